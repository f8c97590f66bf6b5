"""No ground is lost on the short cases of dates in every kind of report (see `cases.py`), and nothing new is wrong in them."""

import datetime as dt
import doctest
import json
import re
from collections import Counter, defaultdict

import pytest
from command import run
from gold import cases as cases_module
from gold.cases import Judged, Verdict, cases, judged, of_file

# Reached today in each class: right, wrong date, open or missed, false alarm. Change a line as its class improves.
REACHED = {
    "about_a_dated_noun":                  (  9,   0,   0,   0),
    "bare_nth":                            ( 14,   1,   0,   0),
    "bounds_and_nights_between_days":      ( 14,   0,   0,   0),
    "calls_to_gather":                     ( 10,   0,   0,   0),
    "carried_over_the_full_stop":          ( 29,   0,   0,   0),
    "centuries_and_decades":               ( 13,   0,   0,   0),
    "chained_ago":                         (  7,   0,   0,   0),
    "clock_joined_to_its_date":            (  8,   0,   0,   0),
    "clock_logs":                          ( 26,   0,   0,   0),
    "clock_of_the_day_of_publication":     (  8,   0,   0,   0),
    "clocks_of_another_day":               ( 13,   0,   0,   0),
    "compact_and_social_forms":            ( 13,   0,   0,   0),
    "compound_lengths_and_lengths_ahead":  (  7,   0,   1,   0),
    "counted_in_decades":                  ( 17,   0,   0,   0),
    "date_time_group_headers":             ( 18,   0,   0,   0),
    "day_in_words_after_the_month":        (  9,   0,   0,   0),
    "days_counted_from_d_day":             ( 17,   0,   0,   0),
    "deep_past_and_second_alternatives":   ( 13,   0,   0,   0),
    "earlier_and_later_in_a_unit":         ( 15,   0,   0,   0),
    "ends_of_units_and_named_days":        ( 24,   0,   0,   0),
    "fields_of_forms":                     ( 14,   0,   0,   0),
    "fifth_look":                          (106,   4,   6,   2),
    "first_and_last_units_of":             (  7,   0,   0,   0),
    "fiscal_quarters_and_years":           ( 17,   0,   0,   0),
    "fiscal_time_of_a_report":             ( 25,   0,   1,   0),
    "fixed_ahead_in_the_past":             ( 12,   0,   0,   0),
    "fixed_in_the_past_of_a_story":        ( 20,   0,   0,   0),
    "forms_before_1800":                   ( 13,   0,   2,   0),
    "fourth_look":                         (169,   3,   4,   1),
    "labels_counts_and_citations":         ( 29,   0,   0,   0),
    "limits_and_timetables":               ( 25,   0,   0,   0),
    "military_clocks":                     ( 12,   2,   0,   0),
    "misread_letters_and_misspelt_months": (  9,   0,   0,   0),
    "month_and_short_year":                ( 14,   0,   0,   0),
    "moved_on_and_agreed":                 ( 44,   0,   0,   0),
    "named_terms_and_movements":           ( 11,   0,   0,   0),
    "next_to_publication":                 ( 17,   0,   0,   0),
    "notices_that_look_back":              (  9,   1,   0,   0),
    "nth_after_a_month":                   ( 14,   0,   0,   0),
    "nth_after_an_open_day":               ( 24,   0,   0,   0),
    "numbered_days_of_an_event":           ( 25,   0,   0,   0),
    "numbers_in_their_places":             (135,   0,   1,   1),
    "numbers_that_are_no_dates":           ( 40,   0,   0,   0),
    "numeric_ranges":                      ( 15,   0,   0,   0),
    "of_company_reports":                  ( 20,   1,   0,   0),
    "of_contracts":                        ( 21,   0,   0,   0),
    "of_court_filings":                    ( 25,   0,   0,   0),
    "of_filings":                          ( 30,   0,   0,   0),
    "of_histories_and_textbooks":          ( 19,   0,   0,   0),
    "of_indictments":                      ( 28,   0,   0,   0),
    "of_live_blogs":                       ( 14,   0,   1,   0),
    "of_mails":                            ( 16,   0,   0,   0),
    "of_medical_letters":                  ( 38,   0,   0,   0),
    "of_military_reports":                 ( 19,   0,   0,   0),
    "of_obituaries":                       ( 22,   0,   0,   0),
    "of_osint_reports":                    ( 22,   0,   0,   0),
    "of_police_blotters":                  ( 28,   1,   0,   2),
    "of_scanned_pages":                    (  9,   0,   1,   0),
    "of_shipping_and_aviation_notices":    ( 41,   0,   0,   0),
    "of_social_posts":                     ( 15,   0,   0,   0),
    "of_sports_reports":                   ( 26,   0,   0,   0),
    "of_subtitles":                        ( 10,   2,   2,   3),
    "of_tables":                           ( 35,   0,   0,   0),
    "of_transcripts":                      ( 17,   1,   0,   0),
    "of_weather_reports":                  ( 19,   0,   0,   0),
    "offsets_after_utc":                   (  9,   0,   0,   0),
    "old_and_new_style":                   ( 13,   0,   0,   0),
    "onward_in_the_year":                  ( 19,   0,   0,   0),
    "open_since_in_its_clause":            ( 10,   0,   0,   0),
    "open_years_looking_back":             ( 24,   0,   0,   0),
    "parts_of_a_day_alone":                ( 26,   0,   0,   0),
    "parts_of_a_fiscal_year":              ( 15,   0,   0,   0),
    "passing_dates_and_returns":           ( 47,   0,   0,   0),
    "past_midnight":                       ( 15,   0,   0,   0),
    "quarters_and_halves":                 ( 10,   0,   0,   0),
    "quoted_mails_and_posts":              ( 25,   0,   0,   0),
    "ranges_of_ordinals":                  ( 15,   0,   0,   0),
    "second_look_ahead":                   ( 19,   1,   1,   0),
    "second_look_at_numbers":              ( 50,   0,   0,   1),
    "second_look_at_two_pieces":           ( 33,   0,   2,   0),
    "sections_by_year":                    ( 29,   0,   0,   0),
    "short_years_of_a_history":            ( 16,   0,   0,   0),
    "single_days_and_calendar_quarters":   ( 10,   0,   1,   0),
    "the_full_year_of_a_report":           ( 24,   0,   0,   0),
    "third_look":                          ( 70,   0,   0,   0),
    "times_counted_from_defined_events":   ( 18,   0,   0,   0),
    "times_in_entries":                    ( 25,   0,   0,   0),
    "turned_back_to_publication":          ( 45,   0,   0,   0),
    "verb_of_the_clause":                  ( 17,   0,   0,   0),
    "week_idioms":                         (  6,   0,   0,   0),
    "weekday_ahead_without_future":        ( 14,   1,   0,   0),
    "words_in_posts_with_a_clock":         ( 29,   0,   0,   0),
    "words_broken_at_line_ends":           (  7,   0,   0,   0),
    "words_that_mislead":                  ( 78,   0,   0,   2),
    "year_before_month_and_day":           (  9,   0,   0,   0),
    "yearly_days":                         ( 14,   0,   0,   0),
    "weekdays_of_a_story":                 ( 32,   0,   0,   0),
    "years_and_numbers_again":             (121,   0,   0,   3),
    "years_that_are_years":                ( 22,   1,   0,   0),
    "grid: on the Nth":                    ( 48,   0,   0,   0),
    "grid: on WEEKDAY":                    ( 48,   0,   0,   0),
    "grid: on MONTH DAY":                  ( 48,   0,   0,   0),
    "grid: in MONTH":                      ( 40,   0,   0,   0),
    "grid: two days later":                ( 48,   0,   0,   0),
    "years_before_christ":                 ( 21,   0,   3,   0),
    "years_counted_from_an_age":           ( 12,   0,   0,   0),
    "years_shared_over_a_preposition":     ( 12,   0,   0,   0),
}  # fmt: skip
# Reached today: times before publication that are dated after it. There should be none.
AFTER_PUBLICATION = 3
# Classes that hold the counter-cases of others: none of them may pay for what the others gain.
COUNTER_CASES = (
    "clocks_of_another_day",
    "notices_that_look_back",
    "single_days_and_calendar_quarters",
    "turned_back_to_publication",
    "years_that_are_years",
)
FIGURES = {verdict: sum(figures[place] for figures in REACHED.values()) for place, verdict in enumerate(Verdict)}

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def test_the_examples_of_the_format() -> None:
    assert doctest.testmod(cases_module).failed == 0


