"""English: the words, then the rules, most specific kinds first."""

import re

from timeline.datelines.zones import ABBREVIATIONS
from timeline.expressions import (
    Anniversary,
    Blur,
    Calendar,
    Century,
    Clock,
    Count,
    Cycle,
    DayPart,
    Decade,
    Every,
    Expression,
    Mod,
    Origin,
    Part,
    Position,
    Reference,
    Season,
    Shift,
    Span,
    StepMonth,
    Vague,
    Weekday,
)
from timeline.grain import Grain
from timeline.tagging.language import Language, Words
from timeline.tagging.languages import shared
from timeline.tagging.lexicon import Lexicon, calendar_names
from timeline.tagging.rules import SKIP, RuleBook

# ---- words -----------------------------------------------------------------------------------------------------------

DIGITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip

# Ordinary words in lower case, dates with a capital.
CASED = ("may", "march", "mar", "mon", "sun", "sat", "wed", "sept")
UNITS = {
    "second": Grain.SECOND, "minute": Grain.MINUTE, "hour": Grain.HOUR, "day": Grain.DAY, "weekend": Grain.WEEKEND,
    "week": Grain.WEEK, "month": Grain.MONTH, "quarter": Grain.QUARTER, "year": Grain.YEAR, "decade": Grain.DECADE,
    "century": Grain.CENTURY,
}  # fmt: skip
PLURALS = {unit + "s": grain for unit, grain in UNITS.items() if unit != "century"} | {"centuries": Grain.CENTURY}
ABBREVIATED_UNITS = {
    "hrs": Grain.HOUR,
    "hr": Grain.HOUR,
    "mins": Grain.MINUTE,
    "min": Grain.MINUTE,
    "yrs": Grain.YEAR,
    "yr": Grain.YEAR,
}
STEPS = {"last": -1, "this": 0, "next": 1, "coming": 1, "upcoming": 1}
PARTS = {
    "morning": Part.MORNING, "mornings": Part.MORNING, "afternoon": Part.AFTERNOON, "evening": Part.EVENING, "night": Part.NIGHT,
    "overnight": Part.NIGHT,
}  # fmt: skip
SEASONS = {
    "spring": Season.SPRING,
    "summer": Season.SUMMER,
    "fall": Season.FALL,
    "autumn": Season.FALL,
    "winter": Season.WINTER,
}
SEASON_NUMBER = {Season.SPRING: 1, Season.SUMMER: 2, Season.FALL: 3, Season.WINTER: 4}
FREQUENCIES = {
    "hourly": Grain.HOUR, "daily": Grain.DAY, "nightly": Grain.DAY, "weekly": Grain.WEEK, "monthly": Grain.MONTH,
    "annually": Grain.YEAR, "yearly": Grain.YEAR,
}  # fmt: skip
DEICTIC = {"today": Shift(Grain.DAY, 0), "yesterday": Shift(Grain.DAY, -1), "tomorrow": Shift(Grain.DAY, 1)}
VAGUE = {
    "now": Reference.PRESENT, "currently": Reference.PRESENT, "nowadays": Reference.PRESENT, "presently": Reference.PRESENT,
    "recently": Reference.PAST, "lately": Reference.PAST, "current": Reference.PRESENT,
}  # fmt: skip


def _cardinals() -> dict[str, int]:
    words = {word: i for i, word in enumerate((*DIGITS, *TEENS), 1)} | {word: 10 * i for i, word in enumerate(TENS, 2)}
    compound = {f"{ten} {digit}": words[ten] + words[digit] for ten in TENS for digit in DIGITS}
    return words | compound | {"a hundred": 100, "one hundred": 100, "hundred": 100, "a dozen": 12}


def _ordinals() -> dict[str, int]:
    words = {word: i for i, word in enumerate(ORDINALS, 1)}
    tens = {ten[:-1] + "ieth": 10 * i for i, ten in enumerate(TENS, 2)}
    compound = {f"{ten} {ORDINALS[i]}": 10 * n + i + 1 for n, ten in enumerate(TENS, 2) for i in range(9)}
    return words | tens | compound


def _spelled_years(cardinals: dict[str, int]) -> dict[str, int]:
    """ "nineteen ninety six", "two thousand (and) one"; hyphens are folded to blanks before the look-up."""
    years = {
        f"{century} {rest}": 100 * cardinals[century] + n
        for century in ("sixteen", "seventeen", "eighteen", "nineteen", "twenty")
        for rest, n in cardinals.items()
        if 10 <= n <= 99 and " dozen" not in rest
    }
    thousands = {
        f"two thousand{join}{rest}": 2000 + n for rest, n in cardinals.items() if n < 100 for join in (" ", " and ")
    }
    return years | thousands | {"two thousand": 2000}


