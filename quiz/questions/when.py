"""When: "When did the bridge open?" - "In 1932"."""

from collections.abc import Iterator

from quiz.grammar.phrases import phrase_of
from quiz.grammar.writing import Written, write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.parts import after_verb, essential_parts, fronted
from quiz.questions.syntax import clause_subject, is_copula, question_with_inversion, write_attributed
from quiz.shapes.findings import Date, Finding
from quiz.shapes.language import Clause, Constituent, Document, Phrase

WH_BY_PREPOSITION = {
    "as": "",
    "before": "",
    "by": "by when",
    "for": "",
    "since": "since when",
    "until": "until when",
    "till": "until when",
}
"""How times with these prepositions are asked for; "" where "when" would be wrong."""

LASTING_VERBS = {"continue", "remain", "stay"}
"""Verbs of what goes on: "When did Lee remain active?" is no English."""

SINGLING_OUT = {"first", "last", "oldest", "only", "youngest"}


def ask_when(finding: Finding, document: Document) -> Iterator[Asked]:
    if not isinstance(finding, Date):
        return
    clause, when = finding.clause, finding.when
    wh = WH_BY_PREPOSITION.get(when.phrase.words[0].lower, "when")
    if not wh or len(clause.of_role("time")) > 1 or is_perfect(clause, wh):
        return
    if clause.verb.lemma in LASTING_VERBS or any(goes_ill_before_when(part) for part in clause.constituents):
        return
    if is_first(clause):
        ask = question_of_becoming(document, clause, wh, when)
    else:
        ask = question_with_inversion(document, clause, [wh], without=[when])
    time = without_place(when.phrase)
    yield Asked(as_question(ask), as_answer(write(document, time, said=ask.said)), when.phrase.head)


def goes_ill_before_when(part: Constituent) -> bool:
    """ "While working in Rome, when did she marry?" tells the time that it asks for; "to marry, when ..." is worse."""
    mark = part.phrase.head.child("mark")
    if part.fronted and part.role == "purpose":
        return True
    return part.fronted and mark is not None and mark.lower in {"as", "while"}


def is_first(clause: Clause) -> bool:
    """ "She was the first woman to win it, in 2004." tells when she became that."""
    complement = clause.verb.child("attr")
    if complement is None or not is_copula(clause.group) or clause.group.auxiliaries or clause.group.tense != "past":
        return False
    return any(child.lower in SINGLING_OUT for child in complement.children)


def question_of_becoming(document: Document, clause: Clause, wh: str, when: Constituent) -> Written:
    kept = [part for part in essential_parts(clause, document) if part is not when]
    pieces = [wh, "did", *clause_subject(clause), "become", *after_verb(clause, kept)]
    return write_attributed(document, clause, fronted(kept), pieces)


def without_place(time: Phrase) -> Phrase:
    """ "on 9 May 1911" of "on 9 May 1911 in Lisbon", where the parser hung the place on the date."""
    first = time.words[0]
    later = [
        word for word in time.words if word.dep == "prep" and word is not first and word.lower in {"at", "in", "near"}
    ]
    places = [word for word in later if any(below.entity in {"FAC", "GPE", "LOC", "ORG"} for below in word.subtree())]
    kept = [word for word in time.words if not places or word.index < places[0].index]
    return phrase_of(kept, time.head) or time


def is_perfect(clause: Clause, wh: str) -> bool:
    """ "When has it opened?" and "When had it opened?" are no English."""
    first = clause.group.auxiliaries[0].lower if clause.group.auxiliaries else ""
    return first in {"has", "have"} or (first == "had" and wh == "when")


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
        Asks(
            "Ann Lee was the first woman to lead the council, in 2004.",
            ask="When did Ann Lee become the first woman to lead the council?",
            answer="In 2004",
        ),
        Asks(
            "On 4 May 1931, against Porto, Otto Baker scored the first goal of his career.",
            ask="When did Otto Baker score the first goal of his career against Porto?",
            answer="On 4 May 1931",
        ),
        Skips("As of 1931, the mill was idle.", because='"As of 1931" says until when it is known'),
        Skips("The bridge opened last week.", because="nobody knows which week"),
        Skips("The bridge opened in Lisbon.", because="a place"),
    ),
)
