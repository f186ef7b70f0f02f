"""Connectives: words that tie a sentence to those around it, as "However" in "However, the plan failed."."""

from quiz.shapes.language import Phrase, Word

COORDINATORS = frozenset({"and", "but", "nor", "or", "so", "yet"})

DISCOURSE_ADVERBS = frozenset({
    "accordingly", "actually", "additionally", "admittedly", "afterwards", "again", "also", "alternatively", "anyway",
    "apparently", "arguably", "besides", "certainly", "clearly", "consequently", "conversely", "crucially",
    "curiously", "equally", "especially", "even", "eventually", "evidently", "finally", "first", "firstly",
    "fortunately", "fourth", "further", "furthermore", "hence", "here", "historically", "hopefully", "however",
    "importantly", "incidentally", "indeed", "instead", "interestingly", "ironically", "last", "lastly", "later",
    "likewise", "luckily", "maybe", "meanwhile", "moreover", "namely", "naturally", "nevertheless", "next",
    "nonetheless", "notably", "now", "nowadays", "obviously", "oddly", "of course", "otherwise", "overall",
    "paradoxically", "perhaps", "please", "predictably", "presumably", "previously", "rather", "regardless",
    "regrettably", "relatedly", "sadly", "second", "secondly", "similarly", "simply", "so", "soon", "specifically",
    "still", "subsequently", "surely", "surprisingly", "thankfully", "then", "therefore", "third", "thirdly",
    "though", "thus", "too", "tragically", "ultimately", "undoubtedly", "unfortunately", "unsurprisingly", "well",
    "yes", "yet",
})  # fmt: skip
"""Sentence adverbs that a question leaves out, as it does times told from the sentence before: "later".

Those that hedge are in HEDGES as well."""

DISCOURSE_PHRASES = frozenset({
    "above all", "after all", "around the same time", "as a consequence", "as a matter of fact", "as a result",
    "as such", "as well", "at about the same time", "at that time", "at the same time", "by contrast", "by that time",
    "by the way", "by then", "for example", "for instance", "for one thing", "for that matter", "for this reason",
    "in addition", "in any case", "in conclusion", "in contrast", "in effect", "in fact", "in general",
    "in many cases", "in other words", "in particular", "in practice", "in return", "in short", "in sum",
    "in that case", "in the end", "in the meantime", "in the process", "in this case", "in this context",
    "in this respect", "in this sense", "in this way", "in turn", "more importantly", "more recently",
    "most importantly", "most recently", "not surprisingly", "of course", "on the contrary", "on the one hand",
    "on the other hand", "on top of that", "once again", "shortly after", "soon after", "that is", "to be sure",
    "to that end", "to this end", "what is more",
})  # fmt: skip

HEDGES = frozenset({"apparently", "arguably", "maybe", "perhaps", "possibly", "presumably", "probably", "reportedly"})
"""Adverbs without which a statement would claim more than it does: never left out."""

ORDINALS = {
    "first": 1, "firstly": 1, "second": 2, "secondly": 2, "third": 3, "thirdly": 3, "fourth": 4, "fourthly": 4,
    "fifth": 5, "fifthly": 5, "finally": 99, "lastly": 99, "last": 99,
}  # fmt: skip
"""Words that count out reasons, and the place each has; 99 stands for the last."""

DEGREE_ADVERBS = {"again", "first", "further", "last", "rather", "well"}
"""Connectives that are adverbs of manner or degree as well."""


def is_connective(phrase: Phrase) -> bool:
    """ "However", "For example": ties the sentence to another and says nothing of its own."""
    text = phrase.text.lower().strip(" ,")
    if text in HEDGES:
        return False
    if len(phrase.words) == 1:
        return (text in DISCOURSE_ADVERBS and phrase.head.dep == "advmod") or text in COORDINATORS
    return text in DISCOURSE_PHRASES


def tells_degree(phrase: Phrase, verb: Word) -> bool:
    """ "could shrink further", "did well": after its verb and no pause, such an adverb says how."""
    word = phrase.words[0]
    if len(phrase.words) > 1 or word.lower not in DEGREE_ADVERBS:
        return False
    return word.index > verb.index and not any(
        child.text == "," and child.index == word.index - 1 for child in verb.children
    )
