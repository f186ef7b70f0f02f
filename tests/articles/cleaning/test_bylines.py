"""Who wrote it."""

import datetime
from dataclasses import replace

import pytest

from quiz.articles.cleaning.bylines import find_author, is_byline

from ..building import MORE_PROSE, PROSE, article_of, shown, texts_of


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Ann Lee", "Ann Lee"),
        ("BY ANN LEE", "Ann Lee"),
        ("By Ann Lee and Bo Chen", "Ann Lee and Bo Chen"),
        ("By Ann Lee; Bo Chen; Cy Dee", "Ann Lee, Bo Chen and Cy Dee"),
        ("Written by Dr. Ann Lee", "Ann Lee"),
        ("Author: Ann Lee", "Ann Lee"),
        ("By Ann Lee | The Varde Post", "Ann Lee"),
        ("By Ann Lee, Senior Correspondent", "Ann Lee"),
        ("By Ann Lee, Bo Chen and others", "Ann Lee, Bo Chen and others"),
        ("By Ann Lee et al. (see notes)", "Ann Lee and others"),
    ],
)
def test_a_byline_names_the_author_and_goes(line, author):
    article = find_author(article_of(line, PROSE))
    assert (article.author, texts_of(article)) == (author, [PROSE])


@pytest.mark.parametrize(
    ("title", "author"),
    [
        ("Opening remarks by Ann Lee, Minister of Fisheries, at the harbor", "Ann Lee"),
        ("Speech by Mr. Karl Holm", "Karl Holm"),
        ("A speech by the mayor of Varde", ""),
        ("What Ann Lee left out", ""),
    ],
)
def test_the_title_of_a_speech_names_who_gives_it(title, author):
    assert find_author(replace(article_of(PROSE), title=title)).author == author


@pytest.mark.parametrize(
    "line", ["By Wikipedia, The Free Encyclopedia", "By harbourfan", "By The Varde Post", "By Anonymous"]
)
def test_a_byline_without_a_person_goes_and_names_nobody(line):
    article = find_author(article_of(line, PROSE))
    assert (article.author, texts_of(article)) == ("", [PROSE])


@pytest.mark.parametrize(
    "text",
    ["By 1932 the ferry had gone.", "By Sunday", "By the sea", "By Ann Lee’s account, the ferry had gone by May."],
)
def test_what_merely_opens_with_by_is_no_byline(text):
    assert not is_byline(text)


def test_a_name_on_a_line_of_its_own_is_the_author():
    article = find_author(article_of("Ann Lee", PROSE))
    assert (article.author, texts_of(article)) == ("Ann Lee", [PROSE])


def test_a_name_that_the_article_is_about_is_no_author():
    article = find_author(article_of("Ann Lee", f"Ann Lee rowed. {PROSE}", MORE_PROSE))
    assert (article.author, article.blocks[0].text) == ("", "Ann Lee")


def test_words_that_the_prose_has_in_lower_case_are_no_name():
    article = find_author(article_of("Sea Ice", "The sea was calm, and no ice had been seen in the sound that winter."))
    assert (article.author, article.blocks[0].text) == ("", "Sea Ice")


def test_a_name_above_its_own_biography_is_the_author_though_the_prose_has_it():
    biography = "The author is a pilot at Varde, and this is what Ann Lee saw."
    assert find_author(article_of("Ann Lee", biography, f"Ann Lee rowed. {PROSE}")).author == "Ann Lee"


def test_names_before_addresses_are_the_authors():
    lines = ["Ann Lee ann@example.org Varde University, Denmark", "Bo Chen1 bo@example.org Varde University"]
    article = find_author(article_of(*lines, PROSE))
    assert (article.author, texts_of(article)) == ("Ann Lee and Bo Chen", [PROSE])


def test_a_place_of_work_goes():
    place = "Department of Boats, Varde University, 6800, Varde, Denmark"
    assert texts_of(find_author(article_of("By Ann Lee", place, PROSE))) == [PROSE]


@pytest.mark.parametrize(
    "role",
    ["Features correspondent", "Staff Writer", "Professor of History, Varde University", "Director, Harbour Trust"],
)
def test_a_role_below_a_byline_tells_about_the_author(role):
    assert shown(find_author(article_of("By Ann Lee", role, PROSE)))[0] == ("biography", role)


@pytest.mark.parametrize("line", ["What the minister knew", "A student and his boat", "Early years"])
def test_another_line_below_a_byline_stays_what_it_is(line):
    assert shown(find_author(article_of("By Ann Lee", line, PROSE)))[0] == ("paragraph", line)


def test_a_role_elsewhere_is_no_biography():
    assert shown(find_author(article_of("By Ann Lee", PROSE, "Political editor")))[1] == (
        "paragraph",
        "Political editor",
    )


def test_a_name_that_only_its_biography_has_again_is_the_author_s():
    biography = "Ann Lee, a former minister of transport, is professor of history at Kelvin College."
    assert find_author(article_of("ANN LEE", PROSE, MORE_PROSE, biography)).author == "Ann Lee"


def test_a_byline_may_bear_the_day():
    assert find_author(article_of("By Ann Lee - May 3, 2020", PROSE)).date == datetime.date(2020, 5, 3)


def test_the_byline_goes_however_often_it_stands():
    assert texts_of(find_author(article_of("By Ann Lee", "Ann Lee", "By Ann Lee", PROSE))) == [PROSE]


def test_an_author_who_is_given_wins():
    article = find_author(article_of("By Ann Lee", PROSE, author="Bo Chen"))
    assert (article.author, texts_of(article)) == ("Bo Chen", [PROSE])
