"""Who holds an office: "Who is the mayor of Lisbon?" - "Ann Lee"."""

import re
from collections.abc import Iterator

from quiz.grammar.persons import TITLES
from quiz.grammar.phrases import NAME_TAGS
from quiz.grammar.writing import Written, write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.shapes.findings import Finding, Office
from quiz.shapes.language import Document

YEAR = re.compile(r"\b1[0-9]{3}\b|\b20[0-9]{2}\b")
FEWEST_WORDS_OF_OFFICE = 2
"""Nouns and adjectives; "the mayor" alone does not say of what."""

TITLE_PARTS = {"affairs", "defence", "defense", "deputy", "education", "finance", "first", "foreign", "health", "home",
               "interior", "justice", "of", "prime", "state", "the", "transport"}  # fmt: skip
"""What the titles of every government have, so that they do not tell which one."""

ONE_OF_MANY = {"ambassador", "congressman", "congresswoman", "general", "judge", "justice", "major", "professor",
               "representative", "senator", "spokesman", "spokesperson", "spokeswoman"}  # fmt: skip
"""Titles that several bear at a time, so that "the U.S. Senator" is nobody."""

FIRST_HOLDERS = {"author", "coach", "composer", "creator", "editor", "founder", "head", "inventor", "leader", "manager",
                 "owner", "producer"}  # fmt: skip
"""Nouns that stand for one person with the thing before them: "Elsin Opera founder Ann Lee"."""

OWN_DETERMINERS = {"CD", "DT", "PRP$", "WP$"}


def ask_who_is(finding: Finding, document: Document) -> Iterator[Asked]:
    """Asks for the person where a clause says who "the mayor of Lisbon" is; else for what the person is.

    An office that stands beside a name in passing says who it is that the article quotes.
    """
    if not isinstance(finding, Office) or in_biography(finding, document):
        return
    if finding.office.words[0].lower in {"another", "other"}:
        return  # "another candidate": beside which?
    if all(word.lower in TITLES | TITLE_PARTS for word in finding.office.words):
        return  # "Prime Minister": of which country?
    if len([word for word in finding.office.words if word.pos in {"ADJ", "NOUN", "PROPN"}]) < FEWEST_WORDS_OF_OFFICE:
        return
    person = write(document, finding.person)
    office = write(document, finding.office)
    verb = "was" if is_past(finding, document) else "is"
    if finding.clause is not None and is_unique(finding):
        the = "" if finding.office.words[0].tag in OWN_DETERMINERS or has_possessor(finding) else "the"
        ask = write(document, "who", verb, the, office.text)
        yield Asked(as_question(with_loose(ask, office)), as_answer(person), finding.person.head)
    elif not is_known_from_elsewhere(finding):
        is_undated = is_unique(finding) and document.article.date is None and verb == "is"
        opening = ("at the time of the article, who", "was") if is_undated else ("who", verb)
        ask = write(document, *opening, person.text)
        answer = write(document, article_before(finding), finding.office, said=person.said)
        yield Asked(as_question(with_loose(ask, person)), as_answer(answer), finding.office.head)


def is_known_from_elsewhere(finding: Office) -> bool:
    """ "the leading member of the jury": with "the" twice, and no name."""
    words = finding.office.words
    inner = [word for word in words[1:] if word.lower == "the" and word.head.child("acl", "prep", "relcl") is None]
    return words[0].lower == "the" and bool(inner) and not any(word.text[0].isupper() for word in words[1:])


def article_before(finding: Office) -> str:
    """ "a" for "first-time director" of "first-time director Otto Baker", "the" for "Porto mayor" before a name."""
    first = finding.office.words[0]
    head = finding.office.head
    is_name = first.text[0].isupper() and bool(first.index or first.entity)
    if is_name and first.lower not in TITLES and finding.clause is None and is_unique(finding):
        return "" if first.tag in OWN_DETERMINERS or has_possessor(finding) else "the"
    if (head.tag != "NN" and head.lower not in ONE_OF_MANY) or first.tag in OWN_DETERMINERS or has_possessor(finding):
        return ""
    if first.lower in TITLES:
        return ""  # "Minister for trade"
    return "an" if first.lower[0] in "aeiou" and not first.lower.startswith(("eu", "u.", "uni")) else "a"


def with_loose(ask: Written, part: Written) -> Written:
    return Written(ask.text, part.said, part.loose)


def in_biography(finding: Office, document: Document) -> bool:
    """The lines about the author belong to the page: nobody learns them."""
    blocks = zip(document.article.blocks, document.article.spans, strict=True)
    return any(block.kind == "biography" and span.contains(finding.evidence) for block, span in blocks)


def is_past(finding: Office, document: Document) -> bool:
    """The clause says so, or the article is about the past, or of no known day."""
    if finding.clause is not None:
        return finding.clause.group.tense == "past"
    sentence = next(sentence for sentence in document.sentences if sentence.span == finding.evidence)
    date = document.article.date
    is_told = sentence.root.tag == "VBD" or any(word.tag == "VBD" for word in sentence.root.children)
    return is_told and (date is None or bool(YEAR.search(sentence.text)))


def is_unique(finding: Office) -> bool:
    """ "the mayor of Lisbon", "Norwegian Minister of Fisheries": one person at a time."""
    words = finding.office.words
    if words[0].lower in {"a", "an"} or finding.office.head.tag in {"NNS", "NNPS"}:
        return False
    if words[0].lower == "former" or is_one_of_many(finding):
        return False
    return any(word.tag in NAME_TAGS and word.lower not in TITLES | TITLE_PARTS for word in words)


def is_one_of_many(finding: Office) -> bool:
    """ "Norwegian Senator", "French schoolteacher": a calling before the name, with no "the"."""
    head = finding.office.head
    if finding.office.words[0].tag in OWN_DETERMINERS or has_possessor(finding):
        return False
    if head.lower in ONE_OF_MANY:
        return head.child("prep") is None  # "Special Representative for Kosovo"
    return head.tag == "NN" and head.lower not in TITLES | FIRST_HOLDERS


def has_possessor(finding: Office) -> bool:
    return any(word.dep == "poss" and word.head is finding.office.head for word in finding.office.words)


FORM = Form(
    name="who_is",
    ask=ask_who_is,
    weight=0.68,
    examples=(
        Asks("Ann Lee is the mayor of Lisbon.", ask="Who is the mayor of Lisbon?", answer="Ann Lee"),
        Asks("Ann Lee is a potter from Lisbon.", ask="Who is Ann Lee?", answer="A potter from Lisbon"),
        Asks(
            "The pier is safe, said Lisbon mayor Otto Baker.",
            ask="Who was Otto Baker?",
            answer="The Lisbon mayor",
        ),
        Asks(
            "The law was shaped by Norwegian schoolteacher Ann Lee.",
            ask="Who was Ann Lee?",
            answer="A Norwegian schoolteacher",
        ),
        Skips("Ann Lee was the leading member of the jury.", because="which jury is told elsewhere"),
        Skips("Lisbon, the capital of Portugal, is old.", because="a city holds no office"),
        Skips("The mayor of Lisbon opened the hall.", because="nobody is named"),
    ),
)
