"""Packages, as the real Anki takes them."""

import dataclasses
import io
import os
import re
import subprocess
import sys
import zipfile

import pytest

from decks.apkg import deck_id, write_apkg
from decks.cards import to_card, to_deck
from decks.writers import write_deck
from quiz.errors import DeckError
from quiz.shapes.articles import Article

HOSTILE = (
    r"""<script>alert(1)</script> &amp; "x" {{c1::z}} {{Ask}} }} \(a\) [sound:a.mp3] [[type:Ask]] """
    + "\x1f\u202e\ud800"
)

# What Anki writes on a card when something is wrong with its template or its cloze.
COMPLAINTS = re.compile(r"\{\{|front of this card is blank|template has a problem|No cloze \d+ found")


def rendered(collection):
    """The front and back of each card in the order of study, without the style."""
    cards = sorted((collection.get_card(card_id) for card_id in collection.find_cards("")), key=lambda card: card.due)
    sides = ((card.render_output().question_text, card.render_output().answer_text) for card in cards)
    return [tuple(re.sub(r"<style>.*?</style>", "", side, flags=re.DOTALL) for side in both) for both in sides]


@pytest.fixture
def package(deck, tmp_path):
    path = tmp_path / "deck.apkg"
    write_apkg(deck, path)
    return path


def test_anki_takes_every_note_and_finds_no_card_empty(package, collection, import_deck):
    assert import_deck(package) == {"new": 3}
    assert collection.card_count() == 3
    assert not collection.get_empty_cards().notes
    for front, back in rendered(collection):
        assert re.sub(r"<[^>]+>|\s", "", front)
        assert not COMPLAINTS.search(front + back)


def test_a_second_import_is_all_duplicates(package, collection, import_deck):
    import_deck(package)
    assert import_deck(package) == {"duplicate": 3}
    assert collection.note_count() == 3


def test_cards_come_in_the_order_of_the_deck(package, collection, import_deck, deck):
    import_deck(package)
    cards = [collection.get_card(card_id) for card_id in collection.find_cards("")]
    ordered = [card.note()["Id"] for card in sorted(cards, key=lambda card: card.due)]
    assert ordered == [card.id for card in deck.cards]


def test_the_front_asks_and_the_back_answers_with_the_source(package, collection, import_deck):
    import_deck(package)
    (front, back), (cloze_front, cloze_back), _ = rendered(collection)
    assert "When did the tramway at Vale open?" in front
    assert "The tramway at Vale · Ann Lee · April 3, 2025" in front
    assert "1932" not in front
    assert '<div class="answer" dir="auto">On 3 May 1932</div>' in back
    assert "<mark>on 3 May 1932</mark>" in back
    assert '<a href="https://example.org/tramway?page=1&amp;print=yes">The tramway at Vale</a>' in back
    assert re.search(r'no more than <span class="cloze"[^>]*>\[\.\.\.\]</span>\.', cloze_front)
    assert re.search(r'no more than <span class="cloze"[^>]*>eleven buses</span>\.', cloze_back)


def test_deck_tags_and_note_types_arrive_by_name(package, collection, import_deck):
    import_deck(package)
    assert collection.decks.by_name("The tramway at Vale")["desc"].startswith("The tramway at Vale · Ann Lee · ")
    assert collection.tags.all() == [
        "form::cloze", "form::when", "form::why", "kind::argument", "kind::fact", "source::vale-tramway",
    ]  # fmt: skip
    used = {
        note_type.name: note_type.use_count for note_type in collection.models.all_use_counts() if note_type.use_count
    }
    assert used == {"make-deck Cloze": 1, "make-deck Question": 2}


def test_hostile_text_is_shown_as_text_in_every_field(article, make_question, collection, import_deck, tmp_path):
    hostile = dataclasses.replace(
        article, title=HOSTILE, author=HOSTILE, publisher=HOSTILE, url=f"https://a.org/{HOSTILE}", language=HOSTILE,
        name=HOSTILE,
    )  # fmt: skip
    words = {"context": HOSTILE, "answer": HOSTILE, "form": HOSTILE, "distractors": (HOSTILE, "b")}
    plain = to_card(make_question(id=HOSTILE, ask=HOSTILE, **words), hostile)
    cloze = to_card(make_question(**words | {"ask": f"{HOSTILE} [...] {HOSTILE}", "form": "cloze"}), hostile)
    write_apkg(to_deck([plain, cloze], [hostile]), tmp_path / "hostile.apkg")

    assert import_deck(tmp_path / "hostile.apkg") == {"new": 2}
    assert not collection.get_empty_cards().notes
    for card_id in collection.find_cards(""):
        output = collection.get_card(card_id).render_output()
        assert not output.question_av_tags
        assert not output.answer_av_tags
        back = re.sub(r"<style>.*?</style>", "", output.answer_text, flags=re.DOTALL)
        assert not COMPLAINTS.search(back)
        assert not re.search(r"<script|\\\(|\[\[type:|\x1f|\u202e", back)
        assert back.count("&lt;script&gt;") > 3


