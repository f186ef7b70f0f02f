"""Word lists that are too long to stand in a module: one entry a line in `words/`, sorted, "#" opens a comment."""

from functools import cache
from importlib.resources import files


@cache
def read_word_list(name: str) -> frozenset[str]:
    """The entries of `words/<name>.txt`."""
    lines = (files("quiz.articles.cleaning") / "words" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
