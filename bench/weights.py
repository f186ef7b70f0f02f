"""What each weight of the ranking changes: `python bench/weights.py ARTICLE...`, by default our own articles.

Prints a line a weight: the cards that would be others, and as an example the first that goes and the first that comes,
if the weight were nothing. A weight that changes no card is not needed.
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from quiz import read_article
from quiz.grammar import read_document
from quiz.knowledge import find_all
from quiz.questions import ask_all
from quiz.selection import ranking, select
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

SEEDS = sorted(str(path) for path in (Path(__file__).parent.parent / "seeds").iterdir())


class Asked(NamedTuple):
    """An article with every question that can be asked of it."""

    document: Document
    questions: tuple[Question, ...]


def main(paths: Sequence[str]) -> None:
    """Print a line a weight."""
    asked = [ask(path) for path in paths]
    usual = dict(kept(asked))
    for name, value in weights().items():
        setattr(ranking, name, 0.0)
        others = dict(kept(asked))
        setattr(ranking, name, value)
        gone = [question for key, question in usual.items() if key not in others]
        come = [question for key, question in others.items() if key not in usual]
        print(f"{name:16} {value:5.3f}  {len(gone):3} go, {len(come):3} come")
        for sign, questions in (("-", gone), ("+", come)):
            for question in questions[:1]:
                print(f"    {sign} {question.ask} {question.answer.splitlines()[0]}")


def weights() -> dict[str, float]:
    """The numbers of the ranking, by name."""
    return {name: value for name, value in vars(ranking).items() if name.isupper() and isinstance(value, float)}


def ask(path: str) -> Asked:
    """Read an article and ask all that can be asked."""
    document = read_document(read_article(path))
    return Asked(document, tuple(ask_all(document, tuple(find_all(document)))))


def kept(several: Sequence[Asked]) -> Iterator[tuple[str, Question]]:
    """The cards by their identity, as the weights stand now."""
    for asked in several:
        for verdict in select(asked.questions, asked.document):
            if verdict.kept:
                yield verdict.question.id, verdict.question


if __name__ == "__main__":
    main(sys.argv[1:] or SEEDS)
