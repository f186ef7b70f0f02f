"""Who said so: "Who warned that the mill would close?"."""

from collections.abc import Iterator

from quiz.grammar.persons import is_person
from quiz.grammar.writing import write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.syntax import question_of_subject
from quiz.questions.wh_phrases import is_name, wh_phrase
from quiz.shapes.findings import Finding, Quotation
from quiz.shapes.language import Document

VERBS_OF_VIEW = frozenset({
    "admit", "allege", "argue", "assert", "assume", "believe", "claim", "concede", "conclude", "contend", "declare",
    "deny", "estimate", "fear", "hypothesise", "hypothesize", "insist", "maintain", "predict", "promise", "propose",
    "speculate", "suggest", "suspect", "think", "warn",
})  # fmt: skip
"""Verbs of a view that goes with a name; of what is said, stated or noted, the content is worth asking."""


def ask_who_said(finding: Finding, document: Document) -> Iterator[Asked]:
    """Asks for a holder with a name, where the view follows the verb."""
    if not isinstance(finding, Quotation) or finding.clause.verb.lemma not in VERBS_OF_VIEW:
        return
    clause, speaker = finding.clause, finding.speaker
    content = next((part for part in clause.constituents if part.phrase is finding.content), None)
    if content is None or content.fronted or not is_name(speaker.head, document):
        return
    wh = wh_phrase(speaker, document)
    text = wh.text if wh is not None else "who"
    written = write(document, speaker)
    if text == "what" or (wh is None and not is_person(speaker)):
        return
    ask = question_of_subject(document, clause, [text], plural=wh.plural if wh else False, referents=written.said)
    yield Asked(as_question(ask), as_answer(written), speaker.head)


FORM = Form(
    name="who_said",
    ask=ask_who_said,
    weight=0.62,
    examples=(
        Asks(
            "Ann Lee argued that the old bridge was safe.",
            ask="Who argued that the old bridge was safe?",
            answer="Ann Lee",
        ),
        Asks(
            "Norway warned that the herring would not return.",
            ask="Which country warned that the herring would not return?",
            answer="Norway",
        ),
        Skips("Ann Lee said that the old bridge was safe.", because="what she said is the point"),
        Skips(
            "A teacher argued that the old bridge was safe.", because="a speaker without a name is not worth knowing"
        ),
        Skips("Ann Lee said nothing.", because="there are no words to ask for"),
    ),
)
