"""Readings not to be trusted: a subject cut in half, a verb that is none, words of a clause that went missing."""

from collections.abc import Iterator

from quiz.grammar.connectives import DISCOURSE_ADVERBS, DISCOURSE_PHRASES
from quiz.grammar.phrases import PAUSES, QUOTES
from quiz.selection.check import Check, Drops, Passes
from quiz.shapes.findings import Acronym, Definition, NumberedReasons, Office
from quiz.shapes.language import Clause, Document, Word
from quiz.shapes.questions import Question

QUANTIFIERS = {"all", "both", "few", "many", "most", "several", "some"}
FRONTED = {"advcl", "advmod", "npadvmod", "prep"}
"""Relations that a part before the subject may have; a clause of its own there is a run-on sentence."""

BRACKETS = {"(", ")", "[", "]"}


def fault(question: Question, document: Document) -> str:
    finding = question.finding
    if isinstance(finding, Acronym | NumberedReasons | Office) or finding.clause is None:
        return ""
    clause = finding.clause
    if isinstance(finding, Definition):
        return subject_fault(clause)
    return subject_fault(clause) or verb_fault(clause) or lost_words(clause)


def subject_fault(clause: Clause) -> str:
    subject, verb = clause.subject, clause.verb
    if subject is None:
        return "no subject"
    if clause.kind == "relative":
        return ""
    if subject.head.dep not in {"nsubj", "nsubjpass"}:
        return "a clause for a subject"
    if subject.words[0].index < verb.index < subject.words[-1].index:
        return "the subject runs over its verb"
    if subject.head.pos in {"ADJ", "ADV", "DET"} and subject.head.lower not in QUANTIFIERS:
        return f'"{subject.head.text}" as a subject'
    if subject.words[0].tag in {"WDT", "WP", "WRB"}:
        return "a question word for a subject"
    return ""


def verb_fault(clause: Clause) -> str:
    if clause.verb.tag[:2] not in {"MD", "VB"}:
        return f'"{clause.verb.text}" is no verb'
    odd = next((part for part in clause.constituents if part.fronted and part.phrase.head.dep not in FRONTED), None)
    return f'"{odd.phrase.text}" before the subject' if odd else ""


def lost_words(clause: Clause) -> str:
    """Words between the verb and the end of the clause that no part has, and that are no aside."""
    for run in missing_runs(clause):
        if not may_be_missing(run, clause):
            return f'"{" ".join(word.text for word in run)}" is missing'
    return ""


def missing_runs(clause: Clause) -> Iterator[list[Word]]:
    """Runs of words between parts of the clause that belong to none of them."""
    group = clause.group
    parts = [part.phrase.words for part in clause.constituents if not part.fronted]
    taken = {word.index for words in parts for word in words}
    taken.update(word.index for word in (*group.auxiliaries, group.verb, *group.middle))
    taken.update(word.index for word in (group.negation, group.particle) if word is not None)
    if clause.subject is not None:
        taken.update(word.index for word in clause.subject.words)
    inner = {word.index for words in parts for word in clause.sentence.words[words[0].index : words[-1].index]}
    start, end = group.verb.index, max(taken)
    run: list[Word] = []
    for word in clause.sentence.words[start : end + 1]:
        if word.index not in taken and word.index not in inner:
            run.append(word)
        elif run:
            yield run
            run = []


def may_be_missing(run: list[Word], clause: Clause) -> bool:
    if any(word.text in QUOTES or word.text in BRACKETS for word in run):
        return False
    words = [word for word in run if word.text not in PAUSES]
    text = " ".join(word.lower for word in words)
    if not words or text in DISCOURSE_PHRASES or all(word.lower in DISCOURSE_ADVERBS for word in words):
        return True
    if words[-1].dep == "cc":
        return False
    after = clause.sentence.words[run[-1].index + 1 : run[-1].index + 2]
    is_closed = run[-1].text in PAUSES or (bool(after) and after[0].text in PAUSES)
    return run[0].text in PAUSES and is_closed


CHECK = Check(
    name="doubtful_parse",
    fault=fault,
    examples=(
        Drops("Swimming in the river does what?", "Tires the children", form="subject"),
        Drops("What follows?", "What he saw frightened the children", form="subject"),
        Passes("What frightened the children?", "The storm", because="a noun for a subject"),
        Passes(
            "What does NATO stand for?",
            "North Atlantic Treaty Organization",
            because="no clause to doubt",
            form="stands_for",
        ),
    ),
)
