"""Cards: a question of an article, ready to be written in any format.

Everything here is plain text; a writer escapes it for its own format.
"""

import datetime
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from decks.characters import clean, clean_lines, slug
from quiz.errors import DeckError
from quiz.shapes.articles import Article, Span
from quiz.shapes.questions import GAP, Kind, Question

# Not strftime: a deck must not change with the locale of the machine.
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

SEVERAL_ARTICLES = "Articles"


@dataclass(frozen=True)
class Card:
    """What a learner meets, in plain text.

    `ask` of a cloze holds `GAP` where `answer` belongs. `source` is the sentence that bears the answer out and
    `paragraph` the block around it ("" when the sentence is all of it). `choices` are the options of a choice,
    the answer among them, in alphabetical order. `context` stands above the question.
    """

    id: str
    ask: str
    answer: str
    form: str
    kind: Kind
    context: str = ""
    hint: str = ""
    choices: tuple[str, ...] = ()
    source: str = ""
    paragraph: str = ""
    title: str = ""
    author: str = ""
    publisher: str = ""
    date: datetime.date | None = None
    url: str = ""
    language: str = ""
    tags: tuple[str, ...] = ()

    @property
    def guid(self) -> str:
        """Tells this card from every other, for ever: of the id alone, so a better wording keeps the schedule.

        Hexadecimal: the alphabet of `genanki.guid_for` has "#", which opens a comment in Anki's text files.
        """
        return hashlib.sha256(self.id.encode()).hexdigest()[:16]

    @property
    def is_cloze(self) -> bool:
        return self.form == "cloze"


@dataclass(frozen=True)
class Deck:
    """Cards in the order in which they are to be met. A "::" in `name` makes a deck within a deck.

    DeckError when two cards share an id: Anki would take both, and could never update either.
    """

    name: str
    description: str
    cards: tuple[Card, ...]

    def __post_init__(self) -> None:
        seen: set[str] = set()
        for card in self.cards:
            if card.id in seen:
                raise DeckError(f"two cards have the id {card.id!r}; give each article a file name of its own")
            seen.add(card.id)


def to_card(question: Question, article: Article) -> Card:
    """The card that asks `question`, which was made from `article`.

    DeckError when nothing would stand on its front or back, or when a cloze has no gap.
    """
    ask, answer = clean_lines(question.ask), clean_lines(question.answer)
    if not ask or not answer:
        raise DeckError(f"question {question.id!r} of {article.name!r} is without {'answer' if ask else 'words'}")
    if question.form == "cloze" and GAP not in ask:
        raise DeckError(f"question {question.id!r} of {article.name!r} is a cloze without a gap: {ask}")
    return Card(
        id=clean(question.id),
        ask=ask,
        answer=answer,
        form=clean(question.form),
        kind=question.kind,
        context=clean(question.context),
        choices=_choices(answer, question.distractors),
        source=clean(question.evidence.text),
        paragraph=_paragraph(question.evidence.span, article),
        title=clean(article.title),
        author=clean(article.author),
        publisher=clean(article.publisher),
        date=article.date,
        url=_web_address(article.url),
        language=re.sub(r"[^A-Za-z0-9-]", "", article.language),
        tags=(
            f"source::{slug(article.name or article.title)}",
            f"kind::{slug(question.kind)}",
            f"form::{slug(question.form)}",
        ),
    )


def to_deck(cards: Sequence[Card], articles: Sequence[Article], *, name: str = "") -> Deck:
    """The deck of `cards`, which were made from `articles`, in the order given.

    Named for the one article's title when no `name` is given.
    """
    return Deck(
        name=clean(name) or _name(articles),
        description="\n".join([*map(_credit, articles), "Made by make-deck."]),
        cards=tuple(cards),
    )


def written_date(date: datetime.date) -> str:
    """ "April 3, 2025", as above the question."""
    return f"{MONTHS[date.month - 1]} {date.day}, {date.year}"


def _choices(answer: str, distractors: Sequence[str]) -> tuple[str, ...]:
    if not distractors:
        return ()
    return tuple(sorted({answer, *map(clean_lines, distractors)}, key=lambda choice: (choice.casefold(), choice)))


def _paragraph(evidence: Span, article: Article) -> str:
    blocks = zip(article.blocks, article.spans, strict=True)
    around = [block.text for block, span in blocks if span.overlaps(evidence)]
    paragraph = clean_lines("\n".join(around))
    return "" if paragraph == clean(article.text[evidence.start : evidence.end]) else paragraph


def _web_address(url: str) -> str:
    # An article can name its own url: "javascript:..." must never become a link.
    address = clean(url)
    return address if re.fullmatch(r"https?://\S+", address, re.IGNORECASE) else ""


def _name(articles: Sequence[Article]) -> str:
    if len(articles) != 1:
        return SEVERAL_ARTICLES
    title = clean(articles[0].title) or clean(articles[0].name)
    # "::" in a title is punctuation, not a deck within a deck.
    return re.sub(r":{2,}", ":", title) or SEVERAL_ARTICLES


def _credit(article: Article) -> str:
    """ "The tramway at Vale · Ann Lee · April 3, 2025 · https://..."."""
    day = written_date(article.date) if article.date else ""
    parts = (clean(article.title) or clean(article.name), clean(article.author), clean(article.publisher), day)
    return " · ".join(part for part in (*parts, _web_address(article.url)) if part)
