"""Where an event takes place, and where that place comes from."""

import pytest

from timeline.api import tag
from timeline.model import Document, Event
from timeline.pipeline import document_events

STATED = [
    ("On Monday a judge in Boston's U.S. District Court sentenced Ann Lee.", "U.S. District Court, Boston"),
    ("The Ohio chapter of the union voted on Monday.", "Ohio"),
    ("On Monday divers found a hull in the village of Tarnholm.", "Tarnholm"),
    ("Residents of Tarnholm filmed two drones on Monday.", "Tarnholm"),
    ("Shells landed north of Tarnholm on Monday.", "Tarnholm"),
    ("A drone fell 20 kilometres from Tarnholm on Monday.", "Tarnholm"),
    ("Two men drowned off the Florida coast on Monday.", "Florida"),
    ("Ann Lee spoke in a London court on Monday.", "London"),
    ("On Monday Roe signed a lease for a unit at Acme's warehouse in Leeds.", "Leeds"),
    ("A fire destroyed the group's Leeds warehouse on Monday.", "Leeds"),
    ("The board met in Room 3 on Monday.", "Room 3"),
    ("A flash was seen on the M-14 on Monday.", "M-14"),
    ("The army crossed the Tarn river on Monday.", "Tarn"),
    ("Two people were stabbed on Oxford Street on Monday.", "Oxford Street"),
    ("Ann Lee was shot at 22 Mill Road in Leeds on Monday.", "Mill Road, Leeds"),
    ("The siege of Leeds began on Monday.", "Leeds"),
    ("The Battle of Leeds ended on Monday.", "Leeds"),
    ("Workers at the Norwood plant walked out on Monday.", "Norwood"),
    ("On Monday the company closed its plant in Norwood.", "Norwood"),
    ("The protests in Cairo, Alexandria and Suez continued on Monday.", "Cairo"),
    ("Ann Lee flew from Paris to Rome on Monday.", "Rome"),
    ("The ship left Genoa for Tunis on Monday.", "Genoa"),
    ("The ferry docked at Piraeus on Monday.", "Piraeus"),
    ("On Monday a bomb exploded outside the Ministry of Defence in Kabul.", "Kabul"),
    ("A bomb exploded outside the British embassy in Kabul on Monday.", "Kabul"),
    ("Ann Lee was treated at Leeds General Infirmary on Monday.", "Leeds General Infirmary"),
    ("Two planes collided over Lake Geneva on Monday.", "Lake Geneva"),
    ("Climbers died on Mount Everest on Monday.", "Mount Everest"),
    ("Troops marched through Warsaw on Monday.", "Warsaw"),
    ("Ann Lee was born in Kingston upon Hull on Monday.", "Kingston upon Hull"),
    ("The men appeared before Leeds magistrates on Monday.", "Leeds"),
    ("The men appeared before magistrates in Leeds on Monday.", "Leeds"),
    ("In Washington on Monday, Ann Lee met Bo Park.", "Washington"),
    ("The Paris-based group sold its mine in Chile on Monday.", "Chile"),
    ("Two fishermen from Tarnholm drowned near Skarvik on Monday.", "Skarvik"),
    ("The quake struck southern Turkey on Monday.", "Turkey"),
    ("A quake hit eastern Turkey's Van province on Monday.", "Van"),
    ("On Monday Ann Lee apologised to Leeds residents.", "Leeds"),
    ("Shares in Acme fell in London on Monday.", "London"),
    ("On Monday Leeds United beat Hull City at Elland Road.", "Elland Road"),
    ("Roe pleaded guilty in federal court in Manhattan on Monday.", "Manhattan"),
    ("Roe pleaded guilty in Manhattan federal court on Monday.", "Manhattan"),
    ("The rally was held on Capitol Hill on Monday.", "Capitol Hill"),
    ("On Monday the UN said it opened an office in the Democratic Republic of Congo.", "Democratic Republic of Congo"),
    ("Ann Lee died at home in Bath, Somerset, on Monday.", "Bath"),
    ("The Kremlin denied on Monday that it shelled Kharkiv.", "Kharkiv"),
    ("Japan's navy attacked the Russian fleet at Port Arthur on 8 February 1904.", "Port Arthur"),
    ("On 3 May 1521 the rebels, who had marched from Skarvik, burned the town of Tarnholm.", "Tarnholm"),
    ("He was crowned in Westminster Abbey on 2 June 1953.", "Westminster Abbey"),
    ("He studied law at the University of Bologna from 1820.", "University of Bologna"),
    ("In 1850 he moved with his wife to Vienna, where he taught music.", "Vienna"),
    ("The treaty was signed at Versailles on 28 June 1919.", "Versailles"),
    ("Arsenal won 2-0 at Old Trafford on Monday.", "Old Trafford"),
    ("On Monday the Turkish coast guard rescued 12 people off Izmir.", "Izmir"),
    ("A suicide bomber killed nine people in the northern city of Mazar-i-Sharif on Monday.", "Mazar-i-Sharif"),
    ("On Monday the president told reporters in Ankara that the army would leave Syria.", "Ankara"),
    ("Thousands gathered in Independence Square in central Kyiv on Monday.", "Independence Square, Kyiv"),
    ("Greek authorities on Monday evacuated 300 people from the island of Rhodes.", "Rhodes"),
    ("On Monday police raided two homes in Leeds and one in Hull.", "Leeds"),
    ("The storm made landfall near Galveston, Texas, on Monday.", "Galveston, Texas"),
    ("The leaders of France and Germany met in Berlin on Monday to discuss Ukraine.", "Berlin"),
    ("On Monday the ministers agreed at a summit in Brussels to send arms to Ukraine.", "Brussels"),
    ("Ministers meeting in Brussels agreed on Monday to send arms to Ukraine.", "Brussels"),
    ("Mr Roe, speaking in Geneva, said on Monday that talks would resume.", "Geneva"),
    ("Flights to London from Madrid were cancelled on Monday.", "London"),
    ("On Monday the company opened its first store in the United States, in Chicago.", "Chicago"),
    ("On Monday inspectors found mould at the Leeds site.", "Leeds"),
    ("In the Gaza Strip, 12 people were killed on Monday.", "Gaza Strip"),
    ("The quake hit the Aegean Sea on Monday.", "Aegean Sea"),
    ("A car bomb went off on the outskirts of Mogadishu on Monday.", "Mogadishu"),
    ("On Monday a court in The Hague sentenced the general to 20 years.", "Hague"),
    ("Lawmakers in Georgia passed the bill on Monday.", "Georgia"),
    ("On Monday firefighters in California battled three blazes.", "California"),
    ("On Monday she gave a speech at Harvard University.", "Harvard University"),
    ("The parade took place along Pennsylvania Avenue on Monday.", "Pennsylvania Avenue"),
    ("He surrendered at the Fulton County Jail in Atlanta on Monday.", "Fulton County Jail, Atlanta"),
    ("Prosecutors in Paris opened an inquiry on Monday.", "Paris"),
    ("The Paris prosecutor's office opened an inquiry on Monday.", "Paris"),
    ("On Monday, a Moscow court jailed Roe for six years.", "Moscow"),
    ("A strike at Heathrow Airport began on Monday.", "Heathrow Airport"),
    ("He landed at Heathrow on Monday.", "Heathrow"),
    ("North Korea fired two missiles into the Sea of Japan on Monday.", "Sea of Japan"),
    ("On Monday a drone struck a depot in Russia's Belgorod region.", "Belgorod"),
    ("On Monday a drone struck a depot in the Belgorod region.", "Belgorod"),
    ("On Monday the ship ran aground in the Suez Canal.", "Suez Canal"),
    ("The UN Security Council met in New York on Monday.", "New York"),
    ("On Monday the island nation of Fiji closed its borders.", "Fiji"),
    ("Rockets landed in and around Sderot on Monday.", "Sderot"),
    ("Five climbers were killed on K2 on Monday.", "K2"),
    ("Bo Park was charged with the 2019 murder of Ann Lee, a baker in Leeds.", "Leeds"),
    ("The storm tore roofs from houses on Jamaica's north coast on Monday.", "Jamaica"),
    ("On Monday rebels advanced to within 20 kilometres of Goma.", "Goma"),
    ("A gas blast tore through a flat in the Podil district of Kyiv on Monday.", "Podil"),
]

