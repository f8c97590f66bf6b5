"""Parts of the day and clock times."""

from timeline.languages.base import Face
from timeline.languages.en.rulebook import rule
from timeline.model.expressions import (
    ClockTime,
    DayPart,
    Expression,
    PartOfDay,
    Range,
    Shift,
    Weekday,
    hour_in,
)
from timeline.model.grain import Grain

HourOrFace = int | Face
"""What a clock face shows: the hour alone, or with minutes and seconds."""


@rule("tonight", examples={"tonight": DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, 0))})
def tonight() -> Expression:
    return DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, 0))


@rule("last night|nite", examples={"last night": DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, -1))})
def last_night() -> Expression:
    return DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, -1))


@rule(
    "the {part} before last",
    examples={"the night before last": DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, -2))},
)
def part_before_last(part: PartOfDay) -> Expression:
    return DayPart(part, Shift(Grain.DAY, -2))


@rule("this {part}", examples={"this morning": DayPart(PartOfDay.MORNING, Shift(Grain.DAY, 0))})
def this_part(part: PartOfDay) -> Expression:
    return DayPart(part, Shift(Grain.DAY, 0))


@rule("{weekday} {part}", examples={"Friday night": DayPart(PartOfDay.NIGHT, Weekday(4))})
def weekday_part(weekday: int, part: PartOfDay) -> Expression:
    return DayPart(part, Weekday(weekday))


@rule("overnight {weekday}", examples={"overnight Friday": DayPart(PartOfDay.NIGHT, Weekday(4))})
def overnight(weekday: int) -> Expression:
    return DayPart(PartOfDay.NIGHT, Weekday(weekday))


@rule("{step} {weekday} {part}", examples={"last Friday night": DayPart(PartOfDay.NIGHT, Weekday(4, -1))})
def stepped_weekday_part(step: int, weekday: int, part: PartOfDay) -> Expression:
    return DayPart(part, Weekday(weekday, step))


@rule(
    "{deictic} {part}",
    "{deictic} in the {part}",
    examples={"yesterday morning": DayPart(PartOfDay.MORNING, Shift(Grain.DAY, -1))},
)
def deictic_part(deictic: Expression, part: PartOfDay) -> Expression:
    return DayPart(part, deictic)


@rule(
    "{hour} {half_day} {zone}?",
    "{clock} {half_day} {zone}?",
    "{dot_clock:clock} {half_day} {zone}?",
    "{spelled:hour} {half_day} {zone}?",
    "{hour} {half_day} {zone} time",
    "{clock} {half_day} {zone} time",
    "{hour} {half_day} local time",
    "{clock} {half_day} local time",
    "{digits} {half_day} {zone}?",
    examples={
        "6 p.m.": ClockTime(18),
        "6:30 a.m. EST": ClockTime(6, 30, zone="EST"),
        "12 a.m.": ClockTime(0),
        "5pm": ClockTime(17),
    },
    never=("13 p.m.", "10:75 am"),
)
def half_day_clock(
    half_day: int,
    hour: int = 0,
    clock: Face | None = None,
    digits: str = "",
    zone: str | None = None,
) -> Expression | None:
    if digits:  # "430pm"
        clock = (
            (int(digits[:-2]), int(digits[-2:]), None) if len(digits) in (3, 4) and digits[-2] < "6" else (0, 0, None)
        )
    return _on_the_day(clock or hour, half_day, zone)


AT = "<at|by|until|till|around|about|since|before|after|from>"


@rule(
    "half past {hour} {half_day}?",
    "half past {spelled:hour} {half_day}?",
    f"{AT} a? quarter past {{hour:quarter}} {{half_day}}?",
    f"{AT} a? quarter past {{spelled:quarter}} {{half_day}}?",
    f"{AT} a? quarter to {{hour:coming}} {{half_day}}?",
    f"{AT} a? quarter to {{spelled:coming}} {{half_day}}?",
    examples={"at [half past six]": ClockTime(6, 30), "at [a quarter to nine]": ClockTime(8, 45)},
    never=("half past thirty", "rose a quarter to 3 percent"),
)
def past_the_hour(hour: int = 0, quarter: int = 0, coming: int = 0, half_day: int | None = None) -> Expression | None:
    """Quarters and halves of an hour, on the half of the day that is said."""
    said = hour or quarter or coming
    if not 1 <= said <= 12:
        return None
    shown, minute = divmod(said * 60 + (30 if hour else 15 if quarter else -15), 60)
    return ClockTime((shown or 12) if half_day is None else shown % 12 + half_day, minute)


@rule("{hour} o '|’ clock", "{spelled:hour} o '|’ clock", examples={"at [8 o'clock]": ClockTime(8)})
def o_clock(hour: int) -> Expression | None:
    return ClockTime(hour) if hour <= 24 else None


@rule(
    "{hour} o '|’ clock in the {part}",
    "{spelled:hour} o '|’ clock in the {part}",
    "<at|by|until|around|about> {hour} in the {part}",
    "<at|by|until|around|about> {spelled:hour} in the {part}",
    "{clock} in the {part}",
    examples={"3 o'clock in the afternoon": ClockTime(15), "at [four in the morning]": ClockTime(4)},
    never=("at 4 in the night", "13 o'clock in the morning"),
)
def clock_in_part(part: PartOfDay, hour: int = 0, clock: Face | None = None) -> Expression | None:
    hour, minute, second = clock or (hour, None, None)
    return ClockTime(hour_in(part, hour), minute, second) if 1 <= hour <= 12 and part is not PartOfDay.NIGHT else None


