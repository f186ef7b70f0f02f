"""Inflection: "rise" gives "rises" and "rose". The one door to lemminflect."""

from functools import cache

IRREGULAR = {
    ("be", "VB"): "be",
    ("be", "VBD"): "was",
    ("be", "VBG"): "being",
    ("be", "VBN"): "been",
    ("be", "VBP"): "are",
    ("be", "VBZ"): "is",
    ("do", "VBD"): "did",
    ("do", "VBZ"): "does",
    ("get", "VBN"): "got",
    ("have", "VBD"): "had",
    ("have", "VBP"): "have",
    ("have", "VBZ"): "has",
    ("prove", "VBN"): "proved",
}
"""Forms that lemminflect lacks or gives several of."""

BASES = {
    "'d": "would", "'ll": "will", "'m": "be", "'re": "be", "'s": "be", "'ve": "have", "am": "be", "are": "be",
    "been": "be", "being": "be", "ca": "can", "did": "do", "does": "do", "doing": "do", "done": "do",
    "found": "find", "got": "get", "had": "have", "has": "have", "having": "have", "is": "be", "lay": "lie",
    "saw": "see", "sha": "shall", "was": "be", "were": "be", "wo": "will", "wrote": "write",
}  # fmt: skip
"""Base forms of words for which lemminflect gives none, or the rarer of two."""


@cache
def base(form: str) -> str:
    """The base form of a verb: "shook" gives "shake"."""
    from lemminflect import getLemma

    lower = form.lower().replace("’", "'")
    if lower in BASES:
        return BASES[lower]
    lemmas = getLemma(lower, "VERB")
    return str(lemmas[0]) if lemmas else lower


@cache
def lemma(form: str, pos: str) -> str:
    """The dictionary form of a noun, adjective or adverb: "mice" gives "mouse"; any other word as it is."""
    from lemminflect import getLemma

    lower = form.lower()
    lemmas = getLemma(lower, pos) if pos in {"ADJ", "ADV", "NOUN"} else ()
    return str(lemmas[0]) if lemmas else lower


@cache
def inflect(lemma: str, tag: str) -> str:
    """The form of a base verb for a Penn tag: ("shake", "VBZ") gives "shakes"."""
    from lemminflect import getInflection

    if (lemma, tag) in IRREGULAR:
        return IRREGULAR[lemma, tag]
    if tag in {"VB", "VBP"}:
        return lemma
    if tag == "VBZ":
        return third_person(lemma)  # by rule: loading the table takes a quarter of a second
    forms = getInflection(lemma, tag)
    return str(forms[0]) if forms else lemma


def third_person(lemma: str) -> str:
    """ "carries", "goes", "shakes" (Quirk et al. 1985, 3.5-6)."""
    if lemma.endswith(("ch", "o", "s", "sh", "x", "z")):
        return f"{lemma}es"
    if lemma.endswith("y") and lemma[-2:-1] not in {"a", "e", "i", "o", "u"}:
        return f"{lemma[:-1]}ies"
    return f"{lemma}s"


def is_participle_form(form: str) -> bool:
    """ "opened", "taken", "put", in lower case; most end in -ed, and need no table."""
    if form.endswith("ed") and base(form) != form:
        return True
    return inflect(base(form), "VBN") == form
