"""Hand-made questions of one short article, and the real Anki backend to import their deck into."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from anki.import_export_pb2 import IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_IF_NEWER as IF_NEWER

from decks.cards import Card, Deck, to_card, to_deck
from quiz.shapes.articles import Article, Block, Span
from quiz.shapes.findings import Acronym
from quiz.shapes.questions import Evidence, Question

SENTENCE = "The tramway opened on 3 May 1932, because the old bridge could carry no more than eleven buses."
BLOCK = f"{SENTENCE} Nobody rode it on the first day."

IMPORT_LOGS = (
    "new",
    "updated",
    "duplicate",
    "conflicting",
    "first_field_match",
    "missing_notetype",
    "empty_first_field",
)


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
            "context": "The tramway at Vale, Ann Lee, 3 April 2025",
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


@pytest.fixture
def cards(questions: tuple[Question, ...], article: Article) -> tuple[Card, ...]:
    return tuple(to_card(question, article) for question in questions)


@pytest.fixture
def deck(cards: tuple[Card, ...], article: Article) -> Deck:
    return to_deck(cards, [article])


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    """A fresh Anki collection."""
    folder = tmp_path / "anki"
    folder.mkdir()
    opened = Collection(str(folder / "collection.anki2"))
    yield opened
    opened.close()


@pytest.fixture
def import_deck(collection: Collection) -> Callable[[Path], dict[str, int]]:
    """Import a package as Anki's desktop does by default; how many notes went where, the rest left out."""

    def run(path: Path) -> dict[str, int]:
        options = ImportAnkiPackageOptions(update_notes=IF_NEWER, update_notetypes=IF_NEWER)
        log = collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(path), options=options)).log
        counts = {name: len(getattr(log, name)) for name in IMPORT_LOGS}
        return {name: count for name, count in counts.items() if count}

    return run
