"""Paragraphs that are somebody's words."""

import pytest

from quiz.articles.cleaning.quotations import mark_quotations
from quiz.shapes.articles import Block

from ..building import MORE_PROSE, PROSE, article_of, shown


def kinds(*texts):
    return [kind for kind, _ in shown(mark_quotations(article_of(*texts)))]


@pytest.mark.parametrize(
    "text",
    [
        "“We shall not close the harbour.”",
        '"We shall not close the harbour."',
        '"We shall not close the harbour".',
        "‘We shall not close the harbour.’",
        "“We shall not close the harbour.” — Ann Lee",
    ],
)
def test_one_pair_of_marks_around_a_paragraph_makes_a_quotation(text):
    assert kinds(text) == ["quotation"]


@pytest.mark.parametrize(
    "text",
    [
        PROSE,
        "“We row,” said Ann Lee. “We always have.”",
        '"We row," said Ann Lee.',
        "The “harbour”",
        "‘Boats’ and ‘ships’",
    ],
)
def test_a_paragraph_with_words_of_the_article_s_own_is_none(text):
    assert kinds(text) == ["paragraph"]


def test_a_quotation_may_have_several_paragraphs():
    assert kinds("“We row.", "“We always have.", "“We always shall.”", PROSE) == ["quotation"] * 3 + ["paragraph"]


def test_a_line_with_the_speaker_makes_the_paragraph_above_it_a_quotation():
    assert kinds(PROSE, MORE_PROSE, "— Ann Lee, harbour master") == ["paragraph", "quotation", "quotation"]


@pytest.mark.parametrize(
    "announcement",
    [
        "In her diary Ann Lee wrote:",
        "Of the last crossing the captain says:",
        "The council put it in plain words and declared to the whole town:",
        "The poet told us that:",
        "The letter reads:",
    ],
)
def test_the_paragraph_that_speech_announces_is_a_quotation(announcement):
    assert kinds(announcement, PROSE, MORE_PROSE) == ["paragraph", "quotation", "paragraph"]


@pytest.mark.parametrize(
    "announcement",
    [
        pytest.param("She explained two reasons:", id="things that the author lists"),
        pytest.param("The ferry carried all that the village needed:", id="no speech"),
        pytest.param("Below are the harbour master’s remarks:", id="speech as a noun"),
        pytest.param("Ann Lee wrote home. The ferry was late:", id="speech in an earlier sentence"),
        pytest.param("Ann Lee wrote home.", id="no colon"),
    ],
)
def test_a_paragraph_that_nobody_s_speech_announces_is_none(announcement):
    assert kinds(announcement, PROSE) == ["paragraph", "paragraph"]


def test_a_paragraph_that_opens_with_marks_says_itself_where_they_close():
    assert (
        kinds("They were asked:", "“Do you row?” Most of them did, and had done so all their lives.")
        == ["paragraph"] * 2
    )


def test_a_heading_and_an_item_below_speech_stay():
    article = mark_quotations(article_of("She wrote:", Block("heading", "Boats"), "She wrote:", Block("item", "salt")))
    assert [block.kind for block in article.blocks] == ["paragraph", "heading", "paragraph", "item"]
