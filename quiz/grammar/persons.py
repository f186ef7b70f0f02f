"""Persons: "the mayor" and "Ann Lee" are asked for with "who", "the river" is not."""

from quiz.shapes.language import Phrase, Word

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

FEMALE_TITLES = {"dame", "empress", "lady", "madam", "miss", "mrs", "mrs.", "ms", "ms.", "princess", "queen"}
MALE_TITLES = {"emperor", "king", "lord", "mr", "mr.", "prince", "sir"}

PERSON_NOUNS = TITLES | frozenset({
    "activist", "actor", "actress", "adult", "analyst", "architect", "artist", "athlete", "attorney", "author", "baby",
    "boy", "brother", "businessman", "candidate", "captain", "child", "citizen", "coach", "colleague", "composer",
    "critic", "customer", "daughter", "defector", "deputy", "diplomat", "doctor", "economist", "editor", "employee",
    "engineer", "expert", "farmer", "father", "founder", "friend", "girl", "guest", "head", "historian", "husband",
    "inventor", "journalist", "lawyer", "leader", "linguist", "man", "manager", "mathematician", "mechanic", "member",
    "mother", "musician", "neighbor", "neighbour", "novelist", "nurse", "officer", "official", "organizer", "owner",
    "painter", "parent", "participant", "partner", "patient", "people", "person", "philosopher", "physician",
    "physicist", "player", "poet", "policymaker", "politician", "priest", "psychologist", "pupil", "reader",
    "researcher", "resident", "scholar", "scientist", "sister", "soldier", "son", "student", "teacher", "user",
    "victim", "visitor", "voter", "wife", "witness", "woman", "worker", "writer",
})  # fmt: skip
"""Common nouns that name a person, in the singular; "people" stands for itself."""


def is_person_word(word: Word) -> bool:
    """A name typed PERSON or a noun for a person."""
    if word.entity == "PERSON" and word.tag in {"NNP", "NNPS"}:
        return True
    return word.lemma.lower() in PERSON_NOUNS and word.pos in {"NOUN", "PROPN"}


def is_person(phrase: Phrase) -> bool:
    return is_person_word(phrase.head) or phrase.head.lower in {"he", "she", "i", "who"}
