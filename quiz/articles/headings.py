"""What a line without mark-up is: "Early years" a heading, "1. Salt" an item, "“We won.”" a quotation."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from quiz.articles.furniture_words import END_MATTER
from quiz.articles.lines import count_words, ends_sentence, fold, is_one_sentence, is_prose, is_short_line
from quiz.shapes.articles import Article, Block, BlockKind

NUMBER = re.compile(r"^(?:\(?\d{1,2}[.)]|\([a-z]\)|[a-z]\))\s+(?=\S)")
SECTION_NUMBER = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,4}\.)\s+(?=[^\W\d_])")
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
SHORTEST_LIST = 4
"""Chapter, section and subsection may follow each other; four short lines in a row are a list or a fact box."""

QUOTATION = re.compile(r"^(?:“[^“”]+”|\"[^\"]+\")$")
SPEAKER = re.compile(r"^[—–-]{1,2}\s*[A-Z][^.!?]{2,80}\.?$")
RUN_IN_HEADING = re.compile(r"^(?P<name>Abstract|Summary|ABSTRACT|SUMMARY)\s*[.:—–]\s*(?=[A-Z“\"])")


def mark_headings(article: Article) -> Article:
    """Paragraphs get the kind that their shape and their neighbours show; end matter goes."""
    blocks = _split_run_in_headings(article.blocks)
    has_stops = any(fold(block.text) in SECTION_NAMES and block.text.endswith(".") for block in blocks)
    in_list = _lines_of_lists(blocks)
    marked = [_mark(i, blocks, in_list, has_stops) for i in range(len(blocks))]
    return replace(article, blocks=tuple(_drop_end_matter(marked)))


def _split_run_in_headings(blocks: Sequence[Block]) -> list[Block]:
    split: list[Block] = []
    for block in blocks:
        run_in = RUN_IN_HEADING.match(block.text) if block.kind == "paragraph" else None
        if run_in:
            split += [Block("heading", run_in["name"]), Block("paragraph", block.text[run_in.end() :])]
        else:
            split.append(block)
    return split


def _lines_of_lists(blocks: Sequence[Block]) -> set[int]:
    """Indices of unmarked lines that form a list: a run of short ones, or what a colon announces."""
    found: set[int] = set()
    for start in range(len(blocks)):
        run = _run(blocks, start, is_short_line)
        if len(run) >= SHORTEST_LIST:
            found.update(run)
        if start and blocks[start - 1].text.endswith(":"):
            run = _run(blocks, start, _is_list_line)
            found.update(run if len(run) > 1 else ())
            last = start + len(run)
            if run and last < len(blocks) and count_words(blocks[last].text) <= 6 and blocks[last].kind == "paragraph":
                found.add(last)
    return found


def _run(blocks: Sequence[Block], start: int, belongs: Callable[[str], bool]) -> range:
    end = start
    while end < len(blocks) and blocks[end].kind == "paragraph" and belongs(blocks[end].text):
        end += 1
    return range(start, end)


def _is_list_line(text: str) -> bool:
    return is_short_line(text) or (count_words(text) <= 20 and text.endswith((";", ",", "; and", "; or")))


def _mark(index: int, blocks: Sequence[Block], in_list: set[int], has_stops: bool) -> Block:
    block = blocks[index]
    if block.kind != "paragraph":
        return block
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    number = NUMBER.match(block.text)
    if _is_heading(block, following, has_stops) and index not in in_list and not _is_numbered_twice(index, blocks):
        return Block("heading", block.text)
    if number or index in in_list:
        return Block("item", block.text[number.end() :] if number else block.text)
    return Block(_kind_of_text(block.text, following), block.text)


def _kind_of_text(text: str, following: Block | None) -> BlockKind:
    is_quoted = QUOTATION.match(text) or SPEAKER.match(text) or (following and SPEAKER.match(following.text))
    return "quotation" if is_quoted else "paragraph"


def _is_heading(block: Block, following: Block | None, has_stops: bool) -> bool:
    text = SECTION_NUMBER.sub("", block.text)
    words = [word.strip("'\"“”‘’()").casefold() for word in text.rstrip(".").split()]
    if is_short_line(text):
        return not SPEAKER.match(text)
    if following is None or not (is_prose(following) or following.kind == "item"):
        return False
    if text.endswith("?"):
        return is_one_sentence(text) and len(words) <= 12
    if text.endswith("!"):
        return (
            is_one_sentence(text)
            and len(words) <= 5
            and all(word[0].isupper() for word in text.split() if len(word) > 3)
        )
    if not text.endswith(".") or len(words) > MOST_WORDS_OF_HEADING_WITH_STOP or SENTENCE_WORDS.intersection(words):
        return False
    return text != block.text or fold(text) in SECTION_NAMES or (has_stops and is_one_sentence(text))


def _is_numbered_twice(index: int, blocks: Sequence[Block]) -> bool:
    """Does a numbered line stand next to a numbered line? Then it is an item, not a section."""
    neighbours = (blocks[i] for i in (index - 1, index + 1) if 0 <= i < len(blocks))
    return bool(NUMBER.match(blocks[index].text)) and any(NUMBER.match(block.text) for block in neighbours)


def _drop_end_matter(blocks: list[Block]) -> list[Block]:
    """Without references and the like, and without headings that nothing follows."""
    kept: list[Block] = []
    in_end_matter = False
    for i, block in enumerate(blocks):
        if block.kind == "heading":
            in_end_matter = i > 0 and fold(block.text) in END_MATTER
        if not in_end_matter:
            kept.append(block)
    while kept and kept[-1].kind == "heading":
        kept.pop()
    return kept


def has_sentence(blocks: Sequence[Block]) -> bool:
    """Is there anything to ask about?"""
    return any(block.kind != "heading" and ends_sentence(block.text) for block in blocks)
