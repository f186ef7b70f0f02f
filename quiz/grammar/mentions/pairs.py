"""Pairs: in "Seoul and Tokyo met. The two countries agreed." the two countries are those last named together."""

from collections.abc import Iterable, Iterator

from quiz.grammar.countries import is_country
from quiz.shapes.language import Mention, Sentence, Word

PAIR_NOUNS = {"countries", "governments", "nations", "neighbors", "neighbours", "parties", "powers", "sides", "states"}


def pair_mentions(sentences: Iterable[Sentence]) -> Iterator[Mention]:
    """ "the two countries", "both nations": the latest pair of countries joined by "and" or a hyphen, or nothing."""
    latest: str | None = None
    for sentence in sentences:
        for place, word in enumerate(sentence.words):
            pair = pair_at(sentence.words, place)
            if pair and not (latest and names_more(latest, pair)):
                latest = pair
            if word.lower in PAIR_NOUNS and (phrase := pair_phrase(word)):
                referent = latest
                if latest and word.lower == "governments":
                    referent = f"the governments of {latest}"
                yield Mention(phrase, "pair", referent)


def pair_phrase(noun: Word) -> tuple[Word, ...] | None:
    """The words of "both countries" or "the two countries", if there is nothing more to the phrase."""
    before = [child for child in noun.children if child.index < noun.index]
    words = [child.lower for child in before]
    if words in (["both"], ["the", "two"], ["these", "two"], ["both", "of", "the"]):
        return (*before, noun)
    return None


def pair_at(words: tuple[Word, ...], place: int) -> str | None:
    """The pair of countries that ends here: "South Korea and Japan", "South Korea-Japan"."""
    joiner = words[place]
    if joiner.lower not in {"and", "-", "–"}:
        return None
    left, right = country_ending(words, place - 1), country_starting(words, place + 1)
    if left is None or right is None:
        return None
    before = place - 1 - len(left.removeprefix("the ").split())
    if before >= 0 and words[before].lower == "the":
        before -= 1
    if before >= 0 and words[before].text == "," and joiner.lower == "and":
        return None  # "China, South Korea and Japan" are three
    return f"{left} and {right}"


def names_more(fuller: str, pair: str) -> bool:
    """ "South Korea and Japan" names what "Korea and Japan" names, and better."""
    ours, theirs = fuller.split(" and "), pair.split(" and ")
    return all(any(f" {full}".endswith(f" {short}") for full in ours) for short in theirs)


def country_ending(words: tuple[Word, ...], place: int) -> str | None:
    for length in (4, 3, 2, 1):
        name = " ".join(word.text for word in words[max(0, place - length + 1) : place + 1])
        if place - length + 1 >= 0 and is_country(name) and name[0].isupper():
            return with_article(name)
    return None


def country_starting(words: tuple[Word, ...], place: int) -> str | None:
    start = place + 1 if place < len(words) and words[place].lower == "the" else place
    for length in (4, 3, 2, 1):
        name = " ".join(word.text for word in words[start : start + length])
        if is_country(name) and name[0].isupper():
            return with_article(name)
    return None


def with_article(name: str) -> str:
    """ "the United States", "the U.S.", but "Japan"."""
    bare = name.removeprefix("the ").removeprefix("The ")
    plain = bare.lower()
    takes = plain.startswith("united ") or plain in {"u.s.", "u.k.", "us", "uk", "usa", "netherlands", "philippines"}
    return f"the {bare}" if takes else bare
