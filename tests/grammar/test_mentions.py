"""Mentions: what names, pronouns, pairs, times, definites and demonstratives stand for."""

import datetime
from collections.abc import Callable

import pytest

from quiz.grammar import read_document
from quiz.shapes.articles import Article, Block

Referent = Callable[..., str | None]

TUESDAY = datetime.date(2011, 3, 8)


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("Lee", "Ann Lee opened the bridge. Later Lee closed it.", "Ann Lee"),
        ("Norton", "Joshua Norton came to town. Emperor Norton ruled it.", "Joshua Norton"),
        ("Otto", "Otto Baker built a mill. In May, Otto sold it.", "Otto Baker"),
        ("Otto", "Otto Baker wrote a play. Ann Lee was on stage as Otto.", "Otto"),
    ],
)
def test_a_short_name_is_the_longest_form_of_it(referent: Referent, word: str, text: str, expected: str) -> None:
    assert referent(word, text) == expected


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("The", "Norway and Sweden met in May. The two countries signed a treaty.", "Norway and Sweden"),
        ("Both", "Norway-Sweden relations are good. Both nations gain from it.", "Norway and Sweden"),
        ("Both", "Ships of Chile, the United States and Japan met. Both countries gained.", None),
        ("Both", "South Korea and Japan met. Korea-Japan ties are old. Both sides know it.", "South Korea and Japan"),
        ("both", "Norway and Sweden met. Efforts by both governments failed.", "the governments of Norway and Sweden"),
    ],
)
def test_a_pair_is_the_latest_two_countries_joined(
    referent: Referent, word: str, text: str, expected: str | None
) -> None:
    assert referent(word, text) == expected


@pytest.mark.parametrize(
    ("pronoun", "text", "expected"),
    [
        ("it", "Norway may buy ships, but it cannot build them.", "Norway"),
        ("It", "The council bought the mill. It paid a high price.", "the council"),
        ("its", "Norway has declared a crisis and is mending its sea walls.", "Norway"),
        ("their", "Norway and Sweden must share their ports.", "Norway and Sweden"),
        ("their", "Farmers and their workers left.", "farmers"),
        ("its", "Britain's need of cotton for its mills was great.", "Britain"),
        ("its", "The guilds had the task of persuading Oslo to keep its promise.", "Oslo"),
        ("their", "A chance has come for the northern towns to merge their schools.", "the northern towns"),
        ("his", "Ann Lee praised Otto Baker, who had sold his mill.", "Otto Baker"),
        ("its", "In its report, the council blamed the firm.", "the council"),
        ("itself", "Norway has a fleet, but it cannot defend itself.", "Norway"),
        ("himself", "Otto Baker was a farmer who called himself a king.", "Otto Baker"),
        ("they", "Both Ann Lee and Otto Baker laughed when they met.", "Ann Lee and Otto Baker"),
        ("her", "Ann Lee left. Lee's father was a judge; her mother was a pilot.", "Ann Lee"),
        ("he", "Otto Baker said that he had sold the mill.", "Otto Baker"),
        ("their", "Norway and Sweden met. The refugee team named their robot Hope.", "the refugee team"),
        ("their", "The crew wrote their names on their shirts.", "the crew"),
        ("their", "Every player must bring their own bat.", "every player"),
        ("They", "The crew left. They found a mill.", "the crew"),
        ("his", "Many rich Tejanos met. Otto Baker and his men left in May.", "Otto Baker"),
        ("her", "Oslo's young mayor Ann Lee sold her house.", "Ann Lee"),
        ("he", "Otto Baker was poor. Although he had no money, Baker built a mill.", "Otto Baker"),
        ("He", "His father was a judge. Otto Baker left. He had no money.", "Otto Baker"),
        ("their", "A fair gives workers a chance to sell their tools.", "workers"),
        ("they", "A fair allows workers to make what they like.", "workers"),
        ("its", "In 1900, France used the war to claim its port.", "France"),
        ("it", "We saw a rubber sheet that stretches if we pull it.", "a rubber sheet"),
        ("his", "In spite of Otto Baker's offer, his father left.", "Otto Baker"),
        ("their", "We thank the northern firms for their help.", "the northern firms"),
        ("its", "Oslo is old. Visitors ask about its walls, towers and even its drains.", "Oslo"),
        ("his", "Otto Baker wrote. His father is a smith, while his mother has a mill.", "Otto Baker"),
    ],
)
def test_a_pronoun_is_the_subject_in_whose_reach_it_stands(
    referent: Referent, pronoun: str, text: str, expected: str
) -> None:
    assert referent(pronoun, text) == expected


