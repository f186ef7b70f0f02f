"""Subjects not to be trusted: one cut in half, one that is no noun, one that its verb does not agree with."""

from itertools import pairwise

from quiz.grammar.persons import is_person
from quiz.grammar.phrases import CLOSING, NAME_TAGS, OPENING, PAUSES, conjuncts, first_of, is_plural
from quiz.selection.check import Check, Drops, Passes, clause_of
from quiz.shapes.language import Clause, Document, Phrase, Word
from quiz.shapes.questions import Question

QUANTIFIERS = {"all", "both", "few", "many", "most", "several", "some"}

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
    clause = clause_of(question)
    if clause is None or (question.form in {"what_if", "why"} and announces(clause)):
        return ""
    subject = clause.subject
    if subject is None:
        return "no subject"
    if clause.kind == "relative":
        return relative_fault(clause)
    if subject.head.lower == "it" and subject.head.start not in document.mentions:
        return '"it" stands for nothing'
    return misplaced(subject, clause) or no_noun(subject) or torn(subject, clause) or number_fault(clause)


def misplaced(subject: Phrase, clause: Clause) -> str:
    verb = clause.verb
    if subject.head.dep not in {"nsubj", "nsubjpass"} and not is_gerund(clause):
        return "a clause for a subject"
    if subject.words[0].index < verb.index < subject.words[-1].index:
        return "the subject runs over its verb"
    if verb.index < subject.words[0].index and not clause.group.auxiliaries and verb.lemma != "be":
        return f'"{verb.text}" before its subject'
    return "" if follows_joiner(clause) else f'nothing joins "{verb.text}" to its subject'


def no_noun(subject: Phrase) -> str:
    """ "Older," of "Older, the mill turned.", "who" of a question."""
    first, head = subject.words[0], subject.head
    if head.pos in {"ADJ", "ADV", "DET"} and head.lower not in QUANTIFIERS:
        return f'"{head.text}" as a subject'
    if len(subject.words) > 1 and subject.words[1].text == "," and first.pos in {"ADJ", "ADV", "VERB"}:
        return f'"{first.text}," in the subject'
    return "a question word for a subject" if first.tag in {"WDT", "WP", "WRB"} else ""


def torn(subject: Phrase, clause: Clause) -> str:
    """ "the mayor's" without what is the mayor's, a subject with words missing inside."""
    if subject.words[-1].tag == "POS":
        return f'"{subject.text}" has lost its noun'
    if any(word.text in {":", ";"} for word in subject.words):
        return f'"{subject.text}" is two things'
    return f'"{subject.text}" has lost words' if has_gap(subject, clause) else ""


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
    if (pronoun.lower == "which" and person) or (pronoun.lower == "who" and not person and noun.tag not in NAME_TAGS):
        return f'"{pronoun.text}" does not suit "{clause.subject.text}"'
    return ""


def is_example_of(noun: Word) -> bool:
    """ "thrift" of "Elsin's code, an example of thrift, which ...": not what the sentence is about."""
    of = noun.head
    return noun.dep == "pobj" and of.lower == "of" and of.head.lemma in EXAMPLES


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
    head = clause.subject.head
    plural = is_plural(clause.subject) or head.lower in {"they", "we"}
    carrier = clause.group.auxiliaries[0] if clause.group.auxiliaries else clause.verb
    is_noun = head.tag in {"NN", "NNP", "NNS"} or head.lower in {"it", "they", "we"}
    if head.lower in COLLECTIVES or not is_noun or len(conjuncts(head)) > 1:
        return ""
    is_many = carrier.tag == "VBP" or carrier.lower == "were"
    is_one = carrier.tag == "VBZ" or carrier.lower == "was"
    if (is_many and not plural) or (is_one and plural):
        return f'"{head.text} {carrier.text}" do not agree'
    return ""


CHECK = Check(
    name="doubtful_subject",
    fault=fault,
    examples=(
        Drops(
            "What does thrift feed?",
            "The whole town",
            passage="The code of Elsin is an example of thrift, which feeds the whole town.",
        ),
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
