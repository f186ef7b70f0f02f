"""Ranking: how much a question is worth learning, from what it is about and how it is asked.

Each weight is a plain number with its reason; they add up to the score.
"""

from dataclasses import replace

from quiz.questions.syntax import is_first_person
from quiz.selection.salience import block_kind, names_in, topics_in, without_attribution
from quiz.selection.words import content_words
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

TOPIC = 0.04
"""For each word of the title, or to which the article returns, that the card has, up to four."""

NAME = 0.04
"""For each name of the article that the card has, up to three: what can be named can be learned."""

NAME_IN_ANSWER = 0.08
"""For a name in the answer: it can be recalled and judged in a moment."""

NUMBER = 0.08
"""For a figure in the answer: exact, and often what a reader wants to keep."""

LEAD = 0.06
"""For the first fifth of the article: news tells what matters first, and a thesis stands there."""

LONG_QUESTION = 0.015
"""Off for each word of the question past 18, its attribution apart."""

LONG_ANSWER = 0.015
"""Off for each word of the answer past 9: the shorter the answer, the surer it is recalled and judged."""

BARE_ANSWER = 0.2
"""Off for a single common word as the answer ("respondents"), unless the article is about it."""

CAPTION = 0.2
"""Off for what a caption tells: seldom the matter of the article."""

SIDE_EVENT = 0.2
"""Off for the time or place of what is not about a name or topic of the article as its subject."""


OWN_DOINGS = 0.3
"""Off for what the author did or had: an aside in an argument ("I have had many talks")."""


def score(question: Question, document: Document) -> Question:
    """The question with its score: the weight of its form, and what its words add and take."""
    article = document.article
    ask = without_attribution(question.ask)
    card = f"{ask} {question.answer}"
    value = question.score
    value += TOPIC * min(4, len(topics_in(card, document)))
    value += NAME * min(3, len(names_in(card, document)))
    value += NAME_IN_ANSWER * bool(names_in(question.answer, document))
    value += NUMBER * any(char.isdigit() for char in question.answer)
    value += LEAD * (question.evidence.span.start < len(article.text) / 5)
    value -= LONG_QUESTION * max(0, len(ask.split()) - 18)
    value -= LONG_ANSWER * max(0, len(question.answer.split()) - 9)
    value -= BARE_ANSWER * is_bare(question, document)
    value -= CAPTION * (block_kind(question.evidence.span.start, article) == "caption")
    value -= SIDE_EVENT * is_side_event(question, document)
    value -= OWN_DOINGS * is_own_doing(question)
    return replace(question, score=round(value, 4))


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
