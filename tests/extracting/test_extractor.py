"""Events of one document: which time dates what, headlines, triggers, certainty, relations."""

import pytest
from growth import grows_linearly
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline.api import tag
from timeline.errors import UseError
from timeline.extracting.headline import LONGEST
from timeline.languages.en.irregular_verbs import PAST
from timeline.model import Document, Event
from timeline.pipeline import document_events


def events_of(text: str, published: str = "2023-07-30", undated: str | None = None) -> list[Event]:
    """The events of a text."""
    tagged = tag(Document("a", text), published=published)
    return [event for each in tagged for event in document_events(each, undated=undated)]


def test_a_caption_is_no_sentence() -> None:
    assert (
        events_of("Friday, 3 May 1998, Rome\n\nRain fell on 5 May 1998 in the old town.")[0].when.value == "1998-05-05"
    )


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        (
            "On Monday the envoy met Park, and Lee resigned the next day.",
            {"2023-07-24": "On Monday the envoy met Park", "2023-07-25": "Lee resigned the next day"},
        ),
        (
            "Papers reported Friday on a parade staged on July 27.",
            {"2023-07-28": "Papers reported Friday on a parade", "2023-07-27": "a parade staged on July 27"},
        ),
        (
            "The council approved the plan on Tuesday and sent it to the mayor.",
            {"2023-07-25": "The council approved the plan on Tuesday and sent it to the mayor"},
        ),
        (
            "The ship left Oslo on Monday and sank a day later.",
            {"2023-07-24": "The ship left Oslo on Monday", "2023-07-25": "sank a day later"},
        ),
        ("Talks began on Monday while crowds gathered.", {"2023-07-24": "Talks began on Monday"}),
        ("The talks failed on Monday, but the envoy stayed.", {"2023-07-24": "The talks failed on Monday"}),
        ("The talks failed on Monday; the envoy stayed in town.", {"2023-07-24": "The talks failed on Monday"}),
        ("After a lorry hit it on Monday, the bridge was closed.", {"2023-07-24": "After a lorry hit it on Monday"}),
        ("Officials said Monday that the dam had burst.", {"2023-07-24": "Officials said Monday"}),
        ("The dam had burst, officials said Monday.", {"2023-07-24": "officials said Monday"}),
        ("The dam burst on Monday, officials said.", {"2023-07-24": "The dam burst on Monday"}),
        (
            "The army told reporters on Friday that it had shelled the port on July 3.",
            {"2023-07-28": "The army told reporters on Friday", "2023-07-03": "that it had shelled the port on July 3"},
        ),
        (
            "The bridge, which was opened in 1990, was closed on Monday.",
            {
                "1990": "The bridge, which was opened in 1990",
                "2023-07-24": "The bridge, which was opened in 1990, was closed on Monday",
            },
        ),
        (
            "The bridge opened in 1990 collapsed on Monday.",
            {"1990": "The bridge opened in 1990", "2023-07-24": "The bridge opened in 1990 collapsed on Monday"},
        ),
        (
            "Police arrested the men who robbed the bank in June on Friday.",
            {
                "2023-06": "the men who robbed the bank in June",
                "2023-07-28": "Police arrested the men who robbed the bank in June on Friday",
            },
        ),
        (
            "Sales rose to $3 million in the second quarter from $2.9 million a year earlier.",
            {"2023-Q2": "Sales rose to $3 million in the second quarter"},
        ),
        ("They wait for the 2024 elections in Ghana.", {"2024": "the 2024 elections in Ghana"}),
        ("He fell ill when he visited Rome in May 2019.", {"2019-05": "He fell ill when he visited Rome in May 2019"}),
        ("On Monday a bomb that killed five went off.", {"2023-07-24": "On Monday a bomb that killed five went off"}),
    ],
)
def test_each_time_dates_its_own_words(text: str, scopes: dict[str, str]) -> None:
    found = {
        event.when.value: text[event.char_start : event.char_end].removeprefix("for ") for event in events_of(text)
    }
    assert found == scopes


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("On Tuesday, Park resigned from office.", ["Park resigned from office"]),
        ("And so Park resigned on Tuesday.", ["Park resigned"]),
        ("He saluted during a July 26 ceremony at the base.", ["He saluted during a ceremony at the base"]),
        ("It waits for the November 2024 U.S. elections to end.", ["The U.S. elections"]),
        ("SEOUL -- Rain fell on Friday in the north.", ["Rain fell in the north"]),
        (
            "The bank announced recently that output shrank in 2022.",
            ["Output shrank", "The bank announced that output shrank"],
        ),
        ("The ship left Oslo on Monday and sank a day later.", ["The ship left Oslo", "The ship sank"]),
        ("The mill was built in 1950 and rebuilt in 1970.", ["The mill was built", "The mill was rebuilt"]),
        ("In early trade on Monday, shares of the mill rose.", ["Shares of the mill rose"]),
        ("Lee, who had fled in 2010, was jailed on Monday.", ["Lee had fled", "Lee was jailed"]),
        (
            "On Friday the envoy of the northern province met the mayor of the town near the harbour with his four advisers and ten guards.",
            ["The envoy of the northern province met the mayor of the town near the harbour"],
        ),
        (
            "The envoy of the northern province, a retired judge with long experience of talks with the unions of the harbour, met the mayor on Friday.",
            ["The envoy of the northern province met the mayor"],
        ),
        (
            "The talks between the old cities of the northern province and the new ones of the southern province by the sea failed in the end on Friday.",
            [
                "The talks between the old cities of the northern province and the new ones of the southern province by the sea failed in the end"
            ],
        ),
        (
            "The march between Leeds and Bradford of the northern carpenters with their wives from all the valleys of the north ended quietly on Friday at the old harbour.",
            ["The march ended quietly at the old harbour"],
        ),
        ("On Friday Ann, Bo and Cy met.", ["Ann, Bo and Cy met"]),
        ("On Friday, Ann Lee, head of the union, resigned.", ["Ann Lee resigned"]),
        ("In Leeds, despite heavy rain, the bridge was opened on Friday.", ["The bridge was opened"]),
        ("When Ann arrived on Friday, she met the mayor.", ["Ann arrived"]),
        ("As rain fell on the town, the mayor opened the bridge on Friday.", ["The mayor opened the bridge"]),
        ("The tug Bora, which came on Tuesday, sank.", ["The tug Bora came"]),
        ("The tug Bora, which arrived from Rome on Tuesday, stood by throughout.", ["The tug Bora arrived from Rome"]),
        ("The ban was lifted on Friday, four days after it was imposed.", ["The ban was lifted"]),
        ("He lost a case which the union won on Friday.", ["The union won a case"]),
        ("Ann was freed on Friday, having paid a fine.", ["Ann was freed, having paid a fine"]),
        (
            "The first ship, the Bora, docked on Friday and was unloaded on Sunday.",
            ["The first ship, the Bora, docked", "The first ship, the Bora, was unloaded"],
        ),
        ("The siege was over on Friday.", ["The siege was over"]),
        ("The toll was announced on Friday, the day of the flood.", ["The toll was announced"]),
        ("That report, finished in May 2020, was lost.", ["That report was finished"]),
        (
            "A final ruling is not expected before Friday, when new rules on tolls and on the weight of lorries in the towns of the south come into force.",
            ["A final ruling is not expected"],
        ),
        (
            "On Friday the northern province put the plan into action but the southern one was far too slow for that in such a storm of rain.",
            ["The northern province put the plan into action"],
        ),
        ("He hopes to sell most by Friday.", ["He hopes to sell most"]),
        (
            "The mill reported a decline in third-quarter earnings.",
            ["The mill reported a decline in third-quarter earnings"],
        ),
        ("In the quarter ended July 31, the mill lost money.", ["The mill lost money"]),
        (
            "The ship was sent out on Friday and remained there until Sunday.",
            ["The ship remained there until Sunday", "The ship was sent out"],
        ),
        ("The work was not done until the late 1930s.", ["The work was not done until the late 1930s"]),
        ("The present bridge dates from 1952-54.", ["The present bridge dates from 1952-54"]),
        ("Lee, 52, who took over in April 2022, said nothing.", ["Lee took over"]),
        ("After Roe's death in January 2018 she moved to Leeds.", ["Roe's death"]),
        (
            "It closed on Friday, the day on which Leeds marked the 5th anniversary of the vote of 6 June 2018.",
            ["It closed", "The vote"],
        ),
        ("A strike in the summer of 2019 cost the airline $30 million.", ["A strike cost the airline $30 million"]),
        ("They sold the furniture, including a clock made in 1887 by Roe.", ["A clock was made by Roe"]),
        (
            "With no side showing signs of change, raids and heightened tensions at sea are likely to continue in May 2024.",
            ["Raids and heightened tensions at sea are likely to continue"],
        ),
        ("Until 1990, the ferry ran twice.", ["The ferry ran twice"]),
        ("LEEDS (Example Press), June 4, 2021 -- Shots were heard on Friday.", ["Shots were heard"]),
        ("LEEDS, West Yorkshire (EP), 4 June - Shots were heard on Friday.", ["Shots were heard"]),
        ("BREAKING: shots were heard in Leeds on Friday.", ["Shots were heard in Leeds"]),
        ('"We are back," Ann Lee said on Friday.', ["Ann Lee said: We are back"]),
        ("The dam had burst, officials in Leeds said on Friday.", ["Officials in Leeds said: The dam had burst"]),
        ("The dam had burst, said Ann Lee on Friday.", ["Ann Lee said: The dam had burst"]),
        ("LEEDS, England, July 30, 2023 (Example) - The bridge was opened on Friday.", ["The bridge was opened"]),
        ("Norrby, 7:32 ET) Two ferries sank off Tarvik on Friday.", ["Two ferries sank off Tarvik"]),
        ("On Friday, a) the mill closed and b) the bridge opened.", ["The mill closed"]),
        ("Ferries | Lia | The mayor closed the bridge on Friday.", ["The mayor closed the bridge"]),
    ],
)
def test_headlines(text: str, what: list[str]) -> None:
    assert sorted(event.what for event in events_of(text)) == sorted(what)


