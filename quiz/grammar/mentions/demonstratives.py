"""Demonstratives: "this", "such plans", "the latter" point at the text around them and are left loose."""

from collections.abc import Iterable, Iterator

from quiz.grammar.writing import possessive
from quiz.shapes.language import Mention, Sentence, Word

DEMONSTRATIVES = {"that", "these", "this", "those"}
POINTING_ADJECTIVES = {"aforementioned", "former", "latter", "other", "same", "such"}
NOMINAL = {"attr", "dobj", "nsubj", "nsubjpass", "pobj", "conj"}


STUDY_NOUNS = {"analysis", "article", "experiment", "paper", "project", "research", "study", "survey", "work"}
"""What the authors of a paper call it: "this study" is theirs."""


def demonstrative_mentions(sentences: Iterable[Sentence], *, authors: str | None = None) -> Iterator[Mention]:
    """Each phrase that begins with a demonstrative, and "here" and "there" as places.

    "This" of "this study" is "the authors'" in a paper by `authors`; all else is without a referent.
    """
    for sentence in sentences:
        for word in sentence.words:
            if authors and word.lower == "this" and word.dep == "det" and word.head.lemma in STUDY_NOUNS:
                yield Mention((word,), "first person", possessive(authors, plural=True))
            elif points_back(word):
                yield Mention((word,), "demonstrative", None)


def points_back(word: Word) -> bool:
    lower = word.lower
    if lower in DEMONSTRATIVES:
        if word.dep == "det":
            return True
        # "those who", "that of": not pointing back
        return word.tag == "DT" and word.dep in NOMINAL and not word.children
    if lower in {"here", "there"}:
        return word.dep == "advmod" and word.tag in {"EX", "RB"}
    if lower == "such":
        return word.dep in {"amod", "predet"} and word.head.index > word.index and word.head.lower != "as"
    if lower == "same" and (word.head.lower == "time" or any(child.lower == "as" for child in word.head.children)):
        return False  # "at the same time", "of the same kind as oak"
    if lower in {"former", "latter", "same", "aforementioned", "other"}:
        following = {child.lower for child in word.head.children}
        the = "the" in following or any(child.lower == "the" for child in word.children)
        return the and (word.dep in NOMINAL or lower != "former") and lower in POINTING_ADJECTIVES
    if lower in {"one", "ones"}:
        return (
            word.tag in {"NN", "NNS"}
            and word.dep in NOMINAL
            and not any(child.dep in {"prep", "relcl", "acl"} for child in word.children)
        )
    return lower in {"so"} and word.dep == "dobj"
