"""Kinds: "this law" is the act just named."""

from collections.abc import Callable

import pytest

Referent = Callable[..., str | None]


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("This", "The house passed the Clean Harbors Act. This important law bans oil.", "the Clean Harbors Act"),
        ("this", "Sailors like the Clean Harbors Act. In May they spoke of this bill.", "the Clean Harbors Act"),
        ("This", "The house passed the Clean Harbors Act. This ship carries oil.", None),
    ],
)
def test_this_and_a_general_noun_is_what_was_named(
    referent: Referent, word: str, text: str, expected: str | None
) -> None:
    assert referent(word, text) == expected
