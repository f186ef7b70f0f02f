"""Content words of a question or an answer: "the old bridges" has "old" and "bridge"."""

import re
from functools import cache

WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")

FUNCTION_WORDS = frozenset({
    "a", "about", "according", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "because", "been",
    "before", "being", "between", "both", "but", "by", "can", "could", "did", "do", "does", "during", "each", "for",
    "from", "had", "has", "have", "he", "her", "him", "his", "how", "i", "if", "in", "into", "is", "it", "its", "may",
    "might", "more", "most", "must", "no", "not", "of", "on", "one", "or", "other", "our", "over", "own", "she",
    "should", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this",
    "those", "to", "under", "until", "up", "very", "was", "we", "were", "what", "when", "where", "which", "while",
    "who", "whom", "whose", "why", "will", "with", "would", "you", "your",
})  # fmt: skip

SUFFIX = re.compile(r"(?:'s|’s|ies|es|s|ed|ing|ly)$")


def words(text: str) -> list[str]:
    return WORD.findall(text)


def content_words(text: str) -> set[str]:
    """The words that carry meaning, each as its stem, so that "ships" and "shipping" meet."""
    return {stem(word) for word in words(text) if word.casefold() not in FUNCTION_WORDS}


@cache
def whole(text: str) -> re.Pattern[str]:
    """Matches the text where it stands as words of its own: "Ann" not in "Annual"."""
    return re.compile(rf"(?<!\w){re.escape(text)}(?!\w)")


@cache
def stem(word: str) -> str:
    """A rough stem: enough to tell that two words are forms of one."""
    lower = word.casefold()
    bare = SUFFIX.sub("", lower)
    return bare if len(bare) > 2 else lower
