"""Text that stands twice: a pull quote, "The harbour is dying", that the body has in full."""

import re
from dataclasses import replace

from quiz.articles.lines import count_words, fold
from quiz.shapes.articles import Article, Block

FEWEST_WORDS_OF_REPEAT = 5
"""Shorter lines may come back on purpose: "Thank you.", "Results"."""

SPEAKER_BEHIND_QUOTE = re.compile(r"(?<=[\"”])\s*[—–-]\s*[A-Z][^.!?\"”]{2,60}$")
""" "“It is dying.” — Ann Lee": a pull quote often names its speaker, the body does so elsewhere."""


def drop_repeats(article: Article) -> Article:
    """Blocks whose whole text another block contains; of two that are alike the first stays."""
    folded = [f" {fold(SPEAKER_BEHIND_QUOTE.sub('', block.text))} " for block in article.blocks]
    kept = tuple(block for i, block in enumerate(article.blocks) if not _is_repeat(i, article.blocks, folded))
    return replace(article, blocks=kept)


def _is_repeat(index: int, blocks: tuple[Block, ...], folded: list[str]) -> bool:
    text = folded[index]
    if blocks[index].kind in {"item", "biography"} or count_words(text) < FEWEST_WORDS_OF_REPEAT:
        return False
    for other, other_text in enumerate(folded):
        if other != index and text.strip() in other_text and _at_word_ends(text.strip(), other_text):
            return len(text) < len(other_text) or other < index
    return False


def _at_word_ends(part: str, whole: str) -> bool:
    start = whole.find(part)
    return not whole[start - 1].isalnum() and not whole[start + len(part)].isalnum()
