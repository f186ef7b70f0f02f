"""Assertion: what the article says is so, and who holds it: "Lee said that the bridge was safe." is Lee's word."""

from quiz.grammar.mentions import author_name
from quiz.grammar.writing import Written, write
from quiz.shapes.language import Clause, Document, Word

ASSERTED_MARKERS = {"although", "because", "since", "though", "whereas", "while"}
"""Conjunctions whose clause is itself held true; that of "if" or "unless" is not."""

PAUSES = {",", "—", "–", "(", "--"}

UNASSERTED_AFTER = {"ask", "deny", "doubt", "expect", "fear", "hope", "promise", "propose", "speculate", "suspect",
                    "worry"}  # fmt: skip
"""Verbs whose holder does not say that their content is so: "She hopes that it is safe"."""

JUDGING = {"betray", "deserve", "disappoint", "fail", "inspire", "prove", "reflect", "reveal", "succeed", "try",
           "undermine", "vitalize"}  # fmt: skip
"""Verbs that judge what they tell: "the board failed to act" is in an opinion piece no plain fact."""

FACTIVE_VERBS = {"discover", "know", "learn", "mean", "notice", "realise", "realize", "recognise", "recognize",
                 "remember", "understand"}  # fmt: skip
"""Verbs after which "that ..." is said to be so by whoever uses them (Kiparsky and Kiparsky 1970)."""

PLAIN_ADJECTIVES = {"apparent", "certain", "clear", "evident", "known", "obvious", "true", "undeniable"}
"""Adjectives with which a writer asserts what follows: "It is clear that ..."."""

SINGLING = {"first", "kind", "last", "only", "same", "sort", "type", "very"}
"""Words without which "It is the only rule that matters." says something else."""

GENERIC_SUBJECTS = {"anybody", "anyone", "everybody", "everyone", "nobody", "one", "somebody", "someone", "you"}


def is_asserted(clause: Clause, document: Document) -> bool:
    """The clause is said to be so, by the article or by a holder that it names."""
    if clause.sentence.words[-1].text == "?" or is_question(clause):
        return False
    if clause.subject is None or clause.subject.head.dep == "expl":
        return False
    if clause.verb.start in document.quoted and clause.holder is None:
        return False
    if under_another(clause) or is_alternative(clause):
        return False
    match clause.kind:
        case "main" | "coordinate":
            return True
        case "reported":
            if clause.holder is None:
                return is_taken_for_true(clause)
            return clause.group.negation is None and is_stated(clause)
        case "subordinate":
            return clause.marker is not None and clause.marker.lower in ASSERTED_MARKERS
        case "relative":
            return is_non_restrictive(clause) or is_presented(clause)
    return False


def is_alternative(clause: Clause) -> bool:
    """ "The mill will grow or it will close.": neither is said to be so."""
    second = clause.verb if clause.kind == "coordinate" else clause.verb.child("conj")
    if second is None or second.child("nsubj", "nsubjpass") is None or second.pos not in {"AUX", "VERB"}:
        return False
    over = second.head
    return any(child.lower == "or" and over.index < child.index < second.index for child in over.children)


def is_stated(clause: Clause) -> bool:
    """The holder says that it is so, and does not ask, hope or deny it."""
    if clause.marker is not None and clause.marker.lower in {"if", "whether"}:
        return False
    if clause.holder is not None and clause.holder.head.lower in GENERIC_SUBJECTS:
        return False
    return clause.parent is None or clause.parent.lemma not in UNASSERTED_AFTER


def is_taken_for_true(clause: Clause) -> bool:
    """ "that fish sleep" of "We know that fish sleep.", "It is clear that fish sleep." and "This means that ..."."""
    over = clause.parent
    if over is None or over.head is not over or clause.marker is None or clause.marker.lower != "that":
        return False
    first = over.child("aux", "auxpass")
    if over.child("neg") is not None or (first is not None and first.tag in {"MD", "TO"}) or over.tag == "VB":
        return False
    if over.lemma == "be":
        complement = over.child("acomp")
        return complement is not None and complement.lower in PLAIN_ADJECTIVES
    return over.lemma in FACTIVE_VERBS


