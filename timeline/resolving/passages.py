"""The reference time of a passage of news: a date stated in full and far from publication, to which later open dates belong.

Court filings, accident reports and obituaries state a date once ("arrested on 12 October 2020") and go on without its year
or month ("On the 14th he was charged"). That date remains the reference time until the text turns back to publication.
"""

from dataclasses import dataclass

from timeline.languages.language import Language
from timeline.model import Relation, TimeMention
from timeline.model.expressions import (
    Blur,
    Calendar,
    Cycle,
    Expression,
    Holiday,
    Origin,
    Position,
    Reference,
    Shift,
    StepMonth,
    Vague,
    Weekday,
)
from timeline.model.grain import Grain
from timeline.resolving.calendar import civil
from timeline.resolving.calendar_dates import in_year
from timeline.resolving.calendar_units import last_day
from timeline.resolving.context import Antecedent, Direction, TenseCue
from timeline.resolving.deixis import open_date
from timeline.resolving.genre import year_of
from timeline.resolving.resolution import Resolution
from timeline.resolving.signals import Signal
from timeline.text.sentences import sentence_around, sentence_end

FAR = 20  # days from publication; what is nearer may as well count from publication
FAR_FOR_WEEKDAY = 10
FAR_FOR_YEAR = 400  # of a year, season or month that open months and days of its paragraph belong to
SOON = 60  # days from that of the passage, within which a date without a verb belongs to it
_SOON_AFTER = 2  # months
_FEW = 3  # words before a time that sets the scene of its sentence
REACH = 150  # days from that of the passage, within which a date belongs to it though the text has named a day near publication
NEAR = 14  # days; a date counted from publication that is so near turns the text back to it


