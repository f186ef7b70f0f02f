"""When: "When did the bridge open?" - "In 1932"."""

from collections.abc import Iterator

from quiz.grammar.phrases import phrase_of
from quiz.grammar.writing import write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.syntax import question_with_inversion
from quiz.shapes.findings import Date, Finding
from quiz.shapes.language import Clause, Document, Phrase

WH_BY_PREPOSITION = {
    "before": "",
    "by": "by when",
    "for": "",
    "since": "since when",
    "until": "until when",
    "till": "until when",
}
"""How times with these prepositions are asked for; "" where "when" would be wrong."""


def ask_when(finding: Finding, document: Document) -> Iterator[Asked]:
    if not isinstance(finding, Date):
        return
    clause, when = finding.clause, finding.when
    wh = WH_BY_PREPOSITION.get(when.phrase.words[0].lower, "when")
    if not wh or len(clause.of_role("time")) > 1 or is_perfect(clause):
        return
    ask = question_with_inversion(document, clause, [wh], without=[when])
    time = without_place(when.phrase)
    yield Asked(as_question(ask), as_answer(write(document, time, said=ask.said)), when.phrase.head)


def without_place(time: Phrase) -> Phrase:
    """ "on 9 May 1911" of "on 9 May 1911 in Lisbon", where the parser hung the place on the date."""
    first = time.words[0]
    later = [
        word for word in time.words if word.dep == "prep" and word is not first and word.lower in {"at", "in", "near"}
    ]
    places = [word for word in later if any(below.entity in {"FAC", "GPE", "LOC", "ORG"} for below in word.subtree())]
    kept = [word for word in time.words if not places or word.index < places[0].index]
    return phrase_of(kept, time.head) or time


def is_perfect(clause: Clause) -> bool:
    """ "When has it opened?" is no English."""
    return bool(clause.group.auxiliaries) and clause.group.auxiliaries[0].lower in {"has", "have"}


FORM = Form(
    name="when",
    ask=ask_when,
    weight=0.6,
    examples=(
        Asks(
            "The bridge over the Orrin opened in 1932.",
            ask="When did the bridge over the Orrin open?",
            answer="In 1932",
        ),
        Asks(
            "In March 1985, the council closed the last tin mine.",
            ask="When did the council close the last tin mine?",
            answer="In March 1985",
        ),
        Skips("The bridge opened last week.", because="nobody knows which week"),
        Skips("The bridge opened in Lisbon.", because="a place"),
    ),
)
