"""Claims: "The old tax is a burden on small farms." in an op-ed, or "Lee said that the bridge was safe."."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted, is_view
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Claim
from quiz.shapes.language import Document


def find_claims(document: Document) -> Iterator[Claim]:
    """Every clause that is the author's view or that a named holder asserts, conditions apart."""
    for clause in document.clauses:
        if is_asserted(clause, document) and is_view(clause, document) and not clause.of_role("condition"):
            yield Claim(clause, clause.sentence.span)


RULE = Rule(
    name="claims",
    find=find_claims,
    examples=(
        Finds("The mayor said that the bridge needs a new deck.", Claim),
        Finds("Critics argue that the tax hurts small farms.", Claim),
        Ignores("The city built a new bridge over the river.", because="a plain fact of a report is nobody's view"),
        Ignores("The mayor did not say that the bridge was safe.", because="what was not said is not held"),
    ),
)
