"""Assertion: what is said to be so, and whose view it is."""

from collections.abc import Callable

import pytest

from quiz.grammar.assertion import holder_of, is_asserted, is_view
from quiz.shapes.language import Clause, Document

ClauseOf = Callable[[str, str], Clause]
Read = Callable[..., Document]


@pytest.mark.parametrize(
    ("sentence", "verb", "asserted"),
    [
        ("The dam broke.", "broke", True),
        ("Did the dam break?", "break", False),
        ("Why the dam broke is not known.", "broke", False),
        ("There is a dam.", "is", False),
        ("If the dam breaks, the town floods.", "breaks", False),
        ("The town flooded because the dam broke.", "broke", True),
        ("The dam, which lay above the town, broke.", "lay", True),
        ("The dam that lay above the town broke.", "lay", False),
        ("There is a strong dam that holds the lake back.", "holds", True),
        ("It is the council that will pay for the dam.", "pay", True),
        ("It is the only rule that matters to the council.", "matters", False),
        ("There is no dam that holds the lake back.", "holds", False),
        ("Ann Lee said that the dam was safe.", "was", True),
        ("The dam will hold or the town will flood.", "hold", False),
        ("Ann Lee did not say that the dam was safe.", "was", False),
        ("Ann Lee denied that the dam was safe.", "was", False),
        ("Ann Lee hopes that the dam holds.", "holds", False),
        ("Ann Lee asked whether the dam was safe.", "was", False),
        ("If Ann Lee says that the dam was safe, they stay.", "was", False),
        ("Those who said that the dam was safe left.", "was", False),
        ("Nobody said that the dam was safe.", "was", False),
        ("He was told that the dam was safe.", "was", False),
    ],
)
def test_a_clause_is_asserted_only_if_somebody_says_that_it_is_so(
    read: Read, sentence: str, verb: str, asserted: bool
) -> None:
    document = read(sentence)
    clauses = [clause for clause in document.clauses if clause.verb.text == verb]
    assert any(is_asserted(clause, document) for clause in clauses) is asserted


def test_words_in_quotation_marks_need_a_holder(read: Read) -> None:
    document = read("The letter lay there. “The dam is old. It will break.”")
    assert [clause.verb.text for clause in document.clauses if is_asserted(clause, document)] == ["lay"]


@pytest.mark.parametrize(
    ("sentence", "holders"),
    [
        ("All answers were sorted according to the list.", []),
        ("According to the list, all answers were sorted.", ["the list"]),
        ("All answers were sorted, according to Ann Lee.", ["Ann Lee"]),
    ],
)
def test_according_to_names_a_holder_only_beside_the_sentence(read: Read, sentence: str, holders: list[str]) -> None:
    assert [clause.holder.text for clause in read(sentence).clauses if clause.holder] == holders


def test_an_opinion_is_the_author_s_and_a_report_is_nobody_s(read: Read) -> None:
    opinion = read("Leaders must act. The dam is a danger.", author="Ann Lee")
    report = read("The dam broke. Water filled the town.")
    assert [holder_of(clause, opinion).text for clause in opinion.clauses] == ["Ann Lee", "Ann Lee"]
    assert [holder_of(clause, report).text for clause in report.clauses] == ["", ""]


def test_a_dated_event_of_an_opinion_is_no_view(read: Read) -> None:
    document = read("Leaders must act. The dam broke in 1932.", author="Ann Lee")
    assert [is_view(clause, document) for clause in document.clauses] == [True, False]