@pytest.mark.parametrize(
    ("pronoun", "text"),
    [
        ("they", "Farmers met. These are no small matters; they concern us all."),
        ("It", "The council met. Nobody came. It rose."),
        ("They", "The farmers met the judges, and the judges met the pilots. They left."),
        ("them", "The farmers had won. The judges left them."),
        ("his", "I thank Otto Baker and Nils Holm, and I thank the staff for his mill."),
        ("them", "We make cheap sensors for them."),
        ("their", "Some kept what a friend had sent, and they read what a pilot had left at their homes."),
        ("it", "If you do not sell the mill, it is hard."),
        ("He", "He left."),
        ("They", "The crew left. They were tired."),
        ("their", "Farmers met. The council told the judges their reasons."),
        ("their", "Farmers met. To reach their goal, a force led by Ann Lee marched north."),
        ("they", "Pilots have not said why the crew was late, but Ann Lee says there were fears they would stay."),
        ("it", "The trick is to sell it early."),
        ("his", "Mayor Ole Holm said that praise for Otto Baker made his work easier."),
    ],
)
def test_a_pronoun_that_could_mean_several_or_nothing_is_open(referent: Referent, pronoun: str, text: str) -> None:
    assert referent(pronoun, text) is None


def test_an_object_is_never_its_own_subject(referent: Referent) -> None:
    assert referent("him", "Otto Baker said that he would assist him.") is None


@pytest.mark.parametrize("text", ["It is hard to see the bridge.", "It rains.", "It seems that the dam broke."])
def test_it_that_stands_for_nothing_is_no_mention(referent: Referent, text: str) -> None:
    assert referent("It", text) == "(none)"


def test_a_possessive_of_an_idiom_is_no_mention(referent: Referent) -> None:
    assert referent("its", "Oslo is a port in its own right.") == "(none)"


@pytest.mark.parametrize(
    "text",
    ["The dam makes it easier to cross the river.", "When it comes to mills, wind helps.",
     "For us it would be odd if the dam broke."],
)  # fmt: skip
def test_an_it_that_announces_what_follows_is_no_mention(referent: Referent, text: str) -> None:
    assert referent("it", text) == "(none)"


def test_a_pronoun_in_a_title_is_no_mention(referent: Referent) -> None:
    assert referent("Its", "The council met. Music: Its Origin and Growth is a book.") == "(none)"


def test_a_new_paragraph_cuts_off_it(referent: Referent) -> None:
    assert referent("It", "The council bought the mill.", "It was dark.") is None


def test_in_a_biography_the_surname_is_its_person(referent: Referent) -> None:
    text = "Otto Baker was a painter. His father was Nils Baker. He lived in Oslo, and he died in May. Baker sold much."
    assert referent("Baker", text, title="Otto Baker") == "Otto Baker"


def test_the_person_of_a_biography_is_he(referent: Referent) -> None:
    text = (
        "Otto Baker was a painter. He lived in Oslo. His teacher was Nils Holm. Baker sold his house. He died in May."
    )
    assert referent("He", text, title="Otto Baker") == "Otto Baker"


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("Friday", "The dam broke on Friday.", "Friday, March 4, 2011"),
        ("yesterday", "The dam broke yesterday.", "on Monday, March 7, 2011"),
        ("today", "The dam broke today.", "on Tuesday, March 8, 2011"),
        ("March", "The dam broke on March 3.", "March 3, 2011"),
        ("March", "The dam broke on March 3, 2009.", "(none)"),
        ("last", "The dam broke last year.", "in 2010"),
        ("two", "The dam broke two weeks ago.", "two weeks before March 8, 2011"),
        ("last", "The dam broke last month.", "in February 2011"),
        ("last", "The dam has leaked since last week.", "the week before March 8, 2011"),
        ("some", "The dam broke some years ago.", None),
    ],
)
def test_a_time_is_reckoned_from_the_day_of_the_article(
    referent: Referent, word: str, text: str, expected: str | None
) -> None:
    assert referent(word, text, date=TUESDAY) == expected


