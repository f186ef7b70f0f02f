"""Clauses: "Norway has said so and is mending its sea walls." holds two, both with the subject "Norway"."""

from collections.abc import Iterator
from typing import Literal

from quiz.grammar.connectives import is_connective, tells_degree
from quiz.grammar.phrases import PAUSES, SUBJECTS, first_of, first_word, phrase_of, trimmed, whole_phrase
from quiz.grammar.repair import FINITE_TAGS
from quiz.grammar.roles import role_of
from quiz.grammar.subjects import extraposed, is_cut, read_subject
from quiz.shapes.language import Clause, ClauseKind, Constituent, Phrase, Role, Sentence, VerbGroup, Word

AUXILIARIES = {"aux", "auxpass"}

SPEECH_VERBS = frozenset({
    "accuse", "acknowledge", "add", "admit", "advise", "agree", "allege", "announce", "argue", "ask", "assert",
    "assume", "believe", "claim", "comment", "complain", "concede", "conclude", "confirm", "contend", "declare",
    "demonstrate", "deny", "emphasise", "emphasize", "estimate", "expect", "explain", "fear", "find", "hope",
    "hypothesise", "hypothesize", "indicate", "insist", "maintain", "note", "observe", "point", "predict",
    "promise", "propose", "recall", "remark", "reply", "report", "reveal", "say", "show", "speculate", "state",
    "stress", "suggest", "suspect", "tell", "testify", "think", "warn", "worry", "write",
})  # fmt: skip
"""Verbs whose content is somebody's words or view (after Levin 1993, classes 37 and 29.4-5)."""

COMMENTING_VERBS = frozenset({"feel", "guess", "know", "mean", "read", "see", "seem", "suppose"})
"""Verbs that are said of a clause before them: "It works, I know."."""

NOT_PARTS = SUBJECTS | AUXILIARIES | {"cc", "conj", "intj", "mark", "meta", "neg", "preconj", "prt", "punct"}
"""Relations of a verb's children that are no constituent of its own clause."""


CIRCUMSTANCES: set[Role] = {"place", "time"}
SEQUENCE = {"afterwards", "eventually", "later", "soon", "subsequently", "then"}
"""Adverbs of another time, and perhaps another place, than before."""


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
    if subject is None or is_cut(subject, sentence):
        return None
    marker = find_marker(first, subject)
    kind = CLAUSE_KINDS["parataxis" if is_run_on(verb) else verb.dep]
    if kind == "coordinate" and first.dep in CLAUSE_KINDS and first.dep != "ROOT":
        kind = CLAUSE_KINDS[first.dep]
    if kind == "main" and marker is not None and marker.dep == "mark" and first.dep == "ROOT" and marker.lower != "so":
        kind = "subordinate"  # "Because it rained.": a fragment
    constituents = tuple(read_constituents(verb, subject, group))
    if shares:
        told = {part.role for part in constituents if part.fronted} & CIRCUMSTANCES
        if any(child.lower in SEQUENCE for child in verb.children):
            told = CIRCUMSTANCES  # "At Oslo she studied, and later taught in Bergen."
        shared = [part for part in read_constituents(first, subject, group) if part.fronted and part.role not in told]
        constituents = (*shared, *constituents)
    parent = first.head if first.head is not first else None
    return Clause(sentence, kind, subject, group, constituents, marker, find_holder(first), parent)


def find_marker(verb: Word, subject: Phrase) -> Word | None:
    """ "because" or "when"; none in "While in office, he wrote.", where the subject does not follow "While"."""
    marker = next((child for child in verb.children if child.dep == "mark" or child.tag == "WRB"), None)
    if marker is None or verb.dep != "ROOT" or marker.index > subject.words[0].index:
        return marker
    if marker.tag == "WRB":
        return marker
    commas = [child for child in verb.children if child.text == "," and marker.index < child.index]
    return None if any(comma.index < subject.words[0].index for comma in commas) else marker


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
    modal = finite.lower.replace("’", "'") if finite.tag == "MD" else ""
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
    tense: Literal["past", "present", "future"] = "present"
    if modal in {"will", "'ll", "shall", "wo"}:
        tense = "future"
    elif finite.tag == "VBD":
        tense = "past"
    return VerbGroup(
        verb=verb,
        auxiliaries=auxiliaries,
        negation=next((child for child in children if child.dep == "neg"), None),
        middle=middle,
        particle=next((child for child in children if child.dep == "prt"), None),
        tense=tense,
        modal={"'ll": "will", "wo": "will", "ca": "can", "'d": "would", "sha": "shall"}.get(modal, modal),
        passive=any(word.dep == "auxpass" and not is_has(word) for word in auxiliaries),
    )


def is_has(auxiliary: Word) -> bool:
    """ "It's shaped her work": "'s" read as a passive's "is", though there is an object."""
    return auxiliary.lower.replace("’", "'") == "'s" and auxiliary.head.child("dobj") is not None


def is_between_subject_and_verb(word: Word, verb: Word) -> bool:
    subject = next((child for child in verb.children if child.dep in SUBJECTS), None)
    return subject is not None and subject.index < word.index < verb.index


