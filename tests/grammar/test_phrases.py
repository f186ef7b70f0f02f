"""Phrases: what is said in passing goes, what belongs stays; number."""

from collections.abc import Callable

import pytest

from quiz.grammar.phrases import conjuncts, is_plural, trimmed, whole_phrase
from quiz.shapes.language import Document, Phrase, Word

Read = Callable[[str], Document]


def word_in(document: Document, text: str) -> Word:
    return next(word for sentence in document.sentences for word in sentence.words if word.text == text)


def phrase_around(read: Read, sentence: str, head: str) -> Phrase:
    return trimmed(whole_phrase(word_in(read(sentence), head)))


@pytest.mark.parametrize(
    ("sentence", "head", "expected"),
    [
        ("Ann Lee, a retired judge, spoke.", "Lee", "Ann Lee"),
        ("The hall, which burned down, was old.", "hall", "The hall"),
        ("The hall that burned down was old.", "hall", "The hall that burned down"),
        ("The Society of River Engineers (SRE) met.", "Society", "The Society of River Engineers"),
        ("She lives in Joplin, Missouri.", "Joplin", "Joplin, Missouri"),
        ("Ann Lee, a retired judge, and Otto Baker spoke.", "Lee", "Ann Lee and Otto Baker"),
        ("Spain, like France, lost.", "Spain", "Spain, like France"),
        ("Ann Lee, 44, a judge for most of her life, spoke.", "Lee", "Ann Lee"),
    ],
)
def test_what_is_said_in_passing_is_left_out(read: Read, sentence: str, head: str, expected: str) -> None:
    assert phrase_around(read, sentence, head).text == expected


def test_words_that_a_gap_parts_stand_apart(read: Read) -> None:
    words = read("The mill-town grew.").sentences[0].words
    assert Phrase((words[1], words[3]), words[3]).text == "mill town"


def test_a_quotation_mark_without_its_fellow_is_dropped(read: Read) -> None:
    sentence = read("They call the first page a “hint.”").sentences[0]
    assert whole_phrase(next(word for word in sentence.words if word.text == "hint")).text == "a hint"


@pytest.mark.parametrize(
    ("sentence", "head", "plural"),
    [
        ("Seoul and Tokyo met.", "Seoul", True),
        ("A number of ships sank.", "number", True),
        ("Half of the water was lost.", "Half", False),
        ("The United States grew.", "States", False),
        ("Physics is hard.", "Physics", False),
        ("They left.", "They", True),
        ("The ships sank.", "ships", True),
        ("The ship sank.", "ship", False),
    ],
)
def test_number(read: Read, sentence: str, head: str, plural: bool) -> None:
    assert is_plural(whole_phrase(word_in(read(sentence), head))) is plural


def test_conjuncts_are_all_members_of_a_list(read: Read) -> None:
    oil = word_in(read("They sold oil, gas and coal."), "oil")
    assert [word.text for word in conjuncts(oil)] == ["oil", "gas", "coal"]
