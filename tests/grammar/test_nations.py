"""Nations: who "we" are in the speech of a minister."""

from collections.abc import Callable

import pytest

Referent = Callable[..., str | None]


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("We", "We are building a new port at Bergen.", "Norway"),
        ("our", "The storm broke the sea walls of our coast.", "Norway"),
        ("We", "We must share the sea with all peoples of the earth.", None),
        ("We", "We gather in a time of need.", None),
    ],
)
def test_we_in_the_speech_of_a_minister_are_the_nation(
    referent: Referent, word: str, text: str, expected: str | None
) -> None:
    title = "Address by the Prime Minister of Norway"
    assert referent(word, text, title=title, author="Ann Lee") == expected


def test_we_in_the_speech_of_a_member_of_parliament_are_not_the_nation(referent: Referent) -> None:
    text = "We are building a new port at Bergen."
    assert referent("We", text, title="Speech on the ports of Norway", author="Ann Lee") is None
