"""Calendar dates, years of an era, decades and centuries."""

from dataclasses import replace

from timeline.languages import base
from timeline.languages.en.rulebook import AFTER_PLACE, rule
from timeline.model.expressions import (
    Blur,
    Calendar,
    Century,
    Decade,
    EventTime,
    Expression,
    Mod,
    Range,
)

NO_YEAR = Calendar()
SECOND = 2
LONGEST_MONTH = 31  # days
AFTER_NTH = (
    "<.|,|;|)|(|?|!|and|but|or|he|she|it|they|we|i|the|a|an|his|her|its|their|this|these|no|both|all|there|was|were|had|has|is"
    "|in|at|to|for|with|when|after|by|because|until|through|four|five|six|seven|eight|ten|twelve|nobody|nothing|everyone|everything|it|who"
    "|could|would|will|must|might|should|did|released|said|told|began|ended|came|went|left|died|met"
    "|without|from|near|while|which|that|where|before|during|under|against|around|across|along|as|on|only|also|again|not|then|into"
    "|shows|show|showed|found|saw|made|took|got|fell|broke|gave|held|kept|lost|sent|became|brought|sank|fled>"
)
AFTER_DAY = "<,|.|;|)|in|at|he|she|they|it|we|when|with|and|has|have|was|is|to|until>"


@rule(
    "the? {ordinal} day? of {month} ,? {year}?",
    "{month} the {nth:ordinal} ,? {year}?",
    f"{{month}} the {{ordinal}} {AFTER_DAY}",
    "<on> {month} the? {ordinal}",
    f"<on> {{month}} {{spelled:ordinal}} {AFTER_DAY}",
    f"<before|by|until|since> {{month}} {{ordinal}} {AFTER_DAY}",
    f"{{month}} {{ordinal:clear}} {AFTER_DAY}",
    "{month} the? {ordinal} ,? {year}",
    "the? {ordinal} day? of {month} ,? '|’ {yy}",
    "{month} , {day:ordinal} , {year}",
    "{month} {nth:ordinal} . {year}",
    "the? {ordinal} day? of {month} ,? in? the year of our lord {year}",
    "the {ordinal} of this? instant {month} ,? {year}?",
    "the {ordinal} day of the {ordinal:nth_month} month ,? in? the year of our lord {year}",
    "july fourth ,? {year}?",
    "{day:ordinal} of {month} ,? {year}?",
    examples={
        "the third of July 1996": Calendar(1996, 7, 3),
        "the third of July ’96": Calendar(96, 7, 3, short=True),
        "Nov, 11, 1918": Calendar(1918, 11, 11),
        "Dec. 25th. 1913": Calendar(1913, 12, 25),
        "July the 27th": Calendar(None, 7, 27),
        "[July the third], they": Calendar(None, 7, 3),
        "July the third 1996": Calendar(1996, 7, 3),
        "June thirtieth, 2022": Calendar(2022, 6, 30),
        "on [August fifth] the bank": Calendar(None, 8, 5),
        "on [February eleven].": Calendar(None, 2, 11),
        "not before [May first], no": Calendar(None, 5, 1),
        "the rent of [May fifteenth] has come": Calendar(None, 5, 15),
        "the third day of July in the year of our Lord 1762": Calendar(1762, 7, 3),
        "the 9th of this instant May, 1721": Calendar(1721, 5, 9),
        "the third day of the seventh month, in the year of our Lord 1762": Calendar(1762, 7, 3),
        "July Fourth": Calendar(None, 7, 4),
        "27 of July, 1996": Calendar(1996, 7, 27),
    },
    never=(
        "by the end of [May] the Second Squadron",
        "the 31st of June",
        "came in March first, and in April second",
        "in May third-quarter profit rose",
    ),
)
def ordinal_of_month(
    ordinal: int = 4,
    month: int = 7,
    clear: int | None = None,
    year: int | None = None,
    yy: int | None = None,
    nth_month: int | None = None,
) -> Expression | None:
    """A day in words; "first" and "second" are `clear` only where "on" or a year is beside them."""
    day = base.calendar(year, nth_month or month, ordinal if clear is None else clear if clear > SECOND else 0)
    return day if day is None or yy is None else replace(day, year=yy, short=True)


