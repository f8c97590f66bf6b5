"""Clock times and parts of the day, on the day they are said or understood to be on."""

import datetime as dt
from dataclasses import replace

from timeline.languages.time_zones import in_zone
from timeline.model import Genre, Interval, TimexType
from timeline.model.document import PUBLICATION, WRITING
from timeline.model.expressions import ClockTime, DayPart, Expression, PartOfDay, Shift
from timeline.model.grain import Grain
from timeline.resolving import calendar_units
from timeline.resolving.calendar import DAY_SECONDS, civil
from timeline.resolving.context import Antecedent, Context, Direction
from timeline.resolving.resolution import Resolution, Resolve, counted, dated, undated
from timeline.resolving.timex3 import value

GOES_ON = 600  # characters over which clock times go on from each other


# Hours that each part covers; a night runs into the next day.
HOURS = {
    PartOfDay.MORNING: (6, 12), PartOfDay.MIDDAY: (11, 14), PartOfDay.AFTERNOON: (12, 18), PartOfDay.EVENING: (18, 22), PartOfDay.NIGHT: (20, 30), PartOfDay.DAYTIME: (8, 18),
}  # fmt: skip

EVENING, SMALL_HOURS = 18, 6  # from the one until the other, clock times without a day follow each other over midnight
MORNING = 9  # until then it is early; a clock time follows "last night"


def part_of_day(said: DayPart, context: Context, resolve: Resolve) -> Resolution:
    """A part of a day: an interval of hours that the day's own reason explains."""
    day = _day_of(said.of, context, resolve)
    if day.interval is None or day.interval.grain != Grain.DAY or day.ends:
        reason = f"the text does not say on which of its days; {day.reason}" if day.ends else day.reason
        return undated(f"XXXX-XX-XXT{said.part}", reason, type_=TimexType.TIME)._replace(alternatives=day.alternatives)
    start, end = (day.interval.start + hour * 3600 for hour in HOURS[said.part])
    interval = Interval(start, end, Grain.PART_OF_DAY, approximate=True)
    return day._replace(type=TimexType.TIME, value=f"{day.value}T{said.part}", interval=interval)


def early_morning(morning: Interval) -> Interval:
    """The hours of "early on Friday morning", which news also says of those after midnight."""
    midnight = morning.start // DAY_SECONDS * DAY_SECONDS
    return replace(morning, start=midnight, end=midnight + MORNING * 3600)