def test_a_sentence_of_ten_thousand_characters_arrives_whole(article, make_question, collection, import_deck, tmp_path):
    card = to_card(make_question(ask="Why? " * 2_000, answer="For " * 2_500), article)
    write_apkg(to_deck([card], [article]), tmp_path / "long.apkg")
    assert import_deck(tmp_path / "long.apkg") == {"new": 1}
    assert rendered(collection)[0][0].count("Why?") == 2_000


def test_two_notes_that_ask_the_same_both_arrive(article, make_question, import_deck, tmp_path):
    same = [to_card(make_question(id=f"{name}/1"), article) for name in ("tea", "salt")]
    write_apkg(to_deck(same, [article]), tmp_path / "same.apkg")
    assert import_deck(tmp_path / "same.apkg") == {"new": 2}


def test_decks_of_two_articles_live_side_by_side(article, make_question, collection, import_deck, tmp_path):
    for name in ("tea", "salt"):
        of_one = Article(title=name, name=name, blocks=article.blocks)
        write_apkg(to_deck([to_card(make_question(id=f"{name}/1"), of_one)], [of_one]), tmp_path / f"{name}.apkg")
        assert import_deck(tmp_path / f"{name}.apkg") == {"new": 1}
    assert {collection.decks.by_name(name) is not None for name in ("tea", "salt")} == {True}
    assert collection.card_count() == 2


def test_a_note_that_the_user_edited_is_not_overwritten(package, collection, import_deck):
    import_deck(package)
    note = collection.get_note(collection.find_notes("")[0])
    note["Answer"] = "mine"
    collection.update_note(note)
    import_deck(package)
    assert collection.get_note(note.id)["Answer"] == "mine"


def test_the_same_deck_twice_is_the_same_file(deck, package, tmp_path):
    write_apkg(deck, tmp_path / "again.apkg")
    assert (tmp_path / "again.apkg").read_bytes() == package.read_bytes()


WRITE_A_DECK = """
import datetime, locale, sys, time
from pathlib import Path
from decks.cards import Card, to_deck
from decks.writers import write_deck
from quiz.shapes.articles import Article
locale.setlocale(locale.LC_ALL, "")
day = datetime.date(2025, 4, 3)
card = Card(id="1", ask="When?", answer="On 3 May", form="when", kind="fact", title="Vale", date=day)
write_deck(to_deck([card], [Article(title="Vale", date=day)]), Path(sys.argv[1]))
print(time.strftime("%Z"))
"""


def test_time_zone_locale_and_hash_seed_change_nothing(tmp_path):
    written, zones = set(), set()
    for place, (zone, locale, seed) in enumerate([("UTC", "C", "1"), ("Asia/Seoul", "C.UTF-8", "2")]):
        path = tmp_path / f"{place}.apkg"
        surroundings = os.environ | {"TZ": zone, "LC_ALL": locale, "PYTHONHASHSEED": seed}
        run = subprocess.run(
            [sys.executable, "-c", WRITE_A_DECK, str(path)],
            env=surroundings,
            capture_output=True,
            text=True,
            check=True,
        )
        zones.add(run.stdout)
        written.add(path.read_bytes())
    assert (len(zones), len(written)) == (2, 1)


def test_the_package_holds_nothing_of_the_moment_or_the_machine(package):
    with zipfile.ZipFile(io.BytesIO(package.read_bytes())) as zipped:
        assert zipped.testzip() is None
        assert {(member.date_time, member.create_system) for member in zipped.infolist()} == {
            ((1980, 1, 1, 0, 0, 0), 3)
        }
        assert zipped.read("media") == b"{}"


def test_a_deck_keeps_its_id():
    assert deck_id("The tramway at Vale") == deck_id("The tramway at Vale") != deck_id("The tramway at Dale")
    assert 1 << 30 <= deck_id("") < 1 << 31


@pytest.mark.parametrize(
    ("name", "ending"),
    [("deck.csv", ".csv"), ("deck", "a file without an ending"), (".apkg", "a file without an ending")],
)
def test_an_unknown_ending_is_refused(deck, tmp_path, name, ending):
    with pytest.raises(DeckError, match=f"cannot write {re.escape(ending)}; make-deck writes .apkg"):
        write_deck(deck, tmp_path / name)
    assert not list(tmp_path.iterdir())
