"""Questions that nothing pins to one answer: "What did Ann Lee write?", "What does the union say about the mill?"."""

from quiz.grammar.assertion import GENERIC_SUBJECTS
from quiz.grammar.clauses import has_peer
from quiz.grammar.persons import stands_for_person
from quiz.grammar.phrases import conjuncts, core_phrase
from quiz.grammar.writing import write
from quiz.knowledge.recommendations import obligation
from quiz.questions.parts import goes_back
from quiz.selection.check import Check, Drops, Passes
from quiz.selection.salience import names_in, without_attribution
from quiz.selection.words import content_words, stem
from quiz.shapes.findings import Definition, Office
from quiz.shapes.language import Clause, Document, Word
from quiz.shapes.questions import Question

ADDING = {"also", "too"}
FAME = {"know", "recognise", "recognize", "remember"}
"""What somebody is known for is asked of him alone."""

APPEARING = {"appear", "perform", "play", "sing", "speak", "star"}
"""What a person does in many places."""

WHOLE_PREDICATE = {"what_did", "what_must", "what_said"}
"""Forms that ask for all that is said of the subject."""

ADDED_TO = WHOLE_PREDICATE | {"how", "what", "what_if", "what_is"}
"""Forms whose answer "also" makes one of several."""

SWAYING = {"affect", "have", "impact", "influence", "use"}
"""Verbs of which one object is seldom the only one."""

UNTOLD = {"no", "some"}
"""First words of subjects of which nobody knows which they are: "some shops"."""

FEWEST_SENTENCES_BEFORE = 2

MOST_WORDS_OF_PERSON = 2
"""A subject of more content words tells of a few persons only: "workers who learn one trade"."""

MOST_PINS_OF_REPEATED = 2
"""Words beside subject and verb that still leave open which of two objects is meant."""


def fault(question: Question, document: Document) -> str:
    clause = question.finding.clause
    if question.form == "who_is" and is_told_late(question, document):
        return "by then the article has told much of the same person"
    if question.form == "what_is" and is_named_once(question, document):
        return "the article names it only here"
    if clause is None or clause.subject is None:
        return ""
    if question.form in ADDED_TO and adds(clause):
        return f'"also": "{clause.subject.text}" did more than that'
    if question.form == "what" and is_bare(question, clause, document):
        return "nothing tells which is meant"
    if question.form == "what" and clause.subject.words[0].lower in UNTOLD:
        return f'"{clause.subject.text}" could be any'
    if question.form == "when" and is_moved_behind_first(question, clause):
        return "the first of all, or the first of those in the last phrase"
    if question.form == "where" and clause.verb.lemma in APPEARING and has_no_pins(question, clause, document):
        return "nothing tells when"
    if question.form == "what_must" and has_another_duty(clause, document):
        return f'"{clause.subject.text}" must do more than that'
    if question.form in {"what", "what_said"} and clause.subject.head.lower in {"%", "cent", "percent"}:
        return "the figure is the news, and the front tells it"
    if question.form == "what_is" and clause.marker is not None and clause.marker.lower in {"as", "because", "since"}:
        return "a definition in passing, from which something follows"
    if question.form == "what_said" and says_more(clause, document):
        return f'the article says more about "{clause.subject.text}"'
    if question.form == "subject" and has_peer(clause):
        return "the same is said of another"
    if question.form == "subject" and clause.group.negation is not None and clause.verb.lemma == "be":
        return "much else is not so either"
    return ""


def is_told_late(question: Question, document: Document) -> bool:
    """ "He was a candidate in 2004." in the middle of a life: other answers to "Who was he?" came before."""
    office = question.finding
    if not isinstance(office, Office) or office.clause is None or office.person.text in question.answer:
        return False
    mention = document.mentions.get(office.person.words[0].start)
    name = (mention.referent if mention is not None else None) or office.person.text
    surname = name.split()[-1]
    named = sum(surname in sentence.text for sentence in document.sentences[: office.clause.sentence.number])
    return named >= FEWEST_SENTENCES_BEFORE


def is_moved_behind_first(question: Question, clause: Clause) -> bool:
    """ "Against Porto, Lee scored her first goal." is no "When did Lee score her first goal against Porto?"."""
    moved = any(part.fronted and goes_back(part) for part in clause.constituents)
    return moved and "first" in question.ask.split()


def is_named_once(question: Question, document: Document) -> bool:
    """ "They moved to Elsin, a village of 30 houses.": what else Elsin is nobody told."""
    finding = question.finding
    if not isinstance(finding, Definition) or finding.clause is not None or finding.term.head.tag != "NNP":
        return False
    name = finding.term.head.text
    if name not in question.ask:
        return False
    return sum(any(word.text == name for word in sentence.words) for sentence in document.sentences) < 2


def adds(clause: Clause) -> bool:
    """ "also" with the verb, or before the subject."""
    return any(word.lower in ADDING for word in (*clause.group.middle, *clause.verb.children))


def is_bare(question: Question, clause: Clause, document: Document) -> bool:
    """Only a person and a verb stand on the front, or little more and the article tells two objects of them."""
    if (clause.group.passive and clause.verb.lemma in FAME) or asks_for_only_one(question, document):
        return False
    if has_no_pins(question, clause, document):
        return True
    subject = subject_text(clause, document)
    pins = pins_of(question, clause, document)
    if not pins and clause.verb.lemma in SWAYING:
        return True
    answer = content_words(question.answer)
    return len(pins) <= MOST_PINS_OF_REPEATED and any(
        not answer & content_words(part.phrase.text)
        for other in document.clauses
        if other is not clause and other.verb.lemma == clause.verb.lemma and is_of(other, subject, document)
        for part in other.of_role("object")
    )


