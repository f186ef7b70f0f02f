"""Lines that belong to the page, not to the article: "Home > Opinion", "Log in to comment", "(0/250)"."""

import re
from dataclasses import replace

from quiz.articles.cleaning.word_lists import read_word_list
from quiz.articles.lines import count_words, ends_sentence, fold, is_prose
from quiz.shapes.articles import Article, Block

MOST_WORDS_OF_FURNITURE = 28
MOST_WORDS_OF_TOOL_LINE = 9
FILLERS = frozenset(("a", "all", "and", "like", "more", "next", "on", "or", "page", "text", "this", "to", "top", "via"))
"""Words that a tool line may have besides its buttons."""

_NAMES = r"(?:[A-Z][\w.'’-]*|and|by|editing|in|reporting|the|staff|writing|[,;&\s])+\.?\)?$"
SIGNS = (
    re.compile(r"\(\s*\d+\s*/\s*\d+\D{0,12}\)$"),  # "(0/250)"
    re.compile(r"^\W*\d[\d,.]*\s?k?\s*(?:comments?|likes?|min(?:ute)?s?(?: read)?|replies|shares?|views?)\W*$", re.I),
    re.compile(r"^(?:[a-z-]+ ){1,2}(?:avatar|button|icon|logo|thumbnail)$"),  # "lock icon"
    re.compile(r"^[a-z]+-(?:icon|image|img|logo)\b"),  # "help-image Comments?"
    re.compile(r"\bis licensed under\b.*\b(?:CC|Creative Commons|licen[cs]e)\b", re.I),
    re.compile(r"^CC[ -](?:BY|0)\b.{0,40}$"),
    re.compile(r"^(?:©|\(c\)\s|copyright\b.{0,20}(?:©|\d{4}|\(c\)))", re.I),
    re.compile(r"\ball rights reserved\b", re.I),
    re.compile(
        r"^(?:this|their|his|her|the|an?) (?:article|column|commentary|essay|interview|op-ed|piece|post|story|version)"
        r"\b.{0,20}\b(?:appeared|published|ran)\b",
        re.I,
    ),
    re.compile(r"^translated (?:by|from)\b.*\b(?:edited by|staff\.?$|using (?:generative )?AI\b)", re.I),
    re.compile(
        rf"^\(?(?:(?:Additional )?[Rr]eporting|Writing|Editing|Edited|Translated|Transcribed|Compiled) by {_NAMES}"
    ),
    re.compile(rf"^(?:Photograph|Photo|Illustration|Graphic)s? (?:by|courtesy of) {_NAMES}"),
    re.compile(r"^(?:https?://|www\.)\S+$"),
    re.compile(r"^\S+@\S+\.\w+$"),
    re.compile(r"^(?:#\w[\w-]*[\s,]*){2,}"),  # "#food #health"
    re.compile(r"^(?:doi|filed under|isbn|issn|keywords?|key words|pmid|tags?|topics)\s*:", re.I),
    re.compile(r"^(?:also read|more on this|read also|read more|related|see also|up next|watch)\s*:\s", re.I),
    re.compile(r"^(?:\^|↑)\s*\S"),  # "^ Lee 2019, p. 4"
    re.compile(r"^(?:see|e\.g\.,?|cf\.) [A-Z].{0,60}\(\d{4}[a-z]?\)\.?$", re.I),  # "See Lee (2019)."
    re.compile(r"^(?:[*_~=#.·•|-]\s*){3,}$"),
)
REFERENCE = re.compile(r"^[A-Z][\w'’-]+, [A-Z]\..*\b(?:doi:|ISBN|PMID)")
"""An entry of a list of sources: "Lee, A. (2007). ... doi:10.1037/...". """

BREADCRUMB = re.compile(r"^\W*\w[\w&' -]{0,30}(?:\s*[>›»]\s*\w[\w&' -]{0,40})+$|^Home(?:\s*/\s*\w[\w&' -]{0,30})+$")
LONELY = re.compile(r"^\W*\w?\W*$|^\w{2}$")
"""One or two characters: a letter of a broken word, an arrow, a bullet without text."""


def drop_furniture(article: Article) -> Article:
    """The blocks that belong to the article.

    Only short lines go, or lines that bear a sure sign. Behind the last prose, the first sure sign condemns
    every line that follows: "Log in to comment / with an account of ours".
    """
    blocks = [(block, is_furniture(block)) for block in article.blocks]
    last_prose = max((i for i, (block, is_ours) in enumerate(blocks) if is_prose(block) and not is_ours), default=0)
    kept: list[Block] = []
    for i, (block, is_ours) in enumerate(blocks):
        if is_ours and i > last_prose:
            kept += [block for block, _ in blocks[i:] if block.kind == "caption"]
            break
        if not is_ours:
            kept.append(block)
    return replace(article, blocks=tuple(kept))


def is_furniture(block: Block) -> bool:
    """Does the line bear a sign of the page around the article?"""
    text, folded = block.text, fold(block.text)
    if block.kind == "caption":
        return False
    if REFERENCE.search(text) or LONELY.match(text):
        return True
    return count_words(text) <= MOST_WORDS_OF_FURNITURE and (
        folded in read_word_list("tool_lines")
        or _is_tool_line(text)
        or folded.startswith(tuple(read_word_list("visitor_openings")))
        or bool(BREADCRUMB.match(text))
        or any(sign.search(text) for sign in SIGNS)
    )


def _is_tool_line(text: str) -> bool:
    """Are two or more of the words buttons, and the rest fillers? "print share font size"."""
    words = re.findall(r"[^\W\d_]+", text.casefold().replace("e-mail", "email"))
    buttons = [word for word in words if word in read_word_list("buttons")]
    others = set(words) - FILLERS - set(buttons)
    return len(buttons) >= 2 and not others and len(words) <= MOST_WORDS_OF_TOOL_LINE and not ends_sentence(text)