def _capital(word: str) -> str:
    return f"[{word[0].upper()}{word[0]}]{word[1:]}"


def _any(words: tuple[str, ...]) -> str:
    return "|".join(map(_capital, words))


# Spelled numbers and dotted abbreviations are one token.
JOINED = (
    rf"(?:{_any(('sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'))})[ -](?:(?:{_any(TENS)})(?:[ -](?:{_any(DIGITS)}))?|{_any(TEENS)})\b",
    rf"(?:{_any(TENS)})[ -](?:{_any(DIGITS)}|{_any(ORDINALS[:9])})\b",
    rf"[Tt]wo [Tt]housand\b(?: (?:and )?(?:{_any(TENS)})[ -](?:{_any(DIGITS)})\b| (?:and )?(?:{_any(DIGITS + TEENS + TENS)})\b)?",
    r"[Aa] (?:hundred|dozen)\b",
    r"(?:[A-Za-z]\.){2,6}",
)


def _lexicon() -> Lexicon:
    words = Lexicon()
    names = calendar_names("en")
    months, weekdays = names["month"], names["weekday"] | {"thur": 3, "thurs": 3}
    short_months = {word: n for word, n in months.items() if len(word) < 5 and word not in ("june", "july", "may")}
    short_days = {word: n for word, n in weekdays.items() if len(word) < 6}
    words.add("month", _cased(months))
    words.add("month_abbr", _cased(short_months))
    words.add("clear_month", {word: n for word, n in months.items() if word not in CASED})
    words.add("weekday", {word: n for word, n in weekdays.items() if word not in short_days})
    words.add("weekday_abbr", _cased({word: n for word, n in short_days.items() if word not in ("sun", "sat")}))
    words.add("short_weekday", _cased(short_days))
    cardinals = _cardinals()
    for category in ("int", "count", "spelled"):
        words.add(category, cardinals)
    words.add("year", _spelled_years(cardinals))
    words.add("ordinal", _ordinals())
    words.add("decade_word", {ten[:-1] + "ies": 10 * i for i, ten in enumerate(TENS, 2)})
    words.add("deictic", DEICTIC)
    words.add("vague", VAGUE)
    words.add("several", dict.fromkeys(("several", "few", "many", "some", "numerous", "countless")))
    words.add("noon", {"noon": 12, "midnight": 0, "midday": 12})
    words.add("unit", UNITS)
    words.add("units", PLURALS | ABBREVIATED_UNITS)
    words.add("units_abbr", ABBREVIATED_UNITS)
    words.add("step", STEPS)
    words.add("same", {"same": 0, "following": 1, "next": 1, "previous": -1, "preceding": -1})
    words.add("part", PARTS)
    words.add("season", SEASONS)
    words.add("frequency", FREQUENCIES)
    words.add("half_day", {"a.m.": 0, "am": 0, "a.m": 0, "p.m.": 12, "pm": 12, "p.m": 12})
    words.add("bc", dict.fromkeys(("BC", "B.C.", "BCE", "B.C.E.", "b.c.", "bc", "bce"), True))
    words.add("ad", dict.fromkeys(("AD", "A.D.", "CE", "C.E.", "a.d."), True))
    words.add("zone", {zone: zone for zone in (*ABBREVIATIONS, "Z")})
    return words


def _cased(names: dict[str, int]) -> dict[str, int]:
    """Names that are ordinary words in lower case are kept with a capital only."""
    return {
        form: n for word, n in names.items() for form in ((word.title(), word.upper()) if word in CASED else (word,))
    }


_MODIFIERS = {
    "early": "START", "early in": "START", "earlier": "START", "the beginning of": "START", "beginning of": "START", "the start of": "START",
    "start of": "START", "earlier in": "START", "mid": "MID", "the middle of": "MID", "middle of": "MID", "late": "END", "late in": "END", "later": "END",
    "the end of": "END", "end of": "END", "about": "APPROX", "around": "APPROX", "circa": "APPROX",
    "ca.": "APPROX", "c.": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN",
    "less than": "LESS_THAN", "under": "LESS_THAN", "more than": "MORE_THAN", "over": "MORE_THAN", "at least": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS",
}  # fmt: skip

