"""Answers too long to recall or too empty to be worth it: "What did they see?" - "Things"."""

from quiz.selection.check import Check, Drops, Passes
from quiz.selection.words import content_words, words
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

MOST_WORDS = 22
MOST_WORDS_OF_LIST_ITEM = 26
EMPTY_WORDS = frozenset({
    "all", "another", "anybody", "anyone", "anything", "aspect", "both", "case", "everybody", "everyone",
    "everything", "example", "fact", "factor", "few", "kind", "lot", "many", "matter", "much", "nobody", "nothing",
    "number", "others", "part", "people", "person", "piece", "place", "several", "somebody", "someone", "something",
    "thing", "two", "type", "various", "way", "ways", "what", "whole",
})  # fmt: skip
"""Words that say nothing by themselves."""


def fault(question: Question, document: Document) -> str:
    lines = question.answer.split("\n")
    most = MOST_WORDS if len(lines) == 1 else MOST_WORDS_OF_LIST_ITEM
    longest = max(len(line.split()) for line in lines)
    if longest > most:
        return f"{longest} words"
    if not any(char.isdigit() for char in question.answer) and not content_words(question.answer) - EMPTY_WORDS:
        return f'"{question.answer}" says nothing'
    return "" if words(question.answer) else "no word in it"


CHECK = Check(
    name="answer_size",
    fault=fault,
    examples=(
        Drops("What did the divers see near the wreck?", "Several things"),
        Drops("What did the divers see?", " ".join(["fish"] * 23)),
        Passes("How many divers drowned?", "12", because="a number is an answer"),
        Passes("What did the divers see near the wreck?", "Two anchors", because="anchors are something"),
    ),
)
