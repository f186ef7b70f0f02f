"""Lines that belong to the page, not to the article: "Home > Opinion", "Log in to comment", "(0/250)"."""

import re
from dataclasses import replace

from quiz.articles.lines import count_words, ends_sentence, fold, is_prose
from quiz.shapes.articles import Article, Block
from quiz.word_lists import read_word_list

MOST_WORDS_OF_FURNITURE = 28
MOST_WORDS_OF_NOTICE = 90
MOST_WORDS_OF_TOOL_LINE = 9
FILLERS = frozenset(("a", "all", "and", "like", "more", "next", "on", "or", "page", "text", "this", "to", "top", "via"))
"""Words that a tool line may have besides its buttons."""

_NAMES = r"(?:[A-Z][\w.'’-]*|and|by|editing|in|reporting|the|staff|writing|[,;&\s])+\.?\)?$"
SIGNS = (
    re.compile(r"\(\s*\d+\s*/\s*\d+\D{0,12}\)$"),  # "(0/250)"
    re.compile(
        r"^\W*(?:over |more than )?\d[\d,.]*\s?k?\s*(?:claps?|comments?|followers|likes?|min(?:ute)?s?(?: read)?|"
        r"replies|restacks?|shares?|subscribers|views?)\W*$",
        re.I,
    ),
    re.compile(r"^(?:estimated )?read(?:ing)? time\b", re.I),
    re.compile(r"^(?:posted |published |updated )?\d+ (?:min(?:ute)?|hour|day|week|month|year)s? ago$", re.I),
    re.compile(r"^this article is more than .{1,12} old$", re.I),
    re.compile(r"^(?!(?:1[5-9]|20)\d\d$)\d{2,4}$"),  # "128" below a heart; "1932" may be a heading
    re.compile(r"^\d{1,3} of \d{1,3}$"),  # "2 of 9" below a picture
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
    re.compile(r"\bcontributed to this (?:article|report|story)\b", re.I),
    re.compile(r"^posted in [A-Z]"),
    re.compile(r"^received\b.*\baccepted\b|^corresponding author\b|^e-?mail address(?:es)?:", re.I),
    re.compile(r"^(?:https?://|www\.)\S+$"),
    re.compile(r"^@\w+$"),
    re.compile(r"^\S+@\S+\.\w+$"),
    re.compile(r"^(?:#\w[\w-]*[\s,]*){2,}"),  # "#food #health"
    re.compile(r"^(?:doi|filed under|isbn|issn|keywords?|key words|pmid|tags?|topics)\s*:", re.I),
    re.compile(r"^\(?redirected from\b|\bredirects? here\b|^retrieved from [\"“]", re.I),
    re.compile(r"^(?:categor(?:y|ies)|coordinates|(?:further|main) (?:articles?|information|reading))\s*:", re.I),
    re.compile(r"^(?:also read|more on this|read also|read more|related|see also|up next|watch)\s*:\s", re.I),
    re.compile(r"^(?:\^|↑)\s*\S"),  # "^ Lee 2019, p. 4"
    re.compile(r"^(?:see|e\.g\.,?|cf\.) [A-Z].{0,60}\(\d{4}[a-z]?\)\.?$", re.I),  # "See Lee (2019)."
    re.compile(r"^(?:[*_~=#.·•|-]\s*){3,}$"),
)
NOTICES = (
    re.compile(r"^follow\b.{0,60}\b(?:coverage|on (?:bluesky|facebook|instagram|threads|twitter|x))\b", re.I),
    re.compile(r"\bdo(?:es)? not necessarily (?:reflect|represent)\b.{0,40}\b(?:opinion|position|those|view)", re.I),
    re.compile(r"^(?:the )?(?:opinions|views)\b.{0,60}\b(?:own|alone|solely those of)\b", re.I),
    re.compile(r"\bdo(?:es)? not work for, consult\b|\bprovides? funding as\b", re.I),
    re.compile(r"^(?:this|the) (?:article|section|biography)s? (?:contains|has|may|needs|possibly|relies) .*"
               r"\b(?:article|citations|cleanup|improve|issues|references|sources)\b", re.I),
    re.compile(r"^\[.*\bsign up\b.*\]$", re.I),
)  # fmt: skip
"""What a page says about itself in whole sentences, which may be long."""