# A modal takes the verb behind it along: "will be opened" speaks of the future, though "opened" alone does not.
_FUTURE = (
    r"(?:(?:will|won['’]t|would|shall|must|should|may|could|can|(?:is|are|was|were) to|going to|set to|plan(?:s|ned)? to|expect(?:s|ed)? to|hopes? to"
    r"|intends? to|aims? to|agreed to|scheduled to|due to)(?: (?:not|also|be|have|been|[a-z]{2,12}ly)){0,3}(?: [a-z]{2,16}){0,1}(?: [a-z]{2,16}ed)?)"
    r"|expect(?:s|ed)?|scheduled|due|slated|upcoming|ahead of|deadline|planned|proposed"
)
_PAST = (
    r"said|told|added|was|were|had|did|became|began|came|went|took|made|held|left|gave|found|saw|got|lost|shot|struck|broke|fought|sent|met|won|fell|rose"
    r"|died|led|kept|grew|drew|knew|ran|hit|since|(?-i:[a-z]{2,16}ed)"
)
_CUES = re.compile(rf"\b(?:({_FUTURE})|({_PAST}))\b", re.IGNORECASE)

WORDS = Words(
    modifiers=re.compile(
        r"(?<![^\W_])((?:"
        + "|".join(sorted(map(re.escape, _MODIFIERS), key=len, reverse=True))
        + r"))(?:\s|-(?=$)|(?<=mid)-?)\s{0,2}(?:the\s)?$",
        re.IGNORECASE,
    ),
    modifier_values=_MODIFIERS,
    part_of=re.compile(
        r"(?<![^\W_])(?:the\s)?(?:early\s|late\s|early\sin\sthe\s)?(morning|afternoon|evening|night)(?:\shours)?\sof\s$",
        re.IGNORECASE,
    ),
    parts=PARTS,
    ranges=re.compile(r"\s?(?:-|–|—|/)\s?|\s(?:to|until|till|through|and)\s(?:the\s)?", re.IGNORECASE),
    paired=re.compile(r"\sand\s(?:the\s)?", re.IGNORECASE),
    opener=re.compile(r"\bbetween\s{1,2}$", re.IGNORECASE),
    cues=_CUES,
    lists=re.compile(r"\s?(?:,|-|–|/)\s?|,?\s(?:and|or|to|through|until)\s(?:the\s)?", re.IGNORECASE),
)

# ---- rules -----------------------------------------------------------------------------------------------------------

book = RuleBook("en")
rule = book.rule

PUB, CONTEXT, COMPARED, REPORTED, TOPIC = Origin
AFTER_PLACE = "<in|since|until|till|by|from|between|through|during|of|before|after|mid|early|late>"


# Words that look like times and are none come first among equals: they are passed over.
@rule(
    "{count} - year|month|week|day - old|olds",
    "{count} years|months|weeks|days old",
    "aged {int}",
    "age {int}",
    examples={},
    never=("a 52-year-old man", "she is 52 years old", "aged 20"),
)
def age(**_: object) -> Expression:
    return SKIP


@rule(
    "a|the|one|split second <look|chance|time|term|half|place|round|day|one|person|reason>",
    "{ordinal} world|street|avenue|floor|place|grade|edition|century-style",
    "the {season} of",
    "version|chapter|section|article|paragraph {count}",
    "version {numeric_date}",
    "{int} street|avenue|percent|dollars|people|men|women|points|votes",
    "{year} <people|men|women|dollars|euros|troops|soldiers|homes|miles|km|tonnes|tons|barrels|votes|words|pages|shares|jobs|workers>",
    examples={},
    never=("in 2000 people", "the second half", "some 1500 troops"),
)
def not_a_time(**_: object) -> Expression:
    return SKIP


# Calendar dates.
@rule(
    "the? {ordinal} day? of {month} ,? {year}?",
    "{month} the {ordinal} ,? {year}?",
    examples={"the third of July 1996": Calendar(1996, 7, 3), "July the 27th": Calendar(None, 7, 27)},
)
def ordinal_of_month(ordinal: int, month: int, year: int | None = None) -> Expression | None:
    return shared.calendar(year, month, ordinal)


@rule("{day} of {month} ,? {year}?", examples={"27 of July, 1996": Calendar(1996, 7, 27)})
def day_of_month(day: int, month: int, year: int | None = None) -> Expression | None:
    return shared.calendar(year, month, day)


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
    found = shared.calendar(year, month, day)
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
    examples={"in [May] they left": Calendar(month=5), "since [March]": Calendar(month=3)},
    never=("May I go?", "the March on Rome"),
)
def month_after_place(month: int) -> Expression:
    return Calendar(month=month)


@rule("' {yy}", "’ {yy}", examples={"class of ['96]": Calendar(96, short=True)})
def short_year(yy: int) -> Expression:
    return Calendar(yy, short=True)


@rule(
    "the year {int:n}",
    "the year {year:n}",
    "the {year:n} period",
    "fiscal year? {year:n}",
    "the fiscal year {year:n}",
    examples={"the year 476": Calendar(476), "fiscal 1989": Calendar(1989)},
)
def the_year(n: int) -> Expression | None:
    return Calendar(n) if 1 <= n <= 9999 else None


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
def date_of_era(month: int, n: int, day: int | None = None) -> Expression | None:
    if not 1 <= n <= 9999:
        return None
    return shared.calendar(1 - n, month, day) if day else Calendar(1 - n, month)


