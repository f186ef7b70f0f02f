"""Questions that nothing ties to the article: "What did the workers carry to the yard?" - which workers?"""

import re

from quiz.grammar.persons import is_person
from quiz.grammar.phrases import NAME_TAGS, has_name
from quiz.selection.check import Check, Drops, Passes
from quiz.selection.salience import is_term_gap, names_in, topics_in, without_attribution
from quiz.selection.words import content_words
from quiz.shapes.language import Clause, Document, Phrase
from quiz.shapes.questions import Question

SELF_CONTAINED = {"stands_for", "what_is", "which_reasons", "who_is"}
QUANTIFIERS = {"all", "both", "few", "many", "most", "one", "ones", "others", "several", "some"}
"""Subjects that tell how many, but not of what."""

HELD = {"how_described", "what_said"}
NAMING = {"cloze", "who_said"}
"""Forms whose answer is, or whose question has, the name that a past event needs."""

INCOMPLETE = {"accept", "admit", "agree", "attempt", "decline", "react", "reemerge", "refuse", "reply", "respond",
              "try"}  # fmt: skip
"""Verbs that say little without what was refused or tried: "Why did Lee refuse?"."""

LINKS = {"against", "at", "for", "of", "to", "with"}
"""Prepositions that bring what such a verb lacks: "refused to", "reacted to"."""

OWN_STUDY = re.compile(r"The authors?['’]s? (?:analysis|experiment|paper|project|research|sample|study|survey|work)$")

NO_LONGER = re.compile(r"\b(?:any|no) longer\b", re.IGNORECASE)
GOING = {"go", "join", "leave", "move", "return", "travel"}
FEWEST_WORDS_OF_INDEFINITE = 4


def fault(question: Question, document: Document) -> str:
    if question.form in SELF_CONTAINED:
        return ""
    clause = question.finding.clause
    if clause is not None and (is_empty_answer(clause) if question.form == "subject" else is_unspecified(clause)):
        assert clause.subject is not None
        return f'"{clause.subject.text}" could be any'
    if clause is not None and clause.subject is not None and question.form in HELD and is_indefinite(clause.subject):
        return f'"{clause.subject.text}" could be any'
    if question.form == "subject" and OWN_STUDY.match(question.answer):
        return f'"{question.answer}" tells nothing'
    if clause is not None and is_passing_state(clause, document):
        return "what a person was doing when the article was written, and no date"
    if clause is not None and (gap := left_open(clause)):
        return f'"{gap}" what?'
    if clause is not None and document.article.date is None and (lapse := lacks_day(question, clause)):
        return lapse
    ask = without_attribution(question.ask)
    is_plain = ask == question.ask and (question.form not in NAMING | HELD or is_term_gap(question))
    if clause is not None and is_plain and is_nameless_event(ask, clause, document):
        return "a past event, and nothing named that it belongs to"
    if ask != question.ask or question.form in HELD:
        return ""  # whoever holds a view anchors it
    card = f"{ask} {question.answer}"
    if not names_in(card, document) and not topics_in(card, document):
        return "names nothing that the article is about"
    return ""


def is_unspecified(clause: Clause) -> bool:
    """ "a statement" as the subject of a single past event: the article said which, or soon will."""
    if clause.subject is None:
        return False
    words = clause.subject.words
    head = clause.subject.head
    if head.lower in QUANTIFIERS and not head.children:
        return True
    if clause.kind == "relative" and is_common(clause.subject):
        return True
    if clause.group.tense != "past":
        return False
    return words[0].lower in {"a", "an", "one", "some"} and len(words) < FEWEST_WORDS_OF_INDEFINITE


def is_empty_answer(clause: Clause) -> bool:
    """ "A statement", "some shops": a subject that tells nobody anything as the answer."""
    if clause.subject is None or has_name(clause.subject):
        return False
    first = clause.subject.words[0].lower
    is_event = clause.group.tense == "past" and first in {"a", "an"}
    return (is_event or first in {"several", "some"}) and len(clause.subject.words) <= FEWEST_WORDS_OF_INDEFINITE


