"""Who, what or which did it: "Which country has doubled its exports of dried fruit?"."""

from collections.abc import Iterator

from quiz.grammar.persons import is_person_word
from quiz.grammar.writing import write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.syntax import is_copula, is_first_person, question_of_subject, takes_plural_verb, words_of
from quiz.questions.wh_phrases import WhPhrase, wh_phrase
from quiz.shapes.findings import Claim, Event, Finding
from quiz.shapes.language import Clause, Document, Phrase

PLURAL_PRONOUNS = {"their", "them", "themselves", "they"}

LISTING_VERBS = {"comprise", "contain", "include", "range"}
"""Verbs whose object is what is worth asking for: "Her films include ..."."""

ADDRESSING_VERBS = {"advise", "ask", "beg", "implore", "instruct", "invite", "order", "request", "tell", "urge", "warn"}
"""Verbs whose passive has somebody as its subject."""

MINDFUL_VERBS = {"admit", "argue", "consider", "deny", "explain", "hope", "insist", "note", "observe", "say", "think",
                 "want", "warn", "wonder"}  # fmt: skip
"""Verbs of somebody with a mind, of whom "what" does not ask."""

FEWEST_WORDS_BEHIND_VERB = 3


def ask_subject(finding: Finding, document: Document) -> Iterator[Asked]:
    """Asks for the subject of an event or a claim, if enough is said of it to tell which is meant."""
    if not isinstance(finding, Event | Claim):
        return
    clause = finding.clause
    if (
        clause.subject is None
        or clause.subject.head.tag == "CD"
        or is_nobody(clause.subject)
        or not tells_enough(clause)
    ):
        return
    if takes_plural_verb(clause) and any(word.lower in PLURAL_PRONOUNS for word in words_of(clause)):
        return  # "What has an interest in their ships?" - "Towns"
    if is_everybody(clause, document):
        return  # "Who can see stars?" - "We"
    if is_first_person(clause) or clause.subject.head.lower in {"percent", "%", "us", "we"}:
        return
    wh = wh_phrase(clause.subject, document)
    if wh is None:
        return
    if wh.text == "what" and is_addressed(clause):
        wh = WhPhrase("who")
    if wh.text == "what" and clause.verb.lemma in MINDFUL_VERBS:
        return  # "What observed that the ice had melted?" - "Holm"
    complement = clause.verb.child("attr")
    if wh.text == "who" and clause.subject.head.child("nummod") is not None:
        return  # "More than two million pensioners": how many is asked by its own form
    if wh.text == "who" and complement is not None and not is_person_word(complement):
        return  # "Bandial is the name of a village": no person after all
    subject = write(document, clause.subject)
    ask = question_of_subject(document, clause, [wh.text], plural=wh.plural, referents=subject.said)
    yield Asked(as_question(ask), as_answer(subject), clause.subject.head)


def is_addressed(clause: Clause) -> bool:
    """ "All ferries were asked to turn back.": nothing but persons can be."""
    has_deed = any(part.phrase.words[0].tag == "TO" for part in clause.constituents if not part.fronted)
    return clause.group.passive and clause.verb.lemma in ADDRESSING_VERBS and has_deed


def is_nobody(subject: Phrase) -> bool:
    """ "no state", "nobody who sailed": who does not do it tells nothing."""
    return any(word.lower in {"neither", "no", "nobody", "none"} for word in subject.words)


def is_everybody(clause: Clause, document: Document) -> bool:
    """ "we", "each of us", "you" that stand for themselves."""
    assert clause.subject is not None
    mentions = (document.mentions.get(word.start) for word in clause.subject.words)
    return any(mention is not None and mention.referent in {"us", "we", "you"} for mention in mentions)


def tells_enough(clause: Clause) -> bool:
    """What follows the verb is long enough to point at one subject, and agrees with "what is"."""
    if clause.verb.lemma in LISTING_VERBS:
        return False
    if is_copula(clause.group) and clause.verb.child("attr", "acomp") is None and not clause.group.auxiliaries:
        return False  # "The case was of great weight."
    if is_copula(clause.group) and any(part.phrase.words[0].lower == "of" for part in clause.constituents):
        return False
    after = [word for part in clause.constituents for word in part.phrase.words if part.role != "content"]
    complement = clause.verb.child("attr")
    if complement is not None and complement.lower in {"one", "ones"}:
        return False  # "an easy one to forget"
    if is_copula(clause.group) and complement is None and is_compared(clause):
        return True
    if is_copula(clause.group) and (complement is None or complement.tag in {"NNS", "NNPS"}):
        return False
    if takes_plural_verb(clause) and (has_plural_as(clause) or (complement is not None and complement.child("conj"))):
        return False
    if is_copula(clause.group) and clause.group.modal and complement is not None and complement.tag == "NNP":
        return False  # "The model could be Ann Lee."
    return sum(word.pos in {"ADJ", "NOUN", "NUM", "PROPN", "VERB"} for word in after) >= FEWEST_WORDS_BEHIND_VERB


def has_plural_as(clause: Clause) -> bool:
    """ "Mills are seen as signs of wealth.": "what is seen as signs" does not agree."""
    nouns = (part.phrase.head.child("pobj") for part in clause.constituents if part.phrase.words[0].lower == "as")
    return any(noun is not None and noun.tag in {"NNS", "NNPS"} for noun in nouns)


def is_compared(clause: Clause) -> bool:
    """ "is older than the bridge over the bay": the measure points at one subject."""
    adjective = clause.verb.child("acomp")
    than = next((word for word in adjective.subtree() if word.lower == "than"), None) if adjective else None
    return than is not None and any(word.pos in {"NOUN", "PROPN"} for word in than.subtree())


FORM = Form(
    name="subject",
    ask=ask_subject,
    weight=0.34,
    examples=(
        Asks(
            "Brazil has increased its exports of dried fruit to Norway.",
            ask="Which country has increased its exports of dried fruit to Norway?",
            answer="Brazil",
        ),
        Asks(
            "Recent storms have damaged the sea wall of the old harbor.",
            ask="What has damaged the sea wall of the old harbor?",
            answer="Recent storms",
        ),
        Asks(
            "The old mill is older than the bridge over the bay.",
            ask="What is older than the bridge over the bay?",
            answer="The old mill",
        ),
        Asks(
            "Stray goats have eaten the young trees of the park.",
            ask="Which animals have eaten the young trees of the park?",
            answer="Stray goats",
        ),
        Asks(
            "A small number of dentists opposed the new law on sugar.",
            ask="Who opposed the new law on sugar?",
            answer="A small number of dentists",
        ),
        Asks(
            "All ferries in the bay were asked to carry a message to the islands.",
            ask="Who was asked to carry a message to the islands?",
            answer="All ferries in the bay",
        ),
        Skips("More than 200 pupils rowed across the wide lake.", because="how many is asked by its own form"),
        Skips("The harbor teams consider the needs of small boats.", because="teams have minds, and are no what"),
        Skips("Nobody opposed the new law on sugar.", because="nobody is no answer"),
        Skips("Ann Lee left.", because="nothing tells which leaving is meant"),
        Skips("The results were lasting changes in the law.", because='"what were changes" does not agree'),
    ),
)
