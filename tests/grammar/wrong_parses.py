"""Wrong parses: for each repair a tree that the parser gave, with the words changed, and what must become of it."""

WRONG = {
    "mend_verb_read_as_noun": (
        "The/DT/det>3 dry/JJ/amod>3 climate/NN/compound>3 demands/NNS/ROOT>3 that/IN/mark>6 Oslo/NNP/nsubj>6 "
        "act/VBP/relcl>3",
        "demands/VBZ/ROOT>demands climate/NN/nsubj>demands act/VBP/ccomp>demands",
    ),
    "mend_verb_read_as_plural": (
        "If/IN/mark>7 the/DT/det>3 ice/NN/compound>3 melts/NNS/nsubj>7 ,/,/punct>7 ports/NNS/nsubj>7 will/MD/aux>7 "
        "flood/VB/ROOT>7",
        "melts/VBZ/advcl>flood ice/NN/nsubj>melts If/IN/mark>melts the/DT/det>ice ports/NNS/nsubj>flood",
    ),
    "mend_verb_read_as_subject": (
        "Clay/NN/nsubj>1 holds/VBZ/nsubj>2 drops/VBZ/ROOT>2 of/IN/prep>2 rain/NN/pobj>3",
        "holds/VBZ/ROOT>holds drops/NNS/dobj>holds",
    ),
    "mend_noun_with_subject": (
        "The/DT/det>1 bureau/NN/nsubj>2 notes/NNS/ROOT>2 that/IN/mark>5 trade/NN/nsubj>5 fell/VBD/ccomp>2",
        "notes/VBZ/ROOT>notes",
    ),
    "mend_singular_before_plural": (
        "This/DT/det>2 metal/NN/compound>2 reacts/NNS/ROOT>2 with/IN/prep>2 acids/NNS/pobj>3",
        "reacts/VBZ/ROOT>reacts metal/NN/nsubj>reacts This/DT/det>metal",
    ),
    "mend_noun_as_root": (
        "About/RB/advmod>1 40/CD/nummod>2 percent/NN/ROOT>2 of/IN/prep>2 trade/NN/pobj>3 passes/VBZ/relcl>2 "
        "././punct>2",
        "passes/VBZ/ROOT>passes percent/NN/nsubj>passes of/IN/prep>percent",
    ),
    "mend_verb_in_noun_phrase": (
        "Half/NN/ROOT>0 of/IN/prep>0 Oslo/NNP/poss>5 's/POS/case>2 trade/NN/compound>5 passes/VBZ/pobj>1 "
        "through/IN/prep>5 it/PRP/pobj>6",
        "passes/VBZ/ROOT>passes Half/NN/nsubj>passes trade/NN/pobj>of Oslo/NNP/poss>trade through/IN/prep>passes",
    ),
    "mend_quoted_modifier": (
        "Oslo/NNP/nsubj>1 pursues/VBZ/ROOT>1 “/``/punct>1 Coast/NNP/compound>4 First/NNP/dobj>1 ”/''/punct>4 "
        "policies/NNS/dobj>1",
        "First/NNP/compound>policies policies/NNS/dobj>pursues “/``/punct>policies ”/''/punct>policies",
    ),
    "mend_reduced_relative": (
        "The/DT/det>1 stories/NNS/nsubj>2 told/VBD/csubj>5 about/IN/prep>2 her/PRP/pobj>3 were/VBD/ROOT>5 "
        "false/JJ/acomp>5",
        "stories/NNS/nsubj>were told/VBN/acl>stories were/VBD/ROOT>were",
    ),
    "mend_participle_for_past": (
        "The/DT/det>1 ship/NN/nsubj>2 left/VBN/ROOT>2 port/NN/dobj>2",
        "left/VBD/ROOT>left",
    ),
    "mend_participle_read_as_adjective": (
        "The/DT/det>1 bridge/NN/nsubjpass>3 is/VBZ/auxpass>3 closed/JJ/ROOT>3 to/IN/prep>3 carts/NNS/pobj>4",
        "closed/VBN/ROOT>closed",
    ),
    "mend_past_after_with": (
        "With/IN/mark>2 bridges/NNS/nsubj>2 closed/VBD/advcl>5 ,/,/punct>5 trade/NN/nsubj>5 fell/VBD/ROOT>5",
        "closed/VBN/advcl>fell",
    ),
    "mend_base_for_present": (
        "Rising/VBG/amod>1 prices/NNS/nsubj>2 present/VB/ROOT>2 a/DT/det>4 risk/NN/dobj>2",
        "present/VBP/ROOT>present",
    ),
    "mend_has_read_as_is": (
        "She/PRP/nsubjpass>2 's/VBZ/auxpass>2 won/VBN/ROOT>2 praise/NN/dobj>2",
        "'s/VBZ/aux>won She/PRP/nsubj>won",
    ),
    "mend_run_on_clauses": (
        "Mills/NNS/nsubj>1 are/VBP/ccomp>5 empty/JJ/acomp>1 —/:/punct>5 they/PRP/nsubj>5 are/VBP/ROOT>5 "
        "museums/NNS/attr>5",
        "empty/JJ/acomp>are they/PRP/nsubj>are are/VBP/parataxis>are",
    ),
    "mend_conjunct_outside_quotes": (
        "Oslo/NNP/nsubj>1 says/VBZ/ROOT>1 that/IN/mark>5 “/``/punct>5 all/DT/nsubj>5 is/VBZ/ccomp>1 well/RB/advmod>5 "
        "”/''/punct>5 and/CC/cc>5 is/VBZ/aux>10 arming/VBG/conj>5",
        "arming/VBG/conj>says and/CC/cc>says",
    ),
    "mend_verb_after_pause": (
        "Lee/NNP/nsubj>1 wept/VBD/ROOT>1 and/CC/cc>1 ,/,/punct>1 later/RB/advmod>1 ,/,/punct>1 left/VBD/advcl>1",
        "left/VBD/conj>wept later/RB/advmod>left",
    ),
    "mend_place_read_as_person": (
        "Bakers/NNPS:PERSON/nsubj>1 live/VBP/ROOT>1 in/IN/prep>1 Elsin/NNP:PERSON/pobj>2",
        "Elsin/NNP/pobj>in",
    ),
    "mend_subject_of_content": (
        "Figures/NNS/nsubj>1 show/VBP/ROOT>1 boats/NNS/dobj>1 left/VBD/ccomp>1 Oslo/NNP/dobj>3",
        "boats/NNS/nsubj>left",
    ),
    "mend_gerund_read_as_object": (
        "Lee/NNP/nsubj>1 lost/VBD/ROOT>1 money/NN/dobj>1 buying/VBG/dobj>1 rice/NN/dobj>3",
        "buying/VBG/advcl>lost",
    ),
    "mend_name_after_apposition": (
        "Lee/NNP:PERSON/nsubj>9 ,/,/punct>0 a/DT/det>3 pupil/NN/appos>0 of/IN/prep>3 Baker/NNP:PERSON/pobj>4 "
        ",/,/punct>5 and/CC/cc>5 Holm/NNP:PERSON/conj>5 left/VBD/ROOT>9",
        "Holm/NNP/conj>Lee and/CC/cc>Lee",
    ),
    "mend_there_as_expletive": (
        "Any/DT/det>1 war/NN/nsubj>4 there/EX/expl>4 would/MD/aux>4 have/VB/ROOT>4 effects/NNS/dobj>4",
        "there/RB/advmod>have",
    ),
    "mend_title_before_name": (
        "Danish/JJ/amod>1 linguist/NN/npadvmod>4 Otto/NNP:PERSON/compound>3 Holm/NNP:PERSON/nsubj>4 spoke/VBD/ROOT>4",
        "linguist/NN/compound>Holm",
    ),
    "mend_vocative": (
        "Madam/NNP/compound>1 Speaker/NNP/nsubj>6 ,/,/punct>1 the/DT/det>4 court/NN/nsubj>6 has/VBZ/aux>6 "
        "ruled/VBN/ROOT>6",
        "Speaker/NNP/intj>ruled court/NN/nsubj>ruled",
    ),
    "mend_fronted_adjective": (
        "More/RBR/advmod>1 cautious/JJ/amod>3 ,/,/punct>3 delegates/NNS/nsubj>4 voted/VBD/ROOT>4",
        "cautious/JJ/advcl>voted ,/,/punct>voted delegates/NNS/nsubj>voted",
    ),
    "mend_fronted_participle": (
        "Outraged/NNP/nsubj>6 ,/,/punct>0 Lee/NNP/conj>0 and/CC/cc>2 two/CD/nummod>5 friends/NNS/conj>2 "
        "left/VBD/ROOT>6",
        "Outraged/VBN/advcl>left Lee/NNP/nsubj>left friends/NNS/conj>Lee",
    ),
    "mend_subject_of_subordinate": (
        "Prices/NNS/nsubj>1 rise/VBP/ROOT>1 as/IN/prep>1 farmers/NNS/pobj>2 plant/VBP/conj>1 less/JJR/dobj>4",
        "as/IN/mark>plant farmers/NNS/nsubj>plant plant/VBP/advcl>rise",
    ),
    "mend_subject_read_as_object": (
        "Storms/NNS/nsubj>1 hit/VBD/ROOT>1 mills/NNS/dobj>1 and/CC/cc>2 farms/NNS/conj>2 were/VBD/auxpass>6 "
        "flooded/VBN/conj>1",
        "farms/NNS/nsubjpass>flooded and/CC/cc>hit mills/NNS/dobj>hit",
    ),
    "mend_object_of_showing": (
        "Counts/NNS/nsubj>1 show/VBP/ROOT>1 boats/NNS/dobj>1 crossing/VBG/acl>2 the/DT/det>5 bay/NN/dobj>3 "
        "fell/VBD/ccomp>1",
        "boats/NNS/nsubj>fell",
    ),
    "mend_subject_on_auxiliary": (
        "Bridges/NNS/nsubj>2 soon/RB/advmod>2 were/VBD/auxpass>3 closed/VBN/ROOT>3",
        "Bridges/NNS/nsubjpass>closed",
    ),
    "mend_joined_subjects": (
        "Councils/NNS/nsubj>6 ,/,/punct>0 our/PRP$/poss>3 owners/NNS/appos>0 and/CC/cc>0 firms/NNS/nsubj>6 "
        "met/VBD/ROOT>6",
        "firms/NNS/conj>Councils",
    ),
    "mend_name_as_second_subject": (
        "His/PRP$/poss>1 brother/NN/nsubj>4 Otto/NNP/compound>3 Baker/NNP/nsubj>4 left/VBD/ROOT>4",
        "Baker/NNP/appos>brother brother/NN/nsubj>left",
    ),
    "mend_stray_name": (
        "They/PRP/nsubj>1 met/VBD/ROOT>1 in/IN/prep>1 Washington/NNP/pobj>2 D.C./NNP/punct>1",
        "D.C./NNP/appos>Washington",
    ),
    "mend_list_read_as_clause": (
        "They/PRP/nsubj>1 want/VBP/ROOT>1 the/DT/det>3 end/NN/dobj>1 of/IN/prep>3 taxes/NNS/pobj>4 ,/,/punct>3 "
        "peace/NN/nsubj>12 ,/,/punct>7 and/CC/cc>7 a/DT/det>11 state/NN/nsubj>12 separate/JJ/conj>1 from/IN/prep>12 "
        "Oslo/NNP/pobj>13",
        "peace/NN/conj>end state/NN/conj>end separate/JJ/amod>state",
    ),
    "mend_list_after_clause": (
        "They/PRP/nsubj>1 want/VBP/ROOT>1 the/DT/det>3 end/NN/dobj>1 of/IN/prep>3 taxes/NNS/pobj>4 ,/,/punct>1 "
        "the/DT/det>8 return/NN/npadvmod>1 of/IN/prep>8 land/NN/pobj>9 ,/,/punct>8 and/CC/cc>8 peace/NN/conj>8",
        "return/NN/conj>end peace/NN/conj>return",
    ),
    "mend_list_item_read_as_apposition": (
        "They/PRP/nsubj>1 want/VBP/ROOT>1 roads/NNS/dobj>1 ,/,/punct>2 schools/NNS/conj>2 for/IN/prep>4 "
        "girls/NNS/pobj>5 ,/,/punct>6 the/DT/det>9 end/NN/appos>6 of/IN/prep>9 taxes/NNS/pobj>10 ,/,/punct>4 "
        "and/CC/cc>4 peace/NN/conj>4",
        "end/NN/conj>schools",
    ),
    "mend_list_across_relative": (
        "They/PRP/nsubj>1 fear/VBP/ROOT>1 laws/NNS/dobj>1 ,/,/punct>2 which/WDT/nsubj>5 concern/VBP/relcl>2 "
        "trade/NN/dobj>5 ,/,/punct>2 taxes/NNS/conj>2 ,/,/punct>8 and/CC/cc>8 debt/NN/conj>8",
        "taxes/NNS/conj>trade debt/NN/conj>taxes",
    ),
    "mend_list_of_gerunds": (
        "She/PRP/nsubj>1 learns/VBZ/ROOT>1 by/IN/prep>1 reading/VBG/pcomp>2 reports/NNS/dobj>3 ,/,/punct>3 "
        "drawing/VBG/advcl>3 maps/NNS/dobj>6 ,/,/punct>6 and/CC/cc>6 asking/VBG/conj>6",
        "drawing/VBG/conj>reading",
    ),
    "mend_noun_read_as_last_verb": (
        "They/PRP/nsubj>2 are/VBP/aux>2 planning/VBG/ROOT>2 with/IN/prep>2 care/NN/pobj>3 and/CC/cc>2 drive/VB/conj>2 "
        "././punct>2",
        "drive/NN/conj>care and/CC/cc>care",
    ),
    "mend_noun_joined_to_verb": (
        "It/PRP/nsubj>1 ended/VBD/ROOT>1 in/IN/prep>1 losses/NNS/pobj>2 ,/,/punct>1 but/CC/cc>1 great/JJ/amod>7 "
        "hopes/NNS/conj>1",
        "hopes/NNS/conj>losses but/CC/cc>losses",
    ),
    "mend_preposition_joined_to_verb": (
        "They/PRP/nsubj>1 draw/VBP/ROOT>1 blame/NN/dobj>1 for/IN/prep>1 lying/VBG/pcomp>3 and/CC/cc>1 for/IN/conj>1 "
        "hiding/VBG/pcomp>6",
        "for/IN/conj>for",
    ),
    "mend_last_verb_of_list": (
        "They/PRP/nsubj>2 are/VBP/aux>2 learning/VBG/ROOT>2 how/WRB/advmod>5 we/PRP/nsubj>5 melt/VBP/ccomp>2 "
        ",/,/punct>5 mould/VBP/conj>5 ,/,/punct>2 and/CC/cc>2 cool/VB/conj>2 it/PRP/dobj>10",
        "cool/VBP/conj>mould and/CC/cc>mould",
    ),
    "mend_relative_by_number": (
        "They/PRP/nsubj>1 praise/VBP/ROOT>1 efforts/NNS/dobj>1 in/IN/prep>2 trade/NN/pobj>3 ,/,/punct>4 "
        "which/WDT/nsubj>7 continue/VBP/relcl>4",
        "continue/VBP/relcl>efforts",
    ),
    "mend_relative_by_person": (
        "He/PRP/nsubj>1 met/VBD/ROOT>1 a/DT/det>3 judge/NN/dobj>1 in/IN/prep>3 the/DT/det>6 port/NN/pobj>4 ,/,/punct>6 "
        "who/WP/nsubj>9 died/VBD/relcl>6",
        "died/VBD/relcl>judge",
    ),
    "mend_content_of_noun": (
        "They/PRP/nsubj>1 share/VBP/ROOT>1 the/DT/det>3 belief/NN/dobj>1 that/IN/mark>6 ice/NN/nsubj>6 "
        "floats/VBZ/ccomp>1",
        "floats/VBZ/acl>belief",
    ),
    "mend_infinitive_of_rank": (
        "They/PRP/nsubj>1 become/VBP/ROOT>1 the/DT/det>4 first/JJ/amod>4 crew/NN/attr>1 since/IN/prep>1 1900/CD/pobj>5 "
        "to/TO/aux>8 win/VB/advcl>1",
        "win/VB/relcl>crew since/IN/prep>crew",
    ),
    "mend_place_read_as_infinitive": (
        "She/PRP/nsubj>1 moved/VBD/ROOT>1 to/TO/aux>3 left/VBN/advcl>1 field/NN/dobj>3",
        "to/IN/prep>moved field/NN/pobj>to left/JJ/amod>field",
    ),
    "mend_condition_on_subject": (
        "The/DT/det>1 plan/NN/nsubj>7 ,/,/punct>1 once/RB/advmod>4 finished/VBN/acl>1 ,/,/punct>1 will/MD/aux>7 "
        "help/VB/ROOT>7",
        "finished/VBN/advcl>help",
    ),
    "mend_fronted_clause_as_root": (
        "When/WRB/advmod>3 scraps/NNS/nsubjpass>3 are/VBP/auxpass>3 burned/VBN/ROOT>3 ,/,/punct>3 lead/NN/nsubjpass>7 "
        "is/VBZ/auxpass>7 released/VBN/conj>3",
        "released/VBN/ROOT>released burned/VBN/advcl>released",
    ),
    "mend_as_after_with": (
        "She/PRP/nsubj>1 took/VBD/ROOT>1 law/NN/dobj>1 ,/,/punct>1 with/IN/prep>1 Greek/NNP/pobj>4 as/IN/prep>1 "
        "her/PRP$/poss>8 second/NN/pobj>6",
        "as/IN/prep>Greek",
    ),
    "mend_where_read_as_content": (
        "She/PRP/nsubj>1 taught/VBD/ROOT>1 in/IN/prep>1 Oslo/NNP/pobj>2 ,/,/punct>3 where/WRB/advmod>7 he/PRP/nsubj>7 "
        "lived/VBD/ccomp>1",
        "lived/VBD/relcl>Oslo",
    ),
    "mend_condition_of_relative": (
        "We/PRP/nsubj>1 need/VBP/ROOT>1 roofs/NNS/dobj>1 that/WDT/nsubj>5 can/MD/aux>5 hold/VB/relcl>2 if/IN/mark>8 "
        "we/PRP/nsubj>8 walk/VBP/advcl>1",
        "walk/VBP/advcl>hold",
    ),
    "mend_place_on_date": (
        "Lee/NNP/nsubjpass>2 was/VBD/auxpass>2 born/VBN/ROOT>2 on/IN/prep>2 May/NNP:DATE/pobj>3 3/CD/nummod>4 "
        "in/IN/prep>4 Oslo/NNP:GPE/pobj>6",
        "in/IN/prep>born",
    ),
    "mend_time_on_object": (
        "Lee/NNP/nsubj>1 won/VBD/ROOT>1 a/DT/det>3 medal/NN/dobj>1 for/IN/prep>3 courage/NN/pobj>4 on/IN/prep>5 "
        "Tuesday/NNP:DATE/pobj>6",
        "on/IN/prep>won",
    ),
    "mend_place_of_included": (
        "Parts/NNS/nsubj>1 include/VBP/ROOT>1 Eva/NNP/dobj>1 in/IN/prep>1 films/NNS/pobj>3",
        "in/IN/prep>Eva",
    ),
}
