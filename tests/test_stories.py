"""Passages of our own and the cards that they must give, from text to selection; the stories stand in `stories/`."""

import datetime
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from quiz import article_from_text, make_questions

STORIES = sorted(path for path in (Path(__file__).parent / "stories").glob("*.md") if path.name != "README.md")
FIELDS = ("title", "author", "date")


@dataclass
class Story:
    """`cards` are pairs of question and answer, `never` pieces of text that no card may have."""

    passage: str
    fields: dict[str, str] = field(default_factory=dict)
    cards: list[tuple[str, str]] = field(default_factory=list)
    never: list[str] = field(default_factory=list)


def read_story(path: Path) -> Story:
    told, expected = path.read_text(encoding="utf-8").split("\n---\n")
    head, _, passage = told.partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    assert set(fields) <= set(FIELDS)
    story = Story(passage, fields)
    lines = [line.split(": ", 1) for line in expected.strip().splitlines()]
    for name, text in lines:
        match name:
            case "Q":
                story.cards.append((text, ""))
            case "A":
                story.cards[-1] = (story.cards[-1][0], text)
            case "never":
                story.never.append(text)
            case _:
                raise AssertionError(f"{path.name}: {name}?")
    return story


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_a_story_gives_its_cards_and_no_others_that_it_forbids(path: Path) -> None:
    story = read_story(path)
    assert story.cards or story.never
    date = story.fields.get("date")
    article = article_from_text(
        story.passage,
        title=story.fields.get("title", ""),
        author=story.fields.get("author", ""),
        date=datetime.date.fromisoformat(date) if date else None,
    )
    made = [(question.ask, question.answer.replace("\n", " / ")) for question in make_questions(article)]
    for card in story.cards:
        assert card in made
    for piece in story.never:
        assert not [card for card in made if piece in card[0] or piece in card[1]]