def read_constituents(verb: Word, subject: Phrase, group: VerbGroup) -> Iterator[Constituent]:
    """What belongs to the clause besides its subject and verb, connectives and asides left out."""
    for child in verb.children:
        if child.dep in NOT_PARTS or child in group.middle or is_aside(child) or is_source(child):
            continue
        if child.tag == "WRB" and not child.children and verb.dep != "ROOT":
            continue  # the marker of "when it rains"
        phrase = phrase_of((word for word in whole_phrase(child).words if word is not subject.head), child)
        if phrase is None:
            continue
        if is_connective(phrase) and not tells_degree(phrase, verb):
            continue
        fronted = child.index < verb.index and (
            child.index < subject.words[0].index or is_set_before(phrase, child, verb, subject)
        )
        yield Constituent(trimmed(phrase), role_of(child), fronted)
    for child in extraposed(subject.head, verb):
        if child.dep in {"acl", "prep", "relcl"} and not is_after_pause(child):
            yield Constituent(trimmed(whole_phrase(child)), "other")


def is_set_before(phrase: Phrase, word: Word, verb: Word, subject: Phrase) -> bool:
    """ "The mill, as an heirloom, stayed shut.", "She came and in 1950 left.": may as well stand before the subject."""
    if word.dep not in {"advcl", "npadvmod", "prep"} or len(phrase.words) < 2 or word.head is not verb:
        return False
    if verb.dep == "conj" and subject.head.head is not verb:
        joiner = next((child for child in verb.head.children if child.index == phrase.words[0].index - 1), None)
        return joiner is not None and (joiner.dep == "cc" or joiner.text == ",")
    if subject.head.head is not verb or verb.dep == "relcl":
        return False
    marks = [child.index for child in verb.children if child.text in PAUSES]
    return phrase.words[0].index - 1 in marks and phrase.words[-1].index + 1 in marks


def is_after_pause(word: Word) -> bool:
    """A comma or dash stands before its phrase."""
    before = first_of(word) - 1
    siblings = (*word.head.children, *word.head.head.children)
    return any(child.text in PAUSES and child.index == before for child in siblings)


def is_aside(word: Word) -> bool:
    """ "as some expect", ", leaving Seoul exposed": after a pause, and the clause stands without it."""
    if word.dep in {"parataxis", "dep"} or is_run_on(word):
        return True
    first = first_word(word)
    after_pause = any(
        child.text in {",", "—", "–", "--"} and child.index == first.index - 1 for child in word.head.children
    )
    if word.dep == "advcl" and word.tag == "VBG" and word.index > word.head.index:
        return after_pause and word.lower != "depending"
    return word.dep == "advcl" and first.lower == "as" and after_pause and word.lemma in SPEECH_VERBS


def is_run_on(verb: Word) -> bool:
    """ "The ice melted" of "The ice melted, so the fish came back.", hung on the second verb as what it says."""
    over = verb.head
    subject, own = over.child(*SUBJECTS), verb.child(*SUBJECTS)
    if verb.dep != "ccomp" or over.lemma in SPEECH_VERBS | COMMENTING_VERBS or subject is None or own is None:
        return False
    if not own.index < verb.index < first_of(subject) or any(child.dep == "mark" for child in verb.children):
        return False
    carrier = verb.child("aux", "auxpass") or verb
    return carrier.tag in FINITE_TAGS | {"MD"} and any(
        child.text in PAUSES and verb.index < child.index < subject.index for child in over.children
    )


def is_source(word: Word) -> bool:
    """ "According to Lee, ...": whose words the clause gives; not "sorted according to the list"."""
    if word.lower != "according" or source_of(word) is None:
        return False
    return word.index < word.head.index or is_after_pause(word)


def source_of(according: Word) -> Word | None:
    to = according.child("prep")
    return to.child("pobj") if to is not None else None


def find_holder(verb: Word) -> Phrase | None:
    """Whose words the clause gives: who is named by "according to", or the subject of the verb of speech over it."""
    according = next((child for child in verb.children if is_source(child)), None)
    source = source_of(according) if according is not None else None
    if source is not None:
        return trimmed(whole_phrase(source))
    over = verb.head
    while verb.dep == over.dep == "ccomp" and verb.index < over.index and over.lemma not in SPEECH_VERBS:
        verb, over = over, over.head  # "The pier is safe, so the boats stay, Lee says."
    if verb.dep != "ccomp" or over.lemma not in SPEECH_VERBS:
        return None
    if any(child.dep == "auxpass" for child in over.children):
        agent = over.child("agent")  # "He was told by Lee that it was safe."
        speaker = agent.child("pobj") if agent is not None else None
        return trimmed(whole_phrase(speaker)) if speaker is not None else None
    while over.dep == "conj" and not has_own_subject(over) and over.head.pos in {"VERB", "AUX"}:
        over = over.head
    subject = read_subject(over)
    return subject if subject is not None and subject.head.tag not in {"EX", "WDT", "WP"} else None


def has_peer(clause: Clause) -> bool:
    """ "Spain, like France, lost the war.": France lost it too."""
    assert clause.subject is not None
    words, last = clause.sentence.words, clause.subject.words[-1].index
    return [word.lower for word in words[last + 1 : last + 3]] == [",", "like"]