def pins_of(question: Question, clause: Clause, document: Document) -> frozenset[str]:
    """The words of the front besides the subject, the verb and adverbs, which tell what is meant."""
    pins = content_words(without_attribution(question.ask)) - content_words(subject_text(clause, document))
    adverbs = {word for part in clause.constituents for word in part.phrase.words if word.pos == "ADV"}
    verbs = {stem(clause.verb.text), stem(clause.verb.lemma)}
    return frozenset(pins - verbs - {stem(word.text) for word in (*clause.group.middle, *adverbs)})


def has_no_pins(question: Question, clause: Clause, document: Document) -> bool:
    """Only somebody and a verb stand on the front."""
    assert clause.subject is not None
    subject = subject_text(clause, document)
    is_short = len(content_words(subject)) <= MOST_WORDS_OF_PERSON or subject in document.names
    is_person = stands_for_somebody(clause.subject.head, document)
    return is_short and is_person and not pins_of(question, clause, document)


def asks_for_only_one(question: Question, document: Document) -> bool:
    """ "Which medal did Lee win?", of an article that speaks of one medal."""
    which, kind, *_ = [*question.ask.casefold().split(), "", ""]
    named = [word for sentence in document.sentences for word in sentence.words if word.lemma.casefold() == kind]
    return which == "which" and len(named) == 1


def stands_for_somebody(head: Word, document: Document) -> bool:
    return head.lower in GENERIC_SUBJECTS or stands_for_person(head, document)


def is_of(clause: Clause, subject: str, document: Document) -> bool:
    """The clause has this subject, in these words or with others around them."""
    if clause.subject is None:
        return False
    own, asked = content_words(subject_text(clause, document)), content_words(subject)
    return bool(own and asked) and (own <= asked or asked <= own)


def has_another_duty(clause: Clause, document: Document) -> bool:
    """Another clause tells what the same persons or countries must do: "Ann Lee", "leaders like Ann Lee"."""
    assert clause.subject is not None
    subject = subject_text(clause, document)
    names = names_in(subject, document)
    for other in document.clauses:
        if other is clause or other.subject is None or not obligation(other):
            continue
        if is_of(other, subject, document) or names & names_in(subject_text(other, document), document):
            return True
    return False


def says_more(clause: Clause, document: Document) -> bool:
    """Another sentence speaks of the same, or this one goes on about it."""
    assert clause.subject is not None
    if clause.kind == "relative":
        return True
    siblings = (other for other in document.clauses_by_sentence[clause.sentence.number] if other is not clause)
    if any(other.subject is not None and any(word.tag == "PRP$" for word in other.subject.words) for other in siblings):
        return True
    for head in conjuncts(clause.subject.head):
        topic = content_words(" ".join(word.text for word in core_phrase(head, without=conjuncts(head)[1:]).words))
        if any(
            sentence is not clause.sentence and topic <= content_words(sentence.text) for sentence in document.sentences
        ):
            return True
    return False


def subject_text(clause: Clause, document: Document) -> str:
    """The subject, its pronouns as what they stand for."""
    assert clause.subject is not None
    return write(document, clause.subject).text


CHECK = Check(
    name="open_question",
    fault=fault,
    examples=(
        Drops(
            "What did Ann Lee write?",
            "A history of the harbor",
            passage="Ann Lee wrote a history of the harbor.",
        ),
        Drops(
            "What did the old mill in Elsin use?",
            "The power of the tide",
            passage="The old mill in Elsin also used the power of the tide.",
        ),
        Drops(
            "What must farmers do?",
            "Sow more clover",
            passage="Farmers must sow more clover. Farmers must drain the wet fields.",
        ),
        Drops(
            "What do critics say about the new Elsin tax?",
            "That it hurts small farms",
            passage="Critics say that the new Elsin tax hurts small farms. Farmers fear the new Elsin tax.",
        ),
        Drops(
            "What do some shops in Lisbon keep on market days?",
            "A list of old debts",
            passage="Some shops in Lisbon keep a list of old debts on market days.",
        ),
        Drops(
            "How did Ann Lee pay for the mill?",
            "By selling her ships",
            passage="Ann Lee also paid for the mill by selling her ships.",
            form="how",
        ),
        Drops(
            "When did Ann Lee score her first goal against Porto?",
            "On May 3, 1990",
            passage="On May 3, 1990, against Porto, Ann Lee scored her first goal.",
        ),
        Drops(
            "Who was Ann Lee?",
            "A candidate for mayor in Lisbon",
            passage="Ann Lee was a potter from Lisbon. Ann Lee built the mill. Ann Lee was a candidate for mayor in "
            "Lisbon.",
        ),
        Drops("Where did Ann Lee sing?", "At the Elsin Fair", passage="Ann Lee sang at the Elsin Fair.", form="where"),
        Passes(
            "For what is Ann Lee remembered?",
            "For her maps and for her songs",
            because="fame is one thing",
            passage="Ann Lee is remembered for her maps and for her songs.",
        ),
        Passes(
            "Which medal did Ann Lee win?",
            "The Harbor Medal",
            because="the article speaks of one medal",
            passage="Ann Lee won the Harbor Medal.",
        ),
        Passes(
            "In Lisbon, what did Ann Lee write?",
            "A history of the harbor",
            because="the place tells which is meant",
            passage="In Lisbon, Ann Lee wrote a history of the harbor.",
        ),
        Passes(
            "What did the storm destroy?",
            "The wooden pier of Port Elsin",
            because="a storm does one thing",
            passage="The storm destroyed the wooden pier of Port Elsin.",
        ),
    ),
)
