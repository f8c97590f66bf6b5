"""The events and defined terms that a text dates: "admission", "the Effective Date", "D-Day".

What counts from one of them ("six weeks before admission", "D+3") is looked up here. An event to which the text gives two
dates has none.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import pairwise

from timeline.languages.language import Language
from timeline.model import TimeMention
from timeline.model.expressions import (
    Blur,
    Calendar,
    ClockTime,
    Count,
    DayPart,
    EventTime,
    Expression,
    Mod,
    Offset,
    Origin,
    Range,
    Shift,
)
from timeline.model.grain import Grain
from timeline.resolving import calendar_units
from timeline.resolving.context import Antecedent, Context
from timeline.resolving.genre import year_of
from timeline.resolving.narrated_times import is_in_next_sentence
from timeline.resolving.resolver import resolve
from timeline.text.sentences import sentence_around

D_DAY = "D-Day"
_FARTHEST = 20_000  # characters back in which an event is looked up
_BEFORE = 16  # characters of "for more than the "
_NEAR = 1_500  # characters back in which an event is the one that was mentioned last
_BESIDE = 10  # characters of " early in "
_DEFINED = 60  # characters between a defined term and its day
# How exact a length is that leads to a day: "about ten days after", not "more than ten days after".
_COUNTED = (None, Mod.APPROX)


@dataclass(slots=True)
class EventRegister:
    """The days of a text, by which its events are dated.

    Attributes:
        text: the document.
        language: its words.
        mentions: all its time expressions.
        base: the context of those that state their day in full.
        days: the days before the place that is being read.
        stated: the days that the text states in full, wherever they are; found when they are first needed.
    """

    text: str
    language: Language
    mentions: tuple[TimeMention, ...]
    base: Context
    days: list[Antecedent] = field(default_factory=list)
    stated: tuple[Antecedent, ...] | None = None

    def read(self, latest: Antecedent | None) -> None:
        """Go on from a resolved mention; a weekday alone is mostly that of the news about an event."""
        if latest is not None and latest.interval.grain <= Grain.DAY and not latest.weekday:
            self.days.append(latest)

    def event_of(self, mention: TimeMention) -> Antecedent | None:
        """The day of the event that a mention names or counts from."""
        name = _name_in(mention.expression) if isinstance(mention.expression, _NAMING) else None
        if name is None:
            return None
        return self._d_day() if name == D_DAY else self.date_of(name, mention.start)

    def named(self, mention: TimeMention) -> TimeMention:
        """A length of time with the event that it counts from: "six weeks [before admission]"; others as they are."""
        if not isinstance(mention.expression, Count):
            return mention
        match mention.expression:
            case Count(n=float() | int() as n, unit=unit, mod=mod, rest=None) if n == int(n) and mod in _COUNTED:
                found = self.language.events.counted.match(self.text, mention.end) if unit >= Grain.DAY else None
                said = self._counted(mention, found, int(n), unit) if found else None
                if found and said:
                    words = self.text[mention.start : found.end()]
                    return TimeMention(
                        mention.start,
                        found.end(),
                        words,
                        Blur(said, mod) if mod else said,
                        mention.rule,
                        (*mention.refiners, "dated_events"),
                    )
        return mention

    def _counted(self, mention: TimeMention, found: re.Match[str], n: int, unit: Grain) -> Expression | None:
        """The expression, where the text dates the event."""
        words, event = self.language.events, EventTime(found["name"])
        opening = self.text[max(0, mention.start - _BEFORE) : mention.start]
        is_limit = words.within.search(opening) is not None
        if not is_limit and (found["side"].lower() == "of" or self.language.joins.offsets.lasting.search(opening)):
            return None
        if found["that"] and not is_limit and self._points_back(event.name, mention):
            return Shift(unit, -n if words.back.match(found["side"]) else n, Origin.CONTEXT)
        if self.date_of(event.name, mention.start) is None:
            return None
        counted = Offset(event, unit, -n if words.back.match(found["side"]) else n)
        return Range(event, counted) if is_limit and counted.n > 0 else counted

    def _points_back(self, name: str, mention: TimeMention) -> bool:
        """Whether "that call" is of the day of the sentence before it, whatever other calls the text tells of."""
        if self.language.tense.cues.fullmatch(name) or not self.days:
            return False  # "two days after that came a call"
        return is_in_next_sentence(mention, self.days[-1].at, self.text, self.language)

    def date_of(self, name: str, before: int) -> Antecedent | None:
        """The day of an event or defined term; None where the text gives it none, or two; of an event, the days near the place come first."""
        if not name.islower():
            days = self._definitions(name)
        else:
            found = self._occurrences(name, before)
            days = [day for day in found if day.at >= before - _NEAR] or found
        return days[0] if len({day.interval for day in days}) == 1 else None

    def _definitions(self, name: str) -> list[Antecedent]:
        """The days that the text says the term means."""
        if not self._is_near_time(name):
            return []
        words, term = self.language.events, re.escape(name)
        before, after = re.compile(words.defining.format(name=term)), re.compile(words.defined.format(name=term))
        found = []
        for day in (*self._stated_days(), *self.days):
            end = day.at + len(day.text)
            if before.search(self.text, max(0, day.at - _DEFINED), day.at) or after.match(
                self.text, end, end + _DEFINED
            ):
                found.append(day)
        return found

    def _is_near_time(self, name: str) -> bool:
        """Whether a term is near enough to a time for that to define it."""
        times = [(mention.start, mention.end) for mention in self.mentions]
        times += [(day.at, day.at + len(day.text)) for day in self.days]
        return any(name in self.text[max(0, start - _DEFINED) : end + _DEFINED] for start, end in times)

    def _occurrences(self, name: str, before: int) -> list[Antecedent]:
        """The days beside the words for an event, before a place."""
        found = self.language.events.words_for(name).finditer(self.text, max(0, before - _FARTHEST), before)
        days = (
            self._day_beside(word.start(), word.end(), before)
            for word in found
            if not self._is_within_day(word.start())
        )
        return [day for day in days if day is not None]

    def _is_within_day(self, at: int) -> bool:
        """Whether a word is part of a day that itself counts from the event: "day 3 of the trial"."""
        before = bisect_left(self.days, at, key=lambda day: day.at) - 1
        return before >= 0 and at < self.days[before].at + len(self.days[before].text)

    def _day_beside(self, start: int, end: int, before: int) -> Antecedent | None:
        """The day after a word in its clause, else the day before it in its sentence; none where a month or year follows the word."""
        first, last = sentence_around(self.text, start, end, self.language.sentences)
        at = bisect_left(self.days, start, key=lambda day: day.at)
        if at < len(self.days) and self.days[at].at < min(last, before):
            following = self.days[at]
            if not self.language.events.clause_ends.search(self.text, end, following.at):
                return following
        if self._is_dated_coarsely(end, min(last, before)):
            return None  # "On Sunday the widow of the author, who died in March"
        return self.days[at - 1] if at and self.days[at - 1].at >= first else None

    def _is_dated_coarsely(self, start: int, end: int) -> bool:
        """Whether a month or year is right after a word for an event: "died in March"."""
        at = bisect_left(self.mentions, start, key=lambda mention: mention.start)
        if at == len(self.mentions) or self.mentions[at].start >= min(end, start + _BESIDE):
            return False
        match self.mentions[at].expression:
            case Calendar(day=None):
                return True
        return False

    def _stated_days(self) -> tuple[Antecedent, ...]:
        if self.stated is None:
            dated = (mention for mention in self.mentions if year_of(mention.expression) is not None)
            found = ((mention, resolve(mention.expression, self.base)) for mention in dated)
            self.stated = tuple(
                Antecedent(mention.text, meaning.interval, mention.start, full=True)
                for mention, meaning in found
                if meaning.interval is not None and meaning.interval.grain <= Grain.DAY and not meaning.anchored
            )
        return self.stated

    def _d_day(self) -> Antecedent | None:
        """D-Day as the text defines it: beside a day ("D-Day is 4 May"), or by a count beside one ("D+3 (7 May)")."""
        for before, after in pairwise(self.mentions):
            for count, day in ((before, after), (after, before)):
                n = _days_on(count.expression)
                if n is None or not self._is_beside(before, after, count):
                    continue
                known = resolve(day.expression, self.base).interval
                if known is not None and known.grain <= Grain.DAY:
                    first = calendar_units.first_day(known) - n
                    return Antecedent(day.text, calendar_units.days(first, first + 1, Grain.DAY), day.start, full=True)
        return None

    def _is_beside(self, before: TimeMention, after: TimeMention, count: TimeMention) -> bool:
        words = self.language.events
        gap = words.beside if isinstance(count.expression, EventTime) else words.counted_beside
        return gap.fullmatch(self.text, before.end, after.start) is not None


_NAMING = (EventTime, Offset, Blur, Range, ClockTime, DayPart)


def _name_in(expression: Expression) -> str | None:
    """The event that an expression names or counts from."""
    match expression:
        case EventTime(name=name):
            return name
        case (
            Offset(of=of)
            | Blur(of=of)
            | Range(first=of)
            | ClockTime(of=Expression() as of)
            | DayPart(of=Expression() as of)
        ):
            return _name_in(of)
    return None


def _days_on(expression: Expression) -> int | None:
    """How many days after D-Day an expression is; None where it does not count from there."""
    match expression:
        case EventTime():
            return 0
        case Offset(of=EventTime(), n=n):
            return n
    return None
