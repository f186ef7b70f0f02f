"""What reading yields: an `Article` of blocks, and the `Span` that points into its text."""

from dataclasses import dataclass
from datetime import date as Date  # noqa: N812
from functools import cached_property
from typing import Literal

BLOCK_SEPARATOR = "\n\n"

BlockKind = Literal["paragraph", "heading", "caption", "item", "quotation", "biography"]


@dataclass(frozen=True, order=True)
class Span:
    """Half-open range of characters of `Article.text`."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True)
class Block:
    """One block of an article: `text` has no line breaks, single spaces, no mark-up.

    A `biography` is a sentence about the author ("The author teaches law at ...").
    """

    kind: BlockKind
    text: str


@dataclass(frozen=True)
class Article:
    """An article as a person would read it: furniture gone, blocks in order.

    `author` is the written form of the byline ("Ann Lee", "Ann Lee and Bo Chen"), "" when unknown.
    `name` tells one article from another (the file's stem); ids are made from it.
    """

    title: str = ""
    author: str = ""
    date: Date | None = None
    publisher: str = ""
    url: str = ""
    language: str = "en"
    name: str = ""
    blocks: tuple[Block, ...] = ()

    @cached_property
    def text(self) -> str:
        """The blocks, joined by a blank line; every `Span` is measured in it."""
        return BLOCK_SEPARATOR.join(block.text for block in self.blocks)

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Where each block stands in `text`."""
        spans, start = [], 0
        for block in self.blocks:
            spans.append(Span(start, start + len(block.text)))
            start += len(block.text) + len(BLOCK_SEPARATOR)
        return tuple(spans)

    @cached_property
    def word_count(self) -> int:
        return len(self.text.split())
