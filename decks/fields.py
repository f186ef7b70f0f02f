"""The HTML fields of an Anki note: "R&D {{c1::x}}" of an article is shown as just that.

A field is HTML to Anki, and more: `{{ }}` is a cloze, `[sound:...]`, `[latex]` and `[[type:...]]` are commands, and
`\\( \\)` and `\\[ \\]` are MathJax. What comes from an article is shown as text, whatever it holds.
"""

import html
import re
from collections.abc import Sequence

from decks.cards import Card, written_date
from decks.highlighting import find_answer
from quiz.shapes.questions import GAP

FIELDS = (
    "Id",
    "Ask",
    "Answer",
    "Cloze",
    "Choices",
    "Hint",
    "Context",
    "Source",
    "Paragraph",
    "Picture",
    "Title",
    "Author",
    "Publisher",
    "Date",
    "Url",
    "Kind",
    "Form",
    "Language",
    "Typed",
)
"""The fields of every note, in order: final, for Anki refuses notes whose type has changed its fields.

`Id` comes first, because Anki takes the first field for what tells notes apart: two articles may both ask "What does
NATO stand for?". Lists are sorted by `Ask`. `Picture` and `Typed` stay empty until something fills them.
"""

# Entities, so that neither the template engine, nor the sound and LaTeX filters, nor the answer box see them.
COMMANDS = str.maketrans({"{": "&#123;", "}": "&#125;", "[": "&#91;", "]": "&#93;", "\n": "<br>"})

# MathJax reads the page after entities are resolved; only an element in between keeps "\" and "(" apart.
MATHJAX = re.compile(r"\\(?=[()\[\]])")


def to_fields(card: Card) -> tuple[str, ...]:
    """The fields of the note that holds `card`, in the order of `FIELDS`."""
    values = {
        "Id": escape(card.id),
        "Ask": escape(card.ask),
        "Answer": _lines(card.answer),
        "Cloze": cloze(card.ask, card.answer) if card.is_cloze else "",
        "Choices": _items(card.choices),
        "Hint": escape(card.hint),
        "Context": escape(card.context),
        "Source": "" if _tells_its_source(card) else highlight(card.source, card.answer),
        "Paragraph": escape(card.paragraph),
        "Title": escape(card.title),
        "Author": escape(card.author),
        "Publisher": escape(card.publisher),
        "Date": written_date(card.date) if card.date else "",
        "Url": escape(card.url),
        "Kind": escape(card.kind),
        "Form": escape(card.form),
        "Language": escape(card.language),
    }
    return tuple(values.get(field, "") for field in FIELDS)


def escape(text: str) -> str:
    """HTML that shows `text`, and nothing that Anki would act on."""
    return MATHJAX.sub(r"<span>\\</span>", html.escape(text)).translate(COMMANDS)


def cloze(ask: str, answer: str) -> str:
    """`ask` with `answer` as the deletion at its gap: "It opened in {{c1::1932}}."."""
    # A colon too: "{{c1::a::b}}" would make "b" a hint.
    deletion = "{{c1::" + escape(answer).replace(":", "&#58;") + "}}"
    return deletion.join(escape(part) for part in ask.split(GAP))


def highlight(source: str, answer: str) -> str:
    """`source` with what it says of `answer` marked."""
    marked, start = [], 0
    for first, last in find_answer(source, answer):
        marked += [escape(source[start:first]), f"<mark>{escape(source[first:last])}</mark>"]
        start = last
    return "".join([*marked, escape(source[start:])])


def _lines(answer: str) -> str:
    lines = answer.split("\n")
    return escape(answer) if len(lines) == 1 else f"<ul>{_items(lines)}</ul>"


def _items(texts: Sequence[str]) -> str:
    return "".join(f"<li>{escape(text)}</li>" for text in texts)


def _tells_its_source(card: Card) -> bool:
    """Whether the card, answered, is its source sentence word for word, so that the back need not say it again."""
    return card.is_cloze and card.ask.replace(GAP, card.answer) == card.source
