"""The day an article is of: "Tuesday, March 3, 2020", "Published: 3 May 2020", "2018-11-06"."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quiz.articles.lines import ends_sentence
from quiz.shapes.articles import Article, Block

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
DATE_LABELS = frozenset(
    (
        "a.m", "am", "at", "bst", "cest", "cet", "created", "date", "edt", "est", "et", "first", "fri", "friday", "gmt",
        "issued", "kst", "last", "modified", "mon", "monday", "on", "p.m", "pdt", "pm", "posted", "press", "pst", "pt",
        "published", "release", "revised", "sat", "saturday", "sun", "sunday", "thu", "thurs", "thursday", "tue",
        "tues", "tuesday", "updated", "utc", "wed", "wednesday",
    )
)  # fmt: skip
LATER_LABEL = re.compile(r"\b(?:updated|modified|revised|accessed|retrieved)\b", re.IGNORECASE)
"""A page that was mended keeps the day on which it first appeared."""

_MONTH = rf"(?P<month>{'|'.join(f'{month}|{month[:3]}' for month in MONTHS)}|sept)\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
PATTERNS = (
    re.compile(rf"\b{_MONTH}\s+{_DAY},?\s+{_YEAR}\b", re.IGNORECASE),
    re.compile(rf"\b{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}\b", re.IGNORECASE),
    re.compile(rf"\b{_YEAR}[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?=\b|T)"),
    re.compile(r"\b(?P<first>\d{1,2})[/.](?P<second>\d{1,2})[/.](?P<year>(?:19|20)\d\d)\b"),
)
TIME = re.compile(r"\bT?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?Z?(?:\s?[+-]\d\d:?\d\d)?", re.IGNORECASE)

PLACE = re.compile(r"^(?:[A-Z][\w.'’-]*\s?){1,3}(?:,\s(?:[A-Z][\w.'’-]*\s?){1,3})?,\s*$")
""" "Port Louis, Mauritius, " before the day."""

LINES_SEARCHED = 10
MOST_DATE_LINES = 2
"""Published and updated; three or more are the headings of a chronicle."""


@dataclass(frozen=True)
class DateFound:
    """A day, and where in its line it stands."""

    date: datetime.date
    start: int
    end: int


def find_date(text: str) -> DateFound | None:
    """The first full date (day, month, year); None for "03/04/2021", which is April or March."""
    found = [date for pattern in PATTERNS for match in pattern.finditer(text) if (date := _read(match))]
    return min(found, key=lambda date: date.start, default=None)


def is_date_line(text: str) -> bool:
    """Is the line a date and nothing but its weekday, time, label or place?"""
    found = find_date(text)
    if not found or text.endswith(("!", "?", ":", ";")):
        return False
    before = PLACE.sub("", text[: found.start])
    after = text[found.end :]
    for pattern in PATTERNS:  # "Posted on 2020-05-03, modified on 2020-05-09"
        after = pattern.sub(" ", after)
    words = re.findall(r"[^\W\d_][\w.'’-]*|\d+", TIME.sub(" ", f"{before} {after}"))
    return all(word.casefold().rstrip(".") in DATE_LABELS for word in words)


def find_article_date(article: Article) -> Article:
    """Takes the date line out of the blocks and its day into the article; else the day that the title names."""
    top = article.blocks[:LINES_SEARCHED]
    lines = [block for block in top if is_date_line(block.text)]
    if len([block for block in article.blocks if is_date_line(block.text)]) > MOST_DATE_LINES:
        lines = lines[: 1 if top and top[0] in lines else 0]
    found = article.date or _best_date(lines) or _date_in_title(article.title)
    return replace(article, date=found, blocks=tuple(block for block in article.blocks if block not in lines))


def _best_date(lines: list[Block]) -> datetime.date | None:
    ranked = sorted(lines, key=lambda block: bool(LATER_LABEL.search(block.text)))
    found = find_date(ranked[0].text) if ranked else None
    return found.date if found else None


def _date_in_title(title: str) -> datetime.date | None:
    found = find_date(title)
    return found.date if found and not ends_sentence(title) else None


def _read(match: re.Match[str]) -> DateFound | None:
    parts = match.groupdict()
    for day, month in _day_and_month(parts):
        try:
            return DateFound(datetime.date(int(parts["year"]), month, day), match.start(), match.end())
        except ValueError:  # "31 June 2020"
            return None
    return None


def _day_and_month(parts: dict[str, str]) -> Iterator[tuple[int, int]]:
    if "first" in parts:
        first, second = int(parts["first"]), int(parts["second"])
        if first > 12 or first == second:
            yield first, second
        elif second > 12:
            yield second, first
    elif parts["month"].isdigit():
        yield int(parts["day"]), int(parts["month"])
    else:
        starts = [month[:3] for month in MONTHS]
        yield int(parts["day"]), starts.index(parts["month"][:3].casefold()) + 1
