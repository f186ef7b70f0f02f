"""Readings not to be trusted: a subject cut in half, a verb that is none, a denial left behind."""

from collections.abc import Mapping
from itertools import pairwise

from quiz.grammar.clauses import SPEECH_VERBS
from quiz.grammar.persons import is_person
from quiz.grammar.phrases import CLOSING, NAME_TAGS, OPENING, PAUSES, conjuncts, first_of, is_plural
from quiz.selection.check import Check, Drops, Passes
from quiz.shapes.findings import Acronym, Definition, NumberedReasons, Office
from quiz.shapes.language import Clause, Constituent, Document, Mention, Phrase, Word
from quiz.shapes.questions import Question

QUANTIFIERS = {"all", "both", "few", "many", "most", "several", "some"}
FRONTED = {"advcl", "advmod", "npadvmod", "prep"}
"""Relations that a part before the subject may have; a clause of its own there is a run-on sentence."""

COLLECTIVES = {
    "audience", "class", "club", "committee", "company", "council", "couple", "crew", "family", "government", "group",
    "half", "lot", "majority", "number", "pair", "party", "percent", "police", "rest", "staff", "team", "variety",
}  # fmt: skip
"""Nouns that take a verb in either number (Quirk et al. 1985, 10.36)."""


CONCLUDING_VERBS = {"imply", "indicate", "mean", "show", "suggest"}
"""Verbs with a that-clause before which "which" takes up a whole clause: "..., which means that it is safe"."""

DIRECTIONS = {"east", "left", "north", "right", "south", "west"}
EXAMPLES = {"case", "example", "form", "instance", "kind", "part", "sort", "type"}


def fault(question: Question, document: Document) -> str:
    finding = question.finding
    if isinstance(finding, Acronym | NumberedReasons | Office) or finding.clause is None:
        return ""
    clause = finding.clause
    if isinstance(finding, Definition):
        return subject_fault(clause, document.mentions)
    if question.form in {"what_if", "why"} and announces(clause):
        return verb_fault(clause)
    return subject_fault(clause, document.mentions) or verb_fault(clause)


def subject_fault(clause: Clause, mentions: Mapping[int, Mention]) -> str:
    subject, verb = clause.subject, clause.verb
    if subject is None:
        return "no subject"
    if clause.kind == "relative":
        return relative_fault(clause)
    if subject.head.dep not in {"nsubj", "nsubjpass"} and not is_gerund(clause):
        return "a clause for a subject"
    if subject.words[0].index < verb.index < subject.words[-1].index:
        return "the subject runs over its verb"
    if verb.index < subject.words[0].index and not clause.group.auxiliaries and verb.lemma != "be":
        return f'"{verb.text}" before its subject'
    if subject.head.pos in {"ADJ", "ADV", "DET"} and subject.head.lower not in QUANTIFIERS:
        return f'"{subject.head.text}" as a subject'
    if len(subject.words) > 1 and subject.words[1].text == "," and subject.words[0].pos in {"ADJ", "ADV", "VERB"}:
        return f'"{subject.words[0].text}," in the subject'
    if not follows_joiner(clause):
        return f'nothing joins "{verb.text}" to its subject'
    if subject.words[0].tag in {"WDT", "WP", "WRB"}:
        return "a question word for a subject"
    if subject.head.lower == "it" and subject.head.start not in mentions:
        return '"it" stands for nothing'
    if subject.words[-1].tag == "POS":
        return f'"{subject.text}" has lost its noun'
    if any(word.text in {":", ";"} for word in subject.words):
        return f'"{subject.text}" is two things'
    if has_gap(subject, clause):
        return f'"{subject.text}" has lost words'
    return number_fault(clause)


def announces(clause: Clause) -> bool:
    """ "It is hard to swim upstream.": "it" stands for what follows, and can stay where nobody asks for it."""
    complement = clause.verb.child("acomp", "attr")
    if clause.subject is None or clause.subject.head.lower != "it" or complement is None:
        return False
    return any(child.dep in {"ccomp", "xcomp"} for word in (clause.verb, complement) for child in word.children)


def is_gerund(clause: Clause) -> bool:
    """ "Feeding the bees" of "Feeding the bees keeps them alive.": it begins with its verb, and takes a singular."""
    assert clause.subject is not None
    head = clause.subject.head
    if head.dep not in {"csubj", "csubjpass"} or head.tag != "VBG" or clause.subject.words[0] is not head:
        return False
    carrier = clause.group.auxiliaries[0] if clause.group.auxiliaries else clause.verb
    return len(clause.subject.words) > 1 and carrier.tag != "VBP" and carrier.lower != "were"


def has_gap(subject: Phrase, clause: Clause) -> bool:
    """Words are missing inside the subject that no pauses, brackets or dashes set apart."""
    indexes = [word.index for word in subject.words]
    for left, right in pairwise(indexes):
        missing = clause.sentence.words[left + 1 : right]
        if missing and not {missing[0].text, missing[-1].text} <= PAUSES | OPENING | CLOSING:
            return True
        dashes = [word for word in missing if word.text in {"—", "–", "--"}]
        if len(dashes) == 1:
            return True
    return False


