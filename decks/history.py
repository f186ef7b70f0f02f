"""History: when each note of a deck last changed, which the file that the deck replaces still knows.

Anki takes a note's new wording only when the note's time is later than that of the note it has, and keeps what a user
has edited when the edit is later still. So the time of "When did it open?" moves on by a second when its words change,
and else stays.
"""

import sqlite3
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

FIRST = int(datetime(2020, 1, 1, tzinfo=UTC).timestamp())
"""When a note first changed: long ago, so that whatever a user has edited is younger."""


class Written(NamedTuple):
    """What a package says of one note: its fields and its tags, each as Anki stores them, and the second it changed."""

    fields: str
    tags: str
    changed: int


def read_history(path: Path) -> dict[str, Written]:
    """The notes of the package at `path` by guid; none when there is no package that make-deck wrote."""
    try:
        with zipfile.ZipFile(path) as package:
            collection = package.read("collection.anki2")
        connection = sqlite3.connect(":memory:")
        try:
            connection.deserialize(collection)
            rows = connection.execute("select guid, flds, tags, mod from notes").fetchall()
        finally:
            connection.close()
    except (OSError, KeyError, RuntimeError, zipfile.BadZipFile, sqlite3.Error):
        return {}
    return {guid: Written(fields, tags, changed) for guid, fields, tags, changed in rows}


def keep_history(connection: sqlite3.Connection, history: dict[str, Written]) -> None:
    """Give each note of the collection the time at which it last changed."""
    for guid, fields, tags in connection.execute("select guid, flds, tags from notes").fetchall():
        changed = FIRST
        if before := history.get(guid):
            changed = before.changed + ((fields, tags) != (before.fields, before.tags))
        connection.execute("update notes set mod = ? where guid = ?", (changed, guid))
