"""Conditions: "If the ice melts, the coast will flood."."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Condition
from quiz.shapes.language import Document


def find_conditions(document: Document) -> Iterator[Condition]:
    """Clauses that hold only if, unless or without something."""
    for clause in document.clauses:
        conditions = clause.of_role("condition")
        if len(conditions) != 1 or not is_asserted(clause, document):
            continue
        condition = conditions[0]
        signal = condition.phrase.words[0].lower
        if signal == "without" and not clause.group.modal:
            continue  # "He left without a word."
        if signal == "depending":
            continue
        yield Condition(clause, condition, signal, clause.sentence.span)


RULE = Rule(
    name="conditions",
    find=find_conditions,
    examples=(
        Finds("If the ice melts, the coast will flood.", Condition, condition="If the ice melts"),
        Finds("Without rain, the crop would fail.", Condition, condition="Without rain"),
        Ignores("He asked if the ice would melt.", because="'if' here means whether"),
        Ignores("Wages would grow by a tenth, depending on the year.", because="nothing follows from the year alone"),
        Ignores("She left the room without a word.", because="nothing follows from the missing word"),
    ),
)
