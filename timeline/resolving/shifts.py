"""Shifts: a number of units from the publication date, or from another time of the text."""

from dataclasses import replace

from timeline.model import Genre, Interval
from timeline.model.expressions import Origin, Shift
from timeline.model.grain import Grain
from timeline.resolving import calendar, calendar_units
from timeline.resolving.clock_times import clock_from_publication, counted_by_the_clock
from timeline.resolving.context import Antecedent, Context, Direction, told_last
from timeline.resolving.reports import from_report, years_from
from timeline.resolving.resolution import NO_ANCHOR, Resolution, counted, dated, undated

SAME_REACH = 2  # "the same day" may count from the second last antecedent, past a coarser one
_IN_REPORTS = (Grain.QUARTER, Grain.DAY)  # "the quarter ended Sept. 30 ... a year earlier"
_PARTS_OF_YEAR = (Grain.QUARTER, Grain.HALF)


def shift(said: Shift, context: Context) -> Resolution:
    """ "Yesterday", "two years later": a number of units from publication, or from a time of the text."""
    if said.origin is Origin.TOPIC:
        if context.passage is not None and said.unit >= Grain.DAY:
            return _shifted_from(context.passage, said, context)
        in_history = context.genre is Genre.NARRATIVE or context.today is None
        is_told = in_history or _is_of_sentence(said, context, context.today or 0)
        said = replace(said, origin=Origin.CONTEXT if is_told else Origin.PUBLICATION)
    if said.origin is Origin.REPORTED:
        return from_report(said, context)
    if said.origin is Origin.COMPARED and context.reported is not None:
        return years_from(context.reported, said.n)
    return _from_publication(said, context) if said.origin is not Origin.CONTEXT else _from_context(said, context)


def _is_of_sentence(said: Shift, context: Context, today: int) -> bool:
    """Whether news counts from an earlier month or year of its sentence: "In May he was told to leave by the end of the month"."""
    latest = context.antecedents[0] if context.antecedents else None
    if latest is None or latest.at < context.sentence or latest.background or latest.interval.grain > said.unit:
        return False
    if context.cue is not None and (context.cue.prospective or context.cue.sure):
        return False
    now = calendar_units.shifted(today, said.unit, 0)
    return now is not None and latest.interval.end <= now.start


def _from_publication(said: Shift, context: Context) -> Resolution:
    if context.quoted:
        return undated(
            _shift_template(said), "it counts from when the words were spoken, which the text does not state"
        )
    if context.today is None:
        return undated(_shift_template(said), NO_ANCHOR)
    if said.unit < Grain.DAY:
        return clock_from_publication(said, context)
    found = calendar_units.shifted(context.today, said.unit, said.n)
    return dated(found, counted(said, context.anchor_name), anchored=True)


def _shift_template(said: Shift) -> str:
    return {Grain.WEEK: "XXXX-WXX", Grain.WEEKEND: "XXXX-WXX-WE", Grain.MONTH: "XXXX-XX", Grain.YEAR: "XXXX"}.get(
        said.unit, "XXXX-XX-XX"
    )


def _from_context(said: Shift, context: Context) -> Resolution:
    """ "The same day", "a year earlier": counted from the latest antecedent that is fine enough."""
    template = _shift_template(said)
    if said.unit < Grain.DAY:
        return counted_by_the_clock(said, context)
    if context.antecedent_unresolved:
        return undated(template, "it counts from a date before it that is not known")
    if context.age is not None:
        return undated(template, f"it counts from an age, {context.age!r}, whose year the text does not say")
    latest = _antecedents(said, context)
    if context.is_apposed and context.antecedents:
        of = context.antecedents[0]
        return undated(template, f"it counts to {of.text!r} before it, which it is another name of")
    if not latest:
        if context.genre is Genre.MESSAGE:
            return _from_publication(said, context)
        return undated(template, "it counts from an earlier time in the text, and there is none")
    fine = max(said.unit, Grain.DAY)
    flashback = [a for a in context.antecedents[:1] if a.flashback]  # "had sailed on May 3. Two days later"
    base = next((antecedent for antecedent in (*latest, *flashback) if antecedent.interval.grain <= fine), None)
    if base is None:
        reason = f"it counts from {latest[0].text!r} before it, which is not known to the {said.unit.word}"
        return undated(template, reason)
    return _shifted_from(base, said, context)


def _antecedents(said: Shift, context: Context) -> list[Antecedent]:
    """The times that a shift may count from, the latest first."""
    if said.unit is Grain.QUARTER and said.n and context.reported is not None:
        return [context.reported]  # "in the previous quarter", whatever day was named since
    if said.n == 0:
        return list(context.antecedents[:SAME_REACH])
    usable = [a for a in context.antecedents if not a.background or a.at >= context.sentence]
    told = [a for a in usable if not a.background]
    if said.n < 0 and told and told[0].at >= context.sentence:
        usable = told  # "rose in May, the most since 2008, from the previous month"
    elif said.n > 0 and said.unit >= Grain.YEAR and (latest := told_last(context.antecedents)) is not None:
        usable = [latest, *usable] if latest.background else usable
    return usable[:1]


def _shifted_from(base: Antecedent, said: Shift, context: Context) -> Resolution:
    """A number of units from an antecedent; years from a quarter or half give the same part of another year."""
    if said.unit is Grain.YEAR and said.n:
        if context.reported is not None and base.interval.grain in _IN_REPORTS:
            return years_from(context.reported, said.n)
        if base.interval.grain in _PARTS_OF_YEAR or _is_fiscal_year(base.interval):
            return years_from(base, said.n)
    found = calendar_units.shifted(calendar_units.first_day(base.interval), said.unit, said.n)
    if said.n == 1 and found is not None and _is_future_before_publication(found, context):
        return _from_publication(said, context)
    is_over = context.today is not None and calendar_units.first_day(base.interval) < context.today
    if found is not None and is_over and is_past_after_publication(found, context):
        return undated(
            _shift_template(said),
            f"{counted(said, repr(base.text))} is after {context.anchor_name}, but the text is in the past",
        )
    return dated(found, counted(said, f"{base.text!r} before it"), antecedent=base)


def _is_fiscal_year(interval: Interval) -> bool:
    """Whether a year begins on another day than the first of January."""
    is_year = interval.grain is Grain.YEAR and not interval.approximate
    return is_year and calendar.civil(calendar_units.first_day(interval))[1:] != (1, 1)


def is_past_after_publication(found: Interval, context: Context) -> bool:
    """Whether news in the past tense would pass publication: "Last Saturday, three years later, it was opened"."""
    if context.genre is not Genre.NEWS or context.today is None or context.cue is None:
        return False
    return context.cue.direction is Direction.PAST and calendar_units.first_day(found) > context.today


def _is_future_before_publication(found: Interval, context: Context) -> bool:
    """Whether what news still sees ahead would come before publication: "It closed in 2015. The next year will be hard"."""
    if context.genre is not Genre.NEWS or context.today is None or context.cue is None:
        return False
    is_over = calendar_units.last_day(found) < context.today
    return is_over and context.cue.direction is Direction.FUTURE and context.cue.prospective
