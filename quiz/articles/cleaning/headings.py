"""Headings without mark-up: "Early years", "THE HARBOUR", "5. Conclusion.", "Who pays?"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from quiz.articles.lines import fold, is_one_sentence, is_prose, is_short_line
from quiz.shapes.articles import Article, Block

SECTION_NAMES = frozenset(
    (
        "abstract", "analysis", "background", "conclusion", "conclusions", "discussion", "introduction",
        "limitations", "literature review", "materials and methods", "method", "methods", "overview", "results",
        "results and discussion", "summary",
    )
)  # fmt: skip
SENTENCE_WORDS = frozenset(
    (
        "am", "are", "be", "can", "could", "did", "do", "does", "had", "has", "have", "he", "her", "him", "i", "is",
        "it", "me", "must", "no", "shall", "she", "should", "thank", "thanks", "that", "they", "this", "us", "was",
        "we", "were", "will", "would", "yes", "you",
    )
)  # fmt: skip
"""Pronouns and auxiliaries: a line that has one is a sentence, however short."""

MOST_WORDS_OF_HEADING_WITH_STOP = 6
MOST_WORDS_OF_QUESTION = 12
MOST_WORDS_OF_EXCLAMATION = 5

SECTION_NUMBER = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,4}\.)\s+(?=[^\W\d_])")
RUN_IN_HEADING = re.compile(r"^(?P<name>Abstract|Summary|ABSTRACT|SUMMARY)\s*[.:—–]\s*(?=[A-Z“\"])")


def mark_headings(article: Article) -> Article:
    """Paragraphs that their shape and what follows them show to be headings get their kind."""
    blocks = _split_run_in_headings(article.blocks)
    has_stops = any(fold(block.text) in SECTION_NAMES and block.text.endswith(".") for block in blocks)
    marked = (
        replace(block, kind="heading")
        if _is_heading(block, blocks[i + 1 : i + 2], has_stops) and not (i and _goes_on(blocks[i - 1], block))
        else block
        for i, block in enumerate(blocks)
    )
    return replace(article, blocks=tuple(marked))


def _split_run_in_headings(blocks: Sequence[Block]) -> list[Block]:
    """ "Abstract. The harbour silts up." is a heading and a paragraph."""
    split: list[Block] = []
    for block in blocks:
        run_in = RUN_IN_HEADING.match(block.text) if block.kind == "paragraph" else None
        if run_in:
            split += (Block("heading", run_in["name"]), replace(block, text=block.text[run_in.end() :]))
        else:
            split.append(block)
    return split


def _goes_on(before: Block, block: Block) -> bool:
    """ "The poet told us:" above "We are not finished": a verse, not a heading."""
    words = re.findall(r"[^\W\d_]+", block.text.casefold())
    return before.text.endswith(":") and not SENTENCE_WORDS.isdisjoint(words) and not block.text.endswith("?")


def _is_heading(block: Block, following: Sequence[Block], has_stops: bool) -> bool:
    """`has_stops`: the article closes its headings with full stops ("Introduction.")."""
    text = SECTION_NUMBER.sub("", block.text)
    words = [word.strip("'\"“”‘’()") for word in text.rstrip(".").split()]
    if block.kind != "paragraph" or is_short_line(text):
        return block.kind == "paragraph"
    if not is_one_sentence(text) or not any(
        is_prose(next_block) or next_block.kind == "item" for next_block in following
    ):
        return False
    if text.endswith("?"):
        return len(words) <= MOST_WORDS_OF_QUESTION
    if text.endswith("!"):  # "Save the Harbour!"
        return len(words) <= MOST_WORDS_OF_EXCLAMATION and all(word[0].isupper() for word in words if len(word) > 3)
    if not text.endswith(".") or len(words) > MOST_WORDS_OF_HEADING_WITH_STOP:
        return False
    is_numbered = text != block.text
    is_sentence = bool(SENTENCE_WORDS.intersection(word.casefold() for word in words))
    return not is_sentence and (is_numbered or has_stops or fold(text) in SECTION_NAMES)