def test_a_comma_right_before_the_verb_adds_nothing_to_the_subject() -> None:
    text = '(Updated 9:40 a.m. Friday in Oslo, 3:40 a.m. ET Friday) "Open the bridge," shouted a crowd as it marched to the hall.'
    assert "Open the bridge, shouted a crowd as it marched to the hall" in [event.what for event in events_of(text)]


def test_entries_of_a_chronology_need_no_verb() -> None:
    text = "3 May 1998: Opening of the bridge\n\nNov. 2, 2021: Police arrest the captain.\n\n4 May 1998, Rome"
    assert [(e.when.value, e.what) for e in events_of(text)] == [
        ("1998-05-03", "Opening of the bridge"),
        ("2021-11-02", "Police arrest the captain"),
    ]


@given(st.text(alphabet=st.sampled_from("ab Cd,.'’“(the)and that who was led said on Friday May 3\n"), max_size=300))
def test_headlines_are_short_and_of_one_line(text: str) -> None:
    for event in events_of(text + " Rain fell on Friday."):
        assert 0 < len(event.what) <= LONGEST + 3  # a first letter may become several in capitals
        assert "\n" not in event.what


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Officials said rebels attacked the port on Friday.", "attacked"),
        ("The dam had not been closed by Friday.", "closed"),
        ("Officials said on Friday that it fell.", "said"),
        ("The town will not hold a fair on August 3.", "hold"),
        ("They wait for the 2024 school elections in Ghana.", "elections"),
        ("The envoy agreed to sell the mill on Friday.", "agreed"),
    ],
)
def test_triggers(text: str, words: str) -> None:
    assert [event.trigger for event in events_of(text)] == [words]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The bridge collapsed on Friday.", "happened"),
        ("The bridge will be opened on August 3.", "planned"),
        ("The court is expected to rule on August 3.", "expected"),
        ("The talks could resume on August 3.", "possible"),
        ("The ministry denied that ships left on Friday.", "denied"),
        ("The ship did not leave the port on Friday.", "denied"),
        ("The result was not published until Friday.", "happened"),
        ("Ships left the port on Friday, the ministry said.", "reported"),
        ("Officials said ships left the port on Friday.", "reported"),
        ("Officials said on Friday that the ships would leave.", "happened"),
        ("Roe predicted on Friday that it would rain.", "happened"),
        ("Roe was arrested on Friday for allegedly running a ring.", "happened"),
        ("The visitors were potentially exposed on Friday.", "possible"),
        ("None of the buyers were charged on Friday.", "denied"),
        ("No fewer than ten men were charged on Friday.", "happened"),
        ("The clerk denied any fault on Friday.", "happened"),
        ("The hall will be opened on Sunday.", "planned"),
        ("A hearing is listed for August 3.", "planned"),
        ("The visit would take place on August 3.", "planned"),
        ("If the dam bursts on August 3, the town is lost.", "possible"),
        ("It was his best May Sunday.", "happened"),
    ],
)
def test_certainty(text: str, certainty: str) -> None:
    assert [event.certainty for event in events_of(text)] == [certainty]