@rule("{clock} local time", examples={"at [18:30 local time]": ClockTime(18, 30)})
def local_time(clock: Face) -> Expression | None:
    hour, minute, second = clock
    return ClockTime(hour, minute, second) if hour < 24 else None


def four_figures(digits: str, zone: str | None = None) -> ClockTime | None:
    """A clock time as soldiers and ships write it: "1530"."""
    plausible = len(digits) == 4 and digits <= "2359" and digits[2] < "6"
    return ClockTime(int(digits[:2]), int(digits[2:]), zone=zone) if plausible else None


@rule(
    "<at|by|until|till|around|about> {digits} hours|hrs",
    "{digits} {zone}",
    examples={"at [1800 hours]": ClockTime(18, 0), "at [0412 GMT]": ClockTime(4, 12, zone="GMT")},
    never=("at 9999 hours", "2500 GMT"),
)
def military_time(digits: str, zone: str | None = None) -> Expression | None:
    return four_figures(digits, zone)


@rule("{digits} hours|hrs|h", examples={"[0600 hours] sharp": ClockTime(6, 0)}, never=("1800 hours", "9999 hours"))
def military_hours(digits: str) -> Expression | None:
    """Full hours that no 0 begins may be a length: "for 1800 hours"."""
    return four_figures(digits) if digits[0] == "0" or digits[2:] != "00" else None


@rule(
    "{digits:first} -|–|to|and|until {digits:last} {zone}",
    "{digits:first} -|–|to|and|until {digits:last} hours|hrs",
    "{digits:first} -|–|to|and|until {digits:last} local time",
    "{digits:first} -|–|to|and|until {digits:last}",
    examples={
        "open [0500-1100]": Range(ClockTime(5, 0), ClockTime(11, 0)),
        "from [0900 to 1000 GMT]": Range(ClockTime(9, 0, zone="GMT"), ClockTime(10, 0, zone="GMT")),
    },
    never=("1914-1918", "2010 to 2015", "pages 0900 to 9999"),
)
def military_times(first: str, last: str, zone: str | None = None) -> Expression | None:
    """Four digits each; without a zone, the first must begin with 0, as no year does."""
    start, end = four_figures(first, zone), four_figures(last, zone)
    return Range(start, end) if start and end and (zone or first[0] == "0") else None


@rule(
    "{hour:first} -|–|to|until|till {hour:last} {half_day} {zone}?",
    "<between> {hour:first} and {hour:last} {half_day} {zone}?",
    "{clock:first} -|–|to|until|till {clock:last} {half_day} {zone}?",
    "{hour:first} -|–|to|until|till {clock:last} {half_day} {zone}?",
    "{clock:first} -|–|to|until|till {hour:last} {half_day} {zone}?",
    examples={
        "from [6 to 9 p.m.]": Range(ClockTime(18), ClockTime(21)),
        "open [11-2:30 p.m.]": Range(ClockTime(11), ClockTime(14, 30)),
    },
    never=("from 13 to 15 p.m.",),
)
def half_day_clocks(first: HourOrFace, last: HourOrFace, half_day: int, zone: str | None = None) -> Expression | None:
    """The half of the day stands once, behind the last; the first is the nearest one before it."""
    end = _on_the_day(last, half_day, zone)
    starts = [_on_the_day(first, half, zone) for half in (half_day, 12 - half_day)]
    if end is None or starts[0] is None or starts[1] is None:
        return None
    return Range(starts[0] if _minutes(starts[0]) < _minutes(end) else starts[1], end)


@rule(
    "{hour:opening} {half_day:first} -|– {hour:last} {half_day} {zone}?",
    "{clock:opening} {half_day:first} -|– {clock:last} {half_day} {zone}?",
    "{hour:opening} {half_day:first} -|– {clock:last} {half_day} {zone}?",
    "{clock:opening} {half_day:first} -|– {hour:last} {half_day} {zone}?",
    examples={"open [9am-5:30pm]": Range(ClockTime(9), ClockTime(17, 30))},
    never=("13am-5pm",),
)
def two_half_day_clocks(
    opening: HourOrFace, first: int, last: HourOrFace, half_day: int, zone: str | None = None
) -> Expression | None:
    """From an opening in the first half of the day that is said to an end; `first` closes the first part."""
    start, end = _on_the_day(opening, first, zone), _on_the_day(last, half_day, zone)
    return Range(start, end) if start and end else None


def _on_the_day(face: HourOrFace, half_day: int, zone: str | None) -> ClockTime | None:
    """The clock time of 24 hours that a face shows in one half of the day: 0 before noon, 12 after it."""
    hour, minute, second = face if isinstance(face, tuple) else (face, None, None)
    return ClockTime(hour % 12 + half_day, minute, second, zone) if 1 <= hour <= 12 else None


def _minutes(clock: ClockTime) -> int:
    return clock.hour * 60 + (clock.minute or 0)


@rule("<after|past> {noon}", examples={"shortly after [midnight]": ClockTime(0)})
def after_noon(noon: int) -> Expression:
    """What is after midnight begins its day."""
    return ClockTime(noon % 24)


@rule(
    "<at|around|by|until|before|about> {noon}",
    "12 {noon}",
    "{noon} {zone}",
    "{noon} <on|monday|tuesday|wednesday|thursday|friday|saturday|sunday>",
    examples={"at [noon]": ClockTime(12)},
)
def noon(noon: int, zone: str | None = None) -> Expression:
    """Midnight ends its day: "at midnight Thursday" (AP style)."""
    return ClockTime(noon, zone=zone)
