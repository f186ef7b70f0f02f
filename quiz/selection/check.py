"""What a check is, and the examples that it carries: questions that it drops, and close ones that it lets pass."""

from collections.abc import Callable
from dataclasses import dataclass, field

from quiz.shapes.language import Document
from quiz.shapes.questions import Question


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
    """One reason to drop a question. `fault` gives the reason in words, or "" for a good question."""

    name: str
    fault: Callable[[Question, Document], str]
    examples: tuple[Drops | Passes, ...] = field(repr=False)
