"""Clauses: "Japan has said so and is strengthening its defenses." holds two, both with the subject "Japan"."""

from collections.abc import Iterator

from quiz.grammar.connectives import COORDINATORS, DISCOURSE_ADVERBS, DISCOURSE_PHRASES, HEDGES
from quiz.grammar.phrases import SUBJECTS, first_word, phrase_of, trimmed, whole_phrase
from quiz.grammar.repair import FINITE_TAGS
from quiz.grammar.roles import role_of
from quiz.shapes.language import Clause, ClauseKind, Constituent, Phrase, Sentence, VerbGroup, Word

AUXILIARIES = {"aux", "auxpass"}

SPEECH_VERBS = frozenset({
    "accuse", "acknowledge", "add", "admit", "advise", "allege", "announce", "argue", "ask", "assert", "believe",
    "claim", "comment", "conclude", "concede", "confirm", "contend", "declare", "deny", "estimate", "explain", "expect",
    "fear", "find", "hope", "insist", "maintain", "note", "observe", "point", "predict", "propose", "report", "reply",
    "say", "speculate", "state", "stress", "suggest", "tell", "think", "warn", "worry", "write",
})  # fmt: skip
"""Verbs whose content is somebody's words or view (after Levin 1993, classes 37 and 29.4-5)."""

NOT_PARTS = SUBJECTS | AUXILIARIES | {"cc", "conj", "intj", "mark", "meta", "neg", "preconj", "prt", "punct"}
"""Relations of a verb's children that are no constituent of its own clause."""


def find_clauses(sentence: Sentence) -> Iterator[Clause]:
    """The finite clauses of a sentence, in order of their verbs."""
    for word in sentence.words:
        if word.pos in {"VERB", "AUX"} and word.dep in CLAUSE_KINDS:
            clause = read_clause(word, sentence)
            if clause is not None:
                yield clause


CLAUSE_KINDS: dict[str, ClauseKind] = {
    "ROOT": "main",
    "conj": "coordinate",
    "advcl": "subordinate",
    "ccomp": "reported",
    "relcl": "relative",
    "parataxis": "main",
}


def read_clause(verb: Word, sentence: Sentence) -> Clause | None:
    """The clause of this verb; None when it is not finite or has no subject."""
    first = verb
    while first.dep == "conj" and first.head.pos in {"VERB", "AUX"}:
        first = first.head
    if verb.dep == "conj" and first is verb:
        return None
    group = read_verb_group(verb)
    shares = verb.dep == "conj" and not has_own_subject(verb)
    if group is None and shares:
        group = borrow_auxiliaries(verb, first)
    if group is None:
        return None
    subject = read_subject(first if shares else verb)
    if subject is None:
        return None
    kind = CLAUSE_KINDS[verb.dep]
    if kind == "coordinate" and first.dep in CLAUSE_KINDS and first.dep != "ROOT":
        kind = CLAUSE_KINDS[first.dep]
    constituents = tuple(read_constituents(verb, subject))
    if shares:
        constituents = tuple(part for part in read_constituents(first, subject) if part.fronted) + constituents
    marker = next((child for child in first.children if child.dep == "mark" or child.tag == "WRB"), None)
    parent = first.head if first.head is not first else None
    return Clause(sentence, kind, subject, group, constituents, marker, find_holder(first), parent)


def has_own_subject(verb: Word) -> bool:
    return any(child.dep in SUBJECTS for child in verb.children)


def read_verb_group(verb: Word) -> VerbGroup | None:
    """The verb with its auxiliaries; None when nothing in it is finite."""
    auxiliaries = tuple(child for child in verb.children if child.dep in AUXILIARIES and child.tag != "TO")
    if any(child.tag == "TO" and child.dep == "aux" for child in verb.children):
        return None
    return assemble(verb, auxiliaries)


def borrow_auxiliaries(verb: Word, first: Word) -> VerbGroup | None:
    """ "would make it harder and limit both": "limit" shares "would" if the two verbs have the same form."""
    if verb.tag != first.tag or verb.tag in FINITE_TAGS:
        return None
    if any(child.dep == "neg" for child in first.children):
        return None
    return assemble(verb, tuple(child for child in first.children if child.dep in AUXILIARIES and child.tag != "TO"))


