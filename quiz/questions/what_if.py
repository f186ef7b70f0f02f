"""What follows if: "What will happen if the ice melts?" - "The coast will flood"."""

from collections.abc import Iterator

from quiz.grammar.assertion import holder_of
from quiz.grammar.writing import Piece, Written, write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.syntax import statement
from quiz.shapes.findings import Condition, Finding
from quiz.shapes.language import Document, Phrase

HAPPENING = {
    "": "happens", "can": "can happen", "could": "could happen", "may": "may happen", "might": "might happen",
    "will": "will happen", "would": "would happen",
}  # fmt: skip
"""What a consequence with this modal is asked with; others ("must", "should") tell no consequence."""


def ask_what_if(finding: Finding, document: Document) -> Iterator[Asked]:
    if not isinstance(finding, Condition) or finding.clause.group.modal not in HAPPENING:
        return
    clause = finding.clause
    if clause.verb.lemma in {"have", "need"} and clause.verb.child("xcomp") is not None:
        return  # "If the ice melts, the town needs to act."
    if clause.group.tense == "past" and not clause.group.modal:
        return
    if any(child.dep == "conj" and child.child("nsubj", "nsubjpass") for child in clause.verb.children):
        return  # "the coast will flood, and the harbor will close": one of two
    holder = holder_of(clause, document)
    prefix = f"according to {holder.text}," if holder.text else ""
    condition = condition_pieces(finding.condition.phrase)
    ask = write(document, prefix, "what", HAPPENING[clause.group.modal], *condition, said=holder.said)
    answer = statement(document, clause, without=[finding.condition], said=ask.said)
    yield Asked(
        as_question(Written(ask.text, ask.said, holder.loose + ask.loose)),
        as_answer(answer),
        finding.condition.phrase.head,
    )


def condition_pieces(phrase: Phrase) -> Iterator[Piece]:
    """The condition; "Should the ice melt" as "if the ice should melt"."""
    first, *rest = phrase.words
    if first.lower != "should":
        yield phrase
        return
    yield "if"
    verb = phrase.head
    yield from (word for word in rest if word.index < verb.index)
    yield "should"
    yield from (word for word in rest if word.index >= verb.index)


FORM = Form(
    name="what_if",
    ask=ask_what_if,
    weight=0.8,
    examples=(
        Asks(
            "If the ice melts, the coast will flood.",
            ask="What will happen if the ice melts?",
            answer="The coast will flood",
        ),
        Asks("Without rain, the crop would fail.", ask="What would happen without rain?", answer="The crop would fail"),
        Skips("If the ice melts, the coast will flood, and the harbor will close.", because="one of two consequences"),
        Skips("He asked if the ice would melt.", because="'if' here means whether"),
        Skips("If the ice melts, the town must act.", because="a duty is no consequence"),
    ),
)  # fmt: skip
