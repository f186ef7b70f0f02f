"""What a check is, and the examples that it carries: questions that it drops, and close ones that it lets pass."""

from collections.abc import Callable
from dataclasses import dataclass, field

from quiz.shapes.language import Document
from quiz.shapes.questions import Question


@dataclass(frozen=True)
class Drops:
    """A question and answer that the check drops. `title` is the article's."""

    ask: str
    answer: str
    title: str = ""
    form: str = "what"
    loose: tuple[str, ...] = ()


@dataclass(frozen=True)
class Passes:
    """A question and answer that look close and are good, and why."""

    ask: str
    answer: str
    because: str
    title: str = ""
    form: str = "what"
    loose: tuple[str, ...] = ()


@dataclass(frozen=True)
class Check:
    """One reason to drop a question. `fault` gives the reason in words, or "" for a good question."""

    name: str
    fault: Callable[[Question, Document], str]
    examples: tuple[Drops | Passes, ...] = field(repr=False)
