"""From an article to the questions that a good tutor would ask about it: rules only, no network, no chance.

    articles/    a file or text -> Article
    grammar/     Article -> Document: parse, clauses, mentions
    knowledge/   Document -> Findings: facts and arguments
    questions/   Finding -> Questions
    selection/   Questions -> the ones worth keeping
    pipeline.py  the rooms in a row
    shapes/      the nouns that flow;  errors.py  what can go wrong;  cli/  the `quiz` command

>>> from quiz import make_questions, read_article
>>> questions = make_questions(read_article("seeds/korea-japan.txt"))
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quiz.articles import article_from_text, read_article
    from quiz.pipeline import find_knowledge, make_questions

__all__ = ["article_from_text", "find_knowledge", "make_questions", "read_article"]


def __getattr__(name: str) -> Any:
    """The public names, imported when one is asked for: a command shows its help before the engine is there."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from quiz import articles, pipeline

    return getattr(pipeline if hasattr(pipeline, name) else articles, name)
