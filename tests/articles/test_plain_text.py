"""Text as an editor saves it -> blocks."""

import pytest

from quiz.articles.plain_text import read, read_text
from quiz.shapes.articles import Block

from .building import MORE_PROSE, PROSE, shown


def test_a_blank_line_or_a_long_line_parts_paragraphs():
    assert shown(read_text(f"A title\n\n{PROSE}\n{MORE_PROSE}\n")) == [
        ("paragraph", "A title"),
        ("paragraph", PROSE),
        ("paragraph", MORE_PROSE),
    ]


@pytest.mark.parametrize("bullet", ["-", "*", "•", "‣", "◦", "·"])
def test_a_bullet_makes_an_item_and_goes(bullet):
    assert read_text(f"{bullet} salt and tar").blocks == (Block("item", "salt and tar"),)


def test_a_dash_inside_a_line_is_no_bullet():
    assert read_text("salt - and tar").blocks == (Block("paragraph", "salt - and tar"),)


def test_bytes_are_decoded():
    assert read("The café closed.".encode("cp1252")).text == "The café closed."
