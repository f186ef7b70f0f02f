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

from quiz.cli.terminal import new_console, print_hanging
from quiz.shapes.articles import Article
from quiz.shapes.findings import Finding
from quiz.shapes.language import Clause, Constituent, Phrase
from quiz.shapes.questions import Verdict

if TYPE_CHECKING:
    from rich.text import Text

    from quiz.pipeline import Judged

SENTENCE, FINDING, QUESTION = 5, 7, 9
"""The columns in which each begins."""


def write(judged: "Judged", out: TextIO) -> None:
    """For a person; without colours where `out` is no terminal."""
    from rich.text import Text

    console = new_console(out)
    article = judged.document.article
    for sentence in judged.document.sentences:
        number = str(sentence.number + 1)
        print_hanging(console, Text(sentence.text, style="bold"), indent=SENTENCE, mark=number)
        for finding in judged.findings:
            if sentence.span.start <= finding.evidence.start < sentence.span.end:
                print_hanging(console, Text(_described(finding, article)), indent=FINDING)
                for verdict in judged.verdicts:
                    if verdict.question.finding is finding:
                        mark = "+" if verdict.kept else "-"
                        print_hanging(console, _told(verdict), indent=QUESTION, mark=mark)
        console.print()
    print_hanging(console, Text(_summary(judged)), indent=0)


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


def _told(verdict: Verdict) -> "Text":
    from rich.text import Text

    question = verdict.question
    told = Text(f"{question.form}: {question.ask}\n{question.answer}\n", style="" if verdict.kept else "dim")
    if verdict.kept:
        return told.append(f"kept, score {question.score:.2f}", style="green")
    reason = f": {verdict.reason}" if verdict.reason else ""
    return told.append(f"dropped by {verdict.dropped_by}{reason}", style="not dim yellow")


def _summary(judged: "Judged") -> str:
    """ "41 sentences, 88 findings, 31 questions kept, 2 dropped (loose_mention 2)"."""
    dropped = Counter(verdict.dropped_by for verdict in judged.verdicts if not verdict.kept)
    kept = len(judged.verdicts) - dropped.total()
    by = ", ".join(f"{name} {count}" for name, count in sorted(dropped.items(), key=lambda pair: (-pair[1], pair[0])))
    counts = ((len(judged.document.sentences), "sentence"), (len(judged.findings), "finding"), (kept, "question"))
    sentences, findings, questions = (f"{count} {noun}{'' if count == 1 else 's'}" for count, noun in counts)
    return f"{sentences}, {findings}, {questions} kept, {dropped.total()} dropped{f' ({by})' if by else ''}"
