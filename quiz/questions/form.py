"""What a form is, and the examples that it carries: "What does X mean?" is one way of asking."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from quiz.grammar.writing import Written, sentence_case
from quiz.shapes.articles import Span
from quiz.shapes.findings import Finding
from quiz.shapes.language import Document, Word

ABBREVIATION = re.compile(r"\b(?:[A-Za-z]\.){2,}$|\b(?:Co|Corp|Inc|Jr|Ltd|Sr)\.$")
"""A last word that keeps its stop before a question mark: "D.C.?"."""


@dataclass(frozen=True, eq=False)
class Asked:
    """A question as a form words it: `gap` is the word whose place in the sentence tells it from its neighbours.

    `answer` may be a list, one item a line. `evidence` is the sentence that bears the answer out, where that is
    not the finding's own.
    """

    ask: Written
    answer: Written
    gap: Word
    evidence: Span | None = None

    @property
    def loose(self) -> tuple[str, ...]:
        return self.ask.loose + self.answer.loose


@dataclass(frozen=True)
class Asks:
    """A passage about which the form asks just this, and gets this answer."""

    passage: str
    ask: str
    answer: str


@dataclass(frozen=True)
class Skips:
    """A passage that looks close, about which the form must ask nothing, and why."""

    passage: str
    because: str


@dataclass(frozen=True)
class Form:
    """One way of asking. `ask` yields the questions it can make of a finding, none for most kinds.

    `weight` is how good a question of this form is as a rule, between 0 and 1, before anything is known of
    its words.
    """

    name: str
    ask: Callable[[Finding, Document], Iterator[Asked]]
    weight: float
    examples: tuple[Asks | Skips, ...] = field(repr=False)


def as_question(written: Written) -> Written:
    """With a capital and a question mark."""
    text = sentence_case(written.text.rstrip(" ,;:—–"))
    if not ABBREVIATION.search(text):
        text = text.rstrip(" ,.;:—–")
    return Written(f"{text}?", written.said, written.loose)


def as_answer(written: Written) -> Written:
    """With a capital, and no stop at the end unless it is part of an abbreviation."""
    text = written.text.rstrip(" ,;:—–")
    return Written(sentence_case(text), written.said, written.loose)
