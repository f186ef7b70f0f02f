"""What a line looks like."""

import pytest

from quiz.articles.lines import ends_sentence, fold, is_one_sentence, is_prose, is_short_line
from quiz.shapes.articles import Block

from .building import PROSE


@pytest.mark.parametrize("text", ["It fell.", "Did it fall?", "“It fell.”", 'He said "no."', "(It fell.)", "And then…"])
def test_a_mark_at_the_end_closes_a_sentence(text):
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["Early years", "salt;", "He said:", "“No”", ""])
def test_a_line_without_such_a_mark_is_open(text):
    assert not ends_sentence(text)


@pytest.mark.parametrize(
    "text", ["It fell.", "Mr. Lee and Dr. Chen met.", "The U.S. Navy came.", "St. Helens erupted in 1980."]
)
def test_stops_of_abbreviations_end_no_sentence(text):
    assert is_one_sentence(text)


@pytest.mark.parametrize("text", ["It fell. Nobody saw it.", "“Did it?” He laughed.", "It fell! “No.”"])
def test_two_sentences_are_two(text):
    assert not is_one_sentence(text)


@pytest.mark.parametrize(
    ("kind", "text", "answer"),
    [
        ("paragraph", PROSE, True),
        ("quotation", "We sail at dawn.", True),
        ("paragraph", "Good morning.", False),
        ("paragraph", "A list of all the boats of the harbour", False),
        ("caption", PROSE, False),
        ("heading", PROSE, False),
    ],
)
def test_prose_says_something(kind, text, answer):
    assert is_prose(Block(kind, text)) is answer


@pytest.mark.parametrize(
    ("text", "answer"), [("Early years", True), ("Years active 1947", True), ("It fell.", False), (PROSE[:-1], False)]
)
def test_a_short_line_has_few_words_and_no_mark(text, answer):
    assert is_short_line(text) is answer


def test_folding_makes_case_quotes_dashes_and_outer_marks_alike():
    assert fold("“The Harbour’s  End” – at last!") == fold('"the harbour\'s end" - at last')
