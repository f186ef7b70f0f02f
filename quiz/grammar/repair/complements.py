"""Clauses torn from the noun that they belong to: "the premise that prices rise", "the first woman to win"."""

from quiz.grammar.repair.tags import FINITE_TAGS
from quiz.shapes.language import Word

NOUNS_WITH_CONTENT = frozenset({
    "argument", "assertion", "assumption", "belief", "claim", "conclusion", "conviction", "fact", "fear", "feeling",
    "finding", "hope", "hypothesis", "idea", "impression", "notion", "possibility", "premise", "principle",
    "probability", "proposition", "realization", "suggestion", "suspicion", "theory", "thesis", "thought", "view",
})  # fmt: skip
"""Nouns whose content a that-clause tells (Quirk et al. 1985, 17.26)."""

SINGLING_OUT = {"first", "fourth", "last", "next", "only", "second", "third"}
"""Words that let an infinitive follow their noun: "the second player to score"."""

SHOWING_VERBS = {"find", "indicate", "note", "reveal", "say", "show", "suggest"}
"""Verbs that leave no bare infinitive behind their object, as "see" and "make" do."""


def mend_content_of_noun(words: tuple[Word, ...]) -> bool:
    """ "They start from the premise that prices rise." may have "rise" as the content of "start"."""
    mended = False
    for verb in words:
        mark = verb.child("mark")
        if verb.dep != "ccomp" or mark is None or mark.lower != "that" or verb.head.index > mark.index:
            continue
        noun = words[mark.index - 1]
        if noun.tag in {"NN", "NNS"} and noun.lemma in NOUNS_WITH_CONTENT and noun.dep in {"attr", "dobj", "pobj"}:
            verb.head, verb.dep = noun, "acl"
            mended = True
    return mended


def mend_infinitive_of_ordinal(words: tuple[Word, ...]) -> bool:
    """ "Lee became the first woman to win it." may have "to win" as the purpose of "became"."""
    for verb in words:
        over = verb.head
        if verb.dep not in {"advcl", "xcomp"} or verb.tag != "VB" or over.index > verb.index:
            continue
        if not any(child.tag == "TO" for child in verb.children):
            continue
        noun = over.child("attr")
        if noun is None or noun.index > verb.index or noun.child("relcl") is not None:
            continue
        if any(child.lower in SINGLING_OUT for child in noun.children):
            for child in over.children:
                if child.dep == "prep" and noun.index < child.index < verb.index:
                    child.head = noun  # "the first woman since 1900 to win it"
            verb.head, verb.dep = noun, "relcl"
            return True
    return False


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