def test_every_class_has_at_least_six_cases() -> None:
    assert min(Counter(case.group for case in cases()).values()) >= 6


def test_no_markup_is_left_in_the_texts() -> None:
    assert not [case.text for case in cases() if re.search(r"[|{}]|\n= ", case.text)]


def test_annotated_days_fall_on_the_weekday_that_is_named() -> None:
    for case in cases():
        for timex in case.timexes:
            words = re.sub(r"-\n|\u00ad", "", case.text[timex.start : timex.end])
            named = [day for day in WEEKDAYS if re.search(rf"\b({day}|{day[:3]})\b", words, re.IGNORECASE)]
            if named and re.match(r"\d{4}-\d\d-\d\d", timex.value):
                assert named == [WEEKDAYS[dt.date.fromisoformat(timex.value[:10]).weekday()]], case.text


def test_values_are_of_their_type() -> None:
    for case in cases():
        for timex in case.timexes:
            if timex.type in {"DATE", "TIME"}:
                assert (timex.type == "TIME") == bool(re.search(r"[\dX]T", timex.value)), case.text
            assert timex.type != "DURATION" or timex.value.startswith("P"), case.text


@pytest.mark.parametrize(
    ("marked", "found", "verdict"),
    [
        ("He left on [4 May|DATE|2021-05-04].", [("4 May", "2021-05-04")], Verdict.RIGHT),
        ("He left on [4 May|DATE|2021-05-04].", [("4 May", "2020-05-04")], Verdict.WRONG),
        ("He left on [4 May|DATE|2021-05-04].", [("May", "2021-05")], Verdict.OPEN),
        ("He left on [4 May|DATE|2021-05-04].", [], Verdict.OPEN),
        ("He left in [May '61|DATE|1961-05].", [("May", "2021-05"), ("'61", "1961")], Verdict.WRONG),
        ("He left on [the 4th|DATE|2021-05-04|also 2021-05].", [("the 4th", "2021-05")], Verdict.RIGHT),
        ("They go in on [D+2|DATE|open].", [], Verdict.RIGHT),
        ("They go in on [D+2|DATE|open].", [("D+2", "1944-06-08")], Verdict.WRONG),
        ("Of {1850} men two fell.", [], Verdict.RIGHT),
        ("Of {1850} men two fell.", [("1850", "1850")], Verdict.FALSE_ALARM),
        ("Call at [9:00|TIME|2021-05-04T09:00+02:00].", [("9:00", "2021-05-04T09:00")], Verdict.OPEN),
        ("Call at [9:00|TIME|2021-05-04T09:00+02:00].", [("9:00", "2021-05-04T09:00", "+02:00")], Verdict.RIGHT),
        ("Call at [9:00|TIME|2021-05-04T09:00+02:00].", [("9:00", "2021-05-04T09:00", "+00:00")], Verdict.WRONG),
    ],
)
def test_verdicts(marked: str, found: list[tuple[str, ...]], verdict: Verdict) -> None:
    (case,) = of_file("verdicts", f"\n= 2022-01-01\n{marked}")
    timexes = [
        {
            "start": case.text.index(words),
            "end": case.text.index(words) + len(words),
            "text": words,
            "value": value,
            "edtf": value,
            "from": value,
            "timezone": next(iter(zone), None),
        }
        for words, value, *zone in found
    ]
    assert [result.verdict for result in judged(case, timexes)] == [verdict]


