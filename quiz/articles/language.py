"""Is it English? "The bridge that was built for the mills" is; "Die Brücke, die man baute" is not."""

import re
import unicodedata

from quiz.errors import ArticleError

FUNCTION_WORDS = frozenset(
    (
        "and", "are", "as", "at", "be", "been", "but", "by", "can", "could", "for", "from", "had", "has", "have",
        "her", "his", "i", "if", "is", "it", "its", "my", "not", "of", "on", "or", "our", "she", "that", "the",
        "their", "there", "they", "this", "to", "was", "we", "were", "which", "who", "will", "with", "would", "you",
        "your",
    )
)  # fmt: skip
"""The commonest words of English that its neighbours hardly share ("a", "in", "me", "he" are left out).

Together they are about 30 of 100 words: Kučera and Francis, Computational Analysis of Present-Day American
English (1967): the 7.0, of 3.6, and 2.9, to 2.6, that 1.1, is 1.0, was 1.0, for 0.9, ...
"""

LEAST_SHARE = 0.14
FEWEST_WORDS = 20
LEAST_LATIN_SHARE = 0.5


def require_english(text: str) -> None:
    """Raises `ArticleError` if the text is in another script, or (from 20 words on) in another language."""
    letters = [char for char in text if char.isalpha()]
    latin = sum(unicodedata.name(char, "").startswith("LATIN") for char in letters)
    if latin < len(letters) * LEAST_LATIN_SHARE or share_of_function_words(text) < LEAST_SHARE:
        raise ArticleError("not in English; give an English article")


def share_of_function_words(text: str) -> float:
    """Of all words; 1.0 for a text too short to tell."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    if len(words) < FEWEST_WORDS:
        return 1.0
    return sum(word in FUNCTION_WORDS for word in words) / len(words)
