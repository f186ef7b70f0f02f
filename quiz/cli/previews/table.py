"""The terminal: each card with the sentence that it comes from, numbered, below the title of its article."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

from quiz.cli.asking import Asked, counted
from quiz.cli.terminal import new_console, print_hanging, printable
from quiz.shapes.questions import Question

if TYPE_CHECKING:
    from rich.text import Text

INDENT = 5
"""Columns of a number and what stands around it."""


def write(several: Sequence[Asked], out: TextIO) -> None:
    """For a person; without colours where `out` is no terminal."""
    from rich.text import Text

    console = new_console(out)
    for place, asked in enumerate(several):
        if place:
            console.print()
        console.print(Text(_heading(asked, out), style="bold underline"), end="\n\n")
        for number, question in enumerate(asked.questions, start=1):
            print_hanging(console, _card(question), indent=INDENT, mark=str(number))
            console.print()
        console.print(counted([question.kind for question in asked.questions]), style="dim")


def _heading(asked: Asked, out: TextIO) -> str:
    return asked.questions[0].context or asked.article.title or printable(asked.article.name, out)


def _card(question: Question) -> "Text":
    from rich.text import Text

    card = Text(question.ask, style="bold")
    if question.distractors:
        card.append("\n" + " / ".join(sorted((question.answer, *question.distractors))), style="not bold")
    card.append(f"\n{question.answer}", style="not bold green")
    card.append(f"\n{question.kind}, {question.form}, score {question.score:.2f}", style="not bold dim")
    card.append(f"\n{question.evidence.text}", style="not bold italic dim")
    return card
