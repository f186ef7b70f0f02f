"""Countries: "Japan", "Japanese" and "Tokyo" all speak of Japan. The one door to countryinfo."""

from functools import cache

EXTRA_NAMES = {
    "america": "the United States",
    "britain": "Britain",
    "england": "England",
    "korea": "Korea",
    "kosovo": "Kosovo",
    "palestine": "Palestine",
    "scotland": "Scotland",
    "south korea": "South Korea",
    "north korea": "North Korea",
    "taiwan": "Taiwan",
    "the u.k.": "the U.K.",
    "the u.s.": "the U.S.",
    "the united kingdom": "the United Kingdom",
    "the united states": "the United States",
    "the united states of america": "the United States of America",
    "u.k.": "the U.K.",
    "u.s.": "the U.S.",
    "uk": "the UK",
    "united kingdom": "the United Kingdom",
    "united states": "the United States",
    "us": "the US",
    "usa": "the USA",
    "wales": "Wales",
}
"""Common names of countries, in lower case, that the gazetteer lists otherwise or not at all."""


EXTRA_DEMONYMS = {
    "britain": {"british", "briton", "britons"},
    "england": {"english"},
    "great britain": {"british", "briton", "britons"},
    "netherlands": {"dutch"},
    "scotland": {"scottish"},
    "south korea": {"korean", "koreans"},
    "taiwan": {"taiwanese"},
    "uk": {"british", "briton", "britons"},
    "united states": {"american", "americans"},
    "wales": {"welsh"},
}
"""What belongs to a country, where the gazetteer says nothing or another word."""


@cache
def gazetteer() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Lower-case names, capitals and demonyms of the world's countries."""
    from countryinfo import all_countries

    names, capitals, demonyms = set(EXTRA_NAMES), set(), set()
    for country in all_countries():
        names.add(str(country.name()).lower())
        capitals.add(str(country.capital() or "").lower())
        demonyms.add(str(country.demonym() or "").lower())
    return frozenset(names - {""}), frozenset(capitals - {""}), frozenset(demonyms - {""})


def is_country(name: str) -> bool:
    """ "Japan", "the United States"."""
    names, _, _ = gazetteer()
    lower = name.lower().strip()
    return lower in names or lower.removeprefix("the ") in names


def is_capital(name: str) -> bool:
    """ "Seoul": a capital, that an article may use for its government."""
    _, capitals, _ = gazetteer()
    return name.lower().strip() in capitals or name.lower() in {"washington", "beijing"}


def is_demonym(word: str) -> bool:
    """ "Japanese"."""
    _, _, demonyms = gazetteer()
    return word.lower() in demonyms


@cache
def demonyms() -> dict[str, frozenset[str]]:
    """Of each country in lower case, what belongs to it, in the singular and the plural."""
    from countryinfo import all_countries

    found: dict[str, frozenset[str]] = {}
    for country in all_countries():
        one = str(country.demonym() or "").lower()
        if one:
            found[str(country.name()).lower()] = frozenset({one, f"{one}s"})
    return found | {name: frozenset(words) for name, words in EXTRA_DEMONYMS.items()}


def demonyms_of(name: str) -> frozenset[str]:
    """ "japanese" of "Japan", "american" and "americans" of "the United States"."""
    return demonyms().get(name.lower().strip().removeprefix("the "), frozenset())
