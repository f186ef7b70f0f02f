"""Questions that say too little to have one answer, or too much to be read: "What did Lee say?"."""

from quiz.selection.check import Check, Drops, Passes
from quiz.selection.salience import without_attribution
from quiz.selection.words import content_words
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

MOST_WORDS = 38
FEWEST_CONTENT_WORDS = {
    "stands_for": 1,
    "what_is": 1,
    "who_is": 1,
    "what_said": 2,
    "how_described": 2,
    "what_did": 2,
    "what_if": 2,
    "what_must": 2,
    "what_should": 2,
}
BROAD_VERBS = {"appreciate", "bring", "create", "face", "give", "have", "involve", "like", "need", "offer", "present",
               "produce", "provide", "see", "show", "take", "use", "want"}  # fmt: skip
FEWEST_WITH_BROAD_VERB = 4
"""Verbs of which a subject has many objects: "What do farmers face?"."""

LIFE_VERBS = {"bear", "bury", "die", "grow", "raise"}
FEWEST_OF_LIFE = 2
"""What happens to a person but once needs nothing more to be asked for: "Where was Ann Lee born?"."""
DEFINING_VERBS = {"comprise", "consist", "depend", "derive", "encompass", "lie", "mean", "refer", "stem"}
FEWEST_WITH_DEFINING_VERB = 2
"""Verbs of which a subject has one object, that says what it is or comes from: "What does erosion stem from?"."""

FEWEST = 3
"""Content words that it takes to point at one answer, where the form itself points at nothing."""


def fault(question: Question, document: Document) -> str:
    length = len(question.ask.split())
    if length > MOST_WORDS:
        return f"{length} words"
    front = without_attribution(question.ask)
    needed = FEWEST_CONTENT_WORDS.get(question.form, FEWEST)
    clause = question.finding.clause
    if question.form == "what" and clause is not None and clause.verb.lemma in BROAD_VERBS:
        needed = FEWEST_WITH_BROAD_VERB
    if question.form == "where" and clause is not None and clause.verb.lemma in LIFE_VERBS:
        needed = FEWEST_OF_LIFE
    if question.form == "what" and clause is not None and clause.verb.lemma in DEFINING_VERBS:
        needed = FEWEST_WITH_DEFINING_VERB
    found = len(content_words(front))
    return f"only {found} content words" if found < needed else ""


CHECK = Check(
    name="question_size",
    fault=fault,
    examples=(
        Drops("What did Lee see?", "Two anchors"),
        Drops("What " + "very " * 40 + "old thing sank?", "The ship"),
        Passes(
            "Where was Lee born?",
            "In Elsin",
            because="one is born but once",
            form="where",
            passage="Lee was born in Elsin.",
        ),
        Passes("What is a glacier?", "A slow river of ice", because="a definition needs its term only", form="what_is"),
        Passes("What did Ann Lee find near the wreck?", "Two anchors", because="who, what and where are said"),
    ),
)
