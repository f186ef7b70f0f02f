"""Words taken for a subject, or for a part of one: "Madam Speaker, the court has ruled." is about the court."""

from itertools import pairwise

from quiz.grammar.inflection import base
from quiz.grammar.persons import TITLES, is_person_word
from quiz.grammar.phrases import first_of, last_of
from quiz.grammar.repair.tags import FINITE_TAGS, NOMINAL_SUBJECTS, NOUNS
from quiz.shapes.language import Word

ADDRESSED = TITLES | {"chair", "citizens", "colleagues", "folks", "friends", "gentlemen", "guys", "ladies",
                      "senators"}  # fmt: skip
"""Nouns by which people are spoken to."""

SHOWING_VERBS = {"argue", "believe", "claim", "confirm", "find", "indicate", "note", "prove", "report", "reveal", "say",
                 "show", "suggest", "think"}  # fmt: skip
"""Verbs whose content may follow without "that"."""

OPENING_DEPS = {"advmod", "cc", "intj", "punct"}
"""Relations of what may stand before one who is addressed: "And now, Madam Speaker,"."""

CONJUNCTIONS_LIKE_PREPOSITIONS = {"after", "as", "before", "since", "until"}

SHORTEST_PARTICIPLE = 6
"""Letters; shorter words in "-ed" that begin a sentence are more often names or other words."""


def mend_title_before_name(words: tuple[Word, ...]) -> bool:
    """ "Danish linguist Otto Holm spoke." may have "linguist" as something said of "spoke"."""
    for word, following in pairwise(words):
        name = following if following.dep in NOMINAL_SUBJECTS else following.head
        if word.dep not in {"dep", "npadvmod"} or word.tag != "NN" or not is_person_word(word):
            continue
        if following.entity == "PERSON" and name.dep in NOMINAL_SUBJECTS and name.head is word.head:
            word.head, word.dep = name, "compound"
            return True
    return False


def mend_vocative(words: tuple[Word, ...]) -> bool:
    """ "Madam Speaker, the court has ruled." may have "Speaker" as a first subject of "ruled"."""
    mended = False
    for word in words:
        if word.dep == "npadvmod" and names_addressed(word) and is_addressed(word, words):
            word.dep = "intj"
            mended = True
        if word.dep not in NOMINAL_SUBJECTS or word.pos not in NOUNS or word.head.index < word.index:
            continue
        verb = word.head
        own = next((child for child in verb.children if child.dep in NOMINAL_SUBJECTS
                    and word.index < child.index < verb.index), None)  # fmt: skip
        if own is None or not is_addressed(word, words):
            continue
        if any(other.text == "," for other in words[last_of(own) + 1 : verb.index]):
            continue  # "Ann Lee, the mayor, spoke.": the second is said of the first
        example = next((below for below in word.subtree() if below.dep == "pobj" and below.head.lower == "as"), None)
        if example is not None and last_of(example) < own.index:
            own.head, own.dep = example, "conj"  # "Ships such as the Ida, the Eva and the Nora sank."
            return True
        if any(child.dep == "cc" for child in word.children if child.index > last_of_name(word)):
            own.head, own.dep = word, "conj"  # "Oslo, Bergen, and the two ports ...": a list
            return True
        word.dep = "intj"
        for child in word.children:
            if child.dep in {"appos", "npadvmod"} and child.entity in {"DATE", "TIME"}:
                child.head, child.dep = verb, "npadvmod"
            elif child.index > verb.index:
                child.head = noun_before(child, words) or verb
        mended = True
    return mended


def names_addressed(word: Word) -> bool:
    """ "Friends", "President Lee"."""
    return word.lower in ADDRESSED or any(child.dep == "compound" and child.lower in TITLES for child in word.children)


def is_addressed(word: Word, words: tuple[Word, ...]) -> bool:
    """The noun begins the sentence, and a comma follows it."""
    before = words[: first_of(word)]
    last = last_of_name(word)
    return all(other.dep in OPENING_DEPS for other in before) and words[last + 1 : last + 2] != () and (
        words[last + 1].text == "," and not any(child.dep in {"det", "poss"} for child in word.children)
    )  # fmt: skip


def last_of_name(word: Word) -> int:
    """Index of the last word of "ladies and gentlemen", "Mr. Speaker": what follows a comma is no part of it."""
    inside = {word.index}
    for below in word.subtree():
        if below.index == max(inside) + 1 and below.text != ",":
            inside.add(below.index)
    return max(inside)


