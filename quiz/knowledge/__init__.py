"""Knowledge: from a document to its findings, facts first and then arguments; one file a rule.

`RULES` is the order in which they are run.
"""

from collections.abc import Iterator

from quiz.knowledge import (
    abilities,
    acronyms,
    advice,
    causes,
    claims,
    conditions,
    dates,
    definitions,
    essences,
    events,
    means,
    numbered_reasons,
    offices,
    pictured,
    places,
    purposes,
    quantities,
    quotations,
    recommendations,
    terms,
)
from quiz.shapes.findings import Finding
from quiz.shapes.language import Document

RULES = (
    events.RULE,
    quantities.RULE,
    dates.RULE,
    places.RULE,
    definitions.RULE,
    terms.RULE,
    offices.RULE,
    quotations.RULE,
    acronyms.RULE,
    pictured.RULE,
    claims.RULE,
    numbered_reasons.RULE,
    causes.RULE,
    conditions.RULE,
    recommendations.RULE,
    advice.RULE,
    purposes.RULE,
    means.RULE,
    essences.RULE,
    abilities.RULE,
)


def find_all(document: Document) -> Iterator[Finding]:
    """Every finding of every rule, a rule at a time."""
    for rule in RULES:
        yield from rule.find(document)
