"""The floor plan holds: imports point downwards, what is big has one door, and files stay small."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

FLOORS = (
    ("quiz.shapes", "quiz.errors", "quiz.word_lists"),
    ("quiz.articles",),
    ("quiz.grammar",),
    ("quiz.knowledge",),
    ("quiz.questions",),
    ("quiz.selection",),
    ("quiz.pipeline",),
    ("quiz",),  # the public names
    ("quiz.cli",),
    ("decks",),
)
"""From the ground up: a module imports from its own floor and from those below it."""

DOORS = {
    "spacy": {"quiz/grammar/parse.py"},
    "lemminflect": {"quiz/grammar/inflection.py"},
    "countryinfo": {"quiz/grammar/countries.py"},
    "genanki": {"decks/apkg.py", "decks/note_types.py"},
    "frontmatter": {"quiz/articles/markdown.py"},
    "yaml": {"quiz/articles/markdown.py"},
    "markdown_it": {"quiz/articles/markdown.py"},
    "typer": {"decks/cli.py", "quiz/cli/commands.py", "quiz/cli/terminal.py"},
    "rich": {"quiz/cli/asking.py", "quiz/cli/explanation.py", "quiz/cli/previews/table.py", "quiz/cli/terminal.py"},
    "anki": set(),
}
"""The only files that import each of these, as they stand or when they are needed."""

LONGEST = 300
"""Lines of a file."""

MODULES = sorted(path for room in ("quiz", "decks") for path in Path(room).rglob("*.py"))
FILES = sorted([*MODULES, *Path("tests").rglob("*.py"), *Path("bench").rglob("*.py")])


def test_the_files_are_found():
    assert Path("quiz/pipeline.py") in MODULES
    assert Path("decks/cards.py") in MODULES


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_imports_point_downwards(path):
    above = {name for name in imported(path) if is_ours(name) and floor_of(name) > floor_of(module_name(path))}
    assert not above


@pytest.mark.parametrize("library", DOORS)
def test_what_could_be_replaced_has_one_door(library):
    doors = {str(path) for path in MODULES if any(name.split(".")[0] == library for name in imported(path))}
    assert doors == DOORS[library]


@pytest.mark.parametrize("path", FILES, ids=str)
def test_every_module_says_what_it_is(path):
    assert path.read_text(encoding="utf-8") == "" or ast.get_docstring(parsed(path))


@pytest.mark.parametrize("path", FILES, ids=str)
def test_no_file_is_too_long_to_read(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize(
    ("module", "floor"),
    [("quiz.shapes.articles", 0), ("quiz.errors", 0), ("quiz.knowledge.means", 3), ("quiz", 7), ("decks.cli", 9)],
)
def test_a_module_stands_on_the_floor_of_its_room(module, floor):
    assert floor_of(module) == floor


@pytest.mark.parametrize(
    "path", [path for path in MODULES if path.parts[0] == "quiz" and path.parts[1] != "cli"], ids=str
)
def test_nothing_but_a_command_prints(path):
    calls = (node for node in ast.walk(parsed(path)) if isinstance(node, ast.Call))
    assert not [call.lineno for call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"]


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def module_name(path: Path) -> str:
    """ "quiz.grammar" of quiz/grammar/__init__.py."""
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


def imported(path: Path) -> Iterator[str]:
    """What a file imports, anywhere in it: "quiz.shapes.articles" of `from quiz.shapes.articles import Span`.

    Of `from quiz import make_questions` it is "quiz", but of `from quiz import errors` it is "quiz.errors".
    """
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            assert node.module
            for alias in node.names:
                deeper = f"{node.module}.{alias.name}"
                yield deeper if is_module(deeper) else node.module


def is_ours(name: str) -> bool:
    return name.split(".", maxsplit=1)[0] in {"quiz", "decks"}


def is_module(name: str) -> bool:
    path = Path(*name.split("."))
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def floor_of(module: str) -> int:
    """The floor of the longest room name that `module` begins with."""
    rooms = {room: number for number, floor in enumerate(FLOORS) for room in floor}
    parts = module.split(".")
    return next(rooms[name] for end in range(len(parts), 0, -1) if (name := ".".join(parts[:end])) in rooms)
