"""Calendar dates, years of an era, decades and centuries."""

from timeline.languages import base
from timeline.languages.en.rulebook import AFTER_PLACE, rule
from timeline.model.expressions import (
    Blur,
    Calendar,
    Century,
    Decade,
    Expression,
    Mod,
    Origin,
    Position,
    Range,
    Shift,
)
from timeline.model.grain import Grain


@rule(
    "the? {ordinal} day? of {month} ,? {year}?",
    "{month} the {nth:ordinal} ,? {year}?",
    "{month} the {ordinal} <,|.|;|)|in|at|he|she|they|it|we|when|with|and>",
    "{month} the {ordinal} ,? {year}",
    "july fourth ,? {year}?",
    examples={"the third of July 1996": Calendar(1996, 7, 3), "July the 27th": Calendar(None, 7, 27)},
    never=("by the end of [May] the Second Squadron",),
)
def ordinal_of_month(ordinal: int = 4, month: int = 7, year: int | None = None) -> Expression | None:
    return base.calendar(year, month, ordinal)


@rule(
    "{day:first} to|until|till|through {day:last} {month} ,? {year}?",
    "{nth:first} to|until|till|through {nth:last} of? {month} ,? {year}?",
    "<between> {day:first} and {day:last} {month} ,? {year}?",
    examples={"from [4 to 6 July]": Range(Calendar(None, 7, 4), Calendar(None, 7, 6))},
    never=("from 6 to 4 July",),
)
def days_to_day(first: int, last: int, month: int, year: int | None = None) -> Expression | None:
    return base.days_of_month(month, first, last, year)


@rule(
    "{month} {day:first} to|until|till|through {day:last} ,? {year}?",
    "<between> {month} {day:first} and {day:last} ,? {year}?",
    examples={"[July 4 through 6, 1996]": Range(Calendar(1996, 7, 4), Calendar(1996, 7, 6))},
    never=("July 6 to 4",),
)
def month_days_to_day(first: int, last: int, month: int, year: int | None = None) -> Expression | None:
    return base.days_of_month(month, first, last, year)


@rule("the {era_decade} {bc:}", "{era_decade} {bc:}", examples={"the 470s BC": Decade(-478)})
def decade_before_christ(era_decade: int) -> Expression:
    return Decade(1 - era_decade - 9)


@rule(
    "{weekday} ,? the {nth}",
    examples={"Friday the 13th": Calendar(day=13, weekday=4), "Friday, the 28th": Calendar(day=28, weekday=4)},
)
def weekday_the_nth(weekday: int, nth: int) -> Expression | None:
    return Calendar(day=nth, weekday=weekday) if nth <= 31 else None


@rule(
    "the? {nth} of {step} month",
    examples={"the 15th of next month": Position(Grain.DAY, 15, Shift(Grain.MONTH, 1))},
)
def nth_of_step_month(nth: int, step: int) -> Expression | None:
    return Position(Grain.DAY, nth, Shift(Grain.MONTH, step)) if nth <= 31 else None


@rule(
    "the {nth} of the|that month",
    examples={"the 28th of the month": Position(Grain.DAY, 28, Shift(Grain.MONTH, 0, Origin.TOPIC))},
)
def nth_of_the_month(nth: int) -> Expression | None:
    return Position(Grain.DAY, nth, Shift(Grain.MONTH, 0, Origin.TOPIC)) if nth <= 31 else None


@rule(
    "<on|by|since|until|from|before|after|dated> {mm} / {day}",
    examples={"on [7/28]": Calendar(None, 7, 28)},
    never=("on 7/12", "24/7", "1/2"),
)
def slashed_day(mm: int, day: int) -> Expression | None:
    return base.calendar(None, mm, day) if day > 12 else None


@rule(
    "<after|since|before|post> -? 9 / 11",
    "9 / 11 <attack|attacks|terror|terrorist|terrorists|hijackers|memorial|commission|.|,|;|and|was|when>",
    examples={"the [9/11] attacks": Calendar(2001, 9, 11)},
    never=("9/11 of them",),
)
def nine_eleven() -> Expression:
    return Calendar(2001, 9, 11)


