"""Nations: "we" and "our" in a speech of a minister or president are the country for which he or she speaks."""

import re
from collections.abc import Iterator, Mapping

from quiz.grammar.countries import is_country
from quiz.grammar.mentions.homes import home_country
from quiz.grammar.mentions.pairs import with_article
from quiz.shapes.articles import Article
from quiz.shapes.language import Mention, Sentence, Word

OFFICE = re.compile(
    r"\b(?:Ambassador|Chancellor|Head of Government|Head of State|King|Minist(?:er|ry)|Permanent Representative|"
    r"Premier|President|Prime Minister|Principal Secretary|Queen)\b"
)
"""Offices of those who speak for a state; a member of parliament speaks for a party or a chamber."""

COUNTRY_IN_TITLE = re.compile(
    r"\b(?:of|for) (?:the )?(?:(?:Democratic |Federal |Islamic |People's )*(?:Kingdom|Republic|State) of (?:the )?)?"
    r"(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
)
NATIONAL_NOUNS = frozenset({
    "border", "capital", "citizen", "coast", "coastline", "constitution", "currency", "delegation", "democracy",
    "economy", "election", "export", "farmer", "growth", "history", "independence", "industry", "legislation",
    "membership", "military", "neighbor", "neighbour", "parliament", "people", "population", "soil", "sovereignty",
    "territory", "troop",
})  # fmt: skip
"""What a state has: "our borders"; "our planet" is everybody's."""

OF_ALL_PRESENT = frozenset({
    "all", "colleague", "each", "every", "everyone", "here", "humanity", "mankind", "planet", "today", "together",
    "world", "you", "your",
})  # fmt: skip
"""Words of a sentence in which "we" may well be everybody in the hall or on earth."""

SHARED_VERBS = {"assemble", "celebrate", "face", "gather", "have", "hear", "hope", "know", "live", "meet", "recall",
                "remember", "see", "share", "stand", "witness"}  # fmt: skip
"""What a speaker does with those who listen: "we gather in a time of need"."""

OBLIGATION = {"can", "could", "may", "might", "must", "need", "ought", "should"}
"""Modals with which the speaker mostly urges everybody."""


def nation_of(article: Article, sentences: tuple[Sentence, ...], types: Mapping[str, str]) -> str:
    """ "Norway" of "Address by the Prime Minister of Norway"; "" where the title names no such office."""
    if OFFICE.search(article.title) is None:
        return ""
    named = {found["name"] for found in COUNTRY_IN_TITLE.finditer(article.title) if is_country(found["name"])}
    return with_article(named.pop()) if len(named) == 1 else home_country(sentences, types)


def nation_mentions(sentences: tuple[Sentence, ...], nation: str, quoted: frozenset[int]) -> Iterator[Mention]:
    """Each "we" that does what a state does, and "our" of what a state has. `nation` is "" if there is none."""
    for sentence in sentences if nation else ():
        for word in sentence.words:
            if word.start in quoted:
                continue
            if word.lower == "our" and word.head.lemma in NATIONAL_NOUNS:
                yield Mention((word,), "first person", nation)
            elif word.lower == "we" and acts_as_state(word, sentence):
                word.entity = "GPE"  # its verb is written in the singular
                yield Mention((word,), "first person", nation)


def acts_as_state(we: Word, sentence: Sentence) -> bool:
    """ "We are training more teachers.": the subject of the main verb, with nobody else about."""
    verb = we.head
    if verb is not sentence.root or we.children or we.dep not in {"nsubj", "nsubjpass"}:
        return False
    if verb.lemma in SHARED_VERBS or any(child.lower in OBLIGATION for child in verb.children):
        return False
    return not any(word.lemma.lower() in OF_ALL_PRESENT for word in sentence.words)
