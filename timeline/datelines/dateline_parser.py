"""Parse a dateline into place, region or country, day and agency; any other piece means that it is none."""
# ruff: noqa: SIM905 - word lists are read more easily as words

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.datelines.gazetteer.places import region_or_country
from timeline.datelines.months import ENGLISH, month_named
from timeline.languages.bylines import any_language, byline_words
from timeline.text.lazy_patterns import deferred

KNOWN_AGENCIES = frozenset(
    """
    ap reuters reuter afp upi tass itar-tass yonhap kyodo xinhua efe ansa dpa pti ani ians cp bloomberg cnn bbc kcna rferl
    jiji apa sda ats belga anp ritzau tt ntb stt lusa anadolu aa dw voa cna wam spa irna tasnim fars mehr interfax ria novosti
    ukrinform unian mti pap ctk tanjug hina bta agerpres antara bernama pna vna tap map aps sana petra nna dha ihlas sapa aap
    nzpa newsis knr kbs nhk newsnation marketwatch prnewswire businesswire globenewswire
    """.split(),
)


@dataclass(frozen=True, slots=True)
class ParsedDateline:
    """The pieces of a dateline, with their offsets in the document.

    Attributes:
        qualifier: the region or country after the place.
        month_day: month and day; `year` is set only where the dateline states it.
        mark: the dash or bracket after the dateline.
    """

    start: int
    end: int
    place_name: str
    place_at: int
    qualifier: str | None = None
    agency: str | None = None
    agency_at: int | None = None
    month_day: tuple[int, int] | None = None
    year: int | None = None
    date_words: str = ""
    date_at: int | None = None
    mark: str = ""

    @property
    def agency_is_known(self) -> bool:
        """Whether the agency is listed, not just anything in brackets."""
        words = re.split(r"[\s/\-.,]+", (self.agency or "").lower())
        return any(word in KNOWN_AGENCIES for word in words)

    @property
    def is_in_capitals(self) -> bool:
        """Whether the place is written in capitals."""
        return self.place_name.upper() == self.place_name and self.place_name.lower() != self.place_name

    @property
    def is_aboard(self) -> bool:
        """Whether it is on a plane or ship, which has no place on the map."""
        return self.place_name.upper().startswith("ABOARD ")


_AGENCY_FIRST = deferred(r"\(([^()\n]{2,40})\)\s?[-–—]{1,2}\s?")
_AGENCY_LAST = deferred(
    r"\s{0,2}(?:\(\s{0,2}([^()]{2,40}?)\s{0,2}\)|/([^\W\d_a-z][\w .-]{1,24})/|\[([A-Z]{2,12})\])\.?\s{0,2}\Z"
)
_AGENCY_BARE = deferred(r",?\s{1,2}([A-Za-z][\w-]{1,12})\Z")
# A month is tried only from the first letter of a word, without backtracking: most words here are of the place.
_DAY = deferred(
    r"(?:,?\s{0,2}(?:on\s)?)(?P<words>(?P<m1>(?<![^\W\d_])[^\W\d_]{3,12}+)\.?\s{0,2}(?P<d1>\d{1,2})(?:st|nd|rd|th)?|(?P<d2>\d{1,2})\.?\s{0,2}"
    r"(?:de\s)?(?P<m2>[^\W\d_]{3,12})\.?)(?:(?:,|\sde)?\s{1,2}(?P<year>(?:19|20)\d\d))?\s{0,2},?\Z"
)
_DAY_ONLY_MONTH = deferred(rf",\s{{1,2}}(?i:{'|'.join(ENGLISH)})\.?\Z")
# "Macrh 31", "March 2O", "April, 13": a misspelled day is not part of the place either.
_MISWRITTEN_DAY = deferred(r",\s{1,2}[^\W\d_]{3,9}\.?,?\s{1,2}\d[\dO]{0,2}\Z")
_WEEKDAY = deferred(rf",\s{{0,2}}(?:{byline_words('en').weekdays})\.?\Z", re.IGNORECASE)
_BRACKETED = deferred(r"\s?\[([^\[\]]{3,30})\]\Z")
_NAME = deferred(
    r"(?:[^\W\d_a-zß-ÿ][^\W\d_]{0,20}[.'’]?|[’']?[^\W\d_]{2,20})(?:[ .'’\-]{1,2}(?:[^\W\d_]{1,20}[.'’]?)){0,5}\Z"
)
_ABBREVIATED = deferred(r"\.[^\W\d_]\.\Z")  # "D.C."
# Words in lower case within names of places: "Frankfurt am Main".
_NAME_PARTICLES = frozenset(
    "de la le les el los las di da do dos del der den am an im auf of the and und y al et sur upon under on in aan op".split()
)
_JOINED = deferred(rf"\s?/\s?|\s(?:{any_language().conjunction}|AND)\s")
_LONGEST_NAME = 40
_LONGEST_DAY = 40
_LONGEST_AGENCY = 52
_DIGIT = deferred(r"\d")
_AGENCY_CODE = 3  # "(PA)" is the Press Association, not Pennsylvania


