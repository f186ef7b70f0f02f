"""Quotations: "Ann Lee said that the bridge was safe."."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted
from quiz.grammar.clauses import SPEECH_VERBS
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Quotation
from quiz.shapes.language import Document


def find_quotations(document: Document) -> Iterator[Quotation]:
    """What a speaker said, asserted as a statement; who speaks is the subject of the verb of speech."""
    for clause in document.clauses:
        if clause.subject is None or clause.verb.lemma not in SPEECH_VERBS or not is_asserted(clause, document):
            continue
        content = next(
            (part for part in clause.of_role("content") if part.phrase.head.child("nsubj", "nsubjpass")), None
        )
        if content is not None and clause.group.negation is None:
            yield Quotation(clause, clause.subject, content.phrase, clause.sentence.span)


RULE = Rule(
    name="quotations",
    find=find_quotations,
    examples=(
        Finds(
            "Ann Lee said that the bridge was safe.", Quotation, speaker="Ann Lee", content="that the bridge was safe"
        ),
        Finds("The union warned that the mill would close.", Quotation, speaker="The union"),
        Ignores("Ann Lee said nothing.", because="there are no words to ask for"),
        Ignores("Ann Lee did not say that the bridge was safe.", because="it was not said"),
    ),
)
