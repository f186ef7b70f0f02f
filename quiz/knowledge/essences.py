"""Essences: "The first task of a pilot is to read the tide."."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Essence
from quiz.shapes.language import Clause, Constituent, Document, Phrase

LABELS = frozenset({
    "advantage", "aim", "answer", "approach", "argument", "barrier", "benefit", "cause", "challenge", "concern",
    "condition", "consequence", "cornerstone", "criterion", "danger", "difference", "difficulty", "disadvantage",
    "drawback", "duty", "effect", "factor", "feature", "focus", "function", "goal", "hallmark", "idea", "impediment",
    "key", "lesson", "limitation", "mission", "mistake", "motive", "objective", "obstacle", "outcome", "priority",
    "problem", "purpose", "reason", "requirement", "responsibility", "result", "risk", "role", "secret", "solution",
    "source", "step", "strategy", "strength", "target", "task", "theme", "threat", "virtue", "way", "weakness",
})  # fmt: skip
"""Nouns that hold a place for what follows "is"."""

FEWEST_WORDS = 3


def find_essences(document: Document) -> Iterator[Essence]:
    """Copular clauses that say what the thing is which their subject only announces."""
    for clause in document.clauses:
        if clause.verb.lemma != "be" or clause.subject is None or not is_asserted(clause, document):
            continue
        if clause.group.negation is not None or not announces(clause.subject):
            continue
        behind = [part for part in clause.constituents if not part.fronted]
        for part in behind[:1]:
            if len(part.phrase.words) >= FEWEST_WORDS and fills(part, clause):
                yield Essence(clause, part, clause.sentence.span)


def announces(subject: Phrase) -> bool:
    """ "the first task of a pilot", "the council's aim": one that is known by what hangs on it."""
    head = subject.head
    if head.pos != "NOUN" and head.lower != "one":
        return False
    if head.child("poss") is not None:
        return True
    determiner = head.child("det")
    is_definite = head.lower == "one" or (determiner is not None and determiner.lower == "the")
    return is_definite and any(child.dep in {"acl", "prep", "relcl"} and child in subject.words
                               for child in head.children)  # fmt: skip


def fills(part: Constituent, clause: Clause) -> bool:
    """An infinitive, a that-clause, a gerund, or a noun after a subject that is a label."""
    assert clause.subject is not None
    head, first = part.phrase.head, part.phrase.words[0].lower
    if head.dep == "xcomp":
        return first == "to" or head.tag == "VBG"
    if head.dep == "ccomp":
        return first == "that"
    if head.dep != "attr" or head.pos != "NOUN":
        return False
    return label(clause.subject) in LABELS


def label(subject: Phrase) -> str:
    """ "aim" of "the aim of the law" and of "one of the aims of the law"."""
    head = subject.head
    of = head.child("prep") if head.lower == "one" else None
    inner = of.child("pobj") if of is not None else None
    return (inner or head).lemma


RULE = Rule(
    name="essences",
    find=find_essences,
    examples=(
        Finds("The first task of a pilot is to read the tide.", Essence, essence="to read the tide"),
        Finds("The main obstacle to the canal was the price of stone.", Essence, essence="the price of stone"),
        Ignores("The mayor of the town is a friend of the miners.", because="who the mayor is announces nothing"),
        Ignores("A task of that kind is to be avoided.", because="any such task, no one in particular"),
    ),
)  # fmt: skip
