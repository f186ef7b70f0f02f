"""Paragraphs that are somebody's words from end to end: "“We shall not close the harbour.”"."""

import re
from dataclasses import replace

from quiz.shapes.articles import Article, Block

WHOLE = re.compile(r"^(?:“[^“”]+”|\"[^\"]+\"|‘[^‘]+’)\.?$")
OPENED = re.compile(r"^(?:“[^“”]+|\"[^\"]+)$")
CLOSED = re.compile(r"^(?:[^“”]+”|[^\"]+\")$")
SPEAKER = re.compile(r"^(?:[—–]|--?)\s*[A-Z][^.!?]{2,80}\.?$")
""" "— Ann Lee, harbour master"."""

ANNOUNCEMENT = re.compile(
    r"\b(?:adds|added|announced|answered|argue[sd]|asks|asked|commented|conclude[sd]|continue[sd]|declare[sd]|declaring|"
    r"explain(?:s|ed)|noted|observe[sd]|posted|proclaim(?:s|ed|ing)|put it|reads?|recall(?:s|ed)|remarked|"
    r"repl(?:ied|ies)|said|say(?:s|ing)?|stated|stating|tell(?:s|ing)?|testified|told|tweeted|warn(?:s|ed)|writes?|"
    r"wrote)\b[^.!?:]{0,80}:$",
    re.IGNORECASE,
)
OF_THINGS = re.compile(
    r"\b(?:examples|factors|features|following \w+s|four|points?|questions?|reasons?|several|steps?|things|three|two|"
    r"ways)\b[^.!?]*:$",
    re.IGNORECASE,
)
""" "She explained two reasons:" announces the author's own words."""

SPEAKER_BEHIND = re.compile(r"^(?:“[^“”]+”|\"[^\"]+\")\s*[—–-]\s*[A-Z][^.!?\"”]{2,60}$")


def mark_quotations(article: Article) -> Article:
    """Paragraphs in one pair of quotation marks, also of several paragraphs, or set off.

    One that is set off stands above a line with the speaker, or below "In her diary she wrote:".
    """
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
            or (block.kind == "paragraph" and i and _announces_quotation(article.blocks[i - 1].text, block.text))
            or (OPENED.match(block.text) and _is_closed(following))
            or (is_open and CLOSED.match(block.text))
        )
        is_open = bool(OPENED.match(block.text))
        marked.append(replace(block, kind="quotation") if is_quoted else block)
    return replace(article, blocks=tuple(marked))


def _announces_quotation(text: str, following: str) -> bool:
    """What opens with a quotation mark says itself where the quotation ends."""
    is_bare = not following.startswith(('"', "“", "‘", "'"))
    return is_bare and bool(ANNOUNCEMENT.search(text)) and not OF_THINGS.search(text)


def _is_closed(text: str) -> bool:
    """Does the quotation go on in the next paragraph: opened anew, or closed there?"""
    return bool(OPENED.match(text) or WHOLE.match(text) or CLOSED.match(text))
