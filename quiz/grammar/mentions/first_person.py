"""First and second person: outside quotations "I" is the author, and "we" the authors of a paper or else everybody."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from quiz.shapes.language import Mention, Sentence

SINGULAR = {"i", "me", "mine", "my", "myself"}
PLURAL = {"our", "ours", "ourselves", "us", "we"}
SECOND = {"you", "your", "yours", "yourself", "yourselves"}
OWN_NOUNS = {"author", "columnist", "writer"}
OWN_FORMS = {"i", "me", "my"}


def first_person_mentions(
    sentences: Iterable[Sentence], *, author: str, authors: str | None, everybody: str | None, quoted: frozenset[int]
) -> Iterator[Mention]:
    """ "I" and "my" as `author`, "we" and "our" as `authors`; else "we" and "you" as `everybody`, where a sentence
    holds of all ("When we sleep, our eyes move."). What is quoted, or fits none, stays loose."""
    for sentence in sentences:
        people = everybody if holds_of_all(sentence) else None
        for word in sentence.words:
            if word.lower in SINGULAR and word.pos == "PRON":
                known = word.lower in OWN_FORMS and word.start not in quoted
                yield Mention((word,), "first person", author if known else None)
            elif word.lower in PLURAL and word.pos == "PRON" and word.text != "US":
                known = word.lower in {"we", "our", "us"} and word.start not in quoted
                whose = authors or (people if word.lower != "our" or word.head.tag == "NNS" else None)
                yield Mention((word,), "first person", whose if known else None)
            elif word.lower in SECOND and word.pos == "PRON":
                known = word.lower in {"you", "your"} and word.start not in quoted
                # "your brain" is "a person's brain", "your brains" are "people's brains"
                one = word.lower == "your" and word.head.tag == "NN"
                yield Mention((word,), "first person", ("a person" if one else people) if known and people else None)


def holds_of_all(sentence: Sentence) -> bool:
    """Nobody speaks of himself, and nothing is told of the past."""
    return not any(word.lower in SINGULAR or word.tag == "VBD" for word in sentence.words)


def author_mentions(sentences: Iterable[Sentence], *, author: str) -> Iterator[Mention]:
    """ "The author" of "The author teaches law.", in a biography below the article."""
    for sentence in sentences:
        if sentence.block_kind != "biography" or author == "the authors":
            continue
        for the, noun in pairwise(sentence.words):
            if the.lower == "the" and noun.lower in OWN_NOUNS:
                yield Mention((the, noun), "first person", author)
