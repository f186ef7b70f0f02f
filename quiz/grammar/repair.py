"""Parse repair: in "The climate demands that they act." the parser may read "demands" as a plural noun.

Each repair mends one known, frequent error of the parser, and is sure of itself or does nothing.
"""

from quiz.shapes.language import Word

FINITE_TAGS = {"VBD", "VBP", "VBZ"}
SUBJECTS = {"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"}


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


def mend_percent_as_root(words: tuple[Word, ...]) -> bool:
    """ "Approximately 42.7 percent of the trade passes through ..." may have "percent" as its root, not "passes"."""
    root = next((word for word in words if word.head is word), None)
    if root is None or root.lower not in {"percent", "%"}:
        return False
    verb = next((child for child in root.children if child.tag in FINITE_TAGS and child.index > root.index), None)
    if verb is None or any(child.dep in SUBJECTS for child in verb.children):
        return False
    verb.head, verb.dep = verb, "ROOT"
    root.head, root.dep = verb, "nsubj"
    for child in root.children:
        if child is not verb and (child.dep == "punct" or child.index > verb.index):
            child.head = verb
    return True


def mend_participle_for_past(words: tuple[Word, ...]) -> bool:
    """ "The ship left port." may have "left" as a participle, though it has a subject and no auxiliary."""
    mended = False
    for word in words:
        if word.tag != "VBN" or word.dep not in {"ROOT", "ccomp", "advcl", "relcl", "conj"}:
            continue
        deps = {child.dep for child in word.children}
        if "nsubj" in deps and not deps & {"aux", "auxpass"} and word.dep != "conj":
            word.tag = "VBD"
            mended = True
    return mended


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
    mend_percent_as_root,
    mend_participle_for_past,
    mend_there_as_expletive,
)
