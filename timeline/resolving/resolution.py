"""The date that an expression means, or the reason why it has none."""

from collections.abc import Callable
from typing import NamedTuple

from timeline.model import Interval, Rejected, TimexType
from timeline.model.expressions import Expression, Mod, Shift
from timeline.resolving.context import Antecedent, Context
from timeline.resolving.timex3 import value

NO_ANCHOR = "the publication date is not known, and the text does not say it"


class Resolution(NamedTuple):
    """The outcome of resolving one expression.

    Attributes:
        reason: a clause for people: "the last Friday before publication".
        anchored: it was counted from, or chosen by, the day of publication.
        antecedent: the time it was counted from, where that is an earlier mention.
        alternatives: candidates about as near as the chosen one.
        rejected: the other candidates, each with the reason.
        origin: what an anniversary commemorates.
        zone: as the text states it, then as the offset that it means.
        zone_open: the text states a zone that may be one of several.
        turned: a clock time that goes on over midnight from the one before it.
        ends: the resolutions of the ends of a range.
    """

    type: TimexType
    value: str
    interval: Interval | None = None
    mod: Mod | None = None
    reason: str = ""
    anchored: bool = False
    antecedent: Antecedent | None = None
    alternatives: tuple[Interval, ...] = ()
    origin: Interval | None = None
    zone: str | None = None
    zone_open: bool = False
    turned: bool = False
    ends: "tuple[Resolution, ...]" = ()
    rejected: tuple[Rejected, ...] = ()

    def over(self, *rejected: Rejected) -> "Resolution":
        """The same resolution with other candidates that were rejected."""
        return self._replace(rejected=(*self.rejected, *rejected))

    def because(self, reason: str) -> "Resolution":
        """The same resolution with another reason."""
        return self._replace(reason=reason)


def dated(
    interval: Interval | None,
    reason: str,
    *,
    anchored: bool = False,
    antecedent: Antecedent | None = None,
    alternatives: tuple[Interval, ...] = (),
    rejected: tuple[Rejected, ...] = (),
) -> Resolution:
    """A date that is known; without an interval, one that falls outside the calendar."""
    if interval is None:
        return undated("XXXX-XX-XX", "it falls outside the years that can be written")
    return Resolution(
        TimexType.DATE,
        value(interval),
        interval,
        reason=reason,
        anchored=anchored,
        antecedent=antecedent,
        alternatives=alternatives,
        rejected=rejected,
    )


def undated(
    template: str, reason: str, *, type_: TimexType = TimexType.DATE, alternatives: tuple[Interval, ...] = ()
) -> Resolution:
    """A date that cannot be known, and why."""
    return Resolution(type_, template, reason=reason, alternatives=alternatives)


def goes_on_from(open_day: str) -> str:
    """The reason of a date that goes on from a time whose day the text leaves open."""
    return f"it goes on from {open_day!r} before it, which leaves the day open"


def counted(said: Shift, base: str) -> str:
    """The reason of a time that is a number of units from another.

    >>> from timeline.model.grain import Grain
    >>> counted(Shift(Grain.WEEK, -2), "publication")
    '2 weeks before publication'
    """
    unit = said.unit.word
    if said.n == 0:
        return f"the {unit} of {base}"
    plural = unit if abs(said.n) == 1 else unit + "s"
    return f"{abs(said.n)} {plural} {'before' if said.n < 0 else 'after'} {base}"


Resolve = Callable[[Expression, Context], Resolution]  # what the parts of an expression are resolved with
