"""Datelines: "SEOUL (Reuters) — The bridge opened on Monday." says first where it was written."""

import re
from dataclasses import replace

from quiz.articles.cleaning.dates import find_date
from quiz.articles.lines import is_prose
from quiz.shapes.articles import Article

_DASH = r"\s*(?:[—–]|--|\s-\s)\s*"
_PLACE = r"[A-Z][\w'’.-]*(?:\s[A-Z][\w'’.-]*){0,2}"
DATELINE = re.compile(
    rf"^(?:[A-Z][A-Z'’. -]{{2,30}}(?:,\s{_PLACE})?|{_PLACE},\s{_PLACE}|{_PLACE}(?=\s\())"
    rf"(?:,\s[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}}(?:,\s\d{{4}})?)?(?:\s\([A-Z][\w ]{{1,20}}\)|\s/[A-Z][\w ]{{1,20}}/)?"
    rf"{_DASH}(?=[A-Z\"“])"
)


def strip_dateline(article: Article) -> Article:
    """The first prose without the place (and agency) in front of it; a full day there is the article's if need be."""
    blocks = list(article.blocks)
    first = next((i for i, block in enumerate(blocks) if is_prose(block)), None)
    dateline = DATELINE.match(blocks[first].text) if first is not None else None
    if first is None or not dateline:
        return article
    found = find_date(dateline[0])
    blocks[first] = replace(blocks[first], text=blocks[first].text[dateline.end() :])
    return replace(article, date=article.date or (found.date if found else None), blocks=tuple(blocks))
