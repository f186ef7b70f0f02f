"""Verbs not to be trusted: one that is none, one with a denial left behind, parts that hang on it unmarked."""

from quiz.grammar.clauses import SPEECH_VERBS
from quiz.grammar.phrases import SUBJECTS
from quiz.selection.check import Check, Drops, Passes, clause_of
from quiz.shapes.findings import Definition
from quiz.shapes.language import Clause, Constituent, Document, Word
from quiz.shapes.questions import Question

FRONTED = {"advcl", "advmod", "npadvmod", "prep"}
"""Relations that a part before the subject may have; a clause of its own there is a run-on sentence."""


def fault(question: Question, document: Document) -> str:
    clause = clause_of(question)
    if clause is None or isinstance(question.finding, Definition):
        return ""
    return verb_fault(clause) or next(filter(None, (part_fault(part, clause) for part in clause.constituents)), "")


def verb_fault(clause: Clause) -> str:
    verb = clause.verb
    if verb.tag[:2] not in {"MD", "VB"}:
        return f'"{verb.text}" is no verb'
    if is_denied_before(clause):
        return '"nor" denies it'
    if leaves_unsaid(clause):
        return f'what "{verb.text}" tells is missing'
    if is_one_of_two(clause):
        return f'"or": it may not have been "{verb.text}"'
    return '"do" stands for another verb' if verb.lemma == "do" and not clause.of_role("object") else ""


def part_fault(part: Constituent, clause: Clause) -> str:
    text, head = part.phrase.text, part.phrase.head
    mixed = next((word for word in part.phrase.words if word.dep == "conj" and is_mixed(word)), None)
    if mixed is not None:
        return f'"{mixed.text}" joined to "{mixed.head.text}"'
    if text.lower() == "no longer" and not clause.group.auxiliaries and clause.verb.lemma != "be":
        return '"no longer" has lost its place before the verb'
    if part.phrase.words[0].lower == "as" and head.lemma in SPEECH_VERBS:
        return f'"{text}": whose view is it?'
    if is_cut(part, clause):
        return f'"{text}" is cut short'
    is_odd = (part.fronted and head.dep not in FRONTED) or is_stray(part, clause)
    return f'"{text}" before the subject' if is_odd else ""


def is_cut(part: Constituent, clause: Clause) -> bool:
    """ "the star of a play, and", "the approach of" before a quotation, a lone "the", a noun that hangs on nothing."""
    last = part.phrase.words[-1]
    words = clause.sentence.words
    following = words[last.index + 1] if last.index + 1 < len(words) else None
    if last.dep == "cc" or (len(part.phrase.words) == 1 and last.tag == "DT" and part.role == "other"):
        return True
    if part.role == "content" and part.phrase.words[0].lower == "that" and part.phrase.head.pos in {"AUX", "VERB"}:
        return part.phrase.head.child(*SUBJECTS) is None
    if last.dep == "prep" and last.tag == "IN" and not last.children and following is not None:
        return following.text == ","
    head = part.phrase.head
    return (
        not part.fronted
        and part.role == "other"
        and head.dep == "npadvmod"
        and head.tag in {"NN", "NNP", "NNPS"}
        and not head.entity
        and head.child("nummod", "det") is None
    )


def is_denied_before(clause: Clause) -> bool:
    """ "Nor would it stop there": the denial stands before the clause and is no part of it."""
    first = clause.sentence.words[0].lower
    children = {child.lower for child in clause.verb.children if child.dep in {"advmod", "cc", "preconj"}}
    return "nor" in children or (first in {"neither", "nor"} and clause.kind in {"coordinate", "main"})


def is_mixed(word: Word) -> bool:
    """ "a mean of 3 in spring and 4 in autumn", with "4" joined to "spring": a number goes with a number."""
    return word.tag == "CD" and word.head.tag in {"NN", "NNP", "NNS"} and word.entity not in {"DATE", "TIME"} and (
        word.text[0].isdigit() or word.text[0] == "."
    )  # fmt: skip


def is_one_of_two(clause: Clause) -> bool:
    """ "They had sold boats or lent nets": one of the two, or a word that says the first again, read as a verb."""
    verb = clause.verb
    first = verb.head if verb.dep == "conj" else verb
    second = verb if verb.dep == "conj" else verb.child("conj")
    if second is None or first.pos not in {"AUX", "VERB"} or second.pos not in {"AUX", "VERB"}:
        return False
    if clause.group.modal or clause.group.tense != "past":
        return False
    return any(child.lower == "or" and child.index < second.index for child in first.children if child.dep == "cc")


def leaves_unsaid(clause: Clause) -> bool:
    """A verb of speech without what was said: that stands before it, in quotation marks."""
    if clause.verb.lemma not in SPEECH_VERBS - {"find", "hope", "point", "worry"} or clause.group.passive:
        return False
    return all(part.fronted for part in clause.of_role("content", "object"))


def is_stray(part: Constituent, clause: Clause) -> bool:
    """ "Longer" of "Longer ropes hold more", taken for an adverb, or a part that hangs before the subject unmarked."""
    if not part.fronted:
        assert clause.subject is not None
        shares = clause.kind == "relative" or clause.subject.head.head is not clause.verb
        return not shares and part.phrase.words[-1].index < clause.subject.words[0].index
    if not part.fronted or part.role != "other" or part.phrase.head.dep != "advmod" or len(part.phrase.words) > 1:
        return False
    return clause.sentence.words[part.phrase.head.index + 1].text != ","


CHECK = Check(
    name="doubtful_verb",
    fault=fault,
    examples=(
        Drops(
            "What would the smiths of Elsin buy?",
            "The old anchors",
            passage="The pilots of Elsin sold the boats. Nor would the smiths of Elsin buy the old anchors.",
        ),
        Drops(
            "What did the pilots of Elsin lend?",
            "The long nets",
            passage="The pilots of Elsin had sold the boats or lent the long nets.",
        ),
        Passes(
            "What would the smiths of Elsin buy?",
            "The old anchors",
            because="nothing denies it",
            passage="The pilots of Elsin sold the boats. Then the smiths of Elsin would buy the old anchors.",
        ),
        Passes(
            "What did the pilots of Elsin lend?",
            "The long nets",
            because="they did both",
            passage="The pilots of Elsin had sold the boats and lent the long nets.",
        ),
    ),
)
