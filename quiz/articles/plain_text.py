"""Plain text, as saved by an editor or pasted from a page: "Title\\n\\nThe bridge opened in 1932."."""

import re

from quiz.articles.decoding import decode
from quiz.articles.wrapping import join_wrapped_lines
from quiz.shapes.articles import Article, Block

BULLET = re.compile(r"^[-*•‣▪◦·●]\s+(?=\S)")


def read(data: bytes) -> Article:
    """The blocks as they stand; what they are is found out in `cleaning.py`."""
    return read_text(decode(data))


def read_text(text: str) -> Article:
    """Like `read`, for text that is decoded."""
    return Article(blocks=tuple(_to_block(paragraph) for paragraph in join_wrapped_lines(text)))


def _to_block(paragraph: str) -> Block:
    bullet = BULLET.match(paragraph)
    if bullet:
        return Block("item", paragraph[bullet.end() :])
    return Block("paragraph", paragraph)
