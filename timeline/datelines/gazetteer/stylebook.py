"""News style: cities written without their country, former and alternate names, and words that are also names of towns."""
# ruff: noqa: SIM905 - word lists are read more easily as words

from dataclasses import dataclass

from timeline.datelines.folding import fold


@dataclass(frozen=True, slots=True)
class AlternateName:
    """A former or alternate name of a gazetteer entry.

    Attributes:
        name, country: the gazetteer entry.
        note: why the name differs; empty where that is obvious.
    """

    name: str
    country: str
    note: str = ""


# Name as written, name in the gazetteer, country, note.
_ALTERNATE_NAMES = """
United Nations|New York City|US|the seat of the U.N. in New York
U.N.|New York City|US|the seat of the U.N. in New York
New York|New York City|US|
N.Y.|New York City|US|
Washington D.C.|Washington|US|
Washington DC|Washington|US|
Capitol Hill|Washington|US|
Wall Street|New York City|US|
West Berlin|Berlin|DE|as it was called until 1990
East Berlin|Berlin|DE|as it was called until 1990
Leningrad|Saint Petersburg|RU|historical name
Petrograd|Saint Petersburg|RU|historical name
St. Petersburg|Saint Petersburg|RU|
Stalingrad|Volgograd|RU|historical name
Gorky|Nizhniy Novgorod|RU|historical name
Sverdlovsk|Yekaterinburg|RU|historical name
Bombay|Mumbai|IN|historical name
Calcutta|Kolkata|IN|historical name
Madras|Chennai|IN|historical name
Bangalore|Bengaluru|IN|historical name
Saigon|Ho Chi Minh City|VN|historical name
Rangoon|Yangon|MM|historical name
Peking|Beijing|CN|historical name
Canton|Guangzhou|CN|historical name
Nanking|Nanjing|CN|historical name
Constantinople|Istanbul|TR|historical name
Leopoldville|Kinshasa|CD|historical name
Danzig|Gdańsk|PL|historical name
Breslau|Wrocław|PL|historical name
Kiev|Kyiv|UA|
Odessa|Odesa|UA|
Kharkov|Kharkiv|UA|
Lvov|Lviv|UA|
Dacca|Dhaka|BD|historical name
Nur-Sultan|Astana|KZ|historical name
Alma-Ata|Almaty|KZ|historical name
Frunze|Bishkek|KG|historical name
Kuwait|Kuwait City|KW|
Panama City|Panamá|PA|
Guatemala|Guatemala City|GT|
Vatican|Vatican City|VA|
Gaza|Gaza|PS|
Gaza City|Gaza|PS|
"""


def _table() -> dict[str, AlternateName]:
    rows = (line.split("|") for line in _ALTERNATE_NAMES.strip().split("\n"))
    return {fold(written): AlternateName(name, country, note) for written, name, country, note in rows}


ALTERNATE_NAMES: dict[str, AlternateName] = _table()

_CITIES_BY_COUNTRY = {
    "US": "Atlanta Baltimore Boston Chicago Cincinnati Cleveland Dallas Denver Detroit Honolulu Houston Indianapolis "
    "Las_Vegas Los_Angeles Miami Milwaukee Minneapolis New_Orleans Oklahoma_City Philadelphia Phoenix "
    "Pittsburgh St._Louis Salt_Lake_City San_Antonio San_Diego San_Francisco Seattle Washington Hollywood "
    "Jacksonville Portland Memphis Nashville Charlotte Tampa Orlando Sacramento San_Jose Austin",
    "GB": "London Birmingham Manchester Liverpool Edinburgh Belfast Cardiff Glasgow Oxford Cambridge",
    "CA": "Toronto Montreal Ottawa Vancouver Calgary Edmonton Winnipeg Halifax",
    "AU": "Sydney Melbourne Perth Brisbane Adelaide Canberra Darwin Hobart",
    "NZ": "Wellington Auckland Christchurch",
    "IE": "Dublin",
    "FR": "Paris",
    "IT": "Rome Milan Naples Florence Venice",
    "GR": "Athens",
    "CU": "Havana",
    "VE": "Caracas",
    "CR": "San_José",
    "CL": "Santiago",
    "HN": "Tegucigalpa",
    "EG": "Cairo Alexandria",
    "LY": "Tripoli",
    "SY": "Damascus Aleppo",
    "IL": "Jerusalem",
    "IN": "Hyderabad",
    "BR": "Salvador",
    "MY": "Kuala_Lumpur",
    "SD": "Khartoum",
}
DEFAULT_COUNTRIES: dict[str, str] = {
    fold(city.replace("_", " ")): country for country, cities in _CITIES_BY_COUNTRY.items() for city in cities.split()
}
"""Folded name of a city to its country when none is written."""
DEFAULT_COUNTRIES["san jose"] = "CR"  # wires write the Californian city with its state

COMMON_WORDS = frozenset(
    """
    asia africa america europe orange mobile reading nice bath split hull cork deal sale home most male man
    as a of by in it is the and for or to no so up on at be we he you all new best top live video watch photos photo
    breaking exclusive update updated opinion analysis editorial news sport sports world business politics health
    science weather travel money style arts culture tech media green march may june august sun moon police star
    hope liberty independence freedom normal surprise enterprise police university college union eden paradise
    buy sell gold silver oil corn wheat steel tin iron bell bay van ford lincoln jackson madison tyler mercury
    focus vale para bar ham date hero era euro dollar euros title story page section table figure part chapter
    advertisement related listen subscribe copyright faq abc cbs nbc fox cnn bbc ap afp
    """.split(),
)
"""Folded words that are also names of towns: places only with a region, country, agency or date."""
