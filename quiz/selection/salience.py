"""Salience: what an article is about. Its names, the words of its title, and the words to which it returns."""

import re
from collections import Counter
from functools import cache

from quiz.selection.words import content_words, stem, whole, words
from quiz.shapes.articles import Article
from quiz.shapes.language import Document

FEWEST_RETURNS = 3
WORDS_FOR_EACH_RETURN = 300
"""A word is a term of the article if it comes at least 3 times, and in a long text once in 300 words."""

ATTRIBUTION = re.compile(r"^[Aa]ccording to [^,]+(?:, [A-Z][^,]+)*, ")


def names_in(text: str, document: Document) -> set[str]:
    """The names of the article that the text has."""
    found = {name for name in document.names if len(name) > 1 and name in text}
    return {name for name in found if whole(name).search(text)}


def topics_in(text: str, document: Document) -> set[str]:
    """Stems of the text's words that stand in the title or return in the article."""
    article = document.article
    return content_words(text) & (content_words(article.title) | returning_words(article.text))


@cache
def returning_words(text: str) -> frozenset[str]:
    """Stems of the content words to which the text returns."""
    counts = Counter(stem(word) for word in words(text) if content_words(word))
    least = max(FEWEST_RETURNS, len(text.split()) // WORDS_FOR_EACH_RETURN)
    return frozenset(word for word, count in counts.items() if count >= least)


def without_attribution(ask: str) -> str:
    """ "what must farmers do?" of "According to Ann Lee, what must farmers do?"."""
    return ATTRIBUTION.sub("", ask)


def block_kind(start: int, article: Article) -> str:
    """The kind of the block in which an offset stands."""
    for block, span in zip(article.blocks, article.spans, strict=True):
        if span.start <= start < span.end:
            return block.kind
    return ""
