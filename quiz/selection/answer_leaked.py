"""Answers given away: "Where did the school in Lisbon open?" - "In Lisbon"."""

import re

from quiz.selection.check import Check, Drops, Passes
from quiz.selection.salience import names_in
from quiz.selection.words import content_words, stem, words
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

MOST_SHARED = 0.5
"""Share of the answer's content words that may stand on the front."""


FEWEST_SHARED_WITH_TITLE = 3
"""A title that shares a word or two with an answer does not state it."""


def fault(question: Question, document: Document) -> str:
    answer = content_words(question.answer) - kinds_asked_for(question.ask)
    front = content_words(question.ask)
    if not answer:
        return ""
    figures = {word for word in words(question.answer) if word[0].isdigit()}
    if figures:
        return "the question holds the figure" if figures <= set(words(question.ask)) else ""
    shared = answer & front
    title = answer & content_words(question.context)
    if len(shared) / len(answer) > MOST_SHARED or (len(answer) <= 2 and shared):
        return f"the question holds {', '.join(sorted(shared))}"
    if title and names_in(question.answer, document) and question.form in {"subject", "who_said"} and len(answer) <= 3:
        return "the line above the question names who is asked for"
    if len(title) >= FEWEST_SHARED_WITH_TITLE and len(title) / len(answer) > MOST_SHARED:
        return f"the line above the question holds {', '.join(sorted(title))}"
    if len(answer) <= 3 and title == answer and question.form not in {"stands_for"}:
        return "the line above the question holds the answer"
    return ""


def kinds_asked_for(ask: str) -> set[str]:
    """ "court" of "which court": the kind is told, the name is asked for."""
    return {stem(kind) for kind in re.findall(r"\b[Ww]hich (\w+)", ask)}


CHECK = Check(
    name="answer_leaked",
    fault=fault,
    examples=(
        Drops("Where did the school in Lisbon open?", "In Lisbon"),
        Drops("Which country sells dried fish?", "Norway", title="Dried fish from Norway"),
        Passes("Where did the school open?", "In Lisbon", because="nothing names Lisbon"),
        Passes(
            "What did the storm in Lisbon destroy?",
            "The old pier of Lisbon harbor",
            because="a word in common tells nothing",
        ),
    ),
)
