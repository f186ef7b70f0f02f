"""Speakers: whose words a sentence is that stands all in quotation marks."""

from collections.abc import Callable

import pytest

from quiz.shapes.language import Document


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"The bridge is quite safe now," Ann Lee said. "The deck is new and very strong."', "Ann Lee"),
        ('"The deck is new and very strong. The bridge is quite safe now," Ann Lee said.', "Ann Lee"),
        ('Ann Lee replied: "The deck is quite new. The deck is new and very strong."', "Ann Lee"),
        ('The mayor left. "The deck is new and very strong."', None),
    ],
)
def test_a_sentence_that_is_all_quoted_is_held_by_who_speaks_beside_it(
    read: Callable[[str], Document], text: str, speaker: str | None
) -> None:
    clause = next(
        clause
        for clause in read(text).clauses
        if clause.sentence.text.startswith(('"The deck', "The deck")) and clause.kind == "main"
    )
    assert (clause.holder and clause.holder.text) == speaker
