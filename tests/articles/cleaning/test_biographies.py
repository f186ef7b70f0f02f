"""Lines about the author."""

import pytest

from quiz.articles.cleaning.biographies import introduces_author, mark_biographies
from quiz.shapes.articles import Block

from ..building import MORE_PROSE, PROSE, THIRD_PROSE, article_of, shown


@pytest.mark.parametrize(
    "text",
    [
        "The author is a senior lecturer at Kelvin College",
        "The writer teaches history at Varde.",
        "The author, a former pilot, works for the Harbour Trust.",
        "The authors are engineers at Varde.",
    ],
)
def test_a_line_about_the_author_is_a_biography(text):
    assert introduces_author(text)
    assert shown(mark_biographies(article_of(text, PROSE, MORE_PROSE)))[0] == ("biography", text)


@pytest.mark.parametrize(
    "text", ["The author of the plan left.", "The boat is old.", "An author is a person who writes."]
)
def test_a_line_about_somebody_else_is_none(text):
    assert not introduces_author(text)


@pytest.mark.parametrize("lines", [(0,), (3,)], ids=["at the top", "at the end"])
def test_a_line_that_opens_with_the_author_s_name_is_a_biography(lines):
    texts = [PROSE, MORE_PROSE, THIRD_PROSE]
    biography = "Ann Lee is a librarian and the author of two novels."
    texts.insert(lines[0], biography)
    article = mark_biographies(article_of(*texts, author="Ann Lee"))
    assert [block.text for block in article.blocks if block.kind == "biography"] == [biography]


def test_the_author_may_be_introduced_by_title_and_surname():
    biography = "Ms. Lee is a novelist and the author of “Tides.”"
    assert shown(mark_biographies(article_of(biography, PROSE, author="Ann Lee")))[0] == ("biography", biography)


def test_the_author_s_name_in_the_middle_makes_no_biography():
    texts = [PROSE] * 7 + ["Ann Lee is a librarian."] + [MORE_PROSE] * 5
    assert all(kind == "paragraph" for kind, _ in shown(mark_biographies(article_of(*texts, author="Ann Lee"))))


def test_the_last_line_may_name_an_author_whom_nothing_else_does():
    article = mark_biographies(article_of(PROSE, MORE_PROSE, "Ann Lee is a professor of history at Kelvin College."))
    assert (article.author, article.blocks[-1].kind) == ("Ann Lee", "biography")


def test_a_person_of_the_article_is_not_its_author():
    article = mark_biographies(
        article_of(f"Lee rowed. {PROSE}", MORE_PROSE, "Ann Lee is a professor at Kelvin College.")
    )
    assert (article.author, article.blocks[-1].kind) == ("", "paragraph")


def test_the_heading_above_a_biography_goes():
    text = "Bo Chen has rowed for thirty years."
    article = mark_biographies(article_of(PROSE, Block("heading", "About the Author"), text))
    assert shown(article) == [("paragraph", PROSE), ("biography", text)]
