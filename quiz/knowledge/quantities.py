"""Quantities: "About 40 percent of the river's water evaporates."."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted
from quiz.grammar.phrases import phrase_of, whole_phrase
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Quantity
from quiz.shapes.language import Clause, Document, Phrase, Word

COUNTS_NOTHING = {"one", "1", "zero"}
AMOUNT_PARTS = {"advmod", "compound", "nummod", "quantmod"}


def find_quantities(document: Document) -> Iterator[Quantity]:
    """Each number of the subject or another part of a clause, with what it counts or is a share of."""
    for clause in document.clauses:
        if not is_asserted(clause, document) or clause.subject is None:
            continue
        for part in (clause.subject, *(constituent.phrase for constituent in clause.constituents)):
            quantity = quantity_in(part, clause)
            if quantity is not None:
                yield quantity


def quantity_in(part: Phrase, clause: Clause) -> Quantity | None:
    for number in part.words:
        if number.tag != "CD" or number.entity in {"DATE", "TIME", "ORDINAL"} or number.lower in COUNTS_NOTHING:
            continue
        if not (number.lower[0].isdigit() or number.lower.isalpha()):
            continue
        head = number.head
        if head.lower in {"percent", "%"} and number.dep == "nummod":
            return share(number, head, part, clause)
        if number.dep == "nummod" and head in part.words and head.tag == "NNS" and number.index < head.index:
            if is_label_or_known(number):
                continue
            amount = phrase_of([word for word in amount_words(number) if word in part.words], number)
            return Quantity(clause, amount, whole_phrase(head), part, clause.sentence.span) if amount else None
    return None


def is_label_or_known(number: Word) -> bool:
    """ "the Wave 4 interviews", "these two children": the number is a name's, or counts what is known already."""
    before = [child for child in number.head.children if child.index < number.index]
    return any(child.dep == "compound" or child.lower in {"both", "other", "these", "those"} for child in before)


def share(number: Word, percent: Word, part: Phrase, clause: Clause) -> Quantity | None:
    """ "About 40 percent of the water": the amount is "About 40 percent", the whole "the water"."""
    of = next((child for child in percent.children if child.lower == "of"), None)
    whole = of.child("pobj") if of is not None else None
    modifiers = [word for child in percent.children if child.dep in AMOUNT_PARTS for word in child.subtree()]
    amount = phrase_of([*amount_words(number), *modifiers, percent], percent)
    if amount is None or whole is None:
        return None
    return Quantity(clause, amount, whole_phrase(whole), part, clause.sentence.span)


def amount_words(number: Word) -> list[Word]:
    """The number with "about", "more than", "$" and "million"."""
    return [word for word in number.subtree() if word.index <= number.index or word.tag in {"CC", "CD"}]


RULE = Rule(
    name="quantities",
    find=find_quantities,
    examples=(
        Finds("About 40 percent of the river's water evaporates.", Quantity, amount="About 40 percent",
              whole="the river's water"),
        Finds("The storm destroyed more than 300 houses.", Quantity, amount="more than 300"),
        Ignores("These two children laughed.", because="who they are is known already"),
        Ignores("One of the boys laughed.", because="'one' counts nobody"),
        Ignores("The bridge opened in 1932.", because="a year counts nothing"),
    ),
)  # fmt: skip
