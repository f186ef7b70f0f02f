"""A table of contents: "Contents", "1 Early years", "2 Later years"."""

import re
from dataclasses import replace

from quiz.articles.lines import fold, is_short_line
from quiz.shapes.articles import Article, Block

NAMES = frozenset(("contents", "contents hide", "in this article", "on this page", "table of contents"))
NUMBER = re.compile(r"^\d{1,2}(?:\.\d{1,2})*\.?\s+")


def drop_contents(article: Article) -> Article:
    """Without the heading of the table and the short lines below it that are numbered or come again as headings."""
    folded = [fold(block.text) for block in article.blocks]
    kept: list[Block] = []
    in_contents = False
    for i, block in enumerate(article.blocks):
        if folded[i] in NAMES:
            in_contents = True
        elif not (in_contents and _is_entry(i, article.blocks, folded)):
            in_contents = False
            kept.append(block)
    return replace(article, blocks=tuple(kept))


def _is_entry(index: int, blocks: tuple[Block, ...], folded: list[str]) -> bool:
    text = blocks[index].text
    comes_again = fold(NUMBER.sub("", text)) in folded[index + 1 :]
    return is_short_line(text) and (bool(NUMBER.match(text)) or comes_again)
