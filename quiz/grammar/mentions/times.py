"""Times: in an article of Tuesday, March 8, 2011, "on Friday" is "on Friday, March 4, 2011"."""

import re
from collections.abc import Iterable, Iterator
from datetime import date as Date  # noqa: N812
from datetime import timedelta

from quiz.grammar.phrases import first_of
from quiz.shapes.language import Mention, Sentence, Word

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
          "december")  # fmt: skip

YEAR = re.compile(r"^(1[0-9]{3}|20[0-9]{2})$")

RELATIVE_DAYS = {"today": 0, "tomorrow": 1, "tonight": 0, "yesterday": -1}

RELATIVE_HEADS = {"afternoon", "autumn", "century", "day", "decade", "evening", "fall", "hour", "minute", "month",
                  "morning", "night", "season", "spring", "summer", "week", "weekend", "winter", "year"}  # fmt: skip

OFFSETS = {"last": -1, "next": 1, "this": 0}
RELATIVE_WORDS = {"ago", "coming", "current", "earlier", "following", "last", "later", "next", "past", "present",
                  "previous", "recent", "this", "upcoming"}  # fmt: skip


def time_mentions(sentences: Iterable[Sentence], published: Date | None) -> Iterator[Mention]:
    """Expressions that mean a time only to a reader of the day; with a date they are written out, else loose."""
    for sentence in sentences:
        words = sentence.words
        taken: set[int] = set()
        for word in words:
            if word.index in taken:
                continue
            mention = time_at(word, words, published)
            if mention is not None:
                taken.update(part.index for part in mention.words)
                yield mention


def time_at(word: Word, words: tuple[Word, ...], published: Date | None) -> Mention | None:
    lower = word.lower
    if lower in RELATIVE_DAYS and word.pos != "VERB":
        if word.dep == "poss":
            return Mention((word,), "time", None)  # "today's figure"
        day = published + timedelta(days=RELATIVE_DAYS[lower]) if published else None
        if lower == "today" and not published:
            return Mention((word,), "time", "at the time of the article")
        return Mention((word,), "time", f"on {long_date(day)}" if day else None)
    if lower in WEEKDAYS and word.tag == "NNP" and word.entity in {"DATE", "TIME", ""}:
        return weekday_at(word, words, published)
    if lower in MONTHS and word.tag == "NNP" and word.entity == "DATE":
        return month_at(word, words, published)
    if lower in RELATIVE_HEADS or lower.removesuffix("s") in RELATIVE_HEADS:
        return relative_at(word, words, published)
    return None


def weekday_at(word: Word, words: tuple[Word, ...], published: Date | None) -> Mention | None:
    """ "on Friday": the latest Friday up to the day of the article; with a full date beside it, nothing to do."""
    following = words[word.index + 1 : word.index + 3]
    if any(other.lower in MONTHS for other in following):
        return None
    if word.head.pos in {"NOUN", "PROPN"} and word.dep == "compound":
        return Mention((word,), "time", None)
    start = word.index
    if start and words[start - 1].lower in {"last", "next", "this"}:
        return Mention((words[start - 1], word), "time", None)
    if published is None:
        return Mention((word,), "time", None)
    back = (published.weekday() - WEEKDAYS.index(word.lower)) % 7
    direction = direction_of(word)
    if direction == "unknown":
        return Mention((word,), "time", None)
    day = published - timedelta(days=back) if direction == "past" else published + timedelta(days=(-back) % 7)
    if start and words[start - 1].lower == "on":
        return Mention((word,), "time", long_date(day))
    return Mention((word,), "time", f"on {long_date(day)}" if word.dep == "npadvmod" else long_date(day))


def direction_of(word: Word) -> str:
    """ "past" for what was done on the day, "future" for what will be, "unknown" for what holds or is to be."""
    verb = next((over for over in word.ancestors() if over.pos in {"AUX", "VERB"}), None)
    if verb is None:
        return "unknown"
    forms = {child.lower for child in verb.children if child.dep in {"aux", "auxpass"}}
    if forms & {"will", "'ll", "’ll", "shall"}:
        return "future"
    is_past = verb.tag == "VBD" or bool(forms & {"was", "were", "did", "had", "has", "have"})
    return "past" if is_past else "unknown"


