"""Sentences parsed once each for all the tests of grammar."""

import datetime
from collections.abc import Callable
from functools import cache

import pytest

from quiz.grammar import read_document
from quiz.shapes.articles import Article, Block
from quiz.shapes.language import Document

Read = Callable[..., Document]


@cache
def read(*paragraphs: str, title: str = "", author: str = "", date: datetime.date | None = None) -> Document:
    """The document of an article of these paragraphs."""
    blocks = tuple(Block("paragraph", paragraph) for paragraph in paragraphs)
    return read_document(Article(title=title, author=author, date=date, blocks=blocks))


@pytest.fixture(name="read", scope="session")
def read_fixture() -> Read:
    return read
