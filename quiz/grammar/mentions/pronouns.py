"""Pronouns: in "Japan fears a crisis. It is arming." the subject that agrees, "Japan", is what "it" stands for.

Cautious: the subject before it in the same sentence that agrees, else the subject of a sentence just before,
else nothing, and a pronoun that stands for nothing is kept off every card.
"""

from dataclasses import dataclass

from quiz.grammar.mentions.names import Names
from quiz.grammar.persons import is_person
from quiz.grammar.phrases import is_plural
from quiz.grammar.writing import write
from quiz.shapes.language import Clause, Document, Mention, Word

PRONOUNS = {
    "he": "m", "him": "m", "himself": "m", "his": "m",
    "her": "f", "hers": "f", "herself": "f", "she": "f",
    "it": "n", "its": "n", "itself": "n",
    "their": "p", "theirs": "p", "them": "p", "themselves": "p", "they": "p",
}  # fmt: skip
"""Third-person pronouns: masculine, feminine, neuter, plural."""

REFLEXIVES = {"herself", "himself", "itself", "themselves"}

LONGEST_ANTECEDENT = 8
"""Words; a longer subject reads badly in the place of a pronoun."""

SENTENCES_BACK = 2


@dataclass(frozen=True)
class Candidate:
    """A subject that a later pronoun may stand for; `end` is where it ends in the article."""

    text: str
    plural: bool
    person: bool
    gender: str
    start: int
    end: int
    block: int
    sentence: int


def resolve_pronouns(
    document: Document, names: Names, main_person: tuple[str, str] | None, quoted: frozenset[int]
) -> None:
    """Add a mention for every third-person pronoun to `document.mentions`, in order of appearance.

    `main_person` is the name and gender of the person that a biography is about.
    """
    earlier: list[Candidate] = []
    for sentence in document.sentences:
        pronouns = [word for word in sentence.words if word.lower in PRONOUNS and word.pos == "PRON"]
        clauses = document.clauses_by_sentence.get(sentence.number, ())
        here: list[Candidate] = []
        # clause subjects and pronouns are met in order, so that a resolved "he" can carry on
        events: list[Word | Clause] = [*pronouns, *clauses]
        for event in sorted(events, key=position):
            if isinstance(event, Word):
                if is_expletive(event):
                    continue
                found = None if event.start in quoted else find_antecedent(event, here, earlier, main_person)
                document.mentions[event.start] = Mention((event,), "pronoun", found.text if found else None)
                if found and found.person and not found.gender:
                    here = [with_gender(c, PRONOUNS[event.lower]) if c.text == found.text else c for c in here]
            else:
                candidate = read_candidate(event, document, names, main_person)
                if candidate and candidate not in here:
                    here.append(candidate)
        earlier.extend(here)


def position(event: Word | Clause) -> int:
    """A clause counts from the end of its subject, just after the pronouns in it."""
    if isinstance(event, Word):
        return event.start * 2
    return event.subject.span.end * 2 + 1 if event.subject else event.verb.start * 2


def with_gender(candidate: Candidate, gender: str) -> Candidate:
    return Candidate(candidate.text, candidate.plural, candidate.person, gender, candidate.start, candidate.end,
                     candidate.block, candidate.sentence)  # fmt: skip


def find_antecedent(
    pronoun: Word, here: list[Candidate], earlier: list[Candidate], main_person: tuple[str, str] | None
) -> Candidate | None:
    wanted = PRONOUNS[pronoun.lower]
    same = [candidate for candidate in here if candidate.end <= pronoun.start and agrees(candidate, wanted)]
    if same:
        return same[-1] if pronoun.lower in REFLEXIVES or wanted in "mf" else same[0] if len(same) == 1 else same[-1]
    number = here[0].sentence if here else None
    back = [
        candidate
        for candidate in earlier
        if agrees(candidate, wanted) and (number is None or number - candidate.sentence <= SENTENCES_BACK)
    ]
    if main_person and wanted == main_person[1]:
        rival = next((c for c in reversed(back[-2:]) if c.person and c.text != main_person[0]), None)
        if rival is None or not rival.gender:
            return Candidate(main_person[0], False, True, wanted, 0, 0, 0, 0)
        return rival
    if not back:
        return None
    latest = back[-1]
    rivals = {candidate.text for candidate in back if candidate.sentence == latest.sentence}
    return latest if len(rivals) == 1 else None


def agrees(candidate: Candidate, wanted: str) -> bool:
    if wanted == "p":
        return candidate.plural
    if candidate.plural:
        return False
    if wanted == "n":
        return not candidate.person
    return candidate.person and candidate.gender in {"", wanted}


def read_candidate(
    clause: Clause, document: Document, names: Names, main_person: tuple[str, str] | None
) -> Candidate | None:
    """The subject of a clause as something that a pronoun may stand for."""
    subject = clause.subject
    if subject is None or clause.kind == "relative":
        return None
    head = subject.head
    if (head.lower in PRONOUNS and head.dep == "expl") or head.tag in {"EX", "WDT", "WP"}:
        return None
    written = write(document, subject)
    if written.loose or not written.text or len(written.text.split()) > LONGEST_ANTECEDENT:
        return None
    mention = document.mentions.get(head.start)
    if head.lower in PRONOUNS and mention is None:
        return None
    if mention and mention.kind == "pronoun":
        kind = PRONOUNS[head.lower]
        plural, person, gender = kind == "p", kind in "mf", kind if kind in "mf" else ""
    else:
        plural, person = is_plural(subject), is_person(subject) or names.types.get(written.text) == "PERSON"
        gender = names.genders.get(written.text, "")
        if main_person and written.text == main_person[0]:
            gender = main_person[1]
    return Candidate(written.text, plural, person, gender, subject.span.start, subject.span.end,
                     clause.sentence.block, clause.sentence.number)  # fmt: skip


def is_expletive(pronoun: Word) -> bool:
    """ "It is hard to see", "It rains": the pronoun stands for nothing, and may stay."""
    if pronoun.lower != "it":
        return False
    if pronoun.dep == "expl":
        return True
    verb = pronoun.head
    if pronoun.dep not in {"nsubj", "nsubjpass"}:
        return False
    if verb.lemma in {"rain", "snow", "seem", "appear", "take"}:
        return any(child.dep in {"xcomp", "ccomp", "advcl"} for child in verb.children) or verb.lemma in {
            "rain",
            "snow",
        }
    complement = verb.child("acomp", "attr", "oprd")
    if verb.lemma not in {"be", "become", "seem"} and not any(child.dep == "auxpass" for child in verb.children):
        return False
    parts = [*verb.children, *(complement.children if complement else ())]
    return any(part.dep in {"ccomp", "xcomp", "csubj", "relcl"} or (part.dep == "advcl" and part.tag == "VB")
               for part in parts if part.index > pronoun.index and part is not complement)  # fmt: skip
