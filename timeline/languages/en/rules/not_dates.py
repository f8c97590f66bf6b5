"""Words that look like times and are none: they come first among equals, and no other rule sees them."""

from timeline.languages.en.rulebook import rule
from timeline.languages.rules import SKIP
from timeline.model.expressions import (
    Expression,
)


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
    "{ordinal} world|street|avenue|floor|place|grade|edition",
    "the {season} of",
    "bloody|blue|super|ruby {weekday:}",
    "fat monday|thursday|sunday",
    "ramadan|tet offensive|revolution",
    "black monday|tuesday|wednesday|thursday|sunday",
    "super bowl sunday",
    "24 hours a day",
    "seven|7 days a week",
    "version|chapter|section|article|paragraph {count}",
    "version {numeric_date}",
    "{int} street|avenue|percent|dollars|people|men|women|points|votes",
    "{year} <people|men|women|dollars|euros|troops|soldiers|homes|miles|km|tonnes|tons|barrels|votes|words|pages|shares|jobs|workers>",
    "{year} <feet|foot|meters|metres|yards|inches|acres|hectares|grams|kilograms|kg|pounds|gallons|liters|litres|watts|calories>",
    "{year} <others|block|students|patients|civilians|refugees|migrants|prisoners|casualties|deaths|employees|seats|units|points|percent>",
    "{year} of <them|these|those|us|its|his|her|their>",
    "resolution|room|route|flight|form|highway|interstate|apartment|suite|box|model|boeing|airbus|unit|number {year}",
    "no . {year}",
    "<his|her|their|my|our|your> early|mid|late? -? {short_decade:}",
    "<his|her|their|my|our|your> early|mid|late? -? {decade_word:}",
    "a|an|another {ordinal:} quarter <of> <growth|decline|losses|contraction|gains>",
    "the? seven|nine|thirty|eighty|hundred years '|’? war",
    "october|february|november revolution",
    "july crisis|monarchy|plot",
    "black september|october|july",
    "saturday evening post",
    "friday night lights",
    "today|tonight show",
    "usa today",
    "monday club",
    "20th century fox|studios",
    "matthew|mark|luke|john|genesis|exodus|leviticus|romans|corinthians|acts|revelation|isaiah|psalm|proverbs {clock:}",
    "windows|office|rooms|routes|flights {year} ( and|or {year:also} )?",
    "as many as {year}",
    "{year} <killed|dead|wounded|injured|missing|arrested|detained|died>",
    "six - day war",
    "yom kippur war",
    "easter rising|rebellion|egg|eggs|bunny|island",
    "christmas tree|trees|card|cards|carol|carols|present|presents|party|parties|shopping|lights|decorations",
    "halloween costume|costumes",
    "monday night football",
    "saturday night live|fever",
    "sunday school|schools",
    "last|first|second|third|fourth|final quarter <of> <the>",
    "daily|weekly|sunday telegraph|mail|mirror|express|news|star|herald|post|tribune|record|standard|nation|monitor|times",
    "monday|friday . com",
    "good friday agreement|accord|accords|deal",
    "as recently as",
    "one {weekday:}",
    "daily|weekly|monthly <said|reported|wrote|quoted|published|newspaper>",
    examples={},
    never=(
        "in 2000 people",
        "on Black Monday",
        "24 hours a day, seven days a week",
        "Resolution 1441",
        "1950 feet up",
        "1917 of them",
        "the Daily Telegraph",
        "Good Friday Agreement",
        "in her mid-20s",
        "the Six-Day War",
        "a second quarter of growth",
        "Sunday school",
        "the Yom Kippur war",
        "the second half",
        "some 1500 troops",
        "over 2000 killed",
        "the Hundred Years' War",
        "the October Revolution",
        "John 3:16",
        "the Tonight Show",
        "Rooms 2001 and 2003",
        "the daily said",
        "one Tuesday he left",
    ),
)
def not_a_time(**_: object) -> Expression:
    return SKIP


@rule(
    "{digits:first} {digits:second} {digits:third}",
    "{digits:first} {digits:second}",
    examples={},
    never=("call 0171 2023 1999",),
)
def number_in_groups(first: str, second: str, third: str = "000") -> Expression | None:
    """Telephone and card numbers; a day before a year is none."""
    return SKIP if min(len(first), len(second), len(third)) > 2 else None
