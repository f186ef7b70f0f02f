"""What one is able, asked or allowed to do: "What do the locks allow ships to do?" - "Climb the hill"."""

from collections.abc import Iterator

from quiz.grammar.writing import Piece, write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.parts import after_verb, essential_parts, fronted
from quiz.questions.syntax import clause_subject, inverted_verb, write_attributed
from quiz.shapes.findings import Ability, Finding
from quiz.shapes.language import Document


def ask_what_to_do(finding: Finding, document: Document) -> Iterator[Asked]:
    """Asks for the deed, with whatever else the clause says left in its place."""
    if not isinstance(finding, Ability):
        return
    clause, place = finding.clause, finding.part.phrase.words[0].index
    kept = [part for part in essential_parts(clause, document) if part is not finding.part]
    early = [part for part in kept if part.phrase.words[0].index < place]
    late = [part for part in kept if part not in early]
    first, rest = inverted_verb(clause)
    if not finding.before and not any(part.role == "object" for part in early):
        early, late = [], kept  # "is used to do in the bay"
    pieces: list[Piece] = ["what", first, *clause_subject(clause), *rest, *after_verb(clause, early)]
    to = any(word.tag == "TO" and word.head is finding.deed.head for word in finding.part.phrase.words)
    pieces += [*finding.before, "to do" if to else "do", *(part.phrase for part in late if not part.fronted)]
    ask = write_attributed(document, clause, fronted(kept), pieces)
    yield Asked(as_question(ask), as_answer(write(document, finding.deed, said=ask.said)), finding.deed.head)


FORM = Form(
    name="what_to_do",
    ask=ask_what_to_do,
    weight=0.65,
    examples=(
        Asks(
            "The locks allow ships to climb the hill of Elsin.",
            ask="What do the locks allow ships to do?",
            answer="Climb the hill of Elsin",
        ),
        Asks(
            "In winter, the pilots are able to read the tide by its sound.",
            ask="In winter, what are the pilots able to do?",
            answer="Read the tide by its sound",
        ),
        Asks(
            "The tower is used in the winter to watch the coast.",
            ask="What is the tower used to do in the winter?",
            answer="Watch the coast",
        ),
        Skips("The monks want to drain the fields.", because="what they want is asked by its own form"),
        Skips("The locks are easy to open at night.", because="nothing opens of itself"),
    ),
)
