"""Parts of the day and clock times."""

from timeline.expressions import (
    Clock,
    DayPart,
    Expression,
    Part,
    Shift,
    Weekday,
)
from timeline.grain import Grain
from timeline.tagging.languages.en.book import rule


@rule("tonight", examples={"tonight": DayPart(Part.NIGHT, Shift(Grain.DAY, 0))})
def tonight() -> Expression:
    return DayPart(Part.NIGHT, Shift(Grain.DAY, 0))


@rule("last night", examples={"last night": DayPart(Part.NIGHT, Shift(Grain.DAY, -1))})
def last_night() -> Expression:
    return DayPart(Part.NIGHT, Shift(Grain.DAY, -1))


@rule("this {part}", examples={"this morning": DayPart(Part.MORNING, Shift(Grain.DAY, 0))})
def this_part(part: Part) -> Expression:
    return DayPart(part, Shift(Grain.DAY, 0))


@rule("{weekday} {part}", examples={"Friday night": DayPart(Part.NIGHT, Weekday(4))})
def weekday_part(weekday: int, part: Part) -> Expression:
    return DayPart(part, Weekday(weekday))


@rule("{step} {weekday} {part}", examples={"last Friday night": DayPart(Part.NIGHT, Weekday(4, -1))})
def stepped_weekday_part(step: int, weekday: int, part: Part) -> Expression:
    return DayPart(part, Weekday(weekday, step))


@rule(
    "{deictic} {part}",
    "{deictic} in the {part}",
    examples={"yesterday morning": DayPart(Part.MORNING, Shift(Grain.DAY, -1))},
)
def deictic_part(deictic: Expression, part: Part) -> Expression:
    return DayPart(part, deictic)


@rule(
    "{hour} {half_day} {zone}?",
    "{clock} {half_day} {zone}?",
    "{dot_clock:clock} {half_day} {zone}?",
    "{spelled:hour} {half_day} {zone}?",
    examples={"6 p.m.": Clock(18), "6:30 a.m. EST": Clock(6, 30, zone="EST"), "12 a.m.": Clock(0), "5pm": Clock(17)},
    never=("13 p.m.", "10:75 am"),
)
def half_day_clock(
    half_day: int, hour: int = 0, clock: tuple[int, int, int | None] | None = None, zone: str | None = None
) -> Expression | None:
    hour, minute, second = clock or (hour, None, None)
    return Clock(hour % 12 + half_day, minute, second, zone) if 1 <= hour <= 12 else None


@rule("{hour} o ' clock", "{hour} o ’ clock", "{spelled:hour} o ' clock", examples={"at [8 o'clock]": Clock(8)})
def o_clock(hour: int) -> Expression | None:
    return Clock(hour) if hour <= 24 else None


@rule(
    "<at|around|by|until|before|after|about> {noon}",
    "{noon} <on|monday|tuesday|wednesday|thursday|friday|saturday|sunday>",
    examples={"at [noon]": Clock(12)},
)
def noon(noon: int) -> Expression:
    return Clock(noon)
