"""How many cards articles give: `python bench/density.py ARTICLE...`.

Prints for each article its words, its cards, the share of arguments among them, and the cards per 1,000 words; at the
end the median of each.
"""

import statistics
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from quiz import make_questions, read_article


class Density(NamedTuple):
    """What one article gives; `arguments` is a share of its cards, in percent."""

    words: float
    cards: float
    arguments: float
    per_thousand: float


def main(paths: Sequence[str]) -> None:
    """Print a line an article, and the medians."""
    widest = max(len("median"), *(len(Path(path).name) for path in paths))
    print(f"{'':{widest}}  words  cards  arguments  cards per 1,000 words")
    measured = []
    for path in paths:
        measured.append(measure(path))
        print(f"{Path(path).name:{widest}}  {line(measured[-1])}", flush=True)
    medians = Density(*(statistics.median(column) for column in zip(*measured, strict=True)))
    print(f"{'median':{widest}}  {line(medians)}")


def measure(path: str) -> Density:
    """Read an article and ask about it."""
    article = read_article(path)
    questions = make_questions(article)
    cards = len(questions)
    arguments = sum(question.kind == "argument" for question in questions)
    return Density(article.word_count, cards, 100 * arguments / max(cards, 1), 1000 * cards / article.word_count)


def line(density: Density) -> str:
    """The numbers, below the names of `main`."""
    words, cards, arguments, per_thousand = density
    return f"{words:5.0f}  {cards:5.0f}  {arguments:8.0f}%  {per_thousand:21.1f}"


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit("usage: python bench/density.py ARTICLE...")
    main(sys.argv[1:])