IMPLIED = [
    ("Fremont police arrested two men on Monday.", "Fremont"),
    ("On Monday Kent County Executive Bo Park declared an emergency.", "Kent County"),
    ("Cook County declared an emergency on Monday.", "Cook County"),
    ("Glasgow City Council closed the bridge on Monday.", "Glasgow"),
    ("London's mayor opened the bridge on Monday.", "London"),
    ("The governor of Kharkiv resigned on Monday.", "Kharkiv"),
    ("Kharkiv governor Oleh Roe resigned on Monday.", "Kharkiv"),
    ("Ann Lee, the mayor of Oslo, opened a school on Monday.", "Oslo"),
    ("The Texas Legislature passed the bill on Monday.", "Texas"),
    ("Texas lawmakers passed the bill on Monday.", "Texas"),
    ("On Monday New York Governor Ann Lee signed the bill.", "New York"),
    ("New York City Mayor Bo Park opened the tunnel on Monday.", "New York City"),
    ("Paris prosecutors opened an inquiry on Monday.", "Paris"),
    ("The Karnataka High Court quashed the order on Monday.", "Karnataka"),
    ("The Chicago Transit Authority raised fares on Monday.", "Chicago"),
    ("West Yorkshire Police recovered a pistol on Monday.", "West Yorkshire"),
    ("The Lagos State government closed ten schools on Monday.", "Lagos"),
    ("On Monday the Supreme Court of India struck down the law.", "India"),
    ("Serbia's parliament voted on Monday to reject the plan.", "Serbia"),
    ("On Monday the South Korean government raised the price of rice.", "South Korea"),
    ("Bo Park was arrested by Spanish police on Monday.", "Spain"),
    ("Cuba has confirmed ten cases since Monday.", "Cuba"),
    ("Tunisians elected a parliament on Monday.", "Tunisia"),
]

