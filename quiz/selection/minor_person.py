"""Persons whom an article names but once, to quote them, or describes in passing: "Porto diver John Baker saw it."."""

from quiz.selection.check import Check, Drops, Passes
from quiz.selection.salience import block_kind
from quiz.shapes.findings import Office
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

FEWEST_SENTENCES = 2
FEWEST_OF_DESCRIBED = 3
"""Sentences that name whom no clause says who he is: "Porto diver John Baker"."""

PASSING = {"fellow", "first-time", "former", "then"}
HIGH_OFFICES = {"chancellor", "emperor", "king", "minister", "president", "queen", "secretary"}
"""Offices whose holders readers are expected to know."""

HEADS_OF_STATE = {"chancellor", "emperor", "king", "minister", "president", "prime", "queen"}


def fault(question: Question, document: Document) -> str:
    office = question.finding
    if not isinstance(office, Office):
        return ""
    if office.clause is None and is_head_of_state(office):
        return f"who is {office.office.text} is known without the article"
    in_caption = block_kind(question.evidence.span.start, document.article) == "caption"
    if not in_caption and any(word.lower in HIGH_OFFICES for word in office.office.words):
        return ""
    surname = office.person.words[-1].text
    named = sum(any(word.text == surname for word in sentence.words) for sentence in document.sentences)
    if surname in document.article.title:
        return ""
    if office.clause is None and (named < FEWEST_OF_DESCRIBED or office.office.words[0].lower in PASSING):
        return f"{office.person.text} is described in passing"
    if named >= FEWEST_SENTENCES:
        return ""
    return f"the article names {office.person.text} only here"


def is_head_of_state(office: Office) -> bool:
    """ "U.S. President" before a name: a title and a country, said in passing."""
    named = [word for word in office.office.words if word.pos in {"ADJ", "NOUN", "PROPN"} and word.tag != "CD"]
    titles = [word for word in named if word.lower in HEADS_OF_STATE]
    return bool(titles) and all(word in titles or word.entity in {"GPE", "NORP"} for word in named)


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
            "At the time of the article, who was Ann Lee?",
            "The president of Portugal",
            passage="The pier pleases Ann Lee, the president of Portugal.",
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
            passage="John Baker, a diver from Porto, saw the wreck. Baker took two pictures of it. Baker sold them.",
        ),
        Passes(
            "Who is the president of Portugal?",
            "Ann Lee",
            because="a high office",
            passage="Ann Lee is the president of Portugal.",
        ),
    ),
)
