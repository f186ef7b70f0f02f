"""Conditions: "If the ice melts, the coast will flood.", "When the ice melts, the coast floods."."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Condition
from quiz.shapes.language import Clause, Constituent, Document

CHANGING_VERBS = {"age", "approach", "become", "change", "decline", "decrease", "develop", "expand", "fall", "grow",
                  "improve", "increase", "mature", "progress", "rise", "shrink", "spread", "warm"}  # fmt: skip
"""Verbs after which "as" tells what goes along with a change: "As the cities grow, the farms shrink."."""


def find_conditions(document: Document) -> Iterator[Condition]:
    """Clauses that hold only if, unless or without something, or whenever something is so."""
    for clause in document.clauses:
        conditions = (
            *clause.of_role("condition"),
            *(part for part in clause.of_role("other", "time") if is_general(part, clause)),
        )
        if len(conditions) != 1 or not is_asserted(clause, document):
            continue
        condition = conditions[0]
        signal = condition.phrase.words[0].lower
        if signal == "without" and not clause.group.modal:
            continue  # "He left without a word."
        yield Condition(clause, condition, signal, clause.sentence.span)


def is_general(part: Constituent, clause: Clause) -> bool:
    """ "When the ice melts" of what is so each time: both verbs stand in the present."""
    head, group = part.phrase.head, clause.group
    first = part.phrase.words[0].lower
    if head.dep != "advcl" or not (first in {"when", "whenever"} or (first == "as" and head.lemma in CHANGING_VERBS)):
        return False
    carrier = head.child("aux", "auxpass") or head
    is_lasting = group.tense in {"future", "present"} and group.modal in {"", "can", "may", "will"}
    return carrier.tag in {"VBP", "VBZ"} and is_lasting


RULE = Rule(
    name="conditions",
    find=find_conditions,
    examples=(
        Finds("If the ice melts, the coast will flood.", Condition, condition="If the ice melts"),
        Finds("Without rain, the crop would fail.", Condition, condition="Without rain"),
        Finds("When clouds gather, the pilots close the harbor.", Condition, condition="When clouds gather"),
        Finds("As the cities grow, the farms will shrink.", Condition, condition="As the cities grow"),
        Ignores("When clouds gathered, the pilots closed the harbor.", because="it was so once"),
        Ignores("He asked if the ice would melt.", because="'if' here means whether"),
        Ignores("She left the room without a word.", because="nothing follows from the missing word"),
    ),
)
