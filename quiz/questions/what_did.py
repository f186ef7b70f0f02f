"""What somebody did at a time: "What did Ann Lee do in 1929?" - "Moved to Budapest to study engineering"."""

import re
from collections.abc import Iterator

from quiz.grammar.writing import write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.syntax import after_verb, clause_subject, essential_parts, write_attributed
from quiz.questions.wh_phrases import stands_for_person
from quiz.shapes.findings import Event, Finding
from quiz.shapes.language import Document

YEAR = re.compile(r"\b(?:1[0-9]{3}|20[0-9]{2})\b")
FEWEST_WORDS_OF_DEED = 4


def ask_what_did(finding: Finding, document: Document) -> Iterator[Asked]:
    """Asks for the whole deed of a person by its year, where only one deed is told."""
    if not isinstance(finding, Event):
        return
    clause = finding.clause
    if clause.subject is None or not stands_for_person(clause.subject.head, document):
        return
    if clause.subject.head.tag not in {"NNP", "PRP"} and document.mentions.get(clause.subject.words[0].start) is None:
        return  # "The soldiers": what a group did in a year is much
    if clause.verb.tag != "VBD" or clause.group.auxiliaries or clause.verb.lemma in {"be", "have"}:
        return
    times = [part for part in clause.of_role("time") if YEAR.search(part.phrase.text)]
    others = [part for part in essential_parts(clause, document) if part not in times]
    if len(times) != 1 or any(part.fronted for part in others):
        return
    ask = write_attributed(document, clause, [], ["what did", *clause_subject(clause), "do", times[0].phrase])
    deed = write(document, clause.group.middle, clause.verb, after_verb(clause, others), said=ask.said)
    if len(deed.text.split()) >= FEWEST_WORDS_OF_DEED:
        yield Asked(as_question(ask), as_answer(deed), clause.verb)


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
        Skips("In 1929, miners moved to the coast in great numbers.", because="a group does much in a year"),
        Skips("Ann Lee moved to Budapest.", because="no time tells which deed is meant"),
        Skips("In 1929, the river rose by two meters.", because="a river does nothing"),
    ),
)