def noun_before(word: Word, words: tuple[Word, ...]) -> Word | None:
    before = words[: first_of(word)]
    return next((other for other in reversed(before) if other.pos in NOUNS), None)


def mend_fronted_adjective(words: tuple[Word, ...]) -> bool:
    """ "More cautious, delegates voted." may have "cautious" as a modifier of "delegates"."""
    for word in words:
        noun = word.head
        if word.dep != "amod" or noun.dep not in NOMINAL_SUBJECTS or noun.index < word.index or noun.head is noun:
            continue
        last = last_of(word)
        if last + 2 > noun.index or words[last + 1].text != ",":
            continue
        before = words[: first_of(word)]
        following = words[last + 2]
        if following.tag[:2] in {"JJ", "RB", "VB"} or any(other.dep not in OPENING_DEPS for other in before):
            continue  # "Large, heavy stones fell."
        word.head, word.dep = noun.head, "advcl"
        words[last + 1].head = noun.head
        return True
    return False


def mend_fronted_participle(words: tuple[Word, ...]) -> bool:
    """ "Outraged, Ann Lee and two friends left." may have "Outraged" as a name, and "Lee" as joined to it."""
    word = words[0]
    if word.dep not in NOMINAL_SUBJECTS or len(words) < 3 or words[1].text != "," or not reads_as_state(word):
        return False
    others = [child for child in word.children if child.dep in {"appos", "conj"}]
    if not others or first_of(others[0]) != 2:
        return False
    subject, verb = others[0], word.head
    subject.head, subject.dep = verb, word.dep
    for child in word.children:
        if child is not subject:
            child.head = subject if child.dep in {"cc", "conj"} else verb
    word.head, word.dep, word.tag, word.pos, word.entity = verb, "advcl", "VBN", "VERB", ""
    return True


def reads_as_state(word: Word) -> bool:
    """ "Outraged": the past participle of a verb, and no name known as one."""
    lower = word.lower
    if len(lower) < SHORTEST_PARTICIPLE or not lower.endswith("ed") or word.entity == "PERSON":
        return False
    return base(lower) != lower


def mend_subject_of_subordinate(words: tuple[Word, ...]) -> bool:
    """ "Prices rise as farmers plant less." may have "as farmers" as a modifier, and "plant" joined to "rise"."""
    for verb in words[2:]:
        noun = words[verb.index - 1]
        if verb.dep != "conj" or verb.tag not in FINITE_TAGS or noun.tag not in {"NN", "NNP", "NNPS", "NNS"}:
            continue
        if any(child.dep in {*NOMINAL_SUBJECTS, "aux", "auxpass", "expl"} for child in verb.children):
            continue
        subject = noun
        while subject.dep == "conj":
            subject = subject.head
        mark = subject.head
        if subject.dep != "pobj" or mark.lower not in CONJUNCTIONS_LIKE_PREPOSITIONS or mark.index < verb.head.index:
            continue
        if (subject.tag in {"NN", "NNP"} and subject.child("conj") is None) != (verb.tag == "VBZ"):
            continue
        over = next((above for above in mark.ancestors() if above.pos in {"AUX", "VERB"}), verb.head)
        subject.head, subject.dep = verb, "nsubj"
        mark.head, mark.dep, mark.pos = verb, "mark", "SCONJ"
        verb.head, verb.dep = over, "advcl"
        return True
    return False


def mend_subject_read_as_object(words: tuple[Word, ...]) -> bool:
    """ "The storm hit the mill and farms were flooded." may have "farms" joined to "mill", and "flooded" to "hit"."""
    for verb in words:
        auxiliaries = [child for child in verb.children if child.dep in {"aux", "auxpass"}]
        finite = auxiliaries[0] if auxiliaries else verb
        if verb.dep != "conj" or finite.tag not in FINITE_TAGS or verb.head.index > verb.index:
            continue
        if verb.head.tag not in FINITE_TAGS and verb.head.child("aux", "auxpass") is None:
            continue
        if any(child.dep in {*NOMINAL_SUBJECTS, "cc", "csubj", "expl"} for child in verb.children):
            continue
        before = words[finite.index - 1]
        noun = next((word for word in (before, *before.ancestors()) if word.dep == "conj" and word.pos in NOUNS), None)
        if noun is None or noun.index < verb.head.index or not has_number_of(noun, finite):
            continue
        joiner = words[first_of(noun) - 1]
        if joiner.dep != "cc" or joiner.head is not noun.head or noun.child("conj") is not None:
            continue
        is_passive = any(child.dep == "auxpass" for child in verb.children)
        noun.head, noun.dep = verb, "nsubjpass" if is_passive else "nsubj"
        joiner.head = verb.head
        return True
    return False


