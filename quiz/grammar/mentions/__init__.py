"""Mentions: what each name, pronoun, pair, time and "the N" of the article stands for.

names           "Lee" is "Ann Lee"
pairs           "the two countries" are "South Korea and Japan"
times           "on Friday" is "on Friday, March 4, 2011"
definites       "the court" is "the Coastal Court"
kinds           "this legislation" is "the Harbor Act"
homes           "the country" is "Norway", in an article about Norway
nations         "we" are "Norway", in a speech of its prime minister
demonstratives  "this", "such plans": loose
first_person    "I" is the author
pronouns        "it" is the subject that agrees; last, for it builds on the others. Its parts: candidates (what
                it may stand for), control (who does what an infinitive tells), own_sentence and earlier_sentences
                (where it looks), sole (the only noun that agrees), expletives ("it rains")
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from quiz.grammar.mentions.definites import definite_mentions
from quiz.grammar.mentions.demonstratives import demonstrative_mentions
from quiz.grammar.mentions.first_person import author_mentions, first_person_mentions
from quiz.grammar.mentions.homes import home_mentions
from quiz.grammar.mentions.kinds import kind_mentions
from quiz.grammar.mentions.names import Names, find_names, name_mentions, retype_names
from quiz.grammar.mentions.nations import nation_mentions, nation_of
from quiz.grammar.mentions.pairs import pair_mentions
from quiz.grammar.mentions.times import time_mentions
from quiz.shapes.articles import Article
from quiz.shapes.language import Mention, Sentence

SPEECH_TITLE = re.compile(r"\b(?:address|remarks|speech)\b", re.IGNORECASE)
VOCATIVE = re.compile(
    r"\b(?:excellenc(?:y|ies)|fellow (?:americans|citizens)|good (?:evening|morning)|ladies and gentlemen|"
    r"ma?d?am (?:chair|president|speaker)|mr\.? (?:chairman|president|speaker)|thank you)\b",
    re.IGNORECASE,
)
PAPER_WORDS = frozenset({
    "analyses", "analysis", "data", "experiment", "findings", "hypotheses", "hypothesis", "literature", "methodology",
    "participants", "respondents", "sample", "samples", "studies", "study", "subjects",
})  # fmt: skip
FEWEST_PAPER_WORDS = 4
FEWEST_OF_OWN_WORK = 2
OWN_WORK = re.compile(
    r"\b(?:in this paper|in this study|our (?:analys[ei]s|data|experiments?|findings|results|sample|study)|"
    r"the present study|this paper|we (?:found|hypothesi[sz]ed|report)\b)",
    re.IGNORECASE,
)
"""Words by which a paper speaks of itself, so that fewer of its other words will do."""


def find_plain_mentions(
    article: Article, sentences: tuple[Sentence, ...], names: Names, quoted: frozenset[int], *, is_opinion: bool
) -> dict[int, Mention]:
    """All mentions but pronouns, by the start of their first word; an earlier list wins over a later one."""
    found: dict[int, Mention] = {}
    covered: set[int] = set()
    for mention in (
        *time_mentions(sentences, article.date),
        *pair_mentions(sentences),
        *author_mentions(sentences, author=author_name(article)),
        *name_mentions(sentences, names),
        *home_mentions(sentences, names.types),
        *definite_mentions(sentences, article.title, authors=authors_of_paper(article)),
        *nation_mentions(sentences, nation_of(article, sentences, names.types) if is_address(article) else "", quoted),
        *kind_mentions(sentences),
        *demonstrative_mentions(sentences, authors=authors_of_paper(article)),
        *first_person_mentions(
            sentences,
            author=author_name(article),
            authors=authors_of_paper(article),
            is_spoken=is_address(article),
            is_opinion=is_opinion,
            quoted=quoted,
        ),
    ):
        starts = {word.start for word in mention.words}
        if not starts & covered:
            found[mention.words[0].start] = mention
            covered |= starts
    return found


def author_name(article: Article) -> str:
    """The author as a card names him or her: "Ann Lee", "the authors", or "the author" when unknown."""
    if not article.author:
        return "the authors" if reads_as_paper(article) else "the author"
    if " and " in article.author or "," in article.author or ";" in article.author:
        return "the authors"
    return article.author


def authors_of_paper(article: Article) -> str | None:
    """ "the authors" when the article reads as a paper about a study, whose "we" are they."""
    return "the authors" if author_name(article) == "the authors" and reads_as_paper(article) else None


@lru_cache(maxsize=1)
def reads_as_paper(article: Article) -> bool:
    """It has the words of a study, and "we" and "our"."""
    words = Counter(re.findall(r"\w+", article.text.lower()))
    found = sum(word in words for word in PAPER_WORDS)
    fewest = FEWEST_OF_OWN_WORK if OWN_WORK.search(article.text) else FEWEST_PAPER_WORDS
    return found >= fewest and words["we"] + words["our"] >= 2


def is_address(article: Article) -> bool:
    """The article was spoken to people who were there, so that its "we" and "you" are they."""
    return bool(SPEECH_TITLE.search(article.title)) or addresses_listeners(article.text)


@lru_cache(maxsize=1)
def addresses_listeners(text: str) -> bool:
    return bool(VOCATIVE.search(text))


def find_main_person(article: Article, sentences: Iterable[Sentence], names: Names) -> tuple[str, str] | None:
    """The person that a biography is about, by its title, and "m" or "f" by its pronouns; None for other articles."""
    words = article.title.split()
    if not 1 < len(words) <= 5 or not all(word[0].isupper() for word in words):
        return None
    counts = Counter(word.lower for sentence in sentences for word in sentence.words)
    male, female = counts["he"] + counts["his"], counts["she"] + counts["her"]
    if male + female < 3 or counts[words[-1].lower()] < 2:
        return None
    name = names.full.get(article.title, article.title)
    return name, "m" if male >= female else "f"


__all__ = [
    "Names",
    "author_name",
    "find_main_person",
    "find_names",
    "find_plain_mentions",
    "is_address",
    "retype_names",
]
