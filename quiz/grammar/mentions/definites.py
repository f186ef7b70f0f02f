"""Definites: after "the Coastal Court", "the court" is "the Coastal Court"."""

from collections.abc import Iterable, Iterator, Sequence

from quiz.grammar.phrases import core_phrase
from quiz.shapes.language import Mention, Phrase, Sentence, Word

ANAPHORIC_NOUNS = frozenset({
    "agreement", "announcement", "area", "argument", "article", "attack", "author", "bill", "book", "building", "case",
    "ceremony", "change", "city", "claim", "club", "company", "concept", "country", "decision", "document", "effect",
    "effort", "event", "example", "experiment", "figure", "film", "finding", "firm", "game", "group", "idea",
    "incident", "institution", "issue", "job", "law", "letter", "list", "man", "matter", "measure", "meeting",
    "method", "model", "move", "movie", "organization", "pair", "paper", "party", "phenomenon", "piece", "place",
    "plan", "play", "point", "policy", "position", "practice", "problem", "procedure", "process", "program",
    "programme", "project", "proposal", "question", "reason", "report", "researcher", "result", "role", "rule",
    "ruling", "school", "series", "show", "site", "situation", "song", "statement", "story", "study", "survey",
    "system", "task", "team", "technique", "test", "text", "theory", "town", "trend", "trial", "two", "victory",
    "village", "win", "woman", "word", "work",
})  # fmt: skip
"""Nouns that with a bare "the" nearly always stand for something said before."""

UNIQUE_NOUNS = frozenset({
    "air", "army", "atmosphere", "beginning", "body", "brain", "church", "city", "climate", "country", "countryside",
    "earth", "east", "economy", "end", "environment", "eye", "family", "future", "government", "ground", "heart",
    "home", "house", "human", "individual", "internet", "law", "left", "market", "media", "middle", "military",
    "mind", "moon", "nation", "navy", "north", "ocean", "outdoors", "past", "people", "police", "poor", "population",
    "present", "president", "press", "public", "rain", "rest", "rich", "right", "sea", "self", "sky", "society",
    "soul", "south", "state", "street", "sun", "universe", "way", "weather", "web", "west", "wind", "workplace",
    "world",
})  # fmt: skip
"""Nouns whose bare "the" needs nothing before it."""

DESCRIBED_NOUNS = frozenset({
    "act", "agency", "agreement", "article", "bill", "book", "club", "committee", "company", "competition", "contest",
    "experiment", "exhibition", "festival", "film", "firm", "group", "hospital", "law", "letter", "museum",
    "paper", "party", "project", "report", "school", "society", "study", "survey", "team", "tournament",
    "treaty",
})  # fmt: skip
"""Nouns of which an article that has described one nearly always means that one: "the report"."""

POINTING_TAGS = {"PRP", "PRP$", "WDT", "WP", "WP$", "WRB"}
LONGEST_DESCRIPTION = 8

POSTMODIFIERS = {"acl", "appos", "prep", "relcl"}


def definite_mentions(sentences: Iterable[Sentence], title: str) -> Iterator[Mention]:
    """Each short "the N" that takes up a fuller phrase; without a fuller phrase it is loose if N is anaphoric."""
    fuller: dict[str, list[tuple[str, int]]] = {}
    introduced: set[str] = set()
    described: dict[str, list[Word]] = {}
    for sentence in sentences:
        for word in sentence.words:
            if word.pos not in {"NOUN", "PROPN"} or word.dep == "compound":
                continue
            lemma = word.lower
            if is_bare_definite(word):
                phrase = tuple(child for child in word.children if child.index < word.index)
                referent = settle(fuller.get(lemma, []), sentence.number)
                if referent is None and lemma not in fuller:
                    referent = describe(described.get(word.lemma, []))
                mention = Mention((*phrase, word), "definite", referent)
                if lemma in fuller or (len(phrase) == 1 and needs_antecedent(word, introduced, title)):
                    yield mention
            else:
                name = fuller_name(word)
                if name:
                    fuller.setdefault(lemma, []).append((name, sentence.number))
                introduced.add(word.lemma)
                described.setdefault(word.lemma, []).append(word)


def describe(nouns: list[Word]) -> str | None:
    """ "the report of the Roads Authority" for "a long report of the Roads Authority", if it is the only report."""
    if len(nouns) != 1 or nouns[0].tag != "NN" or nouns[0].lemma not in DESCRIBED_NOUNS:
        return None
    noun = nouns[0]
    determiner = noun.child("det")
    of = next((child for child in noun.children if child.lower in {"by", "of"} and child.dep == "prep"), None)
    if of is None or determiner is None or determiner.lower not in {"a", "an", "the"}:
        return None
    words = core_phrase(noun).words[1:]
    if words[-1].index < of.index or len(words) >= LONGEST_DESCRIPTION or determiner.index + 1 != words[0].index:
        return None
    is_pointing = any(word.tag in POINTING_TAGS or word.lower in {"that", "these", "this", "those"} for word in words)
    return None if is_pointing else f"the {Phrase(words, noun).text}"


def settle(named: list[tuple[str, int]], number: int) -> str | None:
    """The fuller phrase meant; where the article has several, the latest, and only if it was named just before."""
    if not named:
        return None
    latest, where = named[-1]
    return latest if len({name for name, _ in named}) == 1 or number - where <= 1 else None


def is_bare_definite(word: Word) -> bool:
    """ "the court": nothing but the article before the noun, and nothing after it."""
    before = [child for child in word.children if child.index < word.index]
    if not before or before[0].lower != "the" or word.tag in {"NNP", "NNPS"}:
        return False
    if len(before) > 1:
        return False
    return not any(child.dep in POSTMODIFIERS and child.index > word.index for child in word.children)


def needs_antecedent(word: Word, introduced: set[str], title: str) -> bool:
    lemma = word.lemma
    if word.entity in {"DATE", "TIME"} or lemma in UNIQUE_NOUNS:
        return lemma in ANAPHORIC_NOUNS and lemma in introduced
    if lemma in title.lower().split():
        return False
    return (lemma in ANAPHORIC_NOUNS and word.tag == "NN") or lemma in introduced


def fuller_name(word: Word) -> str | None:
    """ "the Coastal Court" of a phrase whose modifiers are names; None when they are not."""
    if word.tag in {"NNS", "NNPS"} and word.tag != "NNPS":
        return None
    if is_name_with_of(word):
        return with_the(core_phrase(word).words)
    names = [child for child in word.children if child.dep in {"compound", "amod", "nmod"} and child.text[0].isupper()]
    if not names or word.entity == "PERSON" or any(child.dep == "poss" for child in word.children):
        return None
    first = names[0]
    kept = [other for other in core_phrase(word).words if first.index <= other.index <= word.index]
    if any((other.dep in {"cc", "punct"} and other.text != "-") or other.tag == "CD" for other in kept):
        return None
    if not any(child.lower == "the" for child in word.children) and word.tag == "NNP":
        return Phrase(tuple(kept), word).text  # "Oxford University" goes without
    return with_the(kept)


def is_name_with_of(word: Word) -> bool:
    """ "the University of Oslo"."""
    of = next((child for child in word.children if child.lower == "of"), None)
    named = of.child("pobj") if of is not None else None
    the = any(child.lower == "the" for child in word.children)
    return the and word.tag == "NNP" and named is not None and named.tag == "NNP"


def with_the(words: Sequence[Word]) -> str | None:
    kept = tuple(word for word in words if word.lower != "the" or word is not words[0])
    return f"the {Phrase(kept, kept[-1]).text}" if kept else None
