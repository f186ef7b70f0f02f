"""Pronouns: in "Japan fears a crisis. It is arming." the subject that agrees, "Japan", is what "it" stands for.

Cautious: the subject of its own clause that agrees, else the subject before it in the same sentence, else the
subject of the sentence just before, else nothing, and a pronoun that stands for nothing is kept off every card.
A subject that agrees but cannot be written out stands in the way of those before it.
"""

from dataclasses import replace

from quiz.grammar.mentions.candidates import PRONOUNS, Candidate, Reading, is_from_quotation, read_clause_subject
from quiz.grammar.mentions.control import holds_another, nearest_subject
from quiz.grammar.mentions.earlier_sentences import find_in_earlier, find_near
from quiz.grammar.mentions.expletives import is_expletive, is_in_title
from quiz.grammar.mentions.names import Names
from quiz.grammar.mentions.own_sentence import bound_texts, find_in_sentence
from quiz.grammar.mentions.sole import find_sole
from quiz.grammar.writing import LONGEST_REFERENT, REFLEXIVES
from quiz.shapes.language import Clause, Document, Mention, Sentence, Word

UNREAD_BLOCKS = {"biography", "caption"}
"""Blocks that stand outside the text, so that no pronoun of it looks into them."""


def resolve_pronouns(
    document: Document, names: Names, main_person: tuple[str, str] | None, quoted: frozenset[int]
) -> None:
    """Add a mention for every third-person pronoun to `document.mentions`, in order of appearance.

    `main_person` is the name and gender of the person that a biography is about.
    """
    reading = Reading(document, names, main_person)
    earlier: list[Candidate] = []
    for sentence in document.sentences:
        pronouns = [word for word in sentence.words if word.lower in PRONOUNS and word.pos == "PRON"]
        clauses = document.clauses_by_sentence.get(sentence.number, ())
        here: list[Candidate] = []
        # clause subjects and pronouns are met in order, so that a resolved "he" can carry on
        events: list[Word | Clause] = [*pronouns, *clauses]
        for event in sorted(events, key=position):
            if isinstance(event, Clause):
                for candidate in read_clause_subject(event, reading):
                    if candidate not in here:
                        here.append(candidate)
            elif not is_expletive(event) and not is_in_title(event, sentence):
                found = find_antecedent(event, sentence, here, earlier, reading)
                found = found if event.start not in quoted or is_from_quotation(found, quoted) else None
                document.mentions[event.start] = Mention((event,), "pronoun", found.text if found else None)
                if found and found.person and not found.gender:
                    gender = PRONOUNS[event.lower]
                    here = [replace(c, gender=gender) if c.text == found.text else c for c in here]
        if sentence.block_kind not in UNREAD_BLOCKS:
            earlier.extend(here)


def position(event: Word | Clause) -> int:
    """A clause counts from the end of its subject, just after the pronouns in it."""
    if isinstance(event, Word):
        return event.start * 2
    return event.subject.span.end * 2 + 1 if event.subject else event.verb.start * 2


def find_antecedent(
    pronoun: Word, sentence: Sentence, here: list[Candidate], earlier: list[Candidate], reading: Reading
) -> Candidate | None:
    """What the pronoun stands for; None when that is not sure or cannot be written out."""
    found = find_in_sentence(pronoun, sentence, here, reading)
    if found is None and pronoun.lower == "its" and holds_another(nearest_subject(pronoun)):
        return None
    if found is None and pronoun.lower not in REFLEXIVES:
        found = find_in_earlier(pronoun, sentence, earlier, reading)
        if found is None and not find_near(pronoun, sentence, earlier):
            found = find_sole(pronoun, sentence, reading, besides=bound_texts(pronoun, here))
        if found is not None and len(found.text.split()) > LONGEST_REFERENT:
            return None
    return found if found is not None and found.text else None
