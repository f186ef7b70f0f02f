"""What every command does alike: "quiz: basalt.md: no such file; check the path" is one line on stderr."""

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from quiz.errors import QuizError

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

WIDEST = 100
"""Columns that a line of text may have."""


def new_app() -> typer.Typer:
    """An app without commands yet."""
    # Markup off: with it, Typer imports Rich to show the help, and takes twice as long.
    return typer.Typer(rich_markup_mode=None, add_completion=False, pretty_exceptions_enable=False)


@contextmanager
def told_in_one_line(command: str) -> Iterator[None]:
    """Turns a QuizError into one line on stderr and exit code 1."""
    try:
        yield
        # Here, where Typer still hears of a pipe that was closed: `quiz preview a.txt | head` is no failure to report.
        sys.stdout.flush()
    except QuizError as error:
        typer.echo(printable(f"{command}: {error}", sys.stderr), err=True)
        raise typer.Exit(1) from None


def say(line: str) -> None:
    """Print one line, whatever a file or a title is named."""
    typer.echo(printable(line, sys.stdout))


def output(*, encoding: str | None = None) -> TextIO:
    """Standard output, made to spell out what it cannot show; in `encoding`, if given, whatever the locale."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")
    return sys.stdout


def new_console(out: TextIO) -> "Console":
    """A console that writes to `out`, in lines that are not too long to read; plain where `out` is no terminal."""
    from rich.console import Console

    console = Console(file=out, markup=False, emoji=False, highlight=False)
    console.width = min(console.width, WIDEST)
    return console


def print_hanging(console: "Console", text: "Text", *, indent: int, mark: str = "") -> None:
    """Print `text` in lines that begin in column `indent`, with `mark` to the left of the first of them."""
    from rich.text import Text

    for number, line in enumerate(text.wrap(console, console.width - indent)):
        line.rstrip()
        margin = f"{mark} ".rjust(indent) if mark and not number else " " * indent
        console.print(Text(margin, style="dim") + line if line else "")


def printable(line: str, stream: TextIO) -> str:
    """`line` with control characters, and letters that `stream` cannot show, spelt out: "te\\\\x1b[31ma"."""
    encoding = stream.encoding or "utf-8"
    spelt = "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in line)
    return spelt.encode(encoding, "backslashreplace").decode(encoding)


def _show_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(f"make-deck {version('make-deck')}")
        raise typer.Exit


Version = Annotated[
    bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
]

Model = Annotated[str | None, typer.Option(metavar="M", help="Another spaCy pipeline to read English with.")]

Cards = Annotated[int | None, typer.Option(min=1, metavar="N", help="At most N cards for each article.")]
