"""The `quiz` command: an article's questions without the flashcards, and how they came to be."""

from typing import Annotated, Literal

import typer

from quiz.cli.terminal import Cards, Model, Version, new_app, output, told_in_one_line

app = new_app()

# Spelt out, and not read from PREVIEWS: the help must not wait for the imports.
Format = Literal["table", "jsonl", "tsv", "markdown"]

EXAMPLES = """
\b
Examples:
  quiz preview article.txt     shows the cards that make-deck would make
  quiz explain article.txt     shows why each of them was kept, and the others dropped
"""

PREVIEW_EXAMPLES = """
\b
Examples:
  quiz preview article.txt                         cards, each with its sentence
  quiz preview article.txt --format jsonl | head   one JSON object a line
  quiz preview a.txt b.md --format tsv > week.tsv  for a spreadsheet
"""

EXPLAIN_EXAMPLES = """
\b
Examples:
  quiz explain article.txt | less
  quiz explain article.txt | grep "dropped by"
"""


@app.callback(epilog=EXAMPLES, no_args_is_help=True)
def main(*, version: Version = False) -> None:
    """Look at the questions that an article gives, and at how they were found."""


@app.command(epilog=PREVIEW_EXAMPLES)
def preview(
    articles: Annotated[
        list[str],
        typer.Argument(metavar="ARTICLE", help='Articles to read; "-" is standard input.', show_default=False),
    ],
    *,
    cards: Cards = None,
    model: Model = None,
    format: Annotated[Format, typer.Option(help="How to show them.")] = "table",
) -> None:
    """Show an article's cards, each with its sentence."""
    from quiz.cli.asking import ask_about
    from quiz.cli.previews import PREVIEWS

    with told_in_one_line("quiz"):
        asked = ask_about(articles, model=model, limit=cards)
        write, encoding = PREVIEWS[format]
        write(asked, output(encoding=encoding))


@app.command(epilog=EXPLAIN_EXAMPLES)
def explain(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help='Article to read; "-" is standard input.')],
    *,
    model: Model = None,
) -> None:
    """Show why each card was kept or dropped."""
    from quiz import read_article
    from quiz.cli.explanation import write
    from quiz.pipeline import judge_questions

    with told_in_one_line("quiz"):
        write(judge_questions(read_article(article), model=model), output())