def clock_time(said: ClockTime, context: Context, resolve: Resolve) -> Resolution:
    """A clock time, in the zone as the text states it."""
    day = _day_of(said.of, context, resolve)
    if said.of is None and _is_next_morning(said, day.antecedent, context) and _is_evening(day.antecedent, said.zone):
        day = _next_day(day)
    if said.of is None and context.clock.looks_back and _is_after(said, day.antecedent):
        day = _day_before(day)
    if day.interval is None or day.interval.grain > Grain.DAY:
        clock = f"{said.hour:02d}" + (f":{said.minute:02d}" if said.minute is not None else ":00")
        return undated(f"XXXX-XX-XXT{clock}", day.reason, type_=TimexType.TIME)
    grain = Grain.MINUTE if said.second is None else Grain.SECOND
    first = calendar_units.first_day(day.interval) * DAY_SECONDS
    start = first + said.hour * 3600 + (said.minute or 0) * 60 + (said.second or 0)
    interval = Interval(start, start + (60 if said.second is None else 1), grain)
    date = value(calendar_units.containing(first // DAY_SECONDS, Grain.DAY))
    written = value(interval) if said.hour < 24 else f"{date}T24:00"  # ISO 8601: the end of that day
    return day._replace(type=TimexType.TIME, value=written, interval=interval, zone=said.zone)


_LONGEST_STORY = 31  # days before publication from which news tells the time of day
_SECONDS = {Grain.SECOND: 1, Grain.MINUTE: 60, Grain.HOUR: 3600}


def counted_by_the_clock(said: Shift, context: Context) -> Resolution:
    """ "Ten minutes later": counted from the clock time before it."""
    latest = context.reference_time
    if latest is None or latest.interval.grain > Grain.HOUR or context.antecedent_unresolved:
        reason = "it counts from a clock time that the text does not give"
        return undated("XXXX-XX-XXTXX:XX", reason, type_=TimexType.TIME)
    start = latest.interval.start + said.n * _SECONDS[said.unit]
    grain = min(latest.interval.grain, Grain.MINUTE)
    interval = Interval(start, start + _SECONDS[grain], grain)
    reason = counted(said, f"{latest.text!r} before it")
    return Resolution(TimexType.TIME, value(interval), interval, reason=reason, antecedent=latest)


def clock_from_publication(said: Shift, context: Context) -> Resolution:
    """ "Two hours ago": counted from the clock time of publication, to the minute."""
    clock = context.anchor.clock if context.anchor is not None else None
    if clock is None or context.today is None:
        return undated("XXXX-XX-XXTXX:XX", "the clock time of writing is not known", type_=TimexType.TIME)
    written = context.today * DAY_SECONDS + clock.hour * 3600 + clock.minute * 60 + clock.second
    minute = (written + said.n * _SECONDS[said.unit]) // 60
    found = dated(
        Interval(minute * 60, minute * 60 + 60, Grain.MINUTE), counted(said, context.anchor_name), anchored=True
    )
    return found._replace(type=TimexType.TIME)


def _is_next_morning(said: ClockTime, antecedent: Antecedent | None, context: Context) -> bool:
    """Whether it is a time of the night or morning after an evening: "That is all for tonight. We are back at 7 a.m."."""
    is_to_come = context.cue is not None and context.cue.direction is Direction.FUTURE
    return _is_small_hour(said, antecedent) or (is_to_come and said.hour < EVENING - SMALL_HOURS)


def _is_small_hour(said: ClockTime, antecedent: Antecedent | None) -> bool:
    """Whether it is a time after midnight, or the morning after a night; "midnight" alone is hour 24 of the day before."""
    is_night = antecedent is not None and antecedent.interval.grain is Grain.PART_OF_DAY and said.minute is not None
    return said.hour < (MORNING if is_night else SMALL_HOURS)


def _is_evening(antecedent: Antecedent | None, zone: str | None) -> bool:
    """Whether a time is an evening or night of its day, in the same zone: "11:20 p.m. on October 2"."""
    if antecedent is None or antecedent.interval.grain >= Grain.DAY or antecedent.turned or antecedent.zone != zone:
        return False
    return antecedent.interval.start % DAY_SECONDS >= EVENING * 3600


def _next_day(day: Resolution) -> Resolution:
    """The day after: small hours follow the evening before them."""
    if day.interval is None or day.antecedent is None:
        return day
    following = calendar_units.containing(calendar_units.first_day(day.interval) + 1, Grain.DAY)
    reason = f"in the night that follows {day.antecedent.text!r} before it"
    return day._replace(interval=following, value=value(following), reason=reason, turned=True)


def _is_after(said: ClockTime, antecedent: Antecedent | None) -> bool:
    """Whether a clock time is later in its day than the one before it in the text."""
    if antecedent is None or antecedent.interval.grain > Grain.HOUR:
        return False
    return said.hour * 3600 + (said.minute or 0) * 60 > antecedent.interval.start % DAY_SECONDS


def _day_before(day: Resolution) -> Resolution:
    """The day before: a sentence that looks back cannot be later than what it looks back from."""
    if day.interval is None or day.antecedent is None:
        return day
    before = calendar_units.containing(calendar_units.first_day(day.interval) - 1, Grain.DAY)
    reason = f"the day before {day.antecedent.text!r}, since the text looks back from there"
    return day._replace(interval=before, value=value(before), reason=reason)


def _day_of(said: Expression | None, context: Context, resolve: Resolve) -> Resolution:
    """The day stated with the time, or the latest day before it in the same paragraph."""
    if said is not None:
        return resolve(said, context)
    if context.entry is not None:
        return _of_entry(context.entry, context.anchor_name)
    for antecedent in context.antecedents:
        if antecedent.background and (antecedent.at < context.sentence or _is_long_ago(antecedent, context)):
            continue
        if antecedent.interval.grain <= Grain.DAY and (
            antecedent.at >= context.paragraph or _goes_on(antecedent, context)
        ):
            interval = calendar_units.containing(calendar_units.first_day(antecedent.interval), Grain.DAY)
            if _contradicts(interval, context):
                if context.in_entry is not None or _is_dated_report(context):
                    break  # "The next meeting is on 6 June. Closed at 9 p.m."
                return undated(
                    "XXXX-XX-XX",
                    f"the day of {antecedent.text!r} before it is on the other side of {context.anchor_name}",
                )
            where = "before it" if antecedent.at >= context.paragraph else "in a paragraph before"
            reason = f"on the day of {antecedent.text!r} {where}"
            return Resolution(TimexType.DATE, value(interval), interval, reason=reason, antecedent=antecedent)
    if context.in_entry is not None:
        return _in_entry(context.in_entry)
    if context.today is not None and (context.genre is Genre.MESSAGE or _is_dated_report(context)):
        interval = calendar_units.containing(context.today, Grain.DAY)
        reason = (
            "on the day of the message" if context.genre is Genre.MESSAGE else f"on the day of {context.anchor_name}"
        )
        return Resolution(TimexType.DATE, value(interval), interval, reason=reason, anchored=True)
    return _of_publication(context)


def _is_long_ago(antecedent: Antecedent, context: Context) -> bool:
    """ "Their first win since 8 February 1992 ended at 10 p.m.": more than a month before the news."""
    if context.genre is not Genre.NEWS or context.today is None:
        return False
    return context.today - calendar_units.first_day(antecedent.interval) > _LONGEST_STORY


def _is_dated_report(context: Context) -> bool:
    """Whether the text is a report or log of a day of its own, not of the day of publication."""
    return context.anchor is not None and context.anchor.name not in (PUBLICATION, WRITING)


def _of_publication(context: Context) -> Resolution:
    """In news that has named no day before, the day of publication."""
    has_named_day = any(antecedent.interval.grain <= Grain.WEEK for antecedent in context.antecedents)
    if (
        context.genre is not Genre.NEWS
        or context.today is None
        or context.clock.recurs
        or not context.clock.may_be_today
        or has_named_day
    ):
        return undated("XXXX-XX-XX", "the text does not say on which day")
    interval = calendar_units.containing(context.today, Grain.DAY)
    reason = f"on the day of {context.anchor_name}, since the text names no day before it"
    return Resolution(TimexType.DATE, value(interval), interval, reason=reason, anchored=True)


def _of_entry(entry: Antecedent, anchor_name: str) -> Resolution:
    if not entry.text:
        reason = f"on the day of {anchor_name}, since no heading of the log states another"
        return Resolution(TimexType.DATE, value(entry.interval), entry.interval, reason=reason, anchored=True)
    reason = f"in a log, going on from {entry.text!r} before it"
    return Resolution(TimexType.DATE, value(entry.interval), entry.interval, reason=reason)


def _in_entry(head: Antecedent) -> Resolution:
    day = calendar_units.containing(calendar_units.first_day(head.interval), Grain.DAY)
    return Resolution(
        TimexType.DATE, value(day), day, reason=f"on the day of the entry of {head.text!r}", antecedent=head
    )


def _contradicts(day: Interval, context: Context) -> bool:
    """Whether the tense of news and the day of the antecedent are on different sides of publication."""
    if context.cue is None or context.today is None or context.genre is not Genre.NEWS:
        return False
    number = calendar_units.first_day(day)
    return number > context.today if context.cue.direction is Direction.PAST else number < context.today


def _goes_on(antecedent: Antecedent, context: Context) -> bool:
    """Whether a paragraph goes on with the only day of the paragraph before it, both in the past."""
    if context.cue is None or context.cue.direction is not Direction.PAST or context.today is None:
        return False
    if context.open_day is not None or _has_gone_on(antecedent, context):
        return False
    days = {
        calendar_units.first_day(s.interval)
        for s in context.antecedents
        if s.at >= context.nearby and s.interval.grain <= Grain.DAY
    }
    is_near = antecedent.at >= context.nearby and len(days) == 1
    goes_by_the_clock = antecedent.interval.grain <= Grain.HOUR and antecedent.at > context.paragraph - GOES_ON
    return (is_near or goes_by_the_clock) and calendar_units.first_day(antecedent.interval) <= context.today


def _has_gone_on(antecedent: Antecedent, context: Context) -> bool:
    """Whether the text has told of a later month or year since a day: "Born on 3 March 1922 ... She stayed until 1945"."""
    later = (s.interval for s in context.antecedents if s.at > antecedent.at and s.interval.grain > Grain.WEEK)
    today = context.today or 0
    return any(calendar_units.last_day(antecedent.interval) < calendar_units.first_day(time) <= today for time in later)


def in_stated_zone(meaning: Resolution, country: str | None) -> Resolution:
    """A clock time with the offset that its zone's abbreviation means on that day, or with the word that it stays open."""
    if meaning.zone is None or meaning.interval is None:
        return meaning
    year, month, day = civil(calendar_units.first_day(meaning.interval))
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return meaning._replace(zone=None)
    midnight = dt.datetime(year, month, day)  # noqa: DTZ001 - the zone is what is looked for
    zoned = in_zone(midnight + dt.timedelta(seconds=meaning.interval.start % DAY_SECONDS), meaning.zone, country)
    offset = zoned.stamp.isoformat()[-6:] if zoned.stamp.tzinfo else None
    reason = "; ".join(filter(None, (meaning.reason, zoned.note)))
    return meaning._replace(zone=offset, zone_open=offset is None, reason=reason)
