"""Days of the week: from a day next to them, from the reference time of a narrative, or from publication."""

from timeline.model import Genre, Interval, Rejected
from timeline.model.expressions import Weekday
from timeline.model.grain import Grain
from timeline.resolving import calendar, calendar_units
from timeline.resolving.articles import Article
from timeline.resolving.calendar_dates import WEEKDAY_NAMES, beside_publication
from timeline.resolving.context import Antecedent, Context, Direction
from timeline.resolving.disambiguation import CUE_TO_OTHER, NO_FUTURE_CUE, nearest
from timeline.resolving.resolution import NO_ANCHOR, Resolution, dated, goes_on_from, undated
from timeline.resolving.timex3 import template

_ON_THE_EVE = 6  # days ahead; "the Monday" of a story that began on a Tuesday is the day before


def weekday(said: Weekday, context: Context) -> Resolution:
    """A day of the week: in a narrative counted from the reference time, otherwise from publication."""
    if said.step is None:
        return _apposed(said.weekday, context) or _of_passage(said, context) or _bare(said, context)
    if context.today is None:
        return undated(template(said), NO_ANCHOR)
    return _stepped(said.weekday, said.step, context, context.today)


def _of_passage(said: Weekday, context: Context) -> Resolution | None:
    """Counted from a time before it; in a passage of news, the one that counts from publication is an alternative."""
    found = _by_article(said, context) or _anaphoric(said.weekday, context)
    if found is not None and found.antecedent is not None and found.antecedent is context.passage:
        return beside_publication(found, _bare(said, context), context)
    return found


def _bare(said: Weekday, context: Context) -> Resolution:
    """ "Friday": the one before publication, unless a future cue or a message allows the coming one."""
    if context.today is None:
        return undated(template(said), NO_ANCHOR)
    if context.open_day is not None and not _points(context, Direction.FUTURE):
        return undated(template(said), goes_on_from(context.open_day))
    if context.passage is not None and context.passage.interval.grain > Grain.WEEK:
        return undated(template(said), goes_on_from(context.passage.text))
    ahead = _days_ahead(said.weekday, context.today)
    days = [_day(context.today + ahead + k) for k in ((-7, 0) if ahead else (-7, 0, 7))]
    may_come = context.genre is Genre.MESSAGE or _points(context, Direction.FUTURE) or not ahead
    found = nearest(days if may_come else days[:1], context, WEEKDAY_NAMES[said.weekday], CUE_TO_OTHER)
    return found if may_come else found.over(Rejected(days[1], NO_FUTURE_CUE.format(anchor=context.anchor_name)))


def _stepped(number: int, step: int, context: Context, today: int) -> Resolution:
    """ "Last Friday", "this Friday", "next Friday"."""
    name, ahead = WEEKDAY_NAMES[number], _days_ahead(number, today)
    if step == 0 and ahead and context.cue is not None and _points(context, Direction.PAST):
        reason = f"the last {name} before {context.anchor_name}, since the text says {context.cue.evidence!r}"
        return dated(_day(today + ahead - 7), reason, anchored=True)
    first = ahead - 7 if step < 0 else ahead if step == 0 else ahead or 7
    if abs(step) == 1 and first == step and _is_same_week(today, today + step):
        return _past_the_neighbour(number, step, context, today)
    offset = first + 7 * (step + 1 if step < 0 else max(step - 1, 0))
    which = {-1: "the last", 0: "the coming", 1: "the next"}.get(step, "the second")
    reason = f"{which} {name} {'before' if step < 0 else 'after'} {context.anchor_name}"
    close = (_day(today + offset + 7 * step),) if step else ()
    return dated(_day(today + offset), reason, anchored=True, alternatives=close)


def _is_same_week(day: int, other: int) -> bool:
    return calendar_units.containing(day, Grain.WEEK) == calendar_units.containing(other, Grain.WEEK)


