"""Candidates: what a pronoun may stand for, as "Japan" in "Japan fears a crisis. It is arming."."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from quiz.grammar.mentions.control import first_conjunct
from quiz.grammar.mentions.names import Names
from quiz.grammar.persons import PERSON_NOUNS, is_person
from quiz.grammar.phrases import conjuncts, is_plural, trimmed, whole_phrase
from quiz.grammar.writing import write
from quiz.shapes.language import Clause, Document, Mention, Phrase, Sentence, Word

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

GROUP_NOUNS = frozenset({
    "agency", "army", "audience", "band", "board", "cabinet", "cast", "choir", "class", "club", "commission",
    "committee", "community", "company", "council", "couple", "crew", "crowd", "delegation", "family", "firm", "force",
    "gang", "generation", "government", "group", "jury", "majority", "ministry", "orchestra", "pair", "panel",
    "parliament", "party", "police", "population", "public", "squad", "staff", "team", "tribe", "union",
})  # fmt: skip
"""Singular nouns for several people, which "they" takes up as well as "it" (Quirk et al. 1985, 5.108)."""

ANY_PERSON = {"a", "an", "any", "each", "every", "no", "one"}
"""Determiners of a person of no known sex, whom "they" takes up: "Each player must bring their own bat."."""


@dataclass(frozen=True)
class Candidate:
    """A subject that a later pronoun may stand for; `end` is where it ends in the article.

    `text` is "" when it cannot be written out. `group`: it is one, but "they" may take it up.
    """

    text: str
    plural: bool
    person: bool
    gender: str
    end: int
    block: int
    sentence: int
    head: Word | None
    group: bool = False


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


def is_from_quotation(candidate: Candidate | None, quoted: frozenset[int]) -> bool:
    """ "the pilots" of '"The pilots like what they do," Lee said.': a speaker may mean others than the article does."""
    return candidate is not None and candidate.head is not None and candidate.head.start in quoted


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
    joined = {"cc", "conj", "preconj", "relcl"}
    without = [child for child in head.children if child.dep in joined or child.index > pronoun.index]
    candidate = read_candidate(trimmed(whole_phrase(head, without=without)), sentence, reading)
    if candidate is not None and head.tag == "NNP" and PRONOUNS[pronoun.lower] in "mf":
        return replace(candidate, person=True)  # "Norton and his army": whatever the parser takes Norton for
    return candidate


def read_candidate(subject: Phrase, sentence: Sentence, reading: Reading) -> Candidate | None:
    """A phrase as something that a pronoun may stand for."""
    document, main_person, head = reading.document, reading.main_person, subject.head
    if head.tag in {"EX", "WDT", "WP"} or head.lower in NO_ANTECEDENTS or head.pos in {"ADP", "ADV", "SCONJ"}:
        return None
    mention = document.mentions.get(head.start)
    if head.lower in PRONOUNS and mention is None:
        return None
    written = write(document, [word for word in subject.words if word.dep != "preconj"])
    text = name_in(subject, document) or ("" if written.loose else written.text)
    if mention and mention.kind == "pronoun":
        kind = PRONOUNS[head.lower]
        text = mention.referent or ""
        plural, person, gender = kind == "p", kind in "mf", kind if kind in "mf" else ""
    else:
        plural = is_plural(subject)
        person = is_named(subject, document) or is_person(subject) or reading.names.types.get(text) == "PERSON"
        person = person and not is_name_of_thing(head)
        gender = reading.names.genders.get(text, "") or GENDERS.get(head.lemma.lower(), "")
        if main_person and text == main_person[0]:
            gender = main_person[1]
    end = subject.span.end
    return Candidate(text, plural, person, gender, end, sentence.block, sentence.number, head, is_group(head, person))


def names_of(subject: Phrase, document: Document) -> Iterator[Mention]:
    """Names of persons in which the head of the subject stands, or which are put behind it: "brother Otto Baker"."""
    for word in subject.words:
        mention = document.mentions.get(word.start)
        if mention is not None and mention.kind == "name":
            last = mention.words[-1]
            behind = last.dep == "appos" and last.head is subject.head and subject.head.lemma in PERSON_NOUNS
            if subject.head in mention.words or behind:
                yield mention


def is_named(subject: Phrase, document: Document) -> bool:
    return any(subject.head in mention.words for mention in names_of(subject, document))


def name_in(subject: Phrase, document: Document) -> str:
    """ "Ann Lee" of "Oslo's young mayor Ann Lee"; "" when there is more than one person or no full name."""
    if len(conjuncts(subject.head)) > 1 or any(child.dep == "cc" for child in subject.head.children):
        return ""
    name = next(names_of(subject, document), None)
    return name.referent if name is not None and name.referent and " " in name.referent else ""


def is_name_of_thing(head: Word) -> bool:
    """ "the Guardian", taken for a person: no person's name has an article, save for a title."""
    return (
        head.tag == "NNP"
        and head.lemma.lower() not in PERSON_NOUNS
        and any(child.lower == "the" and child.dep == "det" for child in head.children)
        and not any(child.lemma.lower() in PERSON_NOUNS for child in head.children)
    )


def is_group(head: Word, person: bool) -> bool:
    """ "the team", "Mercy Hospital", "every player"."""
    if person and head.tag == "NN":
        return any(child.lower in ANY_PERSON and child.dep in {"det", "nummod"} for child in head.children)
    return (head.tag == "NN" and head.lemma in GROUP_NOUNS) or (head.tag == "NNP" and head.entity == "ORG")
