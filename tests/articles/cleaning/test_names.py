"""Names of persons."""

import pytest

from quiz.articles.cleaning.names import is_person_name, join_names, read_names


@pytest.mark.parametrize(
    "name",
    ["Ann Lee", "Yu Hyun-seok", "A. B. Lee", "Jan van der Berg", "Siân O’Hara", "José Iriarte-Díaz", "Wu Ming Li"],
)
def test_a_person_has_two_to_five_capitalised_words(name):
    assert is_person_name(name)


@pytest.mark.parametrize(
    "text",
    [
        "Ann",
        "The Varde Post",
        "Staff Writer",
        "Reuters",
        "ann lee",
        "Ann Lee 2",
        "Harbour News",
        "Varde University",
        "Ann L.",
    ],
)
def test_papers_roles_and_accounts_are_no_persons(text):
    assert not is_person_name(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee and Bo Chen", ("Ann Lee", "Bo Chen")),
        ("Ann Lee, Bo Chen, and Cy Dee", ("Ann Lee", "Bo Chen", "Cy Dee")),
        ("Ann Lee & Bo Chen; Cy Dee", ("Ann Lee", "Bo Chen", "Cy Dee")),
        ("ANN LEE", ("Ann Lee",)),
        ("Dr. Ann Lee, Staff Writer", ("Ann Lee",)),
        ("Ann Lee in Varde, The Varde Post", ("Ann Lee",)),
        ("Ann Lee (translator), Bo Chen et al.", ("Ann Lee", "Bo Chen")),
        ("Ann Lee, Ann Lee", ("Ann Lee",)),
        ("harbourfan", ()),
    ],
)
def test_the_persons_of_a_byline_are_read_in_order(text, names):
    assert read_names(text) == names


def test_names_are_written_as_a_byline_has_them():
    assert join_names(()) == ""
    assert join_names(("Ann Lee",)) == "Ann Lee"
    assert join_names(("Ann Lee", "Bo Chen", "Cy Dee")) == "Ann Lee, Bo Chen and Cy Dee"
