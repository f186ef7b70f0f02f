"""What a rule is, and the examples that it carries: sentences it fires on, and sentences it leaves alone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quiz.shapes.findings import Finding
from quiz.shapes.language import Document


class Finds:
    """A passage in which the rule finds just this: the kind of finding, and its parts as the article has them.

    `Finds("It opened in 1932.", Date, when="in 1932")`: every part named must be equal, the others may be anything.
    """

    def __init__(self, passage: str, kind: type, **parts: str | None) -> None:
        self.passage = passage
        self.kind = kind
        self.parts = parts


@dataclass(frozen=True)
class Ignores:
    """A passage that looks close, in which the rule must find nothing, and why."""

    passage: str
    because: str


@dataclass(frozen=True)
class Rule:
    """One thing to know. `find` yields its findings in order of the article."""

    name: str
    find: Callable[[Document], Iterator[Finding]]
    examples: tuple[Finds | Ignores, ...]
