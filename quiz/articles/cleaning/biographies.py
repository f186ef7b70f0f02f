"""Lines about the author: "The author is a professor at Kelvin College"."""

import re
from dataclasses import replace

from quiz.articles.cleaning.names import BETWEEN_NAMES, is_person_name, read_names
from quiz.articles.lines import is_prose
from quiz.shapes.articles import Article, Block

LINES_AT_THE_TOP = 6
LINES_AT_THE_END = 4
MOST_WORDS_OF_BIOGRAPHY = 90

INTRODUCTION = re.compile(
    r"^(?:the|this) (?:author|writer|columnist|contributor)s?,? .{0,60}?"
    r"\b(?:is|are|was|were|has|teaches|works|writes|serves)\b",
    re.I,
)
VERB = re.compile(
    r",?\s+(?:[^.]{0,60},\s+)?(?:is|was|are|were|has|holds|teaches|works|writes|serves|leads|reports|covers)\b"
)
ROLE = re.compile(
    r"\b(?:ambassador|analyst|author|columnist|correspondent|director|economist|editor|executive|fellow|founder|historian|"
    r"journalist|lawyer|lecturer|librarian|minister|novelist|officer|poet|president|professor|psychologist|reporter|"
    r"research|researcher|scholar|scientist|secretary|student|teacher|writer)\b",
    re.I,
)
ABOUT_THE_AUTHOR = re.compile(r"^about the authors?\W*$", re.I)


def introduces_author(text: str) -> bool:
    """ "The author is ...", "The writer teaches ..."."""
    return bool(INTRODUCTION.match(text)) and len(text.split()) <= MOST_WORDS_OF_BIOGRAPHY


def introduces(text: str, name: str) -> bool:
    """Does it open with the name and tell a role? "Ann Lee, a former pilot, is a novelist", "Ms. Lee is a novelist"."""
    short = rf"(?:Dr|Mr|Mrs|Ms|Prof)\.\s+{re.escape(name.rsplit(maxsplit=1)[-1])}"
    opening = re.match(rf"(?:{re.escape(name)}|{short}){VERB.pattern}", text)
    return bool(opening and ROLE.search(text)) and len(text.split()) <= MOST_WORDS_OF_BIOGRAPHY


def mark_biographies(article: Article) -> Article:
    """Lines about the author get their kind; such a line at the end names the author if nothing else did."""
    author = article.author or _author_in_last_line(article)
    last_lines = len(article.blocks) - LINES_AT_THE_END
    heading = next((i for i, block in enumerate(article.blocks) if ABOUT_THE_AUTHOR.match(block.text)), None)
    blocks = []
    for i, block in enumerate(article.blocks):
        is_outer = i < LINES_AT_THE_TOP or i >= last_lines
        if i == heading:
            continue
        if (is_outer and _is_about(block, author)) or (heading is not None and i == heading + 1):
            blocks.append(Block("biography", block.text))
        else:
            blocks.append(block)
    return replace(article, author=author, blocks=tuple(blocks))


def _is_about(block: Block, author: str) -> bool:
    text = block.text
    if block.kind != "paragraph" or len(text.split()) > MOST_WORDS_OF_BIOGRAPHY:
        return False
    return introduces_author(text) or any(introduces(text, name) for name in read_names(author))


def _author_in_last_line(article: Article) -> str:
    """ "Ann Lee is a professor at ..." as the last prose, of someone whom the article never mentions before."""
    prose = [block for block in article.blocks if is_prose(block)]
    if len(prose) < 2:
        return ""
    last, before = prose[-1].text, " ".join(block.text for block in prose[:-1])
    verb = VERB.search(last)
    name = BETWEEN_NAMES.split(last[: verb.start()])[0] if verb else ""
    is_author = is_person_name(name) and name.split()[-1] not in before and bool(ROLE.search(last))
    return name if is_author and len(last.split()) <= MOST_WORDS_OF_BIOGRAPHY else ""
