"""Citations by name and year."""

import pytest

from quiz.articles.cleaning.citations import drop_citations

from ..building import article_of, texts_of

ANOTHER = "Reeds filter silt (Dee & Poe, 1999)."


def first_of(text):
    """The text, in an article that cites elsewhere too."""
    return drop_citations(article_of(text, ANOTHER)).blocks[0].text


@pytest.mark.parametrize(
    "citation",
    [
        "(Lee, 2011)",
        "(Lee 2011)",
        "(Lee & Chen, 2011a)",
        "(Lee, Chen, and Dee, 2011, p. 12)",
        "(Lee et al., 2011; Chen, 2014; Dee & Poe, 1999)",
        "(see for example Lee 2011)",
        "(e.g., Lee, 2011)",
        "(Van der Berg 2011, 45)",
        "(Lee [1986] 1998, 253)",
        "(Lee n.d.)",
        "(Society of Salt Marshes, 2011)",
        "(O’Hara-Lee 2011: 45–47)",
        "(Dee, A. B., 2011)",
    ],
)
def test_a_citation_in_brackets_goes(citation):
    assert (
        first_of(f"Salt marshes store carbon {citation}, and much of it.")
        == "Salt marshes store carbon, and much of it."
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Lee (2011) found carbon in them.", id="the author is part of the sentence"),
        pytest.param("She was born late (May 2014) and small.", id="a month"),
        pytest.param("He ruled long (1840–1871) and well.", id="years alone"),
        pytest.param("The society (SSM) met in 1999.", id="an acronym"),
        pytest.param("It closed (the mill did so in 1999) at last.", id="words"),
        pytest.param("They met (Ann Lee was 12 years old in 1999) often.", id="a clause"),
    ],
)
def test_what_cites_nothing_stays(text):
    assert first_of(text) == text


def test_an_article_that_cites_nobody_surely_keeps_its_titles_and_places():
    text = "She filmed The Mill (Le Moulin, 1959) and showed it (Paris, 1960)."
    assert texts_of(drop_citations(article_of(text))) == [text]


def test_one_citation_alone_is_not_trusted():
    assert texts_of(drop_citations(article_of(ANOTHER))) == [ANOTHER]


def test_the_number_of_a_note_behind_a_citation_goes_too():
    assert first_of("Marshes (Lee, 2011) 1 and dunes move.") == "Marshes and dunes move."
