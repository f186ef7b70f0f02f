"""Wrong attachments: "The stories told about her were false." with "told" as the verb of "stories"."""

from quiz.grammar.inflection import is_participle_form
from quiz.grammar.phrases import QUOTES, SUBJECTS
from quiz.grammar.repair.tags import FINITE_TAGS, STRONG_PAUSES
from quiz.shapes.language import Word


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


def mend_reduced_relative(words: tuple[Word, ...]) -> bool:
    """ "The stories told about her were false." may have "told" as the verb of "stories", and "were" without one."""
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
    """ "told" in "the stories told about her": next to its subject, no auxiliary, and sister or child of the verb."""
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
    return is_participle_form(first.lower)


def take_place_of(verb: Word, first: Word, subject: Word) -> None:
    """The verb gets the place, mark and subject of the participle, which then describes the subject."""
    subject.head, subject.dep = verb, "nsubj"
    for child in first.children:
        if child.dep == "mark":
            child.head = verb
    if first.head is not verb:
        verb.head, verb.dep = first.head, first.dep
    first.head, first.dep, first.tag = subject, "acl", "VBN"


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


def mend_verb_after_pause(words: tuple[Word, ...]) -> bool:
    """ "Lee sold the mill and, a year later, left for Oslo." may have "left" hung on "sold", and only "and" joined."""
    for verb in words:
        over = verb.head
        if verb.dep != "advcl" or verb.tag not in FINITE_TAGS or over.tag not in FINITE_TAGS or over.index > verb.index:
            continue
        if any(child.dep in SUBJECTS | {"aux", "auxpass", "mark"} for child in verb.children):
            continue
        joiner = next((child for child in over.children if child.dep == "cc" and child.index < verb.index), None)
        if joiner is None or words[joiner.index + 1].text != "," or over.child("conj") is not None:
            continue
        verb.dep = "conj"
        for word in over.children:
            if joiner.index < word.index < verb.index:
                word.head = verb
        return True
    return False


def mend_name_after_apposition(words: tuple[Word, ...]) -> bool:
    """ "Ann Lee, a pupil of Baker, and Karl Holm" may have "Holm" joined to "Baker", as if he had been a teacher."""
    for name in words:
        inside = name.head
        if name.dep != "conj" or name.entity != "PERSON" or inside.entity != "PERSON" or inside.dep != "pobj":
            continue
        joiner = next((child for child in inside.children if child.dep == "cc" and child.index < name.index), None)
        apposition = next((above for above in inside.ancestors() if above.dep == "appos"), None)
        if joiner is None or apposition is None or words[joiner.index - 1].text != ",":
            continue
        if apposition.head.entity != "PERSON" or any(child.dep == "conj" for child in apposition.head.children):
            continue
        name.head = joiner.head = words[joiner.index - 1].head = apposition.head
        return True
    return False