def parse_dateline(text: str, start: int, end: int, mark: str) -> ParsedDateline | None:
    """Parse the dateline between two offsets from right to left; None where a piece is not recognised.

    >>> parsed = parse_dateline("PARIS, July 28 (Example Wire) -", 0, 29, "-")
    >>> parsed.place_name, parsed.month_day, parsed.agency
    ('PARIS', (7, 28), 'Example Wire')
    """
    agency, agency_at, begin = _agency_first(text, start, end)
    rest = text[begin:end].rstrip(" ,")
    rest, day = _cut_day(rest)
    if agency is None:
        rest, agency, agency_at = _agency_last(rest, begin)
        if day is None:
            cut, day = _cut_day(rest.rstrip(" ,."))
            rest = cut if day else rest
    rest = rest.rstrip(" ,")
    if "," in rest:
        rest = _WEEKDAY.sub("", _DAY_ONLY_MONTH.sub("", _MISWRITTEN_DAY.sub("", rest)))
    place, qualifier = _place_and_qualifier(rest)
    if (
        agency and qualifier is None and len(agency) > _AGENCY_CODE and region_or_country(agency)
    ):  # "BERLIN (Germany) -"
        agency, agency_at, qualifier = None, None, agency
    if place is None:
        return None
    place_at = begin + rest.find(place)
    found, month_day = day or (None, None)
    return ParsedDateline(
        start=start,
        end=end,
        place_name=place,
        place_at=place_at,
        qualifier=qualifier,
        agency=agency,
        agency_at=agency_at,
        month_day=month_day,
        year=int(found["year"]) if found and found["year"] else None,
        date_words=found["words"] if found else "",
        date_at=begin + found.start("words") if found else None,
        mark=mark,
    )


def _agency_first(text: str, start: int, end: int) -> tuple[str | None, int | None, int]:
    found = _AGENCY_FIRST.match(text, start, end)
    return (found[1], found.start(1), found.end()) if found else (None, None, start)


def _agency_last(rest: str, begin: int) -> tuple[str, str | None, int | None]:
    is_closed = rest.rstrip(" .").endswith((")", "/", "]"))
    found = _AGENCY_LAST.search(rest, max(0, len(rest) - _LONGEST_AGENCY)) if is_closed else None
    if found:
        number = found.lastindex or 1
        if _is_agency_name(found[number]):
            return rest[: found.start()], found[number], begin + found.start(number)
        return rest, None, None
    last = rest[rest.rfind(" ") + 1 :].lower()
    found = _AGENCY_BARE.search(rest) if last in KNOWN_AGENCIES else None
    if found:
        return rest[: found.start()], found[1], begin + found.start(1)
    return rest, None, None


def _is_agency_name(words: str) -> bool:
    """Whether bracketed words are a name such as "(Reuters)", "(Example Wire)" or "(dpa)", not an aside."""
    parts = words.split()
    may_begin = words[0].isupper() or words.lower() in KNOWN_AGENCIES or _is_uncased(words[0])
    return 1 <= len(parts) <= 5 and may_begin and not words.isdigit()


def _is_uncased(letter: str) -> bool:
    """Whether a letter is of a script without capitals."""
    return letter.isalpha() and letter.lower() == letter.upper()


def _cut_day(rest: str) -> tuple[str, tuple[re.Match[str], tuple[int, int]] | None]:
    found = _DAY.search(rest, max(0, len(rest) - _LONGEST_DAY)) if _DIGIT.search(rest) else None
    if found is None:
        return rest, None
    month, day = month_named(found["m1"] or found["m2"]), int(found["d1"] or found["d2"])
    if month is None or not 1 <= day <= 31:
        return rest, None
    return rest[: found.start()], (found, (month, day))


@lru_cache(maxsize=4096)  # the datelines of a corpus name the same few hundred cities
def _place_and_qualifier(rest: str) -> tuple[str | None, str | None]:
    rest = rest.strip(" ,")
    rest = rest if not rest.endswith(".") or _ABBREVIATED.search(rest) else rest.rstrip(".")
    bracketed = _BRACKETED.search(rest) if rest.endswith("]") else None
    if bracketed and region_or_country(bracketed[1]):
        return _name(rest[: bracketed.start()]), bracketed[1]
    if "," not in rest:
        return _name(rest), None
    first, *others = [piece.strip() for piece in rest.split(",")]
    named = [piece for piece in others if region_or_country(piece)]
    if len(others) > 2 or len(named) < len(others):
        return (None, None) if not _are_cities(others) else (_name(first), None)
    return _name(first), named[0] if named else None


def _are_cities(pieces: list[str]) -> bool:
    """Whether these are more places, "BEIJING, TOKYO", of which the first counts."""
    return 0 < len(pieces) <= 2 and all(piece.isupper() and _NAME.match(piece) for piece in pieces)


def _name(words: str) -> str | None:
    """The first place named, if the words can be a name."""
    words = _JOINED.split(words.strip(), maxsplit=1)[0].strip()
    if not 2 <= len(words) <= _LONGEST_NAME or not _NAME.match(words):
        return None
    if words.isupper():
        return words
    parts = words.replace("-", " ").split(" ")
    return words if all(map(_may_be_named, parts)) else None


def _may_be_named(part: str) -> bool:
    return part[:1].isupper() or not part[:1].isalpha() or part.lower() in _NAME_PARTICLES or not part.isascii()