@rule(
    "{int:first} -|–|to|until {int:last} {bc:}",
    examples={"509-27 BC": Span(Calendar(-508), Calendar(-26))},
    never=("27-509 BC",),
)
def years_before_christ(first: int, last: int) -> Expression | None:
    return Span(Calendar(1 - first), Calendar(1 - last)) if first > last > 0 else None


# Decades and centuries.
@rule(
    "the {decade}",
    "the ' {short_decade}",
    "the ’ {short_decade}",
    "the {short_decade}",
    examples={"the 1960s": Decade(1960), "the '90s": Decade(90, short=True)},
)
def the_decade(decade: int | None = None, short_decade: int | None = None) -> Expression:
    return Decade(decade) if decade is not None else Decade(short_decade or 0, short=True)


@rule("the {decade_word}", examples={"the nineties": Decade(90, short=True)})
def spelled_decade(decade_word: int) -> Expression:
    return Decade(decade_word, short=True)


@rule(
    "the? {ordinal} -? century {bc}?",
    "the? {ordinal} -? century {ad:}",
    examples={"the 19th century": Century(19), "the fourth century BC": Century(-4)},
)
def century(ordinal: int, bc: bool = False) -> Expression:
    return Century(-ordinal if bc else ordinal)


# Quarters, halves, seasons.
@rule(
    "the? fiscal? {ordinal} quarter ( of|in {year} | {year} )?",
    "{ordinal} - quarter ( of|in {year} | {year} )?",
    "the? {year} {ordinal} -? quarter",
    "the? {year} fiscal {ordinal} -? quarter",
    "q {int:ordinal} ( of? {year} )?",
    "{year} q {int:ordinal}",
    examples={
        "the third quarter": Cycle(Grain.QUARTER, 3),
        "third-quarter": Cycle(Grain.QUARTER, 3),
        "the third quarter of 1996": Cycle(Grain.QUARTER, 3, None, Calendar(1996)),
        "Q3 1996": Cycle(Grain.QUARTER, 3, None, Calendar(1996)),
    },
    never=("the fifth quarter", "Q&A"),
)
def quarter(ordinal: int, year: int | None = None) -> Expression | None:
    return Cycle(Grain.QUARTER, ordinal, None, Calendar(year) if year else None) if 1 <= ordinal <= 4 else None


@rule(
    "the? {ordinal} half of {year}",
    examples={"the first half of 1996": Cycle(Grain.HALF, 1, None, Calendar(1996))},
    never=("the third half of 1996",),
)
def half(ordinal: int, year: int) -> Expression | None:
    return Cycle(Grain.HALF, ordinal, None, Calendar(year)) if ordinal <= 2 else None


@rule(
    "the? {season} of {year}",
    "{season} {year}",
    examples={
        "the spring of 1943": Cycle(Grain.SEASON, 1, None, Calendar(1943)),
        "summer 1942": Cycle(Grain.SEASON, 2, None, Calendar(1942)),
    },
)
def season_of_year(season: Season, year: int) -> Expression:
    return Cycle(Grain.SEASON, SEASON_NUMBER[season], None, Calendar(year))


@rule("the? {season} of {int:n} {bc:}", examples={"the spring of 480 BC": Cycle(Grain.SEASON, 1, None, Calendar(-479))})
def season_before_christ(season: Season, n: int) -> Expression | None:
    return Cycle(Grain.SEASON, SEASON_NUMBER[season], None, Calendar(1 - n)) if 1 <= n <= 9999 else None


@rule("{step} {season}", examples={"last fall": Cycle(Grain.SEASON, 3, -1), "this summer": Cycle(Grain.SEASON, 2, 0)})
def step_season(step: int, season: Season) -> Expression:
    return Cycle(Grain.SEASON, SEASON_NUMBER[season], step)


@rule(
    "<in|during|by|since|until|for|over> the {season}",
    "<in|during|by|since|until> {season}",
    examples={"in [the summer]": Cycle(Grain.SEASON, 2)},
    never=("the fall of Rome", "a spring in his step"),
)
def the_season(season: Season) -> Expression:
    return Cycle(Grain.SEASON, SEASON_NUMBER[season])


# Days and units counted from publication.
@rule("{deictic}", examples={"yesterday": Shift(Grain.DAY, -1), "[today]'s vote": Shift(Grain.DAY, 0)})
def deictic(deictic: Expression) -> Expression:
    return deictic


