"""The words of a language around its times, in small parts; a language states those it has, and the others stay empty.

Patterns match text in lower case where their description says so, and text as it is written elsewhere.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from re import Pattern

from timeline.model import Relation
from timeline.model.expressions import PartOfDay
from timeline.model.grain import Grain

NEVER = re.compile(r"(?!)")
"""A pattern that never matches: words that a language does not state."""


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
        comparatives: modifiers that compare two times, and the side they are on: "earlier" is -1, "later" is 1.
        definite: begins a mention whose length is counted already: "over the last five years".
        part_of_day: ends at a day, in lower case; group 1 is looked up in `parts` ("the morning of").
        parts: the parts of a day.
        small_hours: ends at a day or its morning, in lower case: "the early hours of".
    """

    before: Pattern[str] = NEVER
    values: Mapping[str, str] = field(default_factory=dict)
    comparatives: Mapping[str, int] = field(default_factory=dict)
    definite: Pattern[str] = NEVER
    part_of_day: Pattern[str] = NEVER
    parts: Mapping[str, PartOfDay] = field(default_factory=dict)
    small_hours: Pattern[str] = NEVER


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
        sides: between a count and its date: group 1 where it counts onwards, else backwards.
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
        placed: before a month, never before a name: "in ".
        titled: before the last word of the name of a paper, a programme or an agency: "wrote for Harbour ".
        last_words: times that are such words, with their capital: "Today".
        title: the other words of a title in quotation marks, before or after a time in it: "Never Dies".
    """

    named: Pattern[str] = NEVER
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


@dataclass(frozen=True, slots=True)
class TenseWords:
    """Tense cues: whether a sentence speaks of the past or of the future. Without them the nearest date is meant.

    Attributes:
        cues: in lower case: group 1 future, group 2 past.
        ahead: right before a coming day whatever the tense, in lower case: "postponed until ".
        displaced: right before the old day of what has been moved, in lower case: "postponed from ".
        clause_opening: before a date that opens a clause of its sentence, in lower case: ", but on ".
        governing: right before a date that belongs to a verb in the past, in lower case: "was paid on ".
        to_come: the beginnings of cues that are future for the writer, in a narrative too: "will ".
        cased: words that look like a cue in lower case only: "May", "the Fed".
        possessive: after a day whose news is known, whatever the tense: "Wednesday's ruling".
        fixtures: after the day of what is planned, which may be to come: "Sunday's final".
        happened: after the day of something that is over: "attacks".
        past_perfect: a verb in the past before the past: "had left".
        notices: in a sentence without a tense cue, words of notices, forecasts and warnings, in lower case.
        in_passing: before a date in passing: "born on", "the law of".
        lasting: after the start of what goes on until the time of writing: "and fought over since".
        reporting: verbs of saying, whose day is that of the news.
    """

    cues: Pattern[str] = NEVER
    ahead: Pattern[str] = NEVER
    displaced: Pattern[str] = NEVER
    clause_opening: Pattern[str] = NEVER
    governing: Pattern[str] = NEVER
    to_come: tuple[str, ...] = ()
    cased: Pattern[str] = NEVER
    possessive: Pattern[str] = NEVER
    fixtures: Pattern[str] = NEVER
    happened: Pattern[str] = NEVER
    past_perfect: Pattern[str] = NEVER
    notices: Pattern[str] = NEVER
    in_passing: Pattern[str] = NEVER
    lasting: Pattern[str] = NEVER
    reporting: Pattern[str] = NEVER


_ENDS = re.compile(r"[.,;)!?\n]|\Z")


@dataclass(frozen=True, slots=True)
class SignalWords:
    """Signal words before a time: how it relates to what it dates (TimeML SIGNAL).

    Attributes:
        before: ends at the time; group 1, in lower case, is looked up in `relations`.
        relations: each signal word with its relation.
        opening: those after which nothing is known of one end of the time: "since", not "by".
        ranging: those that are signals before a range only: "from May to July".
        closing: after a time that is no part of a compound: "since 1990, ", "until 1990 the", not "until 1990 elections".
        negated: a negation earlier in the clause: "not until Friday" is on Friday.
    """

    before: Pattern[str] = NEVER
    relations: Mapping[str, Relation] = field(default_factory=dict)
    opening: frozenset[str] = frozenset()
    ranging: frozenset[str] = frozenset()
    closing: Pattern[str] = _ENDS
    negated: Pattern[str] = NEVER


_INITIALS = r"[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]"


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Words that decide whether a full stop ends a sentence; by default only initials do not.

    Attributes:
        abbreviations: ends with a full stop; group 1 is the abbreviation.
        titles: those after which no sentence ends: "Mr".
        openers: after the others, the words with a capital that a sentence begins with: "in Buffalo, N.Y. [His] name".
        clocks: those that end a clock time: "p.m".
        after_clock: goes on after such a one: "10 a.m. Friday"; any other capital begins a sentence.
    """

    abbreviations: Pattern[str] = re.compile(rf"(?:^|[\s(])({_INITIALS})\.$")
    titles: Pattern[str] = re.compile(r"[A-Z]")
    openers: Pattern[str] = NEVER
    clocks: Pattern[str] = NEVER
    after_clock: Pattern[str] = NEVER