def test_the_table_has_every_class() -> None:
    assert set(REACHED) == {case.group for case in cases()}


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> list[Judged]:
    """The verdict on every annotation, and every false alarm; `pytest -s` prints their table."""
    path = tmp_path_factory.mktemp("cases") / "cases.jsonl"
    path.write_text("".join(case.line for case in cases()), encoding="utf-8")
    lines = run("tag", str(path)).stdout.splitlines()
    found = [(case, json.loads(line)["timexes"]) for case, line in zip(cases(), lines, strict=True)]
    results = [result for case, timexes in found for result in judged(case, timexes)]
    print(f"\n{table(results)}")
    return results


def counts(results: list[Judged]) -> dict[str, Counter[Verdict]]:
    """The number of each verdict, by class."""
    by_class: dict[str, Counter[Verdict]] = defaultdict(Counter)
    for result in results:
        by_class[result.case.group][result.verdict] += 1
    return by_class


def table(results: list[Judged]) -> str:
    """One line a class: its cases and verdicts, and those of `REACHED` where they differ."""
    lines = [f"{'':40}{'cases':>7}" + "".join(f"{verdict:>16}" for verdict in Verdict)]
    size = Counter(case.group for case in cases())
    for group, verdicts in counts(results).items():
        now = tuple(verdicts[verdict] for verdict in Verdict)
        was = "" if now == REACHED.get(group) else f"   was {REACHED.get(group)}"
        lines.append(f"{group:40}{size[group]:>7}" + "".join(f"{count:>16}" for count in now) + was)
    total = Counter(result.verdict for result in results)
    return "\n".join([*lines, f"{'all':40}{size.total():>7}" + "".join(f"{total[verdict]:>16}" for verdict in Verdict)])


