"""Good parses: no repair touches them, however close they look to a wrong one."""

from collections.abc import Callable

import pytest

from quiz.grammar.repair import repair
from quiz.shapes.language import Document, Word

Plant = Callable[[str], tuple[Word, ...]]


@pytest.mark.parametrize(
    "sentence",
    [
        "That he lied was clear to everybody.",
        "What Ann Lee wrote was true.",
        "The council had the bridge closed.",
        "With the bridge closed, the town was empty.",
        "Ann Lee said that the bridge was safe and that the dam was old.",
    ],
)
def test_a_good_parse_stays(read: Callable[[str], Document], plant: Plant, sentence: str) -> None:
    words = read(sentence).sentences[0].words
    before = [(word.tag, word.dep, word.head.index) for word in words]
    repair(words)
    assert [(word.tag, word.dep, word.head.index) for word in words] == before


@pytest.mark.parametrize(
    "tree",
    [
        "Large/JJ/amod>3 ,/,/punct>3 heavy/JJ/amod>3 stones/NNS/nsubj>4 fell/VBD/ROOT>4",
        "Ann/NNP/compound>1 Lee/NNP/nsubj>6 ,/,/punct>1 the/DT/det>4 mayor/NN/nsubj>6 ,/,/punct>1 spoke/VBD/ROOT>6",
        "Lee/NNP/nsubj>1 saw/VBD/ROOT>1 the/DT/det>3 flood/NN/dobj>1 on/IN/prep>3 Tuesday/NNP:DATE/pobj>4",
        "They/PRP/nsubj>1 thank/VBP/ROOT>1 Lee/NNP/dobj>1 ,/,/punct>2 a/DT/det>5 judge/NN/appos>2 ,/,/punct>2 "
        "and/CC/cc>2 Baker/NNP/conj>2",
        "She/PRP/nsubj>1 told/VBD/ROOT>1 them/PRP/dobj>1 that/IN/mark>5 prices/NNS/nsubj>5 rise/VBP/ccomp>1",
        "She/PRP/nsubj>1 met/VBD/ROOT>1 workers/NNS/dobj>1 who/WP/nsubj>4 build/VBP/relcl>2 boats/NNS/dobj>4 "
        ",/,/punct>2 smiths/NNS/conj>2 ,/,/punct>7 and/CC/cc>7 sailors/NNS/conj>7",
        "She/PRP/nsubj>1 spent/VBD/ROOT>1 years/NNS/dobj>1 at/IN/prep>1 sea/NN/pobj>3 and/CC/cc>1 months/NNS/conj>1",
        "They/PRP/nsubj>1 want/VBP/ROOT>1 to/TO/aux>3 put/VB/xcomp>1 nets/NNS/dobj>3",
        "They/PRP/nsubj>1 praise/VBP/ROOT>1 the/DT/det>3 physics/NNS/dobj>1 ,/,/punct>3 which/WDT/nsubj>6 "
        "is/VBZ/relcl>3 new/JJ/acomp>6",
    ],
)
def test_what_looks_close_stays(plant: Plant, tree: str) -> None:
    words = plant(tree)
    before = [(word.tag, word.dep, word.head.index) for word in words]
    repair(words)
    assert [(word.tag, word.dep, word.head.index) for word in words] == before


@pytest.mark.parametrize(
    ("sentence", "verbs"),
    [
        ("The council had the bridge closed.", ["had"]),
        ("With the bridge closed, the town was empty.", ["was"]),
    ],
)
def test_a_participle_is_no_clause(read: Callable[[str], Document], sentence: str, verbs: list[str]) -> None:
    assert [clause.verb.text for clause in read(sentence).clauses] == verbs