def _past_the_neighbour(number: int, step: int, context: Context, today: int) -> Resolution:
    """ "Next Friday", written on a Thursday of the same week: not "tomorrow"; and "last Thursday", written on a Friday, not "yesterday"."""
    name = "yesterday" if step < 0 else "tomorrow"
    side = "before" if step < 0 else "after"
    reason = f"the second {WEEKDAY_NAMES[number]} {side} {context.anchor_name}, since the first is {name!r}"
    return dated(_day(today + 8 * step), reason, anchored=True, alternatives=(_day(today + step),))


def _apposed(number: int, context: Context) -> Resolution | None:
    """The date beside it, also where the calendar has another weekday: "14 November 1538, a Thursday"."""
    if context.adjacent is None or not context.is_apposed:
        return None
    day = calendar_units.first_day(context.adjacent.interval)
    reason = f"the day of {context.adjacent.text!r} beside it"
    if calendar.weekday(day) != number:
        reason += f", which was a {WEEKDAY_NAMES[calendar.weekday(day)]}"
    return dated(_day(day), reason, antecedent=context.adjacent)


def _by_article(said: Weekday, context: Context) -> Resolution | None:
    """ "The Thursday" is the one that follows the day before it in the text; "a Thursday" may be any."""
    if context.article is None:
        return None
    name = WEEKDAY_NAMES[said.weekday]
    if context.article is Article.INDEFINITE:
        return undated(template(said), f"the text does not say which {name}")
    latest = context.reference_time
    if latest is None or latest.interval.grain > Grain.DAY or context.antecedent_unresolved:
        return undated(template(said), f"'the {name}' counts from an earlier day in the text, and none is known")
    first = calendar_units.first_day(latest.interval)
    ahead = _days_ahead(said.weekday, first)
    if ahead == _ON_THE_EVE or (context.cue is not None and context.cue.steps_back):
        return dated(_day(first + (ahead or 7) - 7), f"the last one before {latest.text!r}", antecedent=latest)
    return dated(_day(first + ahead), f"the first one from {latest.text!r} before it on", antecedent=latest)


def _anaphoric(number: int, context: Context) -> Resolution | None:
    """The weekday of a date right before it, or in a narrative the first one from the reference time on."""
    if context.adjacent is not None and context.adjacent.weekday:
        return _after_weekday(number, context.adjacent, context.today)
    return _beside_date(number, context) or _onwards(number, context)


def _after_weekday(number: int, adjacent: Antecedent, today: int | None) -> Resolution | None:
    """The second weekday of a list, unless publication is between both: "statements made Friday and Thursday"."""
    before = calendar_units.first_day(adjacent.interval)
    after = before + _days_ahead(number, before)
    if today is not None and before <= today < after:
        return None
    return dated(_day(after), f"the first one from {adjacent.text!r} before it on", antecedent=adjacent)


def _beside_date(number: int, context: Context) -> Resolution | None:
    """ "May 5 (Tuesday)"."""
    if context.adjacent is None:
        return None
    for antecedent in context.antecedents:
        for day in filter(None, (antecedent.since, antecedent.interval)):
            if day.grain is Grain.DAY and calendar.weekday(calendar_units.first_day(day)) == number:
                return dated(day, f"the day of {antecedent.text!r} beside it", antecedent=antecedent)
    return None


def _onwards(number: int, context: Context) -> Resolution | None:
    """In a narrative or a passage of news, the first such day from the reference time on; what will be counts from publication."""
    if context.cue is not None and context.cue.prospective and context.today is not None:
        return None
    reference = context.reference_time if context.genre is Genre.NARRATIVE else context.passage
    if reference is None or (context.antecedent_unresolved and reference is not context.passage):
        return None
    if reference.interval.grain > Grain.DAY:
        return None
    first = calendar_units.first_day(reference.interval)
    found = _day(first + _days_ahead(number, first))
    return dated(found, f"the first one from {reference.text!r} before it on", antecedent=reference)


def _points(context: Context, direction: Direction) -> bool:
    return context.cue is not None and context.cue.direction is direction


def _days_ahead(number: int, today: int) -> int:
    return (number - calendar.weekday(today)) % 7


def _day(number: int) -> Interval:
    return calendar_units.days(number, number + 1, Grain.DAY)
