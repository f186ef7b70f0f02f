"""Rating cards blind, and keeping the tallies: `python bench/quality/rate.py draw|tally|show`.

    draw ARTICLE... --count 120 --seed 7 -o sheets/7   sheets/7/sheet.md to rate from, and key.json, which the rater
                                                       does not see: the form and genre of each card
    tally sheets/7 --rater strict                      reads sheets/7/ratings.txt, adds to tallies.jsonl, prints
    show                                               the keep rate of every rating so far

A rating is a line "12 K" or "13 S dangling it": the number on the sheet, then K for a card that is kept, or the first
criterion that it fails: G grammatical, S stands alone, C correct, U one answer, W worth learning. What is kept of a
rating is counts: no text of a card, whoever wrote the article.
"""

import json
import random
import subprocess
from collections import Counter
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import typer

from quiz import make_questions, read_article
from quiz.cli.terminal import new_app
from quiz.shapes.questions import Question

LETTERS = "KGSCUW"
TALLIES = Path(__file__).parent / "tallies.jsonl"

app = new_app()


class Drawn(NamedTuple):
    """A card of which the sheet shows all but the form."""

    article: Path
    question: Question

    @property
    def genre(self) -> str:
        """The first word of the file's name: "news" of "news-bridge.txt"."""
        return self.article.stem.split("-")[0]


@app.command()
def draw(
    articles: Annotated[list[Path], typer.Argument(help="Articles to ask about, by default settings.")],
    *,
    out: Annotated[Path, typer.Option("-o", help="Folder for the sheet and its key.")],
    count: Annotated[int, typer.Option(help="Cards on the sheet.")] = 120,
    seed: Annotated[int, typer.Option(help="Another number draws other cards.")] = 1,
) -> None:
    """Draw a sheet of cards at random."""
    with ProcessPoolExecutor() as pool:
        cards = [card for several in pool.map(cards_of, articles) for card in several]
    chosen = [cards[at] for at in sorted(random.Random(seed).sample(range(len(cards)), min(count, len(cards))))]
    out.mkdir(parents=True, exist_ok=True)
    heading = f"# {len(chosen)} of {len(cards)} cards from {len(articles)} articles, seed {seed}\n\n"
    sheet = "\n".join(shown(number, card) for number, card in enumerate(chosen, 1))
    (out / "sheet.md").write_text(heading + sheet, encoding="utf-8")
    key = {
        "seed": seed,
        "articles": sorted(article.stem for article in articles),
        "cards": [{"genre": card.genre, "form": card.question.form, "kind": card.question.kind} for card in chosen],
    }
    (out / "key.json").write_text(json.dumps(key, indent=1) + "\n", encoding="utf-8")
    typer.echo(f"{out}/sheet.md: {len(chosen)} of {len(cards)} cards")


@app.command()
def tally(
    folder: Annotated[Path, typer.Argument(help="Folder with key.json and ratings.txt.")],
    *,
    rater: Annotated[str, typer.Option(help="Who rated.")] = "",
) -> None:
    """Count a rated sheet, and keep the counts."""
    key = json.loads((folder / "key.json").read_text(encoding="utf-8"))
    ratings = read_ratings((folder / "ratings.txt").read_text(encoding="utf-8"), len(key["cards"]))
    entry = {
        "date": datetime.now(UTC).date().isoformat(),
        "commit": commit(),
        "rater": rater,
        "seed": key["seed"],
        "articles": key["articles"],
        "rated": len(ratings),
        "letters": counted(ratings),
        **{group: by_group(group, key["cards"], ratings) for group in ("genre", "form", "kind")},
    }
    with TALLIES.open("a", encoding="utf-8") as tallies:
        tallies.write(json.dumps(entry) + "\n")
    typer.echo(line(entry["commit"], entry["letters"]))
    for group in ("genre", "form"):
        for name, letters in sorted(entry[group].items()):
            typer.echo(line(f"  {name}", letters))


@app.command()
def show() -> None:
    """Print the ratings so far, oldest first."""
    for text in TALLIES.read_text(encoding="utf-8").splitlines():
        entry = json.loads(text)
        typer.echo(line(f"{entry['date']} {entry['commit']} {len(entry['articles']):3} articles", entry["letters"]))


def cards_of(article: Path) -> list[Drawn]:
    """The default cards of an article."""
    return [Drawn(article, question) for question in make_questions(read_article(article))]


def shown(number: int, card: Drawn) -> str:
    """The card as a rater sees it: the front, the answer, and the sentence that it comes from."""
    question = card.question
    return (
        f"{number}. [{card.article.stem}]\n   context line: {question.context}\n   Q: {question.ask}\n"
        f"   A: {question.answer}\n   source: {question.evidence.text}\n"
    )


def read_ratings(text: str, cards: int) -> dict[int, str]:
    """Number -> letter. Exits with 1 when a line is no rating, or a number is on no card or rated twice."""
    ratings: dict[int, str] = {}
    for written in filter(None, (written.strip() for written in text.splitlines())):
        number, _, rest = written.partition(" ")
        letter = rest.strip()[:1].upper()
        if not number.isdigit() or letter not in LETTERS or not 1 <= int(number) <= cards or int(number) in ratings:
            raise SystemExit(f'not a rating of one of the {cards} cards: "{written}"; write "12 K" or "13 S why"')
        ratings[int(number)] = letter
    if not ratings:
        raise SystemExit("no ratings")
    return ratings


def counted(letters: Mapping[int, str]) -> dict[str, int]:
    """How many cards have each letter."""
    counts = Counter(letters.values())
    return {letter: counts[letter] for letter in LETTERS}


def by_group(group: str, cards: list[dict[str, Any]], ratings: Mapping[int, str]) -> dict[str, dict[str, int]]:
    """The counts of each genre, form or kind."""
    names: Iterable[str] = {cards[number - 1][group] for number in ratings}
    return {
        name: counted({number: letter for number, letter in ratings.items() if cards[number - 1][group] == name})
        for name in sorted(names)
    }


def line(title: str, letters: Mapping[str, int]) -> str:
    """A row of a table: "news   31 of 60 kept, 52%: G 5, S 6, C 2, U 9, W 7"."""
    rated = sum(letters.values())
    failures = ", ".join(f"{letter} {letters[letter]}" for letter in LETTERS[1:])
    return f"{title:32} {letters['K']:3} of {rated:3} kept, {letters['K'] / rated:4.0%}: {failures}"


def commit() -> str:
    """The commit that is checked out, with a "+" if files were changed since."""
    described = subprocess.run(
        ["git", "describe", "--always", "--dirty=+"], check=True, capture_output=True, text=True, cwd=TALLIES.parent
    )
    return described.stdout.strip()


if __name__ == "__main__":
    app()
