"""Pronouns that stand for nothing: "It is raining", "It makes it hard to see", a book called "Music: Its Origin"."""

from quiz.grammar.phrases import QUOTES
from quiz.shapes.language import Sentence, Word

JUDGING_VERBS = {"believe", "call", "consider", "deem", "find", "keep", "leave", "make", "render", "think"}
"""Verbs of which "it" may be an empty object: "makes it easier to work" (Quirk et al. 1985, 18.35)."""


def is_in_title(pronoun: Word, sentence: Sentence) -> bool:
    """ "Language: Its Nature": a capital inside the sentence, and another after it."""
    if pronoun.index == 0 or not pronoun.text[0].isupper() or pronoun.index + 1 >= len(sentence.words):
        return False
    before, after = sentence.words[pronoun.index - 1], sentence.words[pronoun.index + 1]
    return before.text not in QUOTES and after.text[0].isupper()


OWN_IN_IDIOMS = {"accord", "device", "right", "sake"}
""" "In its own right", "of their own accord": the pronoun belongs to the idiom."""


def is_expletive(pronoun: Word) -> bool:
    """ "It is hard to see", "It rains", "in its own right": the pronoun stands for nothing, and may stay."""
    if pronoun.tag == "PRP$":
        return pronoun.head.lemma in OWN_IN_IDIOMS and any(child.lower == "own" for child in pronoun.head.children)
    if pronoun.lower != "it":
        return False
    if pronoun.dep == "expl":
        return True
    verb = pronoun.head
    if pronoun.dep not in {"dobj", "nsubj", "nsubjpass"}:
        return False
    if pronoun.dep == "dobj" or verb.pos == "ADJ":
        return announces(pronoun, verb)
    if verb.lemma in {"rain", "snow", "seem", "appear", "take"}:
        return any(child.dep in {"xcomp", "ccomp", "advcl"} for child in verb.children) or verb.lemma in {
            "rain",
            "snow",
        }
    if verb.lemma == "turn" and (particle := verb.child("prt")) is not None:
        return particle.lower == "out" and verb.child("ccomp") is not None  # "It turned out that ..."
    if verb.lemma == "come" and any(child.lower == "to" for child in verb.children):
        return any(child.lower == "when" for child in verb.children)  # "When it comes to mills, ..."
    complement = verb.child("acomp", "attr", "oprd")
    is_copula = verb.lemma in {"be", "become", "seem"} or verb.lower in {"'s", "’s"}
    if not is_copula and not any(child.dep == "auxpass" for child in verb.children):
        return False
    parts = [*verb.children, *(complement.children if complement else ())]
    return any(part.dep in {"acl", "ccomp", "xcomp", "csubj", "relcl"} or (part.dep == "advcl" and is_announced(part))
               for part in parts if part.index > pronoun.index and part is not complement)  # fmt: skip


def announces(pronoun: Word, over: Word) -> bool:
    """ "makes it easier to work", "found it odd that she left": what is easier or odd comes after."""
    adjective = over if over.pos == "ADJ" else over.child("oprd", "ccomp", "acomp")
    verb = over.head if over.pos == "ADJ" else over
    if adjective is None or adjective.pos != "ADJ" or verb.lemma not in JUDGING_VERBS:
        return False
    parts = [*adjective.children, *verb.children]
    return any(part.dep in {"advcl", "ccomp", "xcomp"} and is_announced(part) and part.index > adjective.index
               for part in parts if part is not adjective)  # fmt: skip


def is_announced(clause: Word) -> bool:
    """ "to work", "that she left", "if he stayed"."""
    marks = {child.lower for child in clause.children if child.dep in {"aux", "mark"}}
    return (clause.tag == "VB" and "to" in marks) or bool(marks & {"if", "that"})
