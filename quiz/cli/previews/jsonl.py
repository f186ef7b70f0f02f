"""JSON lines, one question a line: {"id": "basalt/1", "ask": "When did it open?", "answer": "In 1932", ...}."""

import json
from collections.abc import Sequence
from typing import Any, TextIO

from quiz.cli.asking import Asked
from quiz.shapes.questions import Question


def write(several: Sequence[Asked], out: TextIO) -> None:
    """One object a line; offsets are into the text of the article, of which `evidence.text` is the slice."""
    for asked in several:
        for question in asked.questions:
            out.write(json.dumps(_described(question), ensure_ascii=False) + "\n")


def _described(question: Question) -> dict[str, Any]:
    span = question.evidence.span
    return {
        "id": question.id,
        "ask": question.ask,
        "answer": question.answer,
        "context": question.context,
        "form": question.form,
        "kind": question.kind,
        "distractors": list(question.distractors),
        "evidence": {"text": question.evidence.text, "start": span.start, "end": span.end},
        "article": question.article,
        "score": question.score,
    }