def under_another(clause: Clause) -> bool:
    """The clause stands inside one that is not asserted: "if Lee says that it is safe"."""
    over = clause.parent
    while over is not None:
        mark = next((child for child in over.children if child.dep == "mark"), None)
        if mark is not None and mark.lower in {"if", "unless", "whether", "in"}:
            return True
        if clause.kind == "reported" and (over.child("neg") is not None or is_restrictive(over)):
            return True
        over = over.head if over.head is not over else None
    return False


def is_restrictive(verb: Word) -> bool:
    """ "who said that ..." in "Those who said that ...": tells which, and asserts nothing."""
    relative = next((child for child in verb.children if child.tag in {"WDT", "WP"}), None)
    if verb.dep != "relcl" or relative is None:
        return False
    return not any(child.text in PAUSES and child.index == relative.index - 1
                   for child in (*verb.head.children, *verb.head.head.children))  # fmt: skip


def is_question(clause: Clause) -> bool:
    """ "How it works is not known."; but not the main clause of "When it rains, the river rises."."""
    first = clause.sentence.words[0]
    if first.tag not in {"WDT", "WP", "WRB"} or clause.kind != "main" or first.dep == "mark":
        return False
    return all(word.dep != "advcl" or word.index > clause.verb.index for word in first.ancestors())


def is_non_restrictive(clause: Clause) -> bool:
    """ "Taiwan, which lies close": after a pause, and with "which" or "who" as its own subject."""
    relative = next((child for child in clause.verb.children if child.tag in {"WDT", "WP"}), None)
    if relative is None or relative.lower == "that" or relative.dep not in {"nsubj", "nsubjpass"}:
        return False
    words = clause.sentence.words
    return relative.index > 0 and words[relative.index - 1].text in PAUSES


def is_presented(clause: Clause) -> bool:
    """ "There is a strong current that pulls swimmers out.", "It is the council that will pay.": what a clause with
    no subject of its own puts forward, to say something of it."""
    noun, relative = clause.parent, clause.verb.child("nsubj", "nsubjpass")
    if noun is None or noun.dep != "attr" or relative is None or relative.tag not in {"WDT", "WP"}:
        return False
    frame, words = noun.head, {child.lower for child in noun.children if child.index < noun.index}
    if frame.lemma != "be" or frame.head is not frame or frame.child("neg") is not None:
        return False
    if frame.child("expl") is not None:
        return bool(words & {"a", "an", "another"}) and noun.child("amod", "compound", "prep") is not None
    empty = frame.child("nsubj")
    is_definite = "the" in words or noun.tag in {"NNP", "NNPS"}
    is_one_of_kind = bool(words & SINGLING) or any(child.tag in {"JJS", "RBS"} for child in noun.children)
    return empty is not None and empty.lower == "it" and is_definite and not is_one_of_kind


def is_view(clause: Clause, document: Document) -> bool:
    """Somebody's evaluation, prediction or generalisation, rather than an event or figure that can be checked."""
    if clause.holder is not None:
        return True
    if not document.is_opinion:
        return False
    checkable = clause.group.tense == "past" and not clause.group.modal and clause.verb.lemma not in JUDGING
    named = any(word.entity in {"CARDINAL", "DATE", "MONEY", "PERCENT", "PERSON", "GPE", "ORG"}
                for part in clause.constituents for word in part.phrase.words)  # fmt: skip
    figure = any(word.entity in {"MONEY", "PERCENT"} for word in clause_words(clause))
    return not ((checkable and named) or figure)


def clause_words(clause: Clause) -> tuple[Word, ...]:
    subject = clause.subject.words if clause.subject else ()
    return (*subject, *(word for part in clause.constituents for word in part.phrase.words))


def holder_of(clause: Clause, document: Document) -> Written:
    """Who holds what the clause says, written out; empty when it is the article's plain statement of fact."""
    if clause.holder is not None:
        head = clause.holder.head
        if head.lower in {"i", "we"} and head.start not in document.quoted:
            return Written(author_name(document.article))
        return write(document, clause.holder)
    if is_view(clause, document):
        return Written(author_name(document.article), frozenset({author_name(document.article)}))
    return Written("")


def has_generic_subject(clause: Clause) -> bool:
    return clause.subject is not None and clause.subject.head.lower in GENERIC_SUBJECTS
