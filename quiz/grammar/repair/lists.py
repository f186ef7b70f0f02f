"""Items of lists hung on the wrong word: "They demanded the return of land, the end of a tax, and peace."."""

from quiz.grammar.phrases import first_of, last_of
from quiz.grammar.repair.tags import NOUNS, TIMES
from quiz.shapes.language import Word


def mend_list_after_clause(words: tuple[Word, ...]) -> bool:
    """ "to demand the end of a tax, the return of land, and peace" may have "return" as an adverbial of the verb."""
    for word in words:
        if word.dep != "npadvmod" or word.pos not in NOUNS or word.entity in TIMES or not begins_list(word, words):
            continue
        start = first_of(word)
        if start < 2 or words[start - 1].text != "," or word.head.index > word.index:
            continue
        item = listed_before(words[start - 2])
        if item is None:
            continue
        word.head, word.dep = item, "conj"
        words[start - 1].head = item
        return True
    return False


def begins_list(word: Word, words: tuple[Word, ...]) -> bool:
    """Another item follows it behind a comma."""
    items = [first_of(child) for child in word.children if child.dep == "conj"]
    return any("," in {other.text for other in words[max(0, start - 2) : start]} for start in items)


def mend_list_read_as_clause(words: tuple[Word, ...]) -> bool:
    """ "the end of a tax, the return of land, and a state separate from it" may have "separate" as a verb."""
    for word in words:
        if word.dep != "conj" or word.tag != "JJ" or word.child("aux", "auxpass", "cop") is not None:
            continue
        items = [child for child in word.children if child.dep in {"nsubj", "nsubjpass"}]
        if len(items) < 2:
            continue
        start = first_of(items[0])
        item = listed_before(words[start - 2]) if start > 1 and words[start - 1].text == "," else None
        if item is None:
            continue
        for other in items:
            other.head, other.dep = item, "conj"
        word.head, word.dep = items[-1], "amod"
        return True
    return False


def listed_before(last: Word) -> Word | None:
    """The noun phrase that ends with this word, right under its verb: "end" of "to demand the end of a tax"."""
    item = last if last.pos in NOUNS else None
    for above in last.ancestors():
        if above.pos in {"AUX", "VERB"}:
            break
        if above.pos in NOUNS:
            item = above
    return item if item is not None and item.dep in {"attr", "dobj", "pobj"} and last_of(item) == last.index else None


def mend_list_item_read_as_apposition(words: tuple[Word, ...]) -> bool:
    """ "a road, better schools for girls, the end of a tax, and peace" may have "end" as another name of "girls"."""
    for word in words:
        if word.dep != "appos" or word.tag == "CD":
            continue
        start, end = first_of(word), last_of(word)
        if words[start - 1].text != "," or end + 2 >= len(words):
            continue
        if words[end + 1].text != "," or words[end + 2].lower not in {"and", "or"}:
            continue
        over = next((above for above in word.ancestors() if above.dep == "conj"), None)
        if over is None or words[first_of(over) - 1].text != ",":
            continue  # "Ann Lee, a judge, and her brother"
        word.head, word.dep = over, "conj"
        return True
    return False


def mend_list_across_relative(words: tuple[Word, ...]) -> bool:
    """ "laws, which concern trade, the ways of taxing it, and debt" may have "ways" joined to "laws"."""
    for item in words:
        noun = item.head
        if item.dep != "conj" or item.pos not in NOUNS or noun.pos not in NOUNS or item.child("conj") is None:
            continue
        start = first_of(item)
        relative = next((child for child in noun.children if child.dep == "relcl" and child.index < start), None)
        if relative is None or words[start - 1].text != "," or words[first_of(relative) - 1].text != ",":
            continue
        if any(child.dep == "cc" and child.index < start for child in noun.children):
            continue
        last = relative.child("dobj")
        if last is None or last.child("conj") is not None or last_of(relative) != start - 2:
            continue
        item.head = words[start - 1].head = last
        return True
    return False