@rule(
    "the ides of {month} ,? {year}",
    "the ides of {month} ,? {int:n} {bc:}",
    "the ides of {month}",
    examples={"the Ides of March": Calendar(None, 3, 15), "the Ides of April 44 BC": Calendar(-43, 4, 13)},
)
def ides(month: int, year: int | None = None, n: int | None = None) -> Expression:
    return Calendar(1 - n if n else year, month, 15 if month in (3, 5, 7, 10) else 13)


@rule("{day} of {month} ,? {year}?", examples={"27 of July, 1996": Calendar(1996, 7, 27)})
def day_of_month(day: int, month: int, year: int | None = None) -> Expression | None:
    return base.calendar(year, month, day)


@rule(
    "{month} of {year}",
    "{month} ' {yy:short}",
    examples={"July of 1996": Calendar(1996, 7), "July '96": Calendar(96, 7, short=True)},
)
def month_of_year(month: int, year: int | None = None, short: int | None = None) -> Expression:
    return Calendar(year, month) if year is not None else Calendar(short, month, short=True)


@rule(
    "{short_weekday} ,? {month} {day} ,? {year}?",
    "{short_weekday} ,? {day} {month} ,? {year}?",
    examples={"Sun, July 28, 1996": Calendar(1996, 7, 28, weekday=6), "Fri 26 July": Calendar(None, 7, 26, weekday=4)},
)
def short_weekday_date(short_weekday: int, month: int, day: int, year: int | None = None) -> Expression | None:
    found = base.calendar(year, month, day)
    return found and Calendar(year, month, day, short_weekday)


@rule(
    "<on|until|by|since> the {nth} <.|,|;|and|but|he|she|it|they|the|in|at|to|for|with|when|after>",
    examples={"He left on [the 27th].": Calendar(day=27)},
    never=("on the 27th floor",),
)
def the_nth(nth: int) -> Expression | None:
    return Calendar(day=nth) if nth <= 31 else None


@rule(
    "{clear_month}",
    "{month_abbr} .",
    examples={"in [November]": Calendar(month=11), "[Sept.] sales": Calendar(month=9)},
    never=("may I", "they march on"),
)
def bare_month(clear_month: int | None = None, month_abbr: int | None = None) -> Expression:
    return Calendar(month=clear_month or month_abbr)


@rule(
    f"{AFTER_PLACE} {{month}}",
    "<the|a|an|its|their|this> {month} <meeting|election|elections|vote|summit|poll|polls|figures|data|coup|attack|bombing|uprising|referendum|deadline|primary|hearing|trial|budget|session>",
    "<mid> <-> {month}",
    "{month} <-|–> <{month}>",
    examples={
        "in [May] they left": Calendar(month=5),
        "since [March]": Calendar(month=3),
        "put off to [March]": Calendar(month=3),
        "the [May] election": Calendar(month=5),
    },
    never=("May I go?", "the March on Rome"),
)
def month_after_place(month: int) -> Expression:
    return Calendar(month=month)


@rule("fy {yy}", "fy ' {yy}", examples={"FY23": Calendar(23, short=True)})
def short_fiscal_year(yy: int) -> Expression:
    return Calendar(yy, short=True)


@rule("' {yy}", "’ {yy}", examples={"class of ['96]": Calendar(96, short=True)})
def short_year(yy: int) -> Expression:
    return Calendar(yy, short=True)


@rule(
    "the year {int:early}",
    "the year {int:n} <,|.|;|)>",
    "the year {year:n}",
    "the {year:n} period|quarter",
    "fiscal year? {year:n}",
    "fy {year:n}",
    "the fiscal year {year:n}",
    examples={"the year 476": Calendar(476), "fiscal 1989": Calendar(1989), "in [the year 12].": Calendar(12)},
    never=("of the year 12 ships were lost",),
)
def the_year(n: int = 0, early: int = 0) -> Expression | None:
    """Years of two digits close their clause: "in the first months of the year 12 ships were lost"."""
    return Calendar(n or early) if 1 <= n <= 9999 or 100 <= early <= 9999 else None


@rule(
    "{int:n} {bc}",
    "{int:n} {ad:}",
    "{ad:} {int:n}",
    examples={"44 BC": Calendar(-43), "A.D. 79": Calendar(79), "476 AD": Calendar(476)},
)
def year_of_era(n: int, bc: bool = False) -> Expression | None:
    return Calendar(1 - n if bc else n) if 1 <= n <= 9999 else None


