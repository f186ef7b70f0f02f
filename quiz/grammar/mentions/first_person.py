"""First person: outside quotations "I" is the author and, in a paper, "we" are the authors."""

from collections.abc import Iterable, Iterator

from quiz.shapes.language import Mention, Sentence

SINGULAR = {"i", "me", "mine", "my", "myself"}
PLURAL = {"our", "ours", "ourselves", "us", "we"}
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
