"""Where: "Where did Ann Lee teach mathematics?" - "In Lisbon"."""

from collections.abc import Iterator

from quiz.questions.form import Asked, Asks, Form, Skips
from quiz.questions.syntax import asked_for
from quiz.shapes.findings import Finding, Place
from quiz.shapes.language import Constituent, Document

DEGREES = {"b.a.", "b.sc.", "ba", "degree", "degrees", "diploma", "doctorate", "m.a.", "m.sc.", "ma", "ph.d.", "phd"}
"""After these a field follows, no place."""


def ask_where(finding: Finding, document: Document) -> Iterator[Asked]:
    if not isinstance(finding, Place):
        return
    clause, where = finding.clause, finding.where
    if where.fronted or len(clause.of_role("place")) > 1:
        return
    if clause.sentence.words[where.phrase.words[0].index - 1].lower in DEGREES or any(
        is_place_too(part) for part in clause.constituents if part is not where
    ):
        return  # "her Ph.D. in Linguistics", "at a college in Lisbon at the Science Fair"
    if clause.verb.lemma == "be" and clause.group.tense == "past" and clause.kind not in {"coordinate", "main"}:
        return  # "While she was in Lisbon, ..."
    if clause.verb.lemma == "march" and where.phrase.words[0].lower == "on":
        return
    yield asked_for(document, clause, where, "where")


def is_place_too(part: Constituent) -> bool:
    """ "at the headquarters in Lisbon": another part that tells a place, though its noun is common."""
    first = part.phrase.words[0]
    places = (word for word in part.phrase.words if word.entity in {"FAC", "GPE"})
    return not part.fronted and part.role == "other" and first.lower in {"at", "in"} and next(places, None) is not None


FORM = Form(
    name="where",
    ask=ask_where,
    weight=0.72,
    examples=(
        Asks("Ann Lee taught mathematics in Lisbon.", ask="Where did Ann Lee teach mathematics?", answer="In Lisbon"),
        Asks("The expedition wintered near Oslo.", ask="Where did the expedition winter?", answer="Near Oslo"),
        Skips("Ann Lee holds a degree in Linguistics.", because="a field is no place"),
        Skips("The court ruled in March.", because="March is a time"),
        Skips("In Lisbon, the court ruled.", because="a fronted place sets the scene"),
    ),
)
