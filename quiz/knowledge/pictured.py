"""People in a picture: "Two pilots wave to the crowd. From left, Ann Lee and Bo Chen."."""

import re
from collections.abc import Iterator

from quiz.knowledge.rule import Finds, Ignores, Rule
from quiz.shapes.findings import Pictured
from quiz.shapes.language import Document, Phrase, Sentence, Word

FROM_LEFT = re.compile(r"^(?:[Ff]rom (?:the )?left(?: to right)?|[Ll]eft to right|[Cc]lockwise from [a-z ]+)\s*[,:]\s*")
SEPARATORS = {",", ";", "and"}
FEWEST = 2


def find_pictured(document: Document) -> Iterator[Pictured]:
    """Named people in order, after a sentence whose plural subject says who they are."""
    for before, sentence in zip(document.sentences, document.sentences[1:], strict=False):
        opening = FROM_LEFT.match(sentence.text)
        clause = next((clause for clause in document.clauses if clause.sentence is before), None)
        who = clause.subject if clause is not None else None
        if not opening or clause is None or who is None or who.head.tag != "NNS" or before.block != sentence.block:
            continue
        people = tuple(named_people(sentence, sentence.span.start + opening.end(), document))
        if len(people) >= FEWEST:
            yield Pictured(who, people, sentence.span, clause)


def named_people(sentence: Sentence, start: int, document: Document) -> Iterator[Phrase]:
    """The parts between commas, a part without a person's name together with the next: "Minister of Trade and Labor
    Ann Lee"."""
    part: list[Word] = []
    for word in (*(word for word in sentence.words if word.start >= start), None):
        if word is not None and word.lower not in SEPARATORS and not (word.text == "." and word is sentence.words[-1]):
            part.append(word)
            continue
        named = [other for other in part if other.entity == "PERSON"]
        if named:
            yield Phrase(tuple(part), named[-1])
            part = []
        elif part and word is not None:
            part.append(word)


RULE = Rule(
    name="pictured",
    find=find_pictured,
    examples=(
        Finds("Two pilots wave to the crowd at Porto airport. From left, Ann Lee and John Baker.", Pictured,
              who="Two pilots"),
        Finds("The mayors of Lisbon and Oslo shake hands. Left to right: Mayor John Baker and Mayor Mary Smith.",
              Pictured, who="The mayors of Lisbon and Oslo"),
        Ignores("Two pilots wave to the crowd. From left, a child brings flowers.", because="nobody is named"),
        Ignores("The bridge opened in May. From left, Ann Lee and John Baker.", because="a bridge is nobody"),
    ),
)  # fmt: skip
