"""What a thing is or is called: "What is a glacier?", "What term is used for a slow river of ice?"."""

from collections.abc import Iterator

from quiz.grammar.assertion import is_view
from quiz.grammar.phrases import has_name, is_plural
from quiz.grammar.roles import PLACE_ENTITIES
from quiz.grammar.writing import write
from quiz.questions.form import Asked, Asks, Form, Skips, as_answer, as_question
from quiz.questions.syntax import attribution
from quiz.questions.wh_phrases import wh_phrase
from quiz.shapes.findings import Definition, Finding
from quiz.shapes.language import Document, Phrase

SINGLING_OUT = {"chief", "first", "last", "main", "only", "prevailing", "primary", "sole"}
"""Adjectives by which, as by a superlative, a thing is told from all others: "the only port of the island"."""

WEIGHING = {"essential", "important", "key", "major", "powerful", "significant", "vital"}
"""Adjectives that say how much a thing matters, not what it is."""


def ask_what_is(finding: Finding, document: Document) -> Iterator[Asked]:
    """Asks for the meaning where a clause defines; for the term where the article only names or singles it out."""
    if not isinstance(finding, Definition):
        return
    if singles_out(finding.meaning) and is_definite(finding.term):
        yield from ask_which_it_is(finding, document)
        return
    if is_open(finding):
        return
    if finding.clause is None and has_name(finding.term):
        verbs = ("was", "were") if is_told(finding, document) else ("is", "are")
        verb = verbs[is_plural(finding.term)]
        ask = write(document, "what", verb, finding.term)
        yield Asked(as_question(ask), as_answer(write(document, finding.meaning, said=ask.said)), finding.meaning.head)
        return
    if finding.clause is None:
        ask = write(document, "what term is used for", finding.meaning)
        yield Asked(as_question(ask), as_answer(write(document, finding.term)), finding.term.head)
        return
    if is_view(finding.clause, document):
        return  # how it is described is asked by its own form
    prefix = attribution(document, finding.clause)
    verb = "are" if is_plural(finding.term) else "is"
    ask = write(document, prefix.text, "what", verb, finding.term, said=prefix.said)
    ask = type(ask)(ask.text, ask.said, prefix.loose + ask.loose)
    yield Asked(as_question(ask), as_answer(write(document, finding.meaning, said=ask.said)), finding.meaning.head)


def ask_which_it_is(finding: Finding, document: Document) -> Iterator[Asked]:
    """ "What was the only port of the island?" - "Elsin": what "What was Elsin?" would leave open."""
    assert isinstance(finding, Definition)
    if finding.clause is not None and is_view(finding.clause, document):
        return
    told = finding.clause is None and is_told(finding, document)
    verb = ("were" if told else "are") if is_plural(finding.meaning) else ("was" if told else "is")
    wh = wh_phrase(finding.term, document)
    which = wh.text if wh is not None and wh.text.startswith("which countr") else "what"
    ask = write(document, which, verb, finding.meaning)
    yield Asked(as_question(ask), as_answer(write(document, finding.term, said=ask.said)), finding.term.head)


def singles_out(meaning: Phrase) -> bool:
    """ "the largest lake of the country"."""
    before = [word for word in meaning.words if word.index < meaning.head.index]
    return meaning.words[0].lower == "the" and any(
        word.tag in {"JJS", "RBS"} or word.lower in SINGLING_OUT for word in before
    )


def is_definite(term: Phrase) -> bool:
    return has_name(term) or term.words[0].lower == "the"


def is_open(finding: Definition) -> bool:
    """ "The effects are ..." tells of these effects only; "an essential part", "a broader theory" define nothing."""
    term, meaning = finding.term, finding.meaning
    if finding.clause is not None and term.words[0].lower == "the" and not has_name(term):
        return True
    before = [word for word in meaning.words if word.index < meaning.head.index]
    return any(word.tag in {"JJR", "RBR"} or word.lower in WEIGHING for word in before)


def is_told(finding: Definition, document: Document) -> bool:
    """The sentence tells of the past, and not of a place or of what its meaning says is so to this day."""
    if finding.term.head.entity in PLACE_ENTITIES or any(word.tag in {"VBP", "VBZ"} for word in finding.meaning.words):
        return False
    sentence = next(sentence for sentence in document.sentences if sentence.span == finding.evidence)
    return sentence.root.tag in {"VBD", "VBN"} and any(word.tag == "VBD" for word in sentence.words)


FORM = Form(
    name="what_is",
    ask=ask_what_is,
    weight=0.8,
    examples=(
        Asks("A glacier is a slow river of ice.", ask="What is a glacier?", answer="A slow river of ice"),
        Asks(
            "In 1911 the council bought the Lesk Isles, a chain that runs along the coast of Norway.",
            ask="What are the Lesk Isles?",
            answer="A chain that runs along the coast of Norway",
        ),
        Asks(
            "Bakers use flat wooden shovels called peels.",
            ask="What term is used for flat wooden shovels?",
            answer="Peels",
        ),
        Asks(
            "She built the Varga screen, a movable wall of oak.",
            ask="What was the Varga screen?",
            answer="A movable wall of oak",
        ),
        Asks(
            "She built the Varga screen, the tallest movable wall of the house.",
            ask="What was the tallest movable wall of the house?",
            answer="The Varga screen",
        ),
        Skips("Sleep is an essential part of human health.", because="how much it matters is not what it is"),
        Skips("The glacier is old.", because="an adjective describes, it does not define"),
        Skips("Ann Lee is the mayor of Lisbon.", because="a person is asked for with who"),
    ),
)
