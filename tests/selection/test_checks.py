"""Every check drops what its examples say, and lets pass what they say is good."""

from functools import cache
from pathlib import Path

import pytest

import quiz.selection
from quiz.grammar import read_document
from quiz.knowledge import find_all
from quiz.questions import ask_all
from quiz.selection import CHECKS
from quiz.selection.check import Check, Drops, Passes
from quiz.shapes.articles import Article, Block, Span
from quiz.shapes.findings import Acronym
from quiz.shapes.language import Document
from quiz.shapes.questions import Evidence, Question

EXAMPLES = [(check, example) for check in CHECKS for example in check.examples]
NOT_CHECKS = {"__init__", "check", "duplicates", "limits", "ranking", "salience", "several_answers", "words"}


def name_of(check: Check, example: Drops | Passes) -> str:
    return f"{check.name} {type(example).__name__.lower()}: {example.ask[:60]}"


@cache
def read(passage: str) -> tuple[Document, tuple[Question, ...]]:
    document = read_document(Article(blocks=(Block("paragraph", passage),)))
    return document, tuple(ask_all(document, find_all(document)))


def question_of(example: Drops | Passes) -> tuple[Question, Document]:
    """The question as it is made from the example's passage; one made by hand where it has none."""
    document, questions = read(example.passage)
    if example.passage:
        made = [one for one in questions if (one.ask, one.answer) == (example.ask, example.answer)]
        assert made, f"only {[(one.ask, one.answer) for one in questions]}"
        return made[0], document
    span = Span(0, 1)
    question = Question(
        ask=example.ask,
        answer=example.answer,
        form=example.form,
        kind="fact",
        finding=Acronym("A", "B", span),
        evidence=Evidence(example.source, span),
        context=example.title,
        loose=example.loose,
    )
    return question, document


@pytest.mark.parametrize(("check", "example"), EXAMPLES, ids=[name_of(*pair) for pair in EXAMPLES])
def test_a_check_does_what_its_example_says(check: Check, example: Drops | Passes) -> None:
    fault = check.fault(*question_of(example))
    match example:
        case Drops():
            assert fault
        case Passes():
            assert fault == "", example.because


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_a_check_has_two_examples_of_what_it_drops_and_two_of_what_it_passes(check: Check) -> None:
    assert sum(isinstance(example, Drops) for example in check.examples) >= 2
    assert sum(isinstance(example, Passes) for example in check.examples) >= 2


def test_every_file_of_the_room_is_a_check_on_the_list() -> None:
    files = {path.stem for path in Path(quiz.selection.__file__).parent.glob("*.py")} - NOT_CHECKS
    assert sorted(check.name for check in CHECKS) == sorted(files)
