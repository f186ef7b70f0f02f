"""Markdown: "# Title\\n\\nThe *bridge* opened in 1932."."""

import datetime
import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

import frontmatter
import yaml
from frontmatter.default_handlers import YAMLHandler
from markdown_it import MarkdownIt
from markdown_it.token import Token

from quiz.articles.cleaning.dates import find_date
from quiz.articles.cleaning.names import join_names
from quiz.articles.decoding import decode
from quiz.errors import ArticleError
from quiz.shapes.articles import Article, Block, BlockKind

KINDS: Mapping[str, BlockKind] = {"heading": "heading", "list_item": "item", "blockquote": "quotation"}
"""Markdown's containers, and what a block inside them is."""


def read(data: bytes) -> Article:
    """Front matter gives title, author, date, publisher and url; the first `# heading` gives the title otherwise."""
    text = decode(data)
    article, body = _read_front_matter(text)
    tokens = MarkdownIt("commonmark").enable("table").parse(body)
    return replace(article, title=article.title or _first_heading(tokens), blocks=_read_blocks(tokens))


def _first_heading(tokens: list[Token]) -> str:
    """Of the first level, wherever it stands; "" without one."""
    pairs = itertools.pairwise(tokens)
    return next(
        (_plain(inline) for opening, inline in pairs if opening.type == "heading_open" and opening.tag == "h1"), ""
    )


def _read_front_matter(text: str) -> tuple[Article, str]:
    handler = YAMLHandler()
    if not handler.detect(text):
        return Article(), text
    try:
        metadata, body = frontmatter.parse(text, handler=handler)
    except yaml.YAMLError as error:
        raise ArticleError(f"front matter is not YAML at line {_line_of(error)}; mend it or take it out") from error
    if not metadata:  # a text that opens with a rule, "---"
        return Article(), text
    fields = {str(name).casefold(): value for name, value in metadata.items()}
    article = Article(
        title=_as_text(fields.get("title")),
        author=_as_names(fields.get("author", fields.get("authors"))),
        date=_as_date(fields.get("date")),
        publisher=_as_text(fields.get("publisher")),
        url=_as_text(fields.get("url")),
    )
    return article, body


def _line_of(error: yaml.YAMLError) -> int:
    """Where what is wrong began, as an editor counts; the parser is given the line end behind the first "---"."""
    mark = getattr(error, "context_mark", None) or getattr(error, "problem_mark", None)
    return mark.line + 1 if mark else 1


def _as_text(value: object) -> str:
    return " ".join(str(value).split()) if isinstance(value, str | int | float | datetime.date) else ""


def _as_names(value: object) -> str:
    return join_names(tuple(map(_as_text, value))) if isinstance(value, list) else _as_text(value)


def _as_date(value: object) -> datetime.date | None:
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    found = find_date(_as_text(value))
    return found.date if found else None


def _read_blocks(tokens: list[Token]) -> tuple[Block, ...]:
    """Headings, paragraphs, items and quotations; tables and code are no prose."""
    blocks: list[Block] = []
    inside: list[str] = []
    for token in tokens:
        if token.nesting == 1:
            inside.append(token.type.removesuffix("_open"))
        elif token.nesting == -1:
            inside.pop()
        elif "table" in inside:
            continue
        elif token.type == "inline":
            blocks.append(_to_block(token, inside))
        elif token.type == "html_block":
            blocks.append(Block("paragraph", _strip_tags(token.content)))
    return tuple(block for block in blocks if block.text)


def _to_block(inline: Token, inside: list[str]) -> Block:
    kinds = [KINDS[container] for container in reversed(inside) if container in KINDS]
    return Block(kinds[0] if kinds else "paragraph", _plain(inline))


def _plain(inline: Token) -> str:
    """The words without emphasis, link targets, pictures and tags."""
    words = []
    for child in inline.children or []:
        if child.type in {"softbreak", "hardbreak"}:
            words.append(" ")
        elif child.type in {"text", "code_inline"}:
            words.append(child.content)
    return _one_line("".join(words))


def _one_line(text: str) -> str:
    return " ".join(text.split())


@dataclass
class _Words(HTMLParser):
    """Collects what stands between the tags, save scripts and styles."""

    words: list[str] = field(default_factory=list)
    skipped: str = ""

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.skipped = tag if tag in {"script", "style"} else ""

    def handle_endtag(self, tag: str) -> None:
        self.skipped = ""

    def handle_data(self, data: str) -> None:
        if not self.skipped:
            self.words.append(data)


def _strip_tags(html: str) -> str:
    parser = _Words()
    parser.feed(html)
    parser.close()
    return _one_line(" ".join(parser.words))
