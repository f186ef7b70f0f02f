"""Persons whom an article names but once, to quote them: "Who is the harbor's press officer?" is not worth a card."""

from quiz.selection.check import Check, Drops, Passes
from quiz.shapes.findings import Office
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

FEWEST_SENTENCES = 2
HIGH_OFFICES = {"chancellor", "emperor", "king", "minister", "president", "queen", "secretary"}
"""Offices whose holders readers are expected to know."""


def fault(question: Question, document: Document) -> str:
    office = question.finding
    if not isinstance(office, Office) or any(word.lower in HIGH_OFFICES for word in office.office.words):
        return ""
    surname = office.person.words[-1].text
    named = sum(any(word.text == surname for word in sentence.words) for sentence in document.sentences)
    if named >= FEWEST_SENTENCES or surname in document.article.title:
        return ""
    return f"the article names {office.person.text} only here"


CHECK = Check(
    name="minor_person",
    fault=fault,
    examples=(
        Drops(
            "Who was John Baker?",
            "A diver from Porto",
            passage="John Baker, a diver from Porto, saw the wreck.",
        ),
        Drops(
            "Who is Ann Lee?",
            "A baker from Lisbon",
            passage="The pier is safe, according to Ann Lee, a baker from Lisbon.",
        ),
        Passes(
            "Who was John Baker?",
            "A diver from Porto",
            because="the article comes back to him",
            passage="John Baker, a diver from Porto, saw the wreck. Baker took two pictures of it.",
        ),
        Passes(
            "Who is the president of Portugal?",
            "Ann Lee",
            because="a high office",
            passage="Ann Lee is the president of Portugal.",
        ),
    ),
)
