"""Why: "Why did the roof fall?" - "Because the beams had rotted"."""

from collections.abc import Iterator

from quiz.grammar.writing import Piece, write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.syntax import question_with_inversion
from quiz.shapes.findings import Cause, Finding, Purpose
from quiz.shapes.language import Document, Phrase

DIRECTED_VERBS = {"allow", "commission", "design", "expect", "intend", "require", "set", "take", "use"}
"""Verbs whose infinitive tells what they do, not what for: "is set up to help"."""


MOVING_TO_ACT = frozenset({
    "allow", "cause", "compel", "enable", "encourage", "force", "help", "induce", "inspire", "lead", "motivate",
    "oblige", "permit", "persuade", "prompt", "tempt", "urge",
})  # fmt: skip
"""Verbs whose infinitive tells what their object does: "The fog led the crew to turn back."."""


def ask_why(finding: Finding, document: Document) -> Iterator[Asked]:
    """Asks for a cause or a purpose."""
    match finding:
        case Cause():
            part = finding.cause
        case Purpose() if finding.clause.group.negation is None and finding.clause.verb.lemma not in DIRECTED_VERBS:
            part = finding.purpose
        case _:
            return
    first = part.phrase.words[0]
    if first.tag == "TO" and finding.clause.verb.lemma in MOVING_TO_ACT and finding.clause.of_role("object"):
        return
    if first.lower == "to" and (first.tag != "TO" or part.phrase.head.tag != "VB"):
        return  # "to left field"
    if any(
        other is not part and other.fronted and other.role in {"purpose", "reason"}
        for other in finding.clause.constituents
    ):
        return  # "To help Lee, why did the guards leave?"
    ask = question_with_inversion(document, finding.clause, ["why"], without=[part])
    answer = write(document, *answer_pieces(part.phrase), said=ask.said)
    yield Asked(as_question(ask), as_answer(answer), part.phrase.head)


def answer_pieces(phrase: Phrase) -> Iterator[Piece]:
    """The phrase, with "because" for "as" and "since"."""
    first, *rest = phrase.words
    yield "because" if first.lower in {"as", "since"} and first is not phrase.head else first
    yield from rest


FORM = Form(
    name="why",
    ask=ask_why,
    weight=0.75,
    examples=(
        Asks(
            "The roof of the mill fell because the beams had rotted.",
            ask="Why did the roof of the mill fall?",
            answer="Because the beams had rotted",
        ),
        Asks(
            "The monks dug a canal to drain the fields.",
            ask="Why did the monks dig a canal?",
            answer="To drain the fields",
        ),
        Skips("The mill has been empty since 1990.", because="'since' gives a time here"),
        Skips("The fog led the crew to turn back.", because="what the crew did, not what for"),
        Skips("The monks want to drain the fields.", because="what they want, not what for"),
    ),
)
