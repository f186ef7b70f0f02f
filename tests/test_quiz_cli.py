"""The `quiz` command, with a stubbed engine, and once with the real one."""

import csv
import dataclasses
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
from markdown_it import MarkdownIt
from typer.testing import CliRunner

import quiz
from quiz import pipeline
from quiz.cli.commands import Format, app
from quiz.cli.previews import PREVIEWS
from quiz.errors import ArticleError
from quiz.shapes.articles import Span
from quiz.shapes.findings import Acronym
from quiz.shapes.language import Document, Sentence, Word
from quiz.shapes.questions import Verdict

SEED = "seeds/korea-japan.txt"


@pytest.fixture
def engine(article, questions, monkeypatch):
    """An engine that knows one article under any name, none called "bad", and finds nothing in "dull"; its calls."""
    calls = []

    def read_article(path):
        if Path(path).stem == "bad":
            raise ArticleError(f"{path}: no such file; check the path")
        return dataclasses.replace(article, name=Path(path).stem)

    def make_questions(article, *, model=None, limit=None):
        calls.append((article.name, model, limit))
        made = tuple(dataclasses.replace(question, article=article.name) for question in questions)
        return () if article.name == "dull" else made[:limit]

    monkeypatch.setattr(quiz, "read_article", read_article)
    monkeypatch.setattr(quiz, "make_questions", make_questions)
    return calls


@pytest.fixture
def run(engine):
    return lambda *arguments: CliRunner().invoke(app, arguments)


def run_alone(*arguments, **surroundings):
    """`quiz` in a process of its own, without a terminal."""
    program = "from quiz.cli.commands import app; app()"
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=os.environ | surroundings,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


TABLE = """\
The tramway at Vale · Ann Lee · April 3, 2025

   1 When did the tramway at Vale open?
     On 3 May 1932
     fact, when, score 0.00
     The tramway opened on 3 May 1932, because the old bridge could carry no
     more than eleven buses.

1 card (1 fact, 0 arguments)
"""


def test_the_table_shows_each_card_with_its_sentence(run):
    result = run("preview", "tea.txt", "--cards", "1")
    assert (result.exit_code, result.stdout, result.stderr) == (0, TABLE, "")


def test_several_articles_follow_each_other(run):
    result = run("preview", "tea.txt", "salt.txt", "--cards", "1")
    assert result.stdout == f"{TABLE}\n{TABLE}"


def test_model_and_number_of_cards_reach_the_engine(run, engine):
    run("preview", "tea.txt", "--model", "other_pipeline", "--cards", "2")
    assert engine == [("tea", "other_pipeline", 2)]


def test_a_choice_shows_what_there_is_to_choose_from(run, make_question, monkeypatch):
    chosen = make_question(answer="Munich", distractors=("Vienna", "Athens"))
    monkeypatch.setattr(quiz, "make_questions", lambda article, **_: (chosen,))
    assert "     Athens / Munich / Vienna\n     Munich\n" in run("preview", "tea.txt").stdout
    assert (
        "   - Athens\n   - Munich\n   - Vienna\n\n   Munich\n"
        in run("preview", "tea.txt", "--format", "markdown").stdout
    )


def test_jsonl_is_an_object_a_line(run, article):
    result = run("preview", "tea.txt", "salt.txt", "--format", "jsonl")
    described = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(described) == 6
    first = described[0]
    assert list(first) == [
        "id", "ask", "answer", "context", "form", "kind", "distractors", "evidence", "article", "score",
    ]  # fmt: skip
    assert (first["id"], first["answer"], first["kind"], first["article"]) == (
        "vale-tramway/1", "On 3 May 1932", "fact", "tea",
    )  # fmt: skip
    evidence = first["evidence"]
    assert article.text[evidence["start"] : evidence["end"]] == evidence["text"]


def test_tsv_is_a_row_of_names_and_a_row_a_question(run, make_question, monkeypatch):
    hostile = make_question(ask='What\tis "this"?', answer="Salt\nTea\r\n Tin", distractors=("a\tb", "c"))
    monkeypatch.setattr(quiz, "make_questions", lambda article, **_: (hostile,))
    result = run("preview", "tea.txt", "--format", "tsv")
    (row,) = csv.DictReader(io.StringIO(result.stdout), delimiter="\t", quoting=csv.QUOTE_NONE)
    assert (row["ask"], row["answer"], row["distractors"]) == ('What is "this"?', "Salt / Tea / Tin", "a b / c")
    assert (row["form"], row["evidence"][:11], row["score"]) == ("when", "The tramway", "0")