@rule(
    "{day:first} to|until|till|through {day:last} {month} ,? {year}?",
    "{nth:first} -|–|to|until|till|through the? {nth:last} of? {month} ,? {year}?",
    "<between> the? {nth:first} and the? {nth:last} {month} ,? {year}?",
    "<between|from> the? {ordinal:first} and|to|until|through the? {ordinal:last} of {month} ,? {year}?",
    "{month} {nth:first} -|–|to|until|till|through the? {nth:last} ,? {year}?",
    "<between> {day:first} and {day:last} {month} ,? {year}?",
    "{month} {day:first} to|until|till|through {day:last} ,? {year}?",
    "<between> {month} {day:first} and {day:last} ,? {year}?",
    examples={
        "from [4 to 6 July]": Range(Calendar(None, 7, 4), Calendar(None, 7, 6)),
        "the [4th to 6th of July]": Range(Calendar(None, 7, 4), Calendar(None, 7, 6)),
        "the [4th-6th of July 1996]": Range(Calendar(1996, 7, 4), Calendar(1996, 7, 6)),
        "between [the 4th and the 6th July]": Range(Calendar(None, 7, 4), Calendar(None, 7, 6)),
        "between [the fourth and the sixth of July]": Range(Calendar(None, 7, 4), Calendar(None, 7, 6)),
        "from [July 4th-6th, 1996]": Range(Calendar(1996, 7, 4), Calendar(1996, 7, 6)),
        "between [4 and 6 July 1996]": Range(Calendar(1996, 7, 4), Calendar(1996, 7, 6)),
        "July 4 through 6, 1996": Range(Calendar(1996, 7, 4), Calendar(1996, 7, 6)),
        "between [July 4 and 6]": Range(Calendar(None, 7, 4), Calendar(None, 7, 6)),
    },
    never=("from 6 to 4 July", "July 6 to 4"),
)
def days_to_day(first: int, last: int, month: int, year: int | None = None) -> Expression | None:
    return base.days_of_month(month, first, last, year)


@rule(
    f"{{month_day:first}} ,? {{year}}? to|until|till|through the {{nth:last}} {AFTER_NTH}",
    f"<between> {{month_day:first}} ,? {{year}}? and the {{nth:last}} {AFTER_NTH}",
    examples={
        "from [4 July 1996 to the 6th].": Range(Calendar(1996, 7, 4), Calendar(1996, 7, 6)),
        "from [July 4, 1996 to the 6th].": Range(Calendar(1996, 7, 4), Calendar(1996, 7, 6)),
        "between [4 July and the 6th].": Range(Calendar(None, 7, 4), Calendar(None, 7, 6)),
    },
    never=("from July 6 to the 4th.", "from 4 July to the 6th floor"),
)
def day_to_nth(first: Calendar, last: int, year: int | None = None) -> Expression | None:
    """The last day has no month of its own."""
    return base.days_of_month(first.month or 0, first.day or 0, last, year)


@rule(
    "{weekday} ,? the {nth}",
    examples={"Friday the 13th": Calendar(day=13, weekday=4), "Friday, the 28th": Calendar(day=28, weekday=4)},
    never=("Friday the 99th",),
)
def weekday_the_nth(weekday: int, nth: int) -> Expression | None:
    return Calendar(day=nth, weekday=weekday) if nth <= 31 else None


@rule(
    "<on|by|since|until|from|before|after|dated|due> {mm} / {day}",
    examples={"on [7/28]": Calendar(None, 7, 28)},
    never=("on 7/12", "24/7", "1/2"),
)
def slashed_day(mm: int, day: int) -> Expression | None:
    return base.calendar(None, mm, day) if day > 12 else None


_SEPTEMBER_11 = EventTime("September 11", Calendar(2001, 9, 11), "the attacks in the United States")


@rule(
    "<after|since|before|post> -? 9 / 11",
    "sept|september .? 11 <attacks|terror|terrorist|hijackers|hijackings>",
    "11 september <attacks|terror|terrorist|hijackers|hijackings>",
    "9 / 11 <attack|attacks|terror|terrorist|terrorists|hijackers|memorial|commission|.|,|;|?|!|and|was|when>",
    examples={
        "the [9/11] attacks": _SEPTEMBER_11,
        "since [9/11]": _SEPTEMBER_11,
        "the [Sept. 11] attacks": _SEPTEMBER_11,
        "the [11 September] attacks": _SEPTEMBER_11,
    },
    never=("9/11 of them",),
)
def nine_eleven() -> Expression:
    return _SEPTEMBER_11


