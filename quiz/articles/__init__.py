"""A file or stream -> an `Article`: its blocks in order, its title, author and day, and nothing of the page around it.

    decoding          bytes -> text
    plain_text        text -> blocks; wrapping: lines that an editor broke
    markdown          Markdown -> blocks, with front matter
    cleaning/         blocks -> an article, one step a file
    language          is it English?
    lines             what a line looks like

Nothing here knows English grammar.
"""

import datetime
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from quiz.articles import plain_text
from quiz.articles.cleaning import clean
from quiz.articles.decoding import normalise
from quiz.errors import ArticleError
from quiz.shapes.articles import Article

__all__ = ["READERS", "SUFFIXES", "article_from_text", "read_article"]


def _read_markdown(data: bytes) -> Article:
    """Its libraries are imported when there is Markdown to read: they take a tenth of a second."""
    from quiz.articles import markdown

    return markdown.read(data)


READERS: tuple[tuple[tuple[str, ...], Callable[[bytes], Article]], ...] = (
    ((".txt", ".text", ""), plain_text.read),
    ((".md", ".markdown"), _read_markdown),
)
"""Suffixes of a format, and its reader."""

SUFFIXES = tuple(suffix for suffixes, _ in READERS for suffix in suffixes if suffix)
STANDARD_INPUT = "-"


def read_article(path: Path | str) -> Article:
    """The article in a file, or on standard input for "-"; `name` is the file's stem.

    Raises:
        ArticleError: the file is missing, a folder, unreadable, of another format, no text, not in English,
            or has no sentences. The message begins with the path.
    """
    try:
        if str(path) == STANDARD_INPUT:
            return clean(plain_text.read(sys.stdin.buffer.read()))
        path = Path(path)
        data = _read_bytes(path)
        return clean(replace(_find_reader(path)(data), name=path.stem))
    except ArticleError as error:
        where = "standard input" if str(path) == STANDARD_INPUT else path
        raise ArticleError(f"{where}: {error}") from error


def article_from_text(
    text: str,
    *,
    title: str = "",
    author: str = "",
    date: datetime.date | None = None,
    publisher: str = "",
    url: str = "",
    name: str = "",
) -> Article:
    """The article in plain text; what is given here is not looked for in the text.

    Raises:
        ArticleError: the text is empty, not in English, or has no sentences.
    """
    article = plain_text.read_text(normalise(text))
    given = replace(article, title=title, author=author, date=date, publisher=publisher, url=url, name=name)
    return clean(given)


def _read_bytes(path: Path) -> bytes:
    if path.is_dir():
        raise ArticleError("is a folder; give one article")
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise ArticleError("no such file; check the path") from None
    except PermissionError:
        raise ArticleError("may not be read; change its permissions") from None
    except (OSError, ValueError) as error:
        raise ArticleError(f"cannot be opened ({error}); check the path") from error


def _find_reader(path: Path) -> Callable[[bytes], Article]:
    suffix = path.suffix.casefold()
    for suffixes, read in READERS:
        if suffix in suffixes:
            return read
    raise ArticleError(f"cannot read {suffix}; make-deck reads {' '.join(SUFFIXES)}")
