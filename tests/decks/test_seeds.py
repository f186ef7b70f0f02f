"""The decks of our own articles, made by the engine, in the real Anki."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from decks.apkg import write_apkg
from decks.cards import to_card, to_deck
from quiz import make_questions, read_article

SEEDS = sorted(path for path in Path("seeds").iterdir() if path.suffix in {".txt", ".md"})

# What Anki writes on a card when something is wrong with its template or its cloze.
COMPLAINTS = re.compile(r"\{\{|front of this card is blank|template has a problem|No cloze \d+ found")

NOT_SHOWN = re.compile(r"<style>.*?</style>|<[^>]+>|\s", re.DOTALL)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_anki_takes_the_deck_of_a_seed(seed, collection, import_deck, tmp_path):
    article = read_article(seed)
    deck = to_deck([to_card(question, article) for question in make_questions(article)], [article])
    package = tmp_path / "seed.apkg"
    write_apkg(deck, package)

    assert import_deck(package) == {"new": len(deck.cards)}
    assert collection.card_count() == len(deck.cards) > 0
    assert not collection.get_empty_cards().notes
    for card_id in collection.find_cards(""):
        card = collection.get_card(card_id)
        shown = card.render_output()
        front, back = NOT_SHOWN.sub("", shown.question_text), NOT_SHOWN.sub("", shown.answer_text)
        assert front
        assert len(back) > len(front)
        assert not COMPLAINTS.search(shown.question_text + shown.answer_text)
        assert {tag.split("::")[0] for tag in card.note().tags} == {"source", "kind", "form"}
    assert import_deck(package) == {"duplicate": len(deck.cards)}


def test_a_deck_is_the_same_file_in_another_time_zone_language_and_process(tmp_path):
    program = "import sys; from decks.cli import app; app()"
    written = set()
    for zone, language, seed in [("UTC", "C", "1"), ("Pacific/Auckland", "de_DE.UTF-8", "2")]:
        path = tmp_path / f"{seed}.apkg"
        surroundings = os.environ | {"TZ": zone, "LANG": language, "LC_ALL": language, "PYTHONHASHSEED": seed}
        made = [sys.executable, "-c", program, "seeds/korea-japan.txt", "-o", str(path)]
        subprocess.run(made, env=surroundings, check=True, capture_output=True)
        written.add(path.read_bytes())
    assert len(written) == 1
