"""Tab-separated values, one question a row, below a row of names: for spreadsheets."""

from collections.abc import Sequence
from typing import TextIO

from quiz.cli.asking import Asked
from quiz.shapes.questions import Question

COLUMNS = ("id", "article", "kind", "form", "ask", "answer", "distractors", "evidence", "context", "score")

BETWEEN = " / "
"""Stands between the lines of an answer and between distractors: a value is all on one line."""


def write(several: Sequence[Asked], out: TextIO) -> None:
    """A row a question, its values in the order of `COLUMNS`."""
    out.write("\t".join(COLUMNS) + "\n")
    for asked in several:
        for question in asked.questions:
            out.write("\t".join(map(_one_line, _values(question))) + "\n")


def _values(question: Question) -> tuple[str, ...]:
    return (
        question.id,
        question.article,
        question.kind,
        question.form,
        question.ask,
        question.answer,
        "\n".join(question.distractors),
        question.evidence.text,
        question.context,
        f"{question.score:g}",
    )


def _one_line(value: str) -> str:
    return BETWEEN.join(" ".join(line.split()) for line in value.splitlines() if line.strip())
