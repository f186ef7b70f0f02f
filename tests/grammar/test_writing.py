"""Writing: words written out so that they stand alone."""

from collections.abc import Callable

import pytest

from quiz.grammar.writing import possessive, sentence_case, write
from quiz.shapes.language import Document, Word

Read = Callable[..., Document]


def words_of(document: Document, number: int = -1) -> tuple[Word, ...]:
    return document.sentences[number].words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam doesn't hold.", "the dam does not hold."),
        ("The dam won't hold.", "the dam will not hold."),
        ("The dam can’t hold.", "the dam cannot hold."),
        ("It's raining.", "it is raining."),
        ("It's been raining.", "it has been raining."),
        ("The mayor’s dam broke.", "the mayor's dam broke."),
    ],
)
def test_contractions_are_written_in_full_and_possessives_are_not(read: Read, text: str, expected: str) -> None:
    document = read(text)
    assert write(document, words_of(document)).text == expected


def test_a_pronoun_is_written_out_where_its_referent_is_not_yet_named(read: Read) -> None:
    document = read("Norway fears a flood and is mending its sea walls.")
    walls = next(word for word in words_of(document) if word.text == "walls")
    assert write(document, [word for word in words_of(document) if word.head is walls or word is walls]).text == (
        "Norway's sea walls"
    )


def test_a_referent_is_named_once(read: Read) -> None:
    document = read("Ann Lee spoke. Lee left, for Lee was tired.")
    assert write(document, words_of(document)).text == "Ann Lee left, for Lee was tired."


def test_what_is_said_already_stays_short(read: Read) -> None:
    document = read("Ann Lee spoke. Lee left.")
    assert write(document, words_of(document), said=frozenset({"Ann Lee"})).text == "Lee left."


def test_what_cannot_be_written_out_is_loose(read: Read) -> None:
    document = read("This would help.")
    assert write(document, words_of(document)).loose == ("This",)


def test_pieces_of_text_and_words_make_one_line(read: Read) -> None:
    document = read("The dam broke.")
    assert write(document, "What did", words_of(document)[:2], "do", "?").text == "What did the dam do?"


def test_a_capital_behind_a_colon_goes(read: Read) -> None:
    document = read("In short: If the dam breaks, the town floods.")
    assert write(document, words_of(document)[3:7]).text == "if the dam breaks"


@pytest.mark.parametrize(
    ("name", "expected"), [("Japan", "Japan's"), ("the United States", "the United States'"), ("James", "James's")]
)
def test_possessives_of_names(name: str, expected: str) -> None:
    assert possessive(name) == expected


@pytest.mark.parametrize(("text", "expected"), [("“the dam”", "“The dam”"), ("42 dams", "42 dams"), ("", "")])
def test_a_sentence_begins_with_a_capital(text: str, expected: str) -> None:
    assert sentence_case(text) == expected
