"""Paragraphs that are somebody's words from end to end: "“We shall not close the harbour.”"."""

import re
from dataclasses import replace

from quiz.shapes.articles import Article, Block

WHOLE = re.compile(r"^(?:“[^“”]+”|\"[^\"]+\")$")
OPENED = re.compile(r"^(?:“[^“”]+|\"[^\"]+)$")
CLOSED = re.compile(r"^(?:[^“”]+”|[^\"]+\")$")
SPEAKER = re.compile(r"^(?:[—–]|--?)\s*[A-Z][^.!?]{2,80}\.?$")
""" "— Ann Lee, harbour master"."""

SPEAKER_BEHIND = re.compile(r"^(?:“[^“”]+”|\"[^\"]+\")\s*[—–-]\s*[A-Z][^.!?\"”]{2,60}$")


def mark_quotations(article: Article) -> Article:
    """Paragraphs in one pair of quotation marks, also of several paragraphs, or above a line with the speaker."""
    marked: list[Block] = []
    is_open = False
    for i, block in enumerate(article.blocks):
        following = article.blocks[i + 1].text if i + 1 < len(article.blocks) else ""
        if block.kind not in {"heading", "paragraph"}:
            is_open = False
            marked.append(block)
            continue
        is_quoted = bool(
            WHOLE.match(block.text)
            or SPEAKER_BEHIND.match(block.text)
            or SPEAKER.match(block.text)
            or (block.kind == "paragraph" and SPEAKER.match(following))
            or (OPENED.match(block.text) and _is_closed(following))
            or (is_open and CLOSED.match(block.text))
        )
        is_open = bool(OPENED.match(block.text))
        marked.append(replace(block, kind="quotation") if is_quoted else block)
    return replace(article, blocks=tuple(marked))


def _is_closed(text: str) -> bool:
    """Does the quotation go on in the next paragraph: opened anew, or closed there?"""
    return bool(OPENED.match(text) or WHOLE.match(text) or CLOSED.match(text))
