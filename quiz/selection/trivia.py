"""Trivia: who told the author, what a picture shows, greetings, talk of the text about itself."""

import re

from quiz.selection.check import Check, Drops, Passes
from quiz.selection.salience import block_kind, main_matter, names_in, without_attribution
from quiz.selection.words import content_words
from quiz.shapes.language import Document
from quiz.shapes.questions import GAP, Question

ABOUT_THE_TEXT = re.compile(
    r"\b(?:thank\w*|welcome|congratulat\w+|applau\w+|bless\w*|reader|subscri\w+|click|chapter|section|"
    r"(?:figure|table) \d[\d.]*|photograph|photo|poses? for|poses at|from left|this article|ladies and gentlemen)\b",
    re.IGNORECASE,
)
FEWEST_OF_MAIN_MATTER = 2
"""Words that a caption must share with what the article is about."""

HONORARY = re.compile(r"\bhonorary (?:degree|doctor|title)", re.IGNORECASE)

COUNT_OF_PARTS = re.compile(
    r"\bhow many (?:\w+ )?(?:categories|games|items|matches|parts|reasons|sections|steps|votes|ways)\b", re.IGNORECASE
)
"""How many steps there were is not worth knowing; what they were is."""

WHO = re.compile(r"(?:^|, )whom? ", re.IGNORECASE)
VAGUE_SUBJECT = re.compile(
    r"^(?:according to [^,]+, )?(?:who|what|whom) (?:told|thanked|asked|said to) ", re.IGNORECASE
)  # fmt: skip


def fault(question: Question, document: Document) -> str:
    if block_kind(question.evidence.span.start, document.article) == "biography":
        return "a line about the author"
    if HONORARY.search(f"{question.ask} {question.answer}"):
        return "an honorary degree, one honour of many"
    if is_side_caption(question, document):
        return "a caption, and not the matter of the article"
    if question.form in {"subject", "what"} and is_common_agent(question, document):
        return f'"{question.answer}": who does it is not the point'
    found = ABOUT_THE_TEXT.search(question.ask.replace(GAP, question.answer)) or ABOUT_THE_TEXT.search(question.answer)
    if found:
        return f'"{found[0]}"'
    if found := COUNT_OF_PARTS.search(question.ask):
        return f'"{found[0]}"'
    return "who told whom" if VAGUE_SUBJECT.match(question.ask) else ""


def is_side_caption(question: Question, document: Document) -> bool:
    """What a picture shows, with hardly a word of the title, the headings and the first sentences."""
    if block_kind(question.evidence.span.start, document.article) != "caption" or question.form == "stands_for":
        return False
    return len(content_words(question.ask) & main_matter(document)) < FEWEST_OF_MAIN_MATTER


def is_common_agent(question: Question, document: Document) -> bool:
    """ "Who can turn waste into food?" - "Farmers": one common noun for persons."""
    asks_who = bool(WHO.search(without_attribution(question.ask)))
    return asks_who and len(content_words(question.answer)) <= 1 and not names_in(question.answer, document)


CHECK = Check(
    name="trivia",
    fault=fault,
    examples=(
        Drops("Whom did the minister thank for the new pier?", "The engineers of Lisbon"),
        Drops("How many steps did the work take?", "Three", form="how_many"),
        Drops("Who told the author about the price of oak?", "A carpenter"),
        Drops("Which university gave Ann Lee an honorary degree in 1999?", "The University of Porto"),
        Passes("Who designed the new pier?", "The engineers of Lisbon", because="a fact of the story"),
        Passes("Who said that the pier was safe?", "Ann Lee", because="whose word it is matters"),
    ),
)