def month_at(word: Word, words: tuple[Word, ...], published: Date | None) -> Mention | None:
    """ "April 3" gets the year of the article; "April 1945" and "April 3, 1945" have one."""
    nearby = words[word.index + 1 : word.index + 4]
    if any(YEAR.match(other.text) for other in nearby):
        return None
    if word.index and words[word.index - 1].lower in {"last", "next", "this"}:
        return Mention((words[word.index - 1], word), "time", None)
    day = nearby[0] if nearby and re.fullmatch(r"\d{1,2}(st|nd|rd|th)?", nearby[0].text) else None
    before = words[word.index - 1] if word.index else None
    if day is None and before is not None and re.fullmatch(r"\d{1,2}(st|nd|rd|th)?", before.text):
        return Mention((before, word), "time", f"{before.text} {word.text} {published.year}" if published else None)
    run = (word, day) if day is not None else (word,)
    year = year_of_month(word, published) if published is not None else None
    if year is None:
        return Mention(run, "time", None)
    return Mention(run, "time", f"{word.text} {day.text}, {year}" if day is not None else f"{word.text} {year}")


def year_of_month(month: Word, published: Date) -> int | None:
    """The year of the last such month, or of the next where the sentence tells of the future.

    Where it does not say which, a month at most half a year away is that of the article's own year, else None.
    """
    number = MONTHS.index(month.lower) + 1
    direction = direction_of(month)
    if direction == "past":
        return published.year - (number > published.month)
    if direction == "future":
        return published.year + (number < published.month)
    return published.year if abs(number - published.month) <= 6 else None


def relative_at(word: Word, words: tuple[Word, ...], published: Date | None) -> Mention | None:
    """ "last year", "this week", "two months ago", counted from the article's day; loose when that is not known."""
    following = words[word.index + 1] if word.index + 1 < len(words) else None
    if following is not None and following.lower in {"ago", "earlier", "later", "hence"}:
        run = tuple(words[first_of(word) : following.index + 1])
        return Mention(run, "time", before_day(run, published) if following.lower == "ago" else None)
    if is_lapse(word, words):
        return Mention(tuple(words[word.head.index : word.index + 1]), "time", None)
    modifiers = [child for child in word.children if child.lower in RELATIVE_WORDS and child.index < word.index]
    if not modifiers or any(child.lower == "of" for child in word.children):
        return None
    run = tuple(words[min(first_of(word), modifiers[0].index) : word.index + 1])
    offset = OFFSETS.get(modifiers[0].lower)
    if published is None or offset is None or len(run) != 2:
        return Mention(run, "time", None)
    return Mention(run, "time", counted(word, offset, published, is_bare=has_preposition(run, words)))


def is_lapse(word: Word, words: tuple[Word, ...]) -> bool:
    """ "After two weeks," with nothing to tell since when; not "after two weeks of rain"."""
    after, following = word.head, words[word.index + 1 : word.index + 2]
    counted = any(child.tag == "CD" or child.lower in {"a", "an", "few", "half", "several"} for child in word.children)
    is_last = not any(child.index > word.index for child in word.children)
    return after.lower == "after" and counted and is_last and bool(following) and following[0].text in {",", "."}


def has_preposition(run: tuple[Word, ...], words: tuple[Word, ...]) -> bool:
    return bool(run[0].index) and words[run[0].index - 1].tag == "IN"


def counted(unit: Word, offset: int, published: Date, *, is_bare: bool) -> str | None:
    """ "in June 2017" for "last month" in an article of July 2017; without "in" where a preposition stands before.

    For a possessive ("last year's fair") the bare time as well.
    """
    opening = "" if is_bare or unit.dep == "poss" else "in "
    match unit.lower:
        case "year":
            return f"{opening}{published.year + offset}"
        case "month":
            months = published.year * 12 + published.month - 1 + offset
            return f"{opening}{MONTHS[months % 12].capitalize()} {months // 12}"
        case "week":
            which = {-1: "week before", 0: "week of", 1: "week after"}[offset]
            return f"{opening}the {which} {short_date(published)}"
    return None


def before_day(run: tuple[Word, ...], published: Date | None) -> str | None:
    """ "two months before July 9, 2017" for "two months ago"; None for "some years ago", and for hours."""
    unit = run[-2].lower
    is_counted = any(word.tag == "CD" for word in run) and unit.rstrip("s") in {
        "day",
        "decade",
        "month",
        "week",
        "year",
    }
    if published is None or not is_counted or any(word.tag == "IN" for word in run):
        return None
    amount = "".join(word.text + (" " if word.space else "") for word in run[:-1]).strip()
    return f"{amount} before {short_date(published)}"


def short_date(day: Date) -> str:
    """ "March 4, 2011"."""
    return f"{MONTHS[day.month - 1].capitalize()} {day.day}, {day.year}"


def long_date(day: Date) -> str:
    """ "Friday, March 4, 2011"."""
    return f"{WEEKDAYS[day.weekday()].capitalize()}, {MONTHS[day.month - 1].capitalize()} {day.day}, {day.year}"
