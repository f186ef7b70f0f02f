"""Trivia: who told the author, what a picture shows, greetings, talk of the text about itself."""

import re

from quiz.selection.check import Check, Drops, Passes
from quiz.selection.salience import block_kind
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

ABOUT_THE_TEXT = re.compile(
    r"\b(?:thank|welcome|congratulat\w+|applau\w+|bless\w*|reader|subscri\w+|click|chapter|figure \d+|table \d+|"
    r"section|photograph|photo|pose for|this article|ladies and gentlemen)\b",
    re.IGNORECASE,
)
VAGUE_SUBJECT = re.compile(
    r"^(?:according to [^,]+, )?(?:who|what|whom) (?:told|thanked|asked|said to) ", re.IGNORECASE
)  # fmt: skip


def fault(question: Question, document: Document) -> str:
    if block_kind(question.evidence.span.start, document.article) == "biography":
        return "a line about the author"
    found = ABOUT_THE_TEXT.search(question.ask) or ABOUT_THE_TEXT.search(question.answer)
    if found:
        return f'"{found[0]}"'
    return "who told whom" if VAGUE_SUBJECT.match(question.ask) else ""


CHECK = Check(
    name="trivia",
    fault=fault,
    examples=(
        Drops("Whom did the minister thank for the new pier?", "The engineers of Lisbon"),
        Drops("Who told the author about the price of oak?", "A carpenter"),
        Passes("Who designed the new pier?", "The engineers of Lisbon", because="a fact of the story"),
        Passes("Who said that the pier was safe?", "Ann Lee", because="whose word it is matters"),
    ),
)