@dataclass(frozen=True, slots=True)
class MessageWords:
    """How messages are written.

    Attributes:
        ways: words and marks that articles hardly use: "lol", "omw", smileys.
        narrator: words by which an author speaks of himself.
    """

    ways: Pattern[str] = NEVER
    narrator: Pattern[str] = NEVER


@dataclass(frozen=True, slots=True)
class PeriodWords:
    """The words around the last day of a period: "the year ended 30 June 2022 (FY22)".

    Attributes:
        ended: between the name of a period and its last day: ", which ended on ".
        length_ended: between its length and its last day: "the six months ended ", but not "a lull of a month ended on".
        part_ended: up to the last day of the first months of a fiscal year; group 1 is looked up in `months`: "the half year
            ended ".
        months: how many months they are.
        unit_ended: up to the last day: group 1 is one unit of `OffsetWords.units`: "the week ending ".
        year_ended: up to the last day of a fiscal year: "the year ended ", "our fiscal year ends on ".
        year_from: up to the first day of a fiscal year: "financial year runs from ".
        label: between the last day and the name of the period: " (".
    """

    ended: Pattern[str] = NEVER
    length_ended: Pattern[str] = NEVER
    part_ended: Pattern[str] = NEVER
    months: Mapping[str, int] = field(default_factory=dict)
    unit_ended: Pattern[str] = NEVER
    year_ended: Pattern[str] = NEVER
    year_from: Pattern[str] = NEVER
    label: Pattern[str] = NEVER


@dataclass(frozen=True, slots=True)
class RecurrenceWords:
    """The words that make a day without a year one of every year, and a clock time one of every day.

    Attributes:
        before: up to the day, in lower case: "each year on ".
        after: from the day on: " of each year".
        daily: anywhere in the sentence of a clock time: "every day".
        placed: up to a clock time in figures alone, which without such words may be a result: "at ", but not "won in 3:20".
    """

    before: Pattern[str] = NEVER
    after: Pattern[str] = NEVER
    daily: Pattern[str] = NEVER
    placed: Pattern[str] = NEVER


def _nothing_for(_: str) -> Pattern[str]:
    return NEVER


@dataclass(frozen=True, slots=True)
class EventWords:
    """The words by which events and defined terms are dated, and times count from them.

    Attributes:
        counted: after a length of time: group `side` is "before" or "after", group `name` the event or the term.
        back: sides that count backwards.
        within: before a length of time that is a limit: "within ".
        defining: up to a day, as a source with a place for the name: "{name} means ".
        defined: from a day on, as such a source: " (the {name}".
        beside: between D-Day and its date.
        counted_beside: between a day counted from D-Day and its date: "D+3 (4 May)".
        clause_ends: between a word for an event and a date that is not its own.
        ages: an age at which a life goes on: "at 16 she", "when he was nine".
        words_for: the words for the event of a noun: "admitted" for "admission".
    """

    counted: Pattern[str] = NEVER
    back: Pattern[str] = NEVER
    within: Pattern[str] = NEVER
    defining: str = NEVER.pattern
    defined: str = NEVER.pattern
    beside: Pattern[str] = NEVER
    counted_beside: Pattern[str] = NEVER
    clause_ends: Pattern[str] = NEVER
    ages: Pattern[str] = NEVER
    words_for: Callable[[str], Pattern[str]] = _nothing_for


@dataclass(frozen=True, slots=True)
class HeadWords:
    """The heads of dated messages: what is before and after the date of a quoted mail, a signal or minutes.

    Attributes:
        reply_opens: from the start of the line to the date of a quoted mail: "On ".
        reply_closes: from that date on: ", Ann Roe wrote:", with the end of the line.
        sent: from the start of the line to the date in the head of a mail: "Sent: ".
        sender: another line of such a head: "From:".
        signal: from the start of the line to the date-time group that heads a military report: "DTG ".
        minutes: from the heading of minutes to the day of the meeting.
        quoting: in the sentence before a quotation, that it was written or said on the date there: "In a post of ".
        quoted: from the end of a quotation to that date: ", he wrote on ".
    """

    reply_opens: Pattern[str] = NEVER
    reply_closes: Pattern[str] = NEVER
    sent: Pattern[str] = NEVER
    sender: Pattern[str] = NEVER
    signal: Pattern[str] = NEVER
    minutes: Pattern[str] = NEVER
    quoting: Pattern[str] = NEVER
    quoted: Pattern[str] = NEVER
