"""Clauses: subjects, verb groups, constituents, markers and holders."""

from collections.abc import Callable

import pytest

from quiz.shapes.language import Clause, Document, Word

ClauseOf = Callable[[str, str], Clause]


def subject(clause: Clause) -> str:
    return clause.subject.text if clause.subject else ""


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        ("Oslo has signed the treaty and is rebuilding its port.", "rebuilding", "Oslo"),
        ("The council met on Monday and approved the plan.", "approved", "The council"),
        ("The storm flooded the valley, which lies below the dam.", "lies", "the valley"),
        ("Ann Lee, who founded the school, died in May.", "founded", "Ann Lee"),
        ("Ann Lee, a mayor for ten years, closed the mine.", "closed", "Ann Lee"),
        ("The hall, built in 1901, burned down.", "burned", "The hall"),
        ("Norway and Sweden, both closely tied to the north, must share their ports.", "share", "Norway and Sweden"),
        ("A chance has come for the two towns to merge their schools.", "come", "A chance"),
    ],
)
def test_a_subject_is_written_out_without_what_is_said_in_passing(
    clause_of: ClauseOf, sentence: str, verb: str, expected: str
) -> None:
    assert subject(clause_of(sentence, verb)) == expected


@pytest.mark.parametrize(
    ("sentence", "verb", "kind", "marker"),
    [
        ("The roof fell because the beams had rotted.", "rotted", "subordinate", "because"),
        ("When the river rises, the bridge closes.", "rises", "subordinate", "When"),
        ("Ann Lee said that the bridge was safe.", "was", "reported", "that"),
        ("The valley, which lies below the dam, flooded.", "lies", "relative", None),
        ("While in office, Ann Lee closed the mine.", "closed", "main", None),
        ("The council met and approved the plan.", "approved", "coordinate", None),
    ],
)
def test_a_clause_knows_its_kind_and_marker(
    clause_of: ClauseOf, sentence: str, verb: str, kind: str, marker: str | None
) -> None:
    clause = clause_of(sentence, verb)
    assert (clause.kind, clause.marker.text if clause.marker else None) == (kind, marker)


def test_a_fragment_with_a_conjunction_is_no_main_clause(clause_of: ClauseOf) -> None:
    assert clause_of("Because the beams had rotted.", "rotted").kind == "subordinate"


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        ("Ann Lee said that the bridge was safe.", "was", "Ann Lee"),
        ("According to Ann Lee, the bridge was safe.", "was", "Ann Lee"),
        ("Farmers hoped that the rain would come.", "come", "Farmers"),
        ("The firm was told by Ann Lee that the bridge was safe.", "safe", None),
        ("The firm made the bridge safe.", "made", None),
    ],
)
def test_a_clause_that_gives_somebody_s_words_has_a_holder(
    read: Callable[[str], Document], sentence: str, verb: str, expected: str | None
) -> None:
    holders = [clause.holder.text for clause in read(sentence).clauses if clause.holder and clause.verb.text == verb]
    assert holders == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [("The firm was told by Ann Lee that the bridge was safe.", "Ann Lee"), ("He was told that it was safe.", None)],
)
def test_who_is_told_is_not_the_holder(read: Callable[[str], Document], sentence: str, expected: str | None) -> None:
    (told,) = [clause for clause in read(sentence).clauses if clause.kind == "reported"]
    assert (told.holder.text if told.holder else None) == expected


def test_the_source_is_a_holder_and_no_constituent(clause_of: ClauseOf) -> None:
    parts = [part.phrase.text for part in clause_of("According to Ann Lee, the bridge was safe.", "was").constituents]
    assert parts == ["safe"]


def texts(words: tuple[Word, ...]) -> list[str]:
    return [word.text for word in words]


def test_a_verb_group_has_its_modal_negation_and_adverbs(clause_of: ClauseOf) -> None:
    group = clause_of("The dam could not easily hold the flood.", "hold").group
    assert (group.modal, texts(group.middle)) == ("could", ["easily"])
    assert group.negation is not None and group.negation.text == "not"


def test_a_passive_keeps_all_its_auxiliaries(clause_of: ClauseOf) -> None:
    group = clause_of("The dam has been repaired.", "repaired").group
    assert (group.passive, texts(group.auxiliaries), group.tense) == (True, ["has", "been"], "present")


@pytest.mark.parametrize(
    ("sentence", "verb", "tense", "modal"),
    [
        ("The dam broke.", "broke", "past", ""),
        ("The dam holds the water.", "holds", "present", ""),
        ("The dam will break.", "break", "future", "will"),
        ("It’ll break.", "break", "future", "will"),
        ("I’d build a dam.", "build", "present", "would"),
    ],
)
def test_a_verb_group_has_tense(clause_of: ClauseOf, sentence: str, verb: str, tense: str, modal: str) -> None:
    group = clause_of(sentence, verb).group
    assert (group.tense, group.modal) == (tense, modal)


def test_a_particle_belongs_to_the_verb(clause_of: ClauseOf) -> None:
    particle = clause_of("The council gave up the plan.", "gave").group.particle
    assert particle is not None and particle.text == "up"


def test_a_second_verb_shares_the_modal_of_the_first(clause_of: ClauseOf) -> None:
    assert clause_of("A new tax would raise prices and limit trade.", "limit").group.modal == "would"


@pytest.mark.parametrize("fronted", ["In 1932", "After the war", "If the ice melts"])
def test_what_stands_before_the_subject_is_fronted(read: Callable[[str], Document], fronted: str) -> None:
    clause = next(c for c in read(f"{fronted}, the town will flood.").clauses if c.verb.text == "flood")
    assert [(part.phrase.text, part.fronted) for part in clause.constituents] == [(fronted, True)]


@pytest.mark.parametrize(
    ("sentence", "verb", "fronted"),
    [
        ("The mill, as the last of its kind, remains open.", "remains", ["as the last of its kind"]),
        ("In 1881 she left Oslo, and in 1890 opened a mill.", "opened", ["in 1890"]),
        ("In 1881 she left Oslo and opened a mill.", "opened", ["In 1881"]),
        ("She opened a mill in 1890.", "opened", []),
    ],
)
def test_a_part_set_off_before_the_verb_may_stand_before_the_subject(
    clause_of: ClauseOf, sentence: str, verb: str, fronted: list[str]
) -> None:
    assert [part.phrase.text for part in clause_of(sentence, verb).constituents if part.fronted] == fronted


def test_a_connective_is_no_constituent(clause_of: ClauseOf) -> None:
    clause = clause_of("However, the dam broke, for example, in May.", "broke")
    assert [part.phrase.text for part in clause.constituents] == ["in May"]


def test_an_adverb_of_degree_after_the_verb_is_kept(clause_of: ClauseOf) -> None:
    clause = clause_of("The lake could shrink further.", "shrink")
    assert [part.phrase.text for part in clause.constituents] == ["further"]


def test_clauses_on_either_side_of_a_semicolon_are_both_main(read: Callable[[str], Document]) -> None:
    clauses = read("The mill is no longer empty; it is a museum.").clauses
    assert [clause.kind for clause in clauses] == ["main", "main"]
    assert all(part.role != "content" for clause in clauses for part in clause.constituents)


def test_a_later_deed_shares_a_condition_but_no_place(clause_of: ClauseOf) -> None:
    flood = clause_of("If the ice melts, the river rises and then floods the valley.", "floods")
    assert [part.role for part in flood.constituents if part.fronted] == ["condition"]
    taught = clause_of("At Oslo she studied law, and later taught history in Bergen.", "taught")
    assert not any(part.fronted for part in taught.constituents)
