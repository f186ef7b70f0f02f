"""The `make-deck` command, with a stubbed engine."""

import dataclasses
import io
import sqlite3
import sys
import zipfile
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

import quiz
from decks.cli import app
from quiz.errors import ArticleError


@pytest.fixture
def engine(article, questions, monkeypatch, tmp_path):
    """An engine that knows one article under any name, none called "bad", and finds nothing in "dull"; its calls."""
    calls = []

    def read_article(path):
        stem = Path(path).stem
        if stem == "bad":
            raise ArticleError(f"{path}: no such file;\ncheck the name")
        return dataclasses.replace(article, name="article" if path == "-" else stem)

    def make_questions(article, *, model=None, limit=None):
        calls.append((article.name, model, limit))
        made = tuple(dataclasses.replace(question, id=f"{article.name}/{question.id}") for question in questions)
        return () if article.name == "dull" else made[:limit]

    monkeypatch.setattr(quiz, "read_article", read_article, raising=False)
    monkeypatch.setattr(quiz, "make_questions", make_questions, raising=False)
    monkeypatch.chdir(tmp_path)
    return calls


@pytest.fixture
def make_deck(engine):
    return lambda *arguments: CliRunner().invoke(app, arguments)


def written(folder="."):
    """The names in a folder."""
    return sorted(path.name for path in Path(folder).iterdir())


def decks_in(path):
    """The names of the decks in a package, and the number of its notes."""
    with zipfile.ZipFile(path) as package:
        connection = sqlite3.connect(":memory:")
        connection.deserialize(package.read("collection.anki2"))
    names = connection.execute("select json_extract(value, '$.name') from col, json_each(decks)").fetchall()
    (notes,) = connection.execute("select count(*) from notes").fetchone()
    return {name for (name,) in names} - {"Default"}, notes


def test_one_article_gives_a_deck_beside_the_user(make_deck):
    result = make_deck("far/away/vale.tramway.txt")
    assert result.stdout == "Wrote vale.tramway.apkg: 3 cards (2 facts, 1 argument), deck “The tramway at Vale”.\n"
    assert (result.exit_code, result.stderr) == (0, "")
    assert decks_in("vale.tramway.apkg") == ({"The tramway at Vale"}, 3)


def test_several_articles_give_one_deck(make_deck):
    result = make_deck("tea.txt", "salt.md")
    assert result.stdout == "Wrote articles.apkg: 6 cards (4 facts, 2 arguments), deck “Articles”.\n"
    assert written() == ["articles.apkg"]


def test_several_articles_give_a_file_named_for_the_deck(make_deck):
    result = make_deck("tea.txt", "salt.md", "--deck", "Food::Salt & tea")
    assert "deck “Food::Salt & tea”" in result.stdout
    assert written() == ["Food-Salt-tea.apkg"]


def test_separate_gives_a_file_for_each(make_deck):
    result = make_deck("tea.txt", "salt.md", "--separate")
    assert len(result.stdout.splitlines()) == 2
    assert written() == ["salt.apkg", "tea.apkg"]


def test_separate_files_may_go_to_a_folder(make_deck):
    Path("made").mkdir()
    assert make_deck("tea.txt", "salt.md", "--separate", "-o", "made").exit_code == 0
    assert written("made") == ["salt.apkg", "tea.apkg"]


@pytest.mark.parametrize(
    ("output", "path"), [("other.apkg", "other.apkg"), ("made", "made/tea.apkg"), ("made/", "made/tea.apkg")]
)
def test_the_output_is_a_file_or_a_folder(make_deck, output, path):
    Path("made").mkdir()
    result = make_deck("tea.txt", "-o", output)
    assert result.stdout.startswith(f"Wrote {path}: ")
    assert Path(path).is_file()


def test_model_and_number_of_cards_reach_the_engine(make_deck, engine):
    result = make_deck("tea.txt", "--model", "other_pipeline", "--cards", "1")
    assert engine == [("tea", "other_pipeline", 1)]
    assert result.stdout.startswith("Wrote tea.apkg: 1 card (1 fact, 0 arguments)")


def test_standard_input_gives_article(make_deck):
    assert make_deck("-").stdout.startswith("Wrote article.apkg: ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["bad.txt"], "bad.txt: no such file;\\ncheck the name", id="unreadable article"),
        pytest.param(["tea.txt", "bad.txt"], "bad.txt: no such file;\\ncheck the name", id="one of several"),
        pytest.param(["tea.txt", "bad.txt", "--separate"], "bad.txt: no such file;\\ncheck the name", id="one apart"),
        pytest.param(
            ["dull.txt"],
            "dull.txt: nothing found that is worth a card; give an article of several full paragraphs",
            id="nothing to ask",
        ),
        pytest.param(
            ["tea.txt", "-o", "tea.pdf"], "tea.pdf: cannot write .pdf; make-deck writes .apkg", id="unknown ending"
        ),
        pytest.param(
            ["tea.txt", "-o", "none/tea.apkg"], "none/tea.apkg: there is no folder none; make it first", id="no folder"
        ),
        pytest.param(
            ["tea.txt", "-o", "none/"], "none/: there is no folder none; make it first", id="no output folder"
        ),
        pytest.param(
            ["a/tea.txt", "b/tea.md"], "two of the articles are named 'tea'; rename one of the files", id="one name"
        ),
    ],
)
def test_an_error_is_one_line_and_writes_nothing(make_deck, arguments, message):
    result = make_deck(*arguments)
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", f"make-deck: {message}\n")
    assert not written()


def test_an_output_that_cannot_be_is_told_before_reading(make_deck, engine):
    make_deck("tea.txt", "-o", "tea.pdf")
    assert not engine


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([], id="no article"),
        pytest.param(["tea.txt", "--cards", "0"], id="no cards"),
        pytest.param(["tea.txt", "--cards", "many"], id="no number"),
        pytest.param(["tea.txt", "--colour"], id="unknown option"),
        pytest.param(["tea.txt", "salt.txt", "--separate", "-o", "one.apkg"], id="separate into one file"),
    ],
)
def test_wrong_usage_exits_with_2(make_deck, arguments):
    result = make_deck(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage:" in result.stderr
    assert not written()


def test_a_file_name_cannot_steer_the_terminal(make_deck):
    assert make_deck("te\x1b[31ma.txt").stdout.startswith("Wrote te\\x1b[31ma.apkg: ")


def test_help_shows_an_example(make_deck):
    result = make_deck("--help")
    assert result.exit_code == 0
    assert "make-deck article.txt " in result.stdout


def test_version_is_shown(make_deck):
    result = make_deck("--version")
    assert (result.exit_code, result.stdout.split()[0]) == (0, "make-deck")


@pytest.mark.parametrize(("articles", "shown"), [(["tea.txt", "salt.txt"], True), (["tea.txt"], False)])
def test_a_terminal_sees_progress_on_several_articles(engine, monkeypatch, articles, shown):
    terminal = io.StringIO()
    terminal.isatty = lambda: True
    monkeypatch.setattr(sys, "stderr", terminal)
    get_command(app).main(articles, standalone_mode=False)
    assert ("Making cards" in terminal.getvalue()) == shown
