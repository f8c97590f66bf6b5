"""The words of English, each with its categories."""

from collections.abc import Sequence
from typing import NamedTuple

from timeline.languages.join_words import NumeralWords
from timeline.languages.lexicon import Lexicon, Unit, calendar_names
from timeline.languages.time_zones import ABBREVIATIONS, ZONE_LETTERS
from timeline.model.expressions import (
    PartOfDay,
    Reference,
    Season,
    Shift,
)
from timeline.model.grain import Grain

DIGITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
COURSES = (
    "trial", "hearing", "inquest", "inquiry", "strike", "siege", "battle", "offensive", "occupation", "blockade", "voyage", "expedition",
    "festival", "conference", "summit", "congress", "mission", "search", "march", "fast", "tournament", "evacuation",
)  # fmt: skip
"""What lasts for days that are counted: "day 3 of the trial"."""
NAMED_AFTER_DAYS = (
    "Movement",
    "Front",
    "Brigade",
    "Brigades",
    "Bridge",
    "Square",
    "Club",
    "Society",
    "Group",
    "Circle",
    "Times",
)
NUMERALS = NumeralWords(ordinals="st|nd|rd|th|ST|ND|RD|TH", decades="['’]?s")

LONGEST_WORD_BESIDE_A_NAME = 6
"""A letter makes another word of a shorter name, as of "March"; a longer one is misspelt."""

# Ordinary words in lower case, dates with a capital.
CASED = ("may", "march", "mar", "mon", "sun", "sat", "wed", "sept")


class UnitWord(NamedTuple):
    """A word for a unit, in all its forms.

    Attributes:
        name: in the singular; a hyphen in the text is a blank here.
        plural: where it is not the name with an "s".
        abbreviations: count as plurals.
        adverbs: the words for "every one".
    """

    name: str
    grain: Grain
    multiple: int = 1
    plural: str = ""
    abbreviations: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()

    @property
    def unit(self) -> Unit:
        return Unit(self.grain, self.multiple)

    @property
    def many(self) -> str:
        return self.plural or self.name + "s"


UNITS = (
    UnitWord("second", Grain.SECOND),
    UnitWord("minute", Grain.MINUTE, abbreviations=("mins", "min")),
    UnitWord("hour", Grain.HOUR, abbreviations=("hrs", "hr"), adverbs=("hourly",)),
    UnitWord("day", Grain.DAY, adverbs=("daily", "nightly")),
    UnitWord("weekend", Grain.WEEKEND),
    UnitWord("week", Grain.WEEK, abbreviations=("wks", "wk"), adverbs=("weekly",)),
    UnitWord("fortnight", Grain.WEEK, 2, adverbs=("fortnightly",)),
    UnitWord("month", Grain.MONTH, abbreviations=("mths", "mth"), adverbs=("monthly",)),
    UnitWord("quarter", Grain.QUARTER),
    UnitWord("half year", Grain.MONTH, 6, adverbs=("half yearly",)),
    UnitWord("year", Grain.YEAR, abbreviations=("yrs", "yr"), adverbs=("annually", "yearly")),
    UnitWord("decade", Grain.DECADE),
    UnitWord("quarter century", Grain.YEAR, 25, plural="quarter centuries"),
    UnitWord("century", Grain.CENTURY, plural="centuries"),
)
UNIT_SIGNS = {
    "m": Unit(Grain.MINUTE), "h": Unit(Grain.HOUR), "d": Unit(Grain.DAY), "w": Unit(Grain.WEEK),
    "mo": Unit(Grain.MONTH), "y": Unit(Grain.YEAR),
}  # fmt: skip
STEPS = {"last": -1, "this": 0, "next": 1, "coming": 1, "upcoming": 1, "nxt": 1}
PARTS = {
    "morning": PartOfDay.MORNING, "afternoon": PartOfDay.AFTERNOON, "evening": PartOfDay.EVENING, "night": PartOfDay.NIGHT,
    "overnight": PartOfDay.NIGHT, "nite": PartOfDay.NIGHT,
}  # fmt: skip
SUN = {
    "dawn": PartOfDay.MORNING, "daybreak": PartOfDay.MORNING, "sunrise": PartOfDay.MORNING, "sunup": PartOfDay.MORNING,
    "dusk": PartOfDay.EVENING, "nightfall": PartOfDay.EVENING, "sunset": PartOfDay.EVENING, "sundown": PartOfDay.EVENING,
}  # fmt: skip
"""Parts of the day by the sun; apart from the others, since a dawn is also a beginning and a sunset a colour."""
SEASONS = {
    "spring": Season.SPRING,
    "summer": Season.SUMMER,
    "fall": Season.FALL,
    "autumn": Season.FALL,
    "winter": Season.WINTER,
}
SEASON_NUMBER = {Season.SPRING: 1, Season.SUMMER: 2, Season.FALL: 3, Season.WINTER: 4}
DEICTIC = {
    "tdy": Shift(Grain.DAY, 0),
    "tmr": Shift(Grain.DAY, 1),
    "tmrw": Shift(Grain.DAY, 1),
    "trmw": Shift(Grain.DAY, 1),
    "tmw": Shift(Grain.DAY, 1),
    "yday": Shift(Grain.DAY, -1),
    "yest": Shift(Grain.DAY, -1),
    "ystd": Shift(Grain.DAY, -1),
    "tomoro": Shift(Grain.DAY, 1),
    "ytd": Shift(Grain.DAY, -1),
    "today": Shift(Grain.DAY, 0),
    "yesterday": Shift(Grain.DAY, -1),
    "tomorrow": Shift(Grain.DAY, 1),
}
VAGUE = {
    "now": Reference.PRESENT, "currently": Reference.PRESENT, "nowadays": Reference.PRESENT, "presently": Reference.PRESENT,
    "recently": Reference.PAST, "lately": Reference.PAST, "current": Reference.PRESENT,
}  # fmt: skip


