"""Markdown, to read or to print: "1. **When did it open?**", the answer, and the sentence as a quotation."""

import re
from collections.abc import Sequence
from typing import TextIO

from quiz.cli.asking import Asked
from quiz.shapes.questions import Question

# CommonMark 0.31, section 2.4: what a backslash keeps from being mark-up, where it could be.
MARKUP = re.compile(r"[\\`*_\[\]<>&#|~]")

# What opens a list or a heading, at the beginning of a line: "1932. A year of floods."
OPENING = re.compile(r"^(\d{1,9})([.)])|^([-+=])", re.MULTILINE)


def write(several: Sequence[Asked], out: TextIO) -> None:
    """A heading an article, and below it its questions, counted."""
    for place, asked in enumerate(several):
        title = asked.article.title or asked.article.name or "Article"
        out.write(f"{'' if place == 0 else chr(10)}# {escape(title)}\n")
        for number, question in enumerate(asked.questions, start=1):
            out.write(_item(number, question))


def escape(text: str) -> str:
    """Markdown that shows `text`, a line of it on a line of its own."""
    escaped = OPENING.sub(r"\1\\\2\3", MARKUP.sub(r"\\\g<0>", text))
    return "\\\n".join(line.strip() for line in escaped.splitlines())


def _item(number: int, question: Question) -> str:
    mark = f"{number}. "
    options = sorted((question.answer, *question.distractors)) if question.distractors else ()
    paragraphs = [
        f"**{escape(question.ask)}**",
        "\n".join(f"- {escape(option)}" for option in options),
        escape(question.answer),
        f"> {escape(question.evidence.text)}",
        f"*{escape(f'{question.kind}, {question.form}')}*",
    ]
    indent = " " * len(mark)
    lines = "\n\n".join(filter(None, paragraphs)).split("\n")
    return "\n" + mark + "\n".join(indent + line if line else "" for line in lines).lstrip() + "\n"
