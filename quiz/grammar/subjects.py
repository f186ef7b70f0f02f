"""Subjects: of "The mayor, who is old, left." the subject of "left" is "The mayor", and of "is" as well."""

from quiz.grammar.phrases import CLOSING, OPENING, SUBJECTS, trimmed, whole_phrase
from quiz.grammar.repair import FINITE_TAGS
from quiz.shapes.language import Phrase, Sentence, Word

CONTINUING_TAGS = {"CD", "DT", "JJ", "NN", "NNP", "NNPS", "NNS", "PRP$"}
"""Tags of words that go on with a noun phrase."""

HUNG_ON_SUBJECT = {"also", "already", "not", "now", "soon", "still", "then", "thereby", "therefore", "thus"}
"""Adverbs of a sentence that the parser may hang on the noun before them."""


def read_subject(verb: Word) -> Phrase | None:
    """The subject, less what is said of it in passing; for "which" or "who" the noun that it describes."""
    head = next((child for child in verb.children if child.dep in SUBJECTS), None)
    if head is None or is_misread_subject(head):
        return None
    if head.tag in {"WDT", "WP"} and verb.dep == "relcl":
        return trimmed(whole_phrase(verb.head, without=(verb,)))
    return trimmed(whole_phrase(head, without=[*extraposed(head, verb), *connecting(head, verb)]))


def connecting(head: Word, verb: Word) -> list[Word]:
    """ "then" of "Farmers then sold their land.", hung on the subject but of the sentence."""
    return [child for child in head.children
            if head.index < child.index < verb.index and child.dep in {"advmod", "cc", "neg", "preconj"}
            and child.lower in HUNG_ON_SUBJECT and child.child("pobj") is None]  # fmt: skip


def extraposed(head: Word, verb: Word) -> list[Word]:
    """ "for a talk" in "A chance has come for a talk.": hung on the subject, but after the verb."""
    return [child for child in head.children if head.index < verb.index < child.index]


def is_cut(subject: Phrase, sentence: Sentence) -> bool:
    """The parser lost a part of it: it ends in "and", breaks off before a noun, or closes a bracket not opened."""
    last = subject.words[-1]
    following = sentence.words[last.index + 1] if last.index + 1 < len(sentence.words) else None
    if following is not None and following.tag == "HYPH":
        return True
    if last.tag == "CC" or (last.tag in {"DT", "IN"} and following is not None and following.tag in CONTINUING_TAGS):
        return True
    opened = sum(word.text in OPENING for word in subject.words)
    return sum(word.text in CLOSING for word in subject.words) != opened


def is_misread_subject(head: Word) -> bool:
    """A finite clause as subject begins with "that", "what" or the like; else the parser ran two clauses together."""
    if head.dep not in {"csubj", "csubjpass"} or head.tag not in FINITE_TAGS:
        return False
    return not any(child.dep == "mark" or child.tag.startswith("W") for child in head.children)