@rule(
    "the ides of {month} ,? {calendar_year}?",
    examples={"the Ides of March": Calendar(None, 3, 15), "the Ides of April 44 BC": Calendar(-43, 4, 13)},
    never=("the ides of them",),
)
def ides(month: int, calendar_year: Calendar = NO_YEAR) -> Expression:
    return replace(calendar_year, month=month, day=15 if month in (3, 5, 7, 10) else 13)


@rule(
    "{month} of {calendar_year}",
    "{month} ,? '|’ {yy}",
    "{month} term ,? {calendar_year}",
    "{month} day|morning|afternoon|evening|night in {calendar_year}",
    examples={
        "on a cold [July night in 2005]": Calendar(2005, 7),
        "July of 1996": Calendar(1996, 7),
        "July of '96": Calendar(96, 7, short=True),
        "July ’96": Calendar(96, 7, short=True),
        "at the [April Term, 1903]": Calendar(1903, 4),
    },
    never=("July of 99",),
)
def month_of_year(month: int, calendar_year: Calendar = NO_YEAR, yy: int | None = None) -> Expression:
    return replace(calendar_year, month=month) if yy is None else Calendar(yy, month, short=True)


@rule(
    "{month_abbr} - {yy}",
    examples={"due [Jun-23]": Calendar(23, 6, short=True)},
    never=("Jun-30", "Sept-11", "Jun-45"),
)
def month_of_short_year(month_abbr: int, yy: int) -> Expression | None:
    """As tables write it: a number up to 12 is as often the day, and so are 30 and 31, the last days of months."""
    return Calendar(yy, month_abbr, short=True) if 12 < yy < 30 else None


@rule(
    "{short_weekday} ,? {month_day} ,? {year}?",
    examples={"Sun, July 28, 1996": Calendar(1996, 7, 28, weekday=6), "Fri 26 July": Calendar(None, 7, 26, weekday=4)},
    never=("the Sun, February 30",),
)
def short_weekday_date(short_weekday: int, month_day: Calendar, year: int | None = None) -> Expression:
    return replace(month_day, year=year, weekday=short_weekday)


@rule(
    f"<on|until|by|since|through|till|before|after|from|of|than|about> the {{nth}} {AFTER_NTH}",
    "<and> the {nth} <.|;>",
    "<for|was|is> the {nth} <.|,|;>",
    "<morning|afternoon|evening|night|day|eve> <of> the {nth}",
    f"<between> the {{nth:first}} and the {{nth:last}} {AFTER_NTH}",
    examples={
        "He left on [the 27th].": Calendar(day=27),
        "on the day of [the 27th] gas came": Calendar(day=27),
        "It is planned for [the 27th].": Calendar(day=27),
        "Reply no later than [the 27th].": Calendar(day=27),
        "It was paid on or [about the 23rd].": Blur(Calendar(day=23), Mod.APPROX),
        "A picture taken on [the 17th] shows smoke": Calendar(day=17),
        "He wrote on the 4th and [the 9th]; nobody replied.": Calendar(day=9),
        "between [the 5th and the 9th] nobody": Range(Calendar(day=5), Calendar(day=9)),
    },
    never=("on the 27th floor", "by the 9th inning", "on the 99th.", "between the 5th and the 9th floors"),
)
def the_nth(nth: int = 0, first: int = 0, last: int = 0) -> Expression | None:
    if first:
        return Range(Calendar(day=first), Calendar(day=last)) if first < last <= LONGEST_MONTH else None
    return Calendar(day=nth) if nth <= LONGEST_MONTH else None


