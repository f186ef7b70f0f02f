"""Acronyms: "the North Atlantic Treaty Organization (NATO)"."""

import re
from collections.abc import Iterator

from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Acronym
from quiz.shapes.language import Document

BRACKETED = re.compile(r"\(([A-Z][A-Za-z0-9&.-]{1,9})\)")
SMALL_WORDS = {"a", "an", "and", "at", "for", "in", "of", "on", "the", "to"}


def find_acronyms(document: Document) -> Iterator[Acronym]:
    """Bracketed short forms whose letters begin the words before the bracket."""
    seen: set[str] = set()
    for sentence in document.sentences:
        text = document.article.text[sentence.span.start : sentence.span.end]
        for match in BRACKETED.finditer(text):
            short = match.group(1)
            long = long_form(short, text[: match.start()].split())
            if long and short not in seen:
                seen.add(short)
                yield Acronym(short, long, sentence.span)


def long_form(short: str, before: list[str]) -> str | None:
    """The shortest run of words before the bracket whose initials spell the letters, small words free to skip."""
    letters = [letter.lower() for letter in short if letter.isalpha()]
    if len(letters) < 2 or sum(letter.isupper() for letter in short) < 2:
        return None
    for length in range(len(letters), len(letters) + 5):
        words = before[-length:]
        if len(words) < length or words[0].lower() in SMALL_WORDS:
            continue
        initials = [part[0].lower() for word in words if word.lower() not in SMALL_WORDS
                    for part in re.split(r"[-/]", word.strip("\"'“”‘’")) if part]  # fmt: skip
        every = [word.strip("\"'“”‘’")[:1].lower() for word in words]
        if letters in (initials, every):
            return " ".join(words).strip("\"'“”‘’,")
    return None


RULE = Rule(
    name="acronyms",
    find=find_acronyms,
    examples=(
        Finds("She spoke at the North Atlantic Treaty Organization (NATO).", Acronym, short="NATO",
              long="North Atlantic Treaty Organization"),
        Finds("The Society of River Engineers (SRE) met.", Acronym, short="SRE", long="Society of River Engineers"),
        Ignores("The minister (ABC) was not seen.", because="the letters begin none of the words before them"),
        Ignores("He was born in Oslo (Norway).", because="Norway is no short form"),
    ),
)  # fmt: skip
