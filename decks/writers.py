"""Writers: which format the ending of a file names, "week.apkg" an Anki package."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from decks.apkg import write_apkg
from decks.cards import Deck
from quiz.errors import DeckError


class Writer(NamedTuple):
    """One format: the ending of its files and what writes them."""

    suffix: str
    write: Callable[[Deck, Path], None]


WRITERS: tuple[Writer, ...] = (Writer(".apkg", write_apkg),)
"""The formats, the one for decks that are given no name first."""


def write_deck(deck: Deck, path: Path) -> None:
    """Write `deck` in the format that the ending of `path` names; DeckError when none does."""
    find_writer(path).write(deck, path)


def find_writer(path: Path) -> Writer:
    """The writer for the ending of `path`; DeckError when there is none."""
    for writer in WRITERS:
        if path.suffix.lower() == writer.suffix:
            return writer
    known = " ".join(writer.suffix for writer in WRITERS)
    raise DeckError(f"{path}: cannot write {path.suffix or 'a file without an ending'}; make-deck writes {known}")
