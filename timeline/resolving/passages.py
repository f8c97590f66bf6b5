"""The reference time of a passage of news: a date stated in full and far from publication, to which later open dates belong.

Court filings, accident reports and obituaries state a date once ("arrested on 12 October 2020") and go on without its year
or month ("On the 14th he was charged"). That date remains the reference time until the text turns back to publication.
"""

from dataclasses import dataclass, field

from timeline.languages.language import Language
from timeline.model import TimeMention
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
from timeline.resolving.earlier_scene import EarlierScene
from timeline.resolving.genre import year_of
from timeline.resolving.narrated_times import is_alone, is_in_next_sentence, is_narrated, opens_its_sentence
from timeline.resolving.paragraph_year import year_for
from timeline.resolving.resolution import Resolution
from timeline.resolving.signals import Signal
from timeline.text.sentences import sentence_around

FAR = 20  # days from publication; what is nearer may as well count from publication
FAR_FOR_WEEKDAY = 10
FAR_FOR_YEAR = 400  # of a year, season or month that open months and days of its paragraph belong to
SOON = 60  # days from that of the passage, within which a date without a verb belongs to it
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
    scene: EarlierScene = field(init=False)
    named_near_day: bool = False
    has_turned: bool = False

    def __post_init__(self) -> None:
        self.scene = EarlierScene(self.text, self.language, self.today)

    @property
    def is_empty(self) -> bool:
        """Whether no date is known that others may belong to."""
        return self.stated is None and self.year is None and self.scene.time is None

    def read(self, mention: TimeMention, meaning: Resolution, latest: Antecedent | None, signal: Signal | None) -> None:
        """Go on from a resolved mention; `latest` is what it leaves for later ones to count from."""
        if _turns_back(mention.expression):
            self.stated = self.year = None
            self.has_turned = True
            self.scene.turn(latest)
        elif latest is not None:
            is_full = latest.full or year_of(mention.expression) is not None
            told = is_full and is_narrated(mention, latest, signal, self.text, self.language)
            self.scene.read(mention, meaning, latest, is_story=told)
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
                self.stated, self.year = latest if told else self.stated, None
            elif year_of(mention.expression) is not None and not latest.full:
                if self.stated is not None and days >= 0 and latest.interval.start >= self.stated.interval.end:
                    self.stated = None  # "He was jailed on 5 August 1962. In July 2010"
                is_far = days >= FAR_FOR_YEAR and latest.interval.grain <= Grain.YEAR
                self.year = latest if is_far and told and not self._looks_aside(latest) else None

    def _looks_aside(self, year: Antecedent) -> bool:
        """Whether a year is before the date of the passage and does not open its sentence: "a like accident, in 1998"."""
        stated = self.stated
        is_before = stated is not None and year.interval.end <= stated.interval.start
        return is_before and not opens_its_sentence(year.at, self.text, self.language)

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
        of_scene = self.scene.time_for(mention, cue)
        after_stated = self._after_stated(mention, cue, adjacent, paragraph_before)
        if of_scene is not None and after_stated is not None and of_scene.at > after_stated.at:
            return of_scene
        return self._of_year(mention, cue) or after_stated or of_scene

    def _of_year(self, mention: TimeMention, cue: TenseCue | None) -> Antecedent | None:
        """The year of the paragraph, where an open date belongs to it; a weekday mostly counts from publication."""
        if self.year is None or (_is_weekday(mention.expression) and not self._takes_weekday(mention, self.year)):
            return None
        return year_for(mention, cue, self.year, self.text, self.language, named_near_day=self.named_near_day)

    def _after_stated(
        self, mention: TimeMention, cue: TenseCue | None, adjacent: int, paragraph_before: int
    ) -> Antecedent | None:
        stated = self.stated
        if stated is not None and self._is_seen_from(stated, mention, cue):
            return stated
        if stated is None or not self._is_told(mention, cue, stated, paragraph_before):
            return None
        is_near = self._is_near(mention.expression, cue)
        left = adjacent if is_near or is_alone(stated, self.text) else paragraph_before
        may_be_of_now = is_near or _is_bare_day(mention.expression)
        if max(stated.at, self.held_at) < left and (self.has_turned or may_be_of_now):
            return None
        days = self.today - last_day(stated.interval)
        held = max(stated.at, self.held_at)
        goes_on = not self.has_turned or is_in_next_sentence(mention, held, self.text, self.language)
        match open_date(mention.expression):
            case Calendar(day=int()) | Holiday(step=None):
                return stated if days >= FAR and self._is_reached(mention.expression, stated) else None
            case Calendar(month=int()) | Cycle(unit=Grain.SEASON, step=None) | Shift(origin=Origin.TOPIC):
                return stated if days >= FAR and goes_on else None
            case Weekday(step=None):
                is_day = stated.interval.grain is Grain.DAY
                return stated if is_day and self._takes_weekday(mention, stated) else None
        return None

    def _is_seen_from(self, stated: Antecedent, mention: TimeMention, cue: TenseCue | None) -> bool:
        """ "left on Thursday, January 10, and would be home by [Sunday]": a weekday ahead of the date of its sentence, as seen from there."""
        is_ahead = cue is not None and cue.direction is Direction.FUTURE and not (cue.prospective or cue.sure)
        if not is_ahead or not _is_weekday(mention.expression) or stated.interval.grain is not Grain.DAY:
            return False
        start, _ = sentence_around(self.text, mention.start, mention.end, self.language.sentences)
        return stated.at >= start

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


def _is_weekday(expression: Expression) -> bool:
    return isinstance(open_date(expression), Weekday)


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
