"""Answers of another kind than what is asked for: "What is held in Lisbon?" - "In the spring"."""

from quiz.selection.check import Check, Drops, Passes
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

NAMING_FORMS = {"how_many", "subject", "what", "what_is", "who_is", "who_said"}
"""Forms that are answered with a noun phrase."""

PREPOSITIONS = frozenset({
    "after", "among", "at", "before", "between", "by", "during", "for", "from", "in", "into", "of", "on", "since", "to",
    "under", "until", "with", "within", "without",
})  # fmt: skip
INFINITIVE_QUESTIONS = (" to do?", " do?")


def fault(question: Question, document: Document) -> str:
    if question.form not in NAMING_FORMS:
        return ""
    first = question.answer.split()[0].lower() if question.answer.split() else ""
    if question.ask.lower().startswith(f"{first} what "):
        return ""
    if first in PREPOSITIONS and not (first == "to" and question.ask.endswith(INFINITIVE_QUESTIONS)):
        return f'"{question.answer}" is no name of anything'
    return ""


CHECK = Check(
    name="ill_fitting_answer",
    fault=fault,
    examples=(
        Drops("What is held in Lisbon?", "In the spring"),
        Drops("What did the harbor lead?", "To a decline of fishing"),
        Passes("What did the council decide to do?", "To rebuild the wall", because="a deed is asked for"),
        Passes("For what is Lee known?", "For her maps and for her songs", because='"for" is asked for'),
        Passes("When is the fair held?", "In the spring", because="a time is asked for", form="when"),
    ),
)
