"""Times and places hung on the wrong word: "She won a medal for courage on Tuesday." is about a winning on Tuesday."""

from quiz.grammar.phrases import NAME_TAGS, last_of
from quiz.grammar.repair.tags import FINITE_TAGS, NOUNS, TIMES
from quiz.shapes.language import Word

PLACES = {"FAC", "GPE", "LOC"}

EVENT_NOUNS = frozenset({
    "accident", "address", "attack", "battle", "birth", "blast", "bombing", "campaign", "ceremony", "clash",
    "concert", "conference", "congress", "contest", "coup", "crash", "crisis", "day", "death", "debate", "debut",
    "defeat", "drought", "earthquake", "eruption", "event", "expo", "fair", "famine", "festival", "final", "fire",
    "flight", "flood", "game", "increase", "interview", "journey", "launch", "loss", "march", "massacre", "match",
    "meeting", "month", "murder", "party", "peak", "performance", "press", "protest", "race", "raid", "rally",
    "referendum", "release", "rise", "riot", "ruling", "season", "session", "shooting", "speech", "storm", "strike",
    "study", "summit", "surge", "survey", "talk", "time", "tour", "tournament", "treaty", "trial", "trip", "victory",
    "visit", "vote", "war", "week", "win", "work", "year",
})  # fmt: skip
"""Nouns for what happens, to which a time may belong: "the flood in 1953"."""

EVENT_ENDINGS = ("ance", "ence", "ing", "sion", "ment", "tion", "val")


def mend_place_on_date(words: tuple[Word, ...]) -> bool:
    """ "born on 3 May 1950 in Oslo" may have "in Oslo" as a part of the date."""
    mended = False
    for word in words:
        noun, place = word.head, word.child("pobj")
        if word.dep != "prep" or noun.dep != "pobj" or noun.entity != "DATE" or place is None:
            continue
        if place.entity not in PLACES or place.tag not in NAME_TAGS or noun.index > word.index:
            continue
        if noun.tag not in {"CD", "NNP"}:
            continue  # "after nine years in Oslo"
        over = noun.head.head
        if over.pos in {"AUX", "VERB"} and word.lower in {"at", "in", "near"}:
            word.head = over
            mended = True
    return mended


def mend_time_on_object(words: tuple[Word, ...]) -> bool:
    """ "won a medal for courage on Tuesday" may have "on Tuesday" as a part of "courage"."""
    mended = False
    for word in words:
        noun, time = word.head, word.child("pobj")
        if word.dep != "prep" or word.lower not in {"in", "on"} or time is None or time.entity not in TIMES:
            continue
        if noun.pos not in NOUNS or words[word.index - 1].text == "," or word.index < noun.index:
            continue
        verb = verb_over_object(noun)
        if verb is None or (last_of(noun) != last_of(word) and any(
            child.index > word.index and child.dep in {"acl", "relcl"} for child in noun.children
        )):  # fmt: skip
            continue
        word.head = verb
        mended = True
    return mended


def verb_over_object(noun: Word) -> Word | None:
    """The finite verb whose object the noun, which names no event, stands in; None when the time may be the noun's."""
    while True:
        if noun.entity in {"EVENT", *TIMES} or noun.lemma.lower() in EVENT_NOUNS or noun.dep == "conj":
            return None
        if noun.lemma.lower().endswith(EVENT_ENDINGS) and noun.dep != "pobj":
            return None
        over = noun.head
        if noun.dep == "dobj":
            return over if over.tag in {*FINITE_TAGS, "VBN"} and over.dep in {"ROOT", "ccomp", "conj"} else None
        if noun.dep != "pobj" or over.lower not in {"as", "at", "for", "from", "of", "to", "with"}:
            return None
        if over.head.pos not in NOUNS:
            return None
        noun = over.head


def mend_place_of_included(words: tuple[Word, ...]) -> bool:
    """ "Her parts include Eva in a film, and Ida in a play." may have "in a film" as where they include her."""
    mended = False
    for word in words:
        verb = word.head
        included = verb.child("dobj") if verb.lemma == "include" else None
        if word.dep == "prep" and included is not None and word.index > included.index:
            word.head = included
            mended = True
    return mended