NO_PLACE = [
    "White House spokesman Bo Park resigned on Monday.",
    "Ann Lee, a former mayor of Oslo, resigned on Monday.",
    "The Arizona senator resigned on Monday.",
    "Ann Lee posted in a Facebook group on Monday.",
    "The study was published in Global Pediatrics on Monday.",
    "On Monday Roe signed a lease at Acme's office.",
    "Ann Lee confided in Bo Crane on Monday.",
    "Bo Park believed in Ann Lee on Monday.",
    "Ann Lee invested in Google on Monday.",
    "On Monday Ann Lee resigned from Leeds City Council.",
    "Ann Lee took over at Barclays on Monday.",
    "On Monday Bo Park joined Leeds United.",
    "President Ann Lee of Zambia visited the town on Monday.",
    "Kenyan troops marched on Monday.",
    "The Royal Bank of Scotland reported a loss on Monday.",
    "Berkshire Hathaway bought Acme on Monday.",
    "Kenya declared war on Monday.",
    "Kenya beat Ghana on Monday.",
    "The Kenyan government said on Monday that Ann Lee had died.",
    "Kenyan government bonds fell on Monday.",
    "Officials of Kenya's government met on Monday.",
    "Ann Lee, 34, of Bristol, was charged on Monday.",
    "A 34-year-old man from Bristol was arrested on Monday.",
    "A convoy crossed the border between Poland and Belarus on Monday.",
    "The train derailed between Pune and Mumbai on Monday.",
    "On Monday Chicago-based Acme bought Bolt.",
    "Officials from Ghana and Togo met on Monday.",
    "On Monday Bo Park, the Leeds striker, signed for Hull.",
    "On Monday the two presidents spoke by phone.",
    "On Monday Bo Park fired four shots at Ann Lee.",
    "Police Minister Bo Park resigned on Monday.",
    "On Monday doctors examined a man from Shanghai.",
    "Bo Park was convicted on Monday of the 2019 murder of Ann Lee, a baker in Leeds.",
    "Bo Park, who died on Monday, once sang in Rome.",
]

