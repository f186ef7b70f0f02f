"""Countries: names, capitals and demonyms."""

import pytest

from quiz.grammar.countries import is_capital, is_country, is_demonym


@pytest.mark.parametrize("name", ["Japan", "the United States", "U.S.", "South Korea", "taiwan"])
def test_a_country_is_known_by_any_usual_name(name: str) -> None:
    assert is_country(name)


@pytest.mark.parametrize("name", ["Lisbon", "Lee", "", "the council"])
def test_other_names_are_no_countries(name: str) -> None:
    assert not is_country(name)


def test_capitals_and_demonyms() -> None:
    assert is_capital("Oslo") and not is_capital("Boston")
    assert is_demonym("Norwegian") and not is_demonym("Norway")
