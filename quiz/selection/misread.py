"""Readings that the order of the words gives away: a list cut to its last, two words taken for one noun."""

from quiz.grammar.phrases import conjuncts
from quiz.grammar.repair import FINITE_TAGS
from quiz.selection.check import Check, Drops, Passes, clause_of, first_reason
from quiz.shapes.language import Clause, Document, Phrase
from quiz.shapes.questions import Question

FINITE = FINITE_TAGS | {"MD"}
ANNOUNCING = {"announce", "confirm", "disclose", "reveal", "unveil"}
"""Verbs for which the purpose behind them is that of what they tell: "announced a plan to build a pier"."""

IDIOMS = {("make", "end")}
"""Verbs and objects that mean something only with what follows: "make ends meet"."""


def misreads_subject(question: Question, document: Document) -> str:
    clause = clause_of(question)
    if clause is None or clause.subject is None:
        return ""
    subject = clause.subject
    if is_last_of_list(clause, subject):
        return f'"{subject.text}" is the last of a list'
    if is_subject_and_verb(subject):
        return f'"{subject.text}" may be subject and verb'
    return f'"{clause.verb.text}" goes with the last of "{subject.text}"' if is_of_nearest(clause, subject) else ""


def takes_purpose_of_noun(question: Question, document: Document) -> str:
    """ "to save the harbor" of "announced a plan to save the harbor"."""
    clause = clause_of(question)
    if question.form != "what" or clause is None or clause.verb.lemma not in ANNOUNCING:
        return ""
    purpose = next(iter(clause.of_role("purpose")), None)
    return f'"{purpose.phrase.text}" belongs to what was told' if purpose is not None else ""


def tears_idiom(question: Question, document: Document) -> str:
    """ "make ends" of "make ends meet"."""
    clause = clause_of(question)
    words = [] if clause is None else [word for part in clause.constituents for word in part.phrase.words]
    is_idiom = clause is not None and any((clause.verb.lemma, word.lemma.lower()) in IDIOMS for word in words)
    return "an idiom is torn apart" if is_idiom else ""


def takes_verb_for_noun(question: Question, document: Document) -> str:
    """ "fuel growth" of "It helps fuel growth."."""
    clause = clause_of(question)
    if question.form != "what" or clause is None or clause.verb.lemma != "help":
        return ""
    first = next((part.phrase.words[0] for part in clause.of_role("object")), None)
    is_doubtful = first is not None and first.tag == "NN" and first.dep == "compound"
    return f'"{first.text}" may be a verb' if first is not None and is_doubtful else ""


def jumps_colon(question: Question, document: Document) -> str:
    """ "Ann Lee" as an object of "He met his partner: Ann Lee."."""
    clause = clause_of(question)
    for part in clause.of_role("object") if clause is not None else ():
        first = part.phrase.words[0]
        if clause is not None and first.index and clause.sentence.words[first.index - 1].text == ":":
            return f'a colon before "{part.phrase.text}"'
    return ""


def is_last_of_list(clause: Clause, subject: Phrase) -> bool:
    """ "Maps" of "Charts drawn in ink, ropes, and maps filled the room.", where no verb stands before ", and"."""
    first, words = subject.words[0], clause.sentence.words
    if clause.kind == "relative" or first.index < 2 or words[first.index - 1].lower != "and":
        return False
    before = words[: first.index - 1]
    return before[-1].text == "," and not any(word.tag in FINITE for word in before)


def is_subject_and_verb(subject: Phrase) -> bool:
    """ "Pilots claim" of "which pilots claim is a wreck"."""
    if len(subject.words) != 2:
        return False
    first, second = subject.words
    return first.tag == "NNS" and second.tag == "NN" and second is subject.head


def is_of_nearest(clause: Clause, subject: Phrase) -> bool:
    """ "is tall" of "the mill and the tower, which is tall"."""
    carrier = clause.group.auxiliaries[0] if clause.group.auxiliaries else clause.verb
    is_one = carrier.tag == "VBZ" or carrier.lower == "was"
    return clause.kind == "relative" and is_one and len(conjuncts(subject.head)) > 1


CHECK = Check(
    name="misread",
    fault=first_reason(misreads_subject, takes_purpose_of_noun, tears_idiom, takes_verb_for_noun, jumps_colon),
    examples=(
        Drops(
            "What did the Elsin Council announce to save the pier?",
            "The start of the work",
            passage="The Elsin Council announced the start of the work to save the pier.",
        ),
        Drops(
            "What did the miners of Elsin make ends do?",
            "Meet by fishing",
            passage="The miners of Elsin made ends meet by fishing.",
        ),
        Passes(
            "What did the Elsin Council announce on May 3, 1990?",
            "The start of the work",
            because="a day is that of the deed",
            passage="The Elsin Council announced the start of the work on May 3, 1990.",
        ),
        Passes(
            "What did the maps and the charts of Elsin fill?",
            "The room",
            because="nothing of the list is missing",
            passage="The maps and the charts of Elsin filled the room.",
        ),
    ),
)
