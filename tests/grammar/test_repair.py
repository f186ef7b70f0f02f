"""Repairs: each mends the parse that it was written for."""

from collections.abc import Callable

import pytest

from quiz.grammar.repair import REPAIRS, repair
from quiz.shapes.language import Word
from tests.grammar.wrong_parses import WRONG

Plant = Callable[[str], tuple[Word, ...]]


def test_every_repair_has_a_tree_that_it_mends() -> None:
    assert list(WRONG) == [mend.__name__ for mend in REPAIRS]


@pytest.mark.parametrize("name", WRONG)
def test_a_repair_mends_its_error(plant: Plant, name: str) -> None:
    wrong, expected = WRONG[name]
    words = repair(plant(wrong))
    mended = {f"{word.text}/{word.tag}/{word.dep}>{word.head.text}" for word in words}
    assert set(expected.split()) <= mended


def test_a_past_form_with_an_object_is_no_participle(plant: Plant) -> None:
    words = repair(
        plant("Half/NN/ROOT>0 of/IN/prep>0 costumes/NNS/pobj>1 involved/VBN/acl>2 some/DT/det>5 lace/NN/dobj>3")
    )
    assert (words[3].tag, words[3].dep, words[0].dep) == ("VBD", "ROOT", "nsubj")


def test_where_somebody_lives_is_a_place(plant: Plant) -> None:
    words = repair(plant(WRONG["mend_place_read_as_person"][0]))
    assert (words[0].entity, words[-1].entity) == ("PERSON", "GPE")


@pytest.mark.parametrize("name", WRONG)
def test_a_repair_says_whether_it_mended(plant: Plant, name: str) -> None:
    mend = next(mend for mend in REPAIRS if mend.__name__ == name)
    words = plant(WRONG[name][0])
    assert mend(words) is True
    assert mend(plant("The/DT/det>1 ice/NN/nsubj>2 melts/VBZ/ROOT>2")) is False
