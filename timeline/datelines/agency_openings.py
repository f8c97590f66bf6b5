"""Datelines in forms of their own: East Asian agencies, press releases between slashes, days in figures, a city above a day.

Each form is a pattern whose groups are the pieces; a dateline is one only if the gazetteer has its place.
"""

import re

from timeline.datelines.dateline_parser import KNOWN_AGENCIES, ParsedDateline
from timeline.datelines.gazetteer.places import Place, place_named, region_or_country
from timeline.datelines.months import month_named
from timeline.text.lazy_patterns import deferred

_HAN, _HANGUL, _KANA = r"[\u4e00-\u9fff]", r"[\uac00-\ud7a3]", r"[\u30a0-\u30ff\u4e00-\u9fff]"
_CHINESE_AGENCIES = "新华社|新華社|中新社|中新网|中新網|中央社|人民网|央视网|央视新闻|法新社|路透社|美联社|美聯社|塔斯社|共同社"  # fmt: skip
_SLAVIC_AGENCIES = "ТАСС|TASS|РИА Новости|РБК|УНИАН|УНН|Укринформ|Укрінформ|БелТА|БЕЛТА|КАЗИНФОРМ"
_NAME = r"[^\W\d_][^\W\d_'’.\- ]{1,20}(?:[ \-'’.][^\W\d_]{1,20}){0,3}"
_NAMED_DAY = (
    r"(?P<words>(?P<m1>[^\W\d_]{3,12})\.? (?P<d1>\d{1,2})|(?P<d2>\d{1,2})\.? (?:de )?(?P<m2>[^\W\d_]{3,12})\.?)"
)
_FORMS = tuple(
    map(
        deferred,
        (
            # 新华社北京3月5日电, （中央社記者王某台北5日電）
            rf"[（(【\[]?\s?(?P<agency>{_CHINESE_AGENCIES})[，,]?\s?(?P<place>{_HAN}{{2,12}}?)(?P<words>(?:(?P<month>\d{{1,2}})月)?(?P<day>\d{{1,2}})日)\s?(?:综合|綜合|专)?[电電]",
            # (서울=연합뉴스), [부산·서울=뉴시스]
            rf"[(\[](?P<place>{_HANGUL}{{2,8}})(?:[·,]\s?{_HANGUL}{{2,8}})*\s?=\s?(?P<agency>[^\s()\[\]=][^()\[\]=\n]{{1,19}})[)\]]",
            # 【ソウル共同】, 【ソウル時事】, [東京 5日 ロイター]
            rf"[【\[［](?P<place>{_KANA}{{2,10}}?)[＝=\s]?(?:(?P<words>(?P<day>\d{{1,2}})日)\s?)?(?P<agency>共同|時事|ロイター|AFP(?:=時事|時事)?|AP)[】\]］]",
            # Москва. 5 марта. INTERFAX.RU -
            rf"(?P<place>{_NAME})\. {_NAMED_DAY}(?: (?P<year>(?:19|20)\d\d)(?: ?года| г\.)?)?\. (?P<agency>(?i:INTERFAX|ИНТЕРФАКС|{_SLAVIC_AGENCIES})[\w.\-]{{0,12}})(?:\.| ?[-–—])",
            # NEW YORK, NY / ACCESSWIRE / May 7, 2024 /
            rf"(?P<place>{_NAME})(?:, (?P<qualifier>[^,/\n]{{2,20}}))? ?/ ?(?P<agency>[A-Z][\w .]{{2,30}}?) ?/ ?{_NAMED_DAY},? (?P<year>(?:19|20)\d\d) ?/",
            # Kraków, 09.04 (PAP) -
            rf"(?P<place>{_NAME}),? (?P<words>(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.?(?P<year>(?:19|20)\d\d)?)[,:]? \((?P<agency>[^()\n]{{2,30}})\)\s?[-–—:]",
        ),
    )
)
# "Geneva, 5 March 2024" alone on a line.
_CITY_AND_DAY = deferred(
    rf"(?P<place>{_NAME})(?:, (?P<qualifier>[^,/\n\d]{{2,20}}))?,? {_NAMED_DAY},? (?P<year>(?:19|20)\d\d)\.?[ \t]*(?:\n|\Z)"
)
_LEAST_POPULATION = 100_000  # of a city above a day: smaller ones share their names with people
_MAY_OPEN = deferred(r"[（(【\[［]|[\u4e00-\u9fff]|[^\n]{2,60}?(?:/|\d[ .,])")


def agency_opening(text: str, at: int) -> tuple[ParsedDateline, Place] | None:
    """The dateline that begins at an offset, with its place; None where none of these forms fits.

    >>> parsed, place = agency_opening("NEW YORK, NY / ACCESSWIRE / May 7, 2024 / Harbour Tugs said", 0)
    >>> place.country, parsed.month_day, parsed.year
    ('US', (5, 7), 2024)
    >>> agency_opening("(서울=연합뉴스) 항만", 0)[1].name
    'Seoul'
    """
    if not _MAY_OPEN.match(text, at):
        return None
    for form in _FORMS:
        found = form.match(text, at)
        if found:
            return _placed(found)
    found = _CITY_AND_DAY.match(text, at)
    placed = _placed(found) if found else None
    return placed if placed and (placed[0].qualifier or placed[1].population >= _LEAST_POPULATION) else None


def _placed(found: re.Match[str]) -> tuple[ParsedDateline, Place] | None:
    pieces = found.groupdict()
    qualifier = pieces.get("qualifier")
    if qualifier and not region_or_country(qualifier):
        return None
    name, place = _place(found["place"], qualifier)
    month_day = _month_day(pieces)
    if place is None or (month_day is None and not _is_by_agency(pieces)):
        return None
    has_day = month_day is not None
    return ParsedDateline(
        start=found.start(),
        end=found.end(),
        place_name=name,
        place_at=found.end("place") - len(name),
        qualifier=qualifier,
        agency=pieces.get("agency"),
        agency_at=found.start("agency") if pieces.get("agency") else None,
        month_day=month_day,
        year=int(pieces["year"]) if pieces.get("year") else None,
        date_words=found["words"] if has_day else "",
        date_at=found.start("words") if has_day else None,
    ), place


def _place(words: str, qualifier: str | None) -> tuple[str, Place | None]:
    """The place at the end of the words: before it, Chinese agencies name their reporter."""
    starts = range(len(words) - 1) if "\u4e00" <= words[0] <= "\u9fff" else (0,)
    named = ((words[start:], place_named(words[start:], qualifier)) for start in starts)
    return next(((name, place) for name, place in named if place), (words, None))


def _is_by_agency(pieces: dict[str, str | None]) -> bool:
    agency = pieces.get("agency") or ""
    return not agency.isascii() or agency.lower() in KNOWN_AGENCIES


def _month_day(pieces: dict[str, str | None]) -> tuple[int, int] | None:
    word = pieces.get("m1") or pieces.get("m2")
    month = month_named(word) if word else int(pieces.get("month") or 0)
    day = int(pieces.get("d1") or pieces.get("d2") or pieces.get("day") or 0)
    return (month, day) if month and 1 <= month <= 12 and 1 <= day <= 31 else None
