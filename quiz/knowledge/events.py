"""Events: "China has increased its activity near Taiwan in recent years."."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted, is_view
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Event
from quiz.shapes.language import Document


def find_events(document: Document) -> Iterator[Event]:
    """Every clause that the article states as a plain fact."""
    for clause in document.clauses:
        if is_asserted(clause, document) and not is_view(clause, document) and not clause.of_role("condition"):
            yield Event(clause, clause.sentence.span)


RULE = Rule(
    name="events",
    find=find_events,
    examples=(
        Finds(
            "The city built a new bridge over the river.", Event, evidence="The city built a new bridge over the river."
        ),
        Finds("Engineers from Lisbon tested the cables.", Event, evidence="Engineers from Lisbon tested the cables."),
        Ignores("Did the city build a new bridge?", because="a question states nothing"),
        Ignores("If the river rises, the bridge closes.", because="what holds only under a condition is no event"),
    ),
)
