"""The language of a document: what it states decides which rules read it, and without rules no part of a date is read."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline import Document
from timeline.errors import UseError
from timeline.languages.join_words import NumeralWords
from timeline.languages.language import language_named
from timeline.languages.selection import language_of
from timeline.model import Anchor, Certainty, TimeMention
from timeline.model.expressions import Calendar
from timeline.pipeline import document_events, tag_document
from timeline.resolving.discourse import resolve_mentions
from timeline.tagging.numerals import numeral

IN_WORDS = "El puente fue inaugurado el 3 de mayo de 1998 en Sevilla."
NO_RULES = ("there are no rules for the language 'es' yet; only numeric and ISO dates were read",)


def values(text: str, lang: str | None, **others: dt.date) -> list[str]:
    return [when.value for when in tag_document(Document("a", text, lang=lang, **others)).timexes]


@pytest.mark.parametrize("lang", ["es", "es-MX", "es_419", "ES", "spa", "Spanish", "es, en", "Español (México)"])
def test_a_date_in_words_of_a_language_without_rules_is_not_cut_to_its_year(lang: str) -> None:
    tagged = tag_document(Document("a", IN_WORDS, lang=lang))
    assert tagged.timexes == ()
    assert tagged.language is None
    (warning,) = tagged.warnings
    assert warning.startswith("there are no rules for the language '")


def test_the_warning_names_the_language() -> None:
    assert tag_document(Document("a", IN_WORDS, lang="es-MX")).warnings == NO_RULES


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("2023-07-30", "2023-07-30"),
        ("2023/07/30", "2023-07-30"),
        ("30/07/2023", "2023-07-30"),
        ("30.07.2023", "2023-07-30"),
        ("30-07-2023", "2023-07-30"),
        ("2023-07-30T18:30", "2023-07-30T18:30"),
        ("2023-07-30 18:30:00+02:00", "2023-07-30T18:30:00"),
    ],
)
def test_dates_in_figures_are_read_in_full_in_any_language(words: str, value: str) -> None:
    (when,) = tag_document(Document("a", f"El acuerdo se firmó el {words} en el puerto.", lang="es")).timexes
    assert (when.mention.text, when.value) == (words, value)


@pytest.mark.parametrize(
    "text",
    [
        "Entre 1995 y 1998 hubo obras.",
        "En mayo de 1998 llovió.",
        "La temporada 2023/2024 empieza.",
        "De 1950-53 no se sabe nada.",
        "Ayer a las 18:30 hubo un incendio.",
        "Am Friday war Sunday.",
        "El 05/2021 fue frío.",
        "Er sagte: May war gut, March 3 auch.",
    ],
)
def test_what_may_be_a_part_of_a_date_in_words_is_left_alone(text: str) -> None:
    assert values(text, "es", published=dt.date(2023, 7, 30)) == []


def test_the_order_of_day_and_month_is_settled_as_in_english() -> None:
    text = "Se firmó el 03/04/2023."
    assert values(text, "es") == values(text, "en")
    assert values(f"{text} Terminó el 30/04/2023.", "es") == ["2023-04-03", "2023-04-30"]
    assert values(f"MADRID (Ejemplo) -- {text}", "es") == ["2023-04-03"]


@pytest.mark.parametrize(
    "lang", ["en", "en-GB", "en_US", "EN", "eng", "English", None, "", " ", "und", "{{ lang }}", "-"]
)
def test_english_and_no_language_are_read_by_the_rules_of_english(lang: str | None) -> None:
    tagged = tag_document(Document("a", "It was opened on 3 May 1998.", lang=lang))
    assert [when.value for when in tagged.timexes] == ["1998-05-03"]
    assert (tagged.language, tagged.warnings) == ("en", ())


@pytest.mark.parametrize(
    "lang", ["xx", "not a code", "shared", "neutral", "en.words", "../en", "\x1b[2J", "a" * 10_000]
)
def test_no_stated_language_raises(lang: str) -> None:
    tagged = tag_document(Document("a", IN_WORDS, lang=lang))
    list(document_events(tagged))
    assert all(warning.isprintable() and len(warning) < 120 for warning in tagged.warnings)


@given(st.text())
def test_any_text_may_stand_for_a_language(stated: str) -> None:
    assert language_of(stated, "en") in ("en", None)


def test_the_user_goes_before_the_source() -> None:
    document = Document("a", IN_WORDS, lang="en")
    assert next(timeline.tag(document, lang="es")).warnings == NO_RULES
    assert next(timeline.tag(Document("a", "In May 1998 it rained.", lang="es"), lang="en")).language == "en"


@pytest.mark.parametrize("lang", ["", "not a code", "es_MX", "e"])
def test_a_user_who_names_no_language_is_told(lang: str) -> None:
    for verb in (timeline.tag, timeline.events, timeline.build, timeline.digest, timeline.explain):
        with pytest.raises(UseError, match="is not a language code"):
            verb("text", lang=lang)


def test_without_words_the_nearest_date_is_taken_and_no_tense_is_spoken_of() -> None:
    text = "It will be opened on 30.7. by the mayor"
    mention = TimeMention(21, 26, "30.7.", Calendar(None, 7, 30), "shared.numeric_date")
    (when,) = resolve_mentions([mention], text, language_named(None), Anchor(dt.date(2023, 8, 2), "given"))
    assert when.value == "2023-07-30"
    assert "'" not in when.reason


def test_a_sentence_of_a_language_without_rules_is_an_event_for_every_date_in_it() -> None:
    text = "Acme dijo que no. La fusión entre Acme y Beta fue acordada en una larga noche de reuniones el 30/07/2023 y otra vez el 02/08/2023. Fin."
    found = list(document_events(tag_document(Document("a", text, lang="es")), undated="publication"))
    assert [(e.event_id, e.when.value) for e in found] == [("a#1", "2023-07-30"), ("a#2", "2023-08-02")]
    assert {e.what for e in found} == {
        "La fusión entre Acme y Beta fue acordada en una larga noche de reuniones el 30/07/2023 y otra vez…"
    }
    assert {text[e.char_start : e.char_end] for e in found} == {found[0].sentence}
    assert {(e.who, e.whom, e.where, e.trigger, e.certainty) for e in found} == {
        ((), (), None, None, Certainty.UNKNOWN)
    }


def test_a_byline_of_a_language_without_rules_is_no_event() -> None:
    page = Document("a", "Publicado el 30/07/2023 por Ana Ruiz\n\nLa obra terminó el 02/08/2023 sin ruido.", lang="es")
    events = list(document_events(tag_document(page)))
    assert [event.when.value for event in events] == ["2023-08-02"]


def test_a_document_of_which_no_date_could_be_read_is_left_out_with_the_reason() -> None:
    built = timeline.build(Document("a", IN_WORDS, lang="es"))
    assert built.left_out == [f"a: no event found; {NO_RULES[0]}"]


def test_the_chart_says_that_the_certainty_is_unknown() -> None:
    built = timeline.build(Document("a", "La obra del puente terminó el 2023-08-02.", lang="es"))
    assert built.events["certainty"].tolist() == ["unknown"]
    assert "(certainty unknown)" in built.chart().to_json(ensure_ascii=False)


def test_the_endings_of_ordinals_and_decades_are_those_of_the_language() -> None:
    german = NumeralWords(ordinals=r"\.", decades="er")
    assert numeral("27.", german) == {"ordinal": 27, "nth": 27}
    assert numeral("1980er", german) == {"decade": 1980}
    assert numeral("27th", german) == numeral("1980s", german) == numeral("27th", NumeralWords()) == {}