def _cardinals() -> dict[str, int]:
    words = {word: i for i, word in enumerate((*DIGITS, *TEENS), 1)} | {word: 10 * i for i, word in enumerate(TENS, 2)}
    compound = {f"{ten} {digit}": words[ten] + words[digit] for ten in TENS for digit in DIGITS}
    hundreds = {f"{word} hundred": 100 * words[word] for word in (*DIGITS, *TEENS)}
    odd = {
        f"{word} hundred{join}{ten}": 100 * words[word] + words[ten]
        for word in DIGITS
        for ten in TENS
        for join in (" ", " and ")
    }
    thousands = {f"{word} thousand": 1000 * words[word] for word in (*DIGITS, *TEENS, *TENS)}
    scores = {f"{word} score": 20 * words[word] for word in DIGITS}
    return (
        words
        | compound
        | hundreds
        | odd
        | thousands
        | scores
        | {"a hundred": 100, "hundred": 100, "a thousand": 1000, "thousand": 1000, "a dozen": 12}
    )


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
        if 10 <= n <= 99 and "dozen" not in rest
    }
    thousands = {
        f"two thousand{join}{rest}": 2000 + n for rest, n in cardinals.items() if n < 100 for join in (" ", " and ")
    }
    return years | thousands | {"two thousand": 2000}


def _capital(word: str) -> str:
    return f"[{word[0].upper()}{word[0]}]{word[1:]}"


def _any(words: tuple[str, ...]) -> str:
    return "|".join(map(_capital, words))


_COMPOUND_UNITS = [
    form.replace(" ", "-") for unit in UNITS for form in (unit.name, unit.many, *unit.adverbs) if " " in form
]

# Spelled numbers, units of two words and dotted abbreviations are one token. The guard turns all other words away at their
# first letters.
_GUARD = (
    r"(?=[Ss](?:ix|even)|[Ee]ight|[Nn]ine|[Tt](?:w|h|en [ht])|[Ff](?:or|if)ty|(?:[Oo]ne|[Ff](?:our|ive)|[A-Za-z]+teen) [hst]|[Aa] [hdt]|[A-Za-z]\.|"
    + "|".join(sorted({_capital(form[: form.index("-") + 2]) for form in _COMPOUND_UNITS}))
    + ")"
)
JOINED = (
    _GUARD
    + "(?:"
    + "|".join(
        (
            rf"(?:{_any(('sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'))})[ -](?:(?:{_any(TENS)})(?:[ -](?:{_any(DIGITS)}))?|{_any(TEENS)})\b",
            rf"(?:{_any(TENS)})[ -](?:{_any(DIGITS)}|{_any(ORDINALS[:9])})\b",
            rf"(?:{_any(DIGITS)}) hundred(?: (?:and )?(?:{_any(TENS)}))?\b(?![ -](?:{_any(DIGITS)})\b)",
            rf"(?:{_any(TEENS)}) hundred\b",
            rf"(?:{_any((*(word for word in DIGITS if word != 'two'), *TEENS, *TENS))}) thousand\b",
            rf"[Tt]wo [Tt]housand\b(?: (?:and )?(?:{_any(TENS)})[ -](?:{_any(DIGITS)})\b| (?:and )?(?:{_any(DIGITS + TEENS + TENS)})\b)?",
            r"[Aa] (?:hundred|dozen|thousand)\b",
            rf"(?:{_any(DIGITS)}) score\b(?= years\b)",
            rf"(?<!-)(?:{'|'.join(map(_capital, _COMPOUND_UNITS))})\b",
            r"(?:[A-Za-z]\.){2,6}",
        )
    )
    + ")"
)


# Words that show that such a phrase may be near where it has blanks: the first of "twenty five", the second of "a dozen".
JOINTS = (*TENS, "sixteen", "seventeen", "eighteen", "nineteen", "hundred", "dozen", "thousand", "score")


