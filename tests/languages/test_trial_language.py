"""A language is one module: with nothing but a lexicon and rules every verb works, and says what is missing."""

import datetime as dt
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import timeline
from timeline import Document, languages
from timeline.languages import selection
from timeline.languages.event_words import CertaintyWords, ClauseWords, ContentWords
from timeline.languages.language import Language, language_named
from timeline.merging.event_mention import event_mention
from timeline.model import Certainty
from timeline.pipeline import document_events, tag_document

CODE = "qtx"
TEXT = "Mir tolva gresh prinak 3 vo zolum vo 1998 est Varna. Gresh olva mir drosk hapla nuk. Drosk mir 7 vo brakum vo 1998 tolva nuk."
NOTE = "events are whole sentences: who, whom and where are empty, and the certainty is unknown"


@pytest.fixture(autouse=True)
def _trial_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put the module of the language where languages are looked for."""
    shutil.copy(Path(__file__).with_name("trial.py"), tmp_path / f"{CODE}.py")
    monkeypatch.setattr(languages, "__path__", [*languages.__path__, str(tmp_path)])
    selection.codes.cache_clear()
    yield
    selection.codes.cache_clear()
    sys.modules.pop(f"timeline.languages.{CODE}", None)


def article(name: str = "a", text: str = TEXT) -> Document:
    return Document(name, text, lang=CODE)


def test_its_rules_find_times() -> None:
    tagged = tag_document(article())
    assert (tagged.language, [when.value for when in tagged.timexes]) == (CODE, ["1998-05-03", "1998-06-07"])


def test_without_tense_cues_an_open_date_is_the_nearest_and_the_reason_says_so() -> None:
    document = Document("a", "Mir tolva 3 vo zolum.", lang=CODE, published=dt.date(2023, 7, 30))
    (found,) = tag_document(document).timexes
    assert found.value == "2023-05-03"
    assert found.reason == "the nearest May 3 before publication; there are no tense cues for the language"


def test_its_events_are_sentences_that_claim_nothing() -> None:
    found = document_events(tag_document(article()))
    assert [(event.when.value, event.sentence[:10]) for event in found] == [
        ("1998-05-03", "Mir tolva "),
        ("1998-06-07", "Drosk mir "),
    ]
    assert {(e.certainty, e.who, e.whom, e.where, e.trigger) for e in found} == {
        (Certainty.UNKNOWN, (), (), None, None)
    }


def test_a_note_says_what_is_missing() -> None:
    assert timeline.build(article()).tagged[0].warnings == (NOTE,)


def test_the_other_sentences_are_dated_by_publication_only_where_that_is_asked_for() -> None:
    tagged = tag_document(Document("a", TEXT, lang=CODE, published=dt.date(1998, 7, 1)))
    assert len(document_events(tagged)) == 2
    asked = document_events(tagged, undated="publication")
    assert [(e.when.value, e.is_publication_default) for e in asked] == [
        ("1998-05-03", False),
        ("1998-07-01", True),
        ("1998-06-07", False),
    ]


def test_its_events_are_merged_by_every_word() -> None:
    other = "Est Varna mir tolva gresh prinak 3 vo zolum vo 1998."
    events = timeline.build([article(), article("b", other)]).events
    assert events["sources"].tolist() == ["a; b", "a"]


def test_its_sentences_are_in_a_digest() -> None:
    assert timeline.digest(article(), sentences=1).timeline == [
        ("1998-05-03", ["Mir tolva gresh prinak 3 vo zolum vo 1998 est Varna."]),
        ("1998-06-07", ["Drosk mir 7 vo brakum vo 1998 tolva nuk."]),
    ]


def test_a_mention_has_the_stems_of_its_own_language() -> None:
    trial = article(text="Mir the tolvas prinaked 3 vo zolum vo 1998.")
    english = Document("b", "The tolvas prinaked Varna on 3 May 1998.")
    mentions = [event_mention(event, 0) for each in (trial, english) for event in document_events(tag_document(each))]
    assert [each and each.words for each in mentions] == [
        {"mir", "the", "tolvas", "prinaked"},
        {"tolv", "prinak", "varn"},
    ]


@pytest.mark.parametrize(
    ("words", "certainty"),
    [(None, Certainty.UNKNOWN), (CertaintyWords(), Certainty.HAPPENED)],
    ids=["no words of certainty", "nothing that makes it uncertain"],
)
def test_clauses_without_words_of_certainty_are_of_unknown_certainty(
    words: CertaintyWords | None, certainty: Certainty, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare: Language = replace(language_named(CODE), clauses=ClauseWords(), certainty=words, content=ContentWords())
    monkeypatch.setattr("timeline.pipeline.language_named", lambda _: bare)
    found = document_events(tag_document(article()))
    assert {(event.certainty, event.who, event.where) for event in found} == {(certainty, (), None)}
