"""What a line looks like: "Early years" is short and open-ended, "It opened in 1932." is prose."""

import re

from quiz.shapes.articles import Block

SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
OPEN_ENDED = re.compile(r"[^.!?…:;,\"'”’»)\]][\"'”’»)\]]*$")
INNER_SENTENCE_END = re.compile(r"(?<![A-Z]\.)(?<!\bMr\.)(?<!\bDr\.)(?<!\bSt\.)(?<=[.!?])[\"'”’)]*\s+[\"'“‘(]?[A-Z]")
QUOTES = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-"})
SENTENCE_OPENERS = (
    "A", "After", "All", "Although", "An", "And", "As", "At", "Because", "But", "By", "During", "Even", "For", "From",
    "He", "Her", "His", "How", "However", "I", "If", "In", "Instead", "It", "Its", "Many", "Most", "Nor", "On", "Our",
    "She", "Since", "So", "Some", "Such", "That", "The", "Their", "Then", "There", "These", "They", "This", "Those",
    "Though", "To", "Under", "Until", "We", "What", "When", "Where", "While", "Who", "Why", "With", "Yet", "You",
)  # fmt: skip
"""Function words that open many sentences and, with a capital, stand hardly anywhere else."""

FEWEST_WORDS_OF_PROSE = 8
MOST_WORDS_OF_SHORT_LINE = 14


def count_words(text: str) -> int:
    """Words as white space parts them."""
    return len(text.split())


def ends_sentence(text: str) -> bool:
    """Does the text close with a full stop, question or exclamation mark, whatever quotes stand behind it?"""
    return bool(SENTENCE_END.search(text))


def is_one_sentence(text: str) -> bool:
    return not INNER_SENTENCE_END.search(text)


def is_prose(block: Block) -> bool:
    """Is this a paragraph that says something, not a label, a greeting or a caption?"""
    if block.kind != "paragraph":
        return block.kind == "quotation"
    words = count_words(block.text)
    return words >= 2 * MOST_WORDS_OF_SHORT_LINE or (words >= FEWEST_WORDS_OF_PROSE and ends_sentence(block.text))


def is_short_line(text: str) -> bool:
    """Few words and no mark at the end, as headings, menus and fact boxes have it."""
    return count_words(text) <= MOST_WORDS_OF_SHORT_LINE and bool(OPEN_ENDED.search(text))


def fold(text: str) -> str:
    """The text for comparing: case, kinds of quotes and dashes, and outer punctuation make no difference."""
    folded = " ".join(text.translate(QUOTES).casefold().split())
    return folded.strip(" .,:;!?\"'-…")
