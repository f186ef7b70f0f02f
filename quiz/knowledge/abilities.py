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
    "persuade", "pressure", "program", "prompt", "push", "require", "suppose", "teach", "tell", "tempt", "train",
    "urge", "use", "want", "warn",
})  # fmt: skip
"""Verbs that say what another is to do, with an infinitive (Quirk et al. 1985, 16.63: advise, allow, ...)."""

LETTING_VERBS = {"help", "let", "make"}
"""Verbs whose infinitive may stand without "to": "helps farmers sell their wool"."""

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
    elif head.dep in {"ccomp", "xcomp"} and clause.verb.lemma in DIRECTING_VERBS | LETTING_VERBS:
        has_object = head.child("nsubj") is not None or bool(clause.of_role("object"))
        is_told = clause.group.passive or (has_object and clause.verb.lemma != "use")
        infinitive = head if is_told else None
    else:
        return None
    if infinitive is None or infinitive.lemma == "be" or infinitive.child("neg", "conj") is not None:
        return None
    is_bare = clause.verb.lemma in LETTING_VERBS and infinitive.child("nsubj") is not None
    return infinitive if infinitive.tag == "VB" and (is_bare or to_of(infinitive) is not None) else None


def to_of(infinitive: Word) -> Word | None:
    return next((child for child in infinitive.children if child.tag == "TO"), None)


def split(part: Constituent, infinitive: Word) -> tuple[tuple[Word, ...], tuple[Word, ...]] | None:
    """What stands before the infinitive, less its "to", and the deed; None when an adverb parts "to" from its verb."""
    to = to_of(infinitive)
    words = part.phrase.words
    start = to.index + 1 if to is not None else infinitive.index
    deed = tuple(word for word in words if word.index >= start)
    if not deed or deed[0] is not infinitive or (to is not None and to not in words):
        return None
    return tuple(word for word in words if word.index < start and word is not to), deed


RULE = Rule(
    name="abilities",
    find=find_abilities,
    examples=(
        Finds("The locks allow ships to climb the hill.", Ability, deed="climb the hill"),
        Finds("The pilots are able to read the tide.", Ability, deed="read the tide"),
        Finds("The smiths were asked to mend the anchors.", Ability, deed="mend the anchors"),
        Finds("The new law helps farmers sell their wool.", Ability, deed="sell their wool"),
        Finds("The tower was used to watch the coast.", Ability, deed="watch the coast"),
        Ignores("The monks want to drain the fields.", because="what they want is asked by its own form"),
        Ignores("The locks are easy to open at night.", because="nothing opens of itself"),
    ),
)  # fmt: skip
