"""Stage business: what speakers do in speaking ("I yield the floor"), and what decides nothing in a match."""

import re

from quiz.questions.syntax import is_first_person
from quiz.selection.check import Check, Drops, Passes
from quiz.shapes.language import Document
from quiz.shapes.questions import GAP, Question

PLAY_BY_PLAY = re.compile(
    r"\b(?:booked|offside|substituted|yellow card|missed a chance|in the \d+(?:st|nd|rd|th) minute,.*\breplaced|"
    r"(?:attempt|header|kick|penalty|shot)\b.*\b(?:saved|wide))\b",
    re.IGNORECASE,
)

COURTESIES = frozenset({
    "acknowledge", "appreciate", "commend", "congratulate", "greet", "hope", "join", "mention", "salute", "urge",
    "welcome", "wish", "yield",
})  # fmt: skip
"""Verbs of what a speaker does by saying so."""

FEELINGS = frozenset({
    "delighted", "full", "glad", "grateful", "happy", "honored", "honoured", "informed", "pleased", "privileged",
    "proud", "sorry", "thankful",
})  # fmt: skip
"""What a speaker says of himself in passing: "I am proud of the crew"."""


def fault(question: Question, document: Document) -> str:
    if found := PLAY_BY_PLAY.search(question.ask.replace(GAP, question.answer)):
        return f'"{found[0]}": an incident of a match'
    clause = question.finding.clause
    if clause is None or not is_first_person(clause):
        return ""
    complement = clause.verb.child("acomp")
    said = {clause.verb.lemma, clause.verb.lower, complement.lower if complement is not None else ""}
    return "a courtesy of the speaker" if said & (COURTESIES | FEELINGS) else ""


CHECK = Check(
    name="stage_business",
    fault=fault,
    examples=(
        Drops("Who was booked for a foul?", "Bo Chen of Lisbon"),
        Drops("What does the author yield?", "The floor", passage="I yield the floor."),
        Drops("Who is the author proud of?", "The crew", passage="I am proud of the crew."),
        Passes("Who scored in the 69th minute?", "Bo Chen of Lisbon", because="a goal decides the match"),
        Passes("What does a dam yield?", "Power", because="nobody speaks", passage="A dam yields power."),
    ),
)
