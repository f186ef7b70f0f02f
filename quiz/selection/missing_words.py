"""Words of a clause that went missing on the way: what is left would say something else, or nothing."""

import re
from collections.abc import Iterator

from quiz.grammar.clauses import SPEECH_VERBS
from quiz.grammar.connectives import DISCOURSE_ADVERBS, DISCOURSE_PHRASES
from quiz.grammar.phrases import CLOSING, OPENING, PAUSES, QUOTES, SUBJECTS
from quiz.selection.check import Check, Drops, Passes, clause_of
from quiz.shapes.findings import Condition, Definition
from quiz.shapes.language import Clause, Constituent, Document, Phrase, Word
from quiz.shapes.questions import Question

ANNOUNCING_VERBS = SPEECH_VERBS | {"call", "dub", "include", "name", "read", "tweet"}
"""Verbs of which what follows a colon is the object."""

COMPARING = {"equally", "less", "more"}
FIXED_COMPARATIVES = {"earlier", "former", "further", "higher", "inner", "later", "latter", "lower", "more", "outer",
                      "upper"}  # fmt: skip
"""Comparatives that need nothing to compare with: "higher education"."""

TAKING_TO = {"access", "allegiance", "approach", "commitment", "damage", "devotion", "key", "loyalty", "objection",
             "opposition", "reaction", "resistance", "response", "solution", "threat"}  # fmt: skip
"""Nouns to which a phrase with "to" belongs that stands right behind them."""

BRACKETS = OPENING | CLOSING


def fault(question: Question, document: Document) -> str:
    finding, clause = question.finding, clause_of(question)
    if isinstance(finding, Definition):
        return unfinished_comparison(finding.meaning)
    if clause is None:
        return ""
    if isinstance(finding, Condition) and (rest := rest_of_consequence(clause)):
        return f'"{rest}" follows as well'
    if is_torn(question, clause):
        return "what goes with the noun of the answer stayed in the question"
    in_parts = (lost(part, clause) for part in clause.constituents for lost in LOSSES_OF_PARTS)
    return next(filter(None, (*in_parts, *(lost(clause) for lost in LOSSES))), "")


def rest_of_consequence(clause: Clause) -> str:
    """ "and the coast will flood" of "If the ice melts, the sea will rise, and the coast will flood."."""
    second = clause.verb.child("conj")
    own = second.child("nsubj", "nsubjpass") if second is not None else None
    return f"{own.text} {second.text}" if own is not None and second is not None else ""


def is_torn(question: Question, clause: Clause) -> bool:
    """ "What did they keep to the king?" - "Their loyalty"; what goes with the noun of the answer stays behind."""
    if question.form != "what":
        return False
    if re.search(r" including \w", question.ask):
        return True
    words = clause.sentence.words
    return any(
        last.lemma in TAKING_TO and words[last.index + 1 : last.index + 2] and words[last.index + 1].lower == "to"
        for last in (part.phrase.words[-1] for part in clause.of_role("object"))
        if question.answer.endswith(last.text)
    )


def lone_conjunction(part: Constituent, clause: Clause) -> str:
    lone = next((word for word in part.phrase.words if word.dep == "preconj"), None)
    is_alone = lone is not None and not any(word.dep == "cc" for word in part.phrase.words)
    return f'"{lone.text}" without its "and" or "or"' if lone is not None and is_alone else ""


def lost_pause(part: Constituent, clause: Clause) -> str:
    """A colon or semicolon between its words, or a semicolon before them."""
    words, own = clause.sentence.words, part.phrase.words
    inside = words[own[0].index : own[-1].index]
    colon = next((word for word in inside if word.text in {":", ";"} and word not in own), None)
    if colon is not None:
        return f'"{part.phrase.text}" has lost its "{colon.text}"'
    follows = own[0].index > 0 and words[own[0].index - 1].text == ";"
    return f'a semicolon before "{part.phrase.text}"' if follows else ""


def cut_object(part: Constituent, clause: Clause) -> str:
    """ "keep, as Lee noted, nets": what stood before the comma is gone."""
    first = part.phrase.words[0].index
    is_behind = part.role == "object" and not part.fronted and first > clause.verb.index
    return f'a pause before "{part.phrase.text}"' if is_behind and clause.sentence.words[first - 1].text == "," else ""


