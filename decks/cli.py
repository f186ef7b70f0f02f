"""The `make-deck` command: articles in, a deck to study out."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from quiz.cli.terminal import Cards, Model, Version, new_app, say, told_in_one_line

if TYPE_CHECKING:
    from decks.cards import Card
    from quiz.cli.asking import Asked
    from quiz.shapes.articles import Article

app = new_app()

EXAMPLES = """
\b
Examples:
  make-deck article.txt                 makes article.apkg, to import into Anki
  make-deck a.txt b.md -o week.apkg     puts two articles into one deck
  make-deck - --deck Korea < page.txt   reads standard input
"""


@app.command(epilog=EXAMPLES)
def main(
    articles: Annotated[
        list[str],
        typer.Argument(metavar="ARTICLE", help='Articles to read; "-" is standard input.', show_default=False),
    ],
    *,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="PATH", help="File to write, or the folder to write into.")
    ] = "",
    cards: Cards = None,
    deck: Annotated[str, typer.Option(metavar="NAME", help="Name of the deck in Anki; A::B puts B inside A.")] = "",
    model: Model = None,
    separate: Annotated[bool, typer.Option("--separate", help="Write one file for each article.")] = False,
    version: Version = False,
) -> None:
    """Make Anki cards about the facts and the argument of an article.

    One article gives ARTICLE.apkg in the current folder; several give one deck, with a tag for each.
    """
    from quiz.cli.asking import ask_about

    if separate and len(articles) > 1 and output and not _is_folder(output):
        raise typer.BadParameter("with --separate this must be a folder", param_hint="'--output' / '-o'")
    with told_in_one_line("make-deck"):
        _check_output(output)
        made = [_make_cards(asked) for asked in ask_about(articles, model=model, limit=cards)]
        _check_names(made)
        for several in [[one] for one in made] if separate else [made]:
            _write(several, path=_place(several, output=output, deck=deck), name=deck)


class Made(NamedTuple):
    """An article and the cards made from it."""

    article: "Article"
    cards: "tuple[Card, ...]"


def _make_cards(asked: "Asked") -> Made:
    from decks.cards import to_card

    article, questions = asked
    return Made(article, tuple(to_card(question, article) for question in questions))


def _write(several: Sequence[Made], *, path: Path, name: str) -> None:
    from decks.cards import to_deck
    from decks.writers import write_deck
    from quiz.cli.asking import counted

    deck = to_deck(
        [card for made in several for card in made.cards],
        [made.article for made in several],
        name=name,
    )
    write_deck(deck, path)
    say(f"Wrote {path}: {counted([card.kind for card in deck.cards])}, deck \u201c{deck.name}\u201d.")


def _place(several: Sequence[Made], *, output: str, deck: str) -> Path:
    """Where the deck goes: `output`, or a file in it, or beside the user, named for what it holds."""
    from decks.characters import slug
    from decks.writers import WRITERS

    if output and not _is_folder(output):
        return Path(output)
    stem = slug(deck) if deck else "articles"
    if len(several) == 1:
        stem = several[0].article.name or "article"
    return Path(output, stem + WRITERS[0].suffix)


def _check_output(output: str) -> None:
    """Say at once, and not after a minute of reading, that `output` cannot be."""
    from decks.writers import find_writer
    from quiz.errors import DeckError

    if not output:
        return
    folder = Path(output)
    if not _is_folder(output):
        find_writer(Path(output))
        folder = folder.parent
    if not folder.is_dir():
        raise DeckError(f"{output}: there is no folder {folder}; make it first")


def _check_names(several: Sequence[Made]) -> None:
    """Ids and file names are made of an article's name, so no two articles may share one."""
    from quiz.errors import DeckError

    names = [made.article.name for made in several]
    for name in names:
        if names.count(name) > 1:
            raise DeckError(f"two of the articles are named {name!r}; rename one of the files")


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or Path(output).is_dir()
