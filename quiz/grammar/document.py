"""The document: an article parsed, its clauses split and its mentions settled."""

from quiz.grammar.clauses import find_clauses
from quiz.grammar.genre import is_opinion
from quiz.grammar.mentions import (
    author_name,
    find_main_person,
    find_names,
    find_plain_mentions,
    is_address,
    retype_names,
)
from quiz.grammar.mentions.pronouns import resolve_pronouns
from quiz.grammar.parse import parse
from quiz.grammar.quoting import quoted_words
from quiz.grammar.speakers import with_speakers
from quiz.shapes.articles import Article
from quiz.shapes.language import Document


def read_document(article: Article, *, model: str | None = None) -> Document:
    """Parse the article and read it. Raises ParserError when the pipeline cannot be had."""
    sentences = parse(article, model=model)
    quoted = quoted_words(sentences)
    known = (article.author,) if article.author and author_name(article) == article.author else ()
    names = find_names(sentences, known_persons=known)
    main_person = find_main_person(article, sentences, names)
    if main_person is not None:
        names = find_names(sentences, known_persons=known, main_person=main_person[0])
    retype_names(sentences, names)
    has_author = author_name(article) == article.author
    opinion = is_address(article) or (main_person is None and is_opinion(sentences, quoted, has_author=has_author))
    clauses = (clause for sentence in sentences for clause in find_clauses(sentence))
    document = Document(
        article=article,
        sentences=sentences,
        clauses=tuple(with_speakers(clauses, sentences, quoted)),
        mentions=find_plain_mentions(article, sentences, names, quoted, is_opinion=opinion),
        names=names.types,
        is_opinion=opinion,
        quoted=quoted,
    )
    resolve_pronouns(document, names, main_person, quoted)
    return document
