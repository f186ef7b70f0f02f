"""Salience: what an article is about. Its names, the words of its title, and the words to which it returns."""

import re
from collections import Counter
from functools import cache, lru_cache

from quiz.selection.words import carries_meaning, content_words, stem, whole, words
from quiz.shapes.articles import Article
from quiz.shapes.language import Document
from quiz.shapes.questions import Question

FEWEST_RETURNS = 3
WORDS_FOR_EACH_RETURN = 300
"""A word is a term of the article if it comes at least 3 times, and in a long text once in 300 words."""

SHARE_OF_MAIN_PERSON = 0.3
"""Whom so large a share of the sentences names, the article is about, though the title names nobody."""

SENTENCES_OF_LEAD = 3

ATTRIBUTION = re.compile(r"^[Aa]ccording to [^,]+(?:, [A-Z][^,]+)*, ")


def names_in(text: str, document: Document) -> set[str]:
    """The names of the article that the text has."""
    found = {name for name in document.names if len(name) > 1 and name in text}
    return {name for name in found if whole(name).search(text)}


def topics_in(text: str, document: Document) -> set[str]:
    """Stems of the text's words that stand in the title or return in the article."""
    article = document.article
    return content_words(text) & (content_words(article.title) | returning_words(article.text))


@cache
def returning_words(text: str) -> frozenset[str]:
    """Stems of the content words to which the text returns."""
    counts = Counter(stem(word) for word in words(text) if carries_meaning(word))
    least = max(FEWEST_RETURNS, len(text.split()) // WORDS_FOR_EACH_RETURN)
    return frozenset(word for word, count in counts.items() if count >= least)


def is_main_person(name: str, document: Document) -> bool:
    """ "Joshua Norton" of an article called "Emperor Norton": whom it is about, in whatever form he is named."""
    known = main_person_names(document)
    return name in known or any(" " in form and set(form.split()) <= set(name.split()) for form in known)


@lru_cache(maxsize=1)
def main_person_names(document: Document) -> frozenset[str]:
    """The forms of the name of the person whom the title, or a third of the sentences, name; his family's not."""
    title = set(words(document.article.title))
    persons = [name for name, kind in document.names.items() if kind == "PERSON"]
    placed = {name: place for name in persons if (place := document.article.text.find(name)) >= 0}
    in_title = [name for name in placed if title.intersection(name.split())]
    known = in_title or [name for name in placed if share_of_sentences(name, document) > SHARE_OF_MAIN_PERSON]
    if not known:
        return frozenset()
    forms = {*title, *min(known, key=lambda name: (placed[name], -len(name))).split()}
    return frozenset(name for name in persons if forms.issuperset(name.split()))


def share_of_sentences(name: str, document: Document) -> float:
    """How many of the sentences have the last word of a name, for all."""
    last = name.rsplit(maxsplit=1)[-1]
    named = sum(any(word.text == last for word in sentence.words) for sentence in document.sentences)
    return named / len(document.sentences)


def times_named_before(name: str, place: int, document: Document) -> int:
    """How often the text has the last word of a name before an offset: what is named at last is news."""
    last = name.rsplit(maxsplit=1)[-1]
    return len(whole(last).findall(document.article.text[:place]))


@lru_cache(maxsize=1)
def main_matter(document: Document) -> frozenset[str]:
    """Stems of the words of the title, the headings and the first three sentences."""
    article = document.article
    headings = [block.text for block in article.blocks if block.kind == "heading"]
    lead = [sentence.text for sentence in document.sentences[:SENTENCES_OF_LEAD]]
    return frozenset(content_words(" ".join([article.title, *headings, *lead])))


def is_term_gap(question: Question) -> bool:
    """A cloze whose gap is a common word or two, no name and no figure."""
    return question.form == "cloze" and question.answer.islower() and not any(map(str.isdigit, question.answer))


def without_attribution(ask: str) -> str:
    """ "what must farmers do?" of "According to Ann Lee, what must farmers do?"."""
    return ATTRIBUTION.sub("", ask)


def block_kind(start: int, article: Article) -> str:
    """The kind of the block in which an offset stands."""
    for block, span in zip(article.blocks, article.spans, strict=True):
        if span.start <= start < span.end:
            return block.kind
    return ""
