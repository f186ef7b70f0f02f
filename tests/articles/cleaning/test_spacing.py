"""Spaces and stops that went astray in copying."""

import pytest

from quiz.articles.cleaning.spacing import mend_spacing

from ..building import article_of, cleaned


@pytest.mark.parametrize(
    ("copied", "mended"),
    [
        pytest.param("The quay , which was old , fell .", "The quay, which was old, fell.", id="before a mark"),
        pytest.param("Who paid ? The mill !", "Who paid? The mill!", id="before ? and !"),
        pytest.param("He named three : oak, ash, elm.", "He named three: oak, ash, elm.", id="before a colon"),
        pytest.param("It was built ( of oak ) in May.", "It was built (of oak) in May.", id="inside brackets"),
        pytest.param("She said “ no ” twice.", "She said “no” twice.", id="inside curly quotes"),
        pytest.param('She said " no " twice.', 'She said "no" twice.', id="inside straight quotes"),
        pytest.param(
            'The boat (that" had sunk") rose.', 'The boat (that "had sunk") rose.', id="on the wrong side of a quote"
        ),
        pytest.param("Lee 's boat and Chen ’ s oar", "Lee's boat and Chen’s oar", id="before a possessive"),
        pytest.param("They do n't row; they 're old.", "They don't row; they're old.", id="inside a contraction"),
        pytest.param(
            "It cost $ 200, or US$ 1,000 a year.", "It cost $200, or US$1,000 a year.", id="behind a currency"
        ),
        pytest.param("The self- taught smith", "The self-taught smith", id="behind a hyphen"),
        pytest.param("It fell in May.The mill stood.", "It fell in May. The mill stood.", id="none between sentences"),
        pytest.param("He met Ann Lee, Jr.. It rained.", "He met Ann Lee, Jr. It rained.", id="two stops"),
        pytest.param("And then . . . nothing.", "And then ... nothing.", id="dots of an omission"),
        pytest.param(
            "from 1909 - 1949 and in 1920 – 21.", "from 1909–1949 and in 1920–21.", id="inside a range of years"
        ),
        pytest.param("They won 3 – 0 at home.", "They won 3–0 at home.", id="inside a score"),
    ],
)
def test_a_space_goes_where_its_author_had_it(copied, mended):
    assert cleaned(mend_spacing, copied) == mended


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He hit .265 in May.", id="a decimal without a nought"),
        pytest.param("We row ... and rest.", id="an omission"),
        pytest.param("Two- and three-year loans", id="a suspended hyphen"),
        pytest.param("The quay- which was old - fell.", id="a hyphen for a dash"),
        pytest.param("She lived 8 May 1700 – 17 March 1782.", id="a range of days"),
        pytest.param("In 1932 – 15 years later – it fell.", id="dashes around a figure"),
        pytest.param("From 1990 - 1980 was worse - on", id="years that run backwards"),
        pytest.param("A scale of 3 : 2 was used.", id="a ratio"),
        pytest.param('A 6" pipe and a 4" hose lay there.', id="inches"),
        pytest.param('"We row," he said. "We rest.', id="a quotation that goes on in the next paragraph"),
        pytest.param("See example.org for more.", id="an address"),
        pytest.param("The captains' houses and the '60s", id="a plural possessive and a decade"),
        pytest.param("She said 'so' and 'no' and left.", id="single quotes"),
        pytest.param("He used .NET at the U.S. Navy.", id="a name that opens with a stop"),
    ],
)
def test_what_is_as_it_should_be_stays(text):
    assert cleaned(mend_spacing, text) == text


def test_a_word_cut_in_two_is_joined_if_the_article_has_it_whole():
    article = mend_spacing(article_of("The har- bour froze.", "A harbour is a refuge.", title="The old har- bour"))
    assert article.blocks[0].text == "The harbour froze."
    assert article.title == "The old harbour"
