"""Rules for short messages only: bare parts of the day, bare units, clipped weekdays, and the spelling of chats.

In an article "the morning" is any morning, in a message it is that of the day.
"""

from dataclasses import replace

from timeline.languages.base import Face
from timeline.languages.en.lexicon import SEASON_NUMBER
from timeline.languages.en.rules.clocks import four_figures, half_day_clock
from timeline.languages.rules import RuleBook
from timeline.model import Genre
from timeline.model.expressions import (
    Blur,
    Calendar,
    ClockTime,
    Count,
    Cycle,
    DayPart,
    Every,
    Expression,
    Holiday,
    Mod,
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
TOMORROW = Shift(Grain.DAY, 1)
TONIGHT = DayPart(PartOfDay.NIGHT, TODAY)
CLIPPED_TOMORROW = "( 2 moro|mro|morrow | tomo|tomoz|tomolo|tmrrw )"


@rule(
    "{part}",
    "the|a {part}",
    "the? whole {part}",
    examples={
        "Late for [morning] class": DayPart(PartOfDay.MORNING, TODAY),
        "what [a night] lol": TONIGHT,
        "queued [the whole morning]": DayPart(PartOfDay.MORNING, TODAY),
    },
    never=("so many partings", "in the morningside gym"),
)
def part_of_today(part: PartOfDay) -> Expression:
    return DayPart(part, TODAY)


@rule(
    "tonite|tnite|nights",
    "2 nite",
    examples={"see you [tonite]": TONIGHT, "horror [nights]": TONIGHT, "[2nite] lah": TONIGHT},
    never=("last nights game", "2 nights in KL"),
)
def clipped_tonight() -> Expression:
    return TONIGHT


@rule(
    "last nights",
    examples={"[last nights] game": DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, -1))},
    never=("her last nightshift",),
)
def last_nights() -> Expression:
    return DayPart(PartOfDay.NIGHT, Shift(Grain.DAY, -1))


@rule(
    CLIPPED_TOMORROW,
    f"{CLIPPED_TOMORROW} {{part}}",
    examples={
        "see u [2moro]": TOMORROW,
        "exam [tomo] sigh": TOMORROW,
        "leaving [tomo morning]": DayPart(PartOfDay.MORNING, TOMORROW),
    },
    never=("2 more", "the tomograph"),
)
def clipped_tomorrow(part: PartOfDay | None = None) -> Expression:
    return DayPart(part, TOMORROW) if part else TOMORROW


@rule(
    "{short_weekday}",
    "{step} {clipped_weekday:short_weekday}",
    "<on|for|till|until|by|since|come|from> {clipped_weekday:short_weekday}",
    examples={"on [Sat] lah": Weekday(5), "[this tue] only": Weekday(1, 0), "back on [mon] :(": Weekday(0)},
    never=("basking on the sun", "he sat", "the wed couple"),
)
def short_weekday(short_weekday: int, step: int | None = None) -> Expression:
    return Weekday(short_weekday, step)


@rule(
    "{step}? {clipped_weekday} {part}",
    examples={
        "[sat night] was lit": DayPart(PartOfDay.NIGHT, Weekday(5)),
        "[this Fri night] show": DayPart(PartOfDay.NIGHT, Weekday(4, 0)),
    },
    never=("sat all night",),
)
def clipped_weekday_part(clipped_weekday: int, part: PartOfDay, step: int | None = None) -> Expression:
    return DayPart(part, Weekday(clipped_weekday, step))


@rule(
    "( {hour} | {clock} ) {half_day} {clipped_weekday}",
    examples={
        "meet me @ [8pm sat]": ClockTime(20, of=Weekday(5)),
        "meet me @ [8:30pm sat]": ClockTime(20, 30, of=Weekday(5)),
    },
    never=("13pm sat",),
)
def clipped_weekday_clock(
    half_day: int, clipped_weekday: int, hour: int = 0, clock: Face | None = None
) -> Expression | None:
    time = half_day_clock(half_day, hour, clock)
    return replace(time, of=Weekday(clipped_weekday)) if isinstance(time, ClockTime) else None


@rule(
    "every|each {clipped_weekday:weekday}",
    examples={"[every mon] lah": Every(Weekday(0)), "[each Sat] only": Every(Weekday(5))},
    never=("every monster",),
)
def every_clipped_weekday(weekday: int) -> Expression:
    return Every(Weekday(weekday))


@rule(
    "{hour} + {half_day}",
    examples={"left camp at [5+am]": Blur(ClockTime(5), Mod.APPROX)},
    never=("13+pm",),
)
def after_the_hour(hour: int, half_day: int) -> Expression | None:
    """Some minutes past the hour."""
    time = half_day_clock(half_day, hour)
    return Blur(time, Mod.APPROX) if time else None


