"""Syntax: from "Norway is mending its sea walls" to "what is Norway mending" and back.

Subject-auxiliary inversion and do-support (Quirk et al. 1985, 2.48-50; 11.4-5). Everything here yields pieces,
which `write` turns into text.
"""

from collections.abc import Collection, Iterable, Iterator

from quiz.grammar.assertion import GENERIC_SUBJECTS, holder_of
from quiz.grammar.connectives import DISCOURSE_ADVERBS, HEDGES
from quiz.grammar.inflection import base, inflect
from quiz.grammar.mentions.first_person import RESEARCH_NOUNS
from quiz.grammar.persons import is_person
from quiz.grammar.phrases import is_plural
from quiz.grammar.writing import Piece, Written, write
from quiz.questions.form import Asked, as_answer, as_question
from quiz.questions.parts import Pieces, after_verb, essential_parts, fronted, is_parenthesis
from quiz.shapes.language import Clause, Constituent, Document, Phrase, VerbGroup, Word

WORDS_OF_OWN_TOPIC = 4
"""Nouns and adjectives of a subject so particular that a second sentence with the same head is about another."""

SINGULAR_FORMS = {
    "'m": "is", "'re": "is", "'ve": "has", "am": "is", "are": "is", "do": "does", "have": "has", "were": "was",
}  # fmt: skip
PLURAL_FORMS = {"does": "do", "has": "have", "is": "are", "was": "were"}


def attribution(document: Document, clause: Clause) -> Written:
    """ "According to Ann Lee," for what is somebody's view; empty for a plain fact, or where the clause has its own."""
    if any(part.phrase.words[0].lower == "according" for part in clause.constituents):
        return Written("")
    seems_to_author = any(word.lower == "me" and word.head.lower == "to" for word in words_of(clause))
    if clause.holder is None and (is_first_person(clause) or seems_to_author):
        return Written("")  # "According to Ann Lee, why did Ann Lee move to Rome?", "what seems best to Ann Lee?"
    holder = holder_of(clause, document)
    if holder.text.lower() in GENERIC_SUBJECTS or tells_by_itself(clause):
        return Written("", loose=(holder.text,))
    return Written(f"according to {holder.text},", holder.said, holder.loose) if holder.text else holder


def asked_for(document: Document, clause: Clause, part: Constituent, wh: str) -> Asked:
    """The question in which `wh` stands for a part of the clause, which is the answer."""
    ask = question_with_inversion(document, clause, [wh], without=[part])
    return Asked(as_question(ask), as_answer(write(document, part.phrase, said=ask.said)), part.phrase.head)


def tells_by_itself(clause: Clause) -> bool:
    """ "The needle tells you where you are": a thing tells, and holds no view; "our data show" is as good as "we"."""
    if clause.holder is None or clause.parent is None or clause.parent.lemma not in {"show", "tell"}:
        return False
    head = clause.holder.head
    return head.pos == "NOUN" and head.lemma not in RESEARCH_NOUNS and not is_person(clause.holder)


def question_with_inversion(
    document: Document, clause: Clause, wh: Iterable[Piece], *, without: Collection[Constituent] = (), tail: str = ""
) -> Written:
    """The question in which `wh` stands for something else than the subject, `without` the parts it asks for."""
    first, rest = inverted_verb(clause)
    kept = [part for part in essential_parts(clause, document) if part not in without]
    pieces: Pieces = [*wh, first, *clause_subject(clause), *rest, *after_verb(clause, kept), tail]
    return write_attributed(document, clause, fronted(kept), pieces)


def question_of_subject(
    document: Document, clause: Clause, wh: Iterable[Piece], *, plural: bool, referents: frozenset[str] = frozenset()
) -> Written:
    """The question in which `wh` stands for the subject; `referents` are the names of the subject, not to be told."""
    kept = essential_parts(clause, document)
    pieces: Pieces = [*wh, *agreeing_verb(clause, plural=plural), *after_verb(clause, kept)]
    return write_attributed(document, clause, fronted(kept), pieces, said=referents)


def says_more_of(clause: Clause, document: Document) -> bool:
    """Another clause has the same subject, so that "what is said of it" has more than one answer."""
    assert clause.subject is not None
    head = clause.subject.head
    if any(other.subject is clause.subject or (other.subject is not None and other.subject.head is head)
           for other in document.clauses if other is not clause):  # fmt: skip
        return True
    if sum(word.pos in {"ADJ", "NOUN", "PROPN"} for word in clause.subject.words) >= WORDS_OF_OWN_TOPIC:
        return False
    return any(
        other.subject is not None and other.subject.head.lemma == head.lemma and other is not clause
        for other in document.clauses
    )


def statement(
    document: Document, clause: Clause, *, without: Collection[Constituent] = (), said: frozenset[str] = frozenset()
) -> Written:
    """The clause as a sentence of its own, without capital and stop."""
    kept = [part for part in clause.constituents if part not in without and not is_parenthesis(part, clause)]
    pieces: Pieces = [*clause_subject(clause), *plain_verb(clause), *after_verb(clause, kept)]
    return write_fronted(document, clause, fronted(kept), pieces, said=said)


def write_attributed(
    document: Document,
    clause: Clause,
    before: Pieces,
    pieces: Pieces,
    *,
    said: frozenset[str] = frozenset(),
) -> Written:
    """ "According to Ann Lee," in front of the rest, where the clause is a view."""
    prefix = attribution(document, clause)
    written = write_fronted(document, clause, before, pieces, said=prefix.said | said)
    return Written(f"{prefix.text} {written.text}".strip(), written.said, prefix.loose + written.loose)


