"""Causes: "The roof fell because the beams had rotted."."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Cause
from quiz.shapes.language import Constituent, Document


def find_causes(document: Document) -> Iterator[Cause]:
    """Clauses with a reason: "because ...", "due to ...", "thanks to ...", and "since ..." where it is no time."""
    for clause in document.clauses:
        if not is_asserted(clause, document):
            continue
        for part in clause.of_role("reason"):
            signal = part.phrase.words[0].lower
            if signal == "since" and is_time(part):
                continue
            if part.phrase.words[0].lower in {"just", "only", "partly", "in"}:
                signal = part.phrase.words[1].lower if len(part.phrase.words) > 1 else signal
            yield Cause(clause, part, signal, clause.sentence.span)


def is_time(part: Constituent) -> bool:
    """ "since he moved to Rome in 1951": a past event after which something holds."""
    verb = part.phrase.head
    return verb.tag == "VBD" or any(word.entity == "DATE" for word in part.phrase.words)


RULE = Rule(
    name="causes",
    find=find_causes,
    examples=(
        Finds("The roof fell because the beams had rotted.", Cause, cause="because the beams had rotted"),
        Finds("The match was cancelled because of heavy rain.", Cause, cause="because of heavy rain"),
        Ignores("The mill has been empty since it closed in 1990.", because="'since' gives a time here"),
        Ignores("As a mediator, the bishop was trusted.", because="'as' gives a role here"),
    ),
)
