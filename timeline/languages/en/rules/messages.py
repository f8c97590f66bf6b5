"""What short messages write: bare parts of the day, bare units, clipped weekdays, the spelling of chats.

These rules are for messages only: in an article "the morning" is any morning, in a message it is that of the day.
"""

from dataclasses import replace

from timeline.languages.base import Face
from timeline.languages.en.lexicon import SEASON_NUMBER
from timeline.languages.en.rules.clocks import four_figures, half_day_clock
from timeline.languages.rules import RuleBook
from timeline.model import Genre
from timeline.model.expressions import (
    Calendar,
    ClockTime,
    Count,
    Cycle,
    DayPart,
    Every,
    Expression,
    Holiday,
    PartOfDay,
    Reference,
    Season,
    Shift,
    Vague,
    Weekday,
)
from timeline.model.grain import Grain

book = RuleBook("en", Genre.MESSAGE)
rule = book.rule

TODAY = Shift(Grain.DAY, 0)


@rule("{part}", "the|a {part}", examples={"Late for [morning] class": DayPart(PartOfDay.MORNING, TODAY)})
def part_of_today(part: PartOfDay) -> Expression:
    return DayPart(part, TODAY)


@rule(
    "{short_weekday}",
    "{step} {short_weekday}",
    "{step} {clipped_weekday:short_weekday}",
    examples={"on [Sat] lah": Weekday(5), "[this Tue] only": Weekday(1, 0)},
)
def short_weekday(short_weekday: int, step: int | None = None) -> Expression:
    return Weekday(short_weekday, step)


@rule(
    "<on|for|till|until|by|since|come|from> {clipped_weekday}",
    examples={"back on [mon] :(": Weekday(0)},
    never=("basking on the sun", "he sat"),
)
def clipped_weekday(clipped_weekday: int) -> Expression:
    return Weekday(clipped_weekday)


@rule("2 moro|mro|morrow", examples={"see u [2moro]": Shift(Grain.DAY, 1)})
def clipped_tomorrow() -> Expression:
    return Shift(Grain.DAY, 1)


@rule("{clipped_weekday} {part}", examples={"[sat night] was lit": DayPart(PartOfDay.NIGHT, Weekday(5))})
def clipped_weekday_part(clipped_weekday: int, part: PartOfDay) -> Expression:
    return DayPart(part, Weekday(clipped_weekday))


@rule(
    "{hour} {half_day} {clipped_weekday}",
    "{clock} {half_day} {clipped_weekday}",
    examples={"meet me @ [8pm sat]": ClockTime(20, of=Weekday(5))},
    never=("13pm sat",),
)
def clipped_weekday_clock(
    half_day: int, clipped_weekday: int, hour: int = 0, clock: Face | None = None
) -> Expression | None:
    time = half_day_clock(half_day, hour, clock)
    return replace(time, of=Weekday(clipped_weekday)) if isinstance(time, ClockTime) else None


@rule("happy new year", examples={"[happy new year] all": Holiday("New Year's Day")})
def happy_new_year() -> Expression:
    return Holiday("New Year's Day")


@rule("wknd|wkend|wkends", examples={"this fun [wknd]": Cycle(Grain.WEEKEND, 1)})
def clipped_weekend() -> Expression:
    return Cycle(Grain.WEEKEND, 1)


@rule("{step} wknd|wkend", examples={"[last wknd] was fun": Shift(Grain.WEEKEND, -1)})
def step_weekend(step: int) -> Expression:
    return Shift(Grain.WEEKEND, step)


@rule("{step} {units_abbr}", examples={"see u [nxt wk]": Shift(Grain.WEEK, 1)}, never=("last hr",))
def step_short_unit(step: int, units_abbr: Grain) -> Expression | None:
    return Shift(units_abbr, step) if units_abbr > Grain.DAY else None


@rule(
    "tonite|tnite",
    "2 nite",
    examples={"see you [tonite]": DayPart(PartOfDay.NIGHT, TODAY), "[2nite] lah": DayPart(PartOfDay.NIGHT, TODAY)},
)
def clipped_tonight() -> Expression:
    return DayPart(PartOfDay.NIGHT, TODAY)


