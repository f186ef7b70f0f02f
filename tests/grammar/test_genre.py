"""Genre: whose are the article's assertions."""

from collections.abc import Callable

import pytest

from quiz.shapes.language import Document


@pytest.mark.parametrize(
    ("text", "opinion"),
    [
        ("Leaders must act. They should build the dam now, I think, and my town agrees.", True),
        ("I think the dam is a mistake. My town needs trees.", True),
        ("The dam broke on Monday. The mayor said it was old.", False),
        ("She was born in Oslo. Her career began in 1932, and she must have known the king.", False),
        ("Water boils at a lower temperature on a mountain.", False),
    ],
)
def test_an_article_is_opinion_by_its_own_voice(read: Callable[[str], Document], text: str, opinion: bool) -> None:
    assert read(text).is_opinion is opinion


def test_what_is_quoted_does_not_make_an_opinion(read: Callable[[str], Document]) -> None:
    assert not read('The dam broke. Lee shouted, "We must and should leave my town now!"').is_opinion
