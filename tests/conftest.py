"""Hand-made questions of one short article, for what comes after the engine."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest

from quiz.shapes.articles import Article, Block, Span
from quiz.shapes.findings import Acronym
from quiz.shapes.questions import Evidence, Question

SENTENCE = "The tramway opened on 3 May 1932, because the old bridge could carry no more than eleven buses."
BLOCK = f"{SENTENCE} Nobody rode it on the first day."


@pytest.fixture
def article() -> Article:
    return Article(
        title="The tramway at Vale",
        author="Ann Lee",
        date=datetime.date(2025, 4, 3),
        publisher="The Vale Courier",
        url="https://example.org/tramway?page=1&print=yes",
        name="vale tramway",
        blocks=(Block("heading", "A slow start"), Block("paragraph", BLOCK)),
    )


@pytest.fixture
def make_question(article: Article) -> Callable[..., Question]:
    """A question about `SENTENCE`, with whatever is named made different."""

    def make(**different: Any) -> Question:
        start = article.text.index(SENTENCE)
        span = Span(start, start + len(SENTENCE))
        plain = {
            "ask": "When did the tramway at Vale open?",
            "answer": "On 3 May 1932",
            "form": "when",
            "kind": "fact",
            "finding": Acronym(short="V", long="Vale", evidence=span),
            "evidence": Evidence(SENTENCE, span),
            "id": "vale-tramway/1",
            "context": "The tramway at Vale · Ann Lee · April 3, 2025",
        }
        return Question(**plain | different)

    return make


@pytest.fixture
def questions(make_question: Callable[..., Question]) -> tuple[Question, ...]:
    """Two facts, one of them a cloze, and an argument."""
    return (
        make_question(),
        make_question(
            id="vale-tramway/2",
            ask=SENTENCE.replace("eleven buses", "[...]"),
            answer="eleven buses",
            form="cloze",
        ),
        make_question(
            id="vale-tramway/3",
            ask="Why did the tramway at Vale open?",
            answer="Because the old bridge could carry no more than eleven buses",
            form="why",
            kind="argument",
        ),
    )
