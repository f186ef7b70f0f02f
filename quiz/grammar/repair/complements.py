"""Subjects and gerunds taken for objects: "Figures show a record number of boats left."."""

from quiz.grammar.repair.tags import FINITE_TAGS
from quiz.shapes.language import Word

SHOWING_VERBS = {"find", "indicate", "note", "reveal", "say", "show", "suggest"}
"""Verbs that leave no bare infinitive behind their object, as "see" and "make" do."""


def mend_subject_of_content(words: tuple[Word, ...]) -> bool:
    """ "Figures show a record number of boats left." may have "number" as what is shown, and "left" without subject."""
    for verb in words:
        over = verb.head
        is_bare = verb.tag == "VB" and over.lemma in SHOWING_VERBS
        if verb.dep != "ccomp" or (verb.tag not in FINITE_TAGS and not is_bare) or over.tag not in FINITE_TAGS:
            continue
        if any(child.index < verb.index for child in verb.children):
            continue
        noun = over.child("dobj")
        if noun is None or not over.index < noun.index < verb.index:
            continue
        if max(below.index for below in noun.subtree()) == verb.index - 1:
            noun.head, noun.dep = verb, "nsubj"
            verb.tag = "VBP" if is_bare else verb.tag
            return True
    return False


def mend_gerund_read_as_object(words: tuple[Word, ...]) -> bool:
    """ "He lost a fortune investing in rice." may have two objects, "fortune" and "investing"."""
    for gerund in words:
        if gerund.dep != "dobj" or not gerund.lower.endswith("ing") or gerund.child("amod", "compound", "det", "poss"):
            continue
        if any(child.dep == "dobj" and child.index < gerund.index for child in gerund.head.children):
            gerund.dep, gerund.tag, gerund.pos = "advcl", "VBG", "VERB"
            return True
    return False
