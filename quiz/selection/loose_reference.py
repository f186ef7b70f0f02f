"""Loose references: "What does it threaten?" - nobody knows in a year what "it" was."""

import re

from quiz.selection.check import Check, Drops, Passes
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

NEVER = re.compile(
    r"\b(?:I|(?i:me|my|mine|myself|ours|ourselves|yours|yourself|this|these|here|today|yesterday|tomorrow|"
    r"tonight|ago|the former|the latter|do so|does so|did so|doing so|from there|since then|by then|"
    r"aforementioned|again|above|below))\b"
)
"""Words that point out of any card ("I" only as a capital)."""

COMMON_CAUSE = re.compile(r"\b(?:[Ww]e|[Oo]ur|[Uu]s)\b")
ADDRESSED = re.compile(r"\byour?\b", re.IGNORECASE)

POINTING = re.compile(
    r"\b(?:such an? \w+|(?:last|next|this) (?:week|month|year|night|summer|winter|spring|fall|autumn|decade)|so far|"
    r"the same(?! time\b)(?!.* as\b)|"
    r"(?:the|this) (?:article|author|book|chapter|essay|lecture|paper|section|text|following)\b)",
    re.IGNORECASE,
)
UNDATED = "the time of the article"
SUBJECT_FORMS = {"subject", "who_said"}
"""Forms in which no noun follows for a pronoun that comes first."""

COMPARING = {"additional", "another", "further", "other", "others", "similar"}
"""Words that make a subject one of several, the rest of which stand elsewhere: "other reports"."""

PRONOUN = re.compile(r"\b(?:he|she|they|him|them|it|his|her|hers|their|theirs|its)\b", re.IGNORECASE)
NEUTRAL_START = re.compile(
    r"^(?:when|where|why|how|what|whom|who|in|on|at) .{0,12}\b(?:he|she|they|it|his|her|its|their)\b", re.I
)


def fault(question: Question, document: Document) -> str:
    if question.loose:
        return f"not settled: {', '.join(question.loose)}"
    author = "the author"
    for text in (question.ask, question.answer):
        found = NEVER.search(text)
        if found:
            return f'"{found[0]}" points out of the card'
    if COMMON_CAUSE.search(f"{question.ask} {question.answer}") and ADDRESSED.search(
        f"{question.ask} {question.answer}"
    ):
        return '"we" and "you" on one card'
    subject = question.finding.clause.subject if question.finding.clause else None
    if subject is not None and subject.words[0].lower in COMPARING and question.form != "which_reasons":
        return f'"{subject.text}": than which?'
    text = f"{question.ask} {question.answer}".replace(author, "").replace(UNDATED, "")
    pointing = POINTING.search(text)
    if pointing:
        return f'"{pointing[0]}" points out of the card'
    pronoun = PRONOUN.search(question.ask)
    if (
        pronoun
        and question.form in SUBJECT_FORMS
        and NEUTRAL_START.match(question.ask)
        and not re.search(r"\b(?:it|there)\b", pronoun[0], re.I)
    ):
        return f'"{pronoun[0]}" comes before its noun'
    return ""


CHECK = Check(
    name="loose_reference",
    fault=fault,
    examples=(
        Drops("What does it threaten?", "The harbor", loose=("it",)),
        Drops("What do we owe to the sea?", "Your respect"),
        Passes("Which country is mending its sea walls?", "Norway", because='"its" is the country asked for'),
        Passes("What has Norway sold to the US?", "Dried fish", because='"US" is a country'),
    ),
)
