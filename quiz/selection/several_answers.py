"""Questions with several answers: "What must Japan do?" when the article says two things that it must."""

from collections.abc import Iterable, Iterator

from quiz.selection.words import content_words
from quiz.shapes.questions import Question, Verdict


def drop_ambiguous(questions: Iterable[Question]) -> Iterator[Verdict]:
    """A verdict on each question, in the order given: what asks alike and is answered otherwise goes."""
    several = list(questions)
    answers: dict[str, list[set[str]]] = {}
    for question in several:
        answers.setdefault(asked(question), []).append(content_words(question.answer))
    first = {asked(question): question.answer for question in sorted(several, key=place, reverse=True)}
    for question in several:
        own = content_words(question.answer)
        if question.form == "who_is" and question.answer == first[asked(question)]:
            yield Verdict(question)  # what the article says first of a person is who he is
            continue
        others = [other for other in answers[asked(question)] if not (other <= own or own <= other)]
        yield (
            Verdict(question, "several_answers", "the article gives another answer too")
            if others
            else Verdict(question)
        )


def asked(question: Question) -> str:
    """What is asked, for comparing; a cloze by the place of its gap."""
    return " ".join(question.ask.casefold().split())


def place(question: Question) -> int:
    return question.evidence.span.start