@rule("<at|@> {digits}", examples={"ends at [1530]": ClockTime(15, 30)}, never=("at 2575", "at 2015 events"))
def bare_digits(digits: str) -> Expression | None:
    return four_figures(digits) if digits[:2] not in ("19", "20") else None


@rule("{noon}", examples={"[Midnight] movie": ClockTime(0)}, never=("this afternoon",))
def bare_noon(noon: int) -> Expression:
    return ClockTime(noon % 24)


@rule(
    "happy new year",
    examples={"[happy new year] all": Holiday("New Year's Day")},
    never=("a new year", "happy chinese new year"),
)
def happy_new_year() -> Expression:
    return Holiday("New Year's Day")


@rule(
    "wknd|wkend|wkends",
    "{step} wknd|wkend",
    examples={"this fun [wknd]": Cycle(Grain.WEEKEND, 1), "[last wknd] was fun": Shift(Grain.WEEKEND, -1)},
    never=("the week ended",),
)
def clipped_weekend(step: int | None = None) -> Expression:
    return Cycle(Grain.WEEKEND, 1) if step is None else Shift(Grain.WEEKEND, step)


@rule("weekends", examples={"happy [weekends]": Every(Cycle(Grain.WEEKEND, 1))}, never=("the weekend",))
def bare_weekends() -> Expression:
    return Every(Cycle(Grain.WEEKEND, 1))


@rule("{step} {units_abbr}", examples={"see u [nxt wk]": Shift(Grain.WEEK, 1)}, never=("last hr",))
def step_short_unit(step: int, units_abbr: Grain) -> Expression | None:
    return Shift(units_abbr, step) if units_abbr > Grain.DAY else None


@rule("every|each {units_abbr}", examples={"[every min] counts": Every(Count(1, Grain.MINUTE))}, never=("every minor",))
def every_short(units_abbr: Grain) -> Expression:
    return Every(Count(1, units_abbr))


@rule(
    "{grain:unit}",
    "a day",
    "day {int:}",
    examples={
        "such a long [week]": Count(1, Grain.WEEK),
        "what [a day] lol": Count(1, Grain.DAY),
        "[Day 2] of it": Count(1, Grain.DAY),
    },
    never=("a second thought", "the weekly shop"),
)
def bare_unit(unit: Grain = Grain.DAY) -> Expression | None:
    if unit is Grain.WEEKEND:
        return Cycle(Grain.WEEKEND, 1)
    return Count(1, unit) if unit in (Grain.HOUR, Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR) else None


@rule("the {grain:unit}", examples={"[the week] that was": Shift(Grain.WEEK, 0)}, never=("the minute he came",))
def the_unit(unit: Grain) -> Expression | None:
    return Shift(unit, 0) if unit in (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR) else None


@rule(
    "{plural:units}",
    examples={"the dark [days]": Count(None, Grain.DAY)},
    never=("the Quarters", "lee min ho", "yr nails"),
)
def bare_units(units: Grain) -> Expression | None:
    return Count(None, units) if units not in (Grain.SECOND, Grain.QUARTER, Grain.WEEKEND, Grain.CENTURY) else None


@rule(
    "last|first|this day",
    "the last|first|big day",
    "{ordinal:} last day",
    "sunset|sunrise",
    examples={
        "[last day] to register": TODAY,
        "[this day] lah": TODAY,
        "it is [the big day] omg": TODAY,
        "my [2nd last day] here": TODAY,
        "the [sunset] here": TODAY,
    },
    never=("the second day", "sunsets"),
)
def special_day() -> Expression:
    """A day that the writer is having."""
    return TODAY


@rule(
    "the? whole day",
    "all night",
    examples={"slept [the whole day]": Count(1, Grain.DAY), "gaming [all night]": Count(1, Grain.DAY)},
    never=("a whole new day",),
)
def all_day() -> Expression:
    return Count(1, Grain.DAY)


@rule("{count} nights", examples={"[2 nights] in KL": Count(2, Grain.DAY)}, never=("horror nights",))
def nights_long(count: float) -> Expression:
    return Count(count, Grain.DAY)


@rule("everyday", examples={"[everyday] life": Every(Count(1, Grain.DAY))}, never=("not everyone",))
def everyday() -> Expression:
    return Every(Count(1, Grain.DAY))


@rule("{month_abbr}", examples={"June, July, [Aug] lah": Calendar(month=8)}, never=("you may go", "an octopus"))
def clipped_month(month_abbr: int) -> Expression:
    return Calendar(month=month_abbr)


@rule("{season}", examples={"the [spring] florals": Cycle(Grain.SEASON, 1)}, never=("I fall asleep",))
def bare_season(season: Season) -> Expression | None:
    return Cycle(Grain.SEASON, SEASON_NUMBER[season]) if season is not Season.FALL else None


@rule("future", examples={"my [future] looks bright": Vague(Reference.FUTURE)}, never=("a futuristic look",))
def bare_future() -> Expression:
    return Vague(Reference.FUTURE)
