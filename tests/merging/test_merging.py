"""Coreferent mentions are one row; events that are not clearly the same stay apart; every mention can be reached."""

import datetime as dt

import pandas as pd
import pytest
from growth import grows_linearly

import timeline
from timeline.merging import groups
from timeline.merging.event_mention import event_mention
from timeline.model import Document

FERRY = "The ferry Aurora capsized off Kvalholm with 12 passengers on board on Friday."


def built(*texts: str | tuple[str, str]) -> timeline.Timeline:
    """The timeline of short articles, published on Sunday, 30 July 2023 where nothing else is given."""
    given = [text if isinstance(text, tuple) else (text, "2023-07-30") for text in texts]
    documents = [
        Document(name, text, published=dt.date.fromisoformat(day))
        for name, (text, day) in zip("abcdef", given, strict=False)
    ]
    return timeline.build(documents)


def rows(t: timeline.Timeline, *columns: str) -> list[tuple[object, ...]]:
    return [tuple(None if pd.isna(cell) else cell for cell in row) for row in t.events[list(columns)].to_numpy()]


@pytest.mark.parametrize(
    "other",
    [
        "On Friday the ferry Aurora capsized off Kvalholm with 12 passengers, the police said.",
        ("Off Kvalholm the ferry Aurora capsized on July 28 with its 12 passengers.", "2023-08-15"),
        "The ferry Aurora capsized off Kvalholm at 9 a.m. on Friday with 12 passengers.",
    ],
    ids=["other words", "later, by its date", "to the hour"],
)
def test_the_same_event_is_one_row(other: str | tuple[str, str]) -> None:
    t = built(FERRY, other)
    assert rows(t, "event_id", "sources", "corroboration", "contested") == [("a#1", "a; b", 2, None)]


@pytest.mark.parametrize(
    "other",
    [
        "The ferry Aurora was raised off Kvalholm with 12 passengers on Friday.",
        "The ferry Borealis capsized off Sundfjord in the storm on Friday.",
        ("The ferry Aurora capsized off Kvalholm with 12 passengers on Friday.", "2023-09-03"),
        "The ferry Aurora never capsized off Kvalholm with 12 passengers on Friday.",
        "The ferry Aurora capsized off Kvalholm with 12 passengers in 2023.",
        "The ferry capsized on Friday.",
        "The ferry Aurora had capsized off Kvalholm before Friday.",
    ],
    ids=["another deed", "another ship", "another month", "denied", "another grain", "too few words", "before"],
)
def test_what_is_not_clearly_the_same_stays_apart(other: str | tuple[str, str]) -> None:
    t = built(FERRY, other)
    assert rows(t, "sources", "corroboration") != [("a; b", 2)]
    assert len(t.events) == 2
    assert t.events["contested"].isna().all()


@pytest.mark.parametrize("verb", ["capsized", "foundered", "sank to the ground and was found"])
def test_different_days_for_one_event_are_contested(verb: str) -> None:
    t = built(
        f"The ferry Aurora {verb} off Kvalholm with 12 passengers on July 28.",
        f"On Friday the ferry Aurora {verb} off Kvalholm with its 12 passengers, the police said.",
        f"The ferry Aurora, with 12 passengers on board, {verb} off Kvalholm on July 29.",
    )
    assert rows(t, "edtf", "sources", "corroboration", "contested") == [
        ("2023-07-28", "a; b; c", 3, "2023-07-28 (a, b) / 2023-07-29 (c)")
    ]
    assert "contested" in str(t.chart().to_dict())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("Shares of the ferry company fell 4 percent in Oslo on July 27.", "2023-07-27"),
            ("Shares of the ferry company fell 4 percent in Oslo on July 28.", "2023-07-28"),
        ),
        (
            "Shares of the ferry company fell 4 percent in Oslo on July 27.",
            "Shares of the ferry company fell 3 percent in Oslo on July 28.",
        ),
        (
            "The ferry Aurora capsized off Kvalholm with 12 passengers on July 28.",
            "The ferry Aurora capsized off Kvalholm with 12 passengers on July 12.",
        ),
        (
            "The ferry Aurora will leave Kvalholm with 12 passengers on August 28.",
            "The ferry Aurora will leave Kvalholm with 12 passengers on August 29.",
        ),
        (
            ("The ferry Aurora capsized today off Kvalholm with 12 passengers.", "2023-07-28"),
            ("The ferry Aurora capsized today off Kvalholm with 12 passengers.", "2023-07-29"),
        ),
        (
            "Shells killed three people in the old town of Kvalholm on July 27.",
            "Shells killed three people in the old town of Kvalholm on July 28.",
        ),
        (
            ("The Kvalholm index closed 0.8 percent higher on Thursday.", "2023-07-28"),
            ("The Kvalholm index closed 0.8 percent higher on Friday.", "2023-07-29"),
        ),
        (
            "The mayor Ana Lund met the captain Eva Berg in Kvalholm on July 27.",
            "The mayor Ana Lund met the captain Eva Berg in Kvalholm on July 28.",
        ),
    ],
    ids=[
        "news of each day",
        "other figures",
        "far apart",
        "plans",
        "the same words on another day",
        "deaths in a town",
        "closing prices",
        "meetings",
    ],
)
def test_what_happens_again_is_not_contested(one: str | tuple[str, str], other: str | tuple[str, str]) -> None:
    assert built(one, other).events["contested"].isna().all()
    assert len(built(one, other).events) == 2


def test_copies_are_sources_but_one_voice() -> None:
    wire = (
        f"{FERRY} Two boats picked up all of them before the tide turned, and nobody was hurt. The cause is not known."
    )
    t = built(
        wire,
        "Our correspondent reports. " + wire,
        "With 12 passengers the ferry Aurora capsized off Kvalholm on Friday.",
    )
    assert rows(t, "sources", "corroboration")[0] == ("a; b; c", 2)


