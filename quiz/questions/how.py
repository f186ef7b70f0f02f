"""How: "How does the plant remove salt?" - "By boiling the water"."""

from collections.abc import Iterator

from quiz.grammar.writing import write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.syntax import question_with_inversion
from quiz.shapes.findings import Finding, Means
from quiz.shapes.language import Document


def ask_how(finding: Finding, document: Document) -> Iterator[Asked]:
    if not isinstance(finding, Means):
        return
    clause, means = finding.clause, finding.means
    ask = question_with_inversion(document, clause, ["how"], without=[means])
    by = "by" if means.phrase.words[0].lower.endswith("ing") else ""  # "made a fortune trading in furs"
    yield Asked(as_question(ask), as_answer(write(document, by, means.phrase, said=ask.said)), means.phrase.head)


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
        Asks(
            "Otto Baker lost his fortune investing in Norwegian timber.",
            ask="How did Otto Baker lose his fortune?",
            answer="By investing in Norwegian timber",
        ),
        Skips("The mill was saved by the town.", because="the town is who saved it"),
        Skips("She will arrive by noon.", because="noon is a time"),
    ),
)
