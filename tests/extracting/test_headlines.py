"""Headlines: what a reader can take over as it stands, for each kind of sentence that an event comes from."""

import datetime as dt

import pytest

from timeline.model import Document
from timeline.pipeline import document_events, tag_document


def headlines(text: str) -> list[str]:
    """The headlines of a text published on Sunday, 30 July 2023."""
    tagged = tag_document(Document("a", text, published=dt.date(2023, 7, 30)))
    return [event.what for event in document_events(tagged)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She met the sculptor Alec Bright, whom she married in 1951.", ["She married the sculptor Alec Bright"]),
        ("The mill, which Roe bought in 2010, has no roof.", ["Roe bought the mill"]),
        ("The boat he sold in 2015 has no engine.", ["He sold the boat"]),
        ("Rovers, the club he bought in 2015, said its match would go on.", ["He bought Rovers"]),
        ("Ann Lee, whose house burned in May, left.", ["Ann Lee's house burned"]),
        ("The miners, whose leader resigned in May, left.", ["The miners' leader resigned"]),
        ("They set up 12 posts, the last of which was closed in May.", ["The last of 12 posts was closed"]),
        ("Three men left the camp, one of whom died in May.", ["One of whom died"]),
        (
            "Roe cancelled a visit to Brazil that had been planned for May.",
            ["A visit to Brazil had been planned for May"],
        ),
        ("Police found a letter from Ann Lee, who left in May.", ["Ann Lee left"]),
        ("This time he won in May.", ["This time he won"]),
    ],
)
def test_a_relative_clause_has_the_order_of_a_main_clause(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


LONG = "the oldest of the seven harbour towns on the northern shore of the great inland lake"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"Sales of the boxed chocolate of Hallam shrank 7.3 per cent on Monday to 402.6 million pounds due to a 12.5 per cent drop in {LONG}.",
            "Sales of the boxed chocolate of Hallam shrank 7.3 per cent to 402.6 million pounds",
        ),
        (
            f"The government sent on Friday 60 rescue workers, two helicopters, a field hospital with forty beds, a crane and tents to {LONG}.",
            "The government sent 60 rescue workers",
        ),
        (
            f"The bank said on Friday that it would move its toxic loans into a scheme for {LONG}.",
            "The bank said that it would move its toxic loans into a scheme",
        ),
        (
            f"The harbour board reported on Friday a loss of two million pounds in {LONG} and on its islands.",
            "The harbour board reported a loss of two million pounds in the oldest of the seven harbour towns",
        ),
        (
            f"A group for civil rights urged the police on Friday not to crack down on peaceful protesters in {LONG}.",
            "A group for civil rights urged the police not to crack down on peaceful protesters",
        ),
        (
            f"Ann Lee spoke on Friday of her fears for the ships and of evidence that the crews of {LONG} had fled.",
            "Ann Lee spoke of her fears",
        ),
        (
            f"Police fired water cannons on Friday at the crowd to clear the square before the parliament of {LONG}.",
            "Police fired water cannons at the crowd to clear the square",
        ),
        (
            f"The ministers saw the pact on Friday as a promise of safety for the people and the many ships of {LONG}.",
            "The ministers saw the pact as a promise of safety",
        ),
        (
            f"The owner of the slate quarry on the hill lost a case on Friday in the town in a bid to keep {LONG}.",
            "The owner of the slate quarry on the hill lost a case in the town",
        ),
    ],
    ids=[
        "a number and its unit",
        "a list",
        "a statement",
        "an object of reporting",
        "a particle",
        "content of a noun",
        "a purpose",
        "a capacity",
        "a bid",
    ],
)
def test_what_is_too_long_ends_with_a_whole_clause(text: str, expected: str) -> None:
    assert headlines(text) == [expected]


def test_an_abbreviation_at_the_end_has_its_full_stop() -> None:
    assert headlines("On Friday Roe moved to Washington, D.C.") == ["Roe moved to Washington, D.C."]