def relative_fault(clause: Clause) -> str:
    """ "which" that would describe a person, "who" that would describe a thing."""
    assert clause.subject is not None
    first = clause.verb
    while first.dep == "conj" and first.head.pos in {"AUX", "VERB"}:
        first = first.head
    pronoun = next((child for child in first.children if child.tag in {"WDT", "WP"}), None)
    if pronoun is None or pronoun.lower == "that":
        return ""
    person = is_person(clause.subject)
    noun = clause.subject.head
    if pronoun.lower == "which" and noun.lower in DIRECTIONS:
        return f'"which" does not tell of "{noun.text}"'
    if pronoun.lower == "which" and clause.verb.lemma in CONCLUDING_VERBS and clause.of_role("content"):
        return f'"which {clause.verb.text}" may tell of the whole clause'
    if pronoun.lower == "which" and is_example_of(noun):
        return f'"which" may tell of more than "{noun.text}"'
    if (pronoun.lower == "which" and person) or (pronoun.lower == "who" and not person and not is_name(clause.subject)):
        return f'"{pronoun.text}" does not suit "{clause.subject.text}"'
    return ""


def is_example_of(noun: Word) -> bool:
    """ "thrift" of "Elsin's code, an example of thrift, which ...": not what the sentence is about."""
    of = noun.head
    return noun.dep == "pobj" and of.lower == "of" and of.head.lemma in EXAMPLES


def is_name(subject: Phrase) -> bool:
    return subject.head.tag in NAME_TAGS


def follows_joiner(clause: Clause) -> bool:
    """A verb that shares the subject of another follows "and", "but", "or" or a pause, adverbs apart."""
    assert clause.subject is not None
    if clause.verb.dep != "conj" or clause.subject.head.head is clause.verb:
        return True
    words = clause.sentence.words
    place = first_of(clause.verb)
    before = next((word for word in reversed(words[:place]) if word.pos not in {"ADV", "PART"}), None)
    return before is None or before.dep == "cc" or before.pos in {"CCONJ", "PUNCT"} or before.text == ","


def number_fault(clause: Clause) -> str:
    """Subject and verb disagree: one of them is not what the parser took it for."""
    assert clause.subject is not None
    head, plural = clause.subject.head, is_plural(clause.subject)
    carrier = clause.group.auxiliaries[0] if clause.group.auxiliaries else clause.verb
    is_noun = head.tag in {"NN", "NNP", "NNS"} or head.lower == "it"
    if head.lower in COLLECTIVES or not is_noun or len(conjuncts(head)) > 1:
        return ""
    is_many = carrier.tag == "VBP" or carrier.lower == "were"
    is_one = carrier.tag == "VBZ" or carrier.lower == "was"
    if (is_many and not plural) or (is_one and plural):
        return f'"{head.text} {carrier.text}" do not agree'
    return ""


def verb_fault(clause: Clause) -> str:
    if clause.verb.tag[:2] not in {"MD", "VB"}:
        return f'"{clause.verb.text}" is no verb'
    if is_denied_before(clause):
        return '"nor" denies it'
    if leaves_unsaid(clause):
        return f'what "{clause.verb.text}" tells is missing'
    if is_one_of_two(clause):
        return f'"or": it may not have been "{clause.verb.text}"'
    if clause.verb.lemma == "do" and not clause.of_role("object"):
        return '"do" stands for another verb'
    for part in clause.constituents:
        mixed = next((word for word in part.phrase.words if word.dep == "conj" and is_mixed(word)), None)
        if mixed is not None:
            return f'"{mixed.text}" joined to "{mixed.head.text}"'
    is_plain = not clause.group.auxiliaries and clause.verb.lemma != "be"
    for part in clause.constituents:
        if part.phrase.text.lower() == "no longer" and is_plain:
            return '"no longer" has lost its place before the verb'
        if part.phrase.words[0].lower == "as" and part.phrase.head.lemma in SPEECH_VERBS:
            return f'"{part.phrase.text}": whose view is it?'
    cut = next((part for part in clause.constituents if is_cut(part, clause)), None)
    if cut is not None:
        return f'"{cut.phrase.text}" is cut short'
    odd = next((part for part in clause.constituents if part.fronted and part.phrase.head.dep not in FRONTED), None)
    odd = odd or next((part for part in clause.constituents if is_stray(part, clause)), None)
    return f'"{odd.phrase.text}" before the subject' if odd else ""


def is_cut(part: Constituent, clause: Clause) -> bool:
    """ "the star of a play, and", "the approach of" before a quotation, a lone "the", a noun that hangs on nothing."""
    last = part.phrase.words[-1]
    words = clause.sentence.words
    following = words[last.index + 1] if last.index + 1 < len(words) else None
    if last.dep == "cc" or (len(part.phrase.words) == 1 and last.tag == "DT" and part.role == "other"):
        return True
    if part.role == "content" and part.phrase.words[0].lower == "that" and part.phrase.head.pos in {"AUX", "VERB"}:
        return part.phrase.head.child("csubj", "csubjpass", "expl", "nsubj", "nsubjpass") is None
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
    name="doubtful_parse",
    fault=fault,
    examples=(
        Passes(
            "What keeps the old pilots of Elsin healthy?",
            "Swimming in the cold river every morning",
            because="a gerund with what belongs to it names a thing",
            passage="Swimming in the cold river every morning keeps the old pilots of Elsin healthy.",
            form="subject",
        ),
        Drops(
            "What keeps the smiths of Elsin busy in the summer?",
            "Mending the old nets",
            passage="Mending the old nets keep the smiths of Elsin busy in the summer.",
            form="subject",
        ),
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
            "What did the farmers of the valley sell?",
            "The land and the mill",
            because="what is left out is said in passing",
            passage="The farmers of the valley, who were poor, sold the land and the mill.",
        ),
        Passes(
            "What does NATO stand for?",
            "North Atlantic Treaty Organization",
            because="no clause to doubt",
            form="stands_for",
        ),
    ),
)
