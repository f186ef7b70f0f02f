"""The Anki note types: few, final, each with every field that may ever be wanted.

Anki knows a note type by its id and refuses notes whose type has gained or lost a field. So ids and `FIELDS` never
change; templates and style may, and then `CHANGED` moves, or Anki keeps the ones that it has.
"""

from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

import genanki

from decks.cards import Card
from decks.fields import FIELDS

QUESTION_ID = 1_566_667_942
CLOZE_ID = 1_774_092_807

CHANGED = datetime(2026, 11, 25, tzinfo=UTC)
"""When a template or the style last changed."""

# Open in Anki's editor; the others are folded away under their names.
UNFOLDED = ("Ask", "Answer", "Cloze", "Hint", "Source")


class NoteType(genanki.Model):  # type: ignore[misc]
    """A note type with a modification time of its own, where genanki gives it the notes'."""

    def to_json(self, timestamp: float, deck_id: int) -> dict[str, Any]:
        described: dict[str, Any] = super().to_json(CHANGED.timestamp(), deck_id)
        return described


def note_type_of(card: Card) -> int:
    """The id of the note type that shows `card`."""
    return CLOZE_ID if card.is_cloze else QUESTION_ID


def note_types() -> dict[int, NoteType]:
    """Every note type by its id, made anew: genanki writes into them."""
    return {
        QUESTION_ID: _note_type(
            QUESTION_ID,
            "make-deck Question",
            front=_template("question_front.html"),
            back=_template("question_back.html") + _template("source.html"),
            model_type=NoteType.FRONT_BACK,
        ),
        CLOZE_ID: _note_type(
            CLOZE_ID,
            "make-deck Cloze",
            front=_template("cloze.html"),
            back=_template("cloze.html") + _template("cloze_back.html") + _template("source.html"),
            model_type=NoteType.CLOZE,
        ),
    }


def _note_type(note_type_id: int, name: str, *, front: str, back: str, model_type: int) -> NoteType:
    return NoteType(
        note_type_id,
        name,
        fields=[{"name": field, "collapsed": field not in UNFOLDED} for field in FIELDS],
        templates=[{"name": "Card", "qfmt": front, "afmt": back}],
        css=_template("style.css"),
        model_type=model_type,
        sort_field_index=FIELDS.index("Ask"),
    )


def _template(name: str) -> str:
    return files("decks").joinpath("templates", name).read_text(encoding="utf-8")
