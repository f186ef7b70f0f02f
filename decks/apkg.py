"""Anki packages: one deck, the same bytes every time, from any time zone and locale."""

import hashlib
import html
import io
import itertools
import sqlite3
import zipfile
from pathlib import Path

from decks.cards import Deck
from decks.fields import to_fields
from decks.files import write_whole
from decks.history import FIRST, Written, keep_history, read_history

# The earliest time that a zip file can hold.
ZIPPED = (1980, 1, 1, 0, 0, 0)


def write_apkg(deck: Deck, path: Path) -> None:
    """Write `deck` to `path` as an Anki package; DeckError when `path` cannot be written.

    A package that is already there is replaced, and tells which notes have changed since.
    """
    write_whole(path, _zip({"collection.anki2": _collection(deck, read_history(path)), "media": b"{}"}))


def deck_id(name: str) -> int:
    """A deck's id, from its name: a new package finds the deck that an old one made."""
    digest = hashlib.sha256(name.encode()).digest()
    return (1 << 30) + int.from_bytes(digest[:4], "big") % (1 << 30)


def _collection(deck: Deck, history: dict[str, Written]) -> bytes:
    """The SQLite file inside the package."""
    # Here, and not above: genanki takes longer to import than `make-deck --help` may take.
    import genanki

    from decks.note_types import note_type_of, note_types

    types = note_types()
    written = genanki.Deck(deck_id(deck.name), deck.name, html.escape(deck.description).replace("\n", "<br>"))
    for place, card in enumerate(deck.cards):
        written.add_note(
            genanki.Note(
                model=types[note_type_of(card)],
                fields=list(to_fields(card)),
                tags=card.tags,
                guid=card.guid,
                due=place,
            )
        )
    connection = sqlite3.connect(":memory:")
    try:
        genanki.Package(written).write_to_db(connection.cursor(), FIRST, itertools.count(FIRST * 1000))
        keep_history(connection, history)
        connection.commit()
        return connection.serialize()
    finally:
        connection.close()


def _zip(members: dict[str, bytes]) -> bytes:
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as package:
        for name, content in members.items():
            member = zipfile.ZipInfo(name, date_time=ZIPPED)
            member.create_system = 3  # Unix, whatever the machine
            member.external_attr = 0o644 << 16
            package.writestr(member, content, compress_type=zipfile.ZIP_DEFLATED)
    return zipped.getvalue()
