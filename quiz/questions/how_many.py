"""How many, how much, what percentage: "What percentage of the trade passes through the strait?"."""

from collections.abc import Iterator

from quiz.grammar.phrases import is_plural
from quiz.grammar.writing import Piece, write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.syntax import question_of_subject, question_with_inversion
from quiz.shapes.findings import Finding, Quantity
from quiz.shapes.language import Document


def ask_how_many(finding: Finding, document: Document) -> Iterator[Asked]:
    """Asks for an amount with which its phrase begins, alone or behind a preposition."""
    if not isinstance(finding, Quantity):
        return
    clause, words = finding.clause, finding.part.words
    start = 1 if finding.part.head.dep == "prep" else 0
    if len(words) <= start or words[start] is not finding.amount.words[0]:
        return
    amount = set(finding.amount.words)
    rest = [word for word in words[start:] if word not in amount]
    is_share = finding.amount.head.lower in {"percent", "%"}
    wh: list[Piece] = [*words[:start], "what percentage" if is_share else "how many", *rest]
    if start and words[0].lower in {"by", "from"} and tells_range(finding):
        return  # "It fell from 90 boats to 12.", "rejected by 41 votes to 38"
    if any(word.lower in {"because", "due"} for word in rest):
        return  # "After how many nights due to the storm did she leave?"
    if not rest or (any(word.dep == "cc" for word in rest) and any(word.tag == "CD" for word in rest)):
        return  # "102 games for Porto and 24 games for Faro"
    part = next((part for part in clause.constituents if part.phrase is finding.part), None)
    if part is None:
        ask = question_of_subject(document, clause, wh, plural=is_plural(finding.part))
    else:
        ask = question_with_inversion(document, clause, wh, without=[part])
    yield Asked(as_question(ask), as_answer(write(document, finding.amount)), finding.amount.head)


def tells_range(finding: Quantity) -> bool:
    """A "to" with another number follows."""
    words = finding.clause.sentence.words
    later = words[finding.part.words[0].index + 1 :]
    return any(word.lower == "to" and any(below.tag == "CD" for below in word.subtree()) for word in later)


FORM = Form(
    name="how_many",
    ask=ask_how_many,
    weight=0.75,
    examples=(
        Asks(
            "About 40 percent of the river's water evaporates.",
            ask="What percentage of the river's water evaporates?",
            answer="About 40 percent",
        ),
        Asks(
            "The storm destroyed more than 300 houses in Port Elsin.",
            ask="How many houses did the storm destroy in Port Elsin?",
            answer="More than 300",
        ),
        Skips("The class of 212 pupils sang.", because="the amount stands inside the phrase"),
        Skips("The bridge opened in 1932.", because="a year counts nothing"),
    ),
)
