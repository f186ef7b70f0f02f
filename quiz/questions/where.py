"""Where: "Where did Ann Lee teach mathematics?" - "In Lisbon"."""

from collections.abc import Iterator

from quiz.questions.form import Asked, Asks, Form, Skips
from quiz.questions.syntax import asked_for
from quiz.shapes.findings import Finding, Place
from quiz.shapes.language import Document


def ask_where(finding: Finding, document: Document) -> Iterator[Asked]:
    if not isinstance(finding, Place):
        return
    clause, where = finding.clause, finding.where
    if where.fronted or len(clause.of_role("place")) > 1:
        return
    yield asked_for(document, clause, where, "where")


FORM = Form(
    name="where",
    ask=ask_where,
    weight=0.72,
    examples=(
        Asks("Ann Lee taught mathematics in Lisbon.", ask="Where did Ann Lee teach mathematics?", answer="In Lisbon"),
        Asks("The expedition wintered near Oslo.", ask="Where did the expedition winter?", answer="Near Oslo"),
        Skips("The court ruled in March.", because="March is a time"),
        Skips("In Lisbon, the court ruled.", because="a fronted place sets the scene"),
    ),
)