def lone_object(part: Constituent, clause: Clause) -> str:
    """ "stood at the corner of Mill and Dock (now High) streets": the end of that phrase is no object."""
    own = part.phrase.words
    is_lone = part.role == "object" and len(own) == 1 and own[0].tag == "NNS"
    between = (p for p in clause.constituents if clause.verb.index < p.phrase.words[0].index < own[0].index)
    return f'"{part.phrase.text}" is cut from its phrase' if is_lone and next(between, None) is not None else ""


def lost_order(part: Constituent, clause: Clause) -> str:
    return '"respectively": of several, one is left' if part.phrase.words[-1].lower == "respectively" else ""


def lost_subject(part: Constituent, clause: Clause) -> str:
    """ "told her that after leaving the town, Lee "walked home"", with "Lee" taken for another name of the town."""
    verb = part.phrase.head
    is_finite = verb.tag in {"VBD", "VBP", "VBZ"} and verb.pos == "VERB"
    if part.phrase.words[0].lower != "that" or not is_finite:
        return ""
    has_subject = any(child.dep in {*SUBJECTS, "aux", "auxpass"} for child in verb.children)
    return "" if has_subject else f'who "{verb.text}" is missing'


def lost_comparison(part: Constituent, clause: Clause) -> str:
    """ "The mill is older.", "The mill has a better view.": than what?"""
    lemma, dep = clause.verb.lemma, part.phrase.head.dep
    compares = (lemma == "have" and dep == "dobj") or (lemma in {"be", "seem"} and dep in {"acomp", "attr"})
    return unfinished_comparison(part.phrase) if compares else ""


def unfinished_comparison(phrase: Phrase) -> str:
    """ "a broader theory", "even harder", "equally great": than what, or as what?"""
    head = phrase.head
    if any(word.lower in {"as", "than"} for word in phrase.words):
        return ""
    for word in (head, *head.children):
        compared = word.tag == "JJR" or any(child.lower in COMPARING for child in word.children)
        says_with_what = any(child.tag in {"IN", "TO"} for child in word.children if word.pos == "ADJ")
        if word.pos == "ADJ" and compared and not says_with_what and word.lower not in FIXED_COMPARATIVES:
            return f'"{word.text}" than what?'
    return ""


def lost_noun(part: Constituent, clause: Clause) -> str:
    """ "a faster and safe" of "a faster and safe iron ship", "the approach of" before a quotation."""
    phrase, words = part.phrase, clause.sentence.words
    last = phrase.words[-1]
    following = words[last.index + 1] if last.index + 1 < len(words) else None
    if following is None:
        return ""
    if last.lower == "since" and last.dep == "advmod":
        return f'"{phrase.text}": since when?'
    if last.dep == "prep" and last.tag == "IN" and last.head.pos == "NOUN":
        return f'"{phrase.text}" breaks off'
    is_noun = following.tag in {"NN", "NNP", "NNS"} or following.dep == "compound"
    if last.tag == "JJ" and last.dep in {"conj", "pobj"} and is_noun and following not in phrase.words:
        return f'"{phrase.text}" breaks off before "{following.text}"'
    return ""


def lost_run(clause: Clause) -> str:
    """Words between the verb and the end of the clause that no part has, and that are no aside."""
    run = next((run for run in missing_runs(clause) if not may_be_missing(run, clause)), None)
    return f'"{" ".join(word.text for word in run)}" is missing' if run is not None else ""


def missing_runs(clause: Clause) -> Iterator[list[Word]]:
    """Runs of words between parts of the clause that belong to none of them."""
    group = clause.group
    parts = [part.phrase.words for part in clause.constituents if not part.fronted]
    taken = {word.index for words in parts for word in words}
    taken.update(word.index for word in (*group.auxiliaries, group.verb, *group.middle))
    taken.update(word.index for word in (group.negation, group.particle) if word is not None)
    if clause.subject is not None:
        taken.update(word.index for word in clause.subject.words)
    inner = {word.index for words in parts for word in clause.sentence.words[words[0].index : words[-1].index]}
    start, end = first_index(clause), max(taken)
    run: list[Word] = []
    for word in clause.sentence.words[start : end + 1]:
        if word.index not in taken and word.index not in inner:
            run.append(word)
        elif run:
            yield run
            run = []


def first_index(clause: Clause) -> int:
    """Where the clause's own words begin: at its subject, or at its verb where the subject stands in another clause."""
    group = clause.group
    own = (word for word in group.auxiliaries if word.head is group.verb or word.tag != "MD")  # "may sing and dance"
    verbs = min(word.index for word in (*own, group.verb))
    subject = clause.subject
    shares = subject is None or clause.kind == "relative" or subject.head.head is not clause.verb
    return verbs if shares or subject is None else min(verbs, subject.words[0].index)


