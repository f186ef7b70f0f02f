"""Gaps for key terms: "The wide bay is covered by [...]." in an article that comes back to sea ice."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from quiz.grammar.persons import is_person_word
from quiz.shapes.language import Clause, Document, Word

FEWEST_RETURNS = 2
NOUNS = {"NN", "NNS"}
BEFORE_NOUN = {"amod", "compound", "nmod"}
ORDINARY = {"area", "case", "day", "example", "group", "level", "number", "part", "period", "place", "point", "problem",
            "question", "reason", "result", "study", "thing", "time", "type", "way", "year"}  # fmt: skip
"""Nouns to which every article returns, whatever it is about."""


def term_gaps(clause: Clause, document: Document) -> Iterator[list[Word]]:
    """The term with which a main clause closes, if the article is about it."""
    if clause.kind not in {"main", "coordinate", "reported"} or not clause.constituents or clause.subject is None:
        return
    last = clause.constituents[-1]
    if last.role in {"time", "condition"}:
        return
    noun = last.phrase.words[-1]
    if (noun.dep == "dobj" and noun.head.tag not in {"VB", "VBG"}) or clause.subject.head.lower in {"i", "we"}:
        return  # "what" asks for it
    run = term_of(noun)
    if run and is_key_term(run, document):
        yield run


def term_of(noun: Word) -> list[Word]:
    """ "natural selection" of "the slow natural selection": the noun and the words joined before it."""
    if noun.tag not in NOUNS or noun.entity or is_person_word(noun) or noun.lemma in ORDINARY:
        return []
    if noun.dep in {"conj", *BEFORE_NOUN} or any(child.dep in {"conj", "poss"} for child in noun.children):
        return []
    before = sorted((c for c in noun.children if c.dep in BEFORE_NOUN), key=lambda word: word.index)
    run = [noun]
    for word in reversed(before):
        if word.index != run[0].index - 1 or word.tag not in {"JJ", "NN", "NNS"} or word.entity:
            return []
        run.insert(0, word)
    return run if len(run) > 1 else []


def is_key_term(run: list[Word], document: Document) -> bool:
    """The article comes back to it."""
    return returning_terms(document)[" ".join(word.lemma for word in run[-2:])] >= FEWEST_RETURNS


@lru_cache(maxsize=1)
def returning_terms(document: Document) -> Counter[str]:
    """How often each noun comes with the word that is joined before it."""
    return Counter(
        f"{before.lemma} {noun.lemma}"
        for sentence in document.sentences
        for before, noun in pairwise(sentence.words)
        if noun.tag in NOUNS and before.head is noun and before.dep in BEFORE_NOUN
    )
