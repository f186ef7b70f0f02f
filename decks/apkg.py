"""Anki packages: one deck, the same bytes every time, from any time zone and locale."""

import hashlib
import html
import io
import itertools
import sqlite3
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from decks.cards import Deck
from decks.fields import to_fields
from decks.files import write_whole

# The modification time of every note, in the past: Anki keeps what a user has edited since. Never the time of
# writing, which would make each new package overwrite every edit.
WRITTEN = datetime(2020, 1, 1, tzinfo=UTC)

# The earliest time that a zip file can hold.
ZIPPED = (1980, 1, 1, 0, 0, 0)


def write_apkg(deck: Deck, path: Path) -> None:
    """Write `deck` to `path` as an Anki package; DeckError when `path` cannot be written."""
    write_whole(path, _zip({"collection.anki2": _collection(deck), "media": b"{}"}))


def deck_id(name: str) -> int:
    """A deck's id, from its name: a new package finds the deck that an old one made."""
    digest = hashlib.sha256(name.encode()).digest()
    return (1 << 30) + int.from_bytes(digest[:4], "big") % (1 << 30)


def _collection(deck: Deck) -> bytes:
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
    timestamp = WRITTEN.timestamp()
    connection = sqlite3.connect(":memory:")
    try:
        genanki.Package(written).write_to_db(connection.cursor(), timestamp, itertools.count(int(timestamp * 1000)))
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
