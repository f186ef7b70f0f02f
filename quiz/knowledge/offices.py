"""Offices: "Ann Lee, the mayor of Lisbon, opened the bridge."."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted
from quiz.grammar.persons import PERSON_NOUNS
from quiz.grammar.phrases import core_phrase, phrase_of, trimmed, whole_phrase
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.articles import Span
from quiz.shapes.findings import Office
from quiz.shapes.language import Clause, Document, Phrase, Word


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
                yield from apposition_office(word, document, sentence.span)
            elif is_name_of_person(word, document):
                yield from title_office(word, document, sentence.span)


def copula_office(clause: Clause, document: Document) -> Office | None:
    """ "Ann Lee is the mayor of Lisbon."."""
    if clause.subject is None or clause.verb.lemma != "be" or clause.group.auxiliaries or clause.group.negation:
        return None
    if not is_asserted(clause, document) or not stands_for_person(clause.subject, document):
        return None
    complement = clause.verb.child("attr")
    if complement is None or complement.pos not in {"NOUN", "PROPN"} or complement.entity == "PERSON":
        return None
    if not any(conjunct.lemma in PERSON_NOUNS or conjunct.lemma.endswith(("er", "or", "ist", "ian", "ant", "ent"))
               for conjunct in [complement]):  # fmt: skip
        return None
    return Office(clause.subject, core_phrase(complement), clause.sentence.span, clause)


def stands_for_person(phrase: Phrase, document: Document) -> bool:
    """The phrase is, or is a pronoun for, a named person or the author."""
    mention = document.mentions.get(phrase.words[0].start)
    if mention is not None and mention.referent is not None and mention.kind in {"name", "pronoun", "first person"}:
        return mention.kind != "pronoun" or phrase.head.lower in {"he", "she"}
    return phrase.head.entity == "PERSON" and phrase.head.tag in {"NNP", "NNPS"}


def is_name_of_person(word: Word, document: Document) -> bool:
    return word.entity == "PERSON" and word.tag == "NNP" and word.dep != "compound"


def apposition_office(word: Word, document: Document, evidence: Span) -> Iterator[Office]:
    """ "Ann Lee, the mayor of Lisbon," and "the mayor of Lisbon, Ann Lee,"."""
    head = word.head
    if is_name_of_person(head, document) and describes_person(word):
        person = name_phrase(head)
        if person:
            yield Office(person, trimmed(whole_phrase(word)), evidence)
    elif is_name_of_person(word, document) and describes_person(head) and head.dep != "compound":
        person = name_phrase(word)
        description = (
            phrase_of([w for w in whole_phrase(head).words if w.index < person.words[0].index], head)
            if person
            else None
        )
        if person and description and len(description.words) > 1:
            yield Office(person, trimmed(description), evidence)


def describes_person(word: Word) -> bool:
    lemma = word.lemma.lower()
    suffixed = lemma.endswith(("er", "or", "ist", "ian", "man", "woman"))
    return word.pos in {"NOUN", "PROPN"} and word.entity != "PERSON" and (lemma in PERSON_NOUNS or suffixed)


def name_phrase(word: Word) -> Phrase | None:
    """The name alone: the head and the capitalised parts before it, titles left off."""
    parts = [c for c in word.children if c.dep in {"compound", "flat"} and c.tag == "NNP" and c.entity == "PERSON"
             and c.index < word.index]  # fmt: skip
    hyphens = [c for c in word.children if c.text == "-"]
    return phrase_of([*parts, *hyphens, word], word) if parts else None


def title_office(word: Word, document: Document, evidence: Span) -> Iterator[Office]:
    """ "Education Minister Ann Lee": the words before the name, when one of them is a title and they say of what."""
    person = name_phrase(word)
    if person is None:
        return
    before = [w for w in whole_phrase(word).words if w.index < person.words[0].index]
    if (
        len(before) < 2
        or not any(w.lemma.lower() in PERSON_NOUNS for w in before)
        or any(w.dep == "conj" for w in before)
    ):
        return
    if before[-1].text == "," or not all(w.tag in {"NNP", "JJ", "IN", "NN", "NNPS", "HYPH"} for w in before):
        return
    description = phrase_of(before, before[-1])
    if description:
        yield Office(person, description, evidence)


RULE = Rule(
    name="offices",
    find=find_offices,
    examples=(
        Finds("Ann Lee is the mayor of Lisbon.", Office, person="Ann Lee", office="the mayor of Lisbon"),
        Finds("John Baker, the director of the museum, opened the hall.", Office, person="John Baker",
              office="the director of the museum"),
        Ignores("Lisbon, the capital of Portugal, is old.", because="a city holds no office"),
        Ignores("The mayor of Lisbon opened the hall.", because="nobody is named"),
    ),
)  # fmt: skip
