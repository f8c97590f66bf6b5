"""Find the dateline at the start of a story: "SEOUL, July 28 (Reuters) -".

Every piece before the dash must be recognised, which excludes other capitals at the start of a line ("FAQ -", "AXA -").
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from timeline.datelines.agency_openings import agency_opening
from timeline.datelines.dateline_parser import ParsedDateline, parse_dateline
from timeline.datelines.folding import fold
from timeline.datelines.gazetteer.places import Place, ordinary_case, place_named
from timeline.datelines.gazetteer.stylebook import COMMON_WORDS
from timeline.datelines.months import FULL_ENGLISH
from timeline.text.lazy_patterns import deferred

_LOOKED_AT = 6_000
_LINES_AT_MOST = 90
_HEAD_LENGTH = 130
_FULL_WEIGHT = 3
_LEAST_POPULATION = 50_000  # of a city named without region, country, day or agency


@dataclass(frozen=True, slots=True)
class OpeningDateline:
    """A dateline found in a text.

    Attributes:
        place: only its name is known for a plane or a town too small for the gazetteer.
        weight: how much evidence there is.
    """

    parsed: ParsedDateline
    place: Place
    weight: int


# The mark before the story: a dash of any kind, or the colon of Indian newspapers; "/TASS/." ends the dateline itself.
_MARK = deferred(r"--|\.-|/\.|\)(?=\s[A-Z\"“])|[-–—_|:]")
_MARKS_AT_MOST = 5
_AGENCY_AFTER = deferred(r"\(([A-Z]{2,6}|[A-Z ]{3,16}WIRE)\)(?=\s|-)")
_INDENT = deferred(r"[ \t*•]{0,16}")
# Whatever is not in capitals has a bracket, a figure, a slash or a dash near its beginning; most lines have none.
_HAS_MARK = deferred(r"[^(\[（【［\d/—–]{0,62}+[(\[（【［\d/—–]")
# A dateline in ordinary case needs a bracket, a digit or a dash soon after the name.
_HAS_DETAILS = deferred(r"[^\W\d_][^\n(\[\d/—–]{1,40}[(\[\d/—–]")
_FIRST_UNCASED = 0x2FF  # scripts without capitals, and those with capitals of their own
# "omaha, april 7 - ": market wires without capitals, accepted only with place, day and dash.
_UNCAPITALISED = deferred(rf"[a-z][a-z.]{{2,14}}(?: [a-z.]{{2,14}}){{0,2}}, (?:{'|'.join(FULL_ENGLISH)}) \d{{1,2}} -")
_DATED = deferred(rf"[A-Z][A-Z .'’-]{{2,30}}, (?:{'|'.join(FULL_ENGLISH)}) \d{{1,2}}", re.IGNORECASE)
_STORY = deferred(r"[\"'“‘«(\[]?\w")


def find_opening(text: str) -> OpeningDateline | None:
    r"""The dateline of a text; None where no line opens with one.

    >>> find_opening("Photo: a harbour\nSEOUL, July 28 (Example Wire) -- Rain fell on Friday.").place.country
    'KR'
    >>> find_opening("FAQ - We answer your questions") is None
    True
    """
    return find_opening_at(text, _line_starts(text))


def find_opening_at(text: str, starts: Iterable[int]) -> OpeningDateline | None:
    """The dateline at one of the offsets: the first with full weight, or else the one with the most evidence.

    In scraped text without line breaks, the dateline may directly follow the byline.
    """
    best: OpeningDateline | None = None
    for start in starts:
        opening = _opening_at(text, start)
        if opening and (best is None or opening.weight > best.weight):
            best = opening
            if best.weight >= _FULL_WEIGHT:
                break
    return best


def _line_starts(text: str) -> Iterator[int]:
    at = 0
    for _ in range(_LINES_AT_MOST):
        yield at
        at = text.find("\n", at, _LOOKED_AT) + 1
        if not at:
            return


def _opening_at(text: str, start: int) -> OpeningDateline | None:
    begun = _INDENT.match(text, start)
    at = begun.end() if begun else start
    if not (text[at + 1 : at + 2].isupper() or _HAS_MARK.match(text, at)):
        return None
    special = agency_opening(text, at)
    if special:
        return OpeningDateline(*special, weight=_FULL_WEIGHT)
    if _UNCAPITALISED.match(text, at):
        text = text[:at] + text[at : at + _HEAD_LENGTH].title() + text[at + _HEAD_LENGTH :]
    if not _may_open(text, at):
        return None
    for end, story_at in _closings(text, at):
        parsed = parse_dateline(text, at, end, text[end:story_at].strip())
        opening = _recognised(parsed, text, story_at) if parsed else None
        if opening:
            return opening
    return None


def _may_open(text: str, at: int) -> bool:
    """A quick check of the first letters, which excludes most lines."""
    first, second = text[at : at + 1], text[at + 1 : at + 2]
    if not (first.isupper() or first == "(" or ord(first or " ") > _FIRST_UNCASED):
        return False
    return second.isupper() or first == "(" or _HAS_DETAILS.match(text, at) is not None


def _closings(text: str, start: int) -> Iterator[tuple[int, int]]:
    """End of the dateline and start of the story, for the first few marks; names of cities may contain hyphens."""
    found = _MARK.finditer(text, start + 2, min(len(text), start + _HEAD_LENGTH))
    for mark in islice(found, _MARKS_AT_MOST):
        words, (at, end) = mark[0], mark.span()
        before, after = text[at - 1], text[end : end + 4]
        match words:
            case "-" | "_" if not (before.isspace() or before == ")" or after[:1].isspace()):
                continue
            case ":" if not after[:1].isspace() or before.isspace() or _ends_with_clock(text, start, at):
                continue
            case "/." if not after[:1].isspace():
                continue
        closes_name = words in {"/.", ")"}  # slash and bracket close the agency's name
        yield at + closes_name, end + len(after) - len(after.lstrip())


def _ends_with_clock(text: str, start: int, end: int) -> bool:
    """Whether the figure before a colon is of a clock time, and no day: "UPDATED AT 10: ", not "NEW DELHI, July 20:"."""
    return text[end - 1].isdigit() and _DATED.fullmatch(text, start, end) is None


def _recognised(parsed: ParsedDateline, text: str, story_at: int) -> OpeningDateline | None:
    """The dateline with its place; None where its pieces are not evidence enough."""
    parsed = _with_agency_after(parsed, text, story_at)
    if parsed.mark == "" and not (parsed.agency_is_known and parsed.month_day):
        return None  # "NEW DELHI, July 28 (PTI) Rain fell": without a dash only with a day and a known agency
    details = 2 * sum(piece is not None for piece in (parsed.agency, parsed.month_day, parsed.qualifier))
    if parsed.is_aboard:
        return OpeningDateline(parsed, _outside_gazetteer(parsed), details + 2)
    place = place_named(parsed.place_name, parsed.qualifier)
    if place is None:
        is_plain = _is_unknown_town(parsed, details, text, story_at)
        return OpeningDateline(parsed, _outside_gazetteer(parsed), details) if is_plain else None
    is_plain = _is_known_place(parsed, place, details, text, story_at)
    return OpeningDateline(parsed, place, details + parsed.is_in_capitals) if is_plain else None


def _is_unknown_town(parsed: ParsedDateline, details: int, text: str, story_at: int) -> bool:
    """Whether capitals outside the gazetteer are a town: only with a day or a known agency."""
    is_detailed = details > 0 and (parsed.month_day is not None or parsed.agency_is_known)
    is_name = parsed.is_in_capitals and fold(parsed.place_name) not in COMMON_WORDS  # not "UPDATED, July 20:"
    return is_name and is_detailed and _story_begins(text, story_at)


def _is_known_place(parsed: ParsedDateline, place: Place, details: int, text: str, story_at: int) -> bool:
    """Whether the name of a place is a dateline: "Jackson (Independent) -" is a person."""
    is_detailed = parsed.month_day is not None or parsed.qualifier is not None or parsed.agency_is_known
    if not (parsed.is_in_capitals or is_detailed):
        return False
    return details > 0 or (_story_begins(text, story_at) and _is_safe_alone(parsed, place, text, story_at))


def _story_begins(text: str, story_at: int) -> bool:
    return _STORY.match(text, story_at) is not None


def _with_agency_after(parsed: ParsedDateline, text: str, story_at: int) -> ParsedDateline:
    """The agency may follow the mark: "NEW DELHI: (PTI)"."""
    found = _AGENCY_AFTER.match(text, story_at) if parsed.agency is None else None
    return replace(parsed, agency=found[1], agency_at=found.start(1)) if found else parsed


def _is_safe_alone(parsed: ParsedDateline, place: Place, text: str, story_at: int) -> bool:
    """Whether a name and a dash are enough: a city of some size, whose name is no common word, above a sentence."""
    if fold(parsed.place_name) in COMMON_WORDS:
        return False
    is_large = place.population >= (_LEAST_POPULATION if place.is_primary_name else 10 * _LEAST_POPULATION)
    return is_large and len(text[story_at : story_at + 60].split()) >= 4


def _outside_gazetteer(parsed: ParsedDateline) -> Place:
    return Place(ordinary_case(parsed.place_name), None, None, None, None, None, note="not in the gazetteer")


@lru_cache(maxsize=4096)  # the stories of a day share it
def year_for(month: int, day: int, published: dt.date | None, year: int | None) -> dt.date | None:
    """The dateline's day in the year nearest to publication; None where no year can be known.

    >>> year_for(12, 31, dt.date(2024, 1, 1), None).isoformat()
    '2023-12-31'
    """
    if year is None and published is None:
        return None
    years = [year] if year is not None else [published.year + step for step in (-1, 0, 1)] if published else []
    days = [date for candidate in years if (date := _day(candidate, month, day))]
    if published is None or year is not None:
        return days[0] if days else None
    return min(days, key=lambda date: abs((date - published).days), default=None)


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
