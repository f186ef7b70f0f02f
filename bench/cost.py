"""What understanding and asking cost on top of parsing: `python bench/cost.py ARTICLE...`, by default our own articles.

Prints the seconds that the parser takes for all the articles in one run, those of everything behind it (repairs,
mentions, rules, forms, checks), and their ratio. Exits with 1 when that is over its target.
"""

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from spacy.tokens import Doc

from quiz import make_questions, read_article
from quiz.grammar import parse

MOST_ON_TOP = 0.4

SEEDS = sorted(str(path) for path in (Path(__file__).parent.parent / "seeds").iterdir())


class TimedPipeline:
    """The usual pipeline, with the seconds that it took."""

    def __init__(self) -> None:
        self.pipeline = parse.load(parse.DEFAULT_MODEL)
        self.seconds = 0.0

    def pipe(self, texts: Iterable[str]) -> Iterator[Doc]:
        """The parses of the texts."""
        start = time.perf_counter()
        parsed = list(self.pipeline.pipe(texts))
        self.seconds += time.perf_counter() - start
        yield from parsed


def main(paths: Sequence[str]) -> int:
    """Measure, print, and say by the exit code whether the target is met."""
    articles = [read_article(path) for path in paths]
    make_questions(articles[0])  # once for the tables
    timed = TimedPipeline()
    parse.load = lambda model: timed  # type: ignore[assignment]
    start = time.perf_counter()
    cards = sum(len(make_questions(article)) for article in articles)
    behind = time.perf_counter() - start - timed.seconds
    ratio = behind / timed.seconds
    print(
        f"{len(articles)} articles, {cards} cards: parser {timed.seconds:.1f} s, all behind it {behind:.1f} s, "
        f"{ratio:.0%} on top (target: at most {MOST_ON_TOP:.0%})"
    )
    return int(ratio > MOST_ON_TOP)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or SEEDS))
