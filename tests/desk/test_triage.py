"""The triage: it begins with staying at home, and every leaf is one of the four outcomes, printed with its line."""

from collections.abc import Iterator

from kiosk.desk.choices import OUTCOMES, Outcome
from kiosk.desk.triage import FIRST, QUESTIONS, Leaf


def leaves(name: str = FIRST, trail: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Leaf]]:
    assert name not in trail, "the questions go round"
    for answer in QUESTIONS[name].answers:
        match answer.leads:
            case str():
                yield from leaves(answer.leads, (*trail, name))
            case leaf:
                yield (*trail, name), leaf


def test_it_begins_by_asking_whether_nobody_has_to_go() -> None:
    assert QUESTIONS[FIRST].text == "行かずに すみますか"


def test_every_leaf_ends_in_exactly_one_of_the_four_outcomes_and_all_four_are_reached() -> None:
    ends = [leaf for _, leaf in leaves()]
    assert len(ends) > 10
    assert {leaf.outcome for leaf in ends} == set(Outcome) == {choice.code for choice in OUTCOMES}
    assert all(leaf.says.endswith("。") for leaf in ends)


def test_every_question_is_asked_somewhere_and_at_most_three_are_asked_of_anybody() -> None:
    assert {name for trail, _ in leaves() for name in trail} == set(QUESTIONS)
    assert max(len(trail) for trail, _ in leaves()) <= 3


def test_a_question_has_at_most_four_answers_with_words_of_their_own() -> None:
    for question in QUESTIONS.values():
        labels = [answer.label for answer in question.answers]
        assert 2 <= len(labels) == len(set(labels)) <= 4


def test_a_leaf_can_point_to_a_neighbouring_town_and_to_a_lesson() -> None:
    ends = [leaf for _, leaf in leaves()]
    assert any(leaf.neighbour for leaf in ends)
    assert {leaf.lesson for leaf in ends if leaf.outcome is Outcome.LESSON} >= {"L53"}
