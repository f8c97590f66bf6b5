"""Fiscal time: the year that a document defines ("the year ended 30 June 2022"), and its halves, quarters and end.

A fiscal year that the document does not define has no date: where it begins differs from company to company.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline.languages.time_words import PeriodWords
from timeline.model import Interval, TimeMention
from timeline.model.expressions import Blur, Calendar, Cycle, Fiscal, Origin, Range, Shift
from timeline.model.grain import Grain
from timeline.resolving import calendar, calendar_units
from timeline.resolving.context import Antecedent, Context, Direction, FiscalYear
from timeline.resolving.resolution import Resolution, Resolve, dated

_MONTHS = {Grain.YEAR: 12, Grain.HALF: 6, Grain.QUARTER: 3}
_DAYS_OF_QUARTER = 91  # of thirteen weeks
_BEFORE = 48  # characters of "the financial year ended on Saturday, "
_CALENDAR_END = (12, 31)
_WHOLE = Cycle(Grain.YEAR, 1)
_LAST_RESULTS = 4  # the month until which companies report on the year before
_NOT_DEFINED = "the text does not say when its fiscal year ends"
_NOT_NUMBERED = "a fiscal year that ends in January may have the number of either year, and the text does not say which"


@dataclass(frozen=True, slots=True)
class _End:
    """The last day of a fiscal year or of its first months, with the name beside it.

    Attributes:
        months: how many of its months are over.
    """

    day: int
    words: str
    at: int
    name: Fiscal | None = None
    months: int = 12


def fiscal_year(
    mentions: Sequence[TimeMention], text: str, words: PeriodWords, context: Context, resolve: Resolve
) -> FiscalYear | None:
    """The fiscal year that a text defines: the first with a number beside it, else the first whole one, else the first."""
    ends = list(_ends(mentions, text, words, context, resolve))
    named = next((end for end in ends if end.name is not None and _number(end.name) is not None), None)
    whole = next((end for end in ends if end.months == _MONTHS[Grain.YEAR]), None)
    return _year_of(named or whole or ends[0]) if ends else None


def _ends(
    mentions: Sequence[TimeMention], text: str, words: PeriodWords, context: Context, resolve: Resolve
) -> Iterator[_End]:
    for at, mention in enumerate(mentions):
        first = mention.expression.first if isinstance(mention.expression, Range) else mention.expression
        if not isinstance(first, Calendar) or first.day is None or first.month is None:
            continue
        after = mentions[at + 1] if at + 1 < len(mentions) else None
        opening = text[max(0, mention.start - _BEFORE) : mention.start]
        before = [other for other in mentions[max(0, at - 2) : at] if isinstance(other.expression, Fiscal)]
        name = _name_after(mention, after, text, words) or _name_before(before, mention, text, words)
        starts = words.year_from.search(opening) is not None
        months = _months_over(name, opening, words)
        if months is None and not starts:
            continue
        known = resolve(first, context).interval or resolve(replace(first, year=_ANY_YEAR), context).interval
        if known is not None:
            day = calendar_units.first_day(known) - starts
            yield _End(day, mention.text, mention.start, name, months or _MONTHS[Grain.YEAR])


_ANY_YEAR = 2000  # of an end that is the same every year, where no year is known


def _months_over(name: Fiscal | None, opening: str, words: PeriodWords) -> int | None:
    """How many months of the fiscal year end with a day, by the name of their time or the words before the day."""
    if name is not None:
        return _MONTHS[name.of.unit] * name.of.number if isinstance(name.of, Cycle) else _MONTHS[Grain.YEAR]
    if words.year_ended.search(opening):
        return _MONTHS[Grain.YEAR]
    found = words.part_ended.search(opening)
    return words.months[found[1].lower()] if found else None


def _name_after(mention: TimeMention, after: TimeMention | None, text: str, words: PeriodWords) -> Fiscal | None:
    """ "The year ended 30 June 2022 (FY22)"."""
    if after is None or not isinstance(after.expression, Fiscal) or _number(after.expression) is None:
        return None
    return after.expression if words.label.fullmatch(text, mention.end, after.start) else None


def _name_before(before: Sequence[TimeMention], mention: TimeMention, text: str, words: PeriodWords) -> Fiscal | None:
    """ "The fiscal fourth quarter, which ended Sept. 24"; a length may be between both: "the thirteen weeks to Sept. 24"."""
    for other in before:
        name = other.expression
        if (
            isinstance(name, Fiscal)
            and not isinstance(name.of, Blur)
            and words.ended.fullmatch(text, other.end, mention.start)
        ):
            return name
    return None


def _number(name: Fiscal) -> Calendar | None:
    """The year that the name of a fiscal time states."""
    match name.of:
        case Calendar() as year:
            return year
        case Cycle(of=Calendar() as year):
            return year
    return None


def _year_of(end: _End) -> FiscalYear:
    """The fiscal year around the end of one of its parts, with its number."""
    day = end.day
    if left := _MONTHS[Grain.YEAR] - end.months:
        is_month_end = calendar.civil(day + 1)[2] == 1
        day = _months_on(day + 1, left) - 1 if is_month_end else day + _DAYS_OF_QUARTER * left // 3
    year, month, _ = calendar.civil(day)
    said = _number(end.name) if end.name is not None else None
    number = None if month == 1 else year
    if said is not None and said.year is not None:
        number = said.year if not said.short else year + (said.year - year + 50) % 100 - 50
    return FiscalYear(day, number, Antecedent(end.words, calendar_units.days(end.day, end.day + 1, Grain.DAY), end.at))


def _months_on(number: int, months: int) -> int:
    """The first day of a month, or the day of the same number, so many months later."""
    year, month, day = calendar.civil(number)
    later = calendar.add_months(year, month, months)
    return calendar.day_number(*later, min(day, calendar.month_length(*later)))


def fiscal(said: Fiscal, context: Context, resolve: Resolve) -> Resolution:
    """A fiscal year, or a part of one, by the fiscal year that the document defines."""
    named = resolve(said.of, context)
    defined = context.fiscal_year
    if defined is None:
        return _calendar_year(said, named, context)
    match said.of:
        case Shift(unit=Grain.YEAR, origin=Origin.TOPIC):
            return _explained(named, _part(_WHOLE, defined.end), defined)
        case Shift(unit=Grain.YEAR, n=n) if context.today is not None:
            years = _years_to_current(defined, context.today) + n
            return _explained(named, _part(_WHOLE, _years_on(defined.end, years)), defined)
        case Calendar(year=int()) as year:
            return _of_number(replace(_WHOLE, of=year), named, defined, context, resolve)
        case Cycle() as part:
            return _of_number(part, named, defined, context, resolve)
        case Blur():
            last = calendar_units.containing(defined.end, Grain.DAY)
            return dated(last, f"the end of the fiscal year, by {defined.stated.text!r}", antecedent=defined.stated)
    return named


def _calendar_year(said: Fiscal, named: Resolution, context: Context) -> Resolution:
    """A fiscal time of a text that defines no fiscal year: open, or of the calendar year.

    "For the full year, sales rose", written in the first months of a year, is of the year before.
    """
    if not said.or_calendar:
        return named._replace(interval=None, alternatives=(), reason=_NOT_DEFINED)
    match said.of:
        case Shift(unit=Grain.YEAR, origin=Origin.TOPIC) if named.anchored and context.today is not None:
            year, month, _ = calendar.civil(context.today)
            cue = context.cue
            is_over = cue is not None and cue.direction is Direction.PAST and cue.governs
            if is_over and context.reported is not None:
                return _year_to(context.reported, named)
            if cue is not None and is_over and month <= _LAST_RESULTS:
                reason = f"the last full year before {context.anchor_name}, since the text says {cue.evidence!r}"
                return dated(calendar_units.year(year - 1), reason, anchored=True)
    return named


def _year_to(reported: Antecedent, named: Resolution) -> Resolution:
    """The year that ends with the quarter that is reported with it."""
    end = calendar_units.last_day(reported.interval)
    reason = f"the year that ends with {reported.text!r}, which is reported with it"
    return dated(_part(_WHOLE, end), reason, antecedent=reported)._replace(value=named.value)


def _years_to_current(defined: FiscalYear, today: int) -> int:
    """How many years after the one that is defined the fiscal year of a day is."""
    between = calendar.civil(today)[0] - calendar.civil(defined.end)[0]
    return next(n for n in (between, between + 1) if _years_on(defined.end, n) >= today)


def in_reported_year(part: Cycle, named: Resolution, context: Context) -> Resolution:
    """A quarter or half without a year: of the fiscal year that the document reports on, where that is not the calendar year."""
    defined = context.fiscal_year
    if defined is None or part.unit not in _MONTHS or calendar.civil(defined.end)[1:] == _CALENDAR_END:
        return named
    return _explained(named, _part(part, defined.end), defined)


def _of_number(part: Cycle, named: Resolution, defined: FiscalYear, context: Context, resolve: Resolve) -> Resolution:
    """A year, half or quarter of the fiscal year with a number; without one, of the year that is defined."""
    if part.of is None:
        return _explained(named, _part(part, defined.end), defined)
    year = resolve(part.of, context)
    if year.interval is None or defined.number is None:
        return named._replace(interval=None, reason=year.reason if defined.number else _NOT_NUMBERED)
    years = calendar.civil(calendar_units.first_day(year.interval))[0] - defined.number
    return _explained(named, _part(part, _years_on(defined.end, years)), defined)


def _years_on(end: int, years: int) -> int:
    """The last day of another fiscal year: the end of a month remains one."""
    return _months_on(end + 1, 12 * years) - 1


def _part(part: Cycle, end: int) -> Interval:
    """The year that ends on a day, or a half or quarter of it: of whole weeks where the year does not end with a month."""
    start = _years_on(end, -1) + 1
    size = _MONTHS[part.unit]
    if calendar.civil(end + 1)[2] != 1 and part.unit is not Grain.YEAR:
        last = end - _DAYS_OF_QUARTER * (12 - size * part.number) // 3
        return calendar_units.days(last + 1 - _DAYS_OF_QUARTER * size // 3, last + 1, part.unit)
    first, after = (_months_on(start, size * (part.number - back)) for back in (1, 0))
    return calendar_units.days(first, end + 1 if size * part.number == 12 else after, part.unit)


def _explained(named: Resolution, found: Interval, defined: FiscalYear) -> Resolution:
    """The TIMEX3 value remains the name, "2022-Q1" for "Q1 FY22"; the interval is that of the fiscal year."""
    reason = f"the fiscal year ends on {calendar.iso_day(defined.end)[5:]}, by {defined.stated.text!r}"
    return dated(found, reason, antecedent=defined.stated)._replace(value=named.value)
