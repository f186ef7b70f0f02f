"""Persons: "the mayor" and "Ann Lee" are asked for with "who", "the river" is not."""

from quiz.shapes.language import Phrase, Word
from quiz.word_lists import read_word_list

TITLES = frozenset({
    "ambassador", "archbishop", "bishop", "capt.", "captain", "cardinal", "chairman", "chancellor", "chief", "col.",
    "colonel", "commander", "congressman", "congresswoman", "dame", "director", "doctor", "dr", "dr.", "emperor",
    "empress", "gen.", "general", "gov.", "governor", "judge", "justice", "king", "lady", "lieutenant", "lord", "lt.",
    "madam", "major", "mayor", "minister", "miss", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "pope", "premier",
    "president", "prince", "princess", "prof.", "professor", "queen", "rep.", "representative", "rev.", "reverend",
    "secretary", "sen.", "senator", "sgt.", "sheriff", "sir", "speaker", "spokesman", "spokesperson", "spokeswoman",
    "undersecretary", "vice",
})  # fmt: skip
"""Words that stand before a name and are no part of it, in lower case."""

PERSON_ENDINGS = ("goer", "ician", "ologist", "scientist", "therapist", "woman", "worker")
"""Endings that only names of persons have."""

FEMALE_TITLES = {"dame", "empress", "lady", "madam", "miss", "mrs", "mrs.", "ms", "ms.", "princess", "queen"}
MALE_TITLES = {"emperor", "king", "lord", "mr", "mr.", "prince", "sir"}

PERSON_NOUNS = TITLES | read_word_list("quiz.grammar", "person_nouns")
"""Common nouns that name a person, in the singular; "people" stands for itself."""

ANIMAL_NOUNS = read_word_list("quiz.grammar", "animal_nouns")

PERSON_PRONOUNS = {"anybody", "anyone", "everybody", "everyone", "he", "i", "nobody", "she", "somebody", "someone",
                   "us", "we", "you"}  # fmt: skip

GROUPS_OF_PERSONS = frozenset({
    "army", "audience", "crew", "crowd", "electorate", "garrison", "jury", "militia", "mob", "police", "populace",
    "public", "squad", "staff", "workforce",
})  # fmt: skip
"""Nouns that in the singular name several persons."""

PLURAL_GROUPS = {"authorities", "elites", "forces", "troops"}
"""Nouns that do so in the plural."""

COUNTING_WORDS = {"all", "both", "couple", "dozen", "each", "few", "generation", "group", "half", "handful", "hundred",
                  "lot", "majority", "many", "million", "minority", "most", "none", "number", "pair", "party",
                  "several", "some", "team", "thousand"}  # fmt: skip
"""Words that count or gather what follows "of": "a small number of doctors"."""


def is_person_word(word: Word) -> bool:
    """A name typed PERSON or a noun for a person."""
    if word.entity == "PERSON" and word.tag in {"NNP", "NNPS"}:
        return True
    lemma = word.lemma.lower()
    return word.pos in {"NOUN", "PROPN"} and (lemma in PERSON_NOUNS or lemma.endswith(PERSON_ENDINGS))


def names_persons(word: Word) -> bool:
    """ "everybody", "those who vote", "Texans", "troops", "a number of doctors": who can stand for it."""
    if word.lower in PERSON_PRONOUNS:
        return True
    if word.lower == "those":
        verb = word.child("relcl")
        return verb is not None and any(child.lower in {"who", "whom"} for child in verb.children)
    if word.tag == "NNPS" and word.entity == "NORP" and word.child("compound") is None:
        return True
    lemma = word.lemma.lower()
    if {lemma, word.lower} & COUNTING_WORDS:
        of = next((child for child in word.children if child.lower == "of"), None)
        counted = of.child("pobj") if of is not None else None
        return counted is not None and (is_person_word(counted) or names_persons(counted))
    if word.pos != "NOUN":
        return False
    return lemma in GROUPS_OF_PERSONS or word.lower in PLURAL_GROUPS


def is_animal_word(word: Word) -> bool:
    return word.pos == "NOUN" and word.lemma.lower() in ANIMAL_NOUNS


def is_person(phrase: Phrase) -> bool:
    return is_person_word(phrase.head) or phrase.head.lower in {"he", "she", "i", "who"}
