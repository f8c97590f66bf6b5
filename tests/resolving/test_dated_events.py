"""Times count from the events and defined terms that the text dates, and from no others."""

import datetime as dt

import pytest

from timeline.explaining import explain
from timeline.model import Document
from timeline.pipeline import tag_document

PUBLISHED = dt.date(2023, 9, 20)


def times(text: str) -> dict[str, str]:
    timexes = tag_document(Document("a", text, published=PUBLISHED)).timexes
    return {when.mention.text: when.value for when in timexes}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He was admitted on 24 January 2023. Three days after admission it fell.", "Three days after admission", "2023-01-27"),
        ("The accident happened on 2 May 2022. Six weeks before the accident it was tested.", "Six weeks before the accident", "2022-W12"),
        ("She moved wards on 19 March 2021 and was discharged four days later. Two days after discharge she fell.", "Two days after discharge", "2021-03-25"),
        ('It takes effect on 1 November 2021 (the "Effective Date"). It lapses ten days after the Effective Date.', "ten days after the Effective Date", "2021-11-11"),
        ('"Closing" means 30 April 2021. Notice is due ten days before Closing.', "ten days before Closing", "2021-04-20"),
        ('It takes effect on 1 November 2021 (the "Effective Date"). Keys follow within 28 days of the Effective Date.', "28 days of the Effective Date", "2021-11-01/2021-11-29"),
        ("She called on 3 May 2021. On 13 May 2021 we telephoned her. Two days after that call she left.", "Two days after that call", "2021-05-15"),
        ("On 13 May 2021 we telephoned her. Two days after that they left.", "Two days after that", "2021-05-15"),
        ("The storm broke on 17 April 2021. Two days afterwards the phones worked.", "Two days afterwards", "2021-04-19"),
    ],
)  # fmt: skip
def test_a_length_of_time_counts_from_an_event_that_the_text_dates(text: str, words: str, value: str) -> None:
    assert times(text)[words] == value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Payment is due within 30 days of receipt.", "30 days"),
        ("On 13 May 2021 we telephoned her. Two days after that came a letter.", "Two days"),
        ("On 13 May 2021 we telephoned her. Two days after that another letter came.", "Two days"),
        ("It lapses twelve months after the Closing Date.", "twelve months"),
        ("The trial began on 2 May 2022. A second trial began on 5 June 2022. Ten days after the trial he left.", "Ten days"),
        ("He was charged with murder on Thursday. Ten days before the murder he bought a car.", "Ten days"),
        ("He was admitted on 24 January 2023. For three days after admission he slept.", "three days"),
        ("He fell on 2 May 2022. Three days after admission he died.", "Three days"),
        ("Her mother fell on 2 May 2022. Three days after her mother died, she left.", "Three days"),
    ],
)  # fmt: skip
def test_it_stays_a_length_where_the_text_dates_no_such_event(text: str, words: str) -> None:
    assert times(text)[words].startswith("P")


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("D-Day was set for 14 May 2021. By D+3 both bridges were held.", "D+3", "2021-05-17"),
        ("Relief began on 6 March 2022 (D-Day). Water ran out on D+5.", "D-Day", "2022-03-06"),
        ("At D+10 (22 November 2021) half were up; at D+12 all.", "D+12", "2021-11-24"),
        ("The allies landed on D-Day. Many fell.", "D-Day", "1944-06-06"),
    ],
)
def test_d_day_is_the_one_that_the_text_defines(text: str, words: str, value: str) -> None:
    assert times(text)[words] == value


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("Police recalled the Sept. 11 attacks.", PUBLISHED, "2001-09-11"),
        ("Police recalled the Sept. 11 attacks.", dt.date(1987, 10, 1), "XXXX-XX-XX"),
        ("They had planned for D-Day.", dt.date(1943, 10, 1), "XXXX-XX-XX"),
    ],
)
def test_a_day_known_by_its_name_is_meant_only_in_texts_since_then(text: str, published: dt.date, value: str) -> None:
    (when,) = tag_document(Document("a", text, published=published)).timexes
    assert when.value == value


@pytest.mark.parametrize(
    "text", ["He got a D+3 in maths.", "Take vitamin D-3 on Monday.", "A visa of class D-2 is enough."]
)
def test_without_such_a_day_a_letter_and_a_number_are_no_time(text: str) -> None:
    assert not [words for words in times(text) if words.startswith("D")]


def test_the_reason_names_the_event_and_the_anchor_its_day() -> None:
    shown = str(
        explain("He was admitted on 24 January 2023. Three days after admission it fell.", published="2023-09-20")
    )
    assert "reason    3 days after 2023-01-24 (the day of 'admission', by '24 January 2023')" in shown
    assert "anchor    2023-01-24 ('24 January 2023' in the text)" in shown
