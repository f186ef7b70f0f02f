"""Candidates: what a pronoun may stand for, as "Japan" in "Japan fears a crisis. It is arming."."""

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.grammar.mentions.control import first_conjunct
from quiz.grammar.mentions.names import Names
from quiz.grammar.persons import is_person
from quiz.grammar.phrases import is_plural, trimmed, whole_phrase
from quiz.grammar.writing import write
from quiz.shapes.language import Clause, Document, Phrase, Sentence, Word

PRONOUNS = {
    "he": "m", "him": "m", "himself": "m", "his": "m",
    "her": "f", "hers": "f", "herself": "f", "she": "f",
    "it": "n", "its": "n", "itself": "n",
    "their": "p", "theirs": "p", "them": "p", "themselves": "p", "they": "p",
}  # fmt: skip
"""Third-person pronouns: masculine, feminine, neuter, plural."""

GENDERS = {
    "actor": "m", "actress": "f", "boy": "m", "brother": "m", "daughter": "f", "father": "m", "girl": "f",
    "grandfather": "m", "grandmother": "f", "husband": "m", "king": "m", "lady": "f", "man": "m", "mother": "f",
    "prince": "m", "princess": "f", "queen": "f", "sister": "f", "son": "m", "uncle": "m", "aunt": "f", "wife": "f",
    "woman": "f",
}  # fmt: skip
"""Nouns that tell whether a person is "he" or "she"."""

NO_ANTECEDENTS = {"anybody", "anyone", "anything", "everybody", "everyone", "everything", "here", "i", "me", "nobody",
                  "nothing", "one", "somebody", "someone", "something", "us", "we", "you"}  # fmt: skip

LONGEST_ANTECEDENT = 8
"""Words; a longer subject reads badly in the place of a pronoun."""


@dataclass(frozen=True)
class Candidate:
    """A subject that a later pronoun may stand for; `end` is where it ends in the article.

    `text` is "" when it cannot be written out.
    """

    text: str
    plural: bool
    person: bool
    gender: str
    end: int
    block: int
    sentence: int
    head: Word | None


@dataclass(frozen=True)
class Reading:
    """What pronouns are read against."""

    document: Document
    names: Names
    main_person: tuple[str, str] | None


def agrees(candidate: Candidate, wanted: str) -> bool:
    if wanted == "p":
        return candidate.plural
    if candidate.plural:
        return False
    if wanted == "n":
        return not candidate.person
    return candidate.person and candidate.gender in {"", wanted}


def read_clause_subject(clause: Clause, reading: Reading) -> Iterator[Candidate]:
    """The subject, and before it a person that it is said to belong to: "Lee" of "Lee's father"."""
    if clause.subject is None or clause.kind == "relative":
        return
    owner = read_head(clause.subject.head.child("poss"), clause.sentence, reading)
    if owner and owner.person and owner.text:
        yield owner
    candidate = read_candidate(clause.subject, clause.sentence, reading)
    if candidate:
        yield candidate


def read_head(head: Word | None, sentence: Sentence, reading: Reading) -> Candidate | None:
    """A noun that a pronoun in its reach may stand for: "Lee" of "Lee, who lost his hat,"."""
    if head is None or head.pos not in {"NOUN", "NUM", "PRON", "PROPN"}:
        return None
    without = [child for child in head.children if child.dep in {"acl", "case", "relcl"}]
    return read_candidate(trimmed(whole_phrase(head, without=without)), sentence, reading)


def read_first_conjunct(pronoun: Word, sentence: Sentence, reading: Reading) -> Candidate | None:
    head = first_conjunct(pronoun)
    if head is None:
        return None
    without = [child for child in head.children if child.dep in {"cc", "conj", "preconj", "relcl"}]
    return read_candidate(trimmed(whole_phrase(head, without=without)), sentence, reading)


def read_candidate(subject: Phrase, sentence: Sentence, reading: Reading) -> Candidate | None:
    """A phrase as something that a pronoun may stand for."""
    document, main_person, head = reading.document, reading.main_person, subject.head
    if head.tag in {"EX", "WDT", "WP"} or head.lower in NO_ANTECEDENTS or head.pos in {"ADP", "ADV", "SCONJ"}:
        return None
    mention = document.mentions.get(head.start)
    if head.lower in PRONOUNS and mention is None:
        return None
    written = write(document, [word for word in subject.words if word.dep != "preconj"])
    text = written.text
    if written.loose or len(text.split()) > LONGEST_ANTECEDENT:
        text = ""
    if mention and mention.kind == "pronoun":
        kind = PRONOUNS[head.lower]
        plural, person, gender = kind == "p", kind in "mf", kind if kind in "mf" else ""
    else:
        named = mention is not None and mention.kind == "name"
        plural = is_plural(subject)
        person = named or is_person(subject) or reading.names.types.get(text) == "PERSON"
        gender = reading.names.genders.get(text, "") or GENDERS.get(head.lemma.lower(), "")
        if main_person and text == main_person[0]:
            gender = main_person[1]
    return Candidate(text, plural, person, gender, subject.span.end, sentence.block, sentence.number, head)
