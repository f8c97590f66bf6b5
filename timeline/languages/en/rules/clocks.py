"""Parts of the day and clock times."""

from timeline.languages import base
from timeline.languages.base import Face
from timeline.languages.en.rulebook import part, rule
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
"""A clock face: the hour alone, or with minutes and seconds."""

AT = "<at|by|until|till|around|about|since|before|after|from>"
HOUR = "( {hour} | {spelled:hour} )"
FACE = "( {hour} | {clock} | {dot_clock:clock} | {spelled:hour} | {digits} )"
CLOSED = "<,|.|;|:|)|on|and|but|when|while|as|after|before|he|she|it|they|the|a|in|at|with|to>"
"""What may follow a part of the day that is no part of a compound: not "the evening news"."""
NOON_FIRST = "( {noon:first} -|–|to|until|till | <between> {noon:first} and )"
ENDS = ("( {hour:first} | {clock:first} )", "( {hour:last} | {clock:last} )")


@rule(
    "this {part}",
    "tonight",
    examples={
        "this morning": DayPart(PartOfDay.MORNING, Shift(Grain.DAY, 0)),
        "tonight": DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, 0)),
    },
    never=("the Tonight Show",),
)
def part_of_this_day(part: PartOfDay = PartOfDay.NIGHT) -> Expression:
    return DayPart(part, Shift(Grain.DAY, 0))


@rule(
    "last night|nite",
    examples={"last night": DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, -1))},
    never=("the night before last", "in her second last night"),
)
def last_night() -> Expression:
    return DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, -1))


@rule(
    "<the|my|your|his|her|its|our|their> {ordinal:} last night|nite",
    examples={"his [second last night] in camp": DayPart(PartOfDay.NIGHT)},
    never=("the second night", "she finished second last night"),
)
def counted_last_night() -> Expression:
    """Not the night before today, but one before the end of something."""
    return DayPart(PartOfDay.NIGHT)


@rule(
    "the {part} before last",
    examples={"the night before last": DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, -2))},
    never=("the night before",),
)
def part_before_last(part: PartOfDay) -> Expression:
    return DayPart(part, Shift(Grain.DAY, -2))


@rule(
    f"<in|during> the {{part}} {CLOSED}",
    "<by> {coming_part:part}",
    f"<towards|toward> {{part}} {CLOSED}",
    f"<at|before|after|until|till|since|from|around> {{sun:part}} {CLOSED}",
    f"<by|around|until|in> mid -? {{part}} {CLOSED}",
    f"<at|before|after|by> first light {CLOSED}",
    examples={
        "in [the afternoon], police": DayPart(PartOfDay.AFTERNOON),
        "By [evening] the roads": DayPart(PartOfDay.EVENING),
        "towards [evening], the roads": DayPart(PartOfDay.EVENING),
        "By [nightfall] the roads": DayPart(PartOfDay.EVENING),
        "before [dawn] they": DayPart(PartOfDay.MORNING),
        "by [mid-afternoon] it": DayPart(PartOfDay.AFTERNOON),
        "at [first light], they": DayPart(PartOfDay.MORNING),
    },
    never=(
        "in the evening news",
        "the dawn of a new era",
        "at sunset boulevard",
        "mid-morning",
        "first light of",
        "by overnight losses",
    ),
)
def part_of_narrated_day(part: PartOfDay = PartOfDay.MORNING) -> Expression:
    """A part of the day that the text is in; its day is beside it, or before it in the text."""
    return DayPart(part)


@rule(
    "{step}? {weekday} {part}",
    "overnight {weekday}",
    examples={
        "Friday night": DayPart(PartOfDay.NIGHT, Weekday(4)),
        "last Friday night": DayPart(PartOfDay.NIGHT, Weekday(4, -1)),
        "overnight Friday": DayPart(PartOfDay.NIGHT, Weekday(4)),
    },
    never=("Monday night football", "Friday night lights"),
)
def weekday_part(weekday: int, part: PartOfDay = PartOfDay.NIGHT, step: int | None = None) -> Expression:
    return DayPart(part, Weekday(weekday, step))


