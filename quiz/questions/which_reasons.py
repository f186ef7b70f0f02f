"""Reasons that are counted out: "Which three reasons does Ann Lee give why ...?", and one question a reason."""

from collections.abc import Iterator

from quiz.grammar.mentions import author_name
from quiz.grammar.writing import Written, sentence_case, write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.syntax import statement
from quiz.shapes.findings import Finding, NumberedReasons
from quiz.shapes.language import Document

NUMBERS = ("", "one", "two", "three", "four", "five")
PLACES = ("first", "second", "third", "fourth", "fifth")


def ask_which_reasons(finding: Finding, document: Document) -> Iterator[Asked]:
    """The list of at most five reasons, then each by its place."""
    if not isinstance(finding, NumberedReasons) or finding.topic is None or len(finding.items) >= len(NUMBERS):
        return
    count = len(finding.items)
    holder = author_name(document.article)
    why = statement(document, finding.topic)
    reasons = [statement(document, item, said=why.said) for item in finding.items]
    loose = tuple(word for written in (why, *reasons) for word in written.loose)
    listed = "\n".join(sentence_case(reason.text) for reason in reasons)
    ask = Written(f"which {NUMBERS[count]} reasons does {holder} give why {why.text}", why.said, why.loose)
    yield Asked(as_question(ask), Written(listed, loose=loose), finding.clause.verb)
    for place, item, reason in zip(PLACES, finding.items, reasons, strict=False):
        single = write(document, f"what is the {place} reason that {holder} gives why {why.text}")
        yield Asked(
            as_question(Written(single.text, why.said, why.loose)), as_answer(reason), item.verb, item.sentence.span
        )


FORM = Form(
    name="which_reasons",
    ask=ask_which_reasons,
    weight=0.95,
    examples=(
        Asks(
            "There are two reasons why the valley is empty. First, the soil is poor. Second, rain is rare.",
            ask="Which two reasons does the author give why the valley is empty?",
            answer="The soil is poor\nRain is rare",
        ),
        Asks(
            "There are several reasons why the mill closed. First, orders fell. Second, the river dried up. "
            "Third, the owner died.",
            ask="What is the second reason that the author gives why the mill closed?",
            answer="The river dried up",
        ),
        Skips("First, the soil is poor. The valley is empty.", because="one reason is no list"),
        Skips("The union gave two reasons. First, pay fell. Second, hours grew.", because="nobody knows for what"),
    ),
)