@dataclass(slots=True)
class NewsPassage:
    """The reference time of the passage that is being read, as far as it has one.

    Attributes:
        text: the document.
        language: its words.
        today: the day number of publication.
        stated: the date of the passage.
        held_at: the offset up to which later dates have gone on from it.
        year: a year, or a season or month of one, that the paragraph is in where it states no day in full.
        named_near_day: whether the document has named a day near publication.
        has_turned: whether it has spoken of the time of publication at all.
    """

    text: str
    language: Language
    today: int
    stated: Antecedent | None = None
    held_at: int = 0
    year: Antecedent | None = None
    named_near_day: bool = False
    has_turned: bool = False

    def read(self, mention: TimeMention, meaning: Resolution, latest: Antecedent | None, signal: Signal | None) -> None:
        """Go on from a resolved mention; `latest` is what it leaves for later ones to count from."""
        if _turns_back(mention.expression):
            self.stated = self.year = None
            self.has_turned = True
        elif latest is not None:
            if meaning.antecedent is not None and not meaning.anchored:
                self.held_at = mention.start
            days = self.today - last_day(latest.interval)
            near = meaning.anchored and abs(days) <= NEAR and latest.interval.grain <= Grain.DAY
            self.named_near_day = self.named_near_day or near
            if meaning.anchored:
                self.year = None
                self.has_turned = True
            if near or (latest.full and abs(days) < FAR_FOR_WEEKDAY):
                self.stated = self.year = None
            elif latest.full and days >= FAR_FOR_WEEKDAY:
                self.stated, self.year = (
                    (latest, None) if self._is_story(mention, latest, signal) else (self.stated, None)
                )
            elif year_of(mention.expression) is not None and not latest.full:
                if self.stated is not None and days >= 0 and latest.interval.start >= self.stated.interval.end:
                    self.stated = None  # "He was jailed on 5 August 1962. In July 2010"
                is_far = days >= FAR_FOR_YEAR and latest.interval.grain <= Grain.YEAR
                is_story = is_far and self._is_story(mention, latest, signal) and not self._looks_aside(latest)
                self.year = latest if is_story else None

    def _is_story(self, mention: TimeMention, latest: Antecedent, signal: Signal | None) -> bool:
        """Whether a date is one that the text goes on from, not one in passing."""
        if latest.background or (signal is not None and signal.relation is Relation.SINCE):
            return False
        start, _ = sentence_around(self.text, mention.start, mention.end, self.language.sentences)
        if self.language.tense.in_passing.search(self.text, start, mention.start):
            return False
        return not self._names_event(mention) and not self._lasts(mention)

    def _looks_aside(self, year: Antecedent) -> bool:
        """Whether a year is before the date of the passage and does not open its sentence: "a like accident, in 1998"."""
        stated = self.stated
        return stated is not None and year.interval.end <= stated.interval.start and not self._opens_sentence(year.at)

    def _names_event(self, mention: TimeMention) -> bool:
        """Whether the date belongs to the name of an event: "the Dec. 21, 1988, bombing"."""
        comma = self.text[mention.end : mention.end + 1] == ","
        return self.language.tense.happened.match(self.text, mention.end + comma) is not None

    def _lasts(self, mention: TimeMention) -> bool:
        """Whether a sentence looks back from the time of writing: "had been closed on", "and has been fought over since"."""
        words = self.language.tense
        start, end = sentence_around(self.text, mention.start, mention.end, self.language.sentences)
        return bool(
            words.lasting.search(self.text, mention.end, end)
            or words.past_perfect.search(self.text, start, mention.start)
        )

    def reference_for(
        self, mention: TimeMention, cue: TenseCue | None, adjacent: int, paragraph_before: int
    ) -> Antecedent | None:
        """The date that an open mention belongs to; None where it counts from publication.

        Args:
            mention: a date without a year.
            cue: the side that its verb is on.
            adjacent: where the paragraph right before that of the mention begins.
            paragraph_before: where the last paragraph before it begins that names a time.
        """
        of_year = self._in_year(mention, cue)
        if of_year is not None:
            return of_year
        stated = self.stated
        if stated is None or not self._is_told(mention, cue, stated, paragraph_before):
            return None
        is_near = self._is_near(mention.expression, cue)
        left = adjacent if is_near or self._is_alone(stated) else paragraph_before
        may_be_of_now = is_near or _is_bare_day(mention.expression)
        if max(stated.at, self.held_at) < left and (self.has_turned or may_be_of_now):
            return None
        days = self.today - last_day(stated.interval)
        goes_on = not self.has_turned or self._is_next_sentence(mention, max(stated.at, self.held_at))
        match open_date(mention.expression):
            case Calendar(day=int()) | Holiday(step=None):
                return stated if days >= FAR and self._is_reached(mention.expression, stated) else None
            case Calendar(month=int()) | Cycle(unit=Grain.SEASON, step=None) | Shift(origin=Origin.TOPIC):
                return stated if days >= FAR and goes_on else None
            case Weekday(step=None):
                is_day = stated.interval.grain is Grain.DAY
                return stated if is_day and self._takes_weekday(mention, stated) else None
        return None

    def _is_told(self, mention: TimeMention, cue: TenseCue | None, stated: Antecedent, paragraph_before: int) -> bool:
        """Whether a date is one of the past: by its verb, or without one a day soon after that of its paragraph."""
        if cue is not None:
            return cue.direction is Direction.PAST or (cue.from_past and _names_month(mention.expression))
        match open_date(mention.expression):
            case Calendar(month=int(), day=int()) as said if self._goes_on(mention, stated, paragraph_before):
                return _is_within(said, range(-SOON, SOON + 1), last_day(stated.interval))
        return False

    def _goes_on(self, mention: TimeMention, stated: Antecedent, paragraph_before: int) -> bool:
        """Whether the paragraph of the passage goes on, or the next one where the text has not turned to publication."""
        at = max(stated.at, self.held_at)
        return "\n" not in self.text[at : mention.start] or (not self.has_turned and at >= paragraph_before)

    def _is_reached(self, expression: Expression, stated: Antecedent) -> bool:
        """Whether an open day is near enough to that of the passage, where the text has named a day near publication."""
        match open_date(expression):
            case Calendar(month=int(), day=int()) as said if self.named_near_day:
                return _is_within(said, range(-REACH, REACH + 1), last_day(stated.interval))
        return True

    def _is_near(self, expression: Expression, cue: TenseCue | None) -> bool:
        """Whether a day without a year is within a fortnight of publication, and not after it for a verb in the past."""
        latest = 0 if cue is not None and cue.direction is Direction.PAST else NEAR
        match open_date(expression):
            case Calendar(month=int(), day=int()) as said:
                return _is_within(said, range(-NEAR, latest + 1), self.today)
        return False

    def _is_alone(self, stated: Antecedent) -> bool:
        """Whether a date is all of its line, as a stamp or a heading is."""
        start, end = self.text.rfind("\n", 0, stated.at) + 1, self.text.find("\n", stated.at)
        return self.text[start : end if end >= 0 else None].strip(" .:") == stated.text.strip(" .:")

    def _in_year(self, mention: TimeMention, cue: TenseCue | None) -> Antecedent | None:
        """The year that an open month, day or season of the same paragraph belongs to, in its sentence or the next.

        A year that ends its sentence is often in passing ("built in 1912"), so the next sentence must go on from it with a
        month or season at its beginning.
        """
        year = self.year
        if (
            year is None
            or cue is None
            or cue.direction is not Direction.PAST
            or "\n" in self.text[year.at : mention.start]
        ):
            return None
        if self._names_event(mention):
            return None
        match open_date(mention.expression):
            case Calendar(month=int(), day=day):
                is_scene = day is None and self._opens_sentence(mention.start) and self._is_soon(mention, year)
                goes_on = self._opens_sentence(year.at) or is_scene
                return year if goes_on and self._is_next_sentence(mention, year.at) else None
            case Calendar(month=None, day=int()):
                return year if year.interval.grain is Grain.MONTH and self._is_next_sentence(mention, year.at) else None
            case Holiday(step=None) | Cycle(unit=Grain.SEASON, step=None) | Shift(origin=Origin.TOPIC):
                return year if self._is_next_sentence(mention, year.at) else None
            case Weekday(step=None):
                start, _ = sentence_around(self.text, mention.start, mention.end, self.language.sentences)
                goes_on = year.at < start and self._opens_sentence(year.at)
                return year if goes_on and self._takes_weekday(mention, year) else None
        return None

    def _is_soon(self, mention: TimeMention, year: Antecedent) -> bool:
        """Whether an open month may be of a year in passing: where the text has named no day near publication, or soon after a month."""
        match open_date(mention.expression):
            case Calendar(month=int() as month) if self.named_near_day:
                is_month = year.interval.grain is Grain.MONTH
                return is_month and 0 < month - civil(last_day(year.interval))[1] <= _SOON_AFTER
        return True

    def _opens_sentence(self, at: int) -> bool:
        """Whether no more than a few words of its sentence are before a time: "In early 2018", "Between March and"."""
        start, _ = sentence_around(self.text, at, at, self.language.sentences)
        return len(self.text[start:at].split()) <= _FEW

    def _is_next_sentence(self, mention: TimeMention, at: int) -> bool:
        """Whether no whole sentence is between a time at an offset and a mention."""
        first = sentence_end(self.text, at, mention.start, self.language.sentences)
        return first is None or sentence_end(self.text, first, mention.start, self.language.sentences) is None

    def _takes_weekday(self, mention: TimeMention, stated: Antecedent) -> bool:
        """A weekday mostly counts from publication: not one that is reported, nor after a day near publication was named."""
        same_paragraph = "\n" not in self.text[stated.at : mention.start]
        if self.named_near_day or not same_paragraph:
            return False
        start, end = sentence_around(self.text, mention.start, mention.end, self.language.sentences)
        return self.language.tense.reporting.search(self.text, start, end) is None


def _is_within(said: Calendar, days: range, of: int) -> bool:
    """Whether a month and day of some year is one of the days around another day."""
    year = civil(of)[0]
    found = (in_year(said, y) for y in (year - 1, year, year + 1))
    return any(day is not None and last_day(day) - of in days for day in found)


def _is_bare_day(expression: Expression) -> bool:
    """ "The 17th"."""
    match open_date(expression):
        case Calendar(month=None, day=int()):
            return True
    return False


def _names_month(expression: Expression) -> bool:
    match open_date(expression):
        case Calendar(month=int()) | Cycle(unit=Grain.SEASON, step=None):
            return True
    return False


def _turns_back(expression: Expression) -> bool:
    """Whether an expression speaks of the time of writing: "today", "this year", "last March", "now"."""
    match expression:
        case Shift(origin=Origin.PUBLICATION) | Vague(reference=Reference.PRESENT) | StepMonth():
            return True
        case Cycle(step=int()) | Holiday(step=int()):
            return True
        case Blur(of=of) | Position(of=of):
            return _turns_back(of)
    return False