@rule(
    "{deictic} {part}",
    "{deictic} in the {part}",
    examples={
        "yesterday morning": DayPart(PartOfDay.MORNING, Shift(Grain.DAY, -1)),
        "tomorrow in the evening": DayPart(PartOfDay.EVENING, Shift(Grain.DAY, 1)),
    },
    never=("yesterday, mornings were cold",),
)
def deictic_part(deictic: Expression, part: PartOfDay) -> Expression:
    return DayPart(part, deictic)


@part(
    "spelled_zone",
    "{zone} time",
    ", {zone}",
    "local time?",
    "(|[ local time? )|]",
    examples={", EST": "EST", "Eastern time": "ET", "local": "", "(local time)": ""},
)
def spelled_zone(zone: str = "") -> str:
    """The zone after a clock time in more than its letters; the local one has no name."""
    return zone


@rule(
    f"{FACE} {{half_day}} ( {{zone}} | {{spelled_zone:zone}} )?",
    examples={
        "6 p.m.": ClockTime(18),
        "6:30 a.m. EST": ClockTime(6, 30, zone="EST"),
        "6:30 a.m., EST": ClockTime(6, 30, zone="EST"),
        "6.30 p.m.": ClockTime(18, 30),
        "seven p.m.": ClockTime(19),
        "430pm": ClockTime(16, 30),
        "12 a.m.": ClockTime(0),
        "5pm": ClockTime(17),
        "6 p.m. Eastern time": ClockTime(18, zone="ET"),
        "6:30 p.m. local time": ClockTime(18, 30),
        "6:30 p.m. (local time)": ClockTime(18, 30),
    },
    never=("13 p.m.", "10:75 am", "470pm", "43pm"),
)
def half_day_clock(
    half_day: int,
    hour: int = 0,
    clock: Face | None = None,
    digits: str = "",
    zone: str | None = None,
) -> Expression | None:
    return _on_the_day(_face_of(digits) if digits else clock or hour, half_day, zone or None)


def _face_of(digits: str) -> HourOrFace:
    """Three or four digits as a clock face: "430pm"; others show no hour."""
    plausible = len(digits) in (3, 4) and digits[-2] < "6"
    return (int(digits[:-2]), int(digits[-2:]), None) if plausible else 0


@rule(
    "half past ( {hour:half} | {spelled:half} ) {half_day}?",
    f"{AT} a? quarter past ( {{hour:quarter}} | {{spelled:quarter}} ) {{half_day}}?",
    f"{AT} a? quarter to ( {{hour:coming}} | {{spelled:coming}} ) {{half_day}}?",
    f"{AT} {{spelled:minutes}} past ( {{hour}} | {{spelled:hour}} ) {{half_day}}?",
    examples={
        "at [half past six]": ClockTime(6, 30),
        "half past 6 p.m.": ClockTime(18, 30),
        "at [a quarter past three]": ClockTime(3, 15),
        "by [quarter past 12 p.m.]": ClockTime(12, 15),
        "at [a quarter to nine]": ClockTime(8, 45),
        "at [quarter to 1 p.m.]": ClockTime(12, 45),
        "at [ten past six]": ClockTime(6, 10),
        "at [twenty past 6 p.m.]": ClockTime(18, 20),
    },
    never=("half past thirty", "rose a quarter to 3 percent", "at ninety past six", "drove two past six"),
)
def past_the_hour(
    half: int = 0, quarter: int = 0, coming: int = 0, hour: int = 0, minutes: int = 0, half_day: int | None = None
) -> Expression | None:
    """An hour with its quarters, halves or minutes, in the half of the day that the text states."""
    named = half or quarter or coming or hour
    if not 1 <= named <= 12 or minutes >= 60:
        return None
    past = 30 if half else 15 if quarter else -15 if coming else minutes
    shown, minute = divmod(named * 60 + past, 60)
    return ClockTime((shown or 12) if half_day is None else shown % 12 + half_day, minute)