def test_a_sentence_that_others_repeat_word_for_word_is_one_voice() -> None:
    teaser = "Harbour festival with 40 boats opens in Kvalholm on Saturday, follow us for more!"
    own = "The crew of the Aurora was praised for its calm by a fisherman who had seen it from the shore."
    t = built(f"{teaser} {own}", f"The council of Sundfjord wants a wider quay for its market. {teaser}")
    row = t.events[t.events["sentence"] == teaser].iloc[0]
    assert (row["sources"], row["corroboration"]) == ("a; b", 1)


def test_names_alone_are_no_event() -> None:
    t = built(
        "President Ana Lund of Sundfjord is in Kvalholm on Friday.",
        "In Kvalholm, an adviser of President Ana Lund of Sundfjord broke his leg on Friday.",
    )
    assert len(t.events) == 2


def test_mentions_in_one_document_are_never_merged() -> None:
    t = built(f"{FERRY} {FERRY}")
    assert rows(t, "event_id", "sources", "corroboration", "contested") == [
        ("a#1", "a", 1, None),
        ("a#2", "a", 1, None),
    ]


def test_the_earliest_publication_is_named_whatever_the_order() -> None:
    t = built((FERRY.replace("Friday", "July 28"), "2023-08-03"), (FERRY, "2023-07-30"))
    assert rows(t, "event_id", "document_id", "sources", "first_reported") == [("b#1", "b", "b; a", "2023-07-30")]


def test_a_report_of_the_event_represents_its_announcement_as_well() -> None:
    t = built(
        ("The new bridge over the Orna will be opened by the king on July 28.", "2023-07-20"),
        "The new bridge over the Orna was opened by the king on Friday.",
    )
    assert rows(t, "event_id", "certainty", "first_reported") == [("b#1", "happened", "2023-07-20")]


def test_every_mention_has_a_row_with_its_event() -> None:
    t = built(
        FERRY, "On Friday the ferry Aurora capsized off Kvalholm with 12 passengers. The inquiry began on Saturday."
    )
    assert t.mentions[["mention_id", "event_id"]].to_numpy().tolist() == [
        ["a#1", "a#1"],
        ["b#1", "a#1"],
        ["b#2", "b#2"],
    ]
    assert set(t.mentions["event_id"]) == set(t.events["event_id"])


def test_events_gives_each_documents_own_rows_and_build_merges_them() -> None:
    documents = [Document(name, FERRY, published=dt.date(2023, 7, 30)) for name in "ab"]
    assert timeline.events(documents)["sources"].tolist() == ["a", "b"]
    assert timeline.build(documents).events[["sources", "corroboration"]].to_numpy().tolist() == [["a; b", 1]]


def test_each_of_many_towns_has_its_own_events() -> None:
    t = built_many(reports(100))
    assert len(t.events) == len(t.mentions) == 3_000


def test_time_grows_with_the_number_of_documents() -> None:
    assert grows_linearly(lambda number: built_many(reports(number)), 50)


def reports(number: int) -> list[str]:
    """So many texts of thirty lines, each on its own town."""
    lines = [f"Officer {n} of ward {n * 7} closed gate {n * 3} in Kvalholm on July {n % 27 + 1}." for n in range(30)]
    return ["\n".join(lines).replace("Kvalholm", f"Town{n}") for n in range(number)]


def built_many(texts: list[str]) -> timeline.Timeline:
    return timeline.build([Document(f"d{n}", text, published=dt.date(2023, 7, 30)) for n, text in enumerate(texts)])


def test_a_stated_date_wins_over_one_that_is_only_the_publication() -> None:
    texts = [("The ferry Aurora capsized off Kvalholm with 12 passengers.", "2023-07-28"), (FERRY, "2023-07-29")]
    documents = [
        Document(name, text, published=dt.date.fromisoformat(day))
        for name, (text, day) in zip("ab", texts, strict=True)
    ]
    t = timeline.build(documents, undated="publication")
    assert rows(t, "event_id", "date_source", "sources") == [("b#1", "stated", "a; b")]


def test_a_full_block_hides_no_event_that_a_rarer_name_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "_BLOCK", 2)
    bridge = "On Friday the minister Ana Silva opened a new bridge at {}."
    t = built(*map(bridge.format, ("Orlik", "Belov", "Karst", "Karst")))
    assert rows(t, "sources") == [("a",), ("b",), ("c; d",)]


def test_a_full_block_holds_the_earliest_groups_and_counts_the_later_mentions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(groups, "_BLOCK", 2)
    bridge = "On Friday the minister Ana Silva opened a new bridge at {}."
    events = built(*map(bridge.format, ("Orlik", "Belov", "Karst", "Tamsel"))).extracted
    mentions = [mention for event in events if (mention := event_mention(event, 0)) is not None]
    blocks = groups.grouped(mentions)
    assert blocks.capped == mentions[2:]
    assert [group[0] for group in blocks.near(mentions[3], mentions[3].time)] == [mentions[3], *mentions[:2]]


def test_mentions_of_crowded_days_are_counted_and_named_in_the_summary(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [f"The minister Ana Lund opened a new bridge at {place} on Friday." for place in ("Orna", "Belov", "Karst")]
    assert built(*texts).capped == 0
    monkeypatch.setattr(groups, "_BLOCK", 2)
    crowded = built(*texts)
    assert crowded.capped == 1
    assert (
        repr(crowded) == "Timeline: 3 events from 3 documents, 3 dated (1 mention on crowded days not fully compared)"
    )