@rule(
    "{month} {int:n} {bc:}",
    "{month} {day} ,? {int:n} {bc:}",
    "{day} {month} {int:n} {bc:}",
    examples={"March 44 BC": Calendar(-43, 3), "15 March 44 BC": Calendar(-43, 3, 15)},
)
def date_before_christ(month: int, n: int, day: int | None = None) -> Expression | None:
    return _in_era(1 - n, month, day) if 1 <= n <= 9999 else None


@rule(
    "{month} {ad:} {int:n}",
    "{day} {month} ,? {ad:} {int:n}",
    "{day} {month} {int:n} {ad:}",
    "{month} {day} ,? {int:n} {ad:}",
    examples={"19 August AD 14": Calendar(14, 8, 19), "24 August 79 AD": Calendar(79, 8, 24)},
    never=("19 August AD 0",),
)
def date_of_era(month: int, n: int, day: int | None = None) -> Expression | None:
    return _in_era(n, month, day) if 1 <= n <= 9999 else None


def _in_era(year: int, month: int, day: int | None) -> Calendar | None:
    return base.calendar(year, month, day) if day else Calendar(year, month)


@rule(
    "{int:first} -|–|to|until {int:last} {bc:}",
    examples={"509-27 BC": Range(Calendar(-508), Calendar(-26))},
    never=("27-509 BC",),
)
def years_before_christ(first: int, last: int) -> Expression | None:
    return Range(Calendar(1 - first), Calendar(1 - last)) if first > last > 0 else None


@rule(
    "the {decade}",
    "the ' {short_decade}",
    "the ’ {short_decade}",
    "the {short_decade}",
    "<and|early|late|mid> {short_decade}",
    examples={"the 1960s": Decade(1960), "the '90s": Decade(90, short=True)},
)
def the_decade(decade: int | None = None, short_decade: int | None = None) -> Expression:
    return Decade(decade) if decade is not None else Decade(short_decade or 0, short=True)


@rule(
    "the {decade_word}",
    "<the> <early|mid|late> {decade_word}",
    examples={"the nineties": Decade(90, short=True), "in the [late sixties]": Blur(Decade(60, short=True), Mod.END)},
    never=("his late sixties",),
)
def spelled_decade(decade_word: int) -> Expression:
    return Decade(decade_word, short=True)


@rule(
    "the? {decade:first} -|–|/ {decade:last}",
    "the? {decade:first} -|–|/ {short_decade:last}",
    examples={"the 1920s-30s": Range(Decade(1920), Decade(1930))},
    never=("the 1930s-20s",),
)
def decades(first: int, last: int) -> Expression | None:
    last = last if last > 99 else first // 100 * 100 + last
    return Range(Decade(first), Decade(last)) if first < last else None


@rule("the? roaring twenties", examples={"the Roaring Twenties": Decade(1920)})
def roaring_twenties() -> Expression:
    return Decade(1920)


@rule(
    "the? {ordinal} -? century {bc}?",
    "the? {ordinal} -? century {ad:}",
    examples={"the 19th century": Century(19), "the fourth century BC": Century(-4)},
)
def century(ordinal: int, bc: bool = False) -> Expression:
    return Century(-ordinal if bc else ordinal)


@rule(
    "the? {ordinal} millennium {bc}?",
    "the? {ordinal} millennium {ad:}",
    examples={"the third millennium BC": Range(Century(-30), Century(-21))},
    never=("the twentieth millennium",),
)
def millennium(ordinal: int, bc: bool = False) -> Expression | None:
    if not 1 <= ordinal <= 9:
        return None
    first, last = 10 * ordinal - 9, 10 * ordinal
    return Range(Century(-last), Century(-first)) if bc else Range(Century(first), Century(last))


@rule(
    "the? {ordinal:first} and|to|through|or|-|– {ordinal:last} centuries {bc}?",
    examples={"the 5th and 4th centuries BC": Range(Century(-5), Century(-4))},
)
def centuries(first: int, last: int, bc: bool = False) -> Expression:
    return Range(Century(-first), Century(-last)) if bc else Range(Century(first), Century(last))
