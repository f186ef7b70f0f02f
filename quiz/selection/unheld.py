"""Evaluations that nobody is said to hold: "What is a crucial step toward a safer harbor?"."""

import re

from quiz.selection.check import Check, Drops, Passes, clause_of
from quiz.selection.salience import without_attribution
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

PRAISE = re.compile(
    r"\b(?:are|is) (?:an?|the|one of the) (?:\w+ )?(?:critical|crucial|important|key|vital) \w+",
    re.IGNORECASE,
)
"""What weighs a thing: "is a crucial step"."""

PROMISE = re.compile(r"\bwill (?:\w+ )*(?:benefit|gain|profit) from\b", re.IGNORECASE)
FORMS = {"cloze", "subject", "what"}


def fault(question: Question, document: Document) -> str:
    clause = clause_of(question)
    if clause is None or clause.holder is not None or question.form not in FORMS:
        return ""
    if without_attribution(question.ask) != question.ask:
        return ""
    found = PRAISE.search(question.ask) or PROMISE.search(question.ask)
    return f'"{found[0]}": who says so?' if found else ""


CHECK = Check(
    name="unheld",
    fault=fault,
    examples=(
        Drops(
            "What is a crucial step toward a safer harbor in Elsin?",
            "The repair of the pier",
            passage="The repair of the pier is a crucial step toward a safer harbor in Elsin.",
        ),
        Drops(
            "What will the pilots of Elsin benefit from?",
            "A longer pier",
            passage="The pilots of Elsin will benefit from a longer pier.",
        ),
        Passes(
            "According to Ann Lee, what is a crucial step toward a safer harbor in Elsin?",
            "The repair of the pier",
            because="she holds it",
            passage="Ann Lee says that the repair of the pier is a crucial step toward a safer harbor in Elsin.",
        ),
        Passes(
            "What did the pilots of Elsin buy in 1950?",
            "A longer pier",
            because="a deed weighs nothing",
            passage="The pilots of Elsin bought a longer pier in 1950.",
        ),
    ),
)
