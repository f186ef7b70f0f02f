"""Lists and times hung on the wrong word: "They demanded the return of land, the end of a tax, and peace."."""

from quiz.grammar.repair.subjects import first_of, last_of
from quiz.grammar.repair.tags import FINITE_TAGS
from quiz.shapes.language import Word

BARE_TAGS = {"VB", "VBP"}
NOUNS = {"NOUN", "PROPN"}
PLACES = {"FAC", "GPE", "LOC"}
TIMES = {"DATE", "TIME"}

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


def mend_list_after_clause(words: tuple[Word, ...]) -> bool:
    """ "to demand the end of a tax, the return of land, and peace" may have "return" as an adverbial of the verb."""
    for word in words:
        if word.dep != "npadvmod" or word.pos not in NOUNS or word.entity in TIMES or not begins_list(word, words):
            continue
        start = first_of(word)
        if start < 2 or words[start - 1].text != "," or word.head.index > word.index:
            continue
        item = listed_before(words[start - 2])
        if item is None:
            continue
        word.head, word.dep = item, "conj"
        words[start - 1].head = item
        return True
    return False


def begins_list(word: Word, words: tuple[Word, ...]) -> bool:
    """Another item follows it behind a comma."""
    items = [first_of(child) for child in word.children if child.dep == "conj"]
    return any("," in {other.text for other in words[max(0, start - 2) : start]} for start in items)


def mend_list_read_as_clause(words: tuple[Word, ...]) -> bool:
    """ "the end of a tax, the return of land, and a state separate from it" may have "separate" as a verb."""
    for word in words:
        if word.dep != "conj" or word.tag != "JJ" or word.child("aux", "auxpass", "cop") is not None:
            continue
        items = [child for child in word.children if child.dep in {"nsubj", "nsubjpass"}]
        if len(items) < 2:
            continue
        start = first_of(items[0])
        item = listed_before(words[start - 2]) if start > 1 and words[start - 1].text == "," else None
        if item is None:
            continue
        for other in items:
            other.head, other.dep = item, "conj"
        word.head, word.dep = items[-1], "amod"
        return True
    return False


def listed_before(last: Word) -> Word | None:
    """The noun phrase that ends with this word, right under its verb: "end" of "to demand the end of a tax"."""
    item = last if last.pos in NOUNS else None
    for above in last.ancestors():
        if above.pos in {"AUX", "VERB"}:
            break
        if above.pos in NOUNS:
            item = above
    return item if item is not None and item.dep in {"attr", "dobj", "pobj"} and last_of(item) == last.index else None


def mend_list_item_read_as_apposition(words: tuple[Word, ...]) -> bool:
    """ "a road, better schools for girls, the end of a tax, and peace" may have "end" as another name of "girls"."""
    for word in words:
        if word.dep != "appos" or word.tag == "CD":
            continue
        start, end = first_of(word), last_of(word)
        if words[start - 1].text != "," or end + 2 >= len(words):
            continue
        if words[end + 1].text != "," or words[end + 2].lower not in {"and", "or"}:
            continue
        over = next((above for above in word.ancestors() if above.dep == "conj"), None)
        if over is None or words[first_of(over) - 1].text != ",":
            continue  # "Ann Lee, a judge, and her brother"
        word.head, word.dep = over, "conj"
        return True
    return False


def mend_place_on_date(words: tuple[Word, ...]) -> bool:
    """ "born on 3 May 1950 in Oslo" may have "in Oslo" as a part of the date."""
    mended = False
    for word in words:
        noun, place = word.head, word.child("pobj")
        if word.dep != "prep" or noun.dep != "pobj" or noun.entity != "DATE" or place is None:
            continue
        if place.entity not in PLACES or place.tag not in {"NNP", "NNPS"} or noun.index > word.index:
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


def mend_last_verb_of_list(words: tuple[Word, ...]) -> bool:
    """ "They are learning how we see, hear, and judge sounds." may have "judge" joined to "learning"."""
    for verb in words:
        over = verb.head
        if verb.dep != "conj" or verb.tag not in BARE_TAGS or over.tag in BARE_TAGS or over.index > verb.index:
            continue
        joiner = words[verb.index - 1]
        if joiner.dep != "cc" or words[verb.index - 2].text != ",":
            continue
        before = words[verb.index - 3]
        item = next((word for word in (before, *before.ancestors()) if word.pos == "VERB"), None)
        if item is None or item.dep != "conj" or item.tag not in BARE_TAGS or words[item.index - 1].text != ",":
            continue
        verb.head, joiner.head = item, item
        return True
    return False
