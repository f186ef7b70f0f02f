"""Inflection: base forms and inflected forms of verbs."""

import pytest

from quiz.grammar.inflection import base, inflect


@pytest.mark.parametrize(
    ("form", "expected"),
    [("shook", "shake"), ("hoped", "hope"), ("was", "be"), ("found", "find"), ("’ve", "have"), ("sang", "sing"),
     ("studies", "study"), ("Went", "go")],
)  # fmt: skip
def test_the_base_of_a_form(form: str, expected: str) -> None:
    assert base(form) == expected


@pytest.mark.parametrize(
    ("lemma", "tag", "expected"),
    [("shake", "VBZ", "shakes"), ("rise", "VBD", "rose"), ("be", "VBZ", "is"), ("have", "VBZ", "has"),
     ("do", "VBD", "did"), ("prove", "VBN", "proved"), ("carry", "VBZ", "carries"), ("write", "VB", "write")],
)  # fmt: skip
def test_the_form_of_a_base(lemma: str, tag: str, expected: str) -> None:
    assert inflect(lemma, tag) == expected
