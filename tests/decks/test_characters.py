"""What no card may hold."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decks.characters import clean, clean_lines, slug

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        pytest.param("Ann\x1fLee", "Ann Lee", id="the field separator"),
        pytest.param("a\x00b\x07c", "abc", id="controls"),
        pytest.param("one\r\n  two\u2028three", "one two three", id="line breaks"),
        pytest.param("evil\u202egpj.exe\u2066", "evilgpj.exe", id="direction overrides"),
        pytest.param("zero\u200bwidth\ufeff", "zerowidth", id="zero-width spaces"),
        pytest.param("a\ud800b", "a\ufffdb", id="half a surrogate pair"),
        pytest.param("cafe\u0301", "caf\u00e9", id="composed"),
        pytest.param("10\u202f000 km", "10\u202f000 km", id="no-break spaces stay"),
        pytest.param(
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
            id="Persian joiner stays",
        ),
    ],
)
def test_clean(text, cleaned):
    assert clean(text) == cleaned


@given(ANY_TEXT)
def test_clean_text_is_writable_and_has_nothing_unseen(text):
    cleaned = clean(text)
    cleaned.encode()
    assert not {unicodedata.category(letter) for letter in cleaned} & {"Cc", "Cs"}
    assert not {unicodedata.bidirectional(letter) for letter in cleaned} & {
        "LRO",
        "RLO",
        "LRE",
        "RLE",
        "PDF",
        "LRI",
        "RLI",
        "FSI",
        "PDI",
    }
    assert clean(cleaned) == cleaned


def test_the_lines_of_a_list_stay_lines():
    assert clean_lines("1. salt \n\n 2.\x1ftea\n") == "1. salt\n2. tea"


@given(ANY_TEXT)
def test_a_slug_is_one_part_of_a_tag(text):
    made = slug(text)
    assert made
    assert not any(letter.isspace() or letter == ":" for letter in made)
