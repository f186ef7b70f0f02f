"""Lines of the page around an article."""

import pytest

from quiz.articles.cleaning.furniture import drop_furniture, is_furniture
from quiz.shapes.articles import Block

from ..building import MORE_PROSE, PROSE, article_of, texts_of


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Home > Opinion > Columns", id="breadcrumbs"),
        pytest.param("News » Harbour", id="breadcrumbs with guillemets"),
        pytest.param("Home / World", id="breadcrumbs with slashes"),
        pytest.param("print share font size", id="buttons"),
        pytest.param("Facebook Twitter E-mail Copy link", id="sharing"),
        pytest.param("Skip to main content", id="a jump"),
        pytest.param("Related articles", id="a box"),
        pytest.param("Log in to leave a comment.", id="log in"),
        pytest.param("Please sign in with an account to continue.", id="sign in"),
        pytest.param("Subscribe to our newsletter for more.", id="newsletter"),
        pytest.param("Already have an account?", id="account"),
        pytest.param("We use cookies to improve this page.", id="cookies"),
        pytest.param("Comment policy (0/250)", id="a counter"),
        pytest.param("1,204 views", id="views"),
        pytest.param("5 min read", id="reading time"),
        pytest.param("lock icon", id="the name of a picture"),
        pytest.param("help-image Comments?", id="the file of a picture"),
        pytest.param("© 2020 The Varde Post", id="copyright"),
        pytest.param("The Varde Post. All rights reserved.", id="rights"),
        pytest.param("This article first appeared in The Varde Post.", id="where it appeared"),
        pytest.param("Translated from the Danish and edited by Varde Post staff.", id="translation"),
        pytest.param("(Reporting by Ann Lee; editing by Bo Chen)", id="desk"),
        pytest.param("https://example.org/ferry", id="address"),
        pytest.param("letters@example.org", id="e-mail"),
        pytest.param("#boats #harbour", id="tags"),
        pytest.param("Tags: boats, harbour", id="labelled tags"),
        pytest.param("Read more: The old mill is sold", id="a link"),
        pytest.param("^ Lee 2019, p. 4", id="a footnote"),
        pytest.param("See Lee (2019).", id="a footnote in words"),
        pytest.param("* * *", id="a rule"),
        pytest.param("A", id="a letter alone"),
        pytest.param("Lee, A. (2007). “Salt”. Boats 9. doi:10.1000/182", id="an entry of a list of sources"),
    ],
)
def test_a_line_of_the_page_is_known(text):
    assert is_furniture(Block("paragraph", text))
    assert texts_of(drop_furniture(article_of("The last ferry", text, PROSE))) == ["The last ferry", PROSE]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(PROSE, id="prose"),
        pytest.param("Share of the harbour in the trade of Varde", id="a heading that opens like a button"),
        pytest.param("He told them to save and print the article.", id="a sentence of buttons"),
        pytest.param("The temperature rose > 5 degrees, she said.", id="a greater-than sign"),
        pytest.param("Related work", id="a section"),
        pytest.param("Log books of the ferry", id="log"),
        pytest.param("Thank you.", id="thanks"),
        pytest.param("She subscribed to two papers.", id="subscribed"),
    ],
)
def test_a_line_of_the_article_stays(text):
    assert not is_furniture(Block("paragraph", text))


def test_a_caption_is_never_furniture():
    assert not is_furniture(Block("caption", "Share"))


def test_behind_the_last_prose_all_that_follows_a_sure_sign_goes():
    article = article_of(PROSE, MORE_PROSE, "Log in with Facebook or X", "to follow the Varde Post", "Varde Post")
    assert texts_of(drop_furniture(article)) == [PROSE, MORE_PROSE]


def test_a_line_behind_the_last_prose_stays_if_no_sign_stands_above_it():
    assert texts_of(drop_furniture(article_of(PROSE, "Thank you."))) == [PROSE, "Thank you."]