@rule(
    "<at|@> {digits}",
    examples={"ends at [1530]": ClockTime(15, 30)},
    never=("at 2575", "at 2015 events"),
)
def bare_digits(digits: str) -> Expression | None:
    return four_figures(digits) if digits[:2] not in ("19", "20") else None


@rule("{step} {short_weekday} {part}", examples={"[this Fri night] show": DayPart(PartOfDay.NIGHT, Weekday(4, 0))})
def short_weekday_part(step: int, short_weekday: int, part: PartOfDay) -> Expression:
    return DayPart(part, Weekday(short_weekday, step))


@rule(
    "{unit}",
    "a day",
    "day {int:}",
    examples={"such a long [week]": Count(1, Grain.WEEK), "[Day 2] of it": Count(1, Grain.DAY)},
)
def bare_unit(unit: Grain = Grain.DAY) -> Expression | None:
    if unit is Grain.WEEKEND:
        return Cycle(Grain.WEEKEND, 1)
    return Count(1, unit) if unit in (Grain.HOUR, Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR) else None


@rule("the {unit}", examples={"[the week] that was": Shift(Grain.WEEK, 0)})
def the_unit(unit: Grain) -> Expression | None:
    return Shift(unit, 0) if unit in (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR) else None


@rule(
    "{plural:units}",
    examples={"the dark [days]": Count(None, Grain.DAY)},
    never=("the Quarters", "lee min ho", "yr nails"),
)
def bare_units(units: Grain) -> Expression | None:
    return Count(None, units) if units not in (Grain.SECOND, Grain.QUARTER, Grain.WEEKEND, Grain.CENTURY) else None


@rule("{month_abbr}", examples={"June, July, [Aug] lah": Calendar(month=8)})
def clipped_month(month_abbr: int) -> Expression:
    return Calendar(month=month_abbr)


@rule("{noon}", examples={"[Midnight] movie": ClockTime(0)})
def bare_noon(noon: int) -> Expression:
    return ClockTime(noon % 24)


@rule("{season}", examples={"the [spring] florals": Cycle(Grain.SEASON, 1)})
def bare_season(season: Season) -> Expression | None:
    return Cycle(Grain.SEASON, SEASON_NUMBER[season]) if season is not Season.FALL else None


@rule("future", examples={"my [future] looks bright": Vague(Reference.FUTURE)})
def bare_future() -> Expression:
    return Vague(Reference.FUTURE)


@rule(
    "last|first|this day", "the last|first|big day", examples={"[last day] to register": TODAY, "[this day] lah": TODAY}
)
def special_day() -> Expression:
    return TODAY


@rule("whole day", "the whole day", "all night", examples={"the whole day": Count(1, Grain.DAY)})
def all_day() -> Expression:
    return Count(1, Grain.DAY)


@rule("last nights", examples={"[last nights] game": DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, -1))})
def last_nights() -> Expression:
    return DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, -1))


@rule("nights", examples={"horror [nights]": DayPart(PartOfDay.NIGHT, TODAY)})
def nights() -> Expression:
    return DayPart(PartOfDay.NIGHT, TODAY)


@rule("sunset", "sunrise", examples={"the [sunset] here": TODAY})
def sun() -> Expression:
    return TODAY


@rule("every|each {units_abbr}", examples={"[every min] counts": Every(Count(1, Grain.MINUTE))})
def every_short(units_abbr: Grain) -> Expression:
    return Every(Count(1, units_abbr))


@rule(
    "every|each {clipped_weekday:weekday}",
    "every|each {short_weekday:weekday}",
    examples={"[every mon] lah": Every(Weekday(0))},
)
def every_clipped_weekday(weekday: int) -> Expression:
    return Every(Weekday(weekday))


@rule("everyday", examples={"[everyday] life": Every(Count(1, Grain.DAY))})
def everyday() -> Expression:
    return Every(Count(1, Grain.DAY))