@rule("the day before {deictic}", examples={"the day before yesterday": Shift(Grain.DAY, -2)})
def day_before(deictic: Shift) -> Expression:
    return Shift(Grain.DAY, deictic.n - 1)


@rule("the day after {deictic}", examples={"the day after tomorrow": Shift(Grain.DAY, 2)})
def day_after(deictic: Shift) -> Expression:
    return Shift(Grain.DAY, deictic.n + 1)


@rule(
    "{step} {unit}",
    examples={
        "last week": Shift(Grain.WEEK, -1),
        "this year": Shift(Grain.YEAR, 0),
        "next month": Shift(Grain.MONTH, 1),
    },
    never=("this second", "last hour", "the last day"),
)
def step_unit(step: int, unit: Grain) -> Expression | None:
    return Shift(unit, step) if unit > Grain.DAY else None


@rule("the current|present {unit}", examples={"the current quarter": Shift(Grain.QUARTER, 0)})
def current_unit(unit: Grain) -> Expression | None:
    return Shift(unit, 0) if unit > Grain.DAY else None


@rule(
    "{step} {weekday}",
    "this past {weekday}",
    examples={"last Friday": Weekday(4, -1), "next Monday": Weekday(0, 1), "this Sunday": Weekday(6, 0)},
)
def step_weekday(weekday: int, step: int = -1) -> Expression:
    return Weekday(weekday, step)


@rule("{step} {month}", examples={"last May": StepMonth(5, -1), "next January": StepMonth(1, 1)})
def step_month(step: int, month: int) -> Expression:
    return StepMonth(month, step)


@rule(
    "{count} {units} ago",
    "a|an {unit} ago",
    "{spelled:count} {unit} ago",
    examples={"three weeks ago": Shift(Grain.WEEK, -3), "a year ago": Shift(Grain.YEAR, -1, COMPARED)},
    never=("2.5 years ago",),
)
def ago(count: float = 1, units: Grain | None = None, unit: Grain | None = None) -> Expression | None:
    grain = units or unit
    return _shift(grain, -count, COMPARED if (grain, count) == (Grain.YEAR, 1) else PUB)


@rule(
    "{count} {units} from now",
    "{count} {units} hence",
    "a|an {unit} from now",
    examples={"two weeks from now": Shift(Grain.WEEK, 2)},
)
def from_now(count: float = 1, units: Grain | None = None, unit: Grain | None = None) -> Expression | None:
    return _shift(units or unit, count, PUB)


@rule(
    "a? {several:} {units:} later|afterwards",
    examples={"a few months later": Vague(Reference.FUTURE)},
)
def several_later() -> Expression:
    return Vague(Reference.FUTURE)


@rule(
    "a? {several:} {units:} earlier|before <,|.|;>",
    "a? {several:} {units:} earlier",
    examples={"several weeks earlier": Vague(Reference.PAST)},
)
def several_earlier() -> Expression:
    return Vague(Reference.PAST)


@rule("{several:} {units:} ago", "a {several:} {units:} ago", examples={"several years ago": Vague(Reference.PAST)})
def several_ago() -> Expression:
    return Vague(Reference.PAST)


def _shift(unit: Grain | None, n: float, origin: Origin) -> Expression | None:
    whole = int(n)
    return Shift(unit, whole, origin) if unit is not None and whole == n and abs(whole) < 10_000 else None


# Counted from the time the text speaks of.
@rule(
    "the same {unit}",
    "that same {unit}",
    "that {unit}",
    examples={"the same day": Shift(Grain.DAY, 0, CONTEXT), "that year": Shift(Grain.YEAR, 0, CONTEXT)},
    never=("that second",),
)
def same_unit(unit: Grain) -> Expression | None:
    return Shift(unit, 0, CONTEXT) if unit >= Grain.DAY else None


@rule(
    "the same {unit:} a year earlier|ago|before",
    "the same {unit:} last year",
    examples={"the same week a year earlier": Shift(Grain.YEAR, -1, CONTEXT)},
)
def same_unit_a_year_earlier() -> Expression:
    return Shift(Grain.YEAR, -1, CONTEXT)


@rule(
    "the turn of the century",
    examples={"the turn of the century": Blur(Position(Grain.YEAR, 1, Shift(Grain.CENTURY, 1, CONTEXT)), Mod.APPROX)},
)
def turn_of_century() -> Expression:
    return Blur(Position(Grain.YEAR, 1, Shift(Grain.CENTURY, 1, CONTEXT)), Mod.APPROX)


