"""The explanation: sentence by sentence, what was found in it, and what became of each question.

12  The bridge opened in 1932.
    Date: when "in 1932"
      kept, score 0.90
      When did the bridge open?
      In 1932
"""

import dataclasses
import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from quiz.cli.terminal import new_console
from quiz.shapes.articles import Article
from quiz.shapes.findings import Finding
from quiz.shapes.language import Clause, Constituent, Phrase
from quiz.shapes.questions import Verdict

if TYPE_CHECKING:
    from rich.console import RenderableType

    from quiz.pipeline import Judged

STEP = 4
"""Columns by which what was found stands in from its sentence, and a question from what it was made of."""


def write(judged: "Judged", out: TextIO) -> None:
    """For a person; without colours where `out` is no terminal."""
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    console = new_console(out)
    article = judged.document.article
    for sentence in judged.document.sentences:
        row = Table.grid(padding=(0, 2, 0, 0))
        row.add_column(justify="right", width=3)
        row.add_column()
        row.add_row(Text(str(sentence.number + 1), style="dim"), Text(sentence.text, style="bold"))
        console.print(row)
        for finding in judged.findings:
            if sentence.span.start <= finding.evidence.start < sentence.span.end:
                console.print(Padding(Text(_described(finding, article)), (0, 0, 0, 5)))
                for verdict in judged.verdicts:
                    if verdict.question.finding is finding:
                        console.print(Padding(_told(verdict), (0, 0, 0, 9)))
        console.print()
    console.print(_summary(judged))


def parts_of(finding: Finding, article: Article) -> Iterator[tuple[str, str]]:
    """The parts of `finding` by name, in the words of `article`; what it leaves unsaid is left out."""
    for field in dataclasses.fields(finding):
        part = getattr(finding, field.name)
        if field.name == "evidence" or not part:
            continue
        for one in part if isinstance(part, tuple) else (part,):
            yield field.name, _worded(one, article)


def _described(finding: Finding, article: Article) -> str:
    """'Numbered reasons: clause "There are two reasons"; ...'."""
    kind = re.sub(r"(?<!^)([A-Z])", r" \1", type(finding).__name__).capitalize()
    return f"{kind}: " + "; ".join(f"{name} “{words}”" for name, words in parts_of(finding, article))


def _worded(part: object, article: Article) -> str:
    match part:
        case Phrase():
            return part.text
        case Constituent():
            return part.phrase.text
        case Clause():
            return _clause(part, article)
        case _:
            return str(part)


def _clause(clause: Clause, article: Article) -> str:
    """From the first word of the clause to its last; a subject that the sentence has elsewhere stays there."""
    group = clause.group
    words = [group.verb, *group.auxiliaries, *group.middle]
    words += [word for part in clause.constituents for word in part.phrase.words]
    if clause.subject and clause.kind in {"main", "subordinate", "reported"}:
        words += clause.subject.words
    return article.text[min(word.start for word in words) : max(word.end for word in words)]


def _told(verdict: Verdict) -> "RenderableType":
    from rich.text import Text

    question = verdict.question
    if verdict.kept:
        told = Text(f"kept, score {question.score:.2f} ({question.form})", style="green")
    else:
        reason = f": {verdict.reason}" if verdict.reason else ""
        told = Text(f"dropped by {verdict.dropped_by}{reason} ({question.form})", style="yellow")
    told.append(f"\n{question.ask}\n{question.answer}", style="default" if verdict.kept else "dim default")
    return told


def _summary(judged: "Judged") -> str:
    """ "41 sentences, 88 findings, 31 questions kept, 2 dropped (loose_mention 2)"."""
    dropped = Counter(verdict.dropped_by for verdict in judged.verdicts if not verdict.kept)
    kept = len(judged.verdicts) - dropped.total()
    by = ", ".join(f"{name} {count}" for name, count in sorted(dropped.items(), key=lambda pair: (-pair[1], pair[0])))
    return (
        f"{len(judged.document.sentences)} sentences, {len(judged.findings)} findings, {kept} questions kept, "
        f"{dropped.total()} dropped{f' ({by})' if by else ''}"
    )
