"""Wrong forms: "The ship left port." with "left" as a participle, "Any war there ..." with "there" as an expletive."""

from quiz.grammar.inflection import base
from quiz.grammar.repair.nouns import TAKES_TWO_OBJECTS
from quiz.shapes.language import Word


def mend_participle_for_past(words: tuple[Word, ...]) -> bool:
    """ "The ship left port." may have "left" as a participle, though it has a subject and no auxiliary."""
    mended = False
    for word in words:
        if word.tag != "VBN" or word.dep not in {"ROOT", "ccomp", "advcl", "relcl"}:
            continue
        deps = {child.dep for child in word.children}
        if "nsubj" not in deps or deps & {"agent", "aux", "auxpass"}:
            continue
        mark = word.child("mark")
        if (mark is not None and mark.lower in {"with", "without"}) or (
            mark is None and word.dep in {"advcl", "ccomp"}
        ):
            continue  # "with the bridge closed", "she had the bridge closed"
        word.tag = "VBD"
        mended = True
    return mended


def mend_participle_read_as_adjective(words: tuple[Word, ...]) -> bool:
    """ "The bridge is closed to carts." may have "closed" as an adjective, though "is" makes it a passive."""
    mended = False
    for word in words:
        if word.pos != "ADJ" or not word.lower.endswith(("ed", "en")) or word.child("auxpass") is None:
            continue
        if word.child("nsubjpass") is not None:
            word.tag, word.pos, word.lemma = "VBN", "VERB", base(word.text)
            mended = True
    return mended


def mend_past_after_with(words: tuple[Word, ...]) -> bool:
    """ "With the bridge closed, trade fell." may have "closed" as a past tense."""
    mended = False
    for word in words:
        mark = word.child("mark")
        if word.tag == "VBD" and word.dep == "advcl" and mark is not None and mark.lower in {"with", "without"}:
            word.tag = "VBN"
            mended = True
    return mended


def mend_base_for_present(words: tuple[Word, ...]) -> bool:
    """ "Rising prices present a risk." may have "present" as a base form, though it has a subject and no auxiliary."""
    mended = False
    for word in words:
        deps = {child.dep for child in word.children}
        if word.tag != "VB" or word.dep not in {"ROOT", "advcl", "relcl"} or deps & {"aux", "auxpass"}:
            continue
        subject = word.child("nsubj")
        if subject is not None and subject.index < word.index:
            word.tag = "VBP"
            mended = True
    return mended


def mend_there_as_expletive(words: tuple[Word, ...]) -> bool:
    """ "Any storm there would sink the boats." has "there" as a place, not as an expletive."""
    mended = False
    for word in words:
        if word.lower == "there" and word.dep == "expl" and word.head.lemma != "be":
            word.dep, word.tag, word.pos = "advmod", "RB", "ADV"
            mended = True
    return mended


def mend_has_read_as_is(words: tuple[Word, ...]) -> bool:
    """ "She's won praise." may have "'s" as the "is" of a passive, which has no object."""
    mended = False
    for word in words:
        verb = word.head
        if word.dep != "auxpass" or word.lower not in {"'s", "’s"} or verb.child("dobj") is None:
            continue
        if verb.lemma in TAKES_TWO_OBJECTS:
            continue  # "She's paid a small wage."
        word.dep, word.lemma = "aux", "have"
        for child in verb.children:
            if child.dep == "nsubjpass":
                child.dep = "nsubj"
        mended = True
    return mended
