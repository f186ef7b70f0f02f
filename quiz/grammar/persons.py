"""Persons: "the mayor" and "Ann Lee" are asked for with "who", "the river" is not."""

from quiz.grammar.phrases import NAME_TAGS
from quiz.shapes.language import Document, Phrase, Word
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

PERSON_ENDINGS = ("goer", "ician", "man", "ologist", "scientist", "therapist", "woman", "worker")
"""Endings that names of persons have, and few others."""

NO_PERSONS = {"caiman", "doberman", "ottoman", "snowman", "talisman", "walkman"}

FEMALE_TITLES = {"dame", "empress", "lady", "madam", "miss", "mrs", "mrs.", "ms", "ms.", "princess", "queen"}
MALE_TITLES = {"emperor", "king", "lord", "mr", "mr.", "prince", "sir"}

PERSON_NOUNS = TITLES | read_word_list("quiz.grammar", "person_nouns")
"""Common nouns that name a person, in the singular; "people" stands for itself."""

ANIMAL_NOUNS = read_word_list("quiz.grammar", "animal_nouns")

PERSON_PRONOUNS = {"anybody", "anyone", "everybody", "everyone", "he", "i", "nobody", "she", "somebody", "someone",
                   "us", "we", "you"}  # fmt: skip

GROUPS_OF_PERSONS = frozenset({
    "army", "audience", "crew", "electorate", "garrison", "jury", "militia", "mob", "police", "populace",
    "public", "squad", "staff", "workforce",
})  # fmt: skip
"""Nouns that in the singular name several persons."""

PLURAL_GROUPS = {"authorities", "elites", "forces", "troops"}
"""Nouns that do so in the plural."""

COUNTING_WORDS = {
    "all", "army", "band", "both", "couple", "crew", "crowd", "dozen", "each", "few", "gang", "generation", "group",
    "guild", "half", "handful", "hundred", "lot", "majority", "many", "million", "minority", "most", "none", "number",
    "pair", "panel", "party", "several", "some", "team", "thousand",
}  # fmt: skip
"""Words that count or gather what follows "of": "a small number of doctors"."""


def is_person_word(word: Word) -> bool:
    """A name typed PERSON or a noun for a person."""
    if word.entity == "PERSON" and word.tag in NAME_TAGS:
        return True
    lemma = word.lemma.lower()
    ends_so = lemma.endswith(PERSON_ENDINGS) and lemma not in NO_PERSONS and word.pos == "NOUN"
    return (word.pos in {"NOUN", "PROPN"} and lemma in PERSON_NOUNS) or ends_so


def names_persons(word: Word) -> bool:
    """ "everybody", "those who vote", "Texans", "troops", "a number of doctors": who can stand for it."""
    if word.lower in PERSON_PRONOUNS:
        return True
    verb = word.child("relcl")
    if verb is not None and any(is_who_of(child, word) for child in verb.children):
        return True
    if word.tag == "NNPS" and word.entity == "NORP" and word.child("compound") is None:
        return True
    lemma = word.lemma.lower()
    if {lemma, word.lower} & COUNTING_WORDS:
        of = next((child for child in word.children if child.lower == "of"), None)
        counted = of.child("pobj") if of is not None else None
        if counted is not None:
            return is_person_word(counted) or names_persons(counted)
    if word.pos != "NOUN":
        return False
    return lemma in GROUPS_OF_PERSONS or word.lower in PLURAL_GROUPS


def is_who_of(pronoun: Word, noun: Word) -> bool:
    """ "who" of "those who vote", and not of "a place for pilots, who rest there": it tells of the nearest noun."""
    between = (word for word in noun.subtree() if noun.index < word.index < pronoun.index)
    return pronoun.lower in {"who", "whom"} and not any(word.pos == "NOUN" for word in between)


def stands_for_person(word: Word, document: Document) -> bool:
    """The word names somebody, or points at somebody: "who" asks for it."""
    if names_persons(word):
        return True
    mention = document.mentions.get(word.start)
    if mention is not None and mention.referent and names_person(mention.referent, document):
        return True
    if word.tag in NAME_TAGS:
        children = word.children
        before = (below for below in word.subtree() if below.dep == "compound" and below.index < word.index)
        if any(below.tag == "NN" and is_person_word(below) for below in before):
            return True  # "the potter Lee Wok-hin"
        return word.entity == "PERSON" and not any(child.lower == "the" for child in children)
    return is_person_word(word)


def names_person(text: str, document: Document) -> bool:
    """ "Ann Lee", "both Ann Lee and Bo Chen", "the miners": its last word, or what it names, is a person."""
    if '"' in text or "“" in text:
        return False  # 'the story "Ann Lee"'
    if any(kind == "PERSON" and name in text for name, kind in document.names.items()):
        return not text.endswith("'s")
    last = text.rsplit(maxsplit=1)[-1].lower()
    return last in PERSON_NOUNS or last.removesuffix("s") in PERSON_NOUNS


def is_animal_word(word: Word) -> bool:
    return word.pos == "NOUN" and word.lemma.lower() in ANIMAL_NOUNS


def is_person(phrase: Phrase) -> bool:
    return is_person_word(phrase.head) or phrase.head.lower in {"he", "she", "i", "who"}
