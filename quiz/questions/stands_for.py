"""What letters stand for: "What does NATO stand for?"."""

from collections.abc import Iterator

from quiz.grammar.writing import Written
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.shapes.findings import Acronym, Finding
from quiz.shapes.language import Document


def ask_stands_for(finding: Finding, document: Document) -> Iterator[Asked]:
    if not isinstance(finding, Acronym):
        return
    sentence = next(sentence for sentence in document.sentences if sentence.span == finding.evidence)
    gap = next((word for word in sentence.words if finding.short in word.text), sentence.words[0])
    yield Asked(as_question(Written(f"what does {finding.short} stand for")), as_answer(Written(finding.long)), gap)


FORM = Form(
    name="stands_for",
    ask=ask_stands_for,
    weight=0.7,
    examples=(
        Asks(
            "She spoke at the North Atlantic Treaty Organization (NATO).",
            ask="What does NATO stand for?",
            answer="North Atlantic Treaty Organization",
        ),
        Asks(
            "The Society of River Engineers (SRE) met.",
            ask="What does SRE stand for?",
            answer="Society of River Engineers",
        ),
        Skips("He was born in Oslo (Norway).", because="Norway is no short form"),
        Skips("NATO met in May.", because="the article does not say what it stands for"),
    ),
)
