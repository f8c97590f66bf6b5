"""The scene of a stretch of news that tells of earlier years: the time that its open months, days and seasons go on from.

A feature tells a story of years ago in the past tense, names the year once at the beginning of a sentence ("By the summer
of 2003 little was left") and goes on with months alone ("In September he asked for it back"), over several sentences and
paragraphs, until a date near publication or a verb in the present turns back to the time of writing.
"""

from dataclasses import dataclass

from timeline.languages.language import Language
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, Cycle, Expression, Holiday
from timeline.model.grain import Grain
from timeline.resolving.calendar_units import last_day
from timeline.resolving.context import Antecedent, Direction, TenseCue
from timeline.resolving.deixis import open_date
from timeline.resolving.genre import year_of
from timeline.resolving.narrated_times import is_alone, names_event, opens_its_sentence
from timeline.resolving.resolution import Resolution
from timeline.text.quotations import without_quotations
from timeline.text.sentences import sentence_around

FAR = 400  # days from publication to the times of a scene
REACH = 5_000  # characters from the latest time of a scene to one that goes on from it
PAST = 120  # days from publication to a day of last year that begins one


@dataclass(slots=True)
class EarlierScene:
    """The scene that a text is at, as far as it has been read.

    Attributes:
        text: the document.
        language: its words.
        today: the day number of publication.
        time: that of the scene, or of the latest thing told in it.
    """

    text: str
    language: Language
    today: int
    time: Antecedent | None = None

    def read(self, mention: TimeMention, meaning: Resolution, latest: Antecedent, *, is_story: bool) -> None:
        """Go on from a resolved mention; `is_story` says that the text goes on from it, too."""
        if meaning.anchored:
            is_aside = _names_part(mention.expression) and not self._is_main(mention)
            self.time = self.time if is_aside else None
        elif self.today - last_day(latest.interval) < FAR or latest.interval.grain > Grain.YEAR:
            return
        elif meaning.antecedent is not None:
            self.time = latest if self.time is not None else None
        elif year_of(mention.expression) is not None:
            self.time = latest if self._goes_forward(latest) or (is_story and self._sets_scene(latest)) else self.time

    def turn(self, time: Antecedent | None) -> None:
        """End the scene at a time counted from publication; a day of last year begins another: "On January 4 last year"."""
        self.time = time if time is not None and self._is_past_day(time) and self._sets_scene(time) else None

    def _is_past_day(self, time: Antecedent) -> bool:
        return time.interval.grain <= Grain.DAY and self.today - last_day(time.interval) >= PAST

    def time_for(self, mention: TimeMention, cue: TenseCue | None) -> Antecedent | None:
        """The time that an open month, day, season or holiday goes on from; None where it counts from publication."""
        scene = self.time
        if scene is None or cue is None or mention.start - scene.at > REACH:
            return None
        if not _belongs_to(scene, mention.expression):
            return None
        if cue.direction is not Direction.PAST and not cue.from_past:
            return None
        if names_event(mention, self.text, self.language) or self._is_left(scene, mention):
            return None
        return scene if self._is_main(mention) and self._is_unbroken(scene.at, mention.start) else None

    def _is_left(self, scene: Antecedent, mention: TimeMention) -> bool:
        """Whether a scene of no more than a year ends with its paragraph."""
        is_year = scene.interval.grain is Grain.YEAR and not scene.interval.approximate
        return is_year and "\n" in self.text[scene.at : mention.start]

    def _sets_scene(self, time: Antecedent) -> bool:
        """Whether a time opens its sentence; a stamp alone in its line does not."""
        return not is_alone(time, self.text) and opens_its_sentence(time.at, self.text, self.language)

    def _goes_forward(self, time: Antecedent) -> bool:
        """Whether a time takes a scene forward, though in passing: "Then came the vote of December 2007"."""
        return self.time is not None and time.interval.start >= self.time.interval.start

    def _is_main(self, mention: TimeMention) -> bool:
        """Whether no relative clause is open before a mention in its sentence: "the sit-in, which began on [October 5]"."""
        words = self.language.tense
        start, _ = sentence_around(self.text, mention.start, mention.end, self.language.sentences)
        before = words.relative_clause.sub("", self.text[start : mention.start])
        return words.relative.search(before) is None

    def _is_unbroken(self, start: int, end: int) -> bool:
        """Whether nothing but quotations and relative clauses is in the present between two places."""
        words = self.language.tense
        told = without_quotations(self.text, start, end)
        return words.present.search(words.relative_clause.sub("", told)) is None


def _belongs_to(scene: Antecedent, expression: Expression) -> bool:
    """Whether a time may go on from a scene; a day alone ("on the 22nd") from a month or day only."""
    match open_date(expression):
        case Calendar(month=None, day=int()):
            return scene.interval.grain in (Grain.DAY, Grain.MONTH)
    return _names_part(expression)


def _names_part(expression: Expression) -> bool:
    """Whether a month, season or holiday of no year is named."""
    match open_date(expression):
        case Calendar(month=int()) | Cycle(unit=Grain.SEASON, step=None) | Holiday(step=None):
            return True
    return False
