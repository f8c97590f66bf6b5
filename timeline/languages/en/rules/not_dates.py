"""Words that look like times and are not: these rules come first among equals, and no other rule sees their words."""

from timeline.languages.en.rulebook import rule
from timeline.languages.rules import SKIP
from timeline.model.expressions import Expression

DECADE = "( '|’? {short_decade:} | {decade_word:} )"
PART_OF_TEXT = (
    "version|chapter|section|sections|article|articles|paragraph|paragraphs|clause|clauses|rule|rules|page|pages"
)
LAST_VOLUME = 999
OF_SOMEONE = "<his|her|their|my|our|your>"


@rule(
    "{count} - year|month|week|day - old|olds",
    "{count} years|months|weeks|days old",
    "aged|age {int}",
    examples={},
    never=("a 52-year-old man", "she is 52 years old", "aged 20", "babies aged 12 months"),
)
def age(**_: object) -> Expression:
    return SKIP


@rule(
    f"{OF_SOMEONE} early|mid|late? -? {DECADE} ( and|or {DECADE} )?",
    examples={},
    never=("in her mid-20s", "in their early 20s and 30s", "in his early '30s"),
)
def decade_of_life() -> Expression:
    return SKIP


@rule(
    "<men|women|boys|girls> <'s> {digits:metres}",
    examples={},
    never=("the women's 1500 was slow", "won the men's 3000"),
)
def race(metres: str) -> Expression | None:
    """A race by its length, in hundreds of metres; a later one may be of that year: "the women's 2000 final"."""
    return SKIP if metres.endswith("00") and not metres.startswith("20") else None


@rule(
    "{clock:} <to> <go|play>",
    "<with> {clock:} <left|remaining>",
    examples={},
    never=("fouled out with 1:08 to go", "with 2:15 left in the half"),
)
def game_clock() -> Expression:
    """What is left of a game, in minutes and seconds."""
    return SKIP


@rule(
    "{int} street|avenue",
    "{year} ne|nw|se|sw",
    "{year} n|s|e|w|north|south|east|west .? {ordinal:} <street|avenue|st|ave|road|place>",
    "ref . {year} ( -|–|/ {year:also} )?",
    "windows {year}",
    "no . {year}",
    f"{PART_OF_TEXT} {{count}}",
    f"{PART_OF_TEXT} {{year}} -|–|,|and|or|to|through {{year:also}}",
    "version|clause|section {numeric_date}",
    "matthew|mark|luke|john|genesis|exodus|leviticus|romans|corinthians|acts|revelation|isaiah|psalm|proverbs {clock:}",
    examples={},
    never=(
        "1950 Avenue",
        "at 1319 SW Larch Parkway",
        "at 1319 W. 68th Street",
        "Windows 2000",
        "No. 1950",
        "file ref. 2003-1977",
        "section 3 May apply",
        "Rules 1001 to 1008",
        "version 1.2.2019",
        "John 3:16",
    ),
)
def number_of_a_thing(**_: object) -> Expression:
    return SKIP


@rule(
    "{int:volume} u.s.|u.s.c.|usc|c.f.r.|cfr §? {int:}",
    "{int:volume} f . supp . ( {int:} d )? {int:}",
    "{int:volume} f . {int:} d {int:} ( , {year:} )?",
    "§ §? {count:}",
    "p|pp . {count:} ( -|–|, {count:} )?",
    examples={},
    never=(
        "under 42 U.S.C. § 1983",
        "512 F.3d 1805, 1810",
        "98 F. Supp. 2d 1203",
        "§ 1956 applies",
        "on p. 1808",
        "on pp. 1808-1812",
    ),
)
def citation(volume: float = 0) -> Expression | None:
    """A law by title and section, or a judgment by volume and page; a year may be before "U.S." as well."""
    return SKIP if volume <= LAST_VOLUME else None


@rule(
    "a|an|another {ordinal:} quarter <of> <growth|decline|losses|contraction|gains>",
    "last|first|second|third|fourth|final quarter <of> <the>",
    "the {ordinal:} half <of>",
    "( the | the? {ordinal:} )? quarter - final|finals|finalist|finalists",
    examples={},
    never=(
        "the quarter-finals",
        "the first quarter-finalist",
        "a quarter-final",
        "a second quarter of growth",
        "the last quarter of the game",
        "the second half of the game",
    ),
)
def part_of_something(**_: object) -> Expression:
    return SKIP


