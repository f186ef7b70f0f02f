"""Speakers: '"The bridge is safe," Ann Lee said. "The deck is new."': the last sentence is Lee's as well."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from quiz.grammar.clauses import SPEECH_VERBS
from quiz.grammar.phrases import QUOTES
from quiz.grammar.repair import FINITE_TAGS
from quiz.grammar.subjects import read_subject
from quiz.shapes.language import Clause, Phrase, Sentence, Word

SAYING_VERBS = SPEECH_VERBS | {"call", "continue"}
"""Verbs beside a quotation whose subject speaks it."""

NO_SPEAKERS = {"EX", "WDT", "WP"}
LEADS = {",", ":"}
"""What ends a sentence that only announces the quotation behind it: "Lee replied:"."""


def with_speakers(
    clauses: Iterable[Clause], sentences: Sequence[Sentence], quoted: Collection[int]
) -> Iterator[Clause]:
    """The clauses, those of a sentence that is all quoted held by whoever the sentences beside it say is speaking."""
    speakers = find_speakers(sentences, quoted)
    for clause in clauses:
        speaker = speakers.get(clause.sentence.number)
        is_own = clause.holder is None and clause.kind in {"coordinate", "main"}
        yield replace(clause, holder=speaker) if speaker is not None and is_own else clause


def find_speakers(sentences: Sequence[Sentence], quoted: Collection[int]) -> dict[int, Phrase]:
    """Who speaks each sentence that is all quoted, by its number: as the end of the quotation says, or what goes
    before it in the paragraph."""
    found: dict[int, Phrase] = {}
    for position, sentence in enumerate(sentences):
        if not is_all_quoted(sentence, quoted):
            continue
        before = sentences[position - 1] if position else None
        speaker = None
        if sentence.words[0].text in QUOTES:
            speaker = speaker_ahead(sentences[position:], quoted)
        if speaker is None and before is not None and sentence.block - before.block <= 1:
            speaker = found.get(before.number) or speaker_in(before, quoted)
        if speaker is not None:
            found[sentence.number] = speaker
    return found


def is_all_quoted(sentence: Sentence, quoted: Collection[int]) -> bool:
    return all(word.start in quoted for word in sentence.words if word.pos not in {"PUNCT", "SPACE", "SYM"})


def speaker_ahead(sentences: Sequence[Sentence], quoted: Collection[int]) -> Phrase | None:
    """Who speaks, if the sentence in which the quotation closes says so."""
    for sentence, following in pairwise(sentences):
        if following.block != sentence.block or sentence.words[-1].text in QUOTES:
            return None
        if following.words[0].text in QUOTES:
            return None
        if not is_all_quoted(following, quoted):
            return speaker_in(following, quoted)
    return None


def speaker_in(sentence: Sentence, quoted: Collection[int]) -> Phrase | None:
    """ "Lee" of '"It is safe," Lee said.' or "Lee replied:"; None when it names several speakers or quotes nothing."""
    if not any(word.start in quoted for word in sentence.words) and sentence.words[-1].text not in LEADS:
        return None
    subjects = [subject for subject in map(speaker_by, sentence.words) if subject is not None]
    subjects = [subject for subject in subjects if subject.head.start not in quoted]
    return subjects[0] if len({subject.text for subject in subjects}) == 1 else None


def speaker_by(verb: Word) -> Phrase | None:
    """Whom a finite verb of speech has speaking."""
    if verb.lemma not in SAYING_VERBS or verb.tag not in FINITE_TAGS or verb.dep == "relcl":
        return None
    subject = read_subject(verb)
    return subject if subject is not None and subject.head.tag not in NO_SPEAKERS else None
