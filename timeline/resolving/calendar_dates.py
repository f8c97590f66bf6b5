"""Calendar dates: what they leave open is taken from the reference time, or from publication."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from timeline.model import Genre, Interval, TimexType
from timeline.model.expressions import Calendar, YearInDoubt
from timeline.model.grain import Grain
from timeline.resolving import calendar, calendar_units
from timeline.resolving.context import Antecedent, Context, Direction, TenseCue
from timeline.resolving.disambiguation import (
    AHEAD_OF_STORY,
    BACK_IN_NARRATIVE,
    BACK_IN_NEWS,
    EITHER_WAY,
    nearest,
    nearest_to_antecedent,
)
from timeline.resolving.resolution import NO_ANCHOR, Resolution, dated, goes_on_from, undated
from timeline.resolving.timex3 import template

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip


def calendar_date(said: Calendar, context: Context) -> Resolution:
    """A date with the fields that are stated, the others taken from the context."""
    if said.year is None and context.recurs:
        return Resolution(TimexType.SET, template(said), reason="the text speaks of every year")
    if said.year is None:
        return _without_year(said, context)
    if not said.short:
        return _complete(said, said.year, "the text says it in full")
    return _with_short_year(said, said.year, context)


SOON = 2  # years; a year so near is to come even where a verb of the past is nearer
OLD_STORY = 90  # years before publication; a short year in such a story is of its century


def _with_short_year(said: Calendar, two_digits: int, context: Context) -> Resolution:
    """ "'49": in a story of another century of that one, else of the century nearest to publication."""
    if context.today is None:
        return undated(template(said), "the century is not said, and " + NO_ANCHOR)
    this_year = calendar.civil(context.today)[0]
    story = next((a for a in context.antecedents if a.interval.grain <= Grain.YEAR), None)
    told = this_year if story is None else calendar.civil(calendar_units.first_day(story.interval))[0]
    if story is not None and this_year - told > OLD_STORY:
        year = _going_on_to(two_digits, told)
        return _complete(said, year, f"the century of {story.text!r} before it")._replace(antecedent=story)
    year = short_year(two_digits, context)
    if year > this_year + SOON and context.cue is not None and context.cue.direction is Direction.PAST:
        reason = f"the last such year before {context.anchor_name}, since the text says {context.cue.evidence!r}"
        return _complete(said, year - 100, reason)._replace(anchored=True)
    return _complete(said, year, f"the century nearest to {context.anchor_name}")._replace(anchored=True)


def _going_on_to(two_digits: int, told: int) -> int:
    """The year with these last two digits nearest to one of the story, rather after it than before."""
    years = [told // 100 * 100 + hundred + two_digits for hundred in (-100, 0, 100)]
    return min(years, key=lambda year: year - told if year >= told else BACK_IN_NARRATIVE.times * (told - year))


TOO_EARLY = "the year is before 9999 BC, where the dates that can be counted begin"


def short_year(two_digits: int, context: Context) -> int:
    """The year with these last two digits: of this century where that is at most ten years ahead, else of the last."""
    this_year = calendar.civil(context.today or 0)[0]
    year = this_year // 100 * 100 + two_digits
    return year if year <= this_year + 10 else year - 100


def _complete(said: Calendar, year: int, reason: str) -> Resolution:
    found = in_year(said, year)
    if found is None:
        is_too_early = year < calendar_units.FIRST_YEAR
        return undated(template(said), TOO_EARLY if is_too_early else "the calendar has no such day")
    if said.weekday is not None and calendar.weekday(calendar_units.first_day(found)) != said.weekday:
        actual = WEEKDAY_NAMES[calendar.weekday(calendar_units.first_day(found))]
        reason += f"; but the text calls it a {WEEKDAY_NAMES[said.weekday]}, and it was a {actual}"
    return dated(found, reason)


def in_year(said: Calendar, year: int) -> Interval | None:
    """The date in a year; None where the year has no such day or cannot be written."""
    if not calendar_units.FIRST_YEAR <= year <= calendar_units.LAST_YEAR:
        return None
    if said.month is None:
        return calendar_units.year(year)
    if said.day is None:
        return calendar_units.months(year, said.month, 1, Grain.MONTH)
    return calendar_units.day(year, said.month, said.day) if calendar.is_day(year, said.month, said.day) else None


def year_in_doubt(said: YearInDoubt, _: Context) -> Resolution:
    """A date that stays open, since the number beside it may be its year."""
    return undated(template(said.of), f"{said.beside!r} beside it may be its year, and nothing joins the two")


def _without_year(said: Calendar, context: Context) -> Resolution:
    """The year of a time next to it, else of the reference time, else the nearest to publication."""
    return (
        _in_adjacent_year(said, context)
        or _by_article(said, context)
        or _in_month_of_sentence(said, context)
        or _in_month_of_passage(said, context)
        or _as_seen_from_sentence(said, context)
        or _from_reference(said, context)
        or _near_publication(said, context)
    )


def _by_article(said: Calendar, context: Context) -> Resolution | None:
    """ "In the November": the first one of the story, or open where it has none."""
    if context.article is None or said.month is None:
        return None
    story = context.reference_time
    if story is None or story.interval.grain > Grain.YEAR:
        name = MONTH_NAMES[said.month - 1]
        return undated(template(said), f"'the {name}' counts from an earlier time in the text, and none is known")
    first, month, _ = calendar.civil(calendar_units.first_day(story.interval))
    if context.cue is not None and context.cue.steps_back:
        found = in_year(said, first - (said.month >= month))
        return dated(found, f"the last one before {story.text!r}", antecedent=story) if found else None
    found = in_year(said, first + (said.month < month))
    return dated(found, f"the first one from {story.text!r} before it on", antecedent=story)


def _in_month_of_sentence(said: Calendar, context: Context) -> Resolution | None:
    """ "In December the river froze, and on the 28th the bridge gave way": unless the verb is on the other side."""
    latest = context.antecedents[0] if context.antecedents else None
    if (
        said.month is not None
        or said.weekday is not None
        or latest is None
        or context.today is None
        or latest.background
    ):
        return None
    if latest.interval.grain is not Grain.MONTH or latest.at < context.sentence:
        return None
    year, month, _ = calendar.civil(calendar_units.first_day(latest.interval))
    found = in_year(replace(said, month=month), year)
    if found is None or _is_against_tense(found, context.today, context.cue):
        return None
    return dated(found, f"the month of {latest.text!r} before it", antecedent=latest)


def _in_month_of_passage(said: Calendar, context: Context) -> Resolution | None:
    """ "Admitted on 2 January and discharged on the 9th": of the month of the day before it, in its sentence or far from publication."""
    latest = next((a for a in context.antecedents if a.interval.grain is not Grain.WEEK), None)
    if said.day is None or said.month is not None or said.weekday is not None or latest is None or latest.background:
        return None
    if context.today is None or latest.interval.grain is not Grain.DAY or latest.at < context.paragraph:
        return None
    days = abs(context.today - calendar_units.last_day(latest.interval))
    if days > _YEAR or (latest.at < context.sentence and days < _OTHER_MONTH):
        return None
    found = _day_of_reference_month(said.day, latest, context)
    if found.interval is None or _is_against_tense(found.interval, context.today, context.cue):
        return None
    return found


def _as_seen_from_sentence(said: Calendar, context: Context) -> Resolution | None:
    """ "He said in March that it would end by April": the first one after the earlier month of its sentence."""
    latest, cue = context.antecedents[0] if context.antecedents else None, context.cue
    is_seen = cue is not None and cue.direction is Direction.FUTURE and not (cue.prospective or cue.sure)
    if not is_seen or latest is None or latest.at < context.sentence or context.today is None or said.month is None:
        return None
    if latest.interval.grain is not Grain.MONTH or calendar_units.last_day(latest.interval) >= context.today:
        return None
    year = calendar.civil(calendar_units.first_day(latest.interval))[0]
    candidates = filter(None, (in_year(said, y) for y in (year, year + 1)))
    found = next((date for date in candidates if date.start > latest.interval.start), None)
    if found is None:
        return None
    return dated(found, f"the first after {latest.text!r} before it, as seen from there", antecedent=latest)


_YEAR = 366  # days from publication; a day without a year is no farther, one that is states its year in passing
_OTHER_MONTH = 45  # days from publication; nearer, "the 9th" may as well be one of the month of publication


def _is_against_tense(day: Interval, today: int, cue: TenseCue | None) -> bool:
    if cue is None:
        return False
    ahead = calendar_units.first_day(day) - today
    return ahead > 0 if cue.direction is Direction.PAST else ahead < 0


def _in_adjacent_year(said: Calendar, context: Context) -> Resolution | None:
    """ "Four years later, on Nov. 11"."""
    adjacent = context.adjacent
    if adjacent is None or adjacent.interval.grain is not Grain.YEAR or said.month is None:
        return None
    found = in_year(said, calendar.civil(calendar_units.first_day(adjacent.interval))[0])
    return None if found is None else dated(found, f"the year of {adjacent.text!r} beside it", antecedent=adjacent)


def _from_reference(said: Calendar, context: Context) -> Resolution | None:
    """A date of the year, or a day of the month, of the reference time."""
    reference = reference_year(context)
    if reference is None:
        return None
    meant = going_on(lambda year: in_year(said, year), reference, context) if said.month is not None else None
    if meant is None and said.day is not None and reference.interval.grain <= Grain.MONTH:
        meant = _day_of_reference_month(said.day, reference, context)
    if meant is None or reference is not context.passage:
        return None if meant is not None and _is_past_beyond(meant, context) else meant
    return beside_publication(meant, _near_publication(said, context), context)


def _is_past_beyond(meant: Resolution, context: Context) -> bool:
    """Whether a date is after publication though its verb is in the past: "the bonds due 2029 were issued on May 1"."""
    if meant.interval is None or context.today is None or context.cue is None:
        return False
    is_ahead = calendar_units.first_day(meant.interval) > context.today
    return is_ahead and context.cue.direction is Direction.PAST


def beside_publication(meant: Resolution, near: Resolution, context: Context) -> Resolution:
    """The date of a passage, with the one that counts from publication as an alternative."""
    if near.interval is None or near.interval in {meant.interval, *meant.alternatives}:
        return meant
    reason = f"{meant.reason}; counted from {context.anchor_name} it would be {near.value}"
    return meant._replace(reason=reason, alternatives=(*meant.alternatives, *filter(None, [near.interval])))


def _near_publication(said: Calendar, context: Context) -> Resolution:
    if context.today is None:
        return undated(template(said), "the year is not said, and " + NO_ANCHOR)
    if (
        said.day is None
        and context.open_day is not None
        and (context.cue is None or context.cue.direction is Direction.PAST)
    ):
        return undated(template(said), goes_on_from(context.open_day))
    candidates = _candidates(said, context.today)
    told = _in_year_of_weekday(said, candidates, context)
    if told is not None:
        return told
    if not candidates:
        return undated(template(said), f"no year near {context.anchor_name} has such a day")
    if context.cue is not None and (context.cue.was_fixed or (context.cue.from_past and said.day is None)):
        context = context._replace(cue=None)  # "The visit, once planned for 3 May,": it may be over by now
    return nearest(candidates, context, _name(said))


def _in_year_of_weekday(said: Calendar, candidates: Sequence[Interval], context: Context) -> Resolution | None:
    """ "Thursday, January 10" after "in January 2019": of a year that the text has named, where only that one fits the weekday."""
    if said.weekday is None or any(_fits(day, said.weekday) for day in candidates):
        return None
    for told in context.antecedents:
        year = calendar.civil(calendar_units.first_day(told.interval))[0]
        day = in_year(said, year) if told.interval.grain <= Grain.YEAR else None
        if day is not None and _fits(day, said.weekday):
            reason = f"the year of {told.text!r} before it, in which it was a {WEEKDAY_NAMES[said.weekday]}"
            return dated(day, reason, antecedent=told)
    return None


def _fits(day: Interval, weekday: int) -> bool:
    return calendar.weekday(calendar_units.first_day(day)) == weekday


def _day_of_reference_month(day: int, reference: Antecedent, context: Context) -> Resolution:
    """ "On the 14th", after a date: of its month, or of the next one if that is nearer; that before it would be named."""
    year, month, _ = calendar.civil(calendar_units.first_day(reference.interval))
    months = [calendar.add_months(year, month, n) for n in (0, 1)]
    found = [calendar_units.day(y, m, day) for y, m in months if calendar.is_day(y, m, day)]
    if not found:
        return undated("XXXX-XX-XX", f"no month near {reference.text!r} has such a day")
    if reference.interval.grain is Grain.MONTH:
        return dated(found[0], f"the month of {reference.text!r} before it", antecedent=reference)
    return _nearest_to(reference, found, f"the nearest such day to {reference.text!r} before it", context)


def going_on(of_year: Callable[[int], Interval | None], reference: Antecedent, context: Context) -> Resolution | None:
    """The date in the year of the reference time; where that is finer, the date nearest to it."""
    year = calendar.civil(calendar_units.first_day(reference.interval))[0]
    reason = f"the year of {reference.text!r} before it"
    if reference.interval.grain >= Grain.HALF and not reference.interval.approximate:
        found = of_year(year)
        return dated(found, reason, antecedent=reference) if found is not None else None
    candidates = [i for i in map(of_year, (year - 1, year, year + 1)) if i is not None]
    return _nearest_to(reference, candidates, f"{reason}, going on from there", context) if candidates else None


def _own_year(reference: Antecedent, context: Context) -> tuple[int, float]:
    """The seconds from and up to which a story needs to state no year: that of its heading, else from the new year before."""
    section = context.section
    if section is not None and section.start <= reference.interval.start < section.end:
        return section.start, section.end
    if context.over_year_end or (context.cue is not None and context.cue.steps_back):
        return reference.interval.start - _YEAR * calendar.DAY_SECONDS, math.inf
    year = calendar.civil(calendar_units.first_day(reference.interval))[0]
    return calendar_units.year(year).start, math.inf


def _nearest_to(reference: Antecedent, candidates: Sequence[Interval], reason: str, context: Context) -> Resolution:
    """The candidate nearest to the reference time; in a passage of news, none after publication."""
    if reference is not context.passage:
        return nearest_to_antecedent(candidates, reference, reason, own_year=_own_year(reference, context))
    if context.cue is not None and context.cue.from_past:
        return nearest_to_antecedent(candidates, reference, reason, AHEAD_OF_STORY)
    latest = (context.today or 0) * calendar.DAY_SECONDS
    is_before = context.cue is not None and context.cue.steps_back
    if context.cue is not None and context.cue.sure and is_before:
        latest = reference.interval.start  # "had been shut since the summer"
    over = [i for i in candidates if i.start <= latest]
    return nearest_to_antecedent(over or candidates, reference, reason, EITHER_WAY if is_before else BACK_IN_NEWS)


def reference_year(context: Context) -> Antecedent | None:
    """The time whose year later dates share: in a narrative, without a publication date, after a full date in the sentence, or in a passage of news.

    A day of news whose dateline lacks the year most often is of that year, which the text does not say.
    """
    if context.genre is not Genre.NARRATIVE and (context.today is not None or context.lacks_year):
        latest = context.antecedents[0] if context.antecedents else None
        in_sentence = latest is not None and latest.full and latest.at >= context.sentence
        return latest if in_sentence and not _is_past_after(latest, context) else context.passage
    if context.cue is not None and context.cue.prospective and context.today is not None:
        return None
    reference = next((s for s in context.antecedents if s.interval.grain <= Grain.YEAR and not s.background), None)
    if reference is None or reference.interval.grain < Grain.QUARTER:
        return reference
    if reference.since is not None:
        return reference._replace(interval=reference.since)
    return reference


def _is_past_after(reference: Antecedent | None, context: Context) -> bool:
    """Whether a verb in the past governs the date, and the reference time is after publication."""
    if reference is None or context.today is None or context.cue is None or not context.cue.governs:
        return False
    return calendar_units.first_day(reference.interval) > context.today


def _candidates(said: Calendar, today: int) -> list[Interval]:
    year, month, _ = calendar.civil(today)
    if said.month is None:  # "the 27th"
        around = [calendar.add_months(year, month, n) for n in (-2, -1, 0, 1, 2)]
        found = [calendar_units.day(y, m, said.day or 1) for y, m in around if calendar.is_day(y, m, said.day or 1)]
    else:
        reach = 8 if (said.month, said.day) == (2, 29) else 1
        found = [i for i in (in_year(said, y) for y in range(year - reach, year + reach + 1)) if i is not None]
    if said.weekday is None:
        return found
    fitting = [i for i in found if _fits(i, said.weekday)]
    return fitting or found


def _name(said: Calendar) -> str:
    if said.month is None:
        return f"day {said.day} of a month"
    day = f" {said.day}" if said.day else ""
    weekday = f"{WEEKDAY_NAMES[said.weekday]}, " if said.weekday is not None else ""
    return f"{weekday}{MONTH_NAMES[said.month - 1]}{day}"
