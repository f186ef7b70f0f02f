"""Duplicates: of two questions that ask the same, the better one is kept."""

from collections.abc import Iterable, Iterator

from quiz.selection.words import content_words
from quiz.shapes.questions import Question, Verdict

MOST_ALIKE = 0.75
"""Jaccard index of the content words of two questions with their answers, above which they are one."""

ASPECTS = {"how": "how", "how_many": "how many", "what_if": "what if", "when": "when", "where": "where", "why": "why"}
"""What a form asks for; the others ask who or what."""

MOST_ALIKE_WITH_ONE_ANSWER = 0.5


def drop_duplicates(ranked: Iterable[Question]) -> Iterator[Verdict]:
    """A verdict on each question, in the order given, which is best first."""
    kept: list[tuple[Question, set[str], set[str]]] = []
    for question in ranked:
        asks, answers = content_words(question.ask), content_words(question.answer)
        twin = next(
            (
                other
                for other, *known in kept
                if not is_other_aspect(question, other)
                and (is_same(asks, answers, *known) or (other.evidence == question.evidence and answers == known[1]))
            ),
            None,
        )
        if twin is None:
            kept.append((question, asks, answers))
            yield Verdict(question)
        else:
            yield Verdict(question, "duplicates", f"asks the same as: {twin.ask}")


def is_other_aspect(question: Question, other: Question) -> bool:
    """One asks when, the other why, of the same sentence: two facts in much the same words."""
    aspects = {ASPECTS.get(question.form, "who or what"), ASPECTS.get(other.form, "who or what")}
    return question.evidence == other.evidence and len(aspects) == 2


def is_same(asks: set[str], answers: set[str], other_asks: set[str], other_answers: set[str]) -> bool:
    alike = jaccard(asks | answers, other_asks | other_answers)
    return alike > MOST_ALIKE or (answers == other_answers and jaccard(asks, other_asks) > MOST_ALIKE_WITH_ONE_ANSWER)


def jaccard(left: set[str], right: set[str]) -> float:
    """Shared over all; 0 for two empty sets (Jaccard 1912)."""
    return len(left & right) / len(left | right) if left | right else 0.0
