"""What a text as a whole tells: whether it is a history, and which way round its numeric dates stand."""

import re
from collections.abc import Sequence

from timeline.model import Anchor, Dateline, Genre, TimeMention
from timeline.model.expressions import (
    Ambiguous,
    Blur,
    Calendar,
    ClockTime,
    Cycle,
    DayPart,
    Expression,
    Holiday,
    Origin,
    Position,
    Range,
    Reference,
    Shift,
    StepMonth,
    Vague,
    Weekday,
)
from timeline.resolving.context import Context

GOING_ON = 2  # how many dates without a year follow the only one that has it, at least
_NOW = (Vague(Reference.PRESENT), Vague(Reference.FUTURE))
_NUMERIC = frozenset({"shared.numeric_date", "shared.dashed_date"})
_MONTH_FIRST = frozenset({"US"})
_EITHER_ORDER = frozenset({"CA", "PH", "KE", "GH"})  # countries that write both 7/12 and 12/7


def document_context(
    mentions: Sequence[TimeMention], anchor: Anchor | None, dateline: Dateline | None, genre: Genre | None
) -> Context:
    """What holds for every mention of a text: its anchor, its kind, the order of its numeric dates."""
    if genre is None:
        genre = Genre.NARRATIVE if is_history(mentions, anchor) else Genre.NEWS
    country = dateline.country if dateline else None
    day_first, source = _day_order(mentions, country)
    return Context(anchor, genre=genre, day_first=day_first, order_source=source, country=country)


def is_history(mentions: Sequence[TimeMention], anchor: Anchor | None) -> bool:
    """Whether a text tells a history: its years lie more than a year before publication, and little else is told.

    News names weekdays and counts from today; a history has hardly any of these, a short one has none.
    """
    years = [year for year in (year_of(mention.expression) for mention in mentions) if year is not None]
    far = sum(anchor is None or abs(year - anchor.day.year) > 1 for year in years)
    if not far or far * 2 <= len(years):
        return False
    from_today = sum(_counts_from_today(m.expression) for m in mentions)
    if far > 2 and from_today * 4 < len(years):
        return True
    if far < len(years) or from_today or any(m.expression in _NOW for m in mentions):
        return False
    return far > 1 or _goes_on(mentions)


def _goes_on(mentions: Sequence[TimeMention]) -> bool:
    """Whether the year is stated once, and months and days without one go on from there."""
    dates = [date for date in (_date_of(mention.expression) for mention in mentions) if date is not None]
    return len(dates) > GOING_ON and dates[0].year is not None


def year_of(expression: Expression) -> int | None:
    """The year that an expression states in full."""
    date = _date_of(expression)
    return None if date is None or date.short else date.year


def _date_of(expression: Expression) -> Calendar | None:
    match expression:
        case Calendar():
            return expression
        case (
            Blur(of=Expression() as of)
            | DayPart(of=Expression() as of)
            | ClockTime(of=Expression() as of)
            | Cycle(of=Expression() as of)
            | Position(of=of)
            | Range(first=of)
        ):
            return _date_of(of)
    return None


def _counts_from_today(expression: Expression) -> bool:
    """Whether an expression counts from the time of writing: "Friday", "last year", "next May"."""
    match expression:
        case Shift(origin=Origin.PUBLICATION | Origin.COMPARED | Origin.REPORTED) | StepMonth() | Weekday():
            return True
        case Cycle(step=int()) | Holiday(step=int()) | Holiday(years_on=int()):
            return True
        case DayPart(of=Expression() as of) | ClockTime(of=Expression() as of) | Blur(of=of) | Position(of=of):
            return _counts_from_today(of)
    return False


def _day_order(mentions: Sequence[TimeMention], country: str | None) -> tuple[bool | None, str]:
    """Whether the day stands first, and where that is known from: unmistakable dates of the document, else its country."""
    for mention in mentions:
        if mention.rule in _NUMERIC and "." not in mention.text and not isinstance(mention.expression, Ambiguous):
            first, second = (int(n) for n in re.findall(r"\d+", mention.text)[:2])
            if max(first, second) > 12 and first < 32:
                return first > 12, f"as in {mention.text!r} elsewhere in the text"
    if country is None or country in _EITHER_ORDER:
        return None, ""
    return country not in _MONTH_FIRST, f"as is usual in {country}, where it was written"
