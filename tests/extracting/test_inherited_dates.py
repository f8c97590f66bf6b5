"""Sentences that go on from a dated one inherit its day, marked with the reason; others stay without a date."""

import datetime as dt

import pytest

from timeline.model import Document, Event
from timeline.pipeline import document_events, tag_document

DATED = "Police surrounded the mill on Friday."


def rows(text: str, published: str | None = "2023-07-30", **options: str) -> list[Event]:
    day = None if published is None else dt.date.fromisoformat(published)
    return list(document_events(tag_document(Document("a", text, published=day)), **options))


def inherited(text: str) -> list[tuple[str, str | None]]:
    return [(each.what, each.when.edtf) for each in rows(text) if each.date_source == "inherited"]


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        ("Minutes later they fired tear gas.", "[Police] fired tear gas"),
        ("He then flew to Rome.", "He then flew to Rome"),
        ("The mayor also closed two roads.", "The mayor also closed two roads"),
        ("They arrested the owner.", "[Police] arrested the owner"),
        ("The police arrested the owner.", "The police arrested the owner"),
        ("But they let the owner go.", "[Police] let the owner go"),
        ("And the police searched the owner.", "The police searched the owner"),
        ("After being taken to hospital, he died.", "He died"),
    ],
)
def test_a_further_step_has_the_day_of_the_sentence_before(sentence: str, what: str) -> None:
    assert inherited(f"{DATED} {sentence}") == [(what, "2023-07-28")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The mill stood by the river.",
        "The owner had left the town.",
        "They knew the owner.",
        "He said it was over.",
        "They will arrest the owner.",
        "They did not arrest the owner.",
        "“They arrested the owner.”",
        "They arrested the owner in 2019.",
        "And we feared the owner.",
        "They have arrested the owner.",
        "The mayor has also closed two roads.",
        "The mayor should also know that it was closed.",
        "The owner later bought a farm.",
        "They plan to leave soon.",
    ],
)
def test_what_may_be_at_any_time_inherits_nothing(sentence: str) -> None:
    assert inherited(f"{DATED} {sentence}") == []


def test_an_occasion_is_taken_up_from_farther_away() -> None:
    text = (
        "Two hundred nurses held a rally in Skarvik on Friday. The hospital has 90 beds. Its roof leaks. Pay is low."
        " After the rally, the director met three of them. The rally closed two streets. The trial closed a street."
    )
    assert inherited(text) == [
        ("The director met three of them", "2023-07-28"),
        ("The rally closed two streets", "2023-07-28"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The council will meet on Friday.",
        "The mill was sold in 2019.",
        "The mill, which was built on 3 May 2019, is empty.",
        "The mill stood empty from Friday to Sunday.",
        "The owner was born on 3 May 1950.",
        "“We closed the mill on 3 May 2019,” the owner said.",
        "May 3, 2019 at 5:02 pm | The owner closed the mill.",
    ],
)
def test_plans_longer_times_births_quotations_and_stamps_lend_no_day(sentence: str) -> None:
    assert inherited(f"{sentence} Then they fired tear gas.") == []


def test_a_clock_time_takes_its_day_from_farther_away_and_rolls_over_midnight() -> None:
    text = "Crews were called out at 23:40 on 3 May 2023.\n\nLog\n\n23:52 - First engine on scene\n\n00:10 - Roof gives way\n"
    assert inherited(text) == [
        ("First engine on scene", "2023-05-03T23:52:00"),
        ("Roof gives way", "2023-05-04T00:10:00"),
    ]


def test_items_under_a_line_that_is_only_a_date_have_its_day() -> None:
    text = "Round-up\n\nSaturday, July 29\n\nNorrby 3 Vale 1\nSkarvik 0 Tarn 0\n\nSunday, July 30\n\n- Marholm beat Estby\n- Orsund beat Lia\n"
    assert inherited(text) == [
        ("Norrby 3 Vale 1", "2023-07-29"),
        ("Skarvik 0 Tarn 0", "2023-07-29"),
        ("Marholm beat Estby", "2023-07-30"),
        ("Orsund beat Lia", "2023-07-30"),
    ]
    assert "'Saturday, July 29' on a line of its own" in rows(text)[0].when.reason


