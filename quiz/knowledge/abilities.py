"""Abilities: "The locks allow ships to climb the hill."."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_asserted
from quiz.grammar.phrases import phrase_of, trimmed
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Ability
from quiz.shapes.language import Clause, Constituent, Document, Word

ADJECTIVES = frozenset({
    "able", "eager", "free", "likely", "prepared", "ready", "reluctant", "unable", "unlikely", "unwilling", "willing",
})  # fmt: skip

DIRECTING_VERBS = frozenset({
    "advise", "allow", "ask", "cause", "challenge", "compel", "convince", "design", "enable", "encourage", "expect",
    "force", "help", "inspire", "instruct", "intend", "invite", "lead", "mean", "oblige", "order", "permit",
    "persuade", "pressure", "program", "prompt", "push", "require", "suppose", "teach", "tell", "train", "urge", "warn",
})  # fmt: skip
"""Verbs that say what another is to do, with an infinitive (Quirk et al. 1985, 16.63: advise, allow, ...)."""

FEWEST_WORDS_OF_DEED = 3


def find_abilities(document: Document) -> Iterator[Ability]:
    """Clauses with an infinitive after "able", "is asked" or "allows ships"."""
    for clause in document.clauses:
        if clause.subject is None or not is_asserted(clause, document):
            continue
        if any(word.lower == "only" for word in clause.group.middle):
            continue  # "They were only allowed to walk an hour a day.": the hour is what counts
        for part in clause.constituents:
            infinitive = None if part.fronted or part.role != "complement" else infinitive_of(clause, part)
            if infinitive is None:
                continue
            found = split(part, infinitive)
            if found is not None:
                before, deed = found
                phrase = phrase_of(deed, infinitive)
                if phrase is not None and len(phrase.words) >= FEWEST_WORDS_OF_DEED:
                    yield Ability(clause, part, before, trimmed(phrase), clause.sentence.span)


def infinitive_of(clause: Clause, part: Constituent) -> Word | None:
    """The verb that says what is done, when the clause has a word that lets or makes it be done."""
    head = part.phrase.head
    if head.dep == "acomp" and head.lower in ADJECTIVES:
        infinitive = head.child("xcomp")
    elif head.dep in {"ccomp", "xcomp"} and clause.verb.lemma in DIRECTING_VERBS:
        is_told = clause.group.passive or head.child("nsubj") is not None or bool(clause.of_role("object"))
        infinitive = head if is_told else None
    else:
        return None
    if infinitive is None or infinitive.lemma == "be" or infinitive.child("neg", "conj") is not None:
        return None
    return infinitive if infinitive.tag == "VB" and to_of(infinitive) is not None else None


def to_of(infinitive: Word) -> Word | None:
    return next((child for child in infinitive.children if child.tag == "TO"), None)


def split(part: Constituent, infinitive: Word) -> tuple[tuple[Word, ...], tuple[Word, ...]] | None:
    """What stands before "to", and the deed behind it; None when adverbs part the two."""
    to = to_of(infinitive)
    assert to is not None
    words = part.phrase.words
    deed = tuple(word for word in words if word.index > to.index)
    if to not in words or not deed or deed[0] is not infinitive:
        return None
    return tuple(word for word in words if word.index < to.index), deed


RULE = Rule(
    name="abilities",
    find=find_abilities,
    examples=(
        Finds("The locks allow ships to climb the hill.", Ability, deed="climb the hill"),
        Finds("The pilots are able to read the tide.", Ability, deed="read the tide"),
        Finds("The smiths were asked to mend the anchors.", Ability, deed="mend the anchors"),
        Ignores("The monks want to drain the fields.", because="what they want is asked by its own form"),
        Ignores("The locks are easy to open at night.", because="nothing opens of itself"),
    ),
)  # fmt: skip
