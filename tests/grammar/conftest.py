"""Sentences parsed once each for all the tests of grammar, and trees built by hand."""

import datetime
from collections.abc import Callable
from functools import cache

import pytest

from quiz.grammar import read_document
from quiz.grammar.repair import link
from quiz.shapes.articles import Article, Block
from quiz.shapes.language import Clause, Document, Word

Read = Callable[..., Document]
Plant = Callable[[str], tuple[Word, ...]]

POS_OF_TAG = {"CD": "NUM", "DT": "DET", "EX": "PRON", "IN": "ADP", "JJ": "ADJ", "MD": "AUX", "RB": "ADV", "TO": "PART"}
POS_OF_LETTER = {"N": "NOUN", "P": "PRON", "V": "VERB", "W": "PRON"}


@cache
def read(*paragraphs: str, title: str = "", author: str = "", date: datetime.date | None = None) -> Document:
    """The document of an article of these paragraphs."""
    blocks = tuple(Block("paragraph", paragraph) for paragraph in paragraphs)
    return read_document(Article(title=title, author=author, date=date, blocks=blocks))


def clause_of(sentence: str, verb: str) -> Clause:
    """The clause of a sentence whose verb is spelled so."""
    return next(clause for clause in read(sentence).clauses if clause.verb.text == verb)


def plant(tree: str) -> tuple[Word, ...]:
    """Words of "The/DT/det>1 ice/NN/nsubj>2 melts/VBZ/ROOT>2": text, tag, relation and index of the head.

    An entity follows the tag: "Oslo/NNP:GPE/pobj>1".
    """
    parts = [part.rsplit("/", 2) for part in tree.split()]
    words: list[Word] = []
    start = 0
    for index, (text, label, rest) in enumerate(parts):
        tag, _, entity = label.partition(":") if len(label) > 1 else (label, "", "")
        pos = POS_OF_TAG.get(tag) or POS_OF_LETTER.get(tag[0], "PUNCT")
        dep = rest.split(">")[0]
        words.append(Word(index, text, True, text.lower(), tag, pos, dep, start, entity))
        start += len(text) + 1
    for word, (_, _, rest) in zip(words, parts, strict=True):
        word.head = words[int(rest.split(">")[1])]
    link(tuple(words))
    return tuple(words)


@pytest.fixture(name="read", scope="session")
def read_fixture() -> Read:
    return read


@pytest.fixture(name="clause_of", scope="session")
def clause_of_fixture() -> Callable[[str, str], Clause]:
    return clause_of


@pytest.fixture(name="plant", scope="session")
def plant_fixture() -> Plant:
    return plant


@pytest.fixture(scope="session")
def referent() -> Callable[..., str | None]:
    """What the mention that begins with a word of the last paragraph stands for; "(none)" when it is no mention."""

    def find(word: str, *paragraphs: str, **article: object) -> str | None:
        document = read(*paragraphs, **article)
        words = [other for sentence in document.sentences for other in sentence.words if other.text == word]
        mention = document.mentions.get(words[-1].start)
        return mention.referent if mention is not None else "(none)"

    return find
