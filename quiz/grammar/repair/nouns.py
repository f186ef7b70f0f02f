"""Verbs read as nouns: "The treaty demands that they pay." with "demands" as a plural."""

from quiz.grammar.inflection import base, inflect
from quiz.grammar.phrases import SUBJECTS
from quiz.grammar.repair.tags import FINITE_TAGS
from quiz.shapes.language import Word

TAKES_TWO_OBJECTS = {"award", "call", "elect", "grant", "make", "name", "offer", "pay", "send", "teach", "tell"}
"""Verbs whose passive participle may have an object: "a man named Lee"."""


def mend_verb_read_as_noun(words: tuple[Word, ...]) -> bool:
    """ "The treaty demands that Norway pay." has "demands" as its root, a noun, with "that" hung below it."""
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


def mend_noun_with_subject(words: tuple[Word, ...]) -> bool:
    """ "The bureau notes that trade fell." may have "notes" as its root, a plural noun that has a subject."""
    root = next((word for word in words if word.head is word), None)
    subject = root.child("nsubj") if root is not None else None
    if root is None or subject is None or root.tag not in {"NN", "NNS"} or root.child("aux", "cop") is not None:
        return False
    tag = "VBZ" if root.tag == "NNS" else "VBP"
    is_plural = subject.tag in {"NNS", "NNPS"} or subject.child("conj") is not None
    if inflect(base(root.text), tag) != root.lower or is_plural != (tag == "VBP"):
        return False
    root.tag, root.pos, root.lemma = tag, "VERB", base(root.text)
    return True


def mend_singular_before_plural(words: tuple[Word, ...]) -> bool:
    """ "This metal reacts with the acid." may have "reacts" as its root, a plural noun, after "this"."""
    root = next((word for word in words if word.head is word), None)
    if root is None or root.tag != "NNS" or inflect(base(root.text), "VBZ") != root.lower:
        return False
    if not any(child.lower in {"a", "an", "each", "every", "this"} for child in root.children):
        return False
    subject = next((child for child in root.children if child.index == root.index - 1), None)
    if subject is None or subject.dep != "compound" or subject.tag not in {"NN", "NNP"}:
        return False
    root.tag, root.pos, root.lemma, subject.dep = "VBZ", "VERB", base(root.text), "nsubj"
    for child in root.children:
        if child.index < subject.index and child.dep != "punct":
            child.head = subject
    return True


def mend_noun_as_root(words: tuple[Word, ...]) -> bool:
    """ "The hall, built in 1901, burned down." may have "hall" as its root, and "burned" hung on it."""
    root = next((word for word in words if word.head is word), None)
    if root is None or root.pos not in {"NOUN", "PROPN"} or any(child.dep in SUBJECTS for child in root.children):
        return False
    verb = next(
        (word for word in words[root.index + 1 :] if belongs_to_noun(word, root) and reads_as_finite(word)), None
    )
    if verb is None:
        return False
    verb.head, verb.dep, verb.tag = verb, "ROOT", "VBD" if verb.tag == "VBN" and not has_auxiliary(verb) else verb.tag
    root.head, root.dep = verb, "nsubj"
    for child in root.children:
        if child is not verb and child.index > verb.index:
            child.head = verb
    return True


def belongs_to_noun(verb: Word, root: Word) -> bool:
    """The verb hangs on the noun, or on one after "of" or the like below it."""
    return verb.head is root or (verb.head.dep == "pobj" and verb.head.head.head is root)


def reads_as_finite(word: Word) -> bool:
    """It has no subject, and tense: that of a past form, too, that with an object cannot be a passive participle."""
    if word.dep not in {"acl", "ccomp", "parataxis", "relcl"}:
        return False
    if any(child.dep in SUBJECTS | {"agent", "mark"} or child.tag.startswith("W") for child in word.children):
        return False
    auxiliary = word.child("aux", "auxpass")
    if (auxiliary or word).tag in FINITE_TAGS | {"MD"}:
        return True
    lemma = base(word.text)
    acts = word.tag == "VBN" and word.child("dobj") is not None and lemma not in TAKES_TWO_OBJECTS
    return auxiliary is None and acts and inflect(lemma, "VBD") == word.lower


def has_auxiliary(verb: Word) -> bool:
    return verb.child("aux", "auxpass") is not None


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


def mend_verb_read_as_subject(words: tuple[Word, ...]) -> bool:
    """ "Humus binds grains into crumbs." may have "binds" as the subject of "grains"."""
    for verb in words[:-1]:
        noun = words[verb.index + 1]
        if verb.dep != "nsubj" or verb.tag != "VBZ" or verb.head is not noun or noun.tag != "VBZ":
            continue
        if verb.child("nsubj") is None or noun.child("aux", "dobj") is not None:
            continue
        verb.head, verb.dep = (verb if noun.head is noun else noun.head), noun.dep
        for child in noun.children:
            if child is not verb:
                child.head = verb
        noun.head, noun.dep, noun.tag, noun.pos = verb, "dobj", "NNS", "NOUN"
        return True
    return False
