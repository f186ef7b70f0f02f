"""What is to be done: "According to Ann Lee, what must farmers do?" - "Plant cover crops"."""

from collections.abc import Iterator

from quiz.grammar.inflection import base
from quiz.grammar.writing import Piece, write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.parts import after_verb, fronted
from quiz.questions.syntax import clause_subject, is_kept, is_written_as_name, write_attributed
from quiz.shapes.findings import Finding, Recommendation
from quiz.shapes.language import Clause, Constituent, Document


def ask_what_must(finding: Finding, document: Document) -> Iterator[Asked]:
    """Asks for the whole duty by whose it is."""
    if not isinstance(finding, Recommendation):
        return
    clause, modal = finding.clause, finding.modal
    if clause.group.passive or clause.verb.lemma in {"be", "become"} or clause.subject is None:
        return
    negation = "not" if clause.group.negation is not None else ""
    pieces: list[Piece] = []
    if modal.endswith(" to"):
        if negation:
            return
        pieces += [
            "what",
            "does" if clause.verb.tag == "VBZ" or is_written_as_name(clause) else "do",
            *clause_subject(clause),
            modal,
            "do",
        ]
    elif modal == "ought":
        return
    else:
        pieces += ["what", modal, *clause_subject(clause), negation, "do"]
        pieces += [part.phrase for part in purposes(clause)]
    ask = write_attributed(document, clause, fronted(clause.constituents), pieces)
    yield Asked(as_question(ask), as_answer(write(document, *duty(clause, modal), said=ask.said)), clause.verb)


def duty(clause: Clause, modal: str) -> Iterator[Piece | list[Piece]]:
    """The verb in its base form and what follows it."""
    if modal.endswith(" to"):
        infinitive = clause.verb.child("xcomp")
        assert infinitive is not None
        yield [word for word in infinitive.subtree() if word.tag != "TO" or word.head is not infinitive]
        return
    yield [word for word in clause.group.middle if word.index > clause.group.auxiliaries[0].index and is_kept(word)]
    yield base(clause.verb.text)
    yield after_verb(clause, [part for part in clause.constituents if part not in purposes(clause)])


def purposes(clause: Clause) -> list[Constituent]:
    """What it is to be done for, if something else is left to answer: it tells which of several duties is meant."""
    found = [part for part in clause.of_role("purpose") if not part.fronted]
    others = [part for part in clause.constituents if not part.fronted and part not in found]
    return found if others else []


FORM = Form(
    name="what_must",
    ask=ask_what_must,
    weight=0.8,
    examples=(
        Asks(
            "The two ministers must sign the treaty on fishing rights.",
            ask="What must the two ministers do?",
            answer="Sign the treaty on fishing rights",
        ),
        Asks(
            "The union said that farmers need to sow more clover.",
            ask="According to the union, what do farmers need to do?",
            answer="Sow more clover",
        ),
        Skips("The ministers must have signed the treaty.", because="an inference about the past"),
        Skips("The flood should become a warning.", because="what it should become is asked"),
        Skips("Farmers need water.", because="a want, not a duty"),
    ),
)
