"""Every form asks what its examples say, and skips what they say it must."""

from functools import cache
from pathlib import Path

import pytest

import quiz.questions
from quiz.grammar import read_document
from quiz.knowledge import find_all
from quiz.questions import FORMS
from quiz.questions.form import Asks, Form, Skips
from quiz.shapes.articles import Article, Block
from quiz.shapes.findings import Finding
from quiz.shapes.language import Document

EXAMPLES = [(form, example) for form in FORMS for example in form.examples]
NOT_FORMS = {"__init__", "context", "form", "gaps", "parts", "syntax", "term_gaps", "wh_phrases"}


def name_of(form: Form, example: Asks | Skips) -> str:
    return f"{form.name} {type(example).__name__.lower()}: {example.passage[:60]}"


@cache
def read(passage: str) -> tuple[Document, tuple[Finding, ...]]:
    document = read_document(Article(blocks=(Block("paragraph", passage),)))
    return document, tuple(find_all(document))


def asked_of(form: Form, passage: str) -> list[tuple[str, str]]:
    document, findings = read(passage)
    return [(one.ask.text, one.answer.text) for finding in findings for one in form.ask(finding, document)]


@pytest.mark.parametrize(("form", "example"), EXAMPLES, ids=[name_of(*pair) for pair in EXAMPLES])
def test_a_form_does_what_its_example_says(form: Form, example: Asks | Skips) -> None:
    asked = asked_of(form, example.passage)
    match example:
        case Asks():
            assert (example.ask, example.answer) in asked
        case Skips():
            assert asked == [], example.because


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_a_form_has_two_examples_of_what_it_asks_and_two_of_what_it_skips(form: Form) -> None:
    assert sum(isinstance(example, Asks) for example in form.examples) >= 2
    assert sum(isinstance(example, Skips) for example in form.examples) >= 2


def test_every_file_of_the_room_is_a_form_on_the_list() -> None:
    files = {path.stem for path in Path(quiz.questions.__file__).parent.glob("*.py")} - NOT_FORMS
    assert sorted(form.name for form in FORMS) == sorted(files)