def test_a_list_without_empty_lines_has_the_day_of_the_nearest_line_with_a_date() -> None:
    text = (
        "Results\nJuly 27\nAnneke Marholm Lindqvist beat Johanna Estby 7-6 (7-3), 6-0\nIda Lia beat Bo Tarn 6-0, 6-1\n"
        "July 28\nIda Lia beat Johanna Estby Carlsson of Sweden 6-4, 6-3\nBo Tarn beat Ann Roe 6-2, 6-2\n"
        "How to follow the final\nThe city channel shows it with coverage starting at 9.55pm.\n"
    )
    assert inherited(text) == [
        ("Anneke Marholm Lindqvist beat Johanna Estby 7-6 6-0", "2023-07-27"),
        ("Ida Lia beat Bo Tarn 6-0, 6-1", "2023-07-27"),
        ("Ida Lia beat Johanna Estby Carlsson of Sweden 6-4, 6-3", "2023-07-28"),
        ("Bo Tarn beat Ann Roe 6-2, 6-2", "2023-07-28"),
    ]


def test_fixtures_under_a_heading_with_a_date_are_planned_for_it_across_subheadings() -> None:
    text = "Today's order of play\nNot before 1pm\nIda Lia v Bo Tarn\nNot before 3pm\nAnn Roe v Jo Estby\nThe winner gets a cup.\n"
    assert [(each.what, each.when.edtf, str(each.certainty)) for each in rows(text)] == [
        ("Ida Lia v Bo Tarn", "2023-07-30", "planned"),
        ("Ann Roe v Jo Estby", "2023-07-30", "planned"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Five things to know today\n1. The port of Norrby is shut\n2. A dog won a prize in Vale\n",
        "Nov 4, 2022\nReaction score\nShare this story\n\nThey turned to Russia and left.\n",
        "Nov 4, 2022\n\nNorrby 3 Vale 1\n\nThey won by 2 goals.\n",
    ],
    ids=["a heading above no results", "page furniture", "a single line"],
)
def test_a_date_above_no_list_lends_no_day(text: str) -> None:
    assert inherited(text) == []


def test_what_is_also_done_is_of_the_sentence_before_and_what_is_also_said_of_one_farther_away() -> None:
    said = "The mayor also announced that the bridge was closed."
    assert inherited(f"{DATED} The mill has 90 looms. The mayor also closed two roads.") == []
    assert [what[:24] for what, _ in inherited(f"{DATED} The mill has 90 looms. {said}")] == [said[:24]]


def test_a_plan_with_a_clock_time_is_not_of_a_day_before_publication() -> None:
    assert inherited("The storm shut the port on Friday. Two ferries will sail at 8 p.m.") == []


def test_a_clock_time_is_of_no_day_where_another_was_named_since() -> None:
    text = "The bridge was closed on 3 May 2023. It will be opened on 9 August 2023.\n\nThe meeting ended at 7.40 p.m."
    assert inherited(text) == []


def test_the_reason_says_from_which_words_and_how_far_away() -> None:
    _, gas, rome = rows(f"{DATED} Minutes later they fired tear gas. He then flew to Rome.")
    assert gas.when.reason.startswith("inherited from 'Friday' in the sentence before: the first Friday before")
    assert rome.when.reason.startswith("inherited from 'Friday' 2 sentences before: ")
    assert rome.when.reason.endswith("; it adds to what was done")
    assert (rome.when.mention.text, str(rome.relation)) == ("Friday", "at")


def test_only_stated_leaves_inherited_dates_out() -> None:
    assert [each.what for each in rows(f"{DATED} Minutes later they fired.", only="stated")] == [DATED[:26]]


def test_a_further_step_is_at_the_same_place_unless_it_names_its_own() -> None:
    events = rows("Police surrounded a mill in Leeds on Friday. They arrested the owner. He then fled to Rome.")
    assert [each.where for each in events] == ["Leeds", "Leeds", "Rome"]


def test_without_a_date_there_is_nothing_to_inherit() -> None:
    assert [each.when.edtf for each in rows("Police came. Minutes later they fired tear gas.", None)] == [None]


SCENE = "Police surrounded the mill on Friday."