def write_fronted(
    document: Document, clause: Clause, before: Pieces, pieces: Pieces, *, said: frozenset[str]
) -> Written:
    """What stands before the subject, then the rest; a pronoun before its noun stays: "In his youth, Lee ..."."""
    rest = write(document, pieces, said=said)
    if not before:
        return rest
    subject = write(document, clause_subject(clause))
    front = write(document, before, said=said | subject.said)
    return Written(f"{front.text} {rest.text}", rest.said | front.said, front.loose + rest.loose)


def clause_subject(clause: Clause) -> list[Piece]:
    """The subject, with the comma that closes an apposition at its end."""
    if clause.subject is None:
        return []
    words, inner = clause.sentence.words, clause.subject.words
    after = words[inner[-1].index + 1] if inner[-1].index + 1 < len(words) else None
    is_closed = after is not None and after.text == "," and any(word.text == "," for word in inner)
    return [clause.subject, ","] if is_closed else [clause.subject]


def inverted_verb(clause: Clause) -> tuple[str | Word, Pieces]:
    """The auxiliary that goes before the subject, and what stays behind it."""
    group = clause.group
    if group.auxiliaries and group.auxiliaries[0].lemma != "get":
        first, *others = group.auxiliaries
        return finite(first, clause), in_order(group, [*others, group.verb])
    if is_copula(group):
        return finite(group.verb, clause), in_order(group, [])
    if is_written_as_name(clause):
        return ("did" if group.verb.tag == "VBD" else "does"), [*in_order(group, []), base(group.verb.text)]
    plural = clause.subject is not None and is_plural(clause.subject)
    carrier = group.auxiliaries[0] if group.auxiliaries else group.verb  # "got killed"
    if carrier.tag == "VBD":
        support = "did"
    elif carrier.tag == "VBZ" or (carrier.tag != "VBP" and not plural):
        support = "does"
    else:
        support = "do"
    behind = [group.verb] if group.auxiliaries else []
    return support, [*in_order(group, []), base(carrier.text), *behind]


def plain_verb(clause: Clause) -> Pieces:
    """The verb group as it is, in the third person if its subject is "I", which is written out as a name."""
    if is_written_as_name(clause):
        return agreeing_verb(clause, plural=False)
    return in_order(clause.group, [*clause.group.auxiliaries, clause.group.verb])


def is_first_person(clause: Clause) -> bool:
    """The subject is "I" and nobody else."""
    return clause.subject is not None and clause.subject.head.lower == "i" and len(clause.subject.words) == 1


def is_written_as_name(clause: Clause) -> bool:
    """The subject is "I", or "we" that is a nation: a name stands for it, with a verb in the third person."""
    head = clause.subject.head if clause.subject is not None else None
    return is_first_person(clause) or (head is not None and head.lower == "we" and head.entity == "GPE")


def takes_plural_verb(clause: Clause) -> bool:
    """The finite verb has the form that a plural subject takes; where the form does not tell, the subject does."""
    if is_written_as_name(clause):
        return False
    carrier = clause.group.auxiliaries[0] if clause.group.auxiliaries else clause.group.verb
    lower = carrier.lower.replace("’", "'")
    if lower in {"'re", "are", "do", "have", "were"} or (carrier.tag == "VBP" and lower not in {"'m", "am"}):
        return True
    if carrier.tag == "VBZ" or lower in {"does", "has", "is", "was"}:
        return False
    return clause.subject is not None and is_plural(clause.subject)


def agreeing_verb(clause: Clause, *, plural: bool) -> Pieces:
    """The verb group with its finite verb in the number that the wh-phrase takes."""
    group = clause.group
    words: list[Piece] = list(in_order(group, [*group.auxiliaries, group.verb]))
    carrier = group.auxiliaries[0] if group.auxiliaries else group.verb
    for place, word in enumerate(words):
        if word is carrier:
            words[place] = number_form(carrier, plural=plural)
    return words


def number_form(word: Word, *, plural: bool) -> str | Word:
    """ "are" as "is" and the other way round; other forms as they are."""
    lower = word.lower.replace("’", "'")
    if plural:
        if lower in PLURAL_FORMS:
            return PLURAL_FORMS[lower]
        return base(word.text) if word.tag == "VBZ" and lower != "'s" else word
    if lower in SINGULAR_FORMS:
        return SINGULAR_FORMS[lower]
    return inflect(base(word.text), "VBZ") if word.tag == "VBP" else word


def in_order(group: VerbGroup, words: Iterable[Word]) -> Pieces:
    """These words with the negation and the adverbs of the group among them; connectives are left out."""
    kept = [*words, *(word for word in group.middle if is_kept(word))]
    if group.negation is not None and group.negation not in kept:
        kept.append(group.negation)
    return [*sorted(kept, key=lambda word: word.index)]


def is_kept(adverb: Word) -> bool:
    return adverb.lower in HEDGES or adverb.lower not in DISCOURSE_ADVERBS


def finite(word: Word, clause: Clause) -> str | Word:
    lower = word.lower.replace("’", "'")
    if lower == "'s":
        is_have = word.lemma == "have" or (word.dep == "aux" and clause.verb.tag == "VBN" and not clause.group.passive)
        return "has" if is_have else "is"
    return number_form(word, plural=False) if is_written_as_name(clause) else word


def is_copula(group: VerbGroup) -> bool:
    return group.verb.lemma == "be" or group.verb.lower in {"is", "are", "was", "were", "'s", "'re"}


def phrase_after_preposition(phrase: Phrase) -> tuple[Word, ...]:
    return phrase.words[1:]


def words_of(clause: Clause) -> Iterator[Word]:
    if clause.subject is not None:
        yield from clause.subject.words
    yield clause.verb
    for part in clause.constituents:
        yield from part.phrase.words
