"""What a textbook sets its readers."""

import pytest

from quiz.articles.cleaning.objectives import drop_objectives
from quiz.shapes.articles import Block

from ..building import PROSE, article_of, texts_of


@pytest.mark.parametrize(
    "announcement",
    [
        "Learning Objectives",
        "By the end of this section, you will be able to:",
        "After reading this chapter, you should be able to",
        "In this section you will learn:",
    ],
)
def test_the_tasks_below_an_announcement_go(announcement):
    article = article_of(
        announcement, "Describe a ferry", "Explain how tides work", Block("item", "Name a tide"), PROSE
    )
    assert texts_of(drop_objectives(article)) == [PROSE]


def test_questions_to_consider_go():
    article = article_of("Questions to consider:", "What is a tide?", "How do ferries turn?", PROSE)
    assert texts_of(drop_objectives(article)) == [PROSE]


def test_tasks_that_nothing_announces_stay():
    texts = ["Describe a ferry", PROSE, "What is a tide?"]
    assert texts_of(drop_objectives(article_of(*texts))) == texts


def test_the_first_other_line_ends_the_tasks():
    article = article_of("Learning Objectives", "Describe a ferry", PROSE, "Explain how tides work")
    assert texts_of(drop_objectives(article)) == [PROSE, "Explain how tides work"]