@rule(
    f"{HOUR} o '|’ clock",
    f"{HOUR} o '|’ clock in the {{part}}",
    f"{HOUR} o '|’ clock at {{part}}",
    f"<at|by|until|around|about> {HOUR} in the {{part}}",
    f"<at|by|until|around|about> {HOUR} at {{part}}",
    "{clock} in the {part}",
    "{clock} at {part}",
    examples={
        "at [8 o'clock]": ClockTime(8),
        "at [eight o’clock]": ClockTime(8),
        "3 o'clock in the afternoon": ClockTime(15),
        "three o’clock in the morning": ClockTime(3),
        "11 o'clock at night": ClockTime(23),
        "at [four in the morning]": ClockTime(4),
        "at [ten at night]": ClockTime(22),
        "4:30 in the afternoon": ClockTime(16, 30),
        "10:15 at night": ClockTime(22, 15),
    },
    never=("at 4 in the night", "at 13 in the morning", "25 o'clock", "14:30 at night"),
)
def o_clock(hour: int = 0, clock: Face | None = None, part: PartOfDay | None = None) -> Expression | None:
    hour, minute, second = clock or (hour, None, None)
    if part is None:
        return ClockTime(hour) if hour <= 24 else None
    early = part is PartOfDay.NIGHT and not 6 <= hour < 12  # after midnight: of this night or of the last one
    return ClockTime(hour_in(part, hour), minute, second) if 1 <= hour <= 12 and not early else None


@rule(
    "{clock} {spelled_zone:zone}",
    "{digits} local time?",
    examples={
        "at [1830 local]": ClockTime(18, 30),
        "at [18:30 local time]": ClockTime(18, 30),
        "at [18:30, EST]": ClockTime(18, 30, zone="EST"),
        "at [18:30 local]": ClockTime(18, 30),
        "at [18:30 (local)]": ClockTime(18, 30),
    },
    never=("25:30 local time", "1990 local time"),
)
def time_of_zone(clock: Face | None = None, digits: str = "", zone: str = "") -> Expression | None:
    return base.clock_time(clock, zone or None) if clock else four_figures(digits)


def four_figures(digits: str, zone: str | None = None) -> ClockTime | None:
    """A clock time as soldiers and ships write it: "1530"."""
    plausible = len(digits) == 4 and digits <= "2359" and digits[2] < "6"
    return ClockTime(int(digits[:2]), int(digits[2:]), zone=zone) if plausible else None


@rule(
    f"{ENDS[0]} -|–|to|until|till {ENDS[1]} {{half_day}} {{zone}}?",
    f"<between> {ENDS[0]} and {ENDS[1]} {{half_day}} {{zone}}?",
    f"<hours> <of> {ENDS[0]} and {ENDS[1]} {{half_day}} {{zone}}?",
    examples={
        "from [6 to 9 p.m.]": Range(ClockTime(18), ClockTime(21)),
        "open [11-2:30 p.m.]": Range(ClockTime(11), ClockTime(14, 30)),
        "from [6:15 until 7:45 a.m. EST]": Range(ClockTime(6, 15, zone="EST"), ClockTime(7, 45, zone="EST")),
        "from [6:15 till 9 p.m.]": Range(ClockTime(18, 15), ClockTime(21)),
        "between the hours of [9 and 11 p.m.]": Range(ClockTime(21), ClockTime(23)),
        "between [5 and 7 p.m.]": Range(ClockTime(17), ClockTime(19)),
        "between [5:30 and 7:15 p.m.]": Range(ClockTime(17, 30), ClockTime(19, 15)),
    },
    never=("from 13 to 15 p.m.",),
)
def half_day_clocks(first: HourOrFace, last: HourOrFace, half_day: int, zone: str | None = None) -> Expression | None:
    """The half of the day is stated once, after the last; the first is the nearest one before it."""
    end = _on_the_day(last, half_day, zone)
    starts = [_on_the_day(first, half, zone) for half in (half_day, 12 - half_day)]
    if end is None or starts[0] is None or starts[1] is None:
        return None
    return Range(starts[0] if _minutes(starts[0]) < _minutes(end) else starts[1], end)