@rule(
    "{count} {units} later",
    "a {unit} later",
    "the following|next {unit}",
    "{count} {units} after|afterwards|afterward <,|.|;|)>",
    "the {unit} after <,|.|;|)>",
    examples={"two days later": Shift(Grain.DAY, 2, CONTEXT), "the following year": Shift(Grain.YEAR, 1, CONTEXT)},
    never=("two days after the vote",),
)
def later(count: float = 1, units: Grain | None = None, unit: Grain | None = None) -> Expression | None:
    return _shift(units or unit, count, CONTEXT)


@rule(
    "{count} {units} earlier|previously",
    "a {unit} earlier",
    "the previous|preceding {unit}",
    "{count} {units} before <,|.|;|)>",
    "the {unit} before <,|.|;|)>",
    examples={"a year earlier": Shift(Grain.YEAR, -1, CONTEXT), "the previous month": Shift(Grain.MONTH, -1, CONTEXT)},
    never=("the day before the vote",),
)
def earlier(count: float = 1, units: Grain | None = None, unit: Grain | None = None) -> Expression | None:
    return _shift(units or unit, -count, CONTEXT)


@rule(
    "that {part}",
    "that|the same {part}",
    examples={
        "that night": DayPart(Part.NIGHT, Shift(Grain.DAY, 0, CONTEXT)),
        "the same evening": DayPart(Part.EVENING, Shift(Grain.DAY, 0, CONTEXT)),
    },
)
def that_part(part: Part) -> Expression:
    return DayPart(part, Shift(Grain.DAY, 0, CONTEXT))


@rule(
    "that|the same {season}",
    "that {season}",
    examples={"that same spring": Position(Grain.SEASON, 1, Shift(Grain.YEAR, 0, CONTEXT))},
)
def that_season(season: Season) -> Expression:
    return Position(Grain.SEASON, SEASON_NUMBER[season], Shift(Grain.YEAR, 0, CONTEXT))


@rule(
    "the following|next {part}", examples={"the following morning": DayPart(Part.MORNING, Shift(Grain.DAY, 1, CONTEXT))}
)
def following_part(part: Part) -> Expression:
    return DayPart(part, Shift(Grain.DAY, 1, CONTEXT))


@rule(
    "the? {ordinal} {unit} of {month} ,? {year}?",
    examples={"the first week of March 1996": Position(Grain.WEEK, 1, Calendar(1996, 3))},
)
def unit_of_month(ordinal: int, unit: Grain, month: int, year: int | None = None) -> Expression | None:
    return (
        Position(unit, ordinal, Calendar(year, month))
        if unit in (Grain.DAY, Grain.WEEK, Grain.WEEKEND) and ordinal <= 31
        else None
    )


@rule(
    "the? last|final {unit} of {month} ,? {year}?",
    examples={"the last week of May": Position(Grain.WEEK, -1, Calendar(month=5))},
)
def last_unit_of_month(unit: Grain, month: int, year: int | None = None) -> Expression | None:
    return Position(unit, -1, Calendar(year, month)) if unit in (Grain.DAY, Grain.WEEK, Grain.WEEKEND) else None


@rule(
    "{month} of that|the {same}? year",
    examples={
        "June of that year": Position(Grain.MONTH, 6, Shift(Grain.YEAR, 0, CONTEXT)),
        "June of the following year": Position(Grain.MONTH, 6, Shift(Grain.YEAR, 1, CONTEXT)),
    },
)
def month_of_that_year(month: int, same: int = 0) -> Expression:
    return Position(Grain.MONTH, month, Shift(Grain.YEAR, same, CONTEXT))


@rule(
    "{month} {step} year",
    "{month} of {step} year",
    examples={
        "May last year": Position(Grain.MONTH, 5, Shift(Grain.YEAR, -1)),
        "May of next year": Position(Grain.MONTH, 5, Shift(Grain.YEAR, 1)),
    },
)
def month_of_step_year(month: int, step: int) -> Expression:
    return Position(Grain.MONTH, month, Shift(Grain.YEAR, step))


@rule(
    "the? {ordinal} -? quarter of {step} year",
    "{step} year 's {ordinal} -? quarter",
    examples={"the third quarter of last year": Position(Grain.QUARTER, 3, Shift(Grain.YEAR, -1))},
    never=("the fifth quarter of last year",),
)
def quarter_of_step_year(ordinal: int, step: int) -> Expression | None:
    return Position(Grain.QUARTER, ordinal, Shift(Grain.YEAR, step)) if ordinal <= 4 else None


@rule(
    "the? {ordinal} half of {step} year",
    "{step} year 's {ordinal} half",
    examples={"the first half of this year": Position(Grain.HALF, 1, Shift(Grain.YEAR, 0))},
    never=("the third half of this year",),
)
def half_of_step_year(ordinal: int, step: int) -> Expression | None:
    return Position(Grain.HALF, ordinal, Shift(Grain.YEAR, step)) if ordinal <= 2 else None


