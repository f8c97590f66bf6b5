"""States and provinces written after a city, with the abbreviations of news style books."""

from timeline.datelines.folding import fold

# One line a region: GeoNames code, name, then other ways to write it.
_UNITED_STATES = """
AL Alabama|Ala
AK Alaska
AZ Arizona|Ariz
AR Arkansas|Ark
CA California|Calif|Cal
CO Colorado|Colo
CT Connecticut|Conn
DE Delaware|Del
DC District of Columbia|D.C.
FL Florida|Fla
GA Georgia|Ga
HI Hawaii
ID Idaho
IL Illinois|Ill
IN Indiana|Ind
IA Iowa
KS Kansas|Kan|Kans
KY Kentucky|Ky
LA Louisiana|La
ME Maine
MD Maryland|Md
MA Massachusetts|Mass
MI Michigan|Mich
MN Minnesota|Minn
MS Mississippi|Miss
MO Missouri|Mo
MT Montana|Mont
NE Nebraska|Neb|Nebr
NV Nevada|Nev
NH New Hampshire|N.H.
NJ New Jersey|N.J.
NM New Mexico|N.M.|N.Mex
NY New York|N.Y.
NC North Carolina|N.C.
ND North Dakota|N.D.|N.Dak
OH Ohio
OK Oklahoma|Okla
OR Oregon|Ore
PA Pennsylvania|Pa|Penn|Penna
RI Rhode Island|R.I.
SC South Carolina|S.C.
SD South Dakota|S.D.|S.Dak
TN Tennessee|Tenn
TX Texas|Tex
UT Utah
VT Vermont|Vt
VA Virginia|Va
WA Washington|Wash
WV West Virginia|W.Va|W. Va
WI Wisconsin|Wis|Wisc
WY Wyoming|Wyo
"""
_CANADA = """
01 Alberta|Alta|AB
02 British Columbia|B.C.
03 Manitoba|Man|MB
04 New Brunswick|N.B.
05 Newfoundland and Labrador|Newfoundland|Nfld|N.L.
07 Nova Scotia|N.S.
08 Ontario|Ont|ON
09 Prince Edward Island|P.E.I.|PE
10 Quebec|Que|Québec|QC
11 Saskatchewan|Sask|SK
12 Yukon|YT
13 Northwest Territories|N.W.T.
14 Nunavut|NU
"""
_AUSTRALIA = """
01 Australian Capital Territory|ACT
02 New South Wales|NSW
03 Northern Territory
04 Queensland|Qld
05 South Australia
06 Tasmania|Tas
07 Victoria|Vic
08 Western Australia
"""
_UNITED_KINGDOM = """
ENG England
NIR Northern Ireland
SCT Scotland
WLS Wales
"""
_INDIA = """
02 Andhra Pradesh
03 Assam
09 Gujarat
10 Haryana
11 Himachal Pradesh
12 Jammu and Kashmir|J&K
13 Kerala
16 Maharashtra
17 Manipur
18 Meghalaya
19 Karnataka
21 Odisha|Orissa
23 Punjab
24 Rajasthan
25 Tamil Nadu
28 West Bengal
33 Goa
34 Bihar
35 Madhya Pradesh
36 Uttar Pradesh|UP
37 Chhattisgarh
38 Jharkhand
39 Uttarakhand
40 Telangana
"""
_TABLES = {"US": _UNITED_STATES, "CA": _CANADA, "AU": _AUSTRALIA, "GB": _UNITED_KINGDOM, "IN": _INDIA}


def _rows() -> list[tuple[str, str, list[str]]]:
    lines = ((country, line.partition(" ")) for country, table in _TABLES.items() for line in table.strip().split("\n"))
    return [(country, code, names.split("|")) for country, (code, _, names) in lines]


REGION_NAMES: dict[tuple[str, str], str] = {(country, code): names[0] for country, code, names in _rows()}
"""Country and GeoNames code to the region's name."""


def _by_name() -> dict[str, tuple[str, str]]:
    table: dict[str, tuple[str, str]] = {}
    for country, code, names in _rows():
        for name in (*names, *([code] if country == "US" else [])):
            table.setdefault(fold(name), (country, names[0]))
    return table


_BY_NAME = _by_name()


def region_named(words: str) -> tuple[str, str] | None:
    """The country and full name of the region that the words name.

    >>> region_named("Ga."), region_named("Ontario"), region_named("N.Y.")
    (('US', 'Georgia'), ('CA', 'Ontario'), ('US', 'New York'))
    """
    return _BY_NAME.get(fold(words)) if len(words) <= 40 else None
