"""The day of an article."""

import datetime

import pytest

from quiz.articles.cleaning.dates import find_article_date, find_date, is_date_line

from ..building import PROSE, article_of, texts_of

DAY = datetime.date(2020, 5, 3)


@pytest.mark.parametrize(
    "text",
    [
        "May 3, 2020",
        "3 May 2020",
        "3rd of May, 2020",
        "03 MAY 2020",
        "2020-05-03",
        "2020/5/3",
        "2020.05.03.",
        "Sunday, May 3rd, 2020 at 10:04 a.m. GMT",
        "Published: 3 May. 2020, 00:04",
        "2020-05-03T10:00:00Z",
        "Sun 3 May 2020 10.04 BST",
        "Posted on : 2020-05-03 16:56 KST Modified on : 2020-05-09 16:56 KST",
        "LAST UPDATED ON MAY 3, 2020",
    ],
)
def test_a_line_that_is_nothing_but_a_day_is_read(text):
    assert is_date_line(text)
    assert find_date(text).date == DAY


def test_a_place_may_stand_before_the_day():
    assert is_date_line("Varde, Denmark, May 3, 2020")


@pytest.mark.parametrize("text", ["13/5/2020", "5/13/2020", "13.05.2020"])
def test_figures_are_read_if_only_one_order_makes_a_day(text):
    assert find_date(text).date == datetime.date(2020, 5, 13)


@pytest.mark.parametrize("text", ["03/04/2020", "31 June 2020", "May 2020", "3 May", "12345-06-07", "in 1932"])
def test_what_is_no_full_day_or_could_be_two_is_not_read(text):
    assert find_date(text) is None


@pytest.mark.parametrize(
    "text", ["The bridge opened on May 3, 2020.", "May 3, 2020: a diary", "Born 3 May 2020 Varde", "May 3, 2020!"]
)
def test_a_line_that_says_more_is_no_date_line(text):
    assert not is_date_line(text)


def test_the_line_goes_and_its_day_is_the_article_s():
    article = find_article_date(article_of("May 3, 2020", PROSE))
    assert (article.date, texts_of(article)) == (DAY, [PROSE])


def test_the_day_of_publishing_wins_over_a_later_one():
    article = find_article_date(article_of("Updated May 9, 2020", "Published May 3, 2020", PROSE))
    assert (article.date, texts_of(article)) == (DAY, [PROSE])


def test_a_day_that_is_given_wins():
    given = datetime.date(2019, 1, 1)
    assert find_article_date(article_of("May 3, 2020", PROSE, date=given)).date == given


def test_a_title_may_name_the_day():
    assert find_article_date(article_of(PROSE, title="Speech of 3 May 2020 at Varde")).date == DAY


def test_the_days_of_a_chronicle_are_not_the_article_s():
    days = ["May 3, 2020", "May 4, 2020", "May 5, 2020"]
    article = find_article_date(article_of(PROSE, *days))
    assert (article.date, texts_of(article)) == (None, [PROSE, *days])