def assemble(verb: Word, auxiliaries: tuple[Word, ...]) -> VerbGroup | None:
    finite = auxiliaries[0] if auxiliaries else verb
    if finite.tag not in FINITE_TAGS | {"MD"}:
        return None
    children = verb.children
    modal = finite.lower if finite.tag == "MD" else ""
    start = finite.index if finite is not verb else -1
    middle = tuple(
        child
        for child in children
        if child.dep == "advmod"
        and not child.children
        and child.index < verb.index
        and (start < child.index or child.index == verb.index - 1)
        and child.tag != "WRB"
        and (child.index > start >= 0 or (child.head is verb and is_between_subject_and_verb(child, verb)))
    )
    if modal in {"will", "'ll", "shall", "wo"}:
        tense = "future"
    elif finite.tag == "VBD":
        tense = "past"
    else:
        tense = "present"
    return VerbGroup(
        verb=verb,
        auxiliaries=auxiliaries,
        negation=next((child for child in children if child.dep == "neg"), None),
        middle=middle,
        particle=next((child for child in children if child.dep == "prt"), None),
        tense=tense,  # type: ignore[arg-type]
        modal={"'ll": "will", "wo": "will", "ca": "can", "'d": "would", "sha": "shall"}.get(modal, modal),
        passive=any(word.dep == "auxpass" for word in auxiliaries),
    )


def is_between_subject_and_verb(word: Word, verb: Word) -> bool:
    subject = next((child for child in verb.children if child.dep in SUBJECTS), None)
    return subject is not None and subject.index < word.index < verb.index


def read_subject(verb: Word) -> Phrase | None:
    """The subject, less what is said of it in passing; for "which" or "who" the noun that it describes."""
    head = next((child for child in verb.children if child.dep in SUBJECTS), None)
    if head is None:
        return None
    if head.tag in {"WDT", "WP"} and verb.dep == "relcl":
        return trimmed(whole_phrase(verb.head, without=(verb,)))
    return trimmed(whole_phrase(head))


def read_constituents(verb: Word, subject: Phrase) -> Iterator[Constituent]:
    """What belongs to the clause besides its subject and verb, connectives and asides left out."""
    group = read_verb_group(verb)
    middle = group.middle if group else ()
    for child in verb.children:
        if child.dep in NOT_PARTS or child in middle or is_aside(child):
            continue
        phrase = phrase_of((word for word in whole_phrase(child).words if word is not subject.head), child)
        if phrase is None:
            continue
        if is_connective(phrase):
            continue
        fronted = child.index < subject.words[0].index and child.index < verb.index
        yield Constituent(trimmed(phrase), role_of(child), fronted)


def is_connective(phrase: Phrase) -> bool:
    """ "However", "For example": ties the sentence to another and says nothing of its own."""
    text = phrase.text.lower().strip(" ,")
    if text in HEDGES:
        return False
    if len(phrase.words) == 1:
        return (text in DISCOURSE_ADVERBS and phrase.head.dep == "advmod") or text in COORDINATORS
    return text in DISCOURSE_PHRASES


def is_aside(word: Word) -> bool:
    """ "as some expect", ", leaving Seoul exposed": after a pause, and the clause stands without it."""
    if word.dep in {"parataxis", "dep"}:
        return True
    first = first_word(word)
    after_pause = any(
        child.text in {",", "—", "–", "--"} and child.index == first.index - 1 for child in word.head.children
    )
    if word.dep == "advcl" and word.tag == "VBG" and word.index > word.head.index:
        return after_pause
    return word.dep == "advcl" and first.lower == "as" and after_pause


def find_holder(verb: Word) -> Phrase | None:
    """Whose words the clause gives: the subject of the verb of speech over it."""
    over = verb.head
    if verb.dep == "ccomp" and over.lemma in SPEECH_VERBS:
        subject = next((child for child in over.children if child.dep in SUBJECTS), None)
        if subject is not None and subject.tag not in {"WP", "WDT"}:
            return trimmed(whole_phrase(subject))
    return None
