"""The `make-deck` command: articles in, a deck to study out."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

if TYPE_CHECKING:
    from decks.cards import Card, Deck
    from quiz.shapes.articles import Article

# Markup off: with it, Typer imports Rich to show the help, and takes twice as long.
app = typer.Typer(rich_markup_mode=None, add_completion=False, pretty_exceptions_enable=False)

EXAMPLES = """
\b
Examples:
  make-deck article.txt                 makes article.apkg, to import into Anki
  make-deck a.txt b.md -o week.apkg     puts two articles into one deck
  make-deck - --deck Korea < page.txt   reads standard input
"""


def _show_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version  # noqa: PLC0415

        typer.echo(f"make-deck {version('make-deck')}")
        raise typer.Exit


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
    cards: Annotated[int | None, typer.Option(min=1, metavar="N", help="At most N cards for each article.")] = None,
    deck: Annotated[str, typer.Option(metavar="NAME", help="Name of the deck in Anki; A::B puts B inside A.")] = "",
    model: Annotated[str | None, typer.Option(metavar="M", help="Another spaCy pipeline to read English with.")] = None,
    separate: Annotated[bool, typer.Option("--separate", help="Write one file for each article.")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Make Anki cards about the facts and the argument of an article.

    One article gives ARTICLE.apkg in the current folder; several give one deck, with a tag for each.
    """
    from quiz.errors import QuizError  # noqa: PLC0415

    if separate and len(articles) > 1 and output and not _is_folder(output):
        raise typer.BadParameter("with --separate this must be a folder", param_hint="'--output' / '-o'")
    try:
        _check_output(output)
        made = _make_all(articles, model=model, limit=cards)
        _check_names(made)
        decks = [[one] for one in made] if separate else [made]
        for several in decks:
            _write(several, path=_place(several, output=output, deck=deck), name=deck)
    except QuizError as error:
        _say(f"make-deck: {error}", to_stderr=True)
        raise typer.Exit(1) from None


class Made(NamedTuple):
    """An article and the cards made from it."""

    article: "Article"
    cards: "tuple[Card, ...]"


def _make_all(paths: Sequence[str], *, model: str | None, limit: int | None) -> list[Made]:
    if len(paths) == 1 or not sys.stderr.isatty():
        return [_make(path, model=model, limit=limit) for path in paths]

    from rich.console import Console  # noqa: PLC0415
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as progress:
        watched = progress.track(paths, description="Making cards")
        return [_make(path, model=model, limit=limit) for path in watched]


def _make(path: str, *, model: str | None, limit: int | None) -> Made:
    from decks.cards import to_card  # noqa: PLC0415
    from quiz import make_questions, read_article  # noqa: PLC0415
    from quiz.errors import DeckError  # noqa: PLC0415

    article = read_article(path)
    questions = make_questions(article, model=model, limit=limit)
    if not questions:
        raise DeckError(f"{path}: nothing found that is worth a card; give an article of several full paragraphs")
    return Made(article, tuple(to_card(question, article) for question in questions))


def _write(several: Sequence[Made], *, path: Path, name: str) -> None:
    from decks import to_deck, write_deck  # noqa: PLC0415

    deck = to_deck(
        [card for made in several for card in made.cards],
        [made.article for made in several],
        name=name,
    )
    write_deck(deck, path)
    _say(f"Wrote {path}: {_count(deck)}, deck \u201c{deck.name}\u201d.")


def _count(deck: "Deck") -> str:
    """ "31 cards (19 facts, 12 arguments)"."""
    facts = sum(card.kind == "fact" for card in deck.cards)
    parts = ((len(deck.cards), "card"), (facts, "fact"), (len(deck.cards) - facts, "argument"))
    cards, *kinds = (f"{number} {noun}{'' if number == 1 else 's'}" for number, noun in parts)
    return f"{cards} ({', '.join(kinds)})"


def _place(several: Sequence[Made], *, output: str, deck: str) -> Path:
    """Where the deck goes: `output`, or a file in it, or beside the user, named for what it holds."""
    from decks import WRITERS  # noqa: PLC0415
    from decks.characters import slug  # noqa: PLC0415

    if output and not _is_folder(output):
        return Path(output)
    stem = slug(deck) if deck else "articles"
    if len(several) == 1:
        stem = several[0].article.name or "article"
    return Path(output, stem + WRITERS[0].suffix)


def _check_output(output: str) -> None:
    """Say at once, and not after a minute of reading, that `output` cannot be."""
    from decks import find_writer  # noqa: PLC0415
    from quiz.errors import DeckError  # noqa: PLC0415

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
    from quiz.errors import DeckError  # noqa: PLC0415

    names = [made.article.name for made in several]
    for name in names:
        if names.count(name) > 1:
            raise DeckError(f"two of the articles are named {name!r}; rename one of the files")


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or Path(output).is_dir()


def _say(line: str, *, to_stderr: bool = False) -> None:
    """Print one line, whatever a file or a title is named: control characters and unknown letters are spelt out."""
    encoding = (sys.stderr if to_stderr else sys.stdout).encoding or "utf-8"
    printable = "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in line)
    typer.echo(printable.encode(encoding, "backslashreplace").decode(encoding), err=to_stderr)
