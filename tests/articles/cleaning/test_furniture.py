"""Lines of the page around an article."""

import pytest

from quiz.articles.cleaning.furniture import drop_furniture, is_furniture
from quiz.shapes.articles import Block

from ..building import MORE_PROSE, PROSE, THIRD_PROSE, article_of, texts_of


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
        pytest.param("Received 3 May 2020; accepted 9 June 2020", id="dates of a manuscript"),
        pytest.param("1.2K followers", id="followers"),
        pytest.param("Over 12,000 subscribers", id="subscribers"),
        pytest.param("128", id="a figure alone"),
        pytest.param("2 of 9", id="a place in a gallery"),
        pytest.param("Updated 3 hours ago", id="an age"),
        pytest.param("This article is more than 2 years old", id="an old article"),
        pytest.param("View image in fullscreen", id="a picture's button"),
        pytest.param("@annlee", id="an account"),
        pytest.param("Bo Chen in Varde contributed to this report.", id="another reporter"),
        pytest.param("Follow the Post’s coverage of boats at https://example.org", id="coverage"),
        pytest.param("Old ferry redirects here.", id="an encyclopedia's redirect"),
        pytest.param("Main article: Bridges of Varde", id="an encyclopedia's pointer"),
        pytest.param("This article needs additional citations for verification.", id="an encyclopedia's notice"),
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


@pytest.mark.parametrize(
    "text",
    [
        "The views expressed in this column are the author’s own, and do not necessarily reflect those of the Varde "
        "Post, which has printed both sides of the quarrel about the ferry for as long as it has had readers in Varde.",
        "Ann Lee does not work for, consult, own shares in or receive funding from any company or organization that "
        "would benefit from this article, and has told us of no other ties beyond those to the University of Varde.",
        "If you liked this story, sign up for our newsletter – a handpicked selection of features and videos about "
        "boats and harbours, delivered to your inbox twice a week by the people who row them and write about them.",
        "[Get our best stories about boats. Sign up for the newsletter.]",
    ],
)
def test_a_notice_goes_however_long_it_is(text):
    assert texts_of(drop_furniture(article_of(PROSE, text, MORE_PROSE))) == [PROSE, MORE_PROSE]


def test_the_part_of_the_paper_goes_above_a_title():
    assert texts_of(drop_furniture(article_of("Opinion", "Guest Essay", "The last ferry", PROSE))) == [
        "The last ferry",
        PROSE,
    ]


@pytest.mark.parametrize(
    "line", ["3 thoughts on “The last ferry”", "12 responses to The last ferry", "Leave a Reply", "Media contact:"]
)
def test_readers_comments_and_contacts_go_with_their_prose(line):
    article = article_of(PROSE, MORE_PROSE, line, "Bo Chen", THIRD_PROSE)
    assert texts_of(drop_furniture(article)) == [PROSE, MORE_PROSE]


@pytest.mark.parametrize("line", ["12 comments", "Leave a comment"])
def test_a_button_for_comments_amid_the_article_cuts_nothing(line):
    article = article_of(PROSE, MORE_PROSE, line, THIRD_PROSE)
    assert texts_of(drop_furniture(article)) == [PROSE, MORE_PROSE, THIRD_PROSE]


def test_an_article_may_be_called_like_a_part_of_a_paper():
    assert texts_of(drop_furniture(article_of("Science", PROSE))) == ["Science", PROSE]


def test_a_section_may_be_called_like_a_part_of_a_paper():
    texts = ["The last ferry", PROSE, "Culture", MORE_PROSE]
    assert texts_of(drop_furniture(article_of(*texts))) == texts


def test_a_year_alone_may_be_a_heading():
    assert not is_furniture(Block("paragraph", "1932"))


def test_a_caption_is_never_furniture():
    assert not is_furniture(Block("caption", "Share"))


def test_behind_the_last_prose_all_that_follows_a_sure_sign_goes():
    article = article_of(PROSE, MORE_PROSE, "Log in with Facebook or X", "to follow the Varde Post", "Varde Post")
    assert texts_of(drop_furniture(article)) == [PROSE, MORE_PROSE]


def test_a_line_behind_the_last_prose_stays_if_no_sign_stands_above_it():
    assert texts_of(drop_furniture(article_of(PROSE, "Thank you."))) == [PROSE, "Thank you."]
