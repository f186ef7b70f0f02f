"""Dates: "The bridge opened in 1932."."""

import re
from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Date
from quiz.shapes.language import Constituent, Document

YEAR = re.compile(r"\b(1[0-9]{3}|20[0-9]{2})s?\b")
CENTURY = re.compile(r"\bcentur(y|ies)\b")


def find_dates(document: Document) -> Iterator[Date]:
    """Clauses with a time that has a year, a century, or a day that the article's date gives a year."""
    for clause in document.clauses:
        if not is_asserted(clause, document):
            continue
        for part in clause.of_role("time"):
            if is_absolute(part, document):
                yield Date(clause, part, clause.sentence.span)


def is_absolute(part: Constituent, document: Document) -> bool:
    text = part.phrase.text
    if YEAR.search(text) or CENTURY.search(text):
        return True
    return any(
        mention.kind == "time" and mention.referent is not None
        for word in part.phrase.words
        if (mention := document.mentions.get(word.start)) is not None
    )


RULE = Rule(
    name="dates",
    find=find_dates,
    examples=(
        Finds("The bridge opened in 1932.", Date, when="in 1932"),
        Finds("In March 1985, the council closed the mine.", Date, when="In March 1985"),
        Ignores("The bridge opened last week.", because="without the article's date, last week is no date"),
        Ignores("The council met in a hall.", because="a hall is no time"),
    ),
)
