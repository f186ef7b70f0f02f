"""Offices: "Ann Lee, the mayor of Lisbon, opened the bridge."."""

import re
from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted
from quiz.grammar.persons import PERSON_NOUNS, TITLES
from quiz.grammar.phrases import core_phrase, phrase_of, trimmed, whole_phrase
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.articles import Span
from quiz.shapes.findings import Office
from quiz.shapes.language import Clause, Document, Phrase, Word

PERSON_ENDINGS = ("ant", "er", "ian", "ist", "man", "or", "woman")
NO_PERSON = {"answer", "center", "centre", "chapter", "character", "corner", "cover", "disorder", "error", "factor",
             "figure", "layer", "letter", "list", "manner", "matter", "mirror", "number", "offer", "order", "paper",
             "power", "restaurant", "river", "sector", "summer", "tower", "trailer", "water", "winter",
             "wonder"}  # fmt: skip
"""Nouns with such an ending that name nobody."""

HONOURS = re.compile(r"[A-Z]{2,5}$")
"""Letters behind a name: "Ann Lee OBE"."""

SAYS_LITTLE = {"boy", "child", "girl", "man", "person", "woman"}
"""Nouns that tell what everybody is: "Ann Lee is a busy woman"."""


def find_offices(document: Document) -> Iterator[Office]:
    """What a named person, or the author, is or was: from copulas, appositions and titles before the name."""
    for clause in document.clauses:
        office = copula_office(clause, document)
        if office:
            yield office
    for sentence in document.sentences:
        for word in sentence.words:
            if word.start in document.quoted:
                continue
            if word.dep == "appos":
                yield from apposition_office(word, sentence.span)
            elif is_name_of_person(word):
                yield from title_office(word, sentence.span)


def copula_office(clause: Clause, document: Document) -> Office | None:
    """ "Ann Lee is the mayor of Lisbon."."""
    if clause.subject is None or clause.verb.lemma != "be" or clause.group.auxiliaries or clause.group.negation:
        return None
    complement = clause.verb.child("attr")
    if complement is None or not describes_person(complement) or complement.lemma in SAYS_LITTLE:
        return None
    if clause.of_role("time") or not is_asserted(clause, document) or not is_somebody(clause.subject, document):
        return None
    return Office(without_alias(clause.subject), core_phrase(complement), clause.sentence.span, clause)


def without_alias(person: Phrase) -> Phrase:
    """ "Ann Mary Lee" of "Ann Mary Lee or Ann Lee" and of "Dame Ann Mary Lee OBE"."""
    place = next((n for n, word in enumerate(person.words) if word.lower == "or" and word.dep == "cc"), 0)
    words = list(person.words[:place] or person.words)
    while len(words) > 2 and HONOURS.match(words[-1].text):
        words.pop()
    while len(words) > 2 and words[0].lower in TITLES:
        words.pop(0)
    return phrase_of(words, words[-1]) or person


def is_somebody(phrase: Phrase, document: Document) -> bool:
    """The phrase is, or is a pronoun for, a named person or the author; of a name that says who it is, "is a" tells."""
    mention = document.mentions.get(phrase.words[0].start)
    if mention is not None and mention.referent is not None and mention.kind in {"name", "pronoun", "first person"}:
        return mention.kind != "pronoun" or phrase.head.lower in {"he", "she"}
    return phrase.head.tag == "NNP" and phrase.head.entity in {"PERSON", ""}


def is_name_of_person(word: Word) -> bool:
    return word.entity == "PERSON" and word.tag == "NNP" and word.dep != "compound"


def apposition_office(word: Word, evidence: Span) -> Iterator[Office]:
    """ "Ann Lee, the mayor of Lisbon," and "the mayor of Lisbon, Ann Lee,"."""
    head = word.head
    if is_name_of_person(head) and describes_person(word):
        person = name_phrase(head)
        if person:
            yield Office(person, trimmed(whole_phrase(word, without=other_things(word))), evidence)
    elif is_name_of_person(word) and describes_person(head) and head.dep != "compound":
        person = name_phrase(word)
        before = [other for other in whole_phrase(head).words if person and other.index < person.words[0].index]
        description = phrase_of(before, head)
        if person and description and len(description.words) > 1 and not names_another(description):
            yield Office(person, trimmed(description), evidence)


def describes_person(word: Word) -> bool:
    """One person, by a noun of the list or by its ending: "linguist", "sculptor"."""
    lemma = word.lemma.lower()
    known = lemma in PERSON_NOUNS or (lemma.endswith(PERSON_ENDINGS) and lemma not in NO_PERSON)
    if word.pos not in {"NOUN", "PROPN"} or word.tag in {"NNS", "NNPS"} or word.entity == "PERSON":
        return False
    return known and word.child("preconj") is None and not any(c.lower in {"neither", "no"} for c in word.children)


def other_things(word: Word) -> list[Word]:
    """What is joined to the description but tells of somebody else: "the founder, and his staff"."""
    joined = [child for child in word.children if child.dep == "conj" and child.child("poss") is not None]
    return [*joined, *(child for child in word.children if child.dep == "cc")] if joined else []


def names_another(description: Phrase) -> bool:
    """Somebody's name begins it, or ends it because the parser cut the name that follows in two."""
    first, last = description.words[0], description.words[-1]
    return any(word.entity == "PERSON" and word.lower not in PERSON_NOUNS for word in (first, last))


def name_phrase(word: Word) -> Phrase | None:
    """The name alone: the head and the capitalised parts before it, titles left off."""
    parts = [c for c in word.children if c.dep in {"compound", "flat"} and c.tag == "NNP" and c.entity == "PERSON"
             and c.index < word.index and c.lower not in TITLES]  # fmt: skip
    hyphens = [c for c in word.children if c.text == "-"]
    return phrase_of([*parts, *hyphens, word], word) if parts else None


def title_office(word: Word, evidence: Span) -> Iterator[Office]:
    """ "Education Minister Ann Lee": the words before the name, when one of them is a title and they say of what."""
    person = name_phrase(word)
    if person is None:
        return
    before = [w for w in whole_phrase(word).words if w.index < person.words[0].index]
    if len(before) < 2 or before[-1].text == "," or any(w.dep == "conj" for w in before):
        return
    if not any(w.lemma.lower() in PERSON_NOUNS for w in before):
        return
    if not all(w.tag in {"NNP", "JJ", "IN", "NN", "NNPS", "HYPH"} for w in before):
        return
    description = phrase_of(before, before[-1])
    if description and not names_another(description):
        yield Office(person, description, evidence)


RULE = Rule(
    name="offices",
    find=find_offices,
    examples=(
        Finds("Ann Lee is the mayor of Lisbon.", Office, person="Ann Lee", office="the mayor of Lisbon"),
        Finds("John Baker, the director of the museum, opened the hall.", Office, person="John Baker",
              office="the director of the museum"),
        Finds("Education Minister Ann Lee opened the school.", Office, person="Ann Lee", office="Education Minister"),
        Finds("Ann Mary Lee OBE was a painter.", Office, person="Ann Mary Lee", office="a painter"),
        Ignores("Ann Lee is a busy woman.", because="everybody is a man or a woman"),
        Ignores("Two of the players, Ann Lee, and others met.", because="a list of several describes none of them"),
        Ignores("Lisbon, the capital of Portugal, is old.", because="a city holds no office"),
        Ignores("The mayor of Lisbon opened the hall.", because="nobody is named"),
    ),
)  # fmt: skip
