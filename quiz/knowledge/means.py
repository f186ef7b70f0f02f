"""Means: "The plant removes salt by boiling the water."."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Means
from quiz.shapes.language import Document


def find_means(document: Document) -> Iterator[Means]:
    """Clauses with "by ...ing", "using ..." or "through ..." that says how it is done."""
    for clause in document.clauses:
        is_limited = any(word.lower == "only" for word in clause.group.middle)  # "was only read by candlelight"
        if is_asserted(clause, document) and not is_limited:
            for part in clause.of_role("means"):
                yield Means(clause, part, clause.sentence.span)


RULE = Rule(
    name="means",
    find=find_means,
    examples=(
        Finds("The plant removes salt by boiling the water.", Means, means="by boiling the water"),
        Finds("The town saved the mill by buying its shares.", Means, means="by buying its shares"),
        Finds("The town saved the mill through a sale of shares.", Means, means="through a sale of shares"),
        Ignores("The pilots went through the rapids.", because="the rapids are where they went"),
        Ignores("The mill was saved by the town.", because="the town is who saved it"),
        Ignores("She will arrive by noon.", because="noon is a time"),
    ),
)