@rule(
    "the end of the {unit}",
    examples={"the end of the year": Blur(Shift(Grain.YEAR, 0, TOPIC), Mod.END)},
    never=("the end of the day",),
)
def end_of_unit(unit: Grain) -> Expression | None:
    return _edge(unit, Mod.END)


@rule(
    "the beginning|start of the {unit}",
    examples={"the start of the month": Blur(Shift(Grain.MONTH, 0, TOPIC), Mod.START)},
)
def start_of_unit(unit: Grain) -> Expression | None:
    return _edge(unit, Mod.START)


@rule("the middle of the {unit}", examples={"the middle of the decade": Blur(Shift(Grain.DECADE, 0, TOPIC), Mod.MID)})
def middle_of_unit(unit: Grain) -> Expression | None:
    return _edge(unit, Mod.MID)


def _edge(unit: Grain, mod: Mod) -> Expression | None:
    return Blur(Shift(unit, 0, TOPIC), mod) if unit > Grain.WEEKEND else None


@rule(
    "the? year - end|ends",
    "the? year end",
    "the? year 's end",
    examples={"year-end": Blur(Shift(Grain.YEAR, 0), Mod.END)},
)
def year_end() -> Expression:
    return Blur(Shift(Grain.YEAR, 0), Mod.END)


# Parts of the day and clock times.
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


# Sets.
@rule(
    "every|each {unit}",
    "every {count} {units}",
    "every other {unit:other}",
    examples={"every day": Every(Count(1, Grain.DAY)), "every two weeks": Every(Count(2, Grain.WEEK))},
)
def every_unit(
    unit: Grain | None = None, count: float = 1, units: Grain | None = None, other: Grain | None = None
) -> Expression | None:
    grain = unit or units or other
    return Every(Count(2 if other else count, grain)) if grain is not None else None


@rule("every|each {weekday}", examples={"every Tuesday": Every(Weekday(1))})
def every_weekday(weekday: int) -> Expression:
    return Every(Weekday(weekday))


@rule("every|each {month}", examples={"every May": Every(Calendar(month=5))})
def every_month(month: int) -> Expression:
    return Every(Calendar(month=month))


@rule("every|each {season}", examples={"each summer": Every(Cycle(Grain.SEASON, 2))})
def every_season(season: Season) -> Expression:
    return Every(Cycle(Grain.SEASON, SEASON_NUMBER[season]))


@rule("{frequency}", examples={"weekly": Every(Count(1, Grain.WEEK))})
def frequency(frequency: Grain) -> Expression:
    return Every(Count(1, frequency))


@rule(
    "<times|once|twice|percent|million|billion|dollars|pounds|euros> a|per {unit}",
    "<$|€|£> <{count}> a|per {unit}",
    examples={"twice [a week]": Every(Count(1, Grain.WEEK))},
)
def rate(unit: Grain) -> Expression:
    return Every(Count(1, unit))


# Periods that a report is about.
@rule(
    "the quarter",
    "the latest|recent quarter|period",
    "the most recent quarter|period",
    "the just - ended quarter|period",
    examples={
        "for [the quarter]": Shift(Grain.QUARTER, 0, REPORTED),
        "in [the latest period]": Shift(Grain.QUARTER, 0, REPORTED),
    },
    never=("a quarter of them", "the French Quarter"),
)
def reported_quarter() -> Expression:
    return Shift(Grain.QUARTER, 0, REPORTED)


@rule(
    "the? year - ago|earlier ( quarter | period )?",
    "the? year - ago|earlier {ordinal:} -? quarter",
    "the? year - before quarter|period",
    "the same|corresponding|comparable|like quarter|period last year",
    "the same|corresponding|comparable|like quarter|period a year ago|earlier|before",
    "the same|corresponding|comparable|like quarter|period of last year",
    "last year 's quarter|period",
    "the quarter a year ago|earlier",
    examples={
        "in [the year-ago quarter]": Shift(Grain.QUARTER, -4, REPORTED),
        "[year-earlier] results": Shift(Grain.QUARTER, -4, REPORTED),
        "the corresponding period last year": Shift(Grain.QUARTER, -4, REPORTED),
    },
)
def quarter_a_year_ago() -> Expression:
    return Shift(Grain.QUARTER, -4, REPORTED)


@rule(
    "the full|entire|whole {unit}",
    examples={"for [the full year]": Shift(Grain.YEAR, 0, TOPIC)},
    never=("the full day",),
)
def full_unit(unit: Grain) -> Expression | None:
    return Shift(unit, 0, TOPIC) if unit > Grain.WEEKEND else None


@rule("the fiscal? year <ended|ending>", examples={"[the year] ended June 30": Count(1, Grain.YEAR)})
def year_ended() -> Expression:
    return Count(1, Grain.YEAR)