def lost_quotation(clause: Clause) -> str:
    """A quotation mark stands in the clause without its pair, which is not right behind it either."""
    words = clause.sentence.words
    end = last_index(clause) + 1
    quotes = sum(word.text in QUOTES for word in words[first_index(clause) : end])
    behind = [word.text for word in words[end : end + 2]]
    is_closed = bool(behind) and (behind[0] in QUOTES or (behind[-1] in QUOTES and behind[0] in {",", "."}))
    return "a quotation goes on behind the clause" if quotes % 2 == 1 and not is_closed else ""


def last_index(clause: Clause) -> int:
    """Where the clause's own words end."""
    parts = [word.index for part in clause.constituents for word in part.phrase.words]
    particle = clause.group.particle
    return max([clause.verb.index, *parts, *([particle.index] if particle is not None else [])])


def lost_end(clause: Clause) -> str:
    """Words right behind the clause that neither a pause nor a conjunction parts from it."""
    words = clause.sentence.words
    last = last_index(clause)
    if last + 1 >= len(words):
        return ""
    following = words[last + 1]
    if following.text == ":" and clause.verb.lemma in ANNOUNCING_VERBS:
        return f'"{following.text} ..." is cut off'
    is_parted = (
        not following.text[0].isalnum() or following.dep in {"cc", "mark"} or following.tag in {"WDT", "WP", "WRB"}
    )
    if is_parted or following.lower in DISCOURSE_ADVERBS or following.dep == "neg" or is_outside(following, clause):
        return ""
    return f'"{" ".join(word.text for word in words[last + 1 : last + 4])} ..." is cut off'


def is_outside(word: Word, clause: Clause) -> bool:
    """The word goes on with the clause above, by its verb, a preposition or an adverb."""
    return clause.verb not in {word, *word.ancestors()} and word.pos in {"ADP", "ADV", "AUX", "PART", "SCONJ", "VERB"}


def may_be_missing(run: list[Word], clause: Clause) -> bool:
    if run[0].text in BRACKETS and run[-1].text in BRACKETS:
        return True  # "(GRF)"
    if any(word.text in BRACKETS for word in run):
        return False
    if any(word.dep == "dep" and word.tag in {"NN", "NNS"} for word in run):
        return False  # "their small, first-born calf": the parser hung "calf" nowhere
    words = [word for word in run if word.text not in PAUSES | QUOTES]
    text = " ".join(word.lower for word in words)
    if not words or text in DISCOURSE_PHRASES or all(word.lower in DISCOURSE_ADVERBS for word in words):
        return True
    if words[-1].dep == "cc":
        return False
    after = clause.sentence.words[run[-1].index + 1 : run[-1].index + 2]
    is_closed = run[-1].text in PAUSES or (bool(after) and after[0].text in PAUSES)
    return run[0].text in PAUSES and is_closed


LOSSES_OF_PARTS = (
    lone_conjunction,
    lost_pause,
    cut_object,
    lone_object,
    lost_order,
    lost_subject,
    lost_noun,
    lost_comparison,
)
LOSSES = (lost_quotation, lost_end, lost_run)

CHECK = Check(
    name="missing_words",
    fault=fault,
    examples=(
        Drops(
            "What do the fishers of the island keep?",
            "Nets, boats and a long list of winter storms",
            passage="The fishers of the island keep, as Ann Lee noted, nets, boats and a long list of winter storms.",
        ),
        Drops(
            "How many metals do the smiths of Elsin name?",
            "Three",
            passage="The smiths of Elsin name three metals: iron, tin and lead.",
        ),
        Drops(
            "What is a broader set of rules for ships?",
            "The Elsin code",
            passage="The Elsin code is a broader set of rules for ships.",
            form="subject",
        ),
        Drops(
            "What did the lords of Elsin lose to the old king?",
            "Their loyalty",
            passage="The lords of Elsin lost their loyalty to the old king.",
        ),
        Passes(
            "What did the farmers of the valley sell?",
            "The land and the mill",
            because="what is left out is said in passing",
            passage="The farmers of the valley, who were poor, sold the land and the mill.",
        ),
        Passes(
            "What does NATO stand for?",
            "North Atlantic Treaty Organization",
            because="no clause to lose words of",
            form="stands_for",
        ),
    ),
)
