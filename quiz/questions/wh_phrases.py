"""Wh-phrases: "Japan" is asked for with "which country", "Ann Lee" with "who", "a new deck" with "what"."""

from dataclasses import dataclass

from quiz.grammar.countries import is_country
from quiz.grammar.persons import is_animal_word, stands_for_person
from quiz.grammar.phrases import NAME_TAGS, conjuncts, is_plural
from quiz.shapes.language import Document, Phrase, Word

ORGANIZATION_NOUNS = frozenset({
    "academy", "administration", "agency", "alliance", "army", "association", "authority", "bank", "board", "bureau",
    "church", "club", "coalition", "college", "commission", "committee", "company", "conference", "congress",
    "corporation", "council", "court", "department", "embassy", "family", "federation", "foundation", "government",
    "institute", "institution", "league", "ministry", "museum", "newspaper", "office", "organisation", "organization",
    "parliament", "party", "police", "school", "senate", "society", "team", "trust", "union", "university",
})  # fmt: skip
"""Nouns in the names of organizations, by which one of their kind can be asked for: "which court"."""

PLACE_NOUNS = frozenset({
    "bay", "bridge", "canal", "castle", "county", "desert", "island", "islands", "lake", "mountain", "mountains",
    "ocean", "park", "peninsula", "province", "river", "sea", "square", "strait", "street", "valley",
})  # fmt: skip
"""The same for places: "which strait"."""

AWARD_NOUNS = {"award", "cup", "fellowship", "medal", "prize", "scholarship", "trophy"}
"""The same for what is won: "which prize"."""

BODIES = {"assembly", "board", "cabinet", "commission", "committee", "congress", "council", "court", "government",
          "parliament", "senate", "tribunal"}  # fmt: skip
"""Nouns for several people who decide as one."""

NAMING_ENTITIES = {"EVENT", "FAC", "GPE", "LAW", "LOC", "NORP", "ORG", "PRODUCT", "WORK_OF_ART"}


@dataclass(frozen=True)
class WhPhrase:
    """The words that ask, and the number of the verb that agrees with them."""

    text: str
    plural: bool = False


def wh_phrase(phrase: Phrase, document: Document) -> WhPhrase | None:
    """What asks for this phrase; None when it is a name of which the kind is not known."""
    heads = [word for word in conjuncts(phrase.head) if word in phrase.words]
    if all(names_country(word, phrase, document) for word in heads):
        several = len(heads) > 1 or is_plural(phrase)
        return WhPhrase("which countries", plural=True) if several else WhPhrase("which country")
    persons = [stands_for_person(word, document) for word in heads]
    if all(persons):
        return WhPhrase("who")
    if any(persons):
        return None
    if all(is_animal_word(word) for word in heads):
        return WhPhrase("which animals", plural=True) if is_plural(phrase) else WhPhrase("which animal")
    if phrase.head.lower == "group" and len(heads) == 1 and phrase.head.child("prep") is None:
        return WhPhrase("which group")
    if phrase.head.lower in BODIES and len(heads) == 1 and phrase.head.child("amod", "compound", "prep") is None:
        return WhPhrase("which body")
    if len(heads) == 1:
        kind = kind_in_name(phrase.head)
        if kind:
            return WhPhrase(f"which {kind}", plural=phrase.head.tag == "NNPS")
    if any(is_name(word, document) for word in heads):
        return None
    return WhPhrase("what")


def names_country(word: Word, phrase: Phrase, document: Document) -> bool:
    mention = document.mentions.get(phrase.words[0].start)
    if (
        mention is not None
        and word in mention.words
        and mention.kind in {"first person", "pair", "pronoun"}
        and mention.referent
    ):
        return all(is_country(name) for name in mention.referent.split(" and "))
    if word.tag not in NAME_TAGS:
        return False
    name = " ".join(part.text for part in word.subtree() if part.dep in {"compound", "amod"} or part is word)
    return is_country(name)


def kind_in_name(head: Word) -> str:
    """ "court" of "the Coastal Court", "family" of "the Baker family": the noun with which a name ends."""
    parts = [child for child in head.children if child.dep in {"amod", "compound"}]
    if not parts or parts[-1].tag not in NAME_TAGS:
        return ""
    lower = head.lower
    return lower if lower in ORGANIZATION_NOUNS | PLACE_NOUNS | AWARD_NOUNS else ""


def is_name(word: Word, document: Document) -> bool:
    return word.tag in NAME_TAGS or word.entity in NAMING_ENTITIES