@pytest.mark.parametrize(
    "text",
    ["a *b* _c_ `d` [e](f) <g> &amp; #h ~~i~~ | j \\k", "1932. A year", "- no item", "# no heading", "+ 1", "a\nb"],
)
def test_markdown_shows_text_as_text(run, make_question, monkeypatch, text):
    hostile = make_question(ask=text.replace("\n", " "), answer=text)
    monkeypatch.setattr(quiz, "make_questions", lambda article, **_: (hostile,))
    result = run("preview", "tea.txt", "--format", "markdown")
    shown = [
        "".join(child.content or "\n" * (child.type == "hardbreak") for child in token.children)
        for token in MarkdownIt().parse(result.stdout)
        if token.type == "inline"
    ]
    assert shown[:3] == ["The tramway at Vale", text.replace("\n", " "), text]
    assert shown[4] == "fact, when"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["preview", "bad.txt"], "bad.txt: no such file; check the path", id="unreadable"),
        pytest.param(["preview", "tea.txt", "bad.txt"], "bad.txt: no such file; check the path", id="one of several"),
        pytest.param(["explain", "bad.txt"], "bad.txt: no such file; check the path", id="explain"),
        pytest.param(
            ["preview", "dull.txt"],
            "dull.txt: nothing found that is worth a card; give an article of several full paragraphs",
            id="nothing to ask",
        ),
    ],
)
def test_an_error_is_one_line_and_nothing_is_half_shown(run, arguments, message):
    result = run(*arguments)
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", f"quiz: {message}\n")


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([], id="no command"),
        pytest.param(["preview"], id="no article"),
        pytest.param(["explain"], id="nothing to explain"),
        pytest.param(["explain", "tea.txt", "salt.txt"], id="two to explain"),
        pytest.param(["preview", "tea.txt", "--cards", "0"], id="no cards"),
        pytest.param(["preview", "tea.txt", "--format", "csv"], id="unknown format"),
        pytest.param(["show", "tea.txt"], id="unknown command"),
    ],
)
def test_wrong_usage_exits_with_2(run, arguments):
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage:" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "example"),
    [
        (["--help"], "quiz preview article.txt"),
        (["preview", "--help"], "quiz preview article.txt --format jsonl"),
        (["explain", "--help"], "quiz explain article.txt"),
    ],
)
def test_help_shows_an_example(run, arguments, example):
    result = run(*arguments)
    assert result.exit_code == 0
    assert example in result.stdout


def test_version_is_shown(run):
    assert run("--version").stdout.split()[0] == "make-deck"


def test_every_format_can_be_asked_for():
    assert get_args(Format) == tuple(PREVIEWS)


@pytest.fixture
def judged(article, questions):
    """Two sentences, one finding, one question kept and one dropped."""
    first, second = (0, "A slow start"), (14, "The tramway opened on 3 May 1932.")
    sentences = tuple(
        Sentence((Word(0, text, False, text, "NN", "NOUN", "ROOT", start),), span_of(start, text), 0, "paragraph", n)
        for n, (start, text) in enumerate([first, second])
    )
    finding = Acronym(short="V", long="Vale", evidence=span_of(*second))
    kept, dropped = (dataclasses.replace(question, finding=finding) for question in questions[:2])
    verdicts = (Verdict(kept), Verdict(dropped, dropped_by="duplicates", reason="asks the same"))
    document = Document(article, sentences, (), {}, {}, is_opinion=False)
    return pipeline.Judged(document, (finding,), verdicts)


def span_of(start, text):
    return Span(start, start + len(text))


EXPLANATION = """\
   1 A slow start

   2 The tramway opened on 3 May 1932.
       Acronym: short “V”; long “Vale”
       + when: When did the tramway at Vale open?
         On 3 May 1932
         kept, score 0.00
       - cloze: The tramway opened on 3 May 1932, because the old bridge could
         carry no more than [...].
         eleven buses
         dropped by duplicates: asks the same

2 sentences, 1 finding, 1 question kept, 1 dropped (duplicates 1)
"""


def test_the_explanation_goes_sentence_by_sentence(run, judged, monkeypatch):
    monkeypatch.setattr(pipeline, "judge_questions", lambda article, **_: judged)
    result = run("explain", "tea.txt")
    assert (result.exit_code, result.stdout, result.stderr) == (0, EXPLANATION, "")


def test_every_verdict_on_a_seed_is_explained_within_80_columns():
    judged = pipeline.judge_questions(quiz.read_article(SEED))
    result = run_alone("explain", SEED)
    lines = result.stdout.splitlines()
    assert (result.returncode, result.stderr) == (0, "")
    assert max(map(len, lines)) <= 80
    assert "\x1b" not in result.stdout
    marks = [line.split()[0] for line in lines if line.startswith(("       + ", "       - "))]
    kept = sum(verdict.kept for verdict in judged.verdicts)
    assert (marks.count("+"), marks.count("-")) == (kept, len(judged.verdicts) - kept)


@pytest.mark.parametrize(("format", "encoding"), [("table", "ascii"), ("jsonl", "latin-1")])
def test_a_locale_without_the_letters_is_no_error(format, encoding):
    result = run_alone("preview", SEED, "--cards", "3", "--format", format, PYTHONIOENCODING=encoding)
    assert (result.returncode, result.stderr) == (0, "")
    if format == "jsonl":
        assert "·" in json.loads(result.stdout.splitlines()[0])["context"]


@pytest.mark.parametrize("arguments", [["explain", SEED], ["preview", SEED, "--format", "jsonl"]], ids=lambda a: a[0])
def test_a_reader_who_has_left_is_no_error(arguments):
    program = "from quiz.cli.commands import app; app()"
    process = subprocess.Popen(
        [sys.executable, "-c", program, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout
    process.stdout.close()
    assert process.stderr
    assert process.stderr.read() == b""
    process.wait()


@pytest.mark.parametrize("command", ["quiz.cli.commands", "decks.cli"])
def test_a_command_imports_nothing_heavy_before_it_must(command):
    program = f"import sys, {command}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"genanki", "rich", "spacy", "yaml", "quiz.pipeline", "quiz.shapes"} & set(loaded)