@rule("the weekend", examples={"over [the weekend]": Cycle(Grain.WEEKEND, 1)})
def the_weekend() -> Expression:
    return Cycle(Grain.WEEKEND, 1)


# Durations.
@rule(
    "the? past|last|next|first|coming|final {count} {units}",
    "the latest {count} {units}",
    "the {count} {units}",
    "the? past|last|next|first|coming|final {several:count} {units}",
    "the past {unit}",
    examples={
        "the past two years": Count(2, Grain.YEAR),
        "the next few days": Count(None, Grain.DAY),
        "the past year": Count(1, Grain.YEAR),
    },
)
def stretch(count: float | None = 1, units: Grain | None = None, unit: Grain | None = None) -> Expression:
    return Count(count, units or unit or Grain.DAY)


@rule(
    "{count} {units}",
    "{count} - {unit}",
    "{count} - {unit} - long",
    "a {count} - {unit} period",
    "{count} to|or {count:} {units}",
    "{count} {unit}",
    "{several:count} {units}",
    "a {several:count} {units}",
    "a couple of {units}",
    "recent|coming {units:vague}",
    examples={
        "five years": Count(5, Grain.YEAR), "three-month": Count(3, Grain.MONTH), "several weeks": Count(None, Grain.WEEK),
        "70-year-long": Count(70, Grain.YEAR), "recent years": Count(None, Grain.YEAR),
    },
)  # fmt: skip
def duration(
    count: float | None = 2, units: Grain | None = None, unit: Grain | None = None, vague: Grain | None = None
) -> Expression | None:
    grain = units if units is not None else unit if unit is not None else vague
    if grain is None or (unit is not None and count is not None and unit in (Grain.QUARTER, Grain.SECOND)):
        return None
    return Count(None if vague is not None else count, grain)


@rule("{count} and a half {units}", "{count} 1 / 2 {units}", examples={"two and a half years": Count(2.5, Grain.YEAR)})
def and_a_half(count: float, units: Grain) -> Expression:
    return Count(count + 0.5, units)


@rule(
    "a|an {unit}",
    examples={
        "a week": Count(1, Grain.WEEK),
        "within [a year], the": Count(1, Grain.YEAR),
        "an hour": Count(1, Grain.HOUR),
    },
    never=("a second", "a quarter of them", "a day"),
)
def one_unit(unit: Grain) -> Expression | None:
    return Count(1, unit) if unit not in (Grain.SECOND, Grain.QUARTER, Grain.DAY, Grain.WEEKEND) else None


@rule("half an|a {unit}", "half - {unit}", examples={"half an hour": Count(0.5, Grain.HOUR)})
def half_unit(unit: Grain) -> Expression:
    return Count(0.5, unit)


@rule(
    "{vague}",
    "right|just|even {vague}",
    "more {vague}",
    examples={"recently": Vague(Reference.PAST), "right now": Vague(Reference.PRESENT)},
)
def vague(vague: Reference) -> Expression:
    return Vague(vague)


@rule(
    "<for|within|of|after|over|in> {units}", examples={"for [weeks]": Count(None, Grain.WEEK)}, never=("on days when",)
)
def vague_plural(units: Grain) -> Expression | None:
    return Count(None, units) if units not in (Grain.SECOND, Grain.QUARTER, Grain.WEEKEND) else None


@rule("at present", "these days", "at the moment", examples={"these days": Vague(Reference.PRESENT)})
def present() -> Expression:
    return Vague(Reference.PRESENT)


@rule("<in> the past", "the recent past", examples={"in [the past]. He": Vague(Reference.PAST)})
def past() -> Expression:
    return Vague(Reference.PAST)


@rule(
    "<will|would|could|can|may|might|should|be|very|too|anytime> soon",
    "soon <.|,|;>",
    examples={"it will [soon] end": Vague(Reference.FUTURE)},
    never=("it soon became a flood", "as soon as he left"),
)
def soon() -> Expression:
    return Vague(Reference.FUTURE)


@rule(
    "the near|foreseeable|immediate|distant future",
    "the future",
    examples={"the foreseeable future": Vague(Reference.FUTURE), "the future": Vague(Reference.FUTURE)},
)
def future() -> Expression:
    return Vague(Reference.FUTURE)


# Anniversaries.
@rule("the? {ordinal} anniversary", examples={"the 70th anniversary": Anniversary(70)})
def anniversary(ordinal: int) -> Expression:
    return Anniversary(ordinal)


def language() -> Language:
    """English, ready for `machine("en")`."""
    return Language("en", _lexicon(), JOINED, (*book.rules, *shared.RULES), WORDS)
