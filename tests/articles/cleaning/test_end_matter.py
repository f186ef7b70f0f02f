"""What stands behind an article."""

import pytest

from quiz.articles.cleaning.end_matter import drop_end_matter
from quiz.shapes.articles import Block

from ..building import MORE_PROSE, PROSE, article_of, texts_of


@pytest.mark.parametrize("name", ["References", "See also", "EXTERNAL LINKS", "Acknowledgements", "Works cited:"])
def test_the_section_goes(name):
    article = article_of(PROSE, Block("heading", name), "Lee, Ann. Boats. Varde, 1999.", Block("item", "Chen, Bo"))
    assert texts_of(drop_end_matter(article)) == [PROSE]


def test_a_section_behind_it_stays():
    article = article_of(PROSE, Block("heading", "Notes"), "Lee 1999", Block("heading", "The mill"), MORE_PROSE)
    assert texts_of(drop_end_matter(article)) == [PROSE, "The mill", MORE_PROSE]


def test_the_word_alone_is_no_section():
    assert texts_of(drop_end_matter(article_of(PROSE, "References", MORE_PROSE))) == [PROSE, "References", MORE_PROSE]


def test_an_article_about_notes_keeps_its_first_heading():
    assert texts_of(drop_end_matter(article_of(Block("heading", "Notes"), PROSE))) == ["Notes", PROSE]


def test_headings_that_nothing_follows_go():
    assert texts_of(drop_end_matter(article_of(PROSE, Block("heading", "A"), Block("heading", "B")))) == [PROSE]
