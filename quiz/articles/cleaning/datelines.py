"""Datelines: "SEOUL (Reuters) — The bridge opened on Monday." says first where it was written."""

import re
from dataclasses import replace

from quiz.articles.lines import is_prose
from quiz.shapes.articles import Article

_DASH = r"\s*(?:[—–]|--|\s-\s)\s*"
_PLACE = r"[A-Z][\w'’.-]*(?:\s[A-Z][\w'’.-]*){0,2}"
DATELINE = re.compile(
    rf"^(?:[A-Z][A-Z'’. -]{{2,30}}(?:,\s{_PLACE})?|{_PLACE},\s{_PLACE}|{_PLACE}(?=\s\())"
    rf"(?:,\s[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}})?(?:\s\([A-Z][\w ]{{1,20}}\))?{_DASH}(?=[A-Z\"“])"
)


def strip_dateline(article: Article) -> Article:
    """The first prose without the place (and agency) in front of it."""
    blocks = list(article.blocks)
    first = next((i for i, block in enumerate(blocks) if is_prose(block)), None)
    if first is not None:
        blocks[first] = replace(blocks[first], text=DATELINE.sub("", blocks[first].text))
    return replace(article, blocks=tuple(blocks))
