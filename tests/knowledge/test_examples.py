"""Every rule finds what its examples say, and leaves alone what they say it must."""

from functools import cache
from pathlib import Path

import pytest

import quiz.knowledge
from quiz.grammar import read_document
from quiz.knowledge import RULES, find_all
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.articles import Article, Block, Span
from quiz.shapes.findings import Finding
from quiz.shapes.language import Constituent, Document, Phrase

EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
NOT_RULES = {"__init__", "rule"}


def name_of(rule: Rule, example: Finds | Ignores) -> str:
    return f"{rule.name} {type(example).__name__.lower()}: {example.passage[:60]}"


@cache
def read(passage: str) -> Document:
    return read_document(Article(blocks=(Block("paragraph", passage),)))


def shown(part: object, document: Document) -> object:
    """A part of a finding as an example names it."""
    match part:
        case Phrase():
            return part.text
        case Constituent():
            return part.phrase.text
        case Span():
            return document.article.text[part.start : part.end]
    return part


def parts_of(finding: Finding, example: Finds, document: Document) -> dict[str, object]:
    return {name: shown(getattr(finding, name), document) for name in example.parts}


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=[name_of(*pair) for pair in EXAMPLES])
def test_a_rule_does_what_its_example_says(rule: Rule, example: Finds | Ignores) -> None:
    document = read(example.passage)
    found = list(rule.find(document))
    match example:
        case Finds():
            assert [type(finding) for finding in found] == [example.kind]
            assert parts_of(found[0], example, document) == example.parts
        case Ignores():
            assert found == [], example.because


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_has_two_examples_of_what_it_finds_and_two_of_what_it_leaves(rule: Rule) -> None:
    assert sum(isinstance(example, Finds) for example in rule.examples) >= 2
    assert sum(isinstance(example, Ignores) for example in rule.examples) >= 2


def test_every_file_of_the_room_is_a_rule_on_the_list() -> None:
    files = {path.stem for path in Path(quiz.knowledge.__file__).parent.glob("*.py")} - NOT_RULES
    assert sorted(rule.name for rule in RULES) == sorted(files)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_evidence_of_a_finding_is_a_piece_of_the_article(rule: Rule) -> None:
    for example in rule.examples:
        document = read(example.passage)
        for finding in rule.find(document):
            assert shown(finding.evidence, document)


def test_all_findings_come_a_rule_at_a_time() -> None:
    document = read("The bridge opened in 1932 because the ferry had sunk.")
    assert [type(finding).__name__ for finding in find_all(document)] == ["Event", "Event", "Date", "Cause"]
