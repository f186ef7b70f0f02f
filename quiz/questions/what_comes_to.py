"""What an aim, a step or a difference comes to: "What is the first task of a pilot?" - "To read the tide"."""

from collections.abc import Iterator

from quiz.questions.form import Asked, Asks, Form, Skips
from quiz.questions.syntax import asked_for
from quiz.shapes.findings import Essence, Finding
from quiz.shapes.language import Document


def ask_what_comes_to(finding: Finding, document: Document) -> Iterator[Asked]:
    if isinstance(finding, Essence):
        yield asked_for(document, finding.clause, finding.essence, "what")


FORM = Form(
    name="what_comes_to",
    ask=ask_what_comes_to,
    weight=0.75,
    examples=(
        Asks(
            "The first task of a pilot is to read the tide.",
            ask="What is the first task of a pilot?",
            answer="To read the tide",
        ),
        Asks(
            "Ann Lee said that the main obstacle to the canal was the price of stone.",
            ask="According to Ann Lee, what was the main obstacle to the canal?",
            answer="The price of stone",
        ),
        Skips("The old bridge is hard to cross.", because="an adjective describes"),
        Skips("The mayor of the town is a friend of the miners.", because="who the mayor is announces nothing"),
    ),
)
