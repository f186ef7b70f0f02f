"""Questions in, files to study out; this room knows nothing of English.

    cards.py        Question -> Card -> Deck: plain text, tags, an id that stays
    characters.py   what no card may hold: control characters, hidden direction marks
    fields.py       Card -> the HTML fields of an Anki note: escaping, highlight, cloze
    note_types.py   the Anki note types and their fixed ids; templates/ holds their HTML and CSS
    apkg.py         Deck -> an Anki package, the same bytes every time
    files.py        a file written whole or not at all
    cli.py          the `make-deck` command

A new format is a module with `write_<format>(deck, path)` and one line in `WRITERS`.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from decks.apkg import write_apkg
from decks.cards import Card, Deck, to_card, to_deck
from quiz.errors import DeckError

__all__ = ["WRITERS", "Card", "Deck", "Writer", "find_writer", "to_card", "to_deck", "write_deck"]


class Writer(NamedTuple):
    """One format: the ending of its files and what writes them."""

    suffix: str
    write: Callable[[Deck, Path], None]


WRITERS: tuple[Writer, ...] = (Writer(".apkg", write_apkg),)


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
