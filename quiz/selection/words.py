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

DERIVING = frozenset({
    "", "able", "al", "an", "ance", "ancy", "ant", "ation", "e", "ed", "ence", "ency", "ent", "er", "es", "ful",
    "ian", "ibility", "ible", "ic", "ical", "ine", "ing", "ion", "isation", "ise", "ised", "ish", "ising", "ism",
    "ist", "ition", "ity", "ive", "ization", "ize", "ized", "izing", "ly", "ment", "n", "ness", "or", "ous", "s",
    "y",
})  # fmt: skip
"""Endings by which the words of one root differ: "pollut-ed", "pollut-ion"."""

FEWEST_LETTERS_OF_ROOT = 4


def words(text: str) -> list[str]:
    return WORD.findall(text)


def content_words(text: str) -> set[str]:
    """The words that carry meaning, each as its stem, so that "ships" and "shipping" meet."""
    return {stem(word) for word in words(text) if carries_meaning(word)}


def carries_meaning(word: str) -> bool:
    return word.casefold() not in FUNCTION_WORDS


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


def are_related(one: str, other: str) -> bool:
    """ "polluted" and "pollution", "iodised" and "iodine": one root, whatever endings it takes."""
    one, other = one.casefold(), other.casefold()
    if one[:3] != other[:3]:
        return False
    if one == other or stem(one) == stem(other) or compounds(one, other) or compounds(other, one):
        return True
    alike = next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    longest = min(len(one), len(other)) if alike is None else alike
    return any(
        one[place:] in DERIVING and other[place:] in DERIVING and has_root(one, other, place)
        for place in range(3, longest + 1)
    )


def compounds(one: str, other: str) -> bool:
    """ "frames" opens "FrameNet"."""
    opening = one.removesuffix("s")
    return len(opening) > FEWEST_LETTERS_OF_ROOT and other.startswith(opening)


def has_root(one: str, other: str, place: int) -> bool:
    """What the two share is long enough; three letters, if both have a long ending behind them."""
    return place >= FEWEST_LETTERS_OF_ROOT or (len(one) - place >= 3 and len(other) - place >= 3)


def lower_content_words(text: str) -> set[str]:
    """The content words as they are, in lower case."""
    return {word.casefold() for word in words(text) if carries_meaning(word)}


def parts(text: str) -> set[str]:
    """The content words in lower case, and the parts of compounds: "non-realism" and "realism"."""
    whole = lower_content_words(text)
    return whole | {part for word in whole for part in word.split("-") if len(part) > 2}
