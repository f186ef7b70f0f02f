"""Recommendations: "The two ministers must sign the treaty."."""

from collections.abc import Iterator

from quiz.grammar.assertion import has_generic_subject, is_asserted
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Recommendation
from quiz.shapes.language import Clause, Document

MODALS = {"must", "ought", "should"}
OBLIGED = {"have", "need"}


def find_recommendations(document: Document) -> Iterator[Recommendation]:
    """Who must, should, ought to, needs to or has to do what; not what must have been, nor what must be so."""
    for clause in document.clauses:
        if not is_asserted(clause, document) or has_generic_subject(clause):
            continue
        modal = obligation(clause)
        if modal and not is_inference(clause):
            yield Recommendation(clause, modal, clause.sentence.span)


def obligation(clause: Clause) -> str:
    if clause.group.modal in MODALS:
        return clause.group.modal
    verb = clause.verb
    if verb.lemma in OBLIGED and not clause.group.auxiliaries and clause.group.tense == "present":
        infinitive = verb.child("xcomp")
        if verb.child("dobj") is not None:
            return ""  # "The coins have too little weight to count."
        if infinitive is not None and any(child.tag == "TO" for child in infinitive.children):
            return f"{verb.lemma} to"
    return ""


def is_inference(clause: Clause) -> bool:
    """ "They must have known", "It must be late": what is concluded, not what is to be done."""
    if any(word.lower == "have" for word in clause.group.auxiliaries):
        return True
    return clause.verb.lemma == "be" and clause.group.modal == "must" and not clause.group.passive


RULE = Rule(
    name="recommendations",
    find=find_recommendations,
    examples=(
        Finds("The two ministers must sign the treaty.", Recommendation, modal="must"),
        Finds("Farmers need to protect the soil.", Recommendation, modal="need to"),
        Ignores("The ministers must have signed the treaty.", because="an inference about the past"),
        Ignores("Farmers need water.", because="a want, not a duty"),
    ),
)