@rule(
    "{clear_month:month}",
    "{month_abbr:month} .",
    f"{AFTER_PLACE} {{month}}",
    "<the|a|an|its|their|this> {month} <meeting|election|elections|vote|summit|poll|polls|figures|data|coup|attack|bombing|uprising|referendum|deadline|primary|hearing|trial|budget|session>",
    "( <the|a|an|its|their|this> )? {month} <quarter> <-> <final|finals>",
    "<for> {month} <.|,|;|)|and|but>",
    "<mid> <-> {month}",
    "{month} <-|–> <{month}>",
    examples={
        "in [November]": Calendar(month=11),
        "[Sept.] sales": Calendar(month=9),
        "in [May] they left": Calendar(month=5),
        "put off to [March]": Calendar(month=3),
        "It is planned for [May].": Calendar(month=5),
        "the [May] election": Calendar(month=5),
        "the [March] quarter-final": Calendar(month=3),
        "[mid-May]": Blur(Calendar(month=5), Mod.MID),
        "the [May-June] issue": Range(Calendar(month=5), Calendar(month=6)),
    },
    never=("may I", "they march on", "May I go?", "the March on Rome", "set for March winds"),
)
def bare_month(month: int) -> Expression:
    return Calendar(month=month)


@rule(
    "<between> {month:first} ,? {year}? and {month:last} <.|,|;|)|had|has|have|was|were|is|are|will|would|could|he|she|it|they|the|a|an|at|in|when|as|while|there>",
    examples={
        "between [April and May] had": Range(Calendar(month=4), Calendar(month=5)),
        "between [December 2018 and March], it": Range(Calendar(2018, 12), Calendar(month=3)),
    },
    never=("choose between April and May we", "between March and I had", "between April and May 4"),
)
def between_months(first: int, last: int, year: int | None = None) -> Expression:
    """May is no verb here."""
    return Range(Calendar(year, first), Calendar(month=last))


@rule(
    "'|’ {yy}",
    examples={"class of ['96]": Calendar(96, short=True)},
    never=("'9",),
)
def short_year(yy: int) -> Expression:
    return Calendar(yy, short=True)


@rule(
    "the year {int:early}",
    "the year {int:n} <,|.|;|)>",
    "the year {year:n}",
    "the {year:n} period|quarter",
    examples={
        "the year 476": Calendar(476),
        "in [the year 12].": Calendar(12),
        "the year nineteen ninety": Calendar(1990),
        "the 1989 period": Calendar(1989),
    },
    never=("of the year 12 ships were lost",),
)
def the_year(n: int = 0, early: int = 0) -> Expression | None:
    """A year of two digits ends its clause: "in the first months of the year 12 ships were lost"."""
    return Calendar(n or early) if 1 <= n <= 9999 or 100 <= early <= 9999 else None


@rule(
    "{era_year}",
    "{month} {era_year}",
    "{month_day} ,? {era_year}",
    examples={
        "44 BC": Calendar(-43),
        "A.D. 79": Calendar(79),
        "476 AD": Calendar(476),
        "March 44 BC": Calendar(-43, 3),
        "15 March 44 BC": Calendar(-43, 3, 15),
        "19 August AD 14": Calendar(14, 8, 19),
    },
    never=("19 August AD 0",),
)
def date_of_era(era_year: int, month: int | None = None, month_day: Calendar | None = None) -> Expression:
    return replace(month_day, year=era_year) if month_day else Calendar(era_year, month)


_LAST_YEAR = 2099
AFTER_YEAR = "<,|.|;|:|)|the|a|an|he|she|it|they|his|her|its|was|to|and|when|by|with|at|but>"


@rule(
    f"<in|since|until|before|after> {{digits}} {AFTER_YEAR}",
    f"<from|of> {{digits:long}} {AFTER_YEAR}",
    examples={
        "he died in 95 BC, she in [43].": Calendar(-42),
        "the war of 195 BC, the revolt of [198] was": Calendar(-197),
    },
    never=("in 43 the town fell", "in 95 BC a crew of 43, at sea", "in 95 BC he had 12."),
)
def short_year_of_era(digits: str = "", long: str = "") -> Expression | None:
    """A year of two or three figures, which only another of the same era makes one."""
    is_short = len(digits) in (2, 3) or len(long) == 3
    return Calendar(int(digits or long)) if is_short and (digits or long)[0] != "0" else None


@rule(
    "{int:first} -|–|to|until {int:last} {bc:}",
    "<between> {int:first} and {int:last} {bc:}",
    examples={
        "509-27 BC": Range(Calendar(-508), Calendar(-26)),
        "between [500 and 300 BC]": Range(Calendar(-499), Calendar(-299)),
    },
    never=("27-509 BC", "between 27 and 509 BC"),
)
def years_before_christ(first: int, last: int) -> Expression | None:
    return Range(Calendar(1 - first), Calendar(1 - last)) if first > last > 0 else None


