"""From where an expression counts: deictic ones from publication, anaphoric ones from an earlier time in the text."""

from timeline.model.expressions import (
    Anniversary,
    Around,
    Blur,
    Calendar,
    ClockTime,
    Cycle,
    DayPart,
    EventTime,
    Expression,
    Fiscal,
    Following,
    Holiday,
    NthWeekday,
    Offset,
    Origin,
    Position,
    QuarterEnding,
    Range,
    ReferenceTime,
    Shift,
    StepMonth,
    Weekday,
)
from timeline.model.grain import Grain


def is_deictic(expression: Expression) -> bool:
    """Whether an expression counts from publication: "Friday", "last year", "next May".

    >>> is_deictic(Weekday(4)), is_deictic(Cycle(Grain.SEASON, 2))
    (True, False)
    """
    match expression:
        case Shift(origin=Origin.PUBLICATION | Origin.COMPARED | Origin.REPORTED) | StepMonth() | Weekday():
            return True
        case Cycle(step=int()) | Holiday(step=int()) | Holiday(years_on=int()):
            return True
        case DayPart(of=Expression() as of) | ClockTime(of=Expression() as of) | Blur(of=of) | Position(of=of):
            return is_deictic(of)
    return False


def is_anaphoric(expression: Expression) -> bool:
    """Whether an expression may count from an earlier time in the text: "the same day", "3 p.m.", an open "July 27"."""
    match expression:
        case (
            Anniversary()
            | Shift(origin=Origin.CONTEXT | Origin.TOPIC | Origin.REPORTED | Origin.COMPARED)
            | ClockTime()
            | Position()
            | Range()
            | Cycle()
            | ReferenceTime()
            | Following()
            | EventTime()
            | Fiscal(of=Shift(origin=Origin.TOPIC))
        ):
            return True
        case DayPart(of=of) | Blur(of=of) | Around(of=of) | Offset(of=of) | NthWeekday(of=of):
            return of is None or is_anaphoric(of)
    return is_open(expression)


def counts_from_text(expression: Expression) -> bool:
    """Whether an expression counts from a time in the text: "two years later", "that winter".

    >>> counts_from_text(Shift(Grain.YEAR, 2, Origin.CONTEXT)), counts_from_text(Shift(Grain.YEAR, 2, Origin.PUBLICATION))
    (True, False)
    """
    match expression:
        case Shift(origin=Origin.CONTEXT):
            return True
        case DayPart(of=Expression() as of) | Blur(of=of) | Position(of=of) | Cycle(of=Expression() as of):
            return counts_from_text(of)
    return False


def is_comparison(expression: Expression) -> bool:
    """Whether an expression only compares, as "a year earlier" does: the next comparison does not count from it."""
    match expression:
        case Shift(unit=unit, origin=Origin.CONTEXT | Origin.COMPARED | Origin.REPORTED, n=n):
            return n < 0 and unit >= Grain.MONTH
    return False


def is_retrospective(expression: Expression) -> bool:
    """Whether an expression looks back: "two days earlier", "last year"."""
    match expression:
        case Shift(origin=Origin.CONTEXT | Origin.PUBLICATION, n=n):
            return n < 0
        case DayPart(of=Expression() as of) | Blur(of=of):
            return is_retrospective(of)
    return False


def contains_reference_time(expression: Expression) -> bool:
    """Whether an expression is a coarser time that contains the reference time: "that year", "by the end of the year"."""
    match expression:
        case Shift(n=0, origin=Origin.CONTEXT | Origin.TOPIC, unit=unit):
            return unit > Grain.DAY
        case Blur(of=of):
            return contains_reference_time(of)
    return False


def names_reported_quarter(expression: Expression) -> bool:
    """Whether an expression names the quarter or half that a report is about, rather than one it compares it with."""
    match expression:
        case Fiscal(of=of):
            return names_reported_quarter(of)
        case Cycle(unit=Grain.QUARTER | Grain.HALF, of=None) | Shift(unit=Grain.QUARTER, n=0) | QuarterEnding():
            return True
    return False


def counts_onwards(expression: Expression) -> bool:
    """Whether an expression counts from an antecedent to a later time: "three years later".

    >>> counts_onwards(Shift(Grain.YEAR, 3, Origin.CONTEXT)), counts_onwards(Shift(Grain.YEAR, -3, Origin.CONTEXT))
    (True, False)
    """
    match expression:
        case Shift(origin=Origin.CONTEXT, n=n):
            return n > 0
    return False


def is_of_topic(expression: Expression) -> bool:
    """Whether an expression is a unit of the time that the text is about: "the end of the month", "the full year".

    >>> is_of_topic(Shift(Grain.MONTH, 0, Origin.TOPIC)), is_of_topic(Shift(Grain.MONTH, 0, Origin.PUBLICATION))
    (True, False)
    """
    match expression:
        case Shift(origin=Origin.TOPIC):
            return True
        case Blur(of=of) | Fiscal(of=of):
            return is_of_topic(of)
    return False


def has_no_day(expression: Expression) -> bool:
    """Whether an expression is a clock time or part of a day whose day is elsewhere in the text."""
    return isinstance(expression, ClockTime | DayPart) and expression.of is None


def is_open(expression: Expression) -> bool:
    """Whether an expression leaves open on which side of publication it is."""
    match expression:
        case (
            Weekday(step=None | 0)
            | Calendar(year=None)
            | Calendar(short=True)
            | Cycle(step=None, of=None)
            | Holiday(year=None, step=None)
        ):
            return True
        case (
            Around(of=of)
            | Offset(of=of)
            | NthWeekday(of=of)
            | QuarterEnding(of=of)
            | Blur(of=of)
            | DayPart(of=Expression() as of)
            | ClockTime(of=Expression() as of)
            | Range(first=of)
        ):
            return is_open(of)
    return False


def open_date(expression: Expression) -> Expression:
    """The date that a clock time, a part of a day, a modifier, a range or a day counted from it leaves open.

    It is the weekday of "Friday morning", and the holiday of "the day after Christmas".
    """
    match expression:
        case (
            DayPart(of=Expression() as of)
            | ClockTime(of=Expression() as of)
            | Blur(of=of)
            | Range(first=of)
            | Offset(of=of, unit=Grain.DAY)
        ):
            return open_date(of)
    return expression


def names_day(expression: Expression) -> bool:
    """ "January 10": a day of a month, whose year is that of the time that it counts from."""
    match open_date(expression):
        case Calendar(month=int(), day=int()):
            return True
    return False
