"""Ranking: how much a question is worth learning, from what it is about and how it is asked.

Each weight is a plain number with its reason; they add up to the score.
"""

from dataclasses import replace

from quiz.grammar.phrases import NAME_TAGS
from quiz.questions.syntax import is_first_person
from quiz.selection.salience import (
    block_kind,
    is_term_gap,
    main_matter,
    names_in,
    times_named_before,
    topics_in,
    without_attribution,
)
from quiz.selection.words import content_words
from quiz.shapes.language import Clause, Document
from quiz.shapes.questions import Question

MATTER = 0.035
"""For each word of the title, the headings and the first sentences that the card has, up to four: of such cards
every second one is worth keeping, of those without one every fourth."""

TOPIC = 0.02
"""For each word to which the article returns that the question has, up to four: it says what is spoken of."""

NAME = 0.03
"""For each name of the article that the card has, up to three: names tell the question from others."""

NAME_IN_ANSWER = 0.06
"""For a name in the answer: it can be recalled and judged in a moment."""

NAMED_SUBJECT = 0.06
"""For a clause about somebody or something with a name: a fact, and nobody asks which one is meant."""

NUMBER = 0.06
"""For a figure in the answer, a gap's apart: exact, and often what a reader wants to keep."""

EARLY = 0.06
"""For the first three fifths of the article: what stands late are details and outlooks."""

HOLDER = 0.06
"""For a view whose holder the question names: it stands alone."""

LONG_QUESTION = 0.02
"""Off for each word of the question past 20, its attribution apart."""

LONG_ANSWER = 0.015
"""Off for each word of the answer past 6: the shorter the answer, the surer it is recalled and judged."""

ONE_WORD = 0.05
"""Off for an answer of one word to which the article does not return: a phrase tells more, and fewer others fit."""

BARE_ANSWER = 0.15
"""Off for a single common word as the answer ("respondents"), unless the article is about it."""

INDEFINITE_ANSWER = 0.08
"""Off for "a grudge", "an event": such an answer seldom is the only one."""

PLACE_GAP = 0.06
"""Off for a gap where a place stands: mostly the setting, seldom the matter."""

TERM_GAP = 0.3
"""Off for a gap where a common word or two stand: only where the sentence has no better card."""

KNOWN_NAME = 0.04
"""Off for each time, up to four, that the name in the answer came before: the new name carries the news."""

FRONTED = 0.06
"""Off for a phrase before the question word ("Against Porto, when did ...")."""

COMMA = 0.03
"""Off for each comma of the question, up to three: a crowded front."""

SIDE_CLAUSE = 0.1
"""Off for relative and subordinate clauses: the main clause says what the sentence is for."""

COORDINATE_CLAUSE = 0.05
"""Off for the second of two joined clauses: its subject and setting stand with the first."""

GENERIC = 0.08
"""Off for what things of a kind do ("Storms move sand."): many of them may do it, and many other things too."""

NEGATION = 0.1
"""Off for what is not so: as much else is not."""

OUTLOOK = 0.08
"""Off for what will, could or would be: there the article says many things alike. What must be is its point."""

CAPTION = 0.2
"""Off for what a caption tells: seldom the matter of the article."""

SIDE_EVENT = 0.2
"""Off for the time or place of what is not about a name or topic of the article as its subject."""

OWN_DOINGS = 0.3
"""Off for what the author did or had: an aside in an argument ("I have had many talks")."""

QUESTION_OPENINGS = ("by when", "for how", "how", "in how", "of how", "on how", "since when", "until when", "wh")
OUTLOOK_MODALS = {"could", "will", "would"}
LAST_EARLY = 0.6


def score(question: Question, document: Document) -> Question:
    """The question with its score: the weight of its form, and what its words and its clause add and take."""
    value = question.score + worth_of_words(question, document) + worth_of_clause(question, document)
    return replace(question, score=round(value, 4))


def worth_of_words(question: Question, document: Document) -> float:
    ask, answer = without_attribution(question.ask), question.answer
    start = question.evidence.span.start
    value = MATTER * min(4, len(content_words(f"{ask} {answer}") & main_matter(document)))
    value += TOPIC * min(4, len(topics_in(ask, document)))
    value += NAME * min(3, len(names_in(f"{ask} {answer}", document)))
    value += NAME_IN_ANSWER * bool(names_in(answer, document))
    value += NUMBER * (question.form != "cloze" and any(char.isdigit() for char in answer))
    value += EARLY * (start < len(document.article.text) * LAST_EARLY)
    value += HOLDER * (ask != question.ask)
    value -= LONG_QUESTION * max(0, len(ask.split()) - 20)
    value -= LONG_ANSWER * max(0, len(answer.split()) - 6)
    value -= ONE_WORD * (len(answer.split()) == 1 and not topics_in(answer, document))
    value -= BARE_ANSWER * is_bare(question, document)
    value -= INDEFINITE_ANSWER * answer.startswith(("A ", "An "))
    value -= FRONTED * is_fronted(question, ask)
    value -= COMMA * min(3, ask.count(","))
    value -= CAPTION * (block_kind(start, document.article) == "caption")
    value -= PLACE_GAP * (question.form == "cloze" and document.names.get(answer, "") in {"FAC", "GPE", "LOC"})
    value -= TERM_GAP * is_term_gap(question)
    if names_in(answer, document):
        value -= KNOWN_NAME * min(4, times_named_before(answer, start, document))
    return value


def worth_of_clause(question: Question, document: Document) -> float:
    clause = question.finding.clause
    if clause is None:
        return 0.0
    value = NAMED_SUBJECT * (clause.subject is not None and clause.subject.head.tag in NAME_TAGS)
    value -= SIDE_CLAUSE * (clause.kind in {"relative", "subordinate"})
    value -= COORDINATE_CLAUSE * (clause.kind == "coordinate")
    value -= GENERIC * is_generic(clause)
    value -= NEGATION * (clause.group.negation is not None)
    value -= OUTLOOK * (clause.group.modal in OUTLOOK_MODALS)
    value -= SIDE_EVENT * is_side_event(question, document)
    value -= OWN_DOINGS * is_own_doing(question)
    return value


def is_fronted(question: Question, ask: str) -> bool:
    """A phrase stands before the question word."""
    return question.form != "cloze" and not ask.casefold().startswith(QUESTION_OPENINGS)


def is_generic(clause: Clause) -> bool:
    """ "Storms move sand.": plural things in the present."""
    return clause.group.tense == "present" and clause.subject is not None and clause.subject.head.tag == "NNS"


def is_bare(question: Question, document: Document) -> bool:
    """The answer is one common word to which the article does not return."""
    few = len(content_words(question.answer)) <= 1
    known = names_in(question.answer, document) or topics_in(question.answer, document)
    return few and not known and not any(char.isdigit() for char in question.answer)


def is_own_doing(question: Question) -> bool:
    clause = question.finding.clause
    return clause is not None and clause.holder is None and is_first_person(clause)


def is_side_event(question: Question, document: Document) -> bool:
    """It is asked when or where, of something that the article is not about."""
    clause = question.finding.clause
    if question.form not in {"when", "where"} or clause is None or clause.subject is None:
        return False
    subject = question.ask if clause.subject.head.pos == "PRON" else clause.subject.text
    return not names_in(subject, document) and not topics_in(subject, document)
