"""Lists without mark-up."""

import pytest

from quiz.articles.cleaning.lists import mark_items

from ..building import MORE_PROSE, PROSE, article_of, shown


@pytest.mark.parametrize("marks", [("1.", "2."), ("1)", "2)"), ("(1)", "(2)"), ("a)", "b)"), ("(a)", "(b)")])
def test_numbered_lines_are_items_without_their_number(marks):
    lines = [f"{mark} {boat}" for mark, boat in zip(marks, ("the ferry", "the pilot boat"), strict=True)]
    assert shown(mark_items(article_of(*lines))) == [("item", "the ferry"), ("item", "the pilot boat")]


def test_a_numbered_heading_stays():
    article = mark_items(article_of("2. The harbour", PROSE, "3. The mill", PROSE))
    assert [kind for kind, _ in shown(article)] == ["paragraph"] * 4


def test_lines_that_a_colon_announces_are_items():
    article = mark_items(article_of("The ferry carried three things:", "salt;", "tar;", "and mail.", PROSE))
    assert shown(article)[1:] == [("item", "salt;"), ("item", "tar;"), ("item", "and mail."), ("paragraph", PROSE)]


def test_four_short_lines_in_a_row_are_a_fact_box():
    lines = ["Built: 1909", "Length 31 metres", "Crew 4", "Sold 1932"]
    assert [kind for kind, _ in shown(mark_items(article_of(*lines, PROSE)))] == ["item"] * 4 + ["paragraph"]


def test_three_short_lines_may_be_headings():
    lines = ["The harbour", "Early years", "The first ferry"]
    assert [kind for kind, _ in shown(mark_items(article_of(*lines, PROSE)))] == ["paragraph"] * 4


def test_notes_that_a_page_brings_along_go():
    article = mark_items(article_of(PROSE, f"38. {MORE_PROSE}", "39. The mill of Varde."))
    assert shown(article) == [("paragraph", PROSE)]
