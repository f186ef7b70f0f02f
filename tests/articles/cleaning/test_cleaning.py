"""All the steps, on pages as a reader copies them."""

import datetime

import pytest

from quiz.articles import article_from_text

from ..building import shown

FIRST = (
    "The ferry crossed the sound twice a day until the bridge was opened in the spring of 1932, when the last of its "
    "captains, an old man who had never learned to swim, sold it for scrap."
)
SECOND = (
    "Nobody in the village had asked for it, and most of them still took the boat to church, although the road was "
    "dry in every season and the bus that ran over it was warm and cheap."
)
BODY = [("paragraph", FIRST), ("paragraph", SECOND)]

NEWSPAPER = f"""Opinion
Guest Essay
What a Village Needs
May 3, 2021, 5:00 a.m. ET
Credit...Bo Chen for The Varde Post

Share full article

128
By Ann Lee

Ms. Lee is a novelist.

{FIRST}

Advertisement

SKIP ADVERTISEMENT

{SECOND}

The Times is committed to publishing a diversity of letters to the editor. Here are some tips.
"""
BROADCASTER = f"""What a village needs
3 May 2021
Share
Save
Ann Lee
Features correspondent
@annlee
Getty Images The ferry at Varde (Credit: Getty Images)
Getty Images
{FIRST}

{SECOND}

--
If you liked this story, sign up for our newsletter.
"""
BLOG = f"""What a village needs
Ann Lee
Ann Lee

Follow
5 min read
·
May 3, 2021

--

12

Listen

Share
Photo by Bo Chen on Unsplash

{FIRST}

{SECOND}

Ferries
Villages

--
12
Follow
Written by Ann Lee
1.2K Followers
"""
AGENCY = f"""What a village needs
BY ANN LEE
Updated 5:04 PM GMT, May 3, 2021
Share
VARDE, Denmark (AP) — {FIRST}

{SECOND}

___

Associated Press writer Bo Chen in Aarhus contributed to this report.
"""
COLUMN = f"""[Column] What a village needs
Posted on : 2021-05-03 16:56 KST  Modified on : 2021-05-04 16:56 KST
facebook
twitter
print
By Ann Lee, professor of history at Varde University

{FIRST}

{SECOND}

The views presented in this column are the writer’s own, and do not necessarily reflect those of The Varde Post.

Please direct questions or comments to [letters@example.org]
"""
ENCYCLOPEDIA = f"""What a village needs
From Wikipedia, the free encyclopedia
(Redirected from Needs of villages)
"Village needs" redirects here. For other uses, see Needs (disambiguation).
{FIRST}[1][2]
Contents
1 History
2 See also
3 References
History[edit]
Main article: Bridges of Varde
{SECOND}[3]
See also[edit]
List of ferries
References[edit]
^ Lee 2019, p. 4
Retrieved from "https://example.org/index.php?title=Needs"
Categories: FerriesDenmark
"""
TEXTBOOK = f"""Seamanship

4.2 What a village needs

“Nobody in the village had asked for it”

{FIRST[:-1]} (Figure 4.1) , as others have found (Lee & Chen, 2011; Dee, 2014).

{SECOND}

In his diary ( see below ) the captain wrote:

I have carried their salt and their brides, and I shall not carry their furniture over a bridge.

The village lacked:

salt;

tar;

and air.

The mill stood longer (Dee, 2014).
"""


@pytest.mark.parametrize(
    ("page", "blocks"),
    [
        pytest.param(NEWSPAPER, [("biography", "Ms. Lee is a novelist."), *BODY], id="newspaper"),
        pytest.param(
            BROADCASTER,
            [("biography", "Features correspondent"), ("caption", "The ferry at Varde"), *BODY],
            id="broadcaster",
        ),
        pytest.param(BLOG, BODY, id="blog"),
        pytest.param(AGENCY, BODY, id="agency"),
        pytest.param(COLUMN, BODY, id="column"),
    ],
)
def test_only_the_article_is_left_of_a_page(page, blocks):
    article = article_from_text(page)
    assert article.title.casefold() == "what a village needs"
    assert (article.author, article.date) == ("Ann Lee", datetime.date(2021, 5, 3))
    assert shown(article) == blocks


def test_only_the_article_is_left_of_an_encyclopedia_s_page():
    article = article_from_text(ENCYCLOPEDIA)
    assert (article.title, article.author) == ("What a village needs", "")
    assert shown(article) == [BODY[0], ("heading", "History"), BODY[1]]


def test_a_page_of_a_textbook_is_read_as_its_author_wrote_it():
    article = article_from_text(TEXTBOOK)
    assert (article.title, article.publisher) == ("What a village needs", "Seamanship")
    assert shown(article) == [
        ("paragraph", f"{FIRST[:-1]}, as others have found."),
        ("paragraph", SECOND),
        ("paragraph", "In his diary the captain wrote:"),
        (
            "quotation",
            "I have carried their salt and their brides, and I shall not carry their furniture over a bridge.",
        ),
        ("paragraph", "The village lacked:"),
        ("item", "salt;"),
        ("item", "tar;"),
        ("item", "and air."),
        ("paragraph", "The mill stood longer."),
    ]
