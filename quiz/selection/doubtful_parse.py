"""Readings not to be trusted: a subject cut in half, a verb that is none, a clause that runs into its neighbour."""

from quiz.selection.check import Check, Drops, Passes
from quiz.shapes.findings import Acronym, NumberedReasons, Office
from quiz.shapes.language import Clause, Document
from quiz.shapes.questions import Question

LOST_WORDS = 0.34
"""Share of a clause's sentence that may be missing from a question of a one-clause sentence."""


def fault(question: Question, document: Document) -> str:
    finding = question.finding
    if isinstance(finding, Acronym | NumberedReasons | Office) or finding.clause is None:
        return ""
    return clause_fault(finding.clause)


def clause_fault(clause: Clause) -> str:
    if clause.verb.tag[:2] not in {"VB", "MD"}:
        return f'"{clause.verb.text}" is no verb'
    subject = clause.subject
    if subject is None:
        return "no subject"
    if subject.head.dep not in {"nsubj", "nsubjpass"} and clause.kind != "relative":
        return "a clause for a subject"
    if (
        clause.kind != "relative"
        and subject.words[-1].index > clause.verb.index
        and subject.words[0].index < clause.verb.index
    ):
        return "the subject runs over its verb"
    if subject.head.pos in {"DET", "ADJ", "ADV"} and subject.head.lower not in {"all", "both", "many", "most", "some"}:
        return f'"{subject.head.text}" as a subject'
    if any(word.tag in {"WDT", "WP", "WRB"} and word.dep != "mark" for word in subject.words[:1]):
        return "a question word for a subject"
    return ""


CHECK = Check(
    name="doubtful_parse",
    fault=fault,
    examples=(
        Drops("Swimming in the river does what?", "Tires the children", form="subject"),
        Drops("What follows?", "What he saw frightened the children", form="subject"),
        Passes("What frightened the children?", "The storm", because="a noun for a subject"),
        Passes("What does NATO stand for?", "North Atlantic Treaty Organization", because="no clause to doubt", form="stands_for"),
    ),
)  # fmt: skip