@pytest.mark.parametrize("word", ["Friday", "yesterday"])
def test_without_the_day_of_the_article_a_time_is_open(referent: Referent, word: str) -> None:
    assert referent(word, f"The dam broke {'on ' * (word == 'Friday')}{word}.") is None


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("the", "The Norwegian Supreme Court met. In May the court ruled.", "the Norwegian Supreme Court"),
        ("the", "He taught at the University of Oslo. Soon he ran the university.", "the University of Oslo"),
        ("the", "She left Hull University. Then she ran Leeds University. A dean came. He saw the university.", None),
        ("the", "In May the bridge near Oslo broke.", "(none)"),
        ("the", "In May they saw the sun.", "(none)"),
        (
            "the",
            "Last week a long report by Oslo University came out. Soon the report was read.",
            "the long report by Oslo University",
        ),
        ("the", "A report by Hull came out. A report by Oslo came out. Soon the report was read.", None),
        ("the", "The first match of Group G began. In May Oslo won the match.", None),
        ("the", "Lee built a tower of glass. In May the tower fell.", "the tower of glass"),
        ("this", "Lee built a tower of glass. In May this tower fell.", "the tower of glass"),
        ("the", "The stage is set. In May the second half began.", None),
        ("the", "In May the different outcomes were read.", None),
        ("the", "Nine envoys from the hill towns met. In May the envoys left.", "the envoys from the hill towns"),
        ("the", "We study the causes and effects of war.", "(none)"),
    ],
)
def test_a_bare_definite_is_the_fuller_name_before_it(
    referent: Referent, word: str, text: str, expected: str | None
) -> None:
    assert referent(word, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway is cold. Norway is long. Norway is rich. In May the country voted.", "Norway"),
        ("Norway is cold. Norway is long. Norway is rich. In May the government fell.", "the government of Norway"),
        ("Norway is cold. Sweden is long. Norway is rich. In May the country voted.", None),
    ],
)
def test_the_country_is_the_one_that_the_article_is_all_about(
    referent: Referent, text: str, expected: str | None
) -> None:
    assert referent("the", text) in {expected, "(none)" if expected is None else expected}


def test_the_study_of_a_paper_is_its_authors(referent: Referent) -> None:
    paper = "We took data in our sample and fit findings to a hypothesis . In May the study ended."
    assert referent("the", paper) == "the authors'"


@pytest.mark.parametrize(
    ("word", "text"),
    [("This", "This would help."), ("such", "They fear such plans."), ("there", "Any war there hurts.")],
)
def test_a_demonstrative_stands_for_nothing_that_can_be_written(referent: Referent, word: str, text: str) -> None:
    assert referent(word, text) is None


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("I", "In May I went to Oslo.", "Ann Lee"),
        ("my", "They read my book.", "Ann Lee"),
        ("I", 'Otto said, "Yesterday I went to Oslo."', None),
    ],
)
def test_the_first_person_is_the_author_outside_quotations(
    referent: Referent, word: str, text: str, expected: str | None
) -> None:
    assert referent(word, text, author="Ann Lee") == expected


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("we", "Sleep mends the cells that we use by day.", "we"),
        ("you", "A compass can tell you where north is.", "you"),
        ("we", "If we walked more, we would sleep well.", "we"),
        ("Our", "Our ancestors hunted deer with stone spears.", "our"),
        ("you", "Now you drop a stone into a well.", None),
        ("our", "The hill hides the road from our motorist.", None),
    ],
)
def test_everybody_stays_we_and_you(referent: Referent, word: str, text: str, expected: str | None) -> None:
    assert referent(word, text) == expected


def test_an_unknown_author_is_called_the_author(referent: Referent) -> None:
    assert referent("I", "In May I went to Oslo.") == "the author"


def test_the_author_of_a_biography_is_the_author_of_the_article() -> None:
    block = Block("biography", "The author is a senior lecturer in Oslo.")
    document = read_document(Article(author="Ann Lee", blocks=(block,)))
    assert document.mentions[0].referent == "Ann Lee"


def test_a_name_has_the_type_that_the_whole_article_gives_it(referent: Referent) -> None:
    text = "Oslo grew. Ann Lee lives in Oslo. She went to Oslo."
    document = read_document(Article(blocks=(Block("paragraph", text),)))
    assert document.names["Oslo"] == "GPE"
    kinds = {word.entity for sentence in document.sentences for word in sentence.words if word.text == "Oslo"}
    assert kinds <= {"GPE", ""}


def test_a_kind_called_after_somebody_keeps_its_name() -> None:
    text = "Ann Baker is an engineer. Baker built a Baker screen."
    document = read_document(Article(blocks=(Block("paragraph", text),)))
    names = [mention.words[-1].start for mention in document.mentions.values() if mention.kind == "name"]
    assert text.index("Baker built") in names and text.index("Baker screen") not in names
