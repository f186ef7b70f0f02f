"""What asking yields: a `Question`, and what selection says of it."""

from dataclasses import dataclass, field
from typing import Literal

from quiz.shapes.articles import Span
from quiz.shapes.findings import Finding

Kind = Literal["fact", "argument"]

GAP = "[...]"
"""Stands for the words left out of a cloze's `ask`."""


@dataclass(frozen=True)
class Evidence:
    """The words of the article that bear a question out: `text` is `Article.text[span.start:span.end]`."""

    text: str
    span: Span


@dataclass(frozen=True)
class Question:
    """One thing to ask and its answer, as it will stand on a card.

    `ask` of a cloze (`form == "cloze"`) is the text with `GAP` where `answer` belongs.
    `context` is the line above the question: title, author and date of the article, as known.
    `id` is made of the article's name and the finding's place in it, never of the wording.
    `loose` are referring phrases ("it", "the move") that could not be written out; a check drops them.
    `score` ranks the questions of one article; higher is better.
    """

    ask: str
    answer: str
    form: str
    kind: Kind
    finding: Finding = field(repr=False, compare=False)
    evidence: Evidence
    id: str = ""
    context: str = ""
    article: str = ""
    loose: tuple[str, ...] = ()
    distractors: tuple[str, ...] = ()
    score: float = 0.0


@dataclass(frozen=True)
class Verdict:
    """What selection decided: kept, or dropped by the check or step named in `dropped_by`, and why."""

    question: Question
    dropped_by: str = ""
    reason: str = ""

    @property
    def kept(self) -> bool:
        return not self.dropped_by
