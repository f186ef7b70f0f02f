"""Lines that belong to the page, not to the article: "Home > Opinion", "Log in to comment", "(0/250)"."""

import re
from dataclasses import replace

from quiz.articles.furniture_words import (
    NETWORKS,
    OBJECTIVE_VERBS,
    OBJECTIVES,
    OPENINGS,
    PAGE_WORDS,
    TOOL_LINES,
)
from quiz.articles.lines import count_words, ends_sentence, fold, is_prose
from quiz.shapes.articles import Article, Block

MOST_WORDS_OF_FURNITURE = 28
MOST_WORDS_OF_TOOL_LINE = 9

SIGNS = (
    re.compile(r"\(\s*\d+\s*/\s*\d+\D{0,12}\)$"),  # "(0/250)"
    re.compile(
        r"^\W*\d[\d,.]*\s*(?:k\s)?(?:comments?|views?|shares?|likes?|replies|min(?:ute)?s?(?: read)?)\W*$", re.I
    ),
    re.compile(r"^(?:\w+-)?(?:\w+ ){0,2}(?:icon|logo|thumbnail|avatar|button)$", re.I),
    re.compile(r"^[a-z]+-(?:icon|image|img|logo)\b"),  # "help-image Comments?"
    re.compile(r"\bis licensed under\b.*\b(?:CC|Creative Commons|licen[cs]e)\b", re.I),
    re.compile(r"^CC[ -](?:BY|0)\b.{0,40}$"),
    re.compile(r"^(?:©|\(c\)\s|copyright\b.{0,20}(?:©|\d{4}|\(c\)))", re.I),
    re.compile(r"\ball rights reserved\b", re.I),
    re.compile(r"^(?:this|their|his|her|the|an?) .{0,40}\b(?:first|originally) (?:appeared|published|ran)\b", re.I),
    re.compile(r"^translated (?:from|by)\b.*\b(?:edited|staff|translat|ai)\b", re.I),
    re.compile(r"^\(?(?:additional )?(?:reporting|writing|editing) by\b", re.I),
    re.compile(r"^(?:edited|translated|transcribed|compiled|photographs?|illustrations?) by\s+[A-Z]"),
    re.compile(r"^(?:https?://|www\.)\S+$"),
    re.compile(r"^\S+@\S+\.\w+$"),
    re.compile(r"^(?:#\w[\w-]*[\s,]*){2,}"),  # "#food #health"
    re.compile(r"^(?:doi|issn|isbn|pmid|keywords?|key words|tags?|filed under|topics)\s*:", re.I),
    re.compile(r"^(?:related|read more|read also|also read|see also|more on this|watch|up next)\s*:\s", re.I),
    re.compile(r"^(?:\^|↑)\s*\S"),
    re.compile(r"^(?:see|e\.g\.,?|cf\.) [A-Z].{0,60}\(\d{4}[a-z]?\)\.?$", re.I),  # "See Lee (2019)."
    re.compile(r"^[A-Z][\w'’-]+, [A-Z]\..*\bdoi:", re.S),  # "Lee, A. (2007). ... doi:10.1037/..."
    re.compile(r"^(?:[*_~=#.·•|-]\s*){3,}$"),
)
BREADCRUMB = re.compile(r"^\W*\w[\w&' -]{0,30}(?:\s*[>›»→]\s*\w[\w&' -]{0,40})+\W*$")
LONELY = re.compile(r"^\W*\w{0,2}\W*$")
"""One or two characters: a letter of a broken word, an arrow, a bullet without text."""


def drop_furniture(article: Article) -> Article:
    """The blocks that belong to the article.

    Only short lines go, or lines that bear a sure sign. Behind the last prose, one sure sign
    condemns every line that is no prose: "Log in to comment / with an account of ours / s".
    """
    blocks = _drop_objectives(list(article.blocks))
    kept = [block for block in blocks if not is_furniture(block)]
    if len(kept) < len(blocks):
        last_kept = max((i for i, block in enumerate(blocks) if is_prose(block) and block in kept), default=-1)
        tail = blocks[last_kept + 1 :]
        if any(map(is_furniture, tail)):
            ours = [block for block in tail if block.kind == "caption"]
            kept = [block for block in blocks[: last_kept + 1] if not is_furniture(block)] + ours
    return replace(article, blocks=tuple(kept))


def is_furniture(block: Block) -> bool:
    """Does the line bear a sign of the page around the article?"""
    if block.kind == "caption":
        return False
    text = block.text
    if LONELY.match(text):
        return True
    if count_words(text) > MOST_WORDS_OF_FURNITURE:
        return bool(SIGNS[-2].search(text))
    return (
        fold(text) in TOOL_LINES
        or _is_tool_line(text)
        or fold(text).startswith(OPENINGS)
        or bool(BREADCRUMB.match(text))
        or any(sign.search(text) for sign in SIGNS)
    )


def _is_tool_line(text: str) -> bool:
    """Two or more words, all of them buttons: "print share font size"."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    return (
        2 <= len(words) <= MOST_WORDS_OF_TOOL_LINE
        and not ends_sentence(text)
        and all(word in PAGE_WORDS or word in NETWORKS for word in words)
    )


def _drop_objectives(blocks: list[Block]) -> list[Block]:
    """Without "By the end of this section, you will be able to:" and the tasks below it."""
    kept: list[Block] = []
    in_objectives = False
    for block in blocks:
        if fold(block.text).startswith(OBJECTIVES) and count_words(block.text) <= MOST_WORDS_OF_FURNITURE:
            in_objectives = True
        elif not (in_objectives and _is_objective(block)):
            in_objectives = False
            kept.append(block)
    return kept


def _is_objective(block: Block) -> bool:
    if block.text.endswith("?"):
        return count_words(block.text) <= MOST_WORDS_OF_FURNITURE
    return fold(block.text).startswith(OBJECTIVE_VERBS) and (block.kind == "item" or not ends_sentence(block.text))
