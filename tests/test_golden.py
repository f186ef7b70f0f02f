"""The cards of our own articles as they came out when somebody last read them all.

`make golden` writes them anew; read the diff like code, and say in the commit why the cards are better.
"""

from pathlib import Path

import pytest

from quiz import make_questions, read_article

SEEDS = sorted(path for path in Path("seeds").iterdir() if path.suffix in {".md", ".txt"})
EXPECTED = Path("tests/expected")


def cards_of(seed: Path) -> str:
    """The cards of an article as text: form, question, answer, in order of the article."""
    cards = [
        f"[{question.form}] {question.ask}\n    {question.answer.replace(chr(10), ' / ')}\n"
        for question in make_questions(read_article(seed))
    ]
    return "\n".join(cards)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_the_cards_of_a_seed_are_those_that_were_read(seed: Path) -> None:
    assert cards_of(seed) == (EXPECTED / f"{seed.stem}.txt").read_text(encoding="utf-8")


def test_every_expected_file_has_its_seed() -> None:
    assert {path.stem for path in EXPECTED.glob("*.txt")} == {seed.stem for seed in SEEDS}


if __name__ == "__main__":
    for each in SEEDS:
        (EXPECTED / f"{each.stem}.txt").write_text(cards_of(each), encoding="utf-8")
