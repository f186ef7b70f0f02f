"""How: "How does the plant remove salt?" - "By boiling the water"."""

from collections.abc import Iterator

from quiz.questions.form import Asked, Asks, Form, Skips
from quiz.questions.syntax import asked_for
from quiz.shapes.findings import Finding, Means
from quiz.shapes.language import Document


def ask_how(finding: Finding, document: Document) -> Iterator[Asked]:
    if not isinstance(finding, Means):
        return
    yield asked_for(document, finding.clause, finding.means, "how")


FORM = Form(
    name="how",
    ask=ask_how,
    weight=0.7,
    examples=(
        Asks(
            "The plant removes salt by boiling the water.",
            ask="How does the plant remove salt?",
            answer="By boiling the water",
        ),
        Asks(
            "The town saved the mill by buying its shares.",
            ask="How did the town save the mill?",
            answer="By buying its shares",
        ),
        Skips("The mill was saved by the town.", because="the town is who saved it"),
        Skips("She will arrive by noon.", because="noon is a time"),
    ),
)
