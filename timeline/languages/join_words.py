"""The words of a language that join, list and modify its times; as in `time_words`, what a language does not state is empty."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from re import Pattern

from timeline.languages.time_words import NEVER
from timeline.model.expressions import Extent, PartOfDay
from timeline.model.grain import Grain


@dataclass(frozen=True, slots=True)
class NumeralWords:
    """Endings of figures, as sources of patterns.

    Attributes:
        ordinals: what makes a figure an ordinal: "27th".
        decades: what makes a year a decade: "1980s".
    """

    ordinals: str = NEVER.pattern
    decades: str = NEVER.pattern


@dataclass(frozen=True, slots=True)
class GapWords:
    """The text between two neighbouring mentions that belong together.

    Attributes:
        attached: between a day and a clock time: " at ".
        ranges: between the ends of a range: " to ".
        paired: those of `ranges` that need an opener before the first end: " and " needs "between".
        opener: that opener, with the space after it.
        starter: ends at the first year of a range whose end is an event, as `ended_by` needs: "from ".
        ended_by: between the two years, with the name of that event: " until her retirement in ".
        again: between the items of a list that repeats its preposition: " and again in ".
        lists: between the items of a list: " and ".
        apposed: between a date and its weekday: "May 5 (Tuesday)".
        paired_days: between two weekdays of one list: "Thursday and Friday".
        day_of_year: between a year and a day of it: "four years later, on Nov. 11".
        ended: between a quarter and the day on which it ended: ", which ended ".
        year_follows: begins after a date whose year follows in words.
        loose: between a date without its year and a number that may be that year.
        commemorating: between a day and the anniversary that falls on it: "July 27, marking the 70th anniversary".
        goes_on: what may follow a time without a space: "1956/early 1957".
        goes_before: the end of what may precede a time without a space, and the first letter of the time:
            "August/September 1956".
    """

    attached: Pattern[str] = NEVER
    ranges: Pattern[str] = NEVER
    paired: Pattern[str] = NEVER
    opener: Pattern[str] = NEVER
    starter: Pattern[str] = NEVER
    ended_by: Pattern[str] = NEVER
    again: Pattern[str] = NEVER
    lists: Pattern[str] = NEVER
    apposed: Pattern[str] = NEVER
    paired_days: Pattern[str] = NEVER
    day_of_year: Pattern[str] = NEVER
    ended: Pattern[str] = NEVER
    year_follows: Pattern[str] = NEVER
    loose: Pattern[str] = NEVER
    commemorating: Pattern[str] = NEVER
    goes_on: Pattern[str] = NEVER
    goes_before: Pattern[str] = NEVER


@dataclass(frozen=True, slots=True)
class ModifierWords:
    """The words before a time that soften or narrow it.

    Attributes:
        before: ends at the mention, in lower case; group 1 is looked up in `values` ("early", "the end of", "about").
        values: the names of TIMEX3 modifiers.
        extents: how much of a time those modifiers mean that do not mean a third of it: "the end of".
        comparatives: modifiers that compare two times, and the side they are on: "earlier" is -1, "later" is 1.
        definite: begins a mention whose length is counted already: "over the last five years".
        part_of_day: ends at a day, in lower case; group 1 is looked up in `parts` ("the morning of").
        parts: the parts of a day.
        small_hours: ends at a day or its morning, in lower case: "the early hours of".
        of_day: after a month that only says which day is meant: "that November [day]".
        demonstrative: ends at a month; its last group makes the month one of the year told of, and begins no clause: "the floods [that ]".
    """

    before: Pattern[str] = NEVER
    values: Mapping[str, str] = field(default_factory=dict)
    extents: Mapping[str, Extent] = field(default_factory=dict)
    comparatives: Mapping[str, int] = field(default_factory=dict)
    definite: Pattern[str] = NEVER
    part_of_day: Pattern[str] = NEVER
    parts: Mapping[str, PartOfDay] = field(default_factory=dict)
    small_hours: Pattern[str] = NEVER
    of_day: Pattern[str] = NEVER
    demonstrative: Pattern[str] = NEVER


@dataclass(frozen=True, slots=True)
class DayListWords:
    """Days in a list that share a month.

    Attributes:
        ordinals: as in `NumeralWords`.
        following: what may follow the last day of a list, so that it is not a count: "July 4 and 5 in Paris".
    """

    ordinals: str = NEVER.pattern
    following: Pattern[str] = NEVER


@dataclass(frozen=True, slots=True)
class OffsetWords:
    """Times counted from a date beside them.

    Attributes:
        sides: between a count and its date: group 1 where it counts onwards, else backwards; group 2 where from the coming day.
        lasting: before a length of time that lasts until a date instead of being counted from it.
        unit_beside: a unit counted from the date after it ("the day after"): group 1 is looked up in `units`, group 2
            where it counts onwards.
        units: the units.
    """

    sides: Pattern[str] = NEVER
    lasting: Pattern[str] = NEVER
    unit_beside: Pattern[str] = NEVER
    units: Mapping[str, Grain] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NamesakeWords:
    """Names of people and streets that begin like a time.

    Attributes:
        named: a month or year that begins a name: "June Carter", "1600 Elm Street".
        seasonal: a season that begins the name of a place: "Spring Valley".
        placed: before a month, never before a name: "in ".
        titled: before the last word of the name of a paper, a programme or an agency: "wrote for Harbour ".
        last_words: times that are such words, with their capital: "Today".
        title: the other words of a title in quotation marks, before or after a time in it: "Never Dies".
    """

    named: Pattern[str] = NEVER
    seasonal: Pattern[str] = NEVER
    placed: Pattern[str] = NEVER
    titled: Pattern[str] = NEVER
    last_words: frozenset[str] = frozenset()
    title: Pattern[str] = NEVER


@dataclass(frozen=True, slots=True)
class YearWords:
    """What is around four figures that are a year, and around those that are another number.

    Attributes:
        placing: ends at a year: "in ", "the summer of "; a language without it takes every such number for a year.
        attaching: ends at a year that is not how many of several things there are: "for ", but not "for 1350 men".
        possessing: those of `attaching` after which a verb may look like such things: "the code of 1350 lists the".
        determining: ends at a year that is before a noun: "the ".
        determined: begins after such a year.
        numbering: ends at a number that is none, whatever follows: "out of ", "votes: ".
        numbered: things of which each has a number, in lower case: "room 1701".
        labelling: ends at the number of the thing that it names: ", line "; `closing` must follow.
        closing: begins after such a number.
        measuring: begins after an amount, whatever is before it: " metres"; others of a list may be between both.
        peopling: begins after a number of people or of what they own, unless it begins a clause: " workers".
        beginning: ends at a year that begins a clause: "In ", so that "In 1914 men marched".
        counting: begins after a number of several things: " crates".
        complete: begins after such a number where they are not: "of 1350 articles is".
        rating: begins after a price: " a month".
        agreeing: begins after a number that is a subject in the plural, or that goes on: " were", " OR2".
        opening: begins after a year at the head of its sentence: " was".
        naming: ends at a year after a name, whatever other numbers its sentence has: "Springfield, ".
        lists: between two years of a list or range.
        listed: ends at a number that goes on with a list of such numbers: "1650 and ".
        range_start: ends at the last number of a range; group 1 is the first one: "1012 to ".
        range_end: begins after the first number of a range; group 1 is the last one: " to 1003".
        cells: between a date and its value in a table.
        columns: between the date at the head of a row and a value in it, with the values before it.
        heading: begins after a number that heads a row which has its date in another column.
        timing: ends at four figures that may be a clock time: "by ".
        spelled_counts: matches a whole number in words that is written like a count: "two thousand and five".
    """

    placing: Pattern[str] = re.compile("")
    attaching: Pattern[str] = NEVER
    possessing: Pattern[str] = NEVER
    determining: Pattern[str] = NEVER
    determined: Pattern[str] = NEVER
    numbering: Pattern[str] = NEVER
    numbered: frozenset[str] = frozenset()
    labelling: Pattern[str] = NEVER
    closing: Pattern[str] = NEVER
    measuring: Pattern[str] = NEVER
    peopling: Pattern[str] = NEVER
    beginning: Pattern[str] = NEVER
    counting: Pattern[str] = NEVER
    complete: Pattern[str] = NEVER
    rating: Pattern[str] = NEVER
    agreeing: Pattern[str] = NEVER
    opening: Pattern[str] = NEVER
    naming: Pattern[str] = NEVER
    lists: Pattern[str] = NEVER
    listed: Pattern[str] = NEVER
    range_start: Pattern[str] = NEVER
    range_end: Pattern[str] = NEVER
    cells: Pattern[str] = NEVER
    columns: Pattern[str] = NEVER
    heading: Pattern[str] = NEVER
    timing: Pattern[str] = NEVER
    spelled_counts: Pattern[str] = NEVER


@dataclass(frozen=True, slots=True)
class ArticleWords:
    """The articles of weekdays and months.

    Attributes:
        definite: ends at one that counts from the time before it: "until the ".
        opening: ends at such a one that opens its sentence, where its subject may follow: "On the [Monday] traders left".
        indefinite: ends at one that may be any: "on a cold ".
        closing: begins after one that is the name of nothing longer; "the Monday meeting" is.
        apposed: between a date and the weekday that it is said to be: ", a ".
    """

    definite: Pattern[str] = NEVER
    opening: Pattern[str] = NEVER
    indefinite: Pattern[str] = NEVER
    closing: Pattern[str] = NEVER
    apposed: Pattern[str] = NEVER


@dataclass(frozen=True, slots=True)
class JoinWords:
    """The words that refiners read between and around mentions."""

    gaps: GapWords = field(default_factory=GapWords)
    modifiers: ModifierWords = field(default_factory=ModifierWords)
    day_lists: DayListWords = field(default_factory=DayListWords)
    offsets: OffsetWords = field(default_factory=OffsetWords)
    namesakes: NamesakeWords = field(default_factory=NamesakeWords)
    years: YearWords = field(default_factory=YearWords)
