"""What somebody did at a time or on an occasion: "What did Ann Lee do in 1929?" - "Moved to Budapest"."""

import re
from collections.abc import Iterator

from quiz.grammar.persons import stands_for_person
from quiz.grammar.writing import write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.parts import after_verb, essential_parts
from quiz.questions.syntax import clause_subject, write_attributed
from quiz.questions.wh_phrases import ORGANIZATION_NOUNS
from quiz.shapes.findings import Claim, Event, Finding
from quiz.shapes.language import Clause, Constituent, Document

YEAR = re.compile(r"\b(?:1[0-9]{3}|20[0-9]{2})\b")
FEWEST_WORDS_OF_DEED = 4
NO_DEEDS = {"arrive", "be", "belong", "die", "fall", "grow", "have", "identify", "lack", "receive", "remain",
            "suffer"}  # fmt: skip
"""Verbs of what happened to somebody, or how it stood with him: nobody asks "What did she do?" - "Died"."""


def ask_what_did(finding: Finding, document: Document) -> Iterator[Asked]:
    """Asks for the whole deed of a person by its year, or of anybody by what it answered."""
    if not isinstance(finding, Claim | Event):
        return
    clause = finding.clause
    if clause.subject is None or not is_doer(clause, document):
        return
    if clause.verb.tag != "VBD" or clause.group.auxiliaries or clause.verb.lemma in NO_DEEDS:
        return
    occasions = [part for part in clause.constituents if tells_occasion(part)]
    times = occasions or [part for part in clause.of_role("time") if YEAR.search(part.phrase.text)]
    others = [part for part in essential_parts(clause, document) if part not in times]
    if not occasions and not is_one_person(clause, document):
        return  # "The soldiers": what a group did in a year is much
    if len(times) != 1 or any(part.fronted for part in others):
        return
    ask = write_attributed(document, clause, [], ["what did", *clause_subject(clause), "do", times[0].phrase])
    deed = write(document, clause.group.middle, clause.verb, after_verb(clause, others), said=ask.said)
    if len(deed.text.split()) >= FEWEST_WORDS_OF_DEED:
        yield Asked(as_question(ask), as_answer(deed), clause.verb)


def is_one_person(clause: Clause, document: Document) -> bool:
    """ "Ann Lee", "she"."""
    assert clause.subject is not None
    is_named = clause.subject.head.tag in {"NNP", "PRP"} or clause.subject.words[0].start in document.mentions
    return is_named and stands_for_person(clause.subject.head, document)


def is_doer(clause: Clause, document: Document) -> bool:
    """A person, or what can act as one: "the council", "Norway"."""
    assert clause.subject is not None
    head = clause.subject.head
    is_acting = head.lemma in ORGANIZATION_NOUNS or head.entity in {"GPE", "NORP", "ORG"}
    return is_acting or stands_for_person(head, document)


def tells_occasion(part: Constituent) -> bool:
    """ "when the river rose", "instead of leaving", "despite the rain": what the deed answers."""
    head, first = part.phrase.head, part.phrase.words[0].lower
    if head.dep == "prep":
        return first == "despite" or (first in {"instead", "rather"} and head.child("pcomp") is not None)
    carrier = head.child("aux", "auxpass") or head
    is_event = head.dep == "advcl" and carrier.tag == "VBD" and head.lemma != "be"
    return is_event and first in {"after", "when"}


FORM = Form(
    name="what_did",
    ask=ask_what_did,
    weight=0.6,
    examples=(
        Asks(
            "In 1929, Ann Lee moved to Budapest to study engineering.",
            ask="What did Ann Lee do in 1929?",
            answer="Moved to Budapest to study engineering",
        ),
        Asks(
            "John Baker founded the first museum of ropes in 1950.",
            ask="What did John Baker do in 1950?",
            answer="Founded the first museum of ropes",
        ),
        Asks(
            "When the river rose, the council bought the old harbor.",
            ask="What did the council do when the river rose?",
            answer="Bought the old harbor",
        ),
        Asks(
            "Instead of selling the mill, Ann Lee turned it into a school.",
            ask="What did Ann Lee do instead of selling the mill?",
            answer="Turned it into a school",
        ),
        Skips("In 1929, miners moved to the coast in great numbers.", because="a group does much in a year"),
        Skips("Ann Lee died in Budapest of a fever in 1929.", because="to die is no deed"),
        Skips("Ann Lee moved to Budapest.", because="no time tells which deed is meant"),
        Skips("In 1929, the river rose by two meters.", because="a river does nothing"),
    ),
)
