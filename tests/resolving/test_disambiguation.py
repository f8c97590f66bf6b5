"""The candidates of an open expression: which one is chosen, and why the others are not."""

import datetime as dt

import pytest

from timeline.explaining import explain
from timeline.model import Anchor, Document, Genre, Interval
from timeline.model.grain import Grain
from timeline.pipeline import tag_document
from timeline.resolving import calendar_units, disambiguation
from timeline.resolving.context import Antecedent, Context, Direction, TenseCue
from timeline.resolving.disambiguation import Reach, cue_reach, nearest_to_antecedent
from timeline.resolving.timex3 import value

PUBLISHED = dt.date(2023, 7, 30)  # a Sunday


@pytest.mark.parametrize(
    ("text", "genre", "chosen", "rejected"),
    [
        ("He left on Friday.", Genre.NEWS, "2023-07-28", {"2023-08-04": disambiguation.NO_FUTURE_CUE}),
        ("He will leave on Friday.", Genre.NEWS, "2023-08-04", {"2023-07-28": disambiguation.AGAINST_CUE}),
        ("See you on Friday", Genre.MESSAGE, "2023-08-04", {"2023-07-28": disambiguation.NOT_AHEAD}),
        (
            "It was on Aug. 15.",
            Genre.NEWS,
            "2023-08-15",
            {"2022-08-15": disambiguation.BEYOND_REACH, "2024-08-15": disambiguation.FARTHER},
        ),
        (
            "It began on 10 March 1975. On 2 April it ended.",
            Genre.NARRATIVE,
            "1975-04-02",
            dict.fromkeys(("1974-04-02", "1976-04-02"), disambiguation.FARTHER_FROM_ANTECEDENT),
        ),
        ("It opened on 3 May 1998.", Genre.NEWS, "1998-05-03", {}),
    ],
)
def test_each_rejected_candidate_has_its_reason(text: str, genre: Genre, chosen: str, rejected: dict[str, str]) -> None:
    when = tag_document(Document("a", text, published=PUBLISHED, genre=genre)).timexes[-1]
    assert when.value == chosen
    expected = {day: reason.format(anchor="publication") for day, reason in rejected.items()}
    assert {value(other.interval): other.reason for other in when.rejected} == expected


def test_explain_shows_the_rejected_candidates() -> None:
    lines = str(explain("He will leave on Friday.", published="2023-07-30")).splitlines()
    assert "  not       2023-07-28: on the other side of publication than the tense cue asks for" in lines


def test_every_weight_of_the_table_has_its_reason() -> None:
    table = [case for case in vars(disambiguation).values() if isinstance(case, Reach)]
    assert len(table) == 12
    assert all(case.times >= 1 and case.why for case in table)


@pytest.mark.parametrize("grain", [Grain.DAY, Grain.QUARTER, Grain.MONTH])
def test_a_cue_is_followed_as_far_as_the_table_says(grain: Grain) -> None:
    """One candidate is a unit before publication, the other one as many units after it as the table allows, or more."""
    today = dt.date(2023, 7, 1)
    number = calendar_units.first_day(calendar_units.day(today.year, today.month, today.day))
    base = Context(anchor=Anchor(today, "given"), cue=TenseCue(Direction.FUTURE, "will"))

    def days(first: int, length: int) -> Interval:
        return calendar_units.days(number + first, number + first + length, grain)

    unit = 10
    far = int(cue_reach(grain).times * unit)
    before = days(-unit - 1, 1)
    for ahead, chosen in ((far, True), (far + 2, False)):
        after = days(ahead, 1)
        found = disambiguation.nearest([before, after], base, "day")
        assert (found.interval == after) is chosen


def test_in_a_narrative_a_date_before_the_reference_time_must_be_nearer() -> None:
    reference = Antecedent("10 June 1975", calendar_units.day(1975, 6, 10))
    for back, ahead, chosen in ((4, 4, "1975-06-14"), (4, 6, "1975-06-06")):
        candidates = [calendar_units.day(1975, 6, 10 - back), calendar_units.day(1975, 6, 10 + ahead)]
        assert nearest_to_antecedent(candidates, reference, "near").value == chosen