REFERENCE = re.compile(r"^[A-Z][\w'’-]+, [A-Z]\..*\b(?:doi:|ISBN|PMID)")
"""An entry of a list of sources: "Lee, A. (2007). ... doi:10.1037/...". """

BREADCRUMB = re.compile(r"^\W*\w[\w&' -]{0,30}(?:\s*[>›»]\s*\w[\w&' -]{0,40})+$|^Home(?:\s*/\s*\w[\w&' -]{0,30})+$")
REST_OF_PAGE = re.compile(
    r"^(?:\d+ (?:comments|replies|responses|thoughts) (?:on|to) .{1,90}|leave a reply|"
    r"(?:media|press) contacts?(?: information)?)\s*:?$",
    re.IGNORECASE,
)
"""Below it stand readers' comments, or whom to ring; it counts behind two paragraphs of the article.

"Leave a comment" and "12 comments" do not: such buttons stand in the middle of an article too.
"""

LONELY = re.compile(r"^\W*\w?\W*$|^\w{2}$")
"""One or two characters: a letter of a broken word, an arrow, a bullet without text."""


def drop_furniture(article: Article) -> Article:
    """The blocks that belong to the article.

    Only short lines go, or lines that bear a sure sign. Behind the last prose, the first sure sign condemns
    every line that follows: "Log in to comment / with an account of ours". "Opinion" goes if it stands above a title.
    """
    blocks = [(block, is_furniture(block)) for block in _cut_rest_of_page(_drop_section_labels(article.blocks))]
    last_prose = max((i for i, (block, is_ours) in enumerate(blocks) if is_prose(block) and not is_ours), default=0)
    kept: list[Block] = []
    for i, (block, is_ours) in enumerate(blocks):
        if is_ours and i > last_prose:
            kept += [block for block, _ in blocks[i:] if block.kind == "caption"]
            break
        if not is_ours:
            kept.append(block)
    return replace(article, blocks=tuple(kept))


def _drop_section_labels(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Without the parts of a paper above the first prose, unless nothing else stands there."""
    top = next((i for i, block in enumerate(blocks) if is_prose(block)), 0)
    others = [block for block in blocks[:top] if fold(block.text) not in read_word_list(__package__, "section_labels")]
    has_title = any(not is_furniture(block) for block in others)
    return (*others, *blocks[top:]) if has_title else blocks


def _cut_rest_of_page(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    starts = (i for i, block in enumerate(blocks) if REST_OF_PAGE.match(block.text))
    end = next((start for start in starts if sum(map(is_prose, blocks[:start])) >= 2), len(blocks))
    return blocks[:end]


def is_furniture(block: Block) -> bool:
    """Does the line bear a sign of the page around the article?"""
    text, folded = block.text, fold(block.text)
    if block.kind == "caption":
        return False
    if REFERENCE.search(text) or LONELY.match(text) or _is_notice(text, folded):
        return True
    return count_words(text) <= MOST_WORDS_OF_FURNITURE and (
        folded in read_word_list(__package__, "tool_lines")
        or _is_tool_line(text)
        or bool(BREADCRUMB.match(text))
        or any(sign.search(text) for sign in SIGNS)
    )


def _is_notice(text: str, folded: str) -> bool:
    return count_words(text) <= MOST_WORDS_OF_NOTICE and (
        folded.startswith(tuple(read_word_list(__package__, "visitor_openings")))
        or any(notice.search(text) for notice in NOTICES)
    )


def _is_tool_line(text: str) -> bool:
    """Are two or more of the words buttons, and the rest fillers? "print share font size"."""
    words = re.findall(r"[^\W\d_]+", text.casefold().replace("e-mail", "email"))
    buttons = [word for word in words if word in read_word_list(__package__, "buttons")]
    others = set(words) - FILLERS - set(buttons)
    return len(buttons) >= 2 and not others and len(words) <= MOST_WORDS_OF_TOOL_LINE and not ends_sentence(text)