@pytest.mark.parametrize(
    ("text", "edtf", "relation"),
    [
        ("The port has been closed since 2019.", "2019/..", "since"),
        ("The port stayed closed until May 1998.", "../1998-05", "until"),
        ("The port was closed in 2019.", "2019", "during"),
        ("The port was closed on Friday.", "2023-07-28", "at"),
        ("The port was not closed until Friday.", "2023-07-28", "at"),
        ("The port will be closed by Friday.", "2023-08-04", "before"),
        ("The port was closed during May 1998.", "1998-05", "during"),
        ("The port was closed from May 1998 to July 1998.", "1998-05/1998-07", "between"),
        ("He waits until the May 1998 elections are over.", "1998-05", "until"),
        ("The port was closed recently.", None, None),
    ],
)
def test_relations(text: str, edtf: str | None, relation: str | None) -> None:
    assert [(event.when.edtf, event.relation) for event in events_of(text)] == [(edtf, relation)]


def test_the_reason_of_an_open_time_quotes_the_text() -> None:
    (event,) = events_of("The council will vote before the end of the month.")
    assert event.when.edtf == "../2023-07-31"
    assert event.when.reason.endswith("since the text says 'before'")


def test_what_cannot_be_dated_stays_with_its_reason() -> None:
    (event,) = [e for tagged in tag(Document("a", "The minister resigned on Friday.")) for e in document_events(tagged)]
    assert event.when.interval is None
    assert event.when.reason == "the publication date is not known, and the text does not say it"


