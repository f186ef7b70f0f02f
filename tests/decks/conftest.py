"""A deck of the hand-made questions, and the real Anki backend to import it into."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from anki.import_export_pb2 import IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_IF_NEWER as IF_NEWER

from decks.cards import Card, Deck, to_card, to_deck
from quiz.shapes.articles import Article
from quiz.shapes.questions import Question

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
