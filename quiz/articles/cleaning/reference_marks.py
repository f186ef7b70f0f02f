"""Marks that point at sources: "The harbour froze [3] in May [ citation needed ]." loses both."""

import re
from dataclasses import replace

from quiz.articles.lines import SENTENCE_OPENERS
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

_NUMBERS = r"(?:note\s|n\.\s?|\^)?\d{1,3}(?:\s*[-–—,]\s*\d{1,3})*"
_NOTES = "|".join(map(re.escape, EDITORS_NOTES))
MARK = rf"\[\s*(?:{_NUMBERS}|[a-z]|\^\w+|{_NOTES})\s*\]"
MARKS = re.compile(rf"\s*{MARK}(?:\s*,?\s*{MARK})*(?=(?P<glued>\w)?)", re.IGNORECASE)
SOURCE_MARK = re.compile(r"\s*\(\((?:[a-z]{2,3})\)\)")
HOLLOW_BRACKETS = re.compile(r"\s*\((?:see|e\.g\.|cf\.|[\s,;])*\)")
_OPENERS = "|".join(SENTENCE_OPENERS)
FOOTNOTE_NUMBER = re.compile(rf"(?<=[a-z][.!?”\"])\s\d{{1,2}}(?=\s(?:{_OPENERS})\b)")
"""'She left. 1 In the spring ...': the 1 points at a note; an English sentence does not open with a figure."""

GLUED_NUMBER = re.compile(
    r"(?:(?<=[a-z]{3}[.!?])|(?<=[a-z][.!?][”\"’)]))(?<!\bfig\.)(?<!\bvol\.)(?<!\bsec\.)(?<!\bchap\.)(?<!\bapprox\.)"
    rf"\d{{1,3}}(?=\s(?:{_OPENERS})\b|$)"
)
""" "She left.1 In the spring": a raised figure that came down in copying."""

RAISED_MARK = re.compile(r"(?<=[.,;:!?”\"’)\]])[¹²³⁰⁴-⁹]+|(?<=\w)[†‡]+(?=[\s.,;:]|$)")
""" "She left.¹"; the ² of "40 km²" stays."""


def strip_reference_marks(article: Article) -> Article:
    """Every block without its marks; a block that was nothing else goes."""
    blocks = (replace(block, text=_strip(block.text)) for block in article.blocks)
    return replace(article, title=_strip(article.title), blocks=tuple(block for block in blocks if block.text))


def _strip(text: str) -> str:
    stripped = MARKS.sub(lambda mark: " " if mark["glued"] else "", text)
    if stripped != text:
        stripped = HOLLOW_BRACKETS.sub("", stripped)
    for mark in (SOURCE_MARK, RAISED_MARK, GLUED_NUMBER, FOOTNOTE_NUMBER):
        stripped = mark.sub("", stripped)
    return stripped.strip()
