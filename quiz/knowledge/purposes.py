"""Purposes: "They dug a canal to drain the fields."."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Purpose
from quiz.shapes.language import Constituent, Document

NO_PURPOSE_AFTER = {
    "appear",
    "come",
    "continue",
    "fail",
    "go",
    "happen",
    "have",
    "need",
    "prove",
    "seem",
    "tend",
    "suggest",
    "use",
    "want",
    "wish",
}


def find_purposes(document: Document) -> Iterator[Purpose]:
    """Clauses with an infinitive, "so that" or "in order to" that says what the action is for."""
    for clause in document.clauses:
        if not is_asserted(clause, document) or clause.verb.lemma in {"be", *NO_PURPOSE_AFTER}:
            continue
        if clause.subject is not None and clause.subject.head.lower == "it":
            continue  # "It pleases her to stay.": the infinitive is what "it" stands for
        for part in clause.of_role("purpose"):
            if not part.fronted and is_said_of_action(part):
                yield Purpose(clause, part, clause.sentence.span)


def is_said_of_action(part: Constituent) -> bool:
    """The purpose is at least a verb and what it acts on; "to date" and the like are none."""
    return len(part.phrase.words) >= 3


RULE = Rule(
    name="purposes",
    find=find_purposes,
    examples=(
        Finds("They dug a canal to drain the fields.", Purpose, purpose="to drain the fields"),
        Finds("The firm cut its prices in order to win new customers.", Purpose,
              purpose="in order to win new customers"),
        Ignores("They want to drain the fields.", because="the infinitive is what they want"),
        Ignores("It pleases him to be here.", because="'to be here' is what pleases him"),
        Ignores("The fields seem to be dry.", because="'to be dry' is how they seem"),
    ),
)  # fmt: skip
