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

PERSON_ENDINGS = ("ician", "ologist", "scientist", "therapist")
"""Endings that only names of persons have."""

FEMALE_TITLES = {"dame", "empress", "lady", "madam", "miss", "mrs", "mrs.", "ms", "ms.", "princess", "queen"}
MALE_TITLES = {"emperor", "king", "lord", "mr", "mr.", "prince", "sir"}

PERSON_NOUNS = TITLES | read_word_list("quiz.grammar", "person_nouns")
"""Common nouns that name a person, in the singular; "people" stands for itself."""


def is_person_word(word: Word) -> bool:
    """A name typed PERSON or a noun for a person."""
    if word.entity == "PERSON" and word.tag in {"NNP", "NNPS"}:
        return True
    lemma = word.lemma.lower()
    return word.pos in {"NOUN", "PROPN"} and (lemma in PERSON_NOUNS or lemma.endswith(PERSON_ENDINGS))


def is_person(phrase: Phrase) -> bool:
    return is_person_word(phrase.head) or phrase.head.lower in {"he", "she", "i", "who"}
