"""Parse repair: in "The climate demands that they act." the parser may read "demands" as a plural noun.

Each repair mends one known, frequent error of the parser, and is sure of itself or does nothing.
"""

from quiz.grammar.inflection import base, inflect
from quiz.shapes.language import Word

FINITE_TAGS = {"VBD", "VBP", "VBZ"}
SUBJECTS = {"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"}
QUOTES = {'"', "“", "”", "``", "''"}
STRONG_PAUSES = {";", ":", "—", "–", "--", "-"}


def repair(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The same words, their tree mended and their children linked."""
    link(words)
    for mend in REPAIRS:
        if mend(words):
            link(words)
    return words


def link(words: tuple[Word, ...]) -> None:
    """Give every word its children, in order of the sentence."""
    children: dict[int, list[Word]] = {word.index: [] for word in words}
    for word in words:
        if word.head is not word:
            children[word.head.index].append(word)
    for word in words:
        word.children = tuple(children[word.index])


def mend_verb_read_as_noun(words: tuple[Word, ...]) -> bool:
    """ "The climate demands that Seoul act." has "demands" as its root, a noun, with "that" hung below it."""
    root = next((word for word in words if word.head is word), None)
    if root is None or root.tag != "NNS":
        return False
    content = next((child for child in root.children if child.dep in {"relcl", "acl", "ccomp"}), None)
    subject = next((child for child in reversed(root.children) if child.dep == "compound"), None)
    if content is None or subject is None or subject.index != root.index - 1:
        return False
    mark = next((child for child in content.children if child.lower == "that" and child.dep == "mark"), None)
    if mark is None or mark.index != root.index + 1:
        return False
    root.tag, root.pos, root.lemma = "VBZ", "VERB", root.lemma
    content.dep, subject.dep = "ccomp", "nsubj"
    for child in root.children:
        if child.index < subject.index:
            child.head = subject
    return True


def mend_noun_as_root(words: tuple[Word, ...]) -> bool:
    """ "The hall, built in 1901, burned down." may have "hall" as its root, and "burned" hung on it."""
    root = next((word for word in words if word.head is word), None)
    if root is None or root.pos not in {"NOUN", "PROPN"} or any(child.dep in SUBJECTS for child in root.children):
        return False
    verb = next(
        (child for child in root.children if child.index > root.index and is_finite_without_subject(child)), None
    )
    if verb is None:
        return False
    verb.head, verb.dep = verb, "ROOT"
    root.head, root.dep = verb, "nsubj"
    for child in root.children:
        if child is not verb and child.index > verb.index:
            child.head = verb
    return True


def is_finite_without_subject(word: Word) -> bool:
    auxiliary = word.child("aux", "auxpass")
    if (auxiliary or word).tag not in FINITE_TAGS | {"MD"} or word.dep not in {"acl", "ccomp", "parataxis", "relcl"}:
        return False
    return not any(child.dep in SUBJECTS | {"agent", "mark"} or child.tag.startswith("W") for child in word.children)


def mend_verb_in_noun_phrase(words: tuple[Word, ...]) -> bool:
    """ "A third of the trade passes the strait." may have "passes" tagged as a verb, but hung on "of"."""
    root = next((word for word in words if word.head is word), None)
    if root is None or root.pos not in {"NOUN", "PROPN"} or any(child.dep in SUBJECTS for child in root.children):
        return False
    verb = next((word for word in words if word.tag in {"VBD", "VBZ"} and word.dep == "pobj"), None)
    if verb is None or root not in verb.ancestors() or root.index > verb.index:
        return False
    noun = next((child for child in reversed(verb.children) if child.index == verb.index - 1), None)
    if noun is None or noun.dep != "compound":
        return False
    noun.head, noun.dep = verb.head, "pobj"
    for child in verb.children:
        if child is not noun and child.index < verb.index:
            child.head = noun
    for child in root.children:
        if child.index > verb.index:
            child.head = verb
    verb.head, verb.dep, verb.pos, verb.lemma = verb, "ROOT", "VERB", base(verb.text)
    root.head, root.dep = verb, "nsubj"
    return True


def mend_quoted_modifier(words: tuple[Word, ...]) -> bool:
    """ "Oslo pursues “Coast First” policies." may have two objects, "First" and "policies"."""
    for word in words[:-2]:
        mark, noun = words[word.index + 1], words[word.index + 2]
        if word.dep != "dobj" or mark.text not in QUOTES or noun.dep != "dobj" or noun.head is not word.head:
            continue
        before = [other for other in word.head.children if other.text in QUOTES and other.index < word.index]
        if not before:
            continue
        word.head, word.dep = noun, "compound"
        mark.head = before[-1].head = noun
        return True
    return False


def mend_participle_for_past(words: tuple[Word, ...]) -> bool:
    """ "The ship left port." may have "left" as a participle, though it has a subject and no auxiliary."""
    mended = False
    for word in words:
        if word.tag != "VBN" or word.dep not in {"ROOT", "ccomp", "advcl", "relcl"}:
            continue
        deps = {child.dep for child in word.children}
        if "nsubj" not in deps or deps & {"agent", "aux", "auxpass"}:
            continue
        mark = word.child("mark")
        if (mark is not None and mark.lower in {"with", "without"}) or (
            mark is None and word.dep in {"advcl", "ccomp"}
        ):
            continue  # "with the bridge closed", "she had the bridge closed"
        word.tag = "VBD"
        mended = True
    return mended


def mend_past_after_with(words: tuple[Word, ...]) -> bool:
    """ "With the bridge closed, trade fell." may have "closed" as a past tense."""
    mended = False
    for word in words:
        mark = word.child("mark")
        if word.tag == "VBD" and word.dep == "advcl" and mark is not None and mark.lower in {"with", "without"}:
            word.tag = "VBN"
            mended = True
    return mended


def mend_base_for_present(words: tuple[Word, ...]) -> bool:
    """ "Rising prices present a risk." may have "present" as a base form, though it has a subject and no auxiliary."""
    mended = False
    for word in words:
        deps = {child.dep for child in word.children}
        if word.tag != "VB" or word.dep not in {"ROOT", "advcl", "relcl"} or deps & {"aux", "auxpass"}:
            continue
        subject = word.child("nsubj")
        if subject is not None and subject.index < word.index:
            word.tag = "VBP"
            mended = True
    return mended


def mend_reduced_relative(words: tuple[Word, ...]) -> bool:
    """ "The claims made about him were lies." may have "made" as the verb of "claims", and "were" with no subject."""
    for word in words:
        if not lacks_subject(word):
            continue
        start = min(
            child.index for child in (*word.children, word) if child.dep in {"aux", "auxpass", "neg"} or child is word
        )
        first = next((other for other in words if other.index < start and reads_as_participle(other, word)), None)
        if start == 0 or first is None or words[start - 1].tag in {"CC", "IN", "TO", "WDT", "WP"}:
            continue
        subject = next(child for child in first.children if child.dep in SUBJECTS)
        if words[start - 1].text == "," and not any(other.text == "," for other in words[subject.index : first.index]):
            continue
        if any(other.tag == "CC" and other.head in {first, word} for other in words[first.index : start]):
            continue
        take_place_of(word, first, subject)
        return True
    return False


def lacks_subject(word: Word) -> bool:
    """A finite verb outside relative clauses and coordination, with no subject of its own."""
    if word.dep not in {"ROOT", "acl", "ccomp", "conj"}:
        return False
    auxiliaries = [child for child in word.children if child.dep in {"aux", "auxpass"}]
    finite = auxiliaries[0] if auxiliaries else word
    if finite.tag not in FINITE_TAGS | {"MD"}:
        return False
    return not any(child.dep in {"nsubj", "nsubjpass", "expl"} for child in word.children)


def reads_as_participle(first: Word, verb: Word) -> bool:
    """ "made" in "the claims made about him": next to its subject, no auxiliary, and sister or child of the verb."""
    if first.tag not in {"VBD", "VBN"} or first.dep not in {"acl", "ccomp", "csubj"}:
        return False
    if first.head is not verb and first.head is not verb.head:
        return False
    deps = {child.dep for child in first.children}
    subject = first.child("nsubj")
    if subject is None or subject.index > first.index or deps & {"aux", "auxpass", "dobj"}:
        return False
    if any(child is not subject and child.index < first.index and child.dep not in {"advmod", "mark"}
           for child in first.children):  # fmt: skip
        return False
    if subject.tag == "PRP" or any(child.tag.startswith("W") for child in first.children):
        return False  # "That he lied was clear.", "How the bridge opened was unclear."
    return inflect(base(first.text), "VBN") == first.lower


def take_place_of(verb: Word, first: Word, subject: Word) -> None:
    """The verb gets the place, mark and subject of the participle, which then describes the subject."""
    subject.head, subject.dep = verb, "nsubj"
    for child in first.children:
        if child.dep == "mark":
            child.head = verb
    if first.head is not verb:
        verb.head, verb.dep = first.head, first.dep
    first.head, first.dep, first.tag = subject, "acl", "VBN"


def mend_verb_read_as_plural(words: tuple[Word, ...]) -> bool:
    """ "If the ice melts, the coast floods." may have "melts" as a plural noun, a second subject of "floods"."""
    for verb in words:
        subjects = [child for child in verb.children if child.dep == "nsubj"]
        mark = verb.child("mark")
        if len(subjects) != 2 or mark is None or mark.index > subjects[0].index:
            continue
        noun, own = subjects
        between = words[noun.index + 1 : own.index]
        before = [child for child in noun.children if child.dep == "compound"]
        if noun.tag != "NNS" or not before or not any(word.text == "," for word in between):
            continue
        subject = before[-1]
        noun.tag, noun.pos, noun.lemma, noun.dep = "VBZ", "VERB", base(noun.text), "advcl"
        subject.dep, mark.head = "nsubj", noun
        for child in noun.children:
            if child is not subject and child.index < subject.index:
                child.head = subject
        return True
    return False


def mend_run_on_clauses(words: tuple[Word, ...]) -> bool:
    """ "The mill is not empty - it is a museum." has "is empty" as the content of the verb after the dash."""
    mended = False
    for word in words:
        over = word.head
        if word.dep != "ccomp" or over.index < word.index or any(child.text in QUOTES for child in over.children):
            continue
        subject = next((child for child in over.children if child.dep in SUBJECTS), None)
        pause = next((child for child in over.children if word.index < child.index and child.dep == "punct"), None)
        if subject is None or subject.index < word.index or pause is None or pause.index > subject.index:
            continue
        if word.child("mark") is not None or not any(child.dep in SUBJECTS for child in word.children):
            continue
        if pause.text in STRONG_PAUSES:
            word.dep = "parataxis"
            mended = True
    return mended


def mend_conjunct_outside_quotes(words: tuple[Word, ...]) -> bool:
    """ "Lee said that “it is safe” and is rebuilding it." may have "rebuilding" joined to "is", which is quoted."""
    for word in words:
        inside, over = word.head, word.head.head
        if word.dep != "conj" or inside.dep != "ccomp" or any(child.dep in SUBJECTS for child in word.children):
            continue
        marks = [other.index for other in words[: word.index] if other.text in QUOTES]
        if len(marks) != 2 or not marks[0] < inside.index < marks[1] or over.index > marks[0]:
            continue
        joiner = next((child for child in inside.children if child.dep == "cc" and child.index > marks[1]), None)
        if joiner is None:
            continue
        word.head, joiner.head = over, over
        return True
    return False


def mend_there_as_expletive(words: tuple[Word, ...]) -> bool:
    """ "Any conflict there would have consequences." has "there" as a place, not as an expletive."""
    mended = False
    for word in words:
        if word.lower == "there" and word.dep == "expl" and word.head.lemma != "be":
            word.dep, word.tag, word.pos = "advmod", "RB", "ADV"
            mended = True
    return mended


REPAIRS = (
    mend_verb_read_as_noun,
    mend_verb_read_as_plural,
    mend_noun_as_root,
    mend_verb_in_noun_phrase,
    mend_quoted_modifier,
    mend_reduced_relative,
    mend_participle_for_past,
    mend_past_after_with,
    mend_base_for_present,
    mend_run_on_clauses,
    mend_conjunct_outside_quotes,
    mend_there_as_expletive,
)
