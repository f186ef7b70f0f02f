"""Markdown -> blocks."""

import datetime

import pytest

from quiz.articles.markdown import read
from quiz.errors import ArticleError

from .building import PROSE, shown


def test_marks_tell_the_kinds_of_blocks():
    text = f"# Boats\n\n{PROSE}\n\n## Parts\n\n- keel\n- mast\n\n1. first\n\n> We sail at dawn.\n"
    assert shown(read(text.encode())) == [
        ("heading", "Boats"),
        ("paragraph", PROSE),
        ("heading", "Parts"),
        ("item", "keel"),
        ("item", "mast"),
        ("item", "first"),
        ("quotation", "We sail at dawn."),
    ]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param("The *old* __bridge__ fell.", "The old bridge fell.", id="emphasis"),
        pytest.param("The [bridge](https://example.org/b) fell.", "The bridge fell.", id="link"),
        pytest.param("The bridge\nfell  \nat night.", "The bridge fell at night.", id="line breaks"),
        pytest.param("Type `make` twice.", "Type make twice.", id="code"),
        pytest.param("The <em>old</em> bridge fell.", "The old bridge fell.", id="tags"),
        pytest.param("Salt &amp; tar.", "Salt & tar.", id="entity"),
        pytest.param("![A photo](a.png) The bridge fell.", "The bridge fell.", id="picture"),
        pytest.param("<div>The bridge<br>fell.<script>x()</script></div>", "The bridge fell.", id="block of HTML"),
    ],
)
def test_only_the_words_are_left(source, text):
    assert read(source.encode()).text == text


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("| a | b |\n|---|---|\n| 1 | 2 |", id="table"),
        pytest.param("```\nx = 1\n```", id="code block"),
        pytest.param("![A photo](a.png)", id="picture alone"),
        pytest.param("---", id="rule"),
    ],
)
def test_what_is_no_prose_goes(source):
    assert read(f"{source}\n\n{PROSE}".encode()).text == PROSE


FRONT_MATTER = """---
Title: The Last Ferry
authors: [Ann Lee, Bo Chen]
date: 2020-05-03
publisher: The Varde Post
url: https://example.org/ferry
---

The ferry has gone.
"""


def test_front_matter_fills_the_article():
    article = read(FRONT_MATTER.encode())
    assert (article.title, article.author) == ("The Last Ferry", "Ann Lee and Bo Chen")
    assert article.date == datetime.date(2020, 5, 3)
    assert (article.publisher, article.url) == ("The Varde Post", "https://example.org/ferry")
    assert article.text == "The ferry has gone."


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2020-05-03", datetime.date(2020, 5, 3)),
        ("2020-05-03T10:00:00", datetime.date(2020, 5, 3)),
        ("3 May 2020", datetime.date(2020, 5, 3)),
        ('"May 3, 2020"', datetime.date(2020, 5, 3)),
        ("spring", None),
        ("[1, 2]", None),
    ],
)
def test_a_day_of_front_matter_is_read_as_it_is_written(written, date):
    assert read(f"---\ndate: {written}\n---\nThe ferry has gone.".encode()).date == date


def test_the_first_top_heading_is_the_title_wherever_it_stands():
    assert read(b"Home\n\n## Menu\n\n# The Last Ferry\n\nIt has gone.").title == "The Last Ferry"


def test_a_text_that_opens_with_a_rule_has_no_front_matter():
    assert read(b"---\n\nThe ferry has gone.\n\n---\n").text == "The ferry has gone."


@pytest.mark.parametrize(
    ("matter", "line"),
    [
        pytest.param("title: A: B", 2, id="two colons"),
        pytest.param("title: A\nauthor: [Ann Lee\nurl: b", 3, id="a bracket that nothing closes"),
        pytest.param("title: A\nurl: b\ndate: 'May", 4, id="a quote that nothing closes"),
    ],
)
def test_front_matter_that_is_not_yaml_names_its_line(matter, line):
    with pytest.raises(ArticleError, match=f"front matter is not YAML at line {line}; mend it or take it out"):
        read(f"---\n{matter}\n---\nThe ferry has gone.".encode())
