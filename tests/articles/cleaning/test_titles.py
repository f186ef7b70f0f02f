"""The title."""

import pytest

from quiz.articles.cleaning.titles import find_title
from quiz.shapes.articles import Block

from ..building import MORE_PROSE, PROSE, article_of, texts_of


@pytest.mark.parametrize(
    "title",
    [
        "The last ferry",
        "Ferries: what a village loses when a bridge is built",
        "Who needs a ferry?",
        "Save our ferry!",
        "“We shall row”",
        "FERRY SOLD",
    ],
)
def test_the_first_line_is_the_title(title):
    article = find_title(article_of(title, PROSE))
    assert (article.title, texts_of(article)) == (title, [PROSE])


def test_a_heading_is_the_title_whatever_it_looks_like():
    assert find_title(article_of(Block("heading", "It has gone."), PROSE)).title == "It has gone."


def test_a_short_sentence_is_the_title_above_a_byline():
    assert find_title(article_of("The ferry has gone.", "By Ann Lee", PROSE)).title == "The ferry has gone."


@pytest.mark.parametrize("first", [PROSE, "Good morning.", "He said:"])
def test_a_text_that_opens_at_once_has_no_title(first):
    article = find_title(article_of(first, MORE_PROSE))
    assert (article.title, texts_of(article)) == ("", [first, MORE_PROSE])


def test_a_date_above_the_title_is_passed_over():
    article = find_title(article_of("3 May 2020", "The last ferry", PROSE))
    assert (article.title, texts_of(article)) == ("The last ferry", ["3 May 2020", PROSE])


def test_the_title_goes_wherever_it_stands_again():
    assert texts_of(find_title(article_of("The last ferry", PROSE, "THE LAST FERRY", MORE_PROSE))) == [
        PROSE,
        MORE_PROSE,
    ]


def test_a_title_that_is_given_is_not_looked_for():
    article = find_title(article_of("Varde Post", "Ferries", PROSE, title="Ferries"))
    assert (article.title, texts_of(article)) == ("Ferries", ["Varde Post", PROSE])


def test_the_site_behind_a_title_that_stands_again_is_the_publisher():
    article = find_title(article_of("The last ferry | The Varde Post", "The last ferry", PROSE))
    assert (article.title, article.publisher, texts_of(article)) == ("The last ferry", "The Varde Post", [PROSE])


@pytest.mark.parametrize("label", ["[Column] ", "Opinion | ", "Editorial: "])
def test_the_kind_of_piece_in_front_goes(label):
    assert find_title(article_of(f"{label}Ferries are for meeting", PROSE)).title == "Ferries are for meeting"


@pytest.mark.parametrize("book", ["Seamanship", "Seamanship. Tides and Currents"])
def test_a_section_of_a_textbook_is_called_by_its_own_name(book):
    article = find_title(article_of(book, "4.2 Tides and Currents", PROSE))
    assert (article.title, article.publisher, texts_of(article)) == ("Tides and Currents", "Seamanship", [PROSE])
