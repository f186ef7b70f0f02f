"""Words that describe a noun, hung elsewhere: "efforts in trade, which continue" with "trade" as what continues."""

from quiz.grammar.inflection import base, inflect
from quiz.grammar.persons import is_person_word
from quiz.grammar.phrases import first_of, last_of
from quiz.grammar.repair.tags import FINITE_TAGS, NOMINAL_SUBJECTS, NOUNS
from quiz.shapes.language import Word

RELATIVES = {"that", "which"}
EQUATING_VERBS = {"be", "become", "remain"}

CONTENT_NOUNS = frozenset({
    "agreement", "argument", "assertion", "assumption", "assurance", "awareness", "belief", "claim", "conclusion",
    "condition", "confidence", "conviction", "doctrine", "evidence", "expectation", "fact", "fear", "feeling", "ground",
    "guarantee", "hope", "hypothesis", "idea", "impression", "insight", "knowledge", "message", "notion", "opinion",
    "perception", "possibility", "prediction", "premise", "principle", "promise", "proof", "proposition", "realization",
    "recognition", "reminder", "risk", "rumor", "sense", "suggestion", "suspicion", "theory", "thesis", "thought",
    "understanding", "view", "warning",
})  # fmt: skip
"""Nouns whose content a that-clause tells: "the premise that prices rise" (Quirk et al. 1985, 17.26)."""

RANKS = {"first", "last", "latest", "next", "only", "second", "third", "youngest", "oldest"}
"""Words that a "to"-infinitive narrows down: "the first woman to fly"."""

CONDITIONS = {"if", "once", "unless", "until", "when", "whenever"}


def mend_relative_by_number(words: tuple[Word, ...]) -> bool:
    """ "efforts in trade, which continue" may have "continue" hung on "trade", which its plural does not suit."""
    mended = False
    for verb in words:
        noun = verb.head
        pronoun = verb.child("nsubj", "nsubjpass")
        if verb.dep != "relcl" or pronoun is None or pronoun.lower not in RELATIVES or noun.child("conj") is not None:
            continue
        finite = verb.child("aux", "auxpass") or verb
        if noun.dep == "conj" or suits(noun, finite):
            continue
        while noun.dep in {"appos", "pobj"}:
            noun = noun.head if noun.dep == "appos" else noun.head.head
            if noun.pos not in NOUNS or noun.dep == "conj" or noun.child("conj") is not None:
                break
            if suits(noun, finite):
                verb.head = noun
                mended = True
                break
    return mended


def suits(noun: Word, finite: Word) -> bool:
    """ "efforts continue", "an effort continues"; what has no number, or may have either, suits both."""
    if noun.tag not in {"NN", "NNP", "NNS"} or noun.lower.endswith(("ics", "species")):
        return True
    if noun.tag == "NNP" and noun.lower.endswith("s"):
        return True
    if finite.tag == "VBZ" or finite.lower == "was":
        return noun.tag != "NNS"
    if finite.tag == "VBP" or finite.lower == "were":
        return noun.tag == "NNS"
    return True


def mend_relative_by_person(words: tuple[Word, ...]) -> bool:
    """ "a judge in Elsin, the old port, who died" may have "died" hung on "port", and no port is "who"."""
    mended = False
    for verb in words:
        noun = verb.head
        pronoun = verb.child("nsubj", "nsubjpass")
        if verb.dep != "relcl" or pronoun is None or pronoun.lower != "who" or noun.child("conj") is not None:
            continue
        if is_person_word(noun) or (noun.pos == "PROPN" and noun.entity not in {"FAC", "GPE", "LOC", "ORG"}):
            continue
        if words[first_of(verb) - 1].text != ",":
            continue
        is_origin = noun.pos == "PROPN" and noun.head.lower in {"from", "in"}
        while noun.dep in {"appos", "pobj"}:
            noun = noun.head if noun.dep == "appos" else noun.head.head
            if noun.pos not in NOUNS or noun.dep == "conj" or noun.child("conj") is not None:
                break
            if is_person_word(noun) or (is_origin and noun.tag in {"NN", "NNS"}):
                verb.head = noun
                mended = True
                break
    return mended


def mend_content_of_noun(words: tuple[Word, ...]) -> bool:
    """ "Lee starts from the premise that prices rise." may have "that prices rise" as what Lee starts."""
    mended = False
    for verb in words:
        mark = verb.child("mark")
        if verb.dep != "ccomp" or mark is None or mark.lower != "that" or first_of(verb) != mark.index:
            continue
        noun = words[mark.index - 1] if mark.index else verb
        if noun.lemma not in CONTENT_NOUNS or noun.tag not in {"NN", "NNS"} or verb.head not in noun.ancestors():
            continue
        verb.head, verb.dep = noun, "acl"
        mended = True
    return mended


def mend_infinitive_of_rank(words: tuple[Word, ...]) -> bool:
    """ "She became the first woman since 1900 to win twice." may have "to win" as why she became it."""
    for verb in words:
        over = verb.head
        if verb.dep not in {"advcl", "xcomp"} or verb.child("aux") is None or over.lemma not in EQUATING_VERBS:
            continue
        noun, to = over.child("attr"), verb.child("aux")
        if noun is None or to is None or to.tag != "TO" or not noun.index < first_of(verb) == to.index:
            continue
        if not any(child.lower in RANKS or child.tag == "JJS" for child in noun.children if child.index < noun.index):
            continue
        between = [child for child in over.children if noun.index < child.index < verb.index]
        if any(child.dep not in {"npadvmod", "prep"} for child in between):
            continue
        for child in between:
            child.head = noun
        verb.head, verb.dep = noun, "relcl"
        return True
    return False