@rule(
    "the {season} of",
    "24 hours a day",
    "seven|7 days a week",
    "as recently as",
    "one {weekday:}",
    examples={},
    never=(
        "in the fall of Rome",
        "24 hours a day, seven days a week",
        "as recently as he could",
        "one Tuesday he left",
    ),
)
def figure_of_speech(**_: object) -> Expression:
    return SKIP


@rule(
    "bloody|blue|super|ruby {weekday:}",
    "fat monday|thursday|sunday",
    "black monday|tuesday|wednesday|thursday|sunday",
    "black september|october|july",
    "super bowl sunday",
    "( the? seven|nine|thirty|eighty|hundred years '|’? war | six - day war | yom kippur war )",
    "ramadan offensive|revolution",
    "october|february|november revolution",
    "july crisis|monarchy|plot",
    "prague|arab|croatian spring",
    "easter rising|rebellion",
    "good friday agreement|accord|accords|deal",
    examples={},
    never=(
        "on Bloody Sunday",
        "on Fat Thursday",
        "on Black Monday",
        "Black September claimed it",
        "on Super Bowl Sunday",
        "the Hundred Years' War",
        "the Six-Day War",
        "the Yom Kippur war",
        "reports of Ramadan Offensive losses",
        "the October Revolution",
        "the July Plot",
        "after the Easter Rising",
        "in the Prague Spring",
        "Good Friday Agreement",
    ),
)
def historic_event(**_: object) -> Expression:
    """Named by a day or month, yet on a date of its own: a war, a crash, a treaty."""
    return SKIP


@rule(
    "easter egg|eggs|bunny|island",
    "christmas market|markets|tree|trees|card|cards|carol|carols|present|presents|party|parties|shopping|lights|decorations",
    "white christmas",
    "halloween costume|costumes",
    "michaelmas term",
    "sunday school|schools",
    "man|girl friday",
    "( {weekday:} | {month:} ) {road:}",
    "( {weekday:} | {month_day:} ) {named_after:}",
    examples={},
    never=(
        "on Easter Island",
        "a Christmas tree",
        "the song White Christmas",
        "a Halloween costume",
        "in Michaelmas Term",
        "Sunday school",
        "the Monday Club",
        "his man Friday",
        "Sunday Lane",
        "the March 19 Movement",
    ),
)
def thing_named_after_a_day() -> Expression:
    return SKIP


@rule(
    "daily|weekly|sunday telegraph|mail|mirror|express|news|star|herald|post|tribune|record|standard|nation|monitor|times",
    "daily|weekly|monthly <said|reported|wrote|quoted|published|newspaper>",
    "usa|voa today",
    "today|tonight show",
    "saturday evening post",
    "saturday night live|fever",
    "monday night football",
    "friday night lights",
    "20th century fox|studios",
    "monday|friday . com",
    examples={},
    never=(
        "the Daily Telegraph",
        "the daily said",
        "in USA Today",
        "the Tonight Show",
        "the Saturday Evening Post",
        "on Saturday Night Live",
        "Monday night football",
        "Friday Night Lights",
        "a 20th Century Fox film",
        "at monday.com",
    ),
)
def media() -> Expression:
    """Newspapers, programmes, films and sites with a time in their names."""
    return SKIP


@rule(
    "{amount:} earlier|later than",
    examples={},
    never=("a week later than planned", "two days earlier than expected"),
)
def later_than() -> Expression:
    """A comparison with a date that is no longer true."""
    return SKIP


@rule(
    "<in|clocked|clocking> {clock:}",
    "<a|her|his|their> <time|record|best> <of> {clock:}",
    "<race|winning|record|fastest|finishing|personal> <time|record|best|times> <of|is|was> {clock:}",
    examples={},
    never=("she ran it in 4:05", "in a time of 2:29:30", "a winning time of 3:12", "his personal best is 2:05:30"),
)
def time_of_a_race() -> Expression:
    return SKIP


@rule(
    "{digits:first} {digits:second} {digits:third}",
    "{digits:first} {digits:second}",
    examples={},
    never=("call 0171 2023 1999", "dial 0171 1999"),
)
def number_in_groups(first: str, second: str, third: str = "000") -> Expression | None:
    """Telephone and card numbers; not a day before a year, nor the years of a row."""
    groups = (first, second, third)
    return SKIP if min(map(len, groups)) > 2 and not all(g[0] in "12" and len(g) == 4 for g in groups[:2]) else None
