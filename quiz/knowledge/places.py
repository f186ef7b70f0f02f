"""Places: "She taught chemistry at Porto College."."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted, is_view
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Place
from quiz.shapes.language import Document

ASKED_BY_WHERE = {"at", "in", "near", "on"}


def find_places(document: Document) -> Iterator[Place]:
    """Clauses with a place that has a name."""
    for clause in document.clauses:
        if not is_asserted(clause, document) or is_view(clause, document):
            continue
        for part in clause.of_role("place"):
            if part.phrase.words[0].lower in ASKED_BY_WHERE:
                yield Place(clause, part, clause.sentence.span)


RULE = Rule(
    name="places",
    find=find_places,
    examples=(
        Finds("Ann Lee taught mathematics in Lisbon.", Place, where="in Lisbon"),
        Finds("The expedition wintered near Oslo.", Place, where="near Oslo"),
        Ignores("The court ruled in March.", because="March is a time"),
        Ignores("The firm believes in growth.", because="growth is no place"),
    ),
)
