"""Text that stands twice."""

import pytest

from quiz.articles.cleaning.repeats import drop_repeats
from quiz.shapes.articles import Block

from ..building import MORE_PROSE, PROSE, THIRD_PROSE, article_of, texts_of

BODY = f"{MORE_PROSE} “The harbour is dying, and nobody will say so,” said Ann Lee. {PROSE}"


@pytest.mark.parametrize(
    "quote",
    [
        "The harbour is dying, and nobody will say so",
        "“The harbour is dying, and nobody will say so”",
        '"The harbour is dying, and nobody will say so." — Ann Lee',
        PROSE,
        "They write that the ferry crossed the sound twice a day until the bridge was opened in the spring of 1932.",
    ],
)
def test_a_pull_quote_goes(quote):
    assert texts_of(drop_repeats(article_of(quote, BODY, THIRD_PROSE))) == [BODY, THIRD_PROSE]


def test_of_two_that_are_alike_the_first_stays():
    assert texts_of(drop_repeats(article_of(PROSE, MORE_PROSE, PROSE))) == [PROSE, MORE_PROSE]


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(["Thank you.", PROSE, "Thank you."], id="few words"),
        pytest.param(["The ferry crossed the sound and was then sold to a museum.", BODY], id="other words"),
        pytest.param(["The harbour is dying, and nobody will sa", BODY], id="part of a word"),
        pytest.param([f"{PROSE} So it was told.", BODY], id="several sentences of which the body has one"),
        pytest.param([f"{PROSE[:-1]}, twice.", f"{PROSE[:-1]}, and back."], id="two sentences of one pattern"),
        pytest.param([BODY, "— ANN LEE, the harbour is dying, and nobody"], id="a signature"),
    ],
)
def test_what_comes_back_on_purpose_stays(texts):
    assert texts_of(drop_repeats(article_of(*texts))) == texts


@pytest.mark.parametrize("kind", ["item", "biography"])
def test_items_and_biographies_stay(kind):
    assert len(drop_repeats(article_of(Block(kind, PROSE), BODY)).blocks) == 2
