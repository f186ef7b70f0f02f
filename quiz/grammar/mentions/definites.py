"""Definites: after "the Italian Supreme Court", "the court" is "the Italian Supreme Court"."""

from collections.abc import Iterable, Iterator

from quiz.grammar.phrases import core_phrase
from quiz.shapes.language import Mention, Sentence, Word

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
    "air", "brain", "city", "climate", "earth", "economy", "environment", "future", "government", "ground", "human",
    "internet", "law", "media", "military", "moon", "nation", "ocean", "past", "police", "poor", "present", "president",
    "press", "public", "rest", "sea", "sky", "state", "sun", "universe", "web", "west", "world",
})  # fmt: skip
"""Nouns whose bare "the" needs nothing before it."""

POSTMODIFIERS = {"acl", "appos", "prep", "relcl"}


def definite_mentions(sentences: Iterable[Sentence], title: str) -> Iterator[Mention]:
    """Each short "the N" that takes up a fuller phrase; without a fuller phrase it is loose if N is anaphoric."""
    fuller: dict[str, str] = {}
    introduced: set[str] = set()
    for sentence in sentences:
        for word in sentence.words:
            if word.pos not in {"NOUN", "PROPN"} or word.dep == "compound":
                continue
            lemma = word.lower
            if is_bare_definite(word):
                phrase = tuple(child for child in word.children if child.index < word.index)
                mention = Mention((*phrase, word), "definite", fuller.get(lemma))
                if lemma in fuller or (len(phrase) == 1 and needs_antecedent(word, introduced, title)):
                    yield mention
            else:
                name = fuller_name(word)
                if name:
                    fuller[lemma] = name
            if any(child.lower in {"a", "an"} for child in word.children):
                introduced.add(word.lemma)


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
    return lemma in ANAPHORIC_NOUNS or lemma in introduced


def fuller_name(word: Word) -> str | None:
    """ "the Italian Supreme Court" of a phrase whose modifiers are names; None when they are not."""
    if word.tag in {"NNS", "NNPS"} and word.tag != "NNPS":
        return None
    names = [child for child in word.children if child.dep in {"compound", "amod", "nmod"} and child.text[0].isupper()]
    if not names or word.entity == "PERSON" or any(child.dep == "poss" for child in word.children):
        return None
    first = names[0]
    kept = [other for other in core_phrase(word).words if first.index <= other.index <= word.index]
    if any(other.dep in {"cc", "punct"} and other.text != "-" for other in kept):
        return None
    text = "".join(other.text + (" " if other.space else "") for other in kept).strip()
    return f"the {text}" if text else None