def mend_list_of_gerunds(words: tuple[Word, ...]) -> bool:
    """ "by reading reports, drawing maps, and asking" may have "drawing" as what is done while reading."""
    for verb in words:
        first, last = verb.head, verb.child("conj")
        if verb.dep != "advcl" or verb.tag != "VBG" or first.dep != "pcomp" or first.tag != "VBG" or last is None:
            continue
        if last.tag != "VBG" or first_of(verb) != verb.index or words[verb.index - 1].text != ",":
            continue
        while (other := first.child("conj")) is not None and other.index < verb.index:
            first = other
        verb.head, verb.dep = first, "conj"
        return True
    return False


def mend_noun_read_as_last_verb(words: tuple[Word, ...]) -> bool:
    """ "They are planning with care and drive." may have "drive" as a verb joined to "planning"."""
    for verb in words[2:]:
        joiner, noun = words[verb.index - 1], words[verb.index - 2]
        if verb.dep != "conj" or verb.tag not in {"VB", "VBP"} or verb.children or joiner.dep != "cc":
            continue
        is_last = all(other.dep == "punct" for other in words[verb.index + 1 :])
        if not is_last or noun.tag != "NN" or verb.head.tag not in {"VBG", "VBN", "VBZ"} or noun.dep != "pobj":
            continue
        verb.head, verb.dep, verb.tag, verb.pos = noun, "conj", "NN", "NOUN"
        joiner.head = noun
        return True
    return False


def mend_noun_joined_to_verb(words: tuple[Word, ...]) -> bool:
    """ "It ended in a small loss, but great hopes." may have "hopes" joined to "ended"."""
    for noun in words:
        verb = noun.head
        if noun.dep != "conj" or noun.pos not in NOUNS or verb.pos != "VERB" or noun.index < verb.index:
            continue
        if any(child.dep in {"aux", "auxpass", "cop", "nsubj", "nsubjpass"} for child in noun.children):
            continue
        start = first_of(noun)
        joiner = words[start - 1]
        place = joiner.index - (2 if words[joiner.index - 1].text == "," else 1)
        before = listed_before(words[place]) if joiner.dep == "cc" and joiner.head is verb and place > 0 else None
        if before is None or before.index < verb.index or verb not in before.ancestors():
            continue
        if any(other.text == "," for other in words[verb.index : place + 1]):
            continue  # "She was born there, the daughter of a smith, a widower, and his second wife."
        if before.dep != "dobj" and verb.child("dobj") is not None:
            continue  # "She spent a year at the mill and a year at sea."
        noun.head = joiner.head = before
        return True
    return False


def mend_preposition_joined_to_verb(words: tuple[Word, ...]) -> bool:
    """ "criticised both for doing it, and for not telling" may have the second "for" joined to "criticised"."""
    for second in words:
        verb = second.head
        if second.dep != "conj" or second.pos != "ADP" or verb.pos not in {"AUX", "VERB"}:
            continue
        joiner = words[second.index - 1]
        if joiner.dep != "cc" or joiner.head is not verb:
            continue
        first = next((child for child in verb.children if child.dep == "prep" and child.lower == second.lower
                      and verb.index < child.index < second.index), None)  # fmt: skip
        if first is None or any(child.index > last_of(first) for child in verb.children
                                if child.index < joiner.index and child.dep != "punct"):  # fmt: skip
            continue
        second.head = joiner.head = first
        return True
    return False


def mend_last_verb_of_list(words: tuple[Word, ...]) -> bool:
    """ "They are learning how we melt, mould, and cool it." may have "cool" joined to "learning"."""
    for verb in words:
        over = verb.head
        if verb.dep != "conj" or verb.tag not in {"VB", "VBP"} or over.tag not in {"VBD", "VBG", "VBN", "VBZ"}:
            continue
        start = first_of(verb)
        joiner = words[start - 1]
        if joiner.dep != "cc" or joiner.head is not over or words[start - 2].text != ",":
            continue
        if any(child.dep in {"aux", "nsubj", "nsubjpass"} for child in verb.children):
            continue
        if any(child.tag == "MD" for child in over.children):
            continue
        last = words[start - 3]
        if last.tag not in {"VB", "VBP"} or last.dep != "conj" or over not in last.ancestors():
            continue
        verb.head, verb.tag = last, last.tag
        joiner.head = words[start - 2].head = last
        return True
    return False