@rule(
    f"{NOON_FIRST} {ENDS[1]} {{half_day}} {{zone}}?",
    examples={
        "from [noon to 3 p.m.]": Range(ClockTime(12), ClockTime(15)),
        "from [midnight until 8:30 a.m. EST]": Range(ClockTime(0, zone="EST"), ClockTime(8, 30, zone="EST")),
        "between [midnight and 6 a.m.]": Range(ClockTime(0), ClockTime(6)),
    },
    never=("from noon to 15 p.m.",),
)
def from_noon(first: int, last: HourOrFace, half_day: int, zone: str | None = None) -> Expression | None:
    """Midnight here begins the day of the last."""
    end = _on_the_day(last, half_day, zone)
    return end and Range(ClockTime(first % 24, zone=zone), end)


@rule(
    f"( {{hour:opening}} | {{clock:opening}} ) {{half_day:first}} -|– {ENDS[1]} {{half_day}} {{zone}}?",
    examples={
        "open [9am-5pm]": Range(ClockTime(9), ClockTime(17)),
        "open [9am-5:30pm]": Range(ClockTime(9), ClockTime(17, 30)),
        "open [9:15am-5pm EST]": Range(ClockTime(9, 15, zone="EST"), ClockTime(17, zone="EST")),
        "open [9:15 a.m. – 5:30 p.m.]": Range(ClockTime(9, 15), ClockTime(17, 30)),
    },
    never=("13am-5pm",),
)
def two_half_day_clocks(
    opening: HourOrFace, first: int, last: HourOrFace, half_day: int, zone: str | None = None
) -> Expression | None:
    """From an opening in one half of the day to an end in one; the slot `first` ends the first of the two."""
    start, end = _on_the_day(opening, first, zone), _on_the_day(last, half_day, zone)
    return Range(start, end) if start and end else None


def _on_the_day(face: HourOrFace, half_day: int, zone: str | None) -> ClockTime | None:
    """The 24-hour time of a clock face in one half of the day: 0 before noon, 12 after it."""
    hour, minute, second = face if isinstance(face, tuple) else (face, None, None)
    return ClockTime(hour % 12 + half_day, minute, second, zone) if 1 <= hour <= 12 else None


def _minutes(clock: ClockTime) -> int:
    return clock.hour * 60 + (clock.minute or 0)


@rule("<after|past> {noon}", examples={"shortly after [midnight]": ClockTime(0)}, never=("before midnight",))
def after_noon(noon: int) -> Expression:
    """Midnight here begins its day."""
    return ClockTime(noon % 24)


@rule(
    "<at|around|by|until|before|about> {noon}",
    "12 {noon}",
    "{weekday} {noon}",
    "{noon} {zone}",
    "{noon} <on|monday|tuesday|wednesday|thursday|friday|saturday|sunday>",
    examples={
        "at [noon]": ClockTime(12),
        "from [12 midnight]": ClockTime(24),
        "[noon EST] is the deadline": ClockTime(12, zone="EST"),
        "[midnight] on deadline day": ClockTime(24),
        "by [Wednesday noon]": ClockTime(12, of=Weekday(2)),
    },
    never=("a midnight feast", "the afternoon"),
)
def noon(noon: int, weekday: int | None = None, zone: str | None = None) -> Expression:
    """Midnight ends its day: "at midnight Thursday" (AP style)."""
    return ClockTime(noon, of=None if weekday is None else Weekday(weekday), zone=zone)
