"""What comes from an article is shown as text, whatever it holds."""

import dataclasses
import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decks.cards import Card, to_card
from decks.fields import FIELDS, cloze, escape, highlight, to_fields
from quiz.shapes.questions import GAP

HOSTILE = (
    r"""<script>alert(1)</script> &amp; "x" 'y' {{c1::z}} {{Ask}} }} \(a\) \[b\] [sound:a.mp3] [[type:Ask]] [latex]"""
)

TAGS = re.compile(r"</?(?:span|mark|br|li)>")

PIECES = st.sampled_from(["{{", "}}", "c1::", "::", "[", "]", "\\", "(", ")", "<b>", "&lt;", "$$", GAP, "\n", '"', "é"])
HOSTILE_TEXT = st.lists(PIECES | st.text(max_size=5)).map("".join)


def shown(field: str) -> str:
    """What a reader of the HTML sees."""
    return html.unescape(TAGS.sub("", field.replace("<br>", "\n")))


def test_hostile_text_is_shown_as_text():
    escaped = escape(HOSTILE)
    assert shown(escaped) == HOSTILE
    assert "<script" not in escaped


@pytest.mark.parametrize(
    "command", ["{{", "}}", "[sound:", "[[type:", "[latex]", r"\(", r"\)", r"\[", "<script", '"', "'"]
)
def test_no_command_of_anki_survives(command):
    assert command not in escape(HOSTILE)


@given(HOSTILE_TEXT)
def test_any_text_is_shown_as_it_is_and_commands_nothing(text):
    escaped = escape(text)
    assert shown(escaped) == text
    assert not re.search(r"[\[\]{}]|\\[()]", escaped)
    assert not re.search(r"<(?!/?span>|br>)", escaped)


@given(HOSTILE_TEXT, HOSTILE_TEXT, HOSTILE_TEXT)
def test_any_cloze_has_one_deletion_that_holds_the_answer(before, answer, after):
    before, after = before.replace(GAP, ""), after.replace(GAP, "")
    if (before + GAP + after).count(GAP) > 1:
        return
    written = cloze(before + GAP + after, answer)
    (deletion,) = re.findall(r"{{c1::(.*?)}}", written, re.DOTALL)
    assert shown(deletion) == answer
    assert "::" not in deletion
    assert written.count("{{") == written.count("}}") == 1


@pytest.mark.parametrize(
    ("source", "answer", "marked"),
    [
        pytest.param("It has three gates.", "three", "It has <mark>three</mark> gates.", id="word for word"),
        pytest.param(
            "It lost about half of it.", "About half.", "It lost <mark>about half</mark> of it.", id="capital"
        ),
        pytest.param("They went there.", "he", "They went there.", id="never part of a word"),
        pytest.param("Salt & tea < gold.", "tea < gold", "Salt &amp; <mark>tea &lt; gold</mark>.", id="escaped"),
        pytest.param("Salt, tea and tin.", "tin\nsalt", "<mark>Salt</mark>, tea and <mark>tin</mark>.", id="a list"),
        pytest.param("Salt and tea.", "Salt and tea\ntea", "<mark>Salt and tea</mark>.", id="overlapping"),
        pytest.param("Salt and tea.", "coffee", "Salt and tea.", id="other words"),
        pytest.param("What (if) a+b?", "(if) a+b?", "What <mark>(if) a+b?</mark>", id="not a pattern"),
        pytest.param("Wait... then go.", "...", "Wait... then go.", id="nothing but stops"),
    ],
)
def test_the_answer_is_marked_in_its_source(source, answer, marked):
    assert highlight(source, answer) == marked


@given(HOSTILE_TEXT, HOSTILE_TEXT)
def test_marking_never_changes_the_words(source, answer):
    assert shown(highlight(source, answer)) == source


def test_every_field_is_filled_in_its_place(article, make_question):
    fields = dict(zip(FIELDS, to_fields(to_card(make_question(), article)), strict=True))
    assert fields["Id"] == "vale-tramway/1"
    assert fields["Source"] == (
        "The tramway opened <mark>on 3 May 1932</mark>, because the old bridge could carry no more than eleven buses."
    )
    assert fields["Url"] == "https://example.org/tramway?page=1&amp;print=yes"
    assert (fields["Date"], fields["Language"], fields["Kind"], fields["Form"]) == (
        "April 3, 2025",
        "en",
        "fact",
        "when",
    )
    assert {name for name, value in fields.items() if not value} == {"Cloze", "Choices", "Hint", "Picture", "Typed"}


def test_an_answer_of_several_lines_is_a_list():
    card = Card(id="1", ask="Which two?", answer="Salt & tin\nTea", form="which", kind="fact")
    fields = dict(zip(FIELDS, to_fields(card), strict=True))
    assert fields["Answer"] == "<ul><li>Salt &amp; tin</li><li>Tea</li></ul>"


def test_a_cloze_that_is_its_source_does_not_repeat_it():
    card = Card(
        id="1", ask=f"It has {GAP} gates.", answer="three", form="cloze", kind="fact", source="It has three gates."
    )
    fields = dict(zip(FIELDS, to_fields(card), strict=True))
    assert (fields["Cloze"], fields["Source"]) == ("It has {{c1::three}} gates.", "")
    shortened = dataclasses.replace(card, source="Today it has three gates.")
    assert dict(zip(FIELDS, to_fields(shortened), strict=True))["Source"] == "Today it has <mark>three</mark> gates."