@rule(
    f"{{era_year:first}} -|–|to|until {{digits:last}} {AFTER_YEAR}",
    f"<between> {{era_year:first}} and {{digits:last}} {AFTER_YEAR}",
    examples={
        "from [AD 500 to 1000].": Range(Calendar(500), Calendar(1000)),
        "between [AD 43 and 410], when": Range(Calendar(43), Calendar(410)),
    },
    never=("in AD 60 and 300 men fell", "from AD 500 to 120."),
)
def years_of_era(first: int, last: str) -> Expression | None:
    """Two years after Christ, of which only the first says so."""
    return Range(Calendar(first), Calendar(int(last))) if 0 < first < int(last) <= _LAST_YEAR else None


@rule(
    "the {ten_years}",
    "the {short_decade}",
    "<and|early|late|mid> {short_decade}",
    "the {decade_word:short_decade}",
    "<the|and|or|from|to> <early|mid|late> <->? {decade_word:short_decade}",
    "the? roaring twenties",
    "the? {era_decade} {bc:}",
    examples={
        "the 1960s": Decade(1960),
        "the '90s": Decade(90, short=True),
        "the 90s": Decade(90, short=True),
        "the 80s and [90s]": Decade(90, short=True),
        "the nineties": Decade(90, short=True),
        "in the [late sixties]": Blur(Decade(60, short=True), Mod.END),
        "in the [mid-sixties]": Blur(Decade(60, short=True), Mod.MID),
        "the Roaring Twenties": Decade(1920),
        "the 470s BC": Decade(-478),
    },
    never=("his late sixties",),
)
def the_decade(
    ten_years: Decade | None = None, short_decade: int | None = None, era_decade: int | None = None
) -> Expression:
    if short_decade is not None:
        return Decade(short_decade, short=True)
    return Decade(1 - era_decade - 9) if era_decade else ten_years or Decade(1920)


@rule(
    "the? {decade:first} -|–|/ {decade:last}",
    "the? {decade:first} -|–|/ {short_decade:last}",
    examples={
        "1920s-1930s": Range(Decade(1920), Decade(1930)),
        "the 1920s-30s": Range(Decade(1920), Decade(1930)),
    },
    never=("the 1930s-20s",),
)
def decades(first: int, last: int) -> Expression | None:
    last = last if last > 99 else first // 100 * 100 + last
    return Range(Decade(first), Decade(last)) if first < last else None


CENTURY_AFTER = "<and|or|to|through> <the>? <early|mid|late>? <{ordinal}> <->? <century>"


@rule(
    "the? {ordinal} -? century ( {bc} | {ad:} )?",
    f"the? {{ordinal}} {CENTURY_AFTER}",
    f"the? {{ordinal:before}} {CENTURY_AFTER} <{{bc}}>",
    "the? {ordinal:first} and|to|through|or|-|– {ordinal:last} centuries ( {bc} | {ad:} )?",
    "the? {ordinal:first} -|– {ordinal:last} century ( {bc} | {ad:} )?",
    examples={
        "the 19th century": Century(19),
        "the fourth century BC": Century(-4),
        "[the 13th] or early 14th century": Century(13),
        "[the fifth] or fourth century BC": Century(-5),
        "the 15th–16th century": Range(Century(15), Century(16)),
        "the 5th and 4th centuries BC": Range(Century(-5), Century(-4)),
    },
    never=("the centuries",),
)
def century(ordinal: int = 0, before: int = 0, first: int = 0, last: int = 0, bc: bool = False) -> Expression:
    if before:
        return Century(-before)
    side = -1 if bc else 1
    return Century(side * ordinal) if ordinal else Range(Century(side * first), Century(side * last))


@rule(
    "the? {ordinal} millennium ( {bc} | {ad:} )?",
    examples={"the third millennium BC": Range(Century(-30), Century(-21))},
    never=("the twentieth millennium",),
)
def millennium(ordinal: int, bc: bool = False) -> Expression | None:
    if not 1 <= ordinal <= 9:
        return None
    first, last = 10 * ordinal - 9, 10 * ordinal
    return Range(Century(-last), Century(-first)) if bc else Range(Century(first), Century(last))