def test_each_main_clause_of_a_sentence_is_a_step() -> None:
    assert inherited(f"{SCENE} A tree fell on a van, and Ann Lee closed the road.") == [
        ("A tree fell on a van", "2023-07-28"),
        ("Ann Lee closed the road", "2023-07-28"),
    ]


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        ("A falling tree killed a dog.", "A falling tree killed a dog"),
        ("Ann Lee arrested the owner.", "Ann Lee arrested the owner"),
        ("But the owner escaped through a window.", "The owner escaped through a window"),
        ("Two traders were taken to hospital.", "Two traders were taken to hospital"),
        ("The roof was of tin. Ann Lee closed the road.", "Ann Lee closed the road"),
        ("\n\nPolice then closed the road.", "Police then closed the road"),
        ("\n\nArmed police closed the road.", "Armed police closed the road"),
        ("\n\nAnn Lee closed the road.", "Ann Lee closed the road"),
        ("\n\n“It was dark,” he said.\n\nAnn Lee closed the road.", "Ann Lee closed the road"),
        ("\n\nMinutes into the search a shot rang out.", "Minutes into the search a shot rang out"),
        ("\n\nThe mayor denied that he had sold it.", "The mayor denied that he had sold it"),
        ("\n\nTen traders were told to leave.", "Ten traders were told to leave"),
        ("\n\nRoads were closed for three hours.", "Roads were closed for three hours"),
        ("\n\nLater in the day, Ann Lee closed the road.", "Ann Lee closed the road"),
    ],
)
def test_news_of_the_week_is_narrated_on(sentence: str, what: str) -> None:
    assert inherited(f"{SCENE} {sentence}") == [(what, "2023-07-28")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The mill once burned.",
        "The council never repaired the roof.",
        "A dog had barked.",
        "Rain falls on the mill.",
        "Its shares fell by a tenth.",
        "Nobody closed the road.",
        "We closed the road.",
        "The owner was later released.",
        "The roof was of tin. The wall was of stone. Ann Lee closed the road.",
        "\n\nThe roof was of tin. Ann Lee closed the road.",
        "\n\nThe judge had closed the road.",
    ],
)
def test_a_scene_ends_where_other_times_may_begin(sentence: str) -> None:
    assert inherited(f"{SCENE} {sentence}") == []


HEARING = "Judge Jane Roe jailed the owner of the mill on Friday."


def test_a_report_goes_back_to_its_hearing_after_a_look_back() -> None:
    text = f"{HEARING}\n\nHe bought the mill in May 2016. It burned down in 2017.\n\nThe judge also fined his wife. She also fined a son."
    assert inherited(text) == [
        ("[Judge Jane Roe] also fined his wife", "2023-07-28"),
        ("[The judge] also fined a son", "2023-07-28"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The judge ruled that he had once lied",
        "The judge also barred two of his former lawyers from the mill",
        "They also barred him from the mill",
        "Roe allowed two of his sons to speak",
        "Defense lawyer Ann Lee said he was ill",
        "Another witness testified that he never paid",
    ],
)
def test_those_who_act_in_court_do_so_on_the_day_of_the_hearing(sentence: str) -> None:
    what = sentence.replace("The judge", "[Judge Jane Roe]")
    assert inherited(f"{HEARING}\n\n{sentence}.") == [(what, "2023-07-28")]


@pytest.mark.parametrize(
    "text",
    [
        f"{HEARING}\n\nIt rained. It was cold. A lawyer closed the road.",
        f"{HEARING}\n\nThe judge had closed the road.",
        f"{HEARING}\n\nThe judge once closed the road.",
        f"{SCENE}\n\nHis lawyer said he was ill.",
        f"{HEARING}\n\nIt rained. It was cold. Lind allowed two of his sons to speak.",
    ],
    ids=["any lawyer", "before it", "at some time", "not in court", "not of the court"],
)
def test_other_words_of_lawyers_are_of_any_day(text: str) -> None:
    assert inherited(text) == []


def test_a_numbered_entry_is_narrated_on_and_a_history_is_not() -> None:
    entry = "On 9 June 2019 police surrounded the mill. Ann Lee closed the road."
    assert inherited(f"7. {entry}") == [("Ann Lee closed the road", "2019-06-09")]
    assert inherited(entry) == []
    assert inherited("On 9 June 1904 the Norrby guard crossed the river. Vale also closed its ports.") == []
    assert inherited(f"7. {entry}\n\n8. A dog was taken to hospital.") == [("Ann Lee closed the road", "2019-06-09")]


def test_what_has_been_so_since_a_year_does_not_end_a_scene() -> None:
    text = f"{SCENE} The union has opposed the mill since 2017. Ann Lee closed the road."
    assert ("Ann Lee closed the road", "2023-07-28") in inherited(text)


SENTENCED = "Both men were sentenced at Norrby Crown Court on Friday 28 July 2023."


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ("Bo Roe, 41, of no fixed address, was jailed for six years.", SENTENCED, "Bo Roe was jailed for six years"),
        (SENTENCED, "Roe had a farm. It was cold. His wife was fined £300.", "His wife was fined £300"),
        (
            "Bo Roe was given a suspended sentence of two years.",
            "The pair appeared at Norrby Crown Court on 28 July 2023.",
            "Bo Roe was given a suspended sentence of two years",
        ),
    ],
    ids=["before", "after", "at an appearance"],
)
def test_a_sentence_has_the_day_that_is_stated_elsewhere(before: str, after: str, what: str) -> None:
    assert inherited(f"Two traders burned a mill in May 2019.\n\n{before}\n\n{after}") == [(what, "2023-07-28")]


