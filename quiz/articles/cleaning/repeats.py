"""Text that stands twice: a pull quote, "The harbour is dying", that the body has in full."""

import math
import re
from dataclasses import replace

from quiz.articles.lines import count_words, fold, is_one_sentence
from quiz.shapes.articles import Article, Block

FEWEST_WORDS_OF_REPEAT = 5
"""Shorter lines may come back on purpose: "Thank you.", "Results"."""

FEWEST_WORDS_OF_RUN = 9
LEAST_SHARE_OF_RUN = 0.8
LEAST_RATIO_OF_BODY = 1.5
"""A pull quote may be edited ("They write that ..."): so much of it stands word for word in a longer block."""

SPEAKER_BEHIND_QUOTE = re.compile(r"(?<=[\"”])\s*[—–-]\s*[A-Z][^.!?\"”]{2,60}$")
""" "“It is dying.” — Ann Lee": a pull quote often names its speaker, the body does so elsewhere."""


def drop_repeats(article: Article) -> Article:
    """Blocks whose text another block contains, whole or nearly so; of two that are alike the first stays."""
    folded = [f" {fold(SPEAKER_BEHIND_QUOTE.sub('', block.text))} " for block in article.blocks]
    kept = tuple(block for i, block in enumerate(article.blocks) if not _is_repeat(i, article.blocks, folded))
    return replace(article, blocks=kept)


def _is_repeat(index: int, blocks: tuple[Block, ...], folded: list[str]) -> bool:
    text = folded[index]
    block = blocks[index]
    is_signature = block.text.startswith(("—", "–", "--"))
    if block.kind in {"item", "biography"} or count_words(text) < FEWEST_WORDS_OF_REPEAT or is_signature:
        return False
    for other, other_text in enumerate(folded):
        if other != index and text.strip() in other_text and _at_word_ends(text.strip(), other_text):
            return len(text) < len(other_text) or other < index
    return block.kind == "paragraph" and is_one_sentence(block.text) and _has_long_run(index, folded)


def _has_long_run(index: int, folded: list[str]) -> bool:
    """Does a far longer block have nearly the whole of this one in a row?"""
    words = folded[index].split()
    length = max(FEWEST_WORDS_OF_RUN, math.ceil(len(words) * LEAST_SHARE_OF_RUN))
    runs = [f" {' '.join(words[start : start + length])} " for start in range(len(words) - length + 1)]
    longer = [text for text in folded if len(text) > len(folded[index]) * LEAST_RATIO_OF_BODY]
    return any(run in text for run in runs for text in longer)


def _at_word_ends(part: str, whole: str) -> bool:
    start = whole.find(part)
    return not whole[start - 1].isalnum() and not whole[start + len(part)].isalnum()
