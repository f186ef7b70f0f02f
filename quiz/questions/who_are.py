"""The people of a picture: "According to a caption, who are the mayors of Oslo and Bergen?"."""

from collections.abc import Iterator

from quiz.grammar.phrases import has_name
from quiz.grammar.writing import Written, sentence_case, write
from quiz.questions.form import Asked, Asks, Form, Skips, as_question
from quiz.shapes.findings import Finding, Pictured
from quiz.shapes.language import Document

MOST_PEOPLE = 5


def ask_who_are(finding: Finding, document: Document) -> Iterator[Asked]:
    """All of them, in the order of the picture, if a name tells what they are: "two pilots" could be any."""
    if not isinstance(finding, Pictured) or len(finding.people) > MOST_PEOPLE:
        return
    if not has_name(finding.who):
        return
    ask = write(document, "according to a caption, who are", finding.who)
    people = [write(document, person) for person in finding.people]
    loose = tuple(word for person in people for word in person.loose)
    listed = "\n".join(sentence_case(person.text) for person in people)
    yield Asked(as_question(ask), Written(listed, loose=loose), finding.people[0].words[0])


FORM = Form(
    name="who_are",
    ask=ask_who_are,
    weight=0.9,
    examples=(
        Asks(
            "The pilots of Porto Airlines wave to the crowd. From left, Captain Ann Lee and John Baker.",
            ask="According to a caption, who are the pilots of Porto Airlines?",
            answer="Captain Ann Lee\nJohn Baker",
        ),
        Asks(
            "The mayors of Lisbon and Oslo shake hands. Left to right: John Baker and Mary Smith.",
            ask="According to a caption, who are the mayors of Lisbon and Oslo?",
            answer="John Baker\nMary Smith",
        ),
        Skips("Ann Lee and John Baker shake hands.", because="the sentence says itself who they are"),
        Skips("Two pilots wave. From left, Ann Lee and John Baker.", because="pilots of what?"),
    ),
)