@pytest.mark.parametrize(
    "text",
    [
        "Bo Roe was jailed for six years. Jo Estby was sentenced on 28 July 2023.",
        f"Bo Roe was previously jailed for six years. {SENTENCED}",
        "Bo Roe was jailed for six years. Both were jailed on 9 May 2019. Both were fined on 28 July 2023.",
        f"Bo Roe had been jailed for six years. {SENTENCED}",
        "Bo Roe was jailed for six years. He first appeared at Norrby Magistrates' Court on 28 July 2023.",
    ],
    ids=["of another", "once", "on two days", "before", "not yet sentenced"],
)
def test_a_sentence_that_may_be_another_has_no_day(text: str) -> None:
    assert inherited(text) == []


def test_a_lead_that_is_dated_elsewhere_is_no_news_of_the_day_of_publication() -> None:
    text = f"Two men have been jailed for burning a mill.\n\nBo Roe was jailed for six years.\n\n{SENTENCED}"
    assert [each.date_source for each in rows(text)] == ["inherited", "stated"]
    assert "farther on, where the same act is dated" in rows(text)[0].when.reason


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("In July, an attack took place at a bridge. Gunmen burned ten cars.", "2023-07"),
        ("A raid was carried out in January 2019. Customs seized 212 cars.", "2019-01"),
        ("The worst flood occurred on 3 May 1998. Waves swept away ten cars.", "1998-05-03"),
    ],
)
def test_the_next_sentence_says_what_took_place(text: str, date: str) -> None:
    assert [each.when.edtf for each in rows(text)] == [date, date]
    assert rows(text)[1].when.reason.endswith("; it says what took place")


@pytest.mark.parametrize(
    "sentence",
    [
        "Gunmen had burned ten cars.",
        "\n\nGunmen burned ten cars.",
        "It was cold. Gunmen burned ten cars.",
        "Gunmen burned three of 13 cars. The incident was condemned.",
    ],
    ids=["before", "another paragraph", "farther on", "a reaction"],
)
def test_what_does_not_say_what_took_place_has_no_month(sentence: str) -> None:
    found = inherited(f"An attack took place at a bridge in July 2019. {sentence}")
    assert [what for what, _ in found] == (["Gunmen burned three of 13 cars"] if "condemned" in sentence else [])


def test_a_report_of_a_year_is_of_the_day_that_it_came_out() -> None:
    text = "Norrby Mills reported on Friday a loss for the year ended June 30, 2023. It also said it would close two mills."
    assert inherited(text) == [("[Norrby Mills] also said it would close two mills", "2023-07-28")]


def test_what_a_court_heard_is_narrated_on() -> None:
    text = "The court heard that two men entered the mill on 2 May 2021. They threatened a clerk. She had no key."
    assert inherited(text) == [("They threatened a clerk", "2021-05-02")]
    assert inherited("Roe said he knew the mill on 2 May 2021. He left a clerk behind.") == []


def test_an_occasion_of_the_day_need_not_be_named_before_it() -> None:
    text = (
        "Norrby and Vale signed an accord on Friday.\n\nThe port is small. At the ceremony, Ann Lee praised the crews."
    )
    assert inherited(text) == [("Ann Lee praised the crews", "2023-07-28")]
    assert inherited(text.replace("At the ceremony", "During the war")) == []


RESULTS = "Norrby Mills said on Friday its profit fell by a third in the half year ended June 30, 2023."


@pytest.mark.parametrize(
    "sentence",
    [
        "Revenue climbed 12 per cent to $3 million",
        "Sales in the wool division rose 19 per cent",
        "Operating expenses were 6.8 per cent higher",
        "Net income was $3 million",
    ],
)
def test_further_figures_are_of_the_period_of_a_report(sentence: str) -> None:
    ((what, date),) = inherited(f"{RESULTS} {sentence}.")
    assert (what, date) == (sentence, "2023-01/2023-06")
    assert "the period of the report" in rows(f"{RESULTS} {sentence}.")[-1].when.reason


def test_an_earlier_period_is_one_of_comparison() -> None:
    compared = "It had made $3 million in the half year ended June 30, 2022."
    found = inherited(f"{RESULTS} {compared} Revenue climbed 12 per cent to $3 million.")
    assert found == [("Revenue climbed 12 per cent to $3 million", "2023-01/2023-06")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Margins narrowed.",
        "Circulation held steady.",
        "Sales are 3 per cent lower.",
        "These losses were eased by $3 million of aid.",
        "Sales in July rose 3 per cent.",
        "The mill employs 300 people.",
        "Sales had risen 3 per cent.",
    ],
)
def test_what_is_no_figure_of_the_period_does_not_inherit_it(sentence: str) -> None:
    assert inherited(f"{RESULTS} {sentence}") == []
    assert inherited("Revenue climbed 12 per cent to $3 million.") == []
