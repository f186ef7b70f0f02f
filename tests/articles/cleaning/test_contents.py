"""A table of contents."""

from quiz.articles.cleaning.contents import drop_contents

from ..building import MORE_PROSE, PROSE, article_of, texts_of


def test_numbered_lines_below_the_heading_go():
    article = article_of("Contents", "1 Early years", "1.1 The first ferry", "2 The bridge", PROSE)
    assert texts_of(drop_contents(article)) == [PROSE]


def test_lines_that_come_again_as_headings_go():
    article = article_of("On this page", "Early years", "The bridge", "Early years", PROSE, "The bridge", MORE_PROSE)
    assert texts_of(drop_contents(article)) == ["Early years", PROSE, "The bridge", MORE_PROSE]


def test_numbered_lines_without_such_a_heading_stay():
    texts = ["1 Early years", "2 The bridge", PROSE]
    assert texts_of(drop_contents(article_of(*texts))) == texts


def test_prose_that_names_the_contents_stays():
    texts = ["The contents of the ferry’s safe were never found.", "Early years", PROSE]
    assert texts_of(drop_contents(article_of(*texts))) == texts
