"""First person: outside quotations "I" is the author and, in a paper, "we" are the authors."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from quiz.shapes.language import Mention, Sentence

SINGULAR = {"i", "me", "mine", "my", "myself"}
PLURAL = {"our", "ours", "ourselves", "us", "we"}
OWN_NOUNS = {"author", "columnist", "writer"}
OWN_FORMS = {"i", "me", "my"}


def first_person_mentions(
    sentences: Iterable[Sentence], *, author: str, authors: str | None, quoted: frozenset[int]
) -> Iterator[Mention]:
    """ "I" and "my" as `author`, "we" and "our" as `authors`; what is quoted, or fits neither, stays loose."""
    for sentence in sentences:
        for word in sentence.words:
            if word.lower in SINGULAR and word.pos == "PRON":
                known = word.lower in OWN_FORMS and word.start not in quoted
                yield Mention((word,), "first person", author if known else None)
            elif word.lower in PLURAL and word.pos == "PRON" and word.text != "US":
                known = word.lower in {"we", "our", "us"} and word.start not in quoted
                yield Mention((word,), "first person", authors if known else None)


def author_mentions(sentences: Iterable[Sentence], *, author: str) -> Iterator[Mention]:
    """ "The author" of "The author is a visiting professor.", in a biography below the article."""
    for sentence in sentences:
        if sentence.block_kind != "biography" or author == "the authors":
            continue
        for the, noun in pairwise(sentence.words):
            if the.lower == "the" and noun.lower in OWN_NOUNS:
                yield Mention((the, noun), "first person", author)