def test_a_stamp_before_a_sentence_is_no_part_of_it() -> None:
    assert headlines("Monday 2 May 2005 14.00 BST The report is expected to cause a stir.") == [
        "The report is expected to cause a stir"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee, 41, a nurse who left Rome in May, agreed.", ["Ann Lee left Rome"]),
        ("The governor, a former officer who won in 2020, agreed.", ["The governor won"]),
        ("Shares in Hallam, which have fallen since January, were flat.", ["Shares in Hallam have fallen"]),
        ("Managers offered a 3.2 per cent rise backdated to May.", ["A 3.2 per cent rise was backdated"]),
        ("Roe, 52, of Mill Lane, agreed in June after denying the charge in May.", ["Roe agreed", "Roe denied the charge"]),
        ("A bridge, designed by a Danish firm and paid for by banks, opened in May.", ["A bridge opened"]),
        ("The firm sold its mill, which made paper, and plans to close in May.", ["The firm plans to close"]),
        ("Roe is a painter whose works hung in pubs in May.", ["A painter's works hung in pubs"]),
        ("Roe, a painter whose works hung in pubs, died in May.", ["Roe died"]),
        ("Rain that began on Sunday has killed ten people.", ["Rain began", "Rain has killed ten people"]),
        ("Rain that began on Sunday has killed ten, officials said on Monday.", ["Rain began", "Officials said: Rain has killed ten"]),
        ("Sales reached 5 million in May, compared with an average of 4 million.", ["Sales reached 5 million"]),
        ("Roe cancelled a visit planned for later this week.", ["A visit was planned for later this week"]),
        ("A friend called him shy in a memoir published in 1997.", ["A memoir was published"]),
        ("2/ The governor promised on Friday to resign.", ["The governor promised to resign"]),
        ("1/3 of the mill burned on Friday.", ["1/3 of the mill burned"]),
        ("Elsewhere on Friday, Town beat United.", ["Town beat United"]),
        ("“They lost it on Friday,” said Ann Lee, a nurse who is in Rome.", ["They lost it"]),
        ("Talks will go on, the office said on Friday without giving a date.", ["The office said: Talks will go on"]),
    ],
)  # fmt: skip
def test_a_headline_has_its_own_subject_and_nothing_that_leads_nowhere(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This led to fighting in the hills in May.", ["Fighting in the hills"]),
        ("This was followed by a strike of dockers in May.", ["A strike of dockers"]),
        ("That triggered a row between the towns in May.", ["A row between the towns"]),
        ("This used car was sold in May.", ["This used car was sold"]),
        ("Ann Lee said: “We closed the mine on Friday.”", ["Ann Lee: We closed the mine"]),
        ("“I heard a bang on Friday night,” said Tom Dale, who lives opposite.", ["Tom Dale: I heard a bang"]),
        ("“We closed the mine on Friday.”", ["We closed the mine"]),
        ("Analysts cut their target to 260 pence from 310 pence on Friday.", ["Analysts cut their target to 260 pence from 310 pence"]),
        ("The blast heard near the port at noon on Friday was caused by a tyre.", ["The blast was heard near the port"]),
        ("Roe wants them out of a “safe” zone around Idlib agreed by Turkey, Russia and Iran in 2017.", ["A safe zone around Idlib was agreed by Turkey, Russia and Iran"]),
        ("It is the largest number of troops they lost in the war last week.", ["They lost the largest number of troops in the war"]),
    ],
)  # fmt: skip
def test_a_headline_says_what_happened_and_who_speaks(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rovers travel to Leeds on 3 August and meet Athletic on 9 August.", ["Rovers travel to Leeds", "Rovers meet Athletic"]),
        ("Leeds, promoted in May, host Rovers on 3 August.", ["Leeds was promoted", "Leeds host Rovers"]),
        ("Police named the man who lent him money on Friday as Derek Lowe.", ["Police named the man as Derek Lowe"]),
        ("Fri May 22, 2009 3:28 pm GENEVA (Wire) - Countries should be ready.", ["Countries should be ready"]),
        ("Posner, the idiosyncratic and prolific jurist, left on Friday.", ["Posner left"]),
        ("The fair was closed until 1994 or later.", ["The fair was closed until 1994 or later"]),
    ],
)  # fmt: skip
def test_a_headline_has_the_verb_of_its_clause(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of the libraries that the council voted to close in 2011, two are open.", ["The council voted to close the libraries"]),
        ("It was Mr Roe whom he urged to ensure a truce on Friday.", ["He urged Mr Roe to ensure a truce"]),
        ("It is a type of dam that was outlawed in 2019.", ["A type of dam was outlawed"]),
        ("Lee is one of 13 men who were jailed in 2019.", ["13 men were jailed"]),
        ("Roe announced on Friday a ban on dams, a structure that failed in 2019.", ["Roe announced a ban on dams", "A structure failed"]),
    ],
)  # fmt: skip
def test_a_relative_clause_has_its_whole_noun(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


def test_the_occasion_of_a_statement_goes_before_the_statement_is_cut() -> None:
    text = f"Roe told reporters in a tent in Rome on Friday that the board had asked the police to go to {LONG}."
    assert headlines(text) == ["Roe told reporters that the board had asked the police to go"]


def test_an_age_is_no_part_of_a_name() -> None:
    assert "Ms Lee left the board" in headlines("Ms Lee, now 79, who left the board in June, agreed.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Since May the number of children under 5 who died from flu has risen.", ["The number of children under 5 who died from flu has risen"]),
        ("The group went under in April with the loss of ten jobs.", ["The group went under with the loss of ten jobs"]),
        ("Officers seized files that April and left.", ["Officers seized files and left"]),
        ("The tribute to Friday's victim drew crowds.", ["The tribute to Friday's victim drew crowds"]),
        ("Acme, a maker of pumps, will close, it said on Friday.", ["It said: Acme will close"]),
    ],
)  # fmt: skip
def test_a_headline_loses_no_word_that_it_needs(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor on Friday rejected the claim that the dam was unsafe.", ["The mayor rejected the claim that the dam was unsafe"]),
        ("On Friday the board repeated the claim that it made in May.", ["The board repeated the claim", "It made the claim"]),
        ("The bill gives them the assurance that the school will not be shut before 2025.", ["The school will not be shut"]),
        ("A film shown on Friday describes how the miners dug the tunnel.", ["A film describes how the miners dug the tunnel"]),
        ("Roe asked on Monday whether the bridge was safe.", ["Roe asked whether the bridge was safe"]),
        ("The report on Friday explained why the roof fell.", ["The report explained why the roof fell"]),
    ],
)  # fmt: skip
def test_what_a_noun_or_verb_says_stays_with_it(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The land split, which is subject to a vote, would be made in May.", ["The land split would be made"]),
        ("They spoke of the profits these mills made in May.", ["These mills made the profits"]),
        ("The fund took in $90 million in June; $20 million of that leaked out on 3 July.",
         ["The fund took in $90 million", "$20 million of that leaked out"]),
        ("The farmer was found on Friday with the legs and hands tied up.", ["The farmer was found with the legs and hands tied up"]),
        ("The offer, valued at about 60 million pounds for the half of the mill that the Roe family does not own yet, was made in May.",
         ["The offer was made"]),
        ("She is wanted for three fires, including the 2016 school fire that killed a guard.", ["The school fire killed a guard"]),
        ("The blasts happened 70 miles from each other but just an hour apart on Friday, turning two quiet streets of shops into rubble.",
         ["The blasts happened 70 miles from each other but just an hour apart"]),
        ("The widow said in a letter published on Friday that she forgave him.", ["The widow said in a letter that she forgave him"]),
    ],
)  # fmt: skip
def test_a_sentence_with_two_verb_forms_keeps_its_clauses_whole(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The clerk of works and pensions, who left on Friday, has a boat.", ["The clerk of works and pensions left"]),
        ("The minister for work and pensions, who left on Friday, has a boat.", ["The minister for work and pensions left"]),
        ("The bureau said the number of workers filing new claims for benefits rose on Friday.",
         ["The number of workers filing new claims for benefits rose"]),
        ("Output grew by a tenth on Friday -- strong by almost any standard.", ["Output grew by a tenth"]),
        ("Less than two hours after that, on Friday, the dam burst.", ["The dam burst"]),
        ("The future of the club was discussed on Friday.", ["The future of the club was discussed"]),
        ("In a plea sent to the judge ahead of a 29 November hearing, Roe said he was ill.", ["A hearing"]),
        ("29 November 2022 Roe's father, Joseph, files a claim against the mill.", ["Roe's father, Joseph, files a claim against the mill"]),
        ("The mill sells fuel at 500 sites, with 300 opened on Friday alone.", ["300 were opened"]),
        ("It was the worst day since the flood of 1987.", ["The flood"]),
        ("The law dates from the war, under a custom dating back to the 1620s.", ["A custom dating back to the 1620s"]),
        ("Downing Street denied the charge on Friday.", ["Downing Street denied the charge"]),
        ("They spoke of faults that were first found in May.", ["Faults were first found"]),
        ("They came last in 1980, and in 1984, when a storm took the roof, the club voted.", ["They came last", "The club voted"]),
        ("Roe hung it there in 1932, the year she opened a shop on a hill, and left.", ["Roe hung it there and left"]),
        ("He died in May 1932, the month the mill closed.", ["He died"]),
        ("Roe rejected a claim by the seafarers' union that the alarm had been sold in May.", ["The alarm had been sold"]),
        ("There are men who lost a vote in May.", ["Men who lost a vote"]),
        ("The book appeared only in 1972, by which time half had gone.", ["The book appeared"]),
        ("A miner's daughter, she won a place at a school in 1939.", ["She won a place at a school"]),
        ("A judge, Ann Lee, left in May.", ["A judge, Ann Lee, left"]),
        ("The FBI reports that two men left on Friday.", ["Two men left"]),
        ("Output fell to its lowest level since 2001 and sales had slowed on Friday.", ["Sales had slowed"]),
    ],
)  # fmt: skip
def test_the_subject_and_its_clause_are_found(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Clocks of the kind that will be free of duty totalled 9 million pounds in 2015.", ["Clocks of the kind that will be free of duty totalled 9 million pounds"]),
        ("They will offer 18 pounds for shares issued on 1 May, which will earn a dividend in July.",
         ["Shares were issued", "Shares will earn a dividend"]),
        ("Unveiled in April, the chip crams 900 parts onto a card.", ["The chip was unveiled"]),
        ("The firm said on Monday it would raise its stake to 60%, from the 18% it already owns.",
         ["The firm said it would raise its stake to 60%"]),
        ("The men arrived at 7 p.m. on Friday, after the victim, Ann Lee, 35, had gone home.", ["The men arrived"]),
        ("Roe, a 52-year-old poet and critic who ran the only press in town, was buried on Friday.", ["Roe was buried"]),
        ("Contrary to reports, the two banks met on Friday.", ["The two banks met"]),
        ("Nevertheless, the two banks met on Friday.", ["The two banks met"]),
        ("Hallam posted a loss of 2 million in 2022, versus net income of 5 million, or 61 cents a share, in 2021.",
         ["Hallam posted a loss of 2 million"]),
        ("The board hired an investment banking firm in May.", ["The board hired an investment banking firm"]),
        ("King Osmund left Leeds on Friday.", ["King Osmund left Leeds"]),
    ],
)  # fmt: skip
def test_what_only_adds_to_a_clause_is_left_out(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Built in 1884, the pier was cut in two, and was damaged by a storm in 1953.", ["The pier was built", "The pier was damaged by a storm"]),
        ("Launched on the Clyde in 1911, she had served in one war.", ["She was launched on the Clyde"]),
        ("Her first single, released in 1958, went nowhere.", ["Her first single was released"]),
        ("They sold four ships built in 1998, two of which had been lost.", ["Four ships were built"]),
        ("A station off Tonga, first proposed in 2019, won funding in 2022.", ["A station off Tonga was first proposed", "A station off Tonga won funding"]),
        ("Riot police circled the mill on Friday.", ["Riot police circled the mill"]),
        ("Leeds saw two men named Roe on Friday.", ["Leeds saw two men named Roe"]),
        ("A hearing scheduled for May was put off.", ["A hearing scheduled for May was put off"]),
        ("It was closed for most of the 1990s.", ["It was closed"]),
        ("Two men were hurt between the hours of 9 and 11 p.m. on Friday.", ["Two men were hurt"]),
        ("That began to change in 1998, when a letter came.", ["A letter came"]),
        ("Among them is Cy Roe, a clerk, who left Leeds on 4 June.", ["Cy Roe left Leeds"]),
        ("Since 10 June all of them, including children, have needed visas.", ["All of them have needed visas"]),
        ("Talks will start on 6 November, the mayor said, adding that the mill would pay.", ["Talks will start"]),
        ("The source is a low mill by the river where cloth was made from 1967 until 2011.", ["Cloth was made"]),
        ("“That was the finding in June and it has not changed,” she said.", ["That was the finding"]),
    ],
)  # fmt: skip
def test_participles_and_fronted_phrases_become_whole_clauses(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She ordered them to stop all work until a full hearing on 8 April.", ["A full hearing"]),
        ("It was counted by the Orsa Residents' Association, which sued in May.", ["The Orsa Residents' Association sued"]),
        ("They blame the loss of trees for the power rationing that hit the north in May.", ["The power rationing hit the north"]),
        ("The report was ordered in the days after the fire and was due to appear in September.", ["The report was due to appear"]),
        ("They promised a trial for 600 residents, which was dropped in May.", ["A trial for 600 residents was dropped"]),
        ("A suit against persons unknown, lodged in May, led to raids.", ["A suit against persons unknown was lodged"]),
        ("The paper printed a memo, dated 14 May 2008, in which a clerk spoke of foam.",
         ["A memo was dated 14 May 2008"]),
        ("The fire sent them home, and a clerk hired by the mill told the board in May that it would cost a million.",
         ["A clerk hired by the mill told the board: It would cost a million"]),
        ("A smaller bill failed by 61 votes in May.", ["A smaller bill failed by 61 votes"]),
        ("The sit-in at the depot, which started on 5 May, drew a crowd.", ["The sit-in at the depot started"]),
        ("It was 2014, not 2013.", []),
    ],
)  # fmt: skip
def test_the_noun_that_a_clause_is_of_is_found(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“She sang well,” the producer Cy Roe, who knew her, said in a 2007 interview.", ["The producer Cy Roe said: She sang well"]),
        ("Roe denied it at first but was found guilty in May after a trial.", ["Roe was found guilty after a trial"]),
        ("In May, four days before the fair, a fire in North–South Lane hit ten shops.", ["A fire in North–South Lane hit ten shops"]),
        ("In May, having joined the team late, he came fifth.", ["He came fifth"]),
        ("He is due to have the hip replaced on 3 August.", ["He is due to have the hip replaced"]),
    ],
)  # fmt: skip
def test_a_clause_between_subject_and_verb_is_passed_over(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By the time he died in May, some 96,000 pounds had been taken.", ["He died"]),
        ("Then came the brothers Al and Cy Roe, who were held in May.", ["The brothers Al and Cy Roe were held"]),
        ("The log, a copy of which was released in May, has one hand.", ["A copy of the log was released"]),
        ("They held seven men, all of whom were freed in May.", ["All seven men were freed"]),
        ("A suit brought by the family is set for trial in Leeds in August.", ["A suit brought by the family is set for trial in Leeds"]),
        ("The new horn, installed over nine days in May, cost $58,400.", ["The new horn was installed"]),
        ("He declared three days of mourning beginning Tuesday.", ["He declared three days of mourning beginning Tuesday"]),
        ("The Italians raised her in 1942.", ["The Italians raised her"]),
        ("More than 400 have come since May, and in July the bodies of 11 of them, four of them boys, were washed up.",
         ["More than 400 have come", "The bodies of 11 of them were washed up"]),
        ("“They said Sunday.”", []),
    ],
)  # fmt: skip
def test_shares_and_late_verbs_are_told_with_their_nouns(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe denies nine counts of theft between January and May 2021.", ["Nine counts of theft"]),
        ("A second pact was drafted after the disaster of May 2002.", ["The disaster"]),
        ("It was tested against known events, among them the eruption of Orsa in 1600.", ["The eruption of Orsa"]),
        ("As the agency reported on Friday, the mill is closed.", ["The agency reported: The mill is closed"]),
        ("They study a series of fires in the north and the south dating to 1994.",
         ["A series of fires in the north and the south dating to 1994"]),
        ("It was said to be lower than the 16 cents a share it reported in May.", ["It reported the 16 cents a share"]),
    ],
)  # fmt: skip
def test_a_time_inside_an_object_dates_what_the_object_is(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The shop was broken into in March.", ["The shop was broken into"]),
        ("The fleet was coming in on the Friday.", ["The fleet was coming in"]),
        ("The base was built in about 1995.", ["The base was built"]),
        ("The search went on until Friday.", ["The search went on until Friday"]),
    ],
)
def test_a_particle_stays_with_its_verb_before_a_preposition_of_time(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The pact, widely known as the Old One, was signed in 1961 and took effect in 1963.",
            ["The pact was signed", "The pact took effect"],
        ),
        (
            "The office has extended a ban on cars, first imposed in 2012, until 15 May.",
            ["office has extended a ban on cars until"],
        ),
        (
            "Rovers were ninth after beating Athletic on 1 May and did not win again until 11 June.",
            ["Rovers beat Athletic / Rovers did not win"],
        ),
    ],
)
def test_a_word_that_led_to_what_is_left_out_goes_with_it(text: str, expected: list[str]) -> None:
    found = " / ".join(headlines(text))
    assert all(each in found for each in expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Appointed minister of state in 1980, she was moved in 1982.",
            ["She was appointed minister of state", "She was moved"],
        ),
        ("A cyclist was struck and killed on Friday.", ["A cyclist was struck and killed"]),
        ("She worked as a clerk, graduated in law in 1954 and left in 1955.", ["She graduated in law", "She left"]),
        ("The miners' camp, handed over on 31 May, was looted.", ["The miners' camp was handed over"]),
        ("She led an inquiry, whose report, delivered in 2001, led to a trial.", ["An inquiry's report was delivered"]),
        (
            "He said that a claim based on mud, published in 2007, was withdrawn.",
            ["A claim based on mud was published"],
        ),
        (
            "The plan adopted in 2010, which spares the coast, is rational.",
            ["The plan was adopted"],
        ),
        ("With 61 of 148 seats counted by 3 a.m., Roe led the vote.", ["61 of 148 seats were counted"]),
        (
            "The Union warned in its report, released in May, that spending would grow.",
            ["[The Union's] report was released"],
        ),
        (
            "The judge told the seven men and five women of the jury that the case, listed in May, was late and was unlikely to end before Friday.",
            ["The case was listed", "The case was unlikely to end"],
        ),
        (
            "It was driven by the price of oil, which has doubled since May, and by a row.",
            ["The price of oil has doubled"],
        ),
        ("A rule was added in 2004, the year in which Prague joined the pact.", ["A rule was added"]),
        (
            "She joined in 1994, two years after her mother died there, and was promoted in late 1997.",
            ["She joined", "She was promoted"],
        ),
        ("That report, finished in August 2022, was lost.", ["That report was finished"]),
        ("Born Ruth Roe on 3 March 1921, she was the youngest.", ["She was born Ruth Roe"]),
        (
            "The hall, closed in 1951 and nearly demolished in 1971, reopened.",
            ["The hall was closed", "The hall was nearly demolished"],
        ),
        ("The vote, originally set for 18 May, was put off.", ["The vote was originally set for 18 May"]),
        ("He cited a survey taken last winter in which a third slept less.", ["A survey was taken"]),
        ("Miners marched on Friday; by Saturday, they had left.", ["Miners marched", "[Miners] had left"]),
        (
            "Flight 218 left at 6:42 p.m. on Friday for what should have been a short hop.",
            ["Flight 218 left for what should have been a short hop"],
        ),
        ("The vote on Friday, followed by a parade on Saturday, was calm.", ["The vote was calm", "A parade"]),
    ],
)
def test_each_clause_has_its_own_words(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They will receive 61 crowns, a premium of 27 percent to Wednesday's close.",
        "The rooms would sit four feet above the 2008 crest.",
        "Turnout was 74 percent, the highest since the first open ballot in 1994.",
        "Roe will discuss patrols in the run-up to Christmas.",
        "Roe, a 1983 Leeds graduate, coached the team.",
    ],
)
def test_a_time_of_what_another_is_measured_by_gives_no_row_with_its_date(text: str) -> None:
    assert headlines(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme has kept the bridge since winning a contract in 2010.", ["Acme won a contract"]),
        ("Lee taught for years before taking the post in 2011.", ["Lee took the post"]),
        ("She resigned after marrying Roe in 1980.", ["She married Roe"]),
        ("Roe won the vote, Lee having left in 2010.", ["Lee had left"]),
        ("He will retire after serving his term in 2026.", ["He will retire after serving his term"]),
        ("The firm stopped making shoes in 2010.", ["The firm stopped making shoes"]),
        ("He'll be having a rest in May.", ["He'll be having a rest"]),
    ],
)
def test_a_form_in_ing_with_a_time_of_its_own_is_a_past_tense(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme blamed a loss at its Rome mill, which was flooded in 2010, and dear fuel.", ["Its Rome mill was flooded"]),
        ("Parents filled the seats for the meeting, which began at 7pm on Tuesday.", ["The meeting began"]),
        ("Mrs Roe, whose own mother was helped by Mrs Lee in 1982, agreed.", ["Mrs Roe's own mother was helped by Mrs Lee"]),
        ("When Roe took office in 2010 he had a lead.", ["Roe took office"]),
        ("After a petition launched in May by Ann Lee gathered 4,000 names, the council agreed.", ["A petition was launched by Ann Lee"]),
        ("When the rouble fell in May, the owner, a dealer called Roe, found that spruce sold well.", ["The rouble fell"]),
        ("“We lost,” said Bo Roe, who runs a fund and sold its shares in May.", ["Bo Roe sold its shares"]),
        ("“I had not seen her since May,” said Ann Lee, 44, nodding at a door.", ["Ann Lee: I had not seen her"]),
        ("“They said no on Monday,” he grinned.", ["They said no"]),
        ("In May she was told her post would go.", ["She was told her post would go"]),
        ("Others note that troops were moved north on Friday.", ["Troops were moved north"]),
        ("The firm, founded in 1921, forecast a loss on Friday.", ["The firm was founded", "The firm forecast a loss"]),
        ("Lee joined it straight from school in 1955.", ["Lee joined it straight from school"]),
        ("In a paper published in May, Lee, a chemist, and her colleagues show that pearls grow.", ["Lee, a chemist, and her colleagues show that pearls grow"]),
        ("In a survey published in May he trailed by five.", ["He trailed by five"]),
        ("In a deal announced on Monday, Acme bought a mill.", ["Acme bought a mill"]),
        ("The order is worth $410 million, with deliveries starting in May.", ["Deliveries starting"]),
        ("Outside court Ann Roe, whose son Bo died in May, wept.", ["Ann Roe's son Bo died"]),
        ("She was hired in 1997, and in 2009, by then blind, began a book.", ["She was hired", "She began a book"]),
        ("He left in May and in June began a new job.", ["He left", "He began a new job"]),
        ("On a hazy Monday last month I left.", ["I left"]),
        ("Up to 300 people have died, the High Commissioner for the rights of all people, Ann Lee, said on Friday.", ["Up to 300 people have died"]),
    ],
)  # fmt: skip
def test_a_clause_keeps_its_own_subject_and_verb(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jobs will go in Rome, where Acme's old mill, opened in 1887, is to be closed in May.", ["Acme's old mill was opened", "Acme's old mill is to be closed in Rome"]),
        ("Mrs Lee, who lived through 1956, agreed.", ["Mrs Lee lived through 1956"]),
        ("Acme spent last month in court.", ["Acme spent last month in court"]),
        ("The envoy had spent most of May persuading them to sign.", ["The envoy had spent most of May persuading them to sign"]),
        ("Lee spent nearly an hour there on Friday.", ["Lee spent nearly an hour there"]),
        ("At the poll last year he stood down, and in 1984, to his surprise, was sent to Rome.", ["He stood down", "He was sent to Rome"]),
        ("A convoy carrying flour and salt, which had left Rome on Friday, was turned back.", ["A convoy carrying flour and salt had left Rome"]),
        ("Rome made up 9 percent of sales as recently as 2013.", ["Rome made up 9 percent of sales"]),
        ("A camera lowered in May at the request of Lee found clay.", ["A camera was lowered at the request of Lee"]),
        ("They noted that it was she who ordered an audit in July.", ["She ordered an audit"]),
        ("Her team found it on a five-week cruise that ended in May.", ["A five-week cruise ended"]),
        ("A man told police that he was ill, the court was told on Friday.", ["The court was told: A man told police that he was ill"]),
        ("Talks, begun in 1971, dragged on.", ["Talks were begun"]),
        ("The record, set in May 1974, is 11.21.", ["The record was set"]),
        ("Since May we have been paid only once.", ["We have been paid only once"]),
        ("He accused Roe of breaking a pact signed in May, under which debts were to be paid by June.", ["A pact was signed", "Debts were to be paid"]),
        ("Under the terms of the pact, approved unanimously by both boards on Friday, holders gain.", ["The pact was approved unanimously by both boards"]),
        ("I'd only had her since June.", ["I'd only had her"]),
        ("Shares of the firm, which have gained a third since the May vote, were up.", ["Shares of the firm have gained a third since the vote"]),
        ("The insurers refused and, following an inquiry held in May, settled for half.", ["An inquiry was held"]),
        ("But in a paper published last week, Lee, a chemist, and her aides show that pearls grow.", ["Lee, a chemist, and her aides show that pearls grow"]),
        ("They circled for an hour to burn fuel before touching down at 8:51 p.m. on Monday.", ["They touched down"]),
        ("He may stand in May, for which candidate lists must be filed by June.", ["He may stand", "Candidate lists must be filed"]),
        ("The trial, originally planned for May, was put off and is now expected to begin in June.", ["The trial was originally planned for May", "The trial was put off and is expected to begin", "The trial is expected to begin"]),
        ("It was led by the Austrians in May, who were driven out in 1805.", ["It was led by the Austrians", "The Austrians were driven out"]),
        ("She said that it was late and that a check made in May had found it.", ["A check was made"]),
        ("Roe was ill before dying January 4 in Rome.", ["Roe died in Rome"]),
        ("In 1950 came the flood.", ["The flood came"]),
        ("She went up to Oxford in 1930, took a poor degree, and worked for years in Vienna.", ["She went up to Oxford, took a poor degree, and worked for years in Vienna"]),
        ("She died on January 15, having that morning finished the crossword.", ["She died", "She had finished the crossword"]),
        ("Fuel is to come next month, power has been promised by Rome, and a president will be chosen in June.",
         ["Fuel is to come", "A president will be chosen"]),
        ("Under a law passed in May a president will be chosen in June.", ["A law was passed", "Under a law a president will be chosen"]),
        ("It came out in June, when he was ill on holiday and a clerk, Ann Roe, opened a bank statement that he had always insisted on opening with his own hands.",
         ["It came out, when he was ill"]),
        ("Rovers, who sit third from bottom and have not won since May, went in front.", ["Rovers sit third from bottom and have not won"]),
        ("It was only in May that she heard the news.", ["She heard the news"]),
        ("It was in a lorry that should have been tipped on Friday.", ["A lorry should have been tipped"]),
        ("Acme's founding family, the Roes, have sold it in May.", ["Acme's founding family, the Roes, have sold it"]),
        ("The deal is expected to close in May subject to approval by Rome.", ["The deal is expected to close subject to approval by Rome"]),
        ("An earlier version, published on Friday, misstated it.", ["An earlier version was published"]),
        ("Trains are unlikely to do so before May.", ["Trains are unlikely to do so"]),
        ("She was advanced to DBE almost 50 years after May 1946.", ["She was advanced to DBE"]),
        ("The findings, published in May in Nature, suggest both.", ["The findings were published in Nature"]),
        ("A hearing has been fixed for Monday.", ["A hearing has been fixed for Monday"]),
        ("A picture taken on Monday shows smoke.", ["A picture taken on Monday shows smoke"]),
        ("OSLO: Lee left on Monday.", ["Lee left"]),
        ("A court on Friday annulled the 2007 election.", ["A court annulled the 2007 election"]),
        ("Acme reported third-quarter earnings on Tuesday.", ["Acme reported third-quarter earnings"]),
        ("Acme reported first-quarter earnings of 2 million crowns on Tuesday.",
         ["First-quarter earnings of 2 million crowns", "Acme reported first-quarter earnings of 2 million crowns"]),
        ("The 2004 murder of Ann Lee was solved on Friday.", ["The murder of Ann Lee", "The 2004 murder of Ann Lee was solved"]),
        ("The committee met on Friday to discuss the 2008 accounts.", ["The committee met to discuss the 2008 accounts"]),
        ("Only in May did the state apologise to them.", ["The state did apologise to them"]),
        ("Not until May did he learn of it.", ["He did learn of it"]),
        ("Only in May was the mill sold.", ["The mill was sold"]),
        ("Asked on Friday whether he would go, Roe laughed.", ["Roe was asked whether he would go"]),
        ("He joined in 1950, becoming head in 1960.", ["He joined", "He became head"]),
        ("With the vote set for May, Roe toured the north.", ["The vote was set for May"]),
        ("The hearing before the court was fixed for 4 July, and Lee left in May.",
         ["The hearing before the court was fixed for 4 July", "Lee left"]),
        ("He had, in May 1998, been given a medal.", ["He had been given a medal"]),
        ("Celia, from whom he separated in May, died.", ["He separated from Celia"]),
        ("She sold the mill in which he was born in 1950.", ["He was born in the mill"]),
        ("One of these, Ann Lee, was freed on Friday.", ["One of these, Ann Lee, was freed"]),
        ("He cancelled a trip to Rome planned for May and went to Oslo.", ["A trip to Rome was planned for May"]),
        ("Work will begin on the old covered bridge, lost in the flood of 1996.", ["The old covered bridge was lost in the flood"]),
        ("It rained, and on Friday his licence to practise law was lost.", ["His licence to practise law was lost"]),
        ("A deed that it supplied in support of this is dated 30 May.", ["A deed is dated 30 May"]),
        ("Lee was born on April 3, 1912, at Orsa.", ["Lee was born at Orsa"]),
        ("The court, in a ruling on Friday, freed him.", ["The court freed him"]),
        ("It was in Graz that they met in May.", ["They met in Graz"]),
        ("He learnt the fiddle, wrote a book, and in 2003 led a campaign.", ["He led a campaign"]),
        ("They rose to the top ten; on the last day of the season, 27 April, they won.", ["They won"]),
        ("The court will on Friday hear the appeal.", ["The court will hear the appeal"]),
        ("The trust, set up in 1990 by Lee, closed last year.", ["The trust was set up by Lee", "The trust closed"]),
        ("He was a father of two when in May 1998 he was shot.", ["He was a father of two when he was shot"]),
        ("From 1978 the hall was let to Lee, and until its licence was revoked, in 1984, bands played there.",
         ["The hall was let to Lee", "Its licence was revoked"]),
        ("By the time he was drafted, in 1952, he was leading a trio.", ["He was drafted"]),
        ("The mill, which makes pumps, closed on Friday.", ["The mill closed"]),
        ("The bridge, which carries 40,000 cars a day, reopened on Friday.", ["The bridge reopened"]),
        ("He sent six unopened bottles to Rome on Friday.", ["He sent six unopened bottles to Rome"]),
        ("Rovers won the cup for the first time since 1961 yesterday.", ["Rovers won the cup for the first time since 1961"]),
        ("It left on Friday with 200 people aboard, according to the harbour master, Ann Lee.",
         ["It left with 200 people aboard"]),
        ("That audit, originally due by May, has been put off until June.", ["That audit was originally due by May", "That audit has been put off until June"]),
    ],
)  # fmt: skip
def test_a_headline_is_a_clause_of_its_own(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It was late. It was cold. It rained. Acme has raised its outlook for the year.",
        "The board adopted a budget for 2018.",
        "Ann Lee rode in her son's 1949 Packard.",
        "The 1970s were lean.",
        "The boat sails daily except Sundays, Easter to 31 October.",
        "It was late. It was cold. It rained. Both match an archive image from January 28.",
        "It was late. It was cold. It rained. Lee has swum there every Monday and Thursday.",
        "He said it was where it was before 2020.",
        "Roe, mayor since 1998, resigned.",
        "Roe, the mayor in 1998, resigned.",
        "The mill, empty since the 1950s, burned.",
        "It was late. It was cold. It rained. Since the droughts of the 1970s and 1980s, rain has come back.",
        "Before the floods of 1950, they lived there.",
        "Had the pump been mended in May, nobody would have died.",
        "With both sides talking about a replay in May, he rounded the keeper.",
        "Her first book, A Line on the Ground (1958), has never been out of print.",
    ],
)
def test_a_forecast_a_model_and_a_mood_are_no_events_of_their_time(text: str) -> None:
    assert headlines(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By May he had reported, and on 6 June, Fallon was arrested.", ["He had reported", "Fallon was arrested"]),
        ("He came back, and in February, at Rome of all places, he fell.", ["He fell"]),
        ("The Defence was due by 15 June but, by consent, time was extended to 13 July.",
         ["The Defence was due by 15 June", "Time was extended to 13 July"]),
        ("The clinic was reprieved in June 2006 and has since been extended.", ["The clinic was reprieved"]),
        ("The clinic opened in June 2006 and is run by nuns.", ["The clinic opened"]),
        ("The clinic opened in June 2006 and was run by nuns.", ["The clinic opened and was run by nuns"]),
        ("Roe told reporters that he was innocent and would surrender by May.", ["He would surrender"]),
        ("Her shop sits on the hill, and she sold ten hats on Friday.", ["She sold ten hats"]),
        ("The trial, first listed for October, was put back.", ["The trial was first listed for October"]),
        ("The report, originally due in May, is late.", ["The report was originally due in May"]),
        ("The dividend, promised for May, did not come.", ["The dividend was promised for May"]),
    ],
)  # fmt: skip
def test_clauses_that_are_joined_are_told_apart(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The trial was put back when his lawyer fell ill, and opened in May.", ["The trial was opened"]),
        ("Roe told the sergeant in May of having seen the car at dawn.", ["Roe told the sergeant of having seen the car"]),
        ("Having sold the mill in May, he left.", ["He had sold the mill"]),
        ("An inquiry into illegal discharges, which the agency opened in May, is over.",
         ["The agency opened an inquiry into illegal discharges"]),
        ("It was bought by a group led by Acme, which sold its share in May.", ["Acme sold its share"]),
        ("The clerk who wrote the letter was fined in May.", ["The clerk who wrote the letter was fined"]),
        ("She is here for the trial, which sources say could open in May.", ["The trial could open"]),
        ("A man who police say shot two people in May was found.", ["A man shot two people"]),
        ("About 300 people, most of them boys, left in May.", ["About 300 people left"]),
        ("He has been ill since Ann Roe, a nurse, left in May.", ["Ann Roe left"]),
        ("They found it in May, where she had said it would be, under a bridge.", ["They found it under a bridge"]),
        ("When Acme signalled in May that it would close, Roe left.", ["Acme signalled that it would close"]),
        ("He left in 1986, was sold within months and returned in May.", ["He left", "He returned"]),
        ("He left school at 14 and joined the army in 1966.", ["He joined the army"]),
        ("In 2021, to save money, Acme shut the dam.", ["Acme shut the dam"]),
        ("She had her passport seized in May.", ["She had her passport seized"]),
        ("Tents sent in the week after the collapse were replaced in May.",
         ["Tents sent in the week after the collapse were replaced"]),
        ("It will be mended before the rains set in next month.", ["The rains set in"]),
        ("The last match is on April 29.", ["The last match"]),
        ("Work starts right after the Fourth of July parade.", ["Work starts right after the Fourth of July parade"]),
        ("Lee was writing a book when war broke out in May 1940.", ["War broke out"]),
        ("She wrote it with a grant awarded in 2015.", ["A grant was awarded"]),
        ("Asked about a leaflet posted in May, he said it was true.", ["A leaflet was posted"]),
        ("Her book, published in May when she was 80, won a prize.", ["Her book was published when she was 80"]),
        ("A farmer who took down his neighbour's wooden fence in open defiance of a court order was jailed on Friday.",
         ["A farmer was jailed"]),
        ("Roe had walked since his school days and in 2006 won a race.",
         ["Roe had walked since his school days and won a race"]),
        ("The pacts are an old custom, and a 2012 attempt to outlaw them came to nothing.",
         ["An attempt to outlaw them came to nothing"]),
        ("In findings released on Friday, Lee said Roe was alive.", ["Lee said Roe was alive"]),
        ("Roe was huddling on Friday with his men.", ["Roe was huddling with his men"]),
        ("Roe was jailed for five years on Friday.", ["Roe was jailed for five years"]),
        ("A strike over conditions in a jail, which began in May, is over.", ["A strike over conditions in a jail began"]),
    ],
)  # fmt: skip
def test_clauses_are_whole_and_have_their_own_subject(text: str, expected: list[str]) -> None:
    assert headlines(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "What she said on Friday was a tale of woe.",
        "They agreed, but set conditions, among them a rise by 2030.",
        "The tunnel cost 30 lives, seven of them in May.",
        "He was accused of fraud in the 1998 vote.",
        "They protested against the 2011 law.",
        "Whether there is a club in May is another question.",
        "Then, on Friday, it didn't.",
    ],
)
def test_a_time_of_a_topic_or_an_example_gives_no_row(text: str) -> None:
    assert headlines(text) == []


def test_a_long_subject_is_shortened_before_a_headline_is_cut() -> None:
    text = (
        "The military governor of the southeast, Colonel Roe, citing the northern massacres and fraud, proclaimed with the"
        " southern parliament the secession of the region from the federation as a republic on Friday."
    )
    expected = (
        "The military governor of the southeast proclaimed with the southern parliament the secession of the region"
        " from the federation as a republic"
    )
    assert headlines(text) == [expected]
