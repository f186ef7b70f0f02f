"""Names of the wrong kind: "Elsin" of "born in Elsin" read as a person."""

from quiz.shapes.language import Word

DWELLING_VERBS = {"bear", "bury", "die", "dwell", "grow", "live", "raise", "reside", "settle"}
NO_PLACES = {"NORP", "PERSON", "PRODUCT"}
"""Types that the parser gives to the name of a village."""


def mend_place_read_as_person(words: tuple[Word, ...]) -> bool:
    """ "Lee was born in Elsin, Norland." may have "Elsin" and "Norland" for persons."""
    mended = False
    for prep in words:
        name = prep.child("pobj")
        if name is None or prep.lower != "in" or prep.head.lemma not in DWELLING_VERBS:
            continue
        heads = [name, *(child for child in name.children if child.dep == "appos" and child.tag == "NNP")]
        for word in (part for head in heads for part in (head, *head.children)):
            if word.tag == "NNP" and word.entity in NO_PLACES and (word in heads or word.dep == "compound"):
                word.entity = "GPE"
                mended = True
    return mended
