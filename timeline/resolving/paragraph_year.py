"""The year of a paragraph of news that states no day in full: "In 2018 the fund ran dry. On June 9 its owner fled"."""

from timeline.languages.language import Language
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, Cycle, Expression, Holiday, Origin, Shift, Weekday
from timeline.model.grain import Grain
from timeline.resolving.calendar import civil
from timeline.resolving.calendar_dates import in_year
from timeline.resolving.calendar_units import last_day
from timeline.resolving.context import Antecedent, Direction, TenseCue
from timeline.resolving.deixis import open_date
from timeline.resolving.narrated_times import is_in_next_sentence, names_event, opens_its_sentence
from timeline.text.sentences import sentence_around

_SOON_AFTER = 2  # months


def year_for(
    mention: TimeMention, cue: TenseCue | None, year: Antecedent, text: str, language: Language, *, named_near_day: bool
) -> Antecedent | None:
    """The year that an open month, day or season of the same paragraph belongs to, in its sentence or the next.

    A year that ends its sentence is often in passing ("built in 1912"), so the next sentence must go on from it with a
    month or season at its beginning. A weekday needs a year that opens an earlier sentence.

    Args:
        mention: a date without a year.
        cue: the side that its verb is on.
        year: that of the paragraph, or a season or month of it.
        text: the document.
        language: its words.
        named_near_day: whether the document has named a day near publication.
    """
    is_past = cue is not None and cue.direction is Direction.PAST
    if not is_past or "\n" in text[year.at : mention.start] or names_event(mention, text, language):
        return None
    if not is_in_next_sentence(mention, year.at, text, language):
        return None
    said, is_opening = open_date(mention.expression), opens_its_sentence(year.at, text, language)
    match said:
        case Calendar(month=int(), day=day):
            sets_scene = day is None and opens_its_sentence(mention.start, text, language)
            is_soon = not named_near_day or _is_soon(said, year)
            is_within = cue is not None and not cue.steps_back and _is_in_span(said, year)
            goes_on = is_opening or (sets_scene and is_soon) or is_within
        case Calendar(month=None, day=int()):
            goes_on = year.interval.grain is Grain.MONTH
        case Weekday(step=None):
            start, _ = sentence_around(text, mention.start, mention.end, language.sentences)
            goes_on = year.at < start and is_opening
        case _:
            goes_on = is_part_of_year(said)
    return year if goes_on else None


def is_part_of_year(said: Expression) -> bool:
    """ "Christmas", "the autumn", "later that year"."""
    match said:
        case Holiday(step=None) | Cycle(unit=Grain.SEASON, step=None) | Shift(origin=Origin.TOPIC):
            return True
    return False


def _is_soon(said: Calendar, year: Antecedent) -> bool:
    """Whether an open month is soon after a month in passing."""
    is_month = year.interval.grain is Grain.MONTH
    return is_month and 0 < (said.month or 0) - civil(last_day(year.interval))[1] <= _SOON_AFTER


def _is_in_span(said: Calendar, year: Antecedent) -> bool:
    """Whether a date of some year is within the months that a time ends: "from April to August 1993", and then "on July 3"."""
    if year.interval.grain > Grain.MONTH:
        return False
    day = in_year(said, civil(last_day(year.interval))[0])
    return year.since is not None and day is not None and year.since.start <= day.start < year.interval.end
