"""Word lists that are too long to stand in a module: one entry a line in `words/`, sorted, "#" opens a comment."""

from functools import cache
from importlib.resources import files


@cache
def read_word_list(room: str, name: str) -> frozenset[str]:
    """The entries of `<room>/words/<name>.txt`; the room is a package, as "quiz.grammar"."""
    lines = (files(room) / "words" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
