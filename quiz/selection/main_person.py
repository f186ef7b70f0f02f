"""Questions for the person whom the whole article is about: "Who was born in Lisbon?" needs no thought."""

from quiz.selection.check import Check, Drops, Passes
from quiz.selection.salience import is_main_person
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

FORMS = {"cloze", "subject", "who_said"}


def fault(question: Question, document: Document) -> str:
    if question.form in FORMS and is_main_person(question.answer, document):
        return f"the article is about {question.answer}"
    return ""


CHECK = Check(
    name="main_person",
    fault=fault,
    examples=(
        Drops(
            "Who ate the last herring of the winter?",
            "Ann Lee",
            passage="Ann Lee ate the last herring of the winter. Ann Lee was born in Lisbon.",
        ),
        Drops(
            "[...] was born by the sea in a small house.",
            "Ann Lee",
            form="cloze",
            passage="Ann Lee was born by the sea in a small house.",
        ),
        Passes("What did Ann Lee eat?", "A herring", because="what she did", passage="Ann Lee ate a herring."),
        Passes(
            "Who taught Ann Lee to fish?",
            "Bo Chen",
            because="the article is about Lee",
            passage="Ann Lee was born in Lisbon. Bo Chen taught Ann Lee to fish. Ann Lee sold herrings. Lee died.",
        ),
    ),
)