def test_now_gives_an_undated_event_but_not_beside_a_date() -> None:
    assert [e.when.edtf for e in events_of("The mill now employs ten people.")] == [None]
    assert [e.when.edtf for e in events_of("The old mill, now a museum, was closed on Friday.")] == ["2023-07-28"]
    assert events_of("He spoke of the current crisis in the town.") == []


def test_an_undated_clause_is_dated_by_publication_only_on_request() -> None:
    text = "The envoy met Park on Monday, but the talks failed. Lee wept. The old mill now stands empty."
    assert [e.when.edtf for e in events_of(text)] == ["2023-07-24", None]
    asked = events_of(text, undated="publication")
    assert [(e.what, e.when.edtf, e.is_publication_default) for e in asked] == [
        ("The envoy met Park", "2023-07-24", False),
        ("The talks failed", "2023-07-30", True),
        ("The old mill stands empty", "2023-07-30", True),
    ]
    assert "as requested" in asked[1].when.reason


def test_without_a_publication_date_nothing_takes_it() -> None:
    (event,) = [
        e for x in tag(Document("a", "Rain fell again recently.")) for e in document_events(x, undated="publication")
    ]
    assert (event.when.edtf, event.is_publication_default) == (None, False)


def test_another_word_for_undated_is_wrong_use() -> None:
    with pytest.raises(UseError, match="tomorrow"):
        timeline.build(Document("a", "Rain fell."), undated="tomorrow")


