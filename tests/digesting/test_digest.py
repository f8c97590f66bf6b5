"""The story in few dates: what is chosen, in which order, and what happens with odd wishes and odd texts."""

import datetime as dt
import json
from pathlib import Path

import pytest
from command import run
from growth import grows_linearly

import timeline
from timeline.errors import UseError
from timeline.model import Document

STORY = Path(__file__).resolve().parents[2] / "data" / "story"


def document(name: str, text: str, published: str | None = "2023-07-30") -> Document:
    return Document(name, text, published=dt.date.fromisoformat(published) if published else None)


def dates(digest: timeline.Digest) -> list[str]:
    return [day.date for day in digest.days]


def test_days_named_by_most_documents_are_chosen_in_order_of_time() -> None:
    texts = (
        "The new bridge over the Orna was opened to traffic on July 28. The mayor of the old town was arrested on July 26.",
        "The king opened the new bridge to traffic on July 28. It rained on the fields near Orna on July 27.",
        "The mayor of the old town was arrested on July 26, two days before the bridge opened. A bus was late on July 25.",
    )
    documents = [document(name, text) for name, text in zip("abc", texts, strict=True)]
    assert dates(timeline.digest(documents, dates=2, end="2023-07-29")) == ["2023-07-26", "2023-07-28"]


def test_a_day_still_named_a_week_later_counts_for_more() -> None:
    documents = [
        document("a", "The long strike at the harbour of Orna began on July 3.", "2023-07-03"),
        document("b", "The harbour of Orna was quiet and empty on July 4.", "2023-07-04"),
        document("c", "The long strike, which began on July 3, is over in Orna.", "2023-07-30"),
    ]
    assert dates(timeline.digest(documents, dates=1)) == ["2023-07-03"]


def test_copies_have_one_vote() -> None:
    wire = "The circus came to the old town of Orna on July 27 with two elephants, eleven horses and a clown who was not in the mood to talk to us."
    wire += " It will stay there for a week, and school classes pay half of the usual price, the director of the circus said."
    copies = [document(f"copy{n}", f"{wire} Paper {n}.") for n in range(5)]
    others = [
        document(name, f"{who} crossed the new bridge over the Orna on July 28.")
        for name, who in (("a", "A king"), ("b", "Two thousand walkers"))
    ]
    assert dates(timeline.digest([*copies, *others], dates=1, end="2023-07-29")) == ["2023-07-28"]


def test_quotations_and_fragments_come_last() -> None:
    text = (
        'On July 28 he said: "We have waited for the bridge over the Orna." Bridge, July 28.\n'
        "The new bridge over the Orna was opened to traffic on July 28 after four years of work.\n"
    )
    digest = timeline.digest(document("a", text), dates=1, sentences=1)
    assert digest.timeline == [
        ("2023-07-28", ["The new bridge over the Orna was opened to traffic on July 28 after four years of work."])
    ]


def test_no_sentence_repeats_another() -> None:
    sentence = "The new bridge over the Orna was opened to traffic by the king on July 28."
    documents = [document("a", sentence), document("b", sentence.replace("by the king ", "by the old king "))]
    (day,) = timeline.digest(documents, dates=1, sentences=3, end="2023-07-29").days
    assert len(day.sentences) == 1


def test_the_dateline_is_not_part_of_the_sentence() -> None:
    text = "PARIS, July 28 (Example Wire) - The new bridge over the river was opened to traffic on Friday."
    (day,) = timeline.digest(document("a", text, "2023-07-28")).days
    assert day.sentences == ("The new bridge over the river was opened to traffic on Friday.",)


def test_both_ends_of_the_span_are_in_it() -> None:
    text = "".join(f"Ward {n} of the old town was flooded by the river on July {n}. " for n in range(10, 20))
    assert dates(timeline.digest(document("a", text), start="2023-07-12", end=dt.date(2023, 7, 14))) == [
        "2023-07-12",
        "2023-07-13",
        "2023-07-14",
    ]


def test_notes_state_the_limits_and_the_days_left_out() -> None:
    notes = timeline.build(STORY).digest().notes
    assert notes[0] == "2024-04-26 to 2024-11-04, from a week before the first publication to the last"
    assert "no fewer votes than the average day" in notes[1]
    assert notes[2:] == ("days outside it, left out: 1", "2 sentences a date at most")


