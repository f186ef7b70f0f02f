"""Previews: the questions of some articles, to look at or to hand on; one file a format."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TextIO

from quiz.cli.asking import Asked
from quiz.cli.previews import jsonl, markdown, table, tsv


class Preview(NamedTuple):
    """One format: what writes it, and the encoding it is always in (None: that of the terminal)."""

    write: Callable[[Sequence[Asked], TextIO], None]
    encoding: str | None = "utf-8"


PREVIEWS = {
    "table": Preview(table.write, encoding=None),
    "jsonl": Preview(jsonl.write),
    "tsv": Preview(tsv.write),
    "markdown": Preview(markdown.write),
}
"""The formats by what `--format` calls them."""