def test_another_word_for_only_is_wrong_use() -> None:
    with pytest.raises(UseError, match="tomorrow"):
        timeline.events(Document("a", "Rain fell."), only="tomorrow")


def test_bylines_and_page_chrome_are_no_events() -> None:
    text = "Member since Nov 4, 2011\n\nBy Jane Roe\nPublished July 30, 2023\n\nThe bridge was opened on Friday.\n"
    assert [e.what for e in events_of(text)] == ["The bridge was opened"]


def test_lengths_and_sets_are_no_events() -> None:
    assert events_of("They meet every Tuesday and it takes three hours.") == []


def test_two_names_of_one_day_give_one_event() -> None:
    found = events_of("On Friday, July 28, the town council met again.")
    assert [e.when.edtf for e in found] == ["2023-07-28"]


def test_a_commemorated_event_is_listed_once() -> None:
    text = "July 27 was the 70th anniversary of the truce. They met on July 27, the 70th anniversary of the truce."
    assert [e.what for e in events_of(text)].count("Truce") == 1


@given(st.text(max_size=400))
def test_no_text_raises(text: str) -> None:
    document = Document("a", text + " It fell on Friday.")
    for event in timeline.build(document, published="2023-07-30", undated="publication").extracted:
        assert 0 <= event.char_start <= event.char_end <= len(event.document.text)


