"""Parse repair: in "The treaty demands that they pay." the parser may read "demands" as a plural noun.

Each repair mends one known, frequent error of the parser, and is sure of itself or does nothing.

attachments   clauses and modifiers hung on the wrong word
complements   subjects and gerunds taken for objects
forms         a participle for a past tense, and the like
lists         items of a list hung on the wrong word
names         names of the wrong kind
nouns         verbs read as nouns
relatives     what describes a noun hung on another word
subjects      who is addressed, and other words taken for a subject
tags          the tags, relations and types that several of them look for
times         times and places hung on the wrong word
"""

from quiz.grammar.repair.attachments import (
    mend_conjunct_outside_quotes,
    mend_name_after_apposition,
    mend_quoted_modifier,
    mend_reduced_relative,
    mend_run_on_clauses,
    mend_verb_after_pause,
)
from quiz.grammar.repair.complements import mend_gerund_read_as_object, mend_subject_of_content
from quiz.grammar.repair.forms import (
    mend_base_for_present,
    mend_has_read_as_is,
    mend_participle_for_past,
    mend_participle_read_as_adjective,
    mend_past_after_with,
    mend_there_as_expletive,
)
from quiz.grammar.repair.lists import (
    mend_last_verb_of_list,
    mend_list_across_relative,
    mend_list_after_clause,
    mend_list_item_read_as_apposition,
    mend_list_of_gerunds,
    mend_list_read_as_clause,
    mend_noun_joined_to_verb,
    mend_noun_read_as_last_verb,
    mend_preposition_joined_to_verb,
)
from quiz.grammar.repair.names import mend_place_read_as_person
from quiz.grammar.repair.nouns import (
    mend_noun_as_root,
    mend_noun_with_subject,
    mend_singular_before_plural,
    mend_verb_in_noun_phrase,
    mend_verb_read_as_noun,
    mend_verb_read_as_plural,
    mend_verb_read_as_subject,
)
from quiz.grammar.repair.relatives import (
    mend_as_after_with,
    mend_condition_of_relative,
    mend_condition_on_subject,
    mend_content_of_noun,
    mend_fronted_clause_as_root,
    mend_infinitive_of_rank,
    mend_place_read_as_infinitive,
    mend_relative_by_number,
    mend_relative_by_person,
    mend_where_read_as_content,
)
from quiz.grammar.repair.subjects import (
    mend_fronted_adjective,
    mend_fronted_participle,
    mend_joined_subjects,
    mend_name_as_second_subject,
    mend_object_of_showing,
    mend_stray_name,
    mend_subject_of_subordinate,
    mend_subject_on_auxiliary,
    mend_subject_read_as_object,
    mend_title_before_name,
    mend_vocative,
)
from quiz.grammar.repair.tags import FINITE_TAGS
from quiz.grammar.repair.times import mend_place_of_included, mend_place_on_date, mend_time_on_object
from quiz.shapes.language import Word

__all__ = ["FINITE_TAGS", "REPAIRS", "link", "repair"]

REPAIRS = (
    mend_verb_read_as_noun,
    mend_verb_read_as_plural,
    mend_verb_read_as_subject,
    mend_noun_with_subject,
    mend_singular_before_plural,
    mend_noun_as_root,
    mend_verb_in_noun_phrase,
    mend_quoted_modifier,
    mend_reduced_relative,
    mend_participle_for_past,
    mend_participle_read_as_adjective,
    mend_past_after_with,
    mend_base_for_present,
    mend_has_read_as_is,
    mend_run_on_clauses,
    mend_conjunct_outside_quotes,
    mend_verb_after_pause,
    mend_place_read_as_person,
    mend_subject_of_content,
    mend_gerund_read_as_object,
    mend_name_after_apposition,
    mend_there_as_expletive,
    mend_title_before_name,
    mend_vocative,
    mend_fronted_adjective,
    mend_fronted_participle,
    mend_subject_of_subordinate,
    mend_subject_read_as_object,
    mend_object_of_showing,
    mend_subject_on_auxiliary,
    mend_joined_subjects,
    mend_name_as_second_subject,
    mend_stray_name,
    mend_list_read_as_clause,
    mend_list_after_clause,
    mend_list_item_read_as_apposition,
    mend_list_across_relative,
    mend_list_of_gerunds,
    mend_noun_read_as_last_verb,
    mend_noun_joined_to_verb,
    mend_preposition_joined_to_verb,
    mend_last_verb_of_list,
    mend_relative_by_number,
    mend_relative_by_person,
    mend_content_of_noun,
    mend_infinitive_of_rank,
    mend_place_read_as_infinitive,
    mend_condition_on_subject,
    mend_fronted_clause_as_root,
    mend_as_after_with,
    mend_where_read_as_content,
    mend_condition_of_relative,
    mend_place_on_date,
    mend_time_on_object,
    mend_place_of_included,
)


def repair(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The same words, their tree mended and their children linked."""
    link(words)
    for mend in REPAIRS:
        if mend(words):
            link(words)
    return words


def link(words: tuple[Word, ...]) -> None:
    """Give every word its children, in order of the sentence."""
    children: dict[int, list[Word]] = {word.index: [] for word in words}
    for word in words:
        if word.head is not word:
            children[word.head.index].append(word)
    for word in words:
        word.children = tuple(children[word.index])
