"""Selection: from all questions to the ones worth keeping, with a reason for each that is dropped.

    check            what a check is, and its examples
    words            content words
    salience         what the article is about
    ranking          how much a question is worth
    several_answers  what asks alike and is answered otherwise
    duplicates       of two that ask the same, the better
    limits           how many cards a sentence and an article bear

The other files are checks. `CHECKS` is the order in which they are made.
"""

from collections.abc import Iterable

from quiz.selection import (
    answer_leaked,
    answer_size,
    broken_text,
    doubtful_subject,
    doubtful_verb,
    empty_subject,
    ill_fitting_answer,
    loose_reference,
    main_person,
    minor_date,
    minor_person,
    misread,
    missing_words,
    open_question,
    question_size,
    stage_business,
    trivia,
    unanchored,
    undated,
    unheld,
    vague_answer,
)
from quiz.selection.duplicates import drop_duplicates
from quiz.selection.limits import choose, default_limit
from quiz.selection.ranking import score
from quiz.selection.several_answers import drop_ambiguous
from quiz.shapes.language import Document
from quiz.shapes.questions import Question, Verdict

CHECKS = (
    doubtful_subject.CHECK,
    doubtful_verb.CHECK,
    misread.CHECK,
    missing_words.CHECK,
    loose_reference.CHECK,
    broken_text.CHECK,
    question_size.CHECK,
    answer_size.CHECK,
    answer_leaked.CHECK,
    ill_fitting_answer.CHECK,
    unanchored.CHECK,
    undated.CHECK,
    unheld.CHECK,
    open_question.CHECK,
    trivia.CHECK,
    stage_business.CHECK,
    main_person.CHECK,
    minor_date.CHECK,
    vague_answer.CHECK,
    empty_subject.CHECK,
    minor_person.CHECK,
)


def select(questions: Iterable[Question], document: Document, *, limit: int | None = None) -> tuple[Verdict, ...]:
    """A verdict on every question, in order of the article; at most `limit` are kept (None: as many as fit)."""
    clear = list(drop_ambiguous(questions))
    checked = [check(verdict.question, document) for verdict in clear if verdict.kept]
    ranked = sorted((verdict.question for verdict in checked if verdict.kept), key=rank)
    unlike = list(drop_duplicates(ranked, document))
    most = default_limit(document.article) if limit is None else limit
    limited = list(choose((verdict.question for verdict in unlike if verdict.kept), document.article, most))
    verdicts = [verdict for verdict in [*clear, *checked, *unlike] if not verdict.kept] + limited
    return tuple(sorted(verdicts, key=order))


def check(question: Question, document: Document) -> Verdict:
    """The question with its score, or the first check that drops it."""
    for one in CHECKS:
        reason = one.fault(question, document)
        if reason:
            return Verdict(question, one.name, reason)
    return Verdict(score(question, document))


def rank(question: Question) -> tuple[float, int, str]:
    return -question.score, question.evidence.span.start, question.id


def order(verdict: Verdict) -> tuple[int, str]:
    return verdict.question.evidence.span.start, verdict.question.id


__all__ = ["CHECKS", "select"]