@pytest.mark.parametrize(
    "unit", ["word ", "said that he met Kim and ", "a, ", "which was ", "(((( ", "`` ", "x", "'s ", "led "]
)
def test_the_time_taken_is_linear_in_the_length(unit: str) -> None:
    text = " It fell on Friday."
    assert grows_linearly(lambda length: events_of(unit * (length // len(unit)) + text, undated="publication"), 25_000)


def test_many_dated_sentences_cost_what_each_costs() -> None:
    assert grows_linearly(lambda number: events_of("They left on Friday. " * number + "It fell. " * 10 * number), 300)


def test_looking_for_a_name_standing_alone_is_linear_in_a_word() -> None:
    text = "Bo grew fast. Bo fell down. It sold a mine in 2020. "
    assert grows_linearly(lambda length: events_of(text + "A" * length), 10_000)


@pytest.mark.parametrize(
    "sentence",
    [
        "On Friday he flew to the capital from Rome.",
        "They go to the lab today.",
        "The judge read the verdict on Friday.",
        "Roe repaid the rent on Friday.",
    ],
)
def test_no_sentence_is_lost_for_its_verb(sentence: str) -> None:
    assert len(events_of(sentence)) == 1


def test_every_irregular_past_makes_a_sentence_and_is_the_trigger() -> None:
    found = {form: [e.trigger for e in events_of(f"The council {form} the house on 3 May 2021.")] for form in PAST}
    assert {form for form, triggers in found.items() if triggers != [form]} == set()


@pytest.mark.parametrize(
    "text",
    [
        "Sales were lower than in 1953.",
        "It was quiet compared to the riots of May 2019.",
        "It was quiet compared to the riots of May 2019 and June 2020.",
        "The toll was the lowest since 2006.",
        "It was their first strike since the 1940s.",
        "Was the bridge closed on Friday?",
        '"Was anything learned from the collapse of 2009?" the judge asked.',
        "A guard walks past the bridge in this May 8, 2019 file photo.",
        "E-mails to the mill were not immediately returned on Friday.",
        "The mayor did not respond to a request for comment on Friday.",
        "We need to think of the people of tomorrow.",
        "The case is for today's youth a lesson in history.",
        "It was among the worst disasters of this century.",
        "Demand was far lower than the 46 he saw on Friday.",
        "The amounts fell below the peak of 2006.",
        "Its standard had been 8 percent, according to the 2019 assessment.",
        "Spring sales of the old mill on the river",
        "This article appeared on p32 of the main section on 5 October 2022.",
        "The fall of 3% was steep, down 5% from $2 million, or $1 a share, a year earlier.",
    ],
)
def test_what_is_no_event_gives_no_row(text: str) -> None:
    assert [event.what for event in events_of(text)] == []


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The street was quieter than usual on Friday.", "2023-07-28"),
        ("It was the worst storm since 2005, when ten inches fell.", "2005"),
        ("The family lived in Ghent until 1980, when a flood came.", "1980"),
        ("The port has been closed since 2019.", "2019/.."),
        ("The mayor did not respond to the claim on Friday.", "2023-07-28"),
        ("The body was not returned on Friday.", "2023-07-28"),
        ('The mayor asked on Friday: "Where are the signs?"', "2023-07-28"),
    ],
)
def test_a_comparison_question_or_silence_does_not_take_an_event_along(text: str, edtf: str) -> None:
    assert edtf in [event.when.edtf for event in events_of(text)]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The warrant charged Roe with murder in the 1995 shooting of a guard.", "The shooting of a guard"),
        ("Roe was jailed for the 1995 shooting of a guard.", "The shooting of a guard"),
        ("Fans recalled Roe's 2005 trial.", "Roe's trial"),
        (
            "Ghana has chosen to wait until the November 2024 U.S. presidential elections.",
            "The U.S. presidential elections",
        ),
        ("Police are studying last month's discovery of a rifle.", "Discovery of a rifle"),
        (
            "The Finns were reluctant to leave after the death of Admiral Roe on 13 April 1904.",
            "The death of Admiral Roe",
        ),
        ("The pact was in response to the killing of ten men in Tarvik last week.", "The killing of ten men in Tarvik"),
        (
            "The union decided at the 1997 summit in Tarvik to grow.",
            "The union decided at the summit in Tarvik to grow",
        ),
        ("Leaders signed a 2016 agreement to shut the frontier.", "Leaders signed an agreement to shut the frontier"),
        (
            "The mill reported a fourth-quarter loss of two million.",
            "The mill reported a fourth-quarter loss of two million",
        ),
    ],
)
def test_a_time_dates_a_noun_of_action_apart_from_the_verb(text: str, what: str) -> None:
    assert [event.what for event in events_of(text)] == [what]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Roe often mocked the mayor on his blog before becoming a judge last year.", "Roe became a judge"),
        ("Before becoming a judge last year, Roe often mocked the mayor.", "Roe became a judge"),
        ("The family lived in the house until last year, when a fire broke out.", "A fire broke out"),
        ("The toddler was two last month when he swallowed a pill.", "[The toddler] swallowed a pill"),
        ("The ban ended last month, when the council met.", "The ban ended, when the council met"),
        ("The car was seen in Leeds, and was found at the docks in December.", "The car was found at the docks"),
        ("The mill, where ten men died last month, was closed.", "Ten men died at the mill"),
        ("As temperatures rose on Friday, the manager called for help.", "The manager called for help"),
        ("As the mayor said on Friday, the mill is safe.", "The mayor said: The mill is safe"),
        ("The warrant issued Monday charged Roe with murder.", "The warrant charged Roe with murder"),
        ("Two power plants shut down and, on Saturday, a wind farm stopped.", "A wind farm stopped"),
    ],
)
def test_a_time_stays_with_its_own_clause(text: str, what: str) -> None:
    assert [event.what for event in events_of(text)] == [what]


