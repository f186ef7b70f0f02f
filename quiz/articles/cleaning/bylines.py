"""Who wrote it: "By Ann Lee and Bo Chen", or "Ann Lee" on a line of its own below the title."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from quiz.articles.cleaning.biographies import ROLE, introduces, introduces_author
from quiz.articles.cleaning.dates import find_date, is_date_line
from quiz.articles.cleaning.names import OTHERS, is_person_name, join_names, names_an_organisation, read_names
from quiz.articles.lines import is_prose, is_short_line
from quiz.shapes.articles import Article, Block

LINES_SEARCHED = 12
MOST_WORDS_OF_BYLINE = 30

BYLINE = re.compile(
    r"^(?:(?:written|posted|reported|story|words|text|analysis|opinion)\s+by|by|authors?\s*:|by\s*:)\s+(?=\S)",
    re.IGNORECASE,
)
SEPARATOR = re.compile(r"\s*[|•·]\s*|\s+[–—-]\s+")
ACCOUNT = re.compile(r"[a-z][\w.-]*")
""" "By harbourfan": a name to log in with, not a person's."""

EMAIL = re.compile(r"\S+@\S+\.\w+")
SPEECH = re.compile(
    r"\b(?i:address|keynote|lecture|remarks|speech|statement|testimony)\s+(?i:delivered\s+|given\s+)?(?i:by)\s+(?=[A-Z])"
)
""" "Opening remarks by Ann Lee, Minister of Fisheries": a title that names who speaks."""

MARK_BEHIND_NAME = re.compile(r"[\d*†‡§,]+(?=\s|$)")
ROLE_LINE = re.compile(
    rf"^(?:[A-Z][\w'’-]+\s+){{0,3}}?(?i:{ROLE.pattern})(?:$|,?\s+(?:of|at|in|for)\s+[A-Z]|,\s+[A-Z])"
)
""" "Features correspondent", "Professor of History, Varde University"."""

PLACE_OF_WORK = re.compile(r"\b(?:University|Department|Institute|Faculty|College|Laborator(?:y|ies)|School of)\b")


def find_author(article: Article) -> Article:
    """Takes every byline out of the blocks, and the persons that they name into the article."""
    top, rest = article.blocks[:LINES_SEARCHED], article.blocks[LINES_SEARCHED:]
    bylines = [block for block in top if is_byline(block.text)]
    addresses = [block for block in top if _is_address(block)]
    names = _names_in(bylines) or _names_before_emails(addresses)
    if not names and not article.author and not bylines:
        bylines = _lone_names(article)
        names = read_names(bylines[0].text) if bylines else ()
    author = article.author or join_names(names or _speaker_in(article.title))
    if not article.author and bylines and OTHERS.search(re.sub(r"\s*\(.*\)$", "", bylines[0].text)):
        author = f"{', '.join(names)} and others"
    written = set(read_names(author))
    gone = [*bylines, *addresses, *(block for block in top if _repeats_names(block.text, written))]
    date = article.date or next((date.date for line in bylines if (date := find_date(line.text))), None)
    kept = tuple(_mark_role(block, before) for before, block in _with_byline_before(top, gone))
    return replace(article, author=author, date=date, blocks=kept + rest)


def _with_byline_before(top: tuple[Block, ...], gone: list[Block]) -> Iterator[tuple[bool, Block]]:
    """The blocks that are kept, and whether one that goes stands right above each."""
    is_behind = False
    for block in top:
        if block not in gone:
            yield is_behind, block
        is_behind = block in gone


def _mark_role(block: Block, is_behind_byline: bool) -> Block:
    """ "Staff writer" below a byline tells about the author."""
    is_role = is_behind_byline and block.kind == "paragraph" and is_short_line(block.text)
    return replace(block, kind="biography") if is_role and ROLE_LINE.match(block.text) else block


def is_byline(text: str) -> bool:
    """Does the line open with "By" and name persons, an organisation or an account?"""
    opening = BYLINE.match(text)
    if not opening or len(text.split()) > MOST_WORDS_OF_BYLINE or re.search(r"[^.A-Z][.!?:]$", text):
        return False
    rest = text[opening.end() :]
    if ACCOUNT.fullmatch(rest):
        return True
    return rest[0].isupper() and (bool(_names_in_line(text)) or names_an_organisation(rest))


def _names_in(bylines: list[Block]) -> tuple[str, ...]:
    return next((names for line in bylines if (names := _names_in_line(line.text))), ())


def _speaker_in(title: str) -> tuple[str, ...]:
    found = SPEECH.search(title)
    return read_names(title[found.end() :])[:1] if found else ()


def _names_in_line(text: str) -> tuple[str, ...]:
    """From the first part that names persons: the rest is the day, the paper or the place."""
    parts = SEPARATOR.split(BYLINE.sub("", text))
    return next((names for part in parts if (names := read_names(part))), ())


def _is_address(block: Block) -> bool:
    """An author's e-mail or place of work: no sentence, near the top."""
    if is_prose(block) or block.text.endswith("."):
        return False
    return bool(EMAIL.search(block.text)) or (bool(PLACE_OF_WORK.search(block.text)) and block.text.count(",") >= 2)


def _names_before_emails(addresses: list[Block]) -> tuple[str, ...]:
    starts = (EMAIL.split(block.text)[0] for block in addresses if EMAIL.search(block.text))
    return tuple(name for start in starts for name in read_names(MARK_BEHIND_NAME.sub("", start).strip(" (<")))


def _lone_names(article: Article) -> list[Block]:
    """A line above the first prose that is a name and is not what the article is about.

    "Ann Lee" is one if "Ann", "Lee" never stand in lower case ("Sea Ice" does), and the prose either never
    has the name, or the next line introduces the author.
    """
    prose = " ".join(block.text for block in article.blocks if is_prose(block) and not introduces_author(block.text))
    lower_words = set(re.findall(r"\b[a-z]+\b", prose))
    lines: list[Block] = []
    for block, following in itertools.zip_longest(article.blocks, article.blocks[1:]):
        if is_prose(block) and not introduces_author(block.text):
            break
        names = read_names(block.text)
        if not names or is_date_line(block.text) or block.text.endswith((".", "?", "!", ":")):
            continue
        is_introduced = following is not None and introduces_author(following.text)
        words = set(block.text.casefold().split())
        is_subject = bool(words & lower_words - {"and"}) or any(_is_in_prose(name, article) for name in names)
        if is_introduced or (_is_all_names(block.text) and not is_subject):
            lines.append(block)
    return lines[:1]


def _is_in_prose(name: str, article: Article) -> bool:
    """Does the article speak of the person, save to introduce its author?"""
    prose = (block.text for block in article.blocks if is_prose(block))
    return any(name in text and not introduces_author(text) and not introduces(text, name) for text in prose)


def _is_all_names(text: str) -> bool:
    return all(is_person_name(part) for part in re.split(r",\s+(?:and\s+)?|\s+(?:and|&)\s+", text))


def _repeats_names(text: str, names: set[str]) -> bool:
    """The byline again, without "By"."""
    return (
        bool(names)
        and len(text.split()) <= MOST_WORDS_OF_BYLINE
        and _is_all_names(text)
        and set(read_names(text)) <= names
    )
