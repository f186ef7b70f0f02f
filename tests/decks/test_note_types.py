"""The note types, which users' collections hold for years."""

import hashlib
import re
from datetime import UTC, datetime
from importlib.resources import files

import pytest

from decks.fields import FIELDS
from decks.note_types import CHANGED, CLOZE_ID, QUESTION_ID, note_types

TEMPLATES = sorted(path.name for path in files("decks").joinpath("templates").iterdir())

STYLE = files("decks").joinpath("templates", "style.css").read_text(encoding="utf-8")

TEXT_ON_GROUND = [("text", "ground"), ("quiet", "ground"), ("link", "ground"), ("mark-text", "mark")]


def test_ids_names_and_fields_are_for_ever():
    assert (QUESTION_ID, CLOZE_ID) == (1566667942, 1774092807)
    assert {made.name: made.model_id for made in note_types().values()} == {
        "make-deck Question": 1566667942,
        "make-deck Cloze": 1774092807,
    }
    assert " ".join(FIELDS) == (
        "Id Ask Answer Cloze Choices Hint Context Source Paragraph Picture "
        "Title Author Publisher Date Url Kind Form Language Typed"
    )
    for made in note_types().values():
        assert tuple(field["name"] for field in made.fields) == FIELDS


def test_a_changed_template_or_style_moves_the_date_of_change():
    """When this fails: move `CHANGED`, or Anki will keep the old templates; then write both anew here."""
    described = repr([(made.templates, made.css) for made in note_types().values()])
    assert (CHANGED, hashlib.sha256(described.encode()).hexdigest()[:12]) == (
        datetime(2026, 11, 25, tzinfo=UTC),
        "43f16dbdbe3f",
    )


def test_lists_are_sorted_by_the_question_and_told_apart_by_the_id():
    for made in note_types().values():
        assert made.fields[0]["name"] == "Id"
        assert made.fields[made.sort_field_index]["name"] == "Ask"


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_use_only_fields_that_exist_and_nothing_from_the_network(name):
    template = files("decks").joinpath("templates", name).read_text(encoding="utf-8")
    used = set(re.findall(r"\{\{(?:[#^/]|text:|cloze:)?([^}]+)\}\}", template))
    assert used <= {*FIELDS, "FrontSide"}
    assert not re.search(r"https?:|//[a-z]|@import|url\(|<script|<link|<img", template)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(mode, text, ground):
    colours = colours_of(mode)
    lighter, darker = sorted((luminance(colours[text]), luminance(colours[ground])), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def colours_of(mode: str) -> dict[str, str]:
    blocks = re.findall(r"\.card(?:\.night_mode)? \{(.*?)\}", STYLE, re.DOTALL)
    return dict(re.findall(r"--([a-z-]+): #([0-9a-f]{6});", blocks[mode == "dark"]))


def luminance(colour: str) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    linear = [channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
