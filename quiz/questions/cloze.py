"""Cloze deletions: "The Kelmar Bridge carries about [...] vehicles a day across the Orrin estuary."."""

from collections.abc import Iterator

from quiz.grammar.writing import Written, sentence_case, write
from quiz.questions.form import Asked, Asks, Form, Skips
from quiz.questions.gaps import is_gap, runs_of_entities
from quiz.questions.syntax import attribution, statement
from quiz.questions.term_gaps import term_gaps
from quiz.shapes.findings import Claim, Event, Finding
from quiz.shapes.language import Document
from quiz.shapes.questions import GAP

FEWEST_WORDS = 8
MOST_WORDS = 30


def ask_cloze(finding: Finding, document: Document) -> Iterator[Asked]:
    """The clause with one name, number or date left out, that nothing else in it tells."""
    if not isinstance(finding, Claim | Event):
        return
    clause = finding.clause
    prefix = attribution(document, clause)
    said = statement(document, clause, said=prefix.said)
    text = sentence_case(f"{prefix.text} {said.text}".strip().rstrip(" .,;:")) + "."
    if not FEWEST_WORDS <= len(text.split()) <= MOST_WORDS:
        return
    named = [run for run in runs_of_entities(clause) if is_gap(run, clause)]
    for run in (*named, *term_gaps(clause, document)):
        answer = write(document, run)
        if text.count(answer.text) == 1 and not prefix.text.count(answer.text):
            ask = Written(text.replace(answer.text, GAP), said.said, prefix.loose + said.loose)
            yield Asked(ask, answer, run[-1])


FORM = Form(
    name="cloze",
    ask=ask_cloze,
    weight=0.64,
    examples=(
        Asks(
            "Some papers in Oslo have floated the idea that the new port may open as early as 2030.",
            ask="Some papers in Oslo have floated the idea that the new port may open [...].",
            answer="as early as 2030",
        ),
        Asks(
            "The old bridge carries about 31,000 vehicles a day across the estuary.",
            ask="The old bridge carries [...] vehicles a day across the estuary.",
            answer="about 31,000",
        ),
        Asks(
            "The last tin mine in the valley was bought by Karl Weber of Vienna.",
            ask="The last tin mine in the valley was bought by [...] of Vienna.",
            answer="Karl Weber",
        ),
        Asks(
            "They study sea ice. The wide bay of the northern island is covered by sea ice.",
            ask="The wide bay of the northern island is covered by [...].",
            answer="sea ice",
        ),
        Skips("The bridge was opened to heavy traffic in the early summer.", because="no name and no number"),
        Skips("The firm later worked for the Coastal Bank.", because="it worked for others as well"),
        Skips("The price of bread in the new shops is high, particularly in Malta.", because="one place of many"),
        Skips("Flight of the Phoenix with its new director was shown.", because="the rest of the name gives it away"),
        Skips("Karl Weber noted that the old mine was no longer safe.", because="what he noted is the point"),
        Skips("The old tax was paid on all the land owned by Karl Weber.", because="it only tells which land"),
        Skips("The old tax on salt was no burden in a survey of 1999 by farmers.", because="the year of a side event"),
        Skips("The guests of the old inn include Karl Weber and a few others.", because="one of several"),
        Skips("Her old friend was then a very rich potter from Lisbon.", because="where he comes from is said aside"),
        Skips("Karl Weber bought it.", because="too little is said to tell which name is meant"),
    ),
)
