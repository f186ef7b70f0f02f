"""Definites: after "the Coastal Court", "the court" is "the Coastal Court"."""

from collections.abc import Iterable, Iterator, Sequence

from quiz.grammar.phrases import NAME_TAGS, core_phrase
from quiz.grammar.writing import possessive
from quiz.shapes.language import Mention, Phrase, Sentence, Word

ANAPHORIC_NOUNS = frozenset({
    "advance", "advantage", "agreement", "announcement", "app", "application", "approach", "area", "argument",
    "article", "assumption", "attack", "author", "ban", "bill", "book", "boss", "building", "campaign", "case",
    "ceremony", "change", "charge", "city", "claim", "club", "company", "concept", "conclusion", "conference",
    "conflict", "contest", "country", "crash", "crisis", "criticism", "debate", "decision", "defeat", "device",
    "difference", "disaster", "discovery", "dispute", "distinction", "document", "effect", "effort", "election",
    "event", "example", "expedition", "experiment", "family", "fight", "figure", "film", "finals", "finding", "fire",
    "firm", "framework", "game", "government", "group", "grudge", "half", "hashtag", "hypothesis", "idea", "incident",
    "innovation", "institution", "intervention", "invention", "investigation", "issue", "job", "law", "league",
    "letter", "list", "man", "match", "matter", "measure", "meeting", "method", "mission", "model", "move", "movie",
    "operation", "organization", "outcome", "pair", "paper", "participant", "party", "petition", "phenomenon",
    "piece", "place", "plan", "play", "point", "policy", "position", "practice", "pretense", "problem", "procedure",
    "process", "program", "programme", "project", "proposal", "protest", "purpose", "question", "raid", "rally",
    "reason", "rebellion", "report", "researcher", "respondent", "result", "revolt", "riot", "role", "rule", "ruling",
    "sample", "school", "season", "series", "session", "show", "siege", "site", "situation", "song", "statement",
    "story", "strike", "struggle", "study", "survey", "system", "task", "team", "technique", "test", "text", "theory",
    "tool", "tournament", "town", "treaty", "trend", "trial", "two", "victory", "video", "village", "website", "win",
    "woman", "word", "work",
})  # fmt: skip
"""Nouns that with a bare "the" nearly always stand for something said before."""

ANAPHORIC_PLURALS = {"conclusions", "effects", "finals", "findings", "outcomes", "participants", "respondents",
                     "results"}  # fmt: skip
"""Plurals of which the same holds, whatever modifies them: "the acute effects" (of what?)."""

PLAIN_PLURALS = {"arts", "authorities", "bones", "ears", "elderly", "eyes", "humanities", "kidneys", "lungs", "markets",
                 "masses", "media", "muscles", "nerves", "oceans", "odds", "others", "police", "researchers",
                 "sciences", "seas", "senses", "skies", "stars", "suburbs", "tropics"}  # fmt: skip
"""Plurals whose bare "the" needs nothing before it."""

POINTING_MODIFIERS = {"certain", "corresponding", "different", "existing", "participating", "particular",
                      "real", "relevant", "remaining", "resulting", "said", "various"}  # fmt: skip
"""Adjectives that pick from what was said before: "the different outcomes"."""

PARTED_NOUNS = {"condition", "group", "half", "inning", "minute", "phase", "quarter", "round", "session"}
"""Nouns of parts of something told before, whatever modifies them: "the control group", "the second half"."""

UNIQUE_NOUNS = frozenset({
    "air", "army", "atmosphere", "beginning", "body", "brain", "church", "climate", "country", "countryside",
    "earth", "east", "economy", "end", "environment", "eye", "future", "ground", "heart", "home", "house", "human",
    "individual", "internet", "law", "left", "market", "media", "middle", "military", "mind", "moon", "nation",
    "navy", "north", "ocean", "outdoors", "past", "people", "police", "poor", "population", "present", "president",
    "press", "public", "rain", "rest", "rich", "right", "sea", "self", "sky", "society", "soul", "south", "state",
    "street", "sun", "universe", "way", "weather", "web", "west", "wind", "workplace", "world",
})  # fmt: skip
"""Nouns whose bare "the" needs nothing before it."""

DESCRIBED_NOUNS = frozenset({
    "act", "agency", "agreement", "article", "bill", "book", "club", "committee", "company", "competition", "contest",
    "experiment", "exhibition", "festival", "film", "firm", "group", "hospital", "law", "letter", "museum",
    "paper", "party", "project", "report", "school", "society", "study", "survey", "team", "tournament",
    "treaty",
})  # fmt: skip
"""Nouns of which an article that has described one nearly always means that one: "the report"."""

