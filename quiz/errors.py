"""Errors that a person can act on: each says what is wrong, where, and what to do."""


class QuizError(Exception):
    """Anything that a person can mend. A `cli.py` prints it as one line on stderr and exits with 1."""


class ArticleError(QuizError):
    """The article cannot be read: missing, a folder, empty, binary, of an unknown format, or not in English."""


class ParserError(QuizError):
    """The language pipeline is not installed, or lacks a part that is needed."""


class DeckError(QuizError):
    """The deck cannot be written."""