def is_passing_state(clause: Clause, document: Document) -> bool:
    """ "Lee is filming a series" in an article without a date that is no opinion."""
    if document.article.date is not None or document.is_opinion or clause.subject is None:
        return False
    progressive = clause.group.tense == "present" and clause.verb.tag == "VBG" and not clause.group.modal
    return progressive and is_person(clause.subject)


def lacks_day(question: Question, clause: Clause) -> str:
    """ "What is no longer sold?", "What had the town turned to?", in an article without a date: by when?"""
    if without_attribution(question.ask) != question.ask or re.search(r"\d", question.ask + question.answer):
        return ""
    if NO_LONGER.search(question.ask):
        return '"no longer", and no date'
    is_bare = question.form == "what" and not clause.of_role("time", "condition")
    is_past_perfect = any(word.lower == "had" for word in clause.group.auxiliaries)
    return "what had been, and no date" if is_bare and is_past_perfect else ""


def has_link(clause: Clause) -> bool:
    return any(child.dep == "prep" and child.lower in LINKS for child in clause.verb.children)


def left_open(clause: Clause) -> str:
    """ "refuse" in "Lee refused", "moving" in "before moving": a verb that lacks what it needs; "" for none."""
    if (
        clause.verb.lemma in INCOMPLETE
        and not clause.group.passive
        and not clause.of_role("complement", "content", "object", "place")
        and not has_link(clause)
    ):
        purposes = (part for part in clause.of_role("purpose") if part.phrase.words[0].tag == "TO")
        return "" if next(purposes, None) is not None else clause.verb.lemma
    for part in clause.constituents:
        last = part.phrase.words[-1]
        head = part.phrase.head
        if part.role == "condition" and head.lemma in INCOMPLETE and last is head:
            return last.text
        if last.tag == "VBG" and last.lemma in GOING and part.phrase.words[0].tag == "IN":
            return last.text
    return ""


def is_nameless_event(ask: str, clause: Clause, document: Document) -> bool:
    """What happened once, without a name, a date or a word of the title to tell when and to whom."""
    if clause.group.tense != "past" or clause.group.modal or re.search(r"\d", ask):
        return False
    if re.search(r"\b[A-Z]", ask[1:]) or names_in(ask, document):
        return False
    return not content_words(ask) & content_words(document.article.title)


def is_indefinite(subject: Phrase) -> bool:
    """ "A few weeks": nothing that somebody is asked to have said something about."""
    return subject.words[0].lower in {"a", "an", "one", "several", "some"} and subject.head.tag not in NAME_TAGS


def is_common(subject: Phrase) -> bool:
    """A short noun phrase without a name: in "They sell fruit, which keeps well" too little to ask about."""
    return (
        not has_name(subject)
        and sum(word.pos in {"ADJ", "NOUN"} for word in subject.words) < FEWEST_WORDS_OF_INDEFINITE
    )


CHECK = Check(
    name="unanchored",
    fault=fault,
    examples=(
        Drops(
            "What did the workers carry to the wooden yard?",
            "Sacks of salt",
            passage="The workers carried sacks of salt to the wooden yard.",
        ),
        Drops(
            "When was a long statement published?",
            "In 1935",
            passage="A statement was published. A long statement was published in 1935.",
        ),
        Passes(
            "What did the workers of Lisbon carry to the yard?",
            "Sacks of salt",
            because="Lisbon is named",
            passage="The workers of Lisbon carried sacks of salt to the yard.",
        ),
        Drops("Why did Ann Lee refuse?", "Because she was ill", passage="Ann Lee refused because she was ill."),
        Drops(
            "What did many farmers of the valley sell?",
            "Salt and wool",
            passage="Many farmers of the valley sold salt and wool. Farmers came from the valley. Salt was dear.",
        ),
        Drops(
            "What happens if the miners of Elsin refuse?",
            "The mine closes",
            passage="If the miners of Elsin refuse, the mine closes.",
        ),
        Drops(
            "What had the mills of Elsin burned?",
            "The last of the old oak",
            passage="The mills of Elsin had burned the last of the old oak.",
        ),
        Passes("What is a glacier?", "A slow river of ice", because="a term needs nothing around it", form="what_is"),
    ),
)
