"""Kinds: after "the Harbor Act", "this legislation" is "the Harbor Act"; "this Senate" is "the Senate"."""

from collections.abc import Iterable, Iterator

from quiz.grammar.mentions.definites import is_followed, settle
from quiz.shapes.language import Mention, Phrase, Sentence, Word

LAWS = frozenset({"act", "bill", "law", "ordinance", "statute"})
TREATIES = frozenset({"accord", "agreement", "charter", "convention", "covenant", "declaration", "pact", "protocol",
                      "treaty"})  # fmt: skip
BODIES = frozenset({
    "agency", "alliance", "assembly", "association", "bank", "commission", "committee", "conference", "congress",
    "council", "court", "federation", "foundation", "fund", "institute", "league", "organisation", "organization",
    "parliament", "senate", "society", "union", "university",
})  # fmt: skip
CHAMBERS = frozenset({"assembly", "congress", "house", "parliament", "senate"})
EVENTS = frozenset({"championship", "conference", "congress", "cup", "exhibition", "fair", "festival", "games",
                    "olympics", "summit"})  # fmt: skip

KINDS = {
    "accord": TREATIES, "agreement": TREATIES, "bill": LAWS, "body": BODIES, "chamber": CHAMBERS,
    "document": TREATIES, "event": EVENTS, "forum": BODIES, "institution": BODIES, "instrument": TREATIES, "law": LAWS,
    "legislation": LAWS, "organisation": BODIES, "organization": BODIES, "pact": TREATIES, "statute": LAWS,
    "treaty": TREATIES,
}  # fmt: skip
"""General nouns, and the nouns in the names of what they stand for."""

NAMING = frozenset(KINDS.values())
JOINING = {"and", "for", "in", "of", "on"}
"""Small words inside names."""

MOST_WORDS = 9


def kind_mentions(sentences: Iterable[Sentence]) -> Iterator[Mention]:
    """Each "this N" that means what was named just before, or the only name of that kind so far."""
    named: list[tuple[str, str, int]] = []
    for sentence in sentences:
        names = names_of_kind(sentence)
        for word in sentence.words:
            if word.index in names:
                named.append((*names[word.index], sentence.number))
            elif word.pos in {"NOUN", "PROPN"} and (this := opening_this(word)) is not None:
                kinds = KINDS.get(word.lemma.lower(), frozenset())
                referent = settle([(name, at) for noun, name, at in named if noun in kinds], sentence.number)
                if referent is not None:
                    yield Mention(tuple(sentence.words[this.index : word.index + 1]), "definite", referent)


def names_of_kind(sentence: Sentence) -> dict[int, tuple[str, str]]:
    """By the place of its last word, "act" and "the Rivers and Harbors Act" of each such name."""
    found = {}
    for noun in sentence.words:
        if noun.text[0].isupper() and noun.tag in {"NNP", "NNPS"} and any(noun.lower in kind for kind in NAMING):
            first = noun.index
            while (before := first_of_name(sentence, first)) < first:
                first = before
            words = [*sentence.words[first : noun.index + 1], *of_name(noun)]
            is_definite = first > 0 and sentence.words[first - 1].lower == "the"
            if is_definite and 1 < len(words) <= MOST_WORDS and noun.dep != "compound":
                found[noun.index] = (noun.lower, f"the {Phrase(tuple(words), noun).text}")
    return found


def first_of_name(sentence: Sentence, index: int) -> int:
    """One capital further left, over "in" or "and" if need be."""
    for steps in (1, 2):
        word = sentence.words[index - steps] if index >= steps else None
        if word is not None and word.text[0].isupper() and word.lower != "the":
            return index - steps
        if word is None or word.lower not in JOINING:
            break
    return index


def of_name(noun: Word) -> list[Word]:
    """ "of the United Nations" behind "the General Assembly"."""
    of = next((child for child in noun.children if child.lower == "of"), None)
    named = of.child("pobj") if of is not None else None
    return list(of.subtree()) if of is not None and named is not None and named.tag in {"NNP", "NNPS"} else []


def opening_this(noun: Word) -> Word | None:
    """ "This" of "this important law", with adjectives at most between and nothing behind that tells which."""
    before = [child for child in noun.children if child.index < noun.index]
    if not before or before[0].lower not in {"that", "this"} or before[0].dep != "det" or noun.dep == "compound":
        return None
    is_plain = all(child.dep == "amod" for child in before[1:]) and noun.index - before[0].index == len(before)
    return before[0] if is_plain and not is_followed(noun) else None
