"""Names of the wrong kind: "Elsin" of "born in Elsin" read as a person."""

from quiz.shapes.language import Word

DWELLING_VERBS = {"bear", "bury", "die", "dwell", "grow", "live", "raise", "reside", "settle"}


def mend_place_read_as_person(words: tuple[Word, ...]) -> bool:
    """ "Lee was born in Elsin, Norland." may have "Elsin" and "Norland" for persons."""
    mended = False
    for prep in words:
        name = prep.child("pobj")
        if name is None or prep.lower != "in" or prep.head.lemma not in DWELLING_VERBS:
            continue
        for word in name.subtree():
            if word.tag == "NNP" and word.entity == "PERSON":
                word.entity = "GPE"
                mended = True
    return mended
