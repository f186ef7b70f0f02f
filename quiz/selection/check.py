"""What a check is, and the examples that it carries: questions that it drops, and close ones that it lets pass."""

from collections.abc import Callable
from dataclasses import dataclass, field

from quiz.shapes.findings import Acronym, NumberedReasons, Office
from quiz.shapes.language import Clause, Document
from quiz.shapes.questions import Question

Fault = Callable[[Question, Document], str]
"""The reason to drop a question, in words; "" for a good one."""


@dataclass(frozen=True)
class Drops:
    """A question and answer that the check drops.

    With a `passage`, the question is the one that the forms make of it in just these words; without, it is
    made by hand, and `title`, `source`, `form` and `loose` say what the check looks at besides.
    """

    ask: str
    answer: str
    passage: str = ""
    title: str = ""
    source: str = ""
    form: str = "what"
    loose: tuple[str, ...] = ()


@dataclass(frozen=True)
class Passes:
    """A question and answer that look close and are good, and why; the rest as in `Drops`."""

    ask: str
    answer: str
    because: str
    passage: str = ""
    title: str = ""
    source: str = ""
    form: str = "what"
    loose: tuple[str, ...] = ()


@dataclass(frozen=True)
class Check:
    """One kind of fault, and the questions by which it is known."""

    name: str
    fault: Fault
    examples: tuple[Drops | Passes, ...] = field(repr=False)


def first_reason(*faults: Fault) -> Fault:
    """Several faults as one: the reason of the first that has one."""

    def fault(question: Question, document: Document) -> str:
        return next(filter(None, (one(question, document) for one in faults)), "")

    return fault


def clause_of(question: Question) -> Clause | None:
    """The clause of which the question is made; None where it is made of less, or of several."""
    finding = question.finding
    return None if isinstance(finding, Acronym | NumberedReasons | Office) else finding.clause