def test_an_infinitive_with_its_own_time_has_the_clause_that_it_belongs_to() -> None:
    found = events_of("The carrier was invited on Friday to join the alliance in May.")
    assert [e.what for e in found] == [
        "The carrier was invited to join the alliance",
        "The carrier to join the alliance",
    ]


def test_fields_need_no_verb_unless_they_date_the_document() -> None:
    text = "Filed: 3 May 2021\n\nAGM: 24 November 2022\n\nDate of next meeting: 4 March 2021\n\nPosted: 5 May 2021"
    assert [(e.when.value, e.what) for e in events_of(text, published="2021-06-01")] == [
        ("2021-05-03", "Filed: 3 May 2021"),
        ("2022-11-24", "AGM: 24 November 2022"),
        ("2021-03-04", "Date of next meeting: 4 March 2021"),
    ]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Ann Lee speaks to a crowd in this image released by the army on Friday.", "Ann Lee speaks to a crowd"),
        ("Ann Lee and Bo Roe visit a mill in this photo taken on Friday.", "Ann Lee and Bo Roe visit a mill"),
        (
            "On Friday the Finnish prime minister Ann Lee and the old mayor of the town opened the long new bridge over the river to all lorries.",
            "Ann Lee and the old mayor of the town opened the long new bridge over the river to all lorries",
        ),
    ],
)
def test_captions_say_what_they_show_and_titles_give_way_to_the_event(text: str, what: str) -> None:
    assert [event.what for event in events_of(text)] == [what]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "Acme served its papers on 8 May, was barred from relying on them on 21 May, and left.",
            ["Acme served its papers", "Acme was barred from relying on them, and left"],
        ),
        (
            "Police sealed the yard on 3 May 2022; that night a fire, whose cause is disputed, destroyed the mill.",
            ["Police sealed the yard", "A fire destroyed the mill"],
        ),
        (
            "The hearing before the High Court has been fixed for 4 August.",
            ["The hearing before the High Court has been fixed for 4 August"],
        ),
        (
            "The keys were offered, and the first Governor, Pietro Zen, landed on 3 May 1381.",
            ["The first Governor, Pietro Zen, landed"],
        ),
        (
            "As frost began on Friday, the manager of the grid called on mills to cut power.",
            ["The manager of the grid called on mills to cut power"],
        ),
        ("Roe's zeal -- particularly the 2007 takeover of a bank -- cost him votes.", ["The takeover of a bank"]),
        ("The scheme was quietly ended on 3 May.", ["The scheme was quietly ended"]),
        ("London, Jun 11 (example).- Rain fell on Friday in the north.", ["Rain fell in the north"]),
    ],
    ids=[
        "a phrase of the second verb",
        "after a semicolon",
        "before as a preposition",
        "an apposition",
        "as",
        "set off",
        "ended",
        "an agency",
    ],
)
def test_subject_and_verb_are_found_past_additions(text: str, what: list[str]) -> None:
    assert [event.what for event in events_of(text)] == what


def test_a_long_subject_loses_what_is_added_to_it() -> None:
    officers = "officers who paid up to six hundred euros an hour for company in a villa by the sea near the old town"
    (event,) = events_of(f"A ring catering to wealthy doctors, lawyers and {officers} was broken up on Friday.")
    assert event.what == "A ring catering to wealthy doctors, lawyers and officers was broken up"


@pytest.mark.parametrize(
    ("text", "what"), [("He resigned Friday.", ["He resigned"]), ("Friday night.", []), ("Updated last Friday", [])]
)
def test_three_words_with_a_full_stop_are_a_sentence(text: str, what: list[str]) -> None:
    assert [event.what for event in events_of(text)] == what
