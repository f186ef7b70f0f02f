"""Marks that point at sources: "The harbour froze [3] in May [ citation needed ]." loses both."""

import re
from dataclasses import replace

from quiz.shapes.articles import Article

EDITORS_NOTES = (
    "according to whom?",
    "better source needed",
    "citation needed",
    "clarification needed",
    "dubious",
    "edit",
    "failed verification",
    "full citation needed",
    "page needed",
    "update",
    "verification needed",
    "when?",
    "where?",
    "which?",
    "who?",
)

SENTENCE_OPENERS = (
    "A",
    "After",
    "An",
    "And",
    "As",
    "At",
    "But",
    "By",
    "For",
    "He",
    "Her",
    "His",
    "However",
    "If",
    "In",
    "It",
    "Its",
    "On",
    "She",
    "The",
    "Their",
    "These",
    "They",
    "This",
    "Those",
    "We",
    "When",
    "While",
)

_NUMBERS = r"(?:note\s|n\.\s?|\^)?\d{1,3}(?:\s*[-–—,]\s*\d{1,3})*"
_NOTES = "|".join(map(re.escape, EDITORS_NOTES))
MARK = rf"\[\s*(?:{_NUMBERS}|[a-z]|\^\w+|{_NOTES})\s*\]"
MARKS = re.compile(rf"\s*{MARK}(?:\s*,?\s*{MARK})*(?=(?P<glued>\w)?)", re.IGNORECASE)
SOURCE_MARK = re.compile(r"\s*\(\((?:[a-z]{2,3})\)\)")
HOLLOW_BRACKETS = re.compile(r"\s*\((?:see|e\.g\.|cf\.|[\s,;])*\)")
FOOTNOTE_NUMBER = re.compile(rf"(?<=[a-z][.!?”\"])\s\d{{1,2}}(?=\s(?:{'|'.join(SENTENCE_OPENERS)})\b)")
"""'She left. 1 In the spring ...': the 1 points at a note; an English sentence does not open with a figure."""


def strip_reference_marks(article: Article) -> Article:
    """Every block without its marks; a block that was nothing else goes."""
    blocks = (replace(block, text=_strip(block.text)) for block in article.blocks)
    return replace(article, title=_strip(article.title), blocks=tuple(block for block in blocks if block.text))


def _strip(text: str) -> str:
    stripped = MARKS.sub(lambda mark: " " if mark["glued"] else "", text)
    if stripped != text:
        stripped = HOLLOW_BRACKETS.sub("", stripped)
    return FOOTNOTE_NUMBER.sub("", SOURCE_MARK.sub("", stripped)).strip()
