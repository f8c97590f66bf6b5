"""The words of a language around its times, in small parts; a language states those it has, and the others stay empty.

Patterns match text in lower case where their description says so, and text as it is written elsewhere.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from re import Pattern

from timeline.model import Relation

NEVER = re.compile(r"(?!)")
"""A pattern that never matches: words that a language does not state."""


@dataclass(frozen=True, slots=True)
class TenseWords:
    """Tense cues: whether a sentence speaks of the past or of the future. Without them the nearest date is meant.

    Attributes:
        cues: in lower case: group 1 future, group 2 past.
        ahead: right before a coming day whatever the tense, in lower case: "postponed until ".
        inserted: after a time that opens its sentence, a clause between commas that is not the main one: ", days before it was to end,".
        once_fixed: right before a time that was fixed once and may be over, in lower case: ", first planned for ", "was due to begin in ".
        displaced: right before the old day of what has been moved, in lower case: "postponed from ".
        clause_opening: before a date that opens a clause of its sentence, in lower case: ", but on ".
        governing: right before a date that belongs to a verb in the past, in lower case: "was paid on ".
        reduced: right before a date that is over whatever the verb of its noun, in lower case, with the evidence as a group: "the
            curfew introduced in ", "figures for ".
        to_come: the beginnings of cues that are future for the writer, in a narrative too: "will ".
        settled: the beginnings of cues whose verb is over on a date before it: "on Monday they agreed to".
        copulas: before a cue, what makes it one of them: "[is] due to".
        cased: words that look like a cue in lower case only: "May", "the Fed".
        possessive: after a day whose news is known, whatever the tense: "Wednesday's ruling".
        fixtures: after the day of what is planned, which may be to come: "Sunday's final".
        happened: after the day of something that is over: "attacks".
        perfect: right before a participle of the present perfect, in lower case: "has been ".
        past_perfect: a verb in the past before the past: "had left".
        harking_back: before a date that the story only looks back to: "this followed the vote of".
        notices: in a sentence without a tense cue, words of notices, forecasts and warnings, in lower case.
        in_passing: before a date in passing: "born on", "the law of".
        of_document: right before the date of a document that a text speaks of: "a memo dated ".
        of_death: right before the day on which somebody died: "She died on ".
        has_died: in the opening of an obituary: "who has died".
        told: right after the start of a span, where the text tells what happened then: ", when".
        lasting: after the start of what goes on until the time of writing: "and fought over since".
        said_on: right before the day on which news was said: "said in a statement on ".
        present: a verb in the present or a word for the time of writing, which turns a story of earlier years back to it: "has", "now".
        relative: the word that begins a relative clause: "which".
        relative_clause: all of such a clause up to its comma: ", whom he will not name".
        subordinate_clause: a clause that the main clause contains or is followed by, up to its comma: "after the ward had shut".
        reporting: verbs of saying, whose day is that of the news.
    """

    cues: Pattern[str] = NEVER
    ahead: Pattern[str] = NEVER
    inserted: Pattern[str] = NEVER
    once_fixed: Pattern[str] = NEVER
    displaced: Pattern[str] = NEVER
    clause_opening: Pattern[str] = NEVER
    governing: Pattern[str] = NEVER
    reduced: Pattern[str] = NEVER
    to_come: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    copulas: tuple[str, ...] = ()
    cased: Pattern[str] = NEVER
    possessive: Pattern[str] = NEVER
    fixtures: Pattern[str] = NEVER
    happened: Pattern[str] = NEVER
    perfect: Pattern[str] = NEVER
    past_perfect: Pattern[str] = NEVER
    harking_back: Pattern[str] = NEVER
    notices: Pattern[str] = NEVER
    in_passing: Pattern[str] = NEVER
    of_document: Pattern[str] = NEVER
    of_death: Pattern[str] = NEVER
    has_died: Pattern[str] = NEVER
    told: Pattern[str] = NEVER
    lasting: Pattern[str] = NEVER
    said_on: Pattern[str] = NEVER
    present: Pattern[str] = NEVER
    relative: Pattern[str] = NEVER
    relative_clause: Pattern[str] = NEVER
    subordinate_clause: Pattern[str] = NEVER
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
        compound: after a time that is a part of one even without an article: "since 1990 levels".
        negated: a negation earlier in the clause: "not until Friday" is on Friday.
    """

    before: Pattern[str] = NEVER
    relations: Mapping[str, Relation] = field(default_factory=dict)
    opening: frozenset[str] = frozenset()
    ranging: frozenset[str] = frozenset()
    closing: Pattern[str] = _ENDS
    compound: Pattern[str] = NEVER
    negated: Pattern[str] = NEVER


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
        limited: up to a time by which something was done: "by ".
        placed: up to a clock time in figures alone, which without such words may be a result: "at ", but not "won in 3:20".
    """

    before: Pattern[str] = NEVER
    after: Pattern[str] = NEVER
    daily: Pattern[str] = NEVER
    placed: Pattern[str] = NEVER
    limited: Pattern[str] = NEVER


def _nothing_for(_: str) -> Pattern[str]:
    return NEVER


@dataclass(frozen=True, slots=True)
class EventWords:
    """The words by which events and defined terms are dated, and times count from them.

    Attributes:
        counted: after a length of time: group `side` is "before" or "after", group `name` the event or the term, and group
            `that` matches where it is one just told of: "two days after that call".
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