def mend_object_of_showing(words: tuple[Word, ...]) -> bool:
    """ "Counts show boats crossing the bay fell." may have "boats" as what is shown, and "fell" without a subject."""
    for verb in words:
        over = verb.head
        subject = over.child("dobj")
        if verb.dep != "ccomp" or over.lemma not in SHOWING_VERBS or subject is None or subject.pos not in NOUNS:
            continue
        if any(child.dep in {*NOMINAL_SUBJECTS, "aux", "csubj", "expl", "mark"} for child in verb.children):
            continue
        before = words[first_of(verb) - 1]
        is_next = last_of(subject) == before.index - (before.text == ",")
        if verb.tag not in {*FINITE_TAGS, "VB"} or not is_next or subject.index > verb.index:
            continue
        subject.head, subject.dep = verb, "nsubj"
        if before.text == ",":
            before.head = verb
        if verb.tag == "VB":
            verb.tag = "VBP"
        return True
    return False


def has_number_of(noun: Word, finite: Word) -> bool:
    """ "farms were", "a farm was", not "farms was"; a past form that does not tell suits neither."""
    is_many = noun.tag in {"NNPS", "NNS"}
    if finite.tag == "VBZ" or finite.lower == "was":
        return not is_many
    return is_many and (finite.tag == "VBP" or finite.lower == "were")


def mend_subject_on_auxiliary(words: tuple[Word, ...]) -> bool:
    """ "The bridge, built in 1899, was closed." may have "bridge" as the subject of "was" alone."""
    mended = False
    for noun in words:
        auxiliary = noun.head
        if noun.dep not in NOMINAL_SUBJECTS or auxiliary.dep not in {"aux", "auxpass"}:
            continue
        verb = auxiliary.head
        if not noun.index < auxiliary.index < verb.index or verb.child(*NOMINAL_SUBJECTS) is not None:
            continue
        noun.head, noun.dep = verb, "nsubjpass" if auxiliary.dep == "auxpass" else "nsubj"
        mended = True
    return mended


def mend_joined_subjects(words: tuple[Word, ...]) -> bool:
    """ "The council, the owner, and the firm met." may have both "council" and "firm" as subjects of "met"."""
    for second in words[2:]:
        verb = second.head
        first = next((child for child in verb.children if child.dep in NOMINAL_SUBJECTS), second)
        joiner = words[first_of(second) - 1]
        if second.dep not in NOMINAL_SUBJECTS or first is second or second.index > verb.index:
            continue
        if verb.pos not in {"AUX", "VERB"}:
            continue
        if joiner.dep == "cc" and joiner.head is first and first.child("conj") is None:
            second.head, second.dep = first, "conj"
            return True
    return False


def mend_name_as_second_subject(words: tuple[Word, ...]) -> bool:
    """ "His brother Otto Baker left." may have both "brother" and "Baker" as subjects of "left"."""
    for name in words:
        verb = name.head
        if name.dep not in NOMINAL_SUBJECTS or name.tag != "NNP" or name.index > verb.index:
            continue
        first = next((child for child in verb.children if child.dep in NOMINAL_SUBJECTS), name)
        start = first_of(name)
        if first is name or last_of(first) != start - 1 or not words[start - 1].text[0].isalnum():
            continue
        above = (words[start - 1], *words[start - 1].ancestors())
        noun = next((word for word in above if word.tag == "NN" and word.index < start), None)
        if noun is None or first not in {noun, *noun.ancestors()}:
            continue
        name.head, name.dep = noun, "appos"
        return True
    return False


def mend_stray_name(words: tuple[Word, ...]) -> bool:
    """ "the tug Ida", "Port Elsin N.Y.": a name that the parser hung nowhere goes with the noun before it."""
    mended = False
    for word in words[1:]:
        before = words[word.index - 1]
        if word.tag != "NNP" or word.dep not in {"dep", "punct"} or before.pos not in NOUNS or word.children:
            continue
        if not word.text[0].isalpha():
            continue
        if word.head.index < before.index or before.dep in {"nsubj", "nsubjpass"}:
            word.head, word.dep = before, "appos"
            mended = True
    return mended
