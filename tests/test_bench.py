"""The tallies of the bench: what is counted, and what is refused."""

import json

import pytest

from bench.quality.rate import LETTERS, TALLIES, by_group, counted, read_ratings

CARDS = [{"genre": "news", "form": "when"}, {"genre": "news", "form": "why"}, {"genre": "essay", "form": "why"}]


def test_ratings_are_read_by_number_whatever_follows_the_letter():
    assert read_ratings("2 K\n\n1 s no year\n", 3) == {2: "K", 1: "S"}


@pytest.mark.parametrize("text", ["", "4 K", "0 K", "1 X", "one K", "1 K\n1 S"])
def test_a_line_that_is_no_rating_of_a_card_is_refused(text):
    with pytest.raises(SystemExit):
        read_ratings(text, 3)


def test_cards_are_counted_by_letter_and_group():
    ratings = {1: "K", 2: "S", 3: "K"}
    assert counted(ratings) == {"K": 2, "G": 0, "S": 1, "C": 0, "U": 0, "W": 0}
    assert by_group("genre", CARDS, ratings)["essay"]["K"] == 1
    assert by_group("form", CARDS, ratings)["why"] == {"K": 1, "G": 0, "S": 1, "C": 0, "U": 0, "W": 0}


def test_every_tally_adds_up():
    for text in TALLIES.read_text(encoding="utf-8").splitlines():
        entry = json.loads(text)
        assert set(entry["letters"]) == set(LETTERS)
        for group in ("genre", "form", "kind"):
            counts = [sum(letters.values()) for letters in entry[group].values()]
            assert sum(counts) == sum(entry["letters"].values()) == entry["rated"]
