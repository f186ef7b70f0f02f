"""What the reader should do: "According to Ann Lee, what should you do when the wind turns?" - "Pull in the sail"."""

from collections.abc import Iterator

from quiz.grammar.mentions import author_name
from quiz.grammar.writing import Piece, write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.shapes.findings import Advice, Finding
from quiz.shapes.language import Document


def ask_what_should(finding: Finding, document: Document) -> Iterator[Asked]:
    """Asks for the whole deed by its occasion, or for the thing by the verb."""
    if not isinstance(finding, Advice):
        return
    verb, thing, occasion = finding.deed.head, finding.thing, finding.occasion
    opening = ["according to", f"{author_name(document.article)},", "what should you"]
    if occasion is not None and not finding.is_negated:
        ask = write(document, *opening, "do", occasion)
        yield Asked(as_question(ask), as_answer(write(document, finding.deed, said=ask.said)), verb)
    if thing is not None:
        rest: list[Piece] = [word for word in finding.deed.words if word not in thing.words]
        behind = [occasion] if occasion is not None else []
        ask = write(document, *opening, "not" if finding.is_negated else "", rest, behind)
        yield Asked(as_question(ask), as_answer(write(document, thing, said=ask.said)), thing.head)


FORM = Form(
    name="what_should",
    ask=ask_what_should,
    weight=0.6,
    examples=(
        Asks(
            "I think that sailors must learn. When the wind turns, pull in the big sail.",
            ask="According to the author, what should you do when the wind turns?",
            answer="Pull in the big sail",
        ),
        Asks(
            "I must warn my readers. Do not buy cheap rope.",
            ask="According to the author, what should you not buy?",
            answer="Cheap rope",
        ),
        Skips("I must warn my readers. Consider the case of the mill.", because="no advice"),
        Skips("Avoid cheap rope.", because="in a report nobody holds it"),
    ),
)