def report(results: list[Judged], verdict: Verdict) -> str:
    """The table, and every result with that verdict in the classes that have more of them than `REACHED`."""
    by_class = counts(results)
    place = list(Verdict).index(verdict)
    worse = {group for group, figures in REACHED.items() if by_class[group][verdict] > figures[place]}
    return "\n".join([table(results), *(str(r) for r in results if r.verdict == verdict and r.case.group in worse)])


def test_no_less_is_right(results: list[Judged]) -> None:
    assert sum(result.verdict == Verdict.RIGHT for result in results) >= FIGURES[Verdict.RIGHT], table(results)


@pytest.mark.parametrize("verdict", [Verdict.WRONG, Verdict.FALSE_ALARM])
def test_no_more_is_wrong(verdict: Verdict, results: list[Judged]) -> None:
    assert sum(result.verdict == verdict for result in results) <= FIGURES[verdict], report(results, verdict)


@pytest.mark.parametrize("group", COUNTER_CASES)
def test_counter_cases_do_not_pay_for_others(group: str, results: list[Judged]) -> None:
    reached = dict(zip(Verdict, REACHED[group], strict=True))
    verdicts = counts(results)[group]
    wrong = [str(result) for result in results if result.case.group == group and result.verdict != Verdict.RIGHT]
    assert verdicts[Verdict.RIGHT] >= reached[Verdict.RIGHT], "\n".join(wrong)
    assert all(verdicts[v] <= reached[v] for v in (Verdict.WRONG, Verdict.FALSE_ALARM)), "\n".join(wrong)


def test_nothing_more_that_happened_is_dated_after_publication(results: list[Judged]) -> None:
    ahead = [str(result) for result in results if result.is_after_publication]
    assert len(ahead) <= AFTER_PUBLICATION, "\n".join(ahead)