MISSED = [
    ("On Monday The Hague court sentenced the general to 20 years.", "Hague"),
    ("The ship was built in Gdansk and sank off Norway on Monday.", "Norway"),
    ("The exhibition opens at the Tate Modern in London on Monday.", "Tate Modern, London"),
]


def events(text: str) -> list[Event]:
    """The events of a text."""
    (tagged,) = tag(Document("a", text), published="2023-07-30")
    return document_events(tagged)


def place_of(text: str) -> tuple[str | None, str | None]:
    """The place of the first event of a text, and its source."""
    event = events(text)[0]
    return event.where, event.place_source


@pytest.mark.parametrize(("text", "where"), STATED)
def test_a_sentence_states_where(text: str, where: str) -> None:
    assert place_of(text) == (where, "stated")


@pytest.mark.parametrize(("text", "where"), IMPLIED)
def test_an_office_acts_in_its_jurisdiction(text: str, where: str) -> None:
    assert place_of(text) == (where, "implied")


@pytest.mark.parametrize("text", NO_PLACE)
def test_a_name_of_no_place_or_of_no_place_of_the_event_is_not_where(text: str) -> None:
    assert place_of(text) == (None, None)


@pytest.mark.xfail(strict=True, reason="read too little of the sentence, or a town that no gazetteer has")
@pytest.mark.parametrize(("text", "where"), MISSED)
def test_places_that_are_missed(text: str, where: str | None) -> None:
    assert place_of(text)[0] == where


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("A flood hit Kent County on Monday. On Tuesday the county closed ten schools.", "Kent County"),
        ("Bo Park was born in Leeds in 1950. In 1970 he left the city.", "Leeds"),
        ("LEEDS, July 29 (Reuters) - A mill burned on Friday. On Saturday fire broke out in the city.", "Leeds"),
    ],
)
def test_the_county_or_the_city_is_the_only_one_named_before(text: str, where: str) -> None:
    event = events(text)[1]
    assert (event.where, event.place_source) == (where, "inherited")


@pytest.mark.parametrize(
    "text",
    [
        "Floods hit Leeds and left Hull on Monday. On Tuesday the city closed ten schools.",
        "Bo Park died in Leeds in 1950. In 1970 the city of the dead was found.",
        "The council met on Monday. On Tuesday it closed the city.",
    ],
)
def test_the_city_may_be_any_of_several(text: str) -> None:
    assert events(text)[1].place_source != "inherited"


@pytest.mark.parametrize(
    ("place", "where"), [("in Leeds", "Leeds"), ("in Mill Road in Leeds", "Leeds"), ("at Mill Hall", None)]
)
def test_what_goes_on_is_in_the_town_of_what_it_goes_on_from(place: str, where: str | None) -> None:
    event = events(f"Police met {place} on Friday. They then closed the road.")[1]
    assert (event.date_source, event.where) == ("inherited", where)


def test_the_place_of_the_dateline_is_that_of_its_own_sentence() -> None:
    found = events("LEEDS, July 29 (Reuters) - The mayor resigned on Friday. On Monday a mill burned.")
    assert [(each.where, each.place_source) for each in found] == [("Leeds", "dateline"), (None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "LEEDS, July 29 (Reuters) - France closed its embassy on Friday.",
        "LEEDS, July 29 (Reuters) - The mayor, who was born in 1960, resigned.",
    ],
)
def test_the_dateline_is_not_that_of_other_countries_or_clauses(text: str) -> None:
    assert events(text)[0].place_source is None