def lexicon(units: Sequence[UnitWord] = UNITS) -> Lexicon:
    """Every word with its categories.

    >>> lexicon((*UNITS, UnitWord("sennight", Grain.DAY, 7)))["sennights"]
    {'units': Unit(grain=<Grain.DAY: 5>, multiple=7)}
    """
    words = Lexicon()
    names = calendar_names("en", shortest=3)  # shorter ones ("mo", "we") are words in running text
    months, weekdays = _misspelt(names["month"]) | names["month"], names["weekday"] | {"thur": 3, "thurs": 3}
    short_months = {word: n for word, n in months.items() if len(word) < 5 and word not in ("june", "july", "may")}
    short_days = {word: n for word, n in weekdays.items() if len(word) < 6}
    words.add("month", _cased(months))
    words.add("month_abbr", _cased(short_months))
    words.add("zulu_month", {f"z{name[:3]}": n for name, n in months.items()})
    words.add("clear_month", {word: n for word, n in months.items() if word not in CASED and word not in short_months})
    words.add("weekday", {word: n for word, n in weekdays.items() if word not in short_days})
    words.add("weekday_abbr", _cased({word: n for word, n in short_days.items() if word not in ("sun", "sat")}))
    words.add("weekdays", {word + "s": n for word, n in weekdays.items() if word.endswith("day")})
    words.add("short_weekday", _cased(short_days))
    words.add("clipped_weekday", short_days)
    cardinals = _cardinals()
    for category in ("int", "count", "spelled"):
        words.add(category, cardinals)
    words.add("year", _spelled_years(cardinals))
    words.add("ordinal", _ordinals())
    words.add(
        "decade_word", {ten[:-1] + "ies": 10 * i for i, ten in enumerate(TENS, 2)} | {"noughties": 0, "aughts": 0}
    )
    words.add("deictic", DEICTIC)
    words.add("vague", VAGUE)
    words.add("several", dict.fromkeys(("several", "few", "many", "some", "numerous", "countless")))
    words.add("noon", {"noon": 12, "midnight": 24, "midday": 12})
    _add_units(words, units)
    words.add("unit_sign", UNIT_SIGNS)
    words.add("step", STEPS)
    words.add("same", {"same": 0, "following": 1, "next": 1, "previous": -1, "preceding": -1})
    words.add("part", PARTS)
    words.add("sun", SUN)
    words.add("coming_part", SUN | {part: PARTS[part] for part in ("morning", "afternoon", "evening", "night")})
    words.add("season", SEASONS)
    words.add("half_day", {"a.m.": 0, "am": 0, "a.m": 0, "p.m.": 12, "pm": 12, "p.m": 12})
    words.add("road", dict.fromkeys(("Street", "Road", "Lane", "Avenue"), True))
    words.add("named_after", dict.fromkeys(NAMED_AFTER_DAYS, True))
    words.add("zone_letter", ZONE_LETTERS)
    words.add("half_sign", {"H": True})
    words.add("course", {word: word for word in COURSES})
    words.add("bc", dict.fromkeys(("BC", "B.C.", "BCE", "B.C.E.", "b.c.", "bc", "bce"), True))
    words.add("ad", dict.fromkeys(("AD", "A.D.", "CE", "C.E.", "a.d."), True))
    words.add(
        "zone",
        {zone: zone for zone in (*ABBREVIATIONS, "Z")}
        | {"Eastern": "ET", "Central": "CT", "Mountain": "MT", "Pacific": "PT"},
    )
    return words


def _add_units(words: Lexicon, units: Sequence[UnitWord]) -> None:
    """The units, and among them the grains of the calendar: "last week" is a date, "last fortnight" is a length."""
    grains = [unit for unit in units if unit.multiple == 1]
    short = {form: unit for unit in units for form in unit.abbreviations}
    words.add("unit", {unit.name: unit.unit for unit in units})
    words.add("units", {form: unit.unit for unit in units for form in (unit.many, *unit.abbreviations)})
    words.add("compound_unit", {unit.name: unit.unit for unit in units if " " in unit.name})
    words.add("long_unit", {unit.name: unit.unit for unit in units if unit.multiple > 1 or unit.grain > Grain.YEAR})
    words.add("frequency", {form: unit.unit for unit in units for form in unit.adverbs})
    words.add("grain", {unit.name: unit.grain for unit in grains})
    words.add("plural", {unit.many: unit.grain for unit in grains})
    words.add("units_abbr", {form: unit.grain for form, unit in short.items()})


def _misspelt(names: dict[str, int]) -> dict[str, int]:
    """Long names with an inner letter left out, two in the wrong order, or a scan's "rn" for "m": "Febuary", "Ocotber", "Decernber"."""
    long = {name: n for name, n in names.items() if len(name) > LONGEST_WORD_BESIDE_A_NAME}
    missing = {name[:i] + name[i + 1 :]: n for name, n in long.items() for i in range(1, len(name) - 1)}
    swapped = {
        name[:i] + name[i + 1] + name[i] + name[i + 2 :]: n for name, n in long.items() for i in range(1, len(name) - 2)
    }
    scanned = {name.replace("m", "rn"): n for name, n in long.items() if "m" in name}
    return missing | swapped | scanned


def _cased(names: dict[str, int]) -> dict[str, int]:
    """Names that are ordinary words in lower case, with a capital only."""
    return {
        form: n for word, n in names.items() for form in ((word.title(), word.upper()) if word in CASED else (word,))
    }