def test_the_own_story_in_five_dates() -> None:
    digest = timeline.digest(STORY, dates=5, sentences=1)
    assert dates(digest) == ["2024-05-03", "2024-05-05", "2024-05-06", "2024-05-09", "2024-05-20"]
    assert [said for day in digest.days for said in day.sentences if "Calandra" in said]


@pytest.mark.parametrize(
    "wish",
    [{"dates": 0}, {"sentences": -1}, {"start": "2023-08-01", "end": "2023-07-01"}, {"start": "soon"}],
    ids=str,
)
def test_impossible_wishes_are_refused(wish: dict[str, object]) -> None:
    with pytest.raises(UseError):
        timeline.digest(document("a", "It rained on July 28."), **wish)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "Nothing is dated here at all.",
        "In 44 BC Caesar was killed in the senate on 15 March 44 BC by his friends.",
        "July 28",
    ],
    ids=["no day", "before Christ", "nothing but a day"],
)
def test_odd_texts_give_a_digest(text: str) -> None:
    digest = timeline.digest(document("a", text, None))
    assert str(digest)
    assert json.dumps(digest.timeline)


def test_hostile_text_stays_text() -> None:
    text = "The <script>alert(1)</script> bridge\u202e over the Orna & more was opened on 3 May 1998."
    digest = timeline.digest(document("<b>a</b>", text, None))
    assert "<script>" not in digest._repr_html_()
    assert "<b>a" not in digest._repr_html_()
    assert "\u202e" not in str(digest)


def test_the_command_prints_one_line_of_json() -> None:
    done = run("digest", str(STORY), "--dates", "3", "--sentences", "1", "--format", "jsonl")
    (line,) = done.stdout.splitlines()
    assert json.loads(line).keys() == {"timeline"}
    assert [len(sentences) for _, sentences in json.loads(line)["timeline"]] == [1, 1, 1]
    assert "note: 2024-04-26 to 2024-11-04" in done.stderr.decode()


@pytest.mark.parametrize(("form", "begins"), [("text", "2024-05-03\n  "), ("html", "<!DOCTYPE html>")])
def test_the_command_prints_text_and_a_page(form: str, begins: str) -> None:
    done = run("digest", str(STORY), "--start", "2024-05-01", "--end", "2024-05-31", "--format", form)
    assert done.stdout.decode().startswith(begins)
    assert done.returncode == 0


def test_wrong_use_of_the_command() -> None:
    assert run("digest", str(STORY), "--dates", "0").returncode == 2
    assert run("digest", str(STORY), "--start", "soon").returncode == 2
    assert run("digest", "missing.txt").returncode == 1


def test_time_grows_with_the_number_of_articles() -> None:
    assert grows_linearly(digest_of_many, 40)


def digest_of_many(number: int) -> None:
    """Tell so many articles of sixty sentences in twenty dates."""
    articles = [
        document(
            f"d{n}",
            "\n".join(f"Officer {n + k} closed gate {k} of ward {n} in Orna on July {k % 27 + 1}." for k in range(60)),
        )
        for n in range(number)
    ]
    timeline.digest(articles, dates=20, sentences=3)


def test_a_few_stray_publications_do_not_widen_the_days_of_a_large_story() -> None:
    def report(number: int, day: str) -> timeline.Document:
        text = f"The ferry line opened its pier number {number} to passengers on {day}, said the harbour master of the town."
        return timeline.Document(f"d{number}", text, published=dt.date.fromisoformat(day))

    story = [report(number, f"2024-05-{number % 28 + 1:02}") for number in range(27)]
    stray = [report(27, "2009-01-02"), report(28, "2024-12-24"), report(29, "2019-03-04")]
    assert (
        timeline.digest([*story, *stray])
        .notes[0]
        .startswith("2024-04-24 to 2024-05-27, from a week before the shortest period")
    )
    assert (
        timeline.digest([*story[:12], stray[1]]).notes[0]
        == "2024-04-24 to 2024-12-24, from a week before the first publication to the last"
    )
