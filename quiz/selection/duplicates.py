"""Duplicates: of two questions that ask the same, the better one is kept."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quiz.selection.words import content_words
from quiz.shapes.language import Document
from quiz.shapes.questions import Question, Verdict

MOST_ALIKE = 0.75
"""Jaccard index of the content words of two questions with their answers, above which they are one."""

ASPECTS = {"how": "how", "how_many": "how many", "what_if": "what if", "when": "when", "where": "where", "why": "why"}
"""What a form asks for; the others ask who or what."""

MOST_ALIKE_WITH_ONE_ANSWER = 0.5


LEAST_TOLD = 0.8
"""Share of the content words of each answer that stand in the other question, of two that mirror each other."""


@dataclass(frozen=True)
class Gist:
    """What a question asks: its sentence, its aspect, and the content words of question and answer."""

    question: Question
    aspect: str
    asks: set[str]
    answers: set[str]


def drop_duplicates(ranked: Iterable[Question], document: Document) -> Iterator[Verdict]:
    """A verdict on each question, in the order given, which is best first."""
    kept: list[Gist] = []
    for question in ranked:
        gist = Gist(question, aspect_of(question), content_words(question.ask), content_words(question.answer))
        twin = next((other for other in kept if is_same(gist, other)), None)
        if twin is None:
            kept.append(gist)
            yield Verdict(question)
        else:
            yield Verdict(question, "duplicates", f"asks the same as: {twin.question.ask}")


def aspect_of(question: Question) -> str:
    """When, why ..., or what: "What does rain wash away?" asks the fact that "What washes away soil?" asks."""
    return ASPECTS.get(question.form, "what")


def is_same(one: Gist, other: Gist) -> bool:
    if one.question.evidence == other.question.evidence:
        if one.answers == other.answers:
            return True
        if one.aspect != other.aspect or mirrors(one.question, other.question):
            return False
    alike = jaccard(one.asks | one.answers, other.asks | other.answers)
    same_answer = one.answers == other.answers
    return alike > MOST_ALIKE or (same_answer and jaccard(one.asks, other.asks) > MOST_ALIKE_WITH_ONE_ANSWER)


def mirrors(one: Question, other: Question) -> bool:
    """Each answer stands in the other question: "What did the storm destroy?", "What destroyed the pier?"."""
    if one.evidence != other.evidence or "who_said" in {one.form, other.form}:
        return False  # what was said is worth more than who said it, and must not give way to it
    asks, answers = content_words(one.ask), content_words(one.answer)
    other_asks, other_answers = content_words(other.ask), content_words(other.answer)
    if jaccard(asks | answers, other_asks | other_answers) <= MOST_ALIKE:
        return False
    return is_told(answers, other_asks) and is_told(other_answers, asks)


def is_told(answer: set[str], ask: set[str]) -> bool:
    return bool(answer) and len(answer & ask) >= LEAST_TOLD * len(answer)


def jaccard(left: set[str], right: set[str]) -> float:
    """Shared over all; 0 for two empty sets (Jaccard 1912)."""
    return len(left & right) / len(left | right) if left | right else 0.0
