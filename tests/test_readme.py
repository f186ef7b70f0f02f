"""What the README and CONTRIBUTING show is so: the commands run, the cards are made, the code is in the files."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from quiz import make_questions, read_article

DOCUMENTS = ("README.md", "CONTRIBUTING.md")

MAKE = re.compile(r"make (\S+)")
"""A line that is not run, for it would install all anew: its target must be one of the Makefile's."""


def blocks(document: str, language: str) -> list[str]:
    """The fenced blocks of `document` that are marked as `language`."""
    return re.findall(rf"^```{language}\n(.*?)^```$", Path(document).read_text("utf-8"), re.MULTILINE | re.DOTALL)


SHELL = [(document, block) for document in DOCUMENTS for block in blocks(document, "shell")]
RUN = [(document, block) for document, block in SHELL if not MAKE.match(block)]
MADE = [line for _, block in SHELL if MAKE.match(block) for line in block.splitlines()]


@pytest.fixture
def checkout(tmp_path):
    """A copy of the repository, with this Python's environment as its `.venv`."""
    copy = tmp_path / "checkout"
    shutil.copytree(".", copy, ignore=shutil.ignore_patterns(".*", "__pycache__", "*.egg-info", "*.apkg"))
    (copy / ".venv").symlink_to(sys.prefix)
    return copy


@pytest.mark.parametrize(("document", "block"), RUN, ids=[block.splitlines()[-1] for _, block in RUN])
def test_the_commands_run_as_written(checkout, document, block):
    surroundings = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    run = subprocess.run(
        ["bash", "-ec", block], cwd=checkout, env=surroundings, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr + run.stdout
    assert not run.stderr


def test_the_two_commands_are_targets_of_the_makefile():
    targets = set(re.findall(r"^([\w.-]+):", Path("Makefile").read_text("utf-8"), re.MULTILINE))
    assert MADE == ["make deck", "make test"]
    assert {match[1] for line in MADE if (match := MAKE.fullmatch(line))} <= targets


def test_ci_runs_what_the_readme_says():
    assert Path(".ci/run").read_text("utf-8").splitlines()[-1] in MADE
    assert os.access(".ci/run", os.X_OK)


def test_the_cards_in_the_readme_are_cards_of_the_seed():
    readme = Path("README.md").read_text("utf-8")
    (table,) = re.findall(r"^\| Front \| Back \|\n\|---\|---\|\n((?:\|.*\n)+)", readme, re.MULTILINE)
    shown = {tuple(cell.strip() for cell in row.strip("|").split("|")) for row in table.splitlines()}
    made = {(question.ask, question.answer) for question in make_questions(read_article("seeds/korea-japan.txt"))}
    assert len(shown) >= 3
    assert shown <= made


@pytest.mark.parametrize("block", blocks("README.md", "python"))
def test_the_python_in_the_readme_runs(block):
    run = subprocess.run([sys.executable, "-c", block], capture_output=True, text=True, check=True)
    assert len(run.stdout.splitlines()) == 5


@pytest.mark.parametrize("block", blocks("CONTRIBUTING.md", "python"), ids=lambda block: block.splitlines()[0].strip())
def test_the_code_in_contributing_is_in_a_file(block):
    assert any(block in path.read_text("utf-8") for path in Path("quiz").rglob("*.py"))


@pytest.mark.parametrize("document", [*DOCUMENTS, "CHANGELOG.md"])
def test_links_and_paths_lead_somewhere(document):
    text = Path(document).read_text("utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", text)
    paths = re.findall(r"`((?:quiz|decks|tests|seeds|bench)/[\w./-]+)`", text)
    assert not [path for path in [*links, *paths] if not Path(path).exists()]


def test_every_dependency_has_a_line_in_the_readme():
    dependencies = re.search(r"^dependencies = \[\n(.*?)^\]", Path("pyproject.toml").read_text("utf-8"), re.M | re.S)
    assert dependencies
    readme = Path("README.md").read_text("utf-8").casefold()
    names = re.findall(r'"([\w-]+)', dependencies[1])
    assert len(names) > 5
    assert not [name for name in names if not re.search(rf"^\| \[?{re.escape(name)}\b", readme, re.MULTILINE)]
