"""How sure a text is of an event, on a Sunday."""

import datetime as dt

import pytest

from timeline.model import Document
from timeline.pipeline import document_events, tag_document


@pytest.mark.parametrize(
    ("sentence", "certainty"),
    [
        ("More than 90 nurses had pledged to join the strike by Sunday.", "happened"),
        ("The union vowed on Sunday to fight the cuts.", "happened"),
        ("The two firms agreed on Sunday to merge.", "happened"),
        ("The board decided on Sunday to close the mill.", "happened"),
        ("The minister announced on Sunday that the mill would close.", "happened"),
        ("The ministry warned on Friday that the dam may break.", "happened"),
        ("The school reopened on Friday, but the bridge may stay closed.", "happened"),
        ("Talks that could end the war began on Friday.", "happened"),
        ("The man was arrested on Friday for allegedly burning the mill.", "happened"),
        ("There was no doubt: the mill burned on Friday.", "happened"),
        ("The police held the alleged leader of a ring on Friday.", "happened"),
        ("He spoke of the fact that the dam had burst on Friday.", "happened"),
        ("There is no evidence that the dam burst on Friday.", "possible"),
        ("They play down the likelihood that the dam burst on Friday.", "possible"),
        ("Roe denies nine counts of theft between January and May 2021.", "reported"),
        ("They had a suspicion that the dam burst on Friday.", "possible"),
        ("The denial that the dam burst on Friday was brief.", "denied"),
        ("The allegation that the dam burst on Friday was repeated.", "reported"),
        ("They rejected a claim that the dam burst on Friday.", "denied"),
        ("They rejected claims by the union that the dam burst on Friday.", "denied"),
        ("He dismissed the allegation that the dam burst on Friday.", "denied"),
        ("The board rejected a plan on Friday.", "happened"),
        ("There was no sign of the boat on Friday.", "denied"),
        ("None of the miners was found on Friday.", "denied"),
        ("Neither of the two drivers stopped on Friday.", "denied"),
        ("The ship never arrived on Friday.", "denied"),
        ("Prosecutors allege that the mayor took the money on Friday.", "reported"),
        ("Prosecutors alleged that the mayor took the money on Friday.", "reported"),
        ("The bank said Friday it would sell its branches.", "happened"),
        ("The fire is believed to have started on Friday.", "reported"),
        ("The mill closed on Friday, the minister said.", "reported"),
        ("The mill closes on Monday.", "planned"),
        ("The match was due to start on Monday.", "planned"),
        ("The company said it aims to launch the car in 2025.", "planned"),
        ("Ann Lee hopes to return on Monday.", "expected"),
        ("The mill may have closed on Friday.", "possible"),
        ("The report was originally due in May.", "expected"),
        ("The mill was to have closed in 2021 but was given a reprieve.", "expected"),
        ("The mill was due to close in 2021 but won a reprieve.", "expected"),
        ("He was to die in 1950.", "happened"),
        ("The sum due on May 1, 2022 was refused.", "happened"),
    ],
)
def test_the_verb_of_an_event_and_its_subject_decide(sentence: str, certainty: str) -> None:
    document = Document("a", sentence, published=dt.date(2023, 7, 30))
    assert document_events(tag_document(document))[0].certainty == certainty
