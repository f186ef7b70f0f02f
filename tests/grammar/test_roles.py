"""Roles: what a constituent tells of its verb."""

from collections.abc import Callable

import pytest

from quiz.shapes.language import Document


@pytest.mark.parametrize(
    ("sentence", "phrase", "role"),
    [
        ("The bridge opened in 1932.", "in 1932", "time"),
        ("In 1920–21, he served as rector.", "In 1920–21", "time"),
        ("By the outset of 1911, the town was empty.", "By the outset of 1911", "time"),
        ("As of 2016, the mill was empty.", "As of 2016", "time"),
        ("He wrote a book during his studies.", "during his studies", "time"),
        ("After leaving the army, he wrote a book.", "After leaving the army", "time"),
        ("He was named after his father.", "after his father", "other"),
        ("The case came before the court.", "before the court", "other"),
        ("At the end of the road, they met a farmer.", "At the end of the road", "other"),
        ("She taught mathematics in Lisbon.", "in Lisbon", "place"),
        ("They told the story to Reuters.", "to Reuters", "other"),
        ("The plant removes salt by boiling the water.", "by boiling the water", "means"),
        ("The match was cancelled because of heavy rain.", "because of heavy rain", "reason"),
        ("They dug a canal to drain the fields.", "to drain the fields", "purpose"),
        ("They dug a canal in order to drain the fields.", "in order to drain the fields", "purpose"),
        ("If the ice melts, the coast will flood.", "If the ice melts", "condition"),
        ("Although the mill was old, it ran well.", "Although the mill was old", "concession"),
        ("The hall was built by monks.", "by monks", "agent"),
        ("Ann Lee said that the hall was old.", "that the hall was old", "content"),
        ("The new rule made the work harder.", "the work harder", "complement"),
        ("She took a degree in Linguistics at Oslo.", "in Linguistics", None),
        ("Wages would grow by a tenth, depending on the year.", "depending on the year", "condition"),
        ("The guide showed the door to Ann Lee.", "to Ann Lee", "other"),
    ],
)
def test_a_constituent_has_the_role_that_its_form_tells(
    read: Callable[[str], Document], sentence: str, phrase: str, role: str | None
) -> None:
    roles = {part.phrase.text: part.role for clause in read(sentence).clauses for part in clause.constituents}
    assert roles.get(phrase) == role
