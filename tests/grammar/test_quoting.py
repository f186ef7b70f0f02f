"""Quoting: which words are somebody's speech."""

from collections.abc import Callable

import pytest

from quiz.shapes.language import Document


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('Lee said, "I was there all day."', "I was there all day ."),
        ("Lee said, “The dam is old. It will break.”", "The dam is old . It will break ."),
        ("The “Coast First” plan failed.", ""),
        ("The dam is old.", ""),
        ('The 6" pipe broke. Lee said, "I was there all day." Then she left.', "I was there all day ."),
    ],
)
def test_words_inside_quotation_marks_are_quoted_when_they_are_speech(
    read: Callable[[str], Document], text: str, quoted: str
) -> None:
    document = read(text)
    words = [w.text for sentence in document.sentences for w in sentence.words if w.start in document.quoted]
    assert " ".join(words) == quoted


def test_a_quotation_left_open_ends_with_its_block(read: Callable[..., Document]) -> None:
    document = read("Lee said, “The dam is very old.", "The mayor left.")
    second = document.article.spans[1].start
    assert document.quoted and all(start < second for start in document.quoted)