def mend_place_read_as_infinitive(words: tuple[Word, ...]) -> bool:
    """ "She moved to left field." may have "to left" as an infinitive, which "left" is not."""
    for verb in words[1:]:
        to = words[verb.index - 1]
        noun = words[verb.index + 1] if verb.index + 1 < len(words) else verb
        if to.tag != "TO" or to.head is not verb or verb.tag not in {"VBD", "VBN"} or noun.pos not in NOUNS:
            continue
        if inflect(base(verb.text), "VB") == verb.lower or noun.head is not verb:
            continue
        to.head, to.dep, to.tag, to.pos = verb.head, "prep", "IN", "ADP"
        noun.head, noun.dep = to, "pobj"
        for child in verb.children:
            if child not in {to, noun}:
                child.head = verb.head
        verb.head, verb.dep, verb.tag, verb.pos = noun, "amod", "JJ", "ADJ"
        return True
    return False


def mend_condition_on_subject(words: tuple[Word, ...]) -> bool:
    """ "The plan, once rolled out, will help." may have "once rolled out" as what tells which plan is meant."""
    for verb in words:
        noun = verb.head
        start = first_of(verb)
        if verb.dep not in {"acl", "advcl", "relcl"} or noun.dep not in NOMINAL_SUBJECTS or start < noun.index:
            continue
        over, end = noun.head, last_of(verb) + 1
        if words[start].lower not in CONDITIONS or words[start - 1].text not in {",", "–", "—"}:
            continue
        if over.index < end or words[end].text not in {",", "–", "—"} or verb.child(*NOMINAL_SUBJECTS) is not None:
            continue
        verb.head, verb.dep = over, "advcl"
        words[start - 1].head = words[end].head = over
        return True
    return False


def mend_fronted_clause_as_root(words: tuple[Word, ...]) -> bool:
    """ "When scraps are thrown out, lead is released." may have "thrown" as its root, and "released" joined to it."""
    root = next((word for word in words if word.head is word), None)
    if root is None or words[0].lower not in {"as", "if", "once", "when", "whenever"} or words[0].dep == "prep":
        return False
    if root not in words[0].ancestors() or (words[0].head is not root and words[0].head.dep != "csubj"):
        return False
    for verb in root.children:
        if verb.dep not in {"ccomp", "conj", "parataxis"} or verb.child(*NOMINAL_SUBJECTS) is None:
            continue
        start = first_of(verb)
        finite = verb.child("aux", "auxpass") or verb
        if start <= root.index or words[start - 1].text != "," or finite.tag not in {*FINITE_TAGS, "MD"}:
            continue
        if any(child.dep == "cc" and child.index < start for child in root.children):
            continue
        verb.head, verb.dep = verb, "ROOT"
        root.head, root.dep = verb, "advcl"
        words[0].head = root
        words[start - 1].head = verb
        for child in root.children:
            if child.index > last_of(verb) and child is not verb:
                child.head = verb
        return True
    return False


def mend_as_after_with(words: tuple[Word, ...]) -> bool:
    """ "a degree in law, with Greek as her second subject" may have "as" hung on the verb, apart from "with"."""
    for word in words[1:]:
        if word.dep != "prep" or word.lower != "as" or word.head.pos != "VERB":
            continue
        before = next((child for child in reversed(word.head.children) if child.index < word.index), None)
        noun = before.child("pobj") if before is not None and before.lower == "with" else None
        if before is None or noun is None or last_of(before) != word.index - 1 or words[before.index - 1].text != ",":
            continue
        word.head = noun
        return True
    return False


def mend_where_read_as_content(words: tuple[Word, ...]) -> bool:
    """ "She taught at the college in Elsin, where she lived." may have "lived" as what she taught."""
    for verb in words:
        start = first_of(verb)
        if verb.dep != "ccomp" or words[start].lower != "where" or start < 2 or words[start - 1].text != ",":
            continue
        noun = words[start - 2]
        if noun.pos not in NOUNS or verb.head not in noun.ancestors():
            continue
        verb.head, verb.dep = noun, "relcl"
        words[start - 1].head = noun
        return True
    return False


def mend_condition_of_relative(words: tuple[Word, ...]) -> bool:
    """ "We need a roof that can hold if we walk on it." may have "if we walk on it" as when we need one."""
    for verb in words:
        over, mark = verb.head, verb.child("mark")
        if verb.dep != "advcl" or mark is None or mark.lower not in {"if", "unless"} or first_of(verb) != mark.index:
            continue
        relative = next((above for above in (words[mark.index - 1], *words[mark.index - 1].ancestors())
                         if above.dep == "relcl"), None)  # fmt: skip
        if mark.index == 0 or relative is None or over not in relative.ancestors():
            continue
        if relative.child("aux") is None or relative.index > mark.index or last_of(relative) != mark.index - 1:
            continue
        verb.head = relative
        return True
    return False
