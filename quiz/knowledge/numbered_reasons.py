"""Numbered reasons: "There are three reasons. First, the soil is poor. Second, rain is rare."."""

from collections.abc import Iterator

from quiz.grammar.connectives import ORDINALS
from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import NumberedReasons
from quiz.shapes.language import Clause, Document, Sentence

ANNOUNCED = {"argument", "benefit", "cause", "factor", "ground", "lesson", "problem", "reason", "thing", "way"}


def find_numbered_reasons(document: Document) -> Iterator[NumberedReasons]:
    """Runs of sentences that count out "First", "Second", "Third" after a sentence that announces them."""
    numbered: list[Sentence] = []
    announcing: Sentence | None = None
    for sentence in document.sentences:
        place = ordinal_of(sentence)
        if place == 1:
            yield from close_run(numbered, announcing, document)
            numbered = [sentence]
            announcing = announcement(document, sentence.number)
        elif numbered and place in {len(numbered) + 1, 99}:
            numbered.append(sentence)
    yield from close_run(numbered, announcing, document)


def close_run(numbered: list[Sentence], announcing: Sentence | None, document: Document) -> Iterator[NumberedReasons]:
    if len(numbered) < 2 or announcing is None:
        return
    items = [main_clause(sentence, document) for sentence in numbered]
    if any(item is None for item in items):
        return
    found = tuple(item for item in items if item is not None)
    topic = next((clause for clause in document.clauses_by_sentence.get(announcing.number, ())
                  if clause.kind == "relative"), None)  # fmt: skip
    clause = main_clause(announcing, document)
    if clause is not None:
        yield NumberedReasons(topic, found, announcing.span, clause)


def ordinal_of(sentence: Sentence) -> int:
    """1 for "First, ...", 2 for "Second, ..." or "The second is ..."; 0 for an uncounted sentence."""
    first = sentence.words[0]
    if first.lower in ORDINALS and len(sentence.words) > 1 and sentence.words[1].text in {",", ":"}:
        return ORDINALS[first.lower]
    if first.lower in {"firstly", "secondly", "thirdly"}:
        return ORDINALS[first.lower]
    return 0


def announcement(document: Document, number: int) -> Sentence | None:
    """The sentence just before the first item that says what will be counted."""
    for sentence in reversed(document.sentences[max(0, number - 2) : number]):
        if any(word.lemma in ANNOUNCED and word.tag == "NNS" for word in sentence.words):
            return sentence
    return None


def main_clause(sentence: Sentence, document: Document) -> Clause | None:
    return next(
        (clause for clause in document.clauses_by_sentence.get(sentence.number, ()) if clause.kind == "main"), None
    )


RULE = Rule(
    name="numbered_reasons",
    find=find_numbered_reasons,
    examples=(
        Finds(
            "There are two reasons why the valley is empty. First, the soil is poor. Second, rain is rare.",
            NumberedReasons,
        ),
        Finds(
            "The union gave three reasons. First, pay has fallen. Second, hours have grown. Third, nobody listens.",
            NumberedReasons,
        ),
        Ignores("First, the soil is poor. The valley is empty.", because="one reason is no list"),
        Ignores("She came first. Second, rain is rare.", because="'first' counts no reason here"),
    ),
)