POINTING_WORDS = {"first", "last", "next", "other", "second", "that", "these", "third", "this", "those"}
"""Words that have no place in a description: "the first match of the day" is one of several."""

INDEFINITE = {"a", "an", "many", "several", "some", "the"}
DESCRIPTIVE_PREPOSITIONS = {"about", "against", "between", "by", "for", "from", "in", "of", "on", "to", "with"}
OWN_STUDY = {"experiment", "project", "research", "sample", "study"}
"""What is the authors' own in a paper that has just spoken of no other."""

FARTHEST_DESCRIPTION = 4
"""Sentences within which any other noun that was described but once still means that one."""

POINTING_TAGS = {"PRP", "PRP$", "WDT", "WP", "WP$", "WRB"}
LONGEST_DESCRIPTION = 8

POSTMODIFIERS = {"acl", "appos", "prep", "relcl"}


def definite_mentions(sentences: Iterable[Sentence], title: str, *, authors: str | None = None) -> Iterator[Mention]:
    """Each short "the N" that takes up a fuller phrase; without a fuller phrase it is loose if N is anaphoric.

    "This N" as well, if the sentence before has the fuller phrase. "The" of "the study" is "the authors'" in a
    paper by `authors`.
    """
    fuller: dict[str, list[tuple[str, int]]] = {}
    introduced: set[str] = set()
    described: dict[str, list[tuple[Word, int]]] = {}
    for sentence in sentences:
        for word in sentence.words:
            if word.pos not in {"NOUN", "PROPN"} or word.dep == "compound":
                continue
            lemma = word.lower
            before = tuple(child for child in word.children if child.index < word.index)
            if is_bare(word, {"the"}):
                referent = settle(fuller.get(lemma, []), sentence.number)
                near = [other for other, where in described.get(word.lemma, []) if sentence.number - where <= 3]
                if authors and word.lemma in OWN_STUDY and all(is_own(other) for other in near):
                    yield Mention(before, "first person", possessive(authors, plural=True))
                    continue
                if referent is None and lemma not in fuller:
                    referent = describe(described.get(word.lemma, []), sentence.number, FARTHEST_DESCRIPTION)
                if lemma in fuller or needs_antecedent(word, introduced, title):
                    yield Mention((*before, word), "definite", referent)
            elif is_bare(word, {"that", "this"}):
                referent = describe(described.get(word.lemma, []), sentence.number, 1)
                if referent is not None:
                    yield Mention((*before, word), "definite", referent)
            elif points_by_modifier(word) or is_shorter(word, described.get(word.lemma, []), sentence.number):
                yield Mention((*before, word), "definite", None)
            else:
                name = fuller_name(word)
                if name:
                    fuller.setdefault(lemma, []).append((name, sentence.number))
                introduced.add(word.lemma)
                described.setdefault(word.lemma, []).append((word, sentence.number))


def is_own(noun: Word) -> bool:
    """ "Our study", "this study": the paper's own."""
    return any(child.lower in {"our", "present", "this"} for child in noun.children)


def describe(nouns: list[tuple[Word, int]], number: int, farthest: int) -> str | None:
    """ "the report of the Roads Authority" for "a long report of the Roads Authority", if it is the only report.

    `number` is that of the sentence with "the report", at most `farthest` sentences on save for nouns that an
    article describes but once.
    """
    if len(nouns) != 1:
        return None
    noun, where = nouns[0]
    if number - where > farthest and noun.lemma not in DESCRIBED_NOUNS:
        return None
    first = next(iter(core_phrase(noun).words))
    if first is noun or (first.lower not in INDEFINITE and first.tag not in {"CD", "DT"}):
        return None
    describing = next((child for child in noun.children if is_description(child)), None)
    if describing is None:
        return None
    words = core_phrase(noun).words[1:]
    if len(words) >= LONGEST_DESCRIPTION:
        words = tuple(word for word in words if word.index >= noun.index)  # less "new and much larger"
    if words[-1].index < describing.index or len(words) >= LONGEST_DESCRIPTION:
        return None
    is_pointing = any(word.tag in POINTING_TAGS or word.lower in POINTING_WORDS for word in words)
    return None if is_pointing or first.lower in POINTING_WORDS else f"the {Phrase(words, noun).text}"


def is_description(child: Word) -> bool:
    """ "about the war" or "built by Lee" behind a noun."""
    if child.index < child.head.index:
        return False
    return (child.dep == "prep" and child.lower in DESCRIPTIVE_PREPOSITIONS) or (
        child.dep == "acl" and child.tag in {"VBG", "VBN"}
    )


