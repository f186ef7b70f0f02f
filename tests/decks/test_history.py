"""A deck made anew: Anki takes what is new, and keeps what a user has edited and learnt."""

import dataclasses

import pytest

from decks.apkg import write_apkg
from decks.cards import to_deck
from decks.history import FIRST, read_history


@pytest.fixture
def package(deck, tmp_path):
    path = tmp_path / "deck.apkg"
    write_apkg(deck, path)
    return path


@pytest.fixture
def reworded(cards, article):
    """The deck, with other words for its first question."""
    return to_deck([dataclasses.replace(cards[0], ask="On what day did the tramway open?"), *cards[1:]], [article])


def test_better_wording_reaches_the_card_and_keeps_its_schedule(package, reworded, collection, import_deck):
    import_deck(package)
    studied = collection.get_card(collection.find_cards("Id:vale-tramway/1")[0])
    studied.ivl, studied.type, studied.queue, studied.reps = 40, 2, 2, 7
    collection.update_card(studied)

    write_apkg(reworded, package)
    assert import_deck(package) == {"updated": 1, "duplicate": 2}
    card = collection.get_card(studied.id)
    assert (card.note()["Ask"], card.ivl, card.reps) == ("On what day did the tramway open?", 40, 7)
    assert import_deck(package) == {"duplicate": 3}


def test_better_wording_leaves_alone_what_the_user_edited(package, reworded, collection, import_deck):
    import_deck(package)
    note = collection.get_note(collection.find_notes("Id:vale-tramway/1")[0])
    note["Ask"] = "mine"
    collection.update_note(note)
    write_apkg(reworded, package)
    assert import_deck(package) == {"duplicate": 3}
    assert collection.get_note(note.id)["Ask"] == "mine"


def test_a_second_change_is_taken_too(package, deck, reworded, collection, import_deck):
    for again in (deck, reworded, deck):
        write_apkg(again, package)
        import_deck(package)
    assert collection.get_note(collection.find_notes("Id:vale-tramway/1")[0])["Ask"] == deck.cards[0].ask


def test_a_new_card_arrives_and_a_dropped_one_stays(package, deck, article, collection, import_deck):
    import_deck(package)
    new = dataclasses.replace(deck.cards[0], id="vale-tramway/4")
    write_apkg(to_deck([*deck.cards[1:], new], [article]), package)
    assert import_deck(package) == {"new": 1, "duplicate": 2}
    assert collection.note_count() == 4


def test_a_deck_that_has_not_changed_is_the_same_file(package, deck):
    before = package.read_bytes()
    write_apkg(deck, package)
    assert package.read_bytes() == before
    assert {written.changed for written in read_history(package).values()} == {FIRST}


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x05\x06" + bytes(18)], ids=["empty", "no zip", "no notes"])
def test_a_file_that_is_no_package_has_no_history(deck, package, tmp_path, content):
    other = tmp_path / "other.apkg"
    other.write_bytes(content)
    assert read_history(other) == {}
    write_apkg(deck, other)
    assert other.read_bytes() == package.read_bytes()


def test_a_torn_package_has_no_history(package):
    package.write_bytes(package.read_bytes()[:-400])
    assert read_history(package) == {}
