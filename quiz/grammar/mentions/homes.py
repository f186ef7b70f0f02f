"""Homes: in an article that is all about Norway and Oslo, "the country" is Norway and "the city" is Oslo."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from quiz.grammar.countries import is_country
from quiz.grammar.mentions.pairs import with_article
from quiz.grammar.phrases import NAME_TAGS
from quiz.shapes.language import Mention, Sentence, Word

COUNTRY_NOUNS = {"country", "nation"}
DETERMINERS = {"my", "our", "the", "this"}
CITY_NOUNS = {"city", "town"}
STATES = frozenset({
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida",
    "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine",
    "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada",
    "new hampshire", "new jersey", "new mexico", "north carolina", "north dakota", "ohio", "oklahoma", "ontario",
    "oregon", "pennsylvania", "quebec", "rhode island", "south carolina", "south dakota", "tennessee", "texas", "utah",
    "vermont", "virginia", "west virginia", "wisconsin", "wyoming",
})  # fmt: skip
"""Places that are neither a country nor a city."""

FEWEST_MENTIONS = 3
LEAD = 3
"""A place is the home of an article if it is named at least 3 times, and 3 times as often as the next of its kind."""


def home_mentions(sentences: tuple[Sentence, ...], types: Mapping[str, str]) -> Iterator[Mention]:
    """Each bare "the country" or "our country", "the city" and "the government" of an article at home in one place."""
    names = Counter(name for sentence in sentences for name in places_in(sentence, types))
    country = home_country(sentences, types)
    city = home([(name, count) for name, count in names.most_common()
                 if not is_country(name) and name.lower() not in STATES])  # fmt: skip
    for sentence in sentences:
        for word in sentence.words:
            referent = ""
            if word.lower in COUNTRY_NOUNS:
                referent = country
            elif word.lower in CITY_NOUNS:
                referent = city
            elif word.lower == "government" and country:
                referent = f"the government of {country}"
            the = next((child for child in word.children if child.lower in DETERMINERS), None)
            if referent and the is not None and is_alone(word):
                yield Mention((the, word), "definite", referent)


def home_country(sentences: tuple[Sentence, ...], types: Mapping[str, str]) -> str:
    """ "Norway" in an article that is all about Norway, else ""."""
    names = Counter(name for sentence in sentences for name in places_in(sentence, types) if is_country(name))
    return home(names.most_common())


def places_in(sentence: Sentence, types: Mapping[str, str]) -> Iterator[str]:
    """The names of countries, cities and the like, as often as they stand there; "Taipei" of "Taipei City" is one."""
    run: list[Word] = []
    for word in (*sentence.words, None):
        if word is not None and word.entity == "GPE" and word.tag in NAME_TAGS and not word.entity_begins:
            run.append(word)
            continue
        name = " ".join(part.text for part in run)
        if types.get(name) == "GPE":
            yield name
        run = [word] if word is not None and word.entity == "GPE" and word.tag in NAME_TAGS else []


def home(counted: Iterable[tuple[str, int]]) -> str:
    """The first of the places if it leads the next by far, else ""."""
    first, second, *_ = [*counted, ("", 0), ("", 0)]
    return with_article(first[0]) if first[1] >= max(FEWEST_MENTIONS, LEAD * second[1]) else ""


def is_alone(word: Word) -> bool:
    """Nothing but "the" belongs to the noun."""
    return len(word.children) == 1 and word.dep != "compound"
