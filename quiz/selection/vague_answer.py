"""Answers that tell nothing: "What did she release?" - "Several albums"; "What helps fishing?" - "Future studies"."""

import re

from quiz.selection.check import Check, Drops, Passes
from quiz.selection.salience import names_in
from quiz.selection.words import words
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

FORMS = {"how", "how_described", "subject", "what", "what_did", "what_is", "what_must", "what_said", "who_said"}

QUANTIFIERS = frozenset({
    "certain", "few", "many", "most", "much", "numerous", "others", "several", "some", "something", "various",
})  # fmt: skip
"""First words of answers that tell how many, and not which."""

SIZED_AMOUNT = re.compile(r"an? (?:\w+ )?(?:amount|deal|degree|quantity|sum) of (?:\w+ )?\w+$")
"""Amounts of one thing: "a tremendous amount of effort"."""

AMOUNTS = ("a handful of", "a host of", "a lot of", "a number of", "a range of", "a variety of", "a wealth of",
           "almost all", "almost every", "the majority of", "small number of")  # fmt: skip

HOLLOW_NOUNS = frozenset({
    "advantage", "analysis", "approach", "aspect", "attention", "basis", "case", "challenge", "concern", "criticism",
    "detail", "difference", "effort", "event", "example", "fact", "factor", "finding", "idea", "importance", "interest",
    "issue", "manner", "matter", "moment", "need", "opportunity", "part", "point", "position", "possibility", "premise",
    "problem", "progress", "prominence", "purpose", "question", "reason", "research", "result", "role", "significance",
    "situation", "step", "study", "subject", "success", "support", "survey", "thing", "topic", "way", "work",
})  # fmt: skip
"""Nouns that wait for what they are about: "the study", "a strong possibility"."""

BARE_NOUNS = {"funds", "help", "information", "money", "resources", "support"}
"""Nouns that tell nothing when they stand alone: "What did the fair raise for the school?" - "Funds"."""

MOST_WORDS = 8
"""A longer answer tells which ones: "Several albums of songs that she wrote in Lisbon"."""

MOST_WORDS_OF_HOLLOW = 4
POSSESSIVES = {"her", "his", "its", "their"}
MOST_WORDS_OF_POSSESSED = 4


def fault(question: Question, document: Document) -> str:
    answer = question.answer
    if question.form not in FORMS or names_in(answer, document) or any(char.isdigit() for char in answer):
        return ""
    said = words(answer.casefold().removeprefix("that ").removeprefix("as "))
    if not said or len(said) > MOST_WORDS:
        return ""
    if (
        said[0] in QUANTIFIERS
        or SIZED_AMOUNT.match(" ".join(said))
        or " ".join(said).startswith(AMOUNTS)
        or said[1:2] == ["many"]
    ):
        return f'"{answer}" tells how many, and not which'
    if said[0] in POSSESSIVES and len(said) <= MOST_WORDS_OF_POSSESSED:
        return f'"{answer}" could be anybody\'s'
    if question.form == "what" and len(said) == 2 and said[0] == "the" and said[1].islower():
        return f'"{answer}": which one?'
    if " ".join(said) in BARE_NOUNS or (len(said) <= MOST_WORDS_OF_HOLLOW and is_hollow(said[-1])):
        return f'"{answer}" tells nothing'
    return ""


def is_hollow(noun: str) -> bool:
    return bool({noun, noun.removesuffix("s"), noun.removesuffix("es"), f"{noun.removesuffix('ies')}y"} & HOLLOW_NOUNS)


CHECK = Check(
    name="vague_answer",
    fault=fault,
    examples=(
        Drops("What did the singer release?", "Several albums"),
        Drops("What needs more herring to be counted?", "Future studies"),
        Drops("What was given to the choir?", "Prominence"),
        Drops("What did the fair raise for the school in Lisbon?", "Funds"),
        Drops("What did Ann Lee defend in 1891?", "Her thesis"),
        Drops("What did the brothers carry until their death?", "The grudge"),
        Passes("What did the mill make?", "Paper for maps", because="it tells which"),
        Passes("What do the beams help with?", "The part of the roof that leaks", because="it tells which part"),
    ),
)
