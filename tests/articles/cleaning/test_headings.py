"""Headings without mark-up."""

import pytest

from quiz.articles.cleaning.headings import mark_headings
from quiz.shapes.articles import Block

from ..building import MORE_PROSE, PROSE, article_of, shown


@pytest.mark.parametrize(
    "text",
    [
        "Early years",
        "THE HARBOUR",
        "Who pays?",
        "Save the Ferry!",
        "5. Conclusion.",
        "II. The mill",
        "2.1 Tides",
        "Results.",
    ],
)
def test_a_short_line_above_prose_is_a_heading(text):
    assert shown(mark_headings(article_of(text, PROSE)))[0] == ("heading", text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It fell.", id="a sentence"),
        pytest.param("Thank you.", id="thanks"),
        pytest.param("We row!", id="a cry"),
        pytest.param("He said:", id="a colon"),
        pytest.param("salt;", id="a semicolon"),
        pytest.param(
            "Did the ferry that my father rowed for thirty years ever carry a horse across?", id="a long question"
        ),
        pytest.param(PROSE, id="prose"),
    ],
)
def test_a_sentence_is_none(text):
    assert shown(mark_headings(article_of(text, PROSE)))[0] == ("paragraph", text)


@pytest.mark.parametrize("text", ["Who pays?", "Save the Ferry!"])
def test_a_question_that_no_prose_follows_is_none(text):
    assert shown(mark_headings(article_of(PROSE, text)))[-1] == ("paragraph", text)


def test_where_headings_close_with_stops_short_lines_with_stops_are_headings():
    article = mark_headings(article_of("Introduction.", PROSE, "Choice of boats.", MORE_PROSE))
    assert [kind for kind, _ in shown(article)] == ["heading", "paragraph"] * 2


def test_a_heading_that_runs_into_its_paragraph_is_parted():
    assert shown(mark_headings(article_of(f"Abstract. {PROSE}"))) == [("heading", "Abstract"), ("paragraph", PROSE)]


def test_a_line_of_verse_below_a_colon_is_no_heading():
    article = mark_headings(
        article_of("And the poet told the harbour master:", "We’ve rowed and we aren’t done", PROSE)
    )
    assert shown(article)[1][0] == "paragraph"


def test_a_heading_may_stand_below_a_colon():
    article = mark_headings(
        article_of("I have learned the following from thirty years of rowing:", "Short strokes", PROSE)
    )
    assert shown(article)[1] == ("heading", "Short strokes")


@pytest.mark.parametrize("kind", ["item", "caption", "biography", "quotation"])
def test_other_kinds_stay_what_they_are(kind):
    assert mark_headings(article_of(Block(kind, "Early years"), PROSE)).blocks[0].kind == kind