def settle(named: list[tuple[str, int]], number: int) -> str | None:
    """The fuller phrase meant; where the article has several, the latest, and only if it was named just before."""
    if not named:
        return None
    latest, where = named[-1]
    return latest if len({name for name, _ in named}) == 1 or number - where <= 1 else None


def is_bare(word: Word, determiners: set[str]) -> bool:
    """ "the court", "the court itself": nothing but the determiner before the noun, and nothing after it."""
    before = [child for child in word.children if child.index < word.index]
    if len(before) != 1 or before[0].lower not in determiners or word.tag in NAME_TAGS:
        return False
    return not is_followed(word)


def is_followed(word: Word) -> bool:
    """A phrase behind the noun, or behind what is joined to it, tells which: "the causes and effects of war"."""
    after = [child for child in word.children if child.index > word.index]
    return any(
        (child.dep in POSTMODIFIERS and child.tag != "PRP") or (child.dep == "conj" and is_followed(child))
        for child in after
    )


def points_by_modifier(word: Word) -> bool:
    """ "the different outcomes", "the two groups", "the second half", with nothing after the noun."""
    the, *modifiers = [child for child in word.children if child.index < word.index] or [word]
    if the.lower != "the" or not modifiers or word.tag in NAME_TAGS or is_followed(word):
        return False
    if any(child.text[0].isupper() for child in modifiers):
        return False
    if word.lemma in PARTED_NOUNS or word.lower in ANAPHORIC_PLURALS:
        return True
    first = modifiers[0]
    return first.lower in POINTING_MODIFIERS or (first.tag == "CD" and word.tag == "NNS" and not word.entity)


def is_shorter(word: Word, nouns: list[tuple[Word, int]], number: int) -> bool:
    """ "The police response", soon after "police response to a fire": the same thing with less said of it."""
    modifiers = [child.lower for child in word.children if child.index < word.index]
    if modifiers[:1] != ["the"] or len(modifiers) != 2 or is_followed(word) or word.tag != "NN":
        return False
    if word.child("amod", "compound") is None or word.entity:
        return False
    return any(
        number - where <= FARTHEST_DESCRIPTION
        and any(child.lower == modifiers[1] for child in other.children)
        and any(is_description(child) for child in other.children)
        for other, where in nouns
    )


def needs_antecedent(word: Word, introduced: set[str], title: str) -> bool:
    lemma = word.lemma
    if word.entity in {"DATE", "TIME"} or lemma in UNIQUE_NOUNS:
        return lemma in ANAPHORIC_NOUNS and (lemma in introduced or lemma not in UNIQUE_NOUNS)
    if lemma in title.lower().split():
        return False
    if word.tag == "NNS":
        return word.lower not in PLAIN_PLURALS or lemma in introduced
    return lemma in ANAPHORIC_NOUNS or lemma in introduced


def fuller_name(word: Word) -> str | None:
    """ "the Coastal Court" of a phrase whose modifiers are names; None when they are not."""
    if word.tag in {"NNS", "NNPS"} and word.tag != "NNPS":
        return None
    if is_name_with_of(word):
        return with_the(core_phrase(word).words)
    names = [child for child in word.children if child.dep in {"compound", "amod", "nmod"} and is_capitalised(child)]
    if not names or word.entity == "PERSON" or any(child.dep == "poss" for child in word.children):
        return None
    first = next((part for part in names[0].subtree() if is_capitalised(part)), names[0])  # "Port" of "Port Elsin"
    kept = [other for other in core_phrase(word).words if first.index <= other.index <= word.index]
    if any((other.dep in {"cc", "punct"} and other.text != "-") or other.tag == "CD" for other in kept):
        return None
    if not any(child.lower == "the" for child in word.children) and word.tag == "NNP":
        return Phrase(tuple(kept), word).text  # "Oxford University" goes without
    return with_the(kept)


def is_capitalised(word: Word) -> bool:
    """Not only because it begins the sentence: "Sandy soil drains well."."""
    return word.text[0].isupper() and (word.index > 0 or word.tag in NAME_TAGS or bool(word.entity))


def is_name_with_of(word: Word) -> bool:
    """ "the University of Oslo"."""
    of = next((child for child in word.children if child.lower == "of"), None)
    named = of.child("pobj") if of is not None else None
    the = any(child.lower == "the" for child in word.children)
    return the and word.tag == "NNP" and named is not None and named.tag == "NNP"


def with_the(words: Sequence[Word]) -> str | None:
    kept = tuple(word for word in words if word.lower != "the" or word is not words[0])
    return f"the {Phrase(kept, kept[-1]).text}" if kept else None
