"""The axis of the strip: plain calendar time over the core of the timeline, or stretched around publication."""

import itertools
import json
import math
from dataclasses import dataclass
from typing import Literal, get_args

from timeline.charts.core import bars_of, core_of, finest_of
from timeline.charts.drawing import Drawing
from timeline.charts.part_names import NARROW, WIDTH
from timeline.charts.theme import PLOT_WIDTH
from timeline.charts.views import Json, expr
from timeline.errors import UseError
from timeline.resolving.calendar import DAY_SECONDS
from timeline.view.words import say

AxisKind = Literal["calendar", "stretched"]

_LINEAR = 0.25  # days around publication that are drawn on a linear scale
_MARGIN = 0.025  # share of the axis at either end
_LAST_MILLISECOND = 8.64e15  # of a JavaScript date
_LABEL_GAP = 50  # pixels between two labelled ticks
_EXTRA_WIDTH: dict[float, int] = {0: 14}  # pixels, for the longer word at publication
_HOW_TO_DRAG = "Drag to choose a window, double-click for all"
_NARROW_WIDTH = 200  # pixels of the plot on a narrow screen, which has room for the most useful labels only
_YEAR, _MONTH = 365.2425, 30.44
_TICKS = (  # (days, how many, of which unit), the most useful first
    (_YEAR, 1, "years"),
    (1, 1, "days"),
    (_MONTH, 1, "months"),
    (7, 1, "weeks"),
    (100 * _YEAR, 100, "years"),
    (10 * _YEAR, 10, "years"),
    (1000 * _YEAR, 1000, "years"),
    (3 * _MONTH, 3, "months"),
    (10_000 * _YEAR, 10_000, "years"),
    (3, 3, "days"),
    (0.25, 6, "hours"),
    (5 * _YEAR, 5, "years"),
    (25 * _YEAR, 25, "years"),
    (50 * _YEAR, 50, "years"),
    (500 * _YEAR, 500, "years"),
    (100_000 * _YEAR, 100_000, "years"),
)

AXIS: Json = {
    "labelFontSize": 11,
    "labelColor": expr("muted"),
    "titleColor": expr("muted"),
    "gridColor": expr("lines"),
    "domain": False,
    "ticks": False,
}
"""The style of every axis."""

_DAYS = 90 * DAY_SECONDS * 1000  # milliseconds; over a shorter time, ticks are days
_TICKS_BEFORE_1 = 8
_FEW_BARS = 12  # of a strip, each of which has a tick
_WIDE = 300 * _YEAR * DAY_SECONDS * 1000  # milliseconds; over a longer time, a year is at most two pixels wide


def time_labels(first: str, last: str) -> str:
    """The labels of a linear time axis at any zoom, as a Vega expression, with years before 1 in words.

    Over a wide time that crosses the year 1, ticks are at round astronomical years, where 601 BC is -600: they show the
    round number. Over other times before it, ticks are at round years as people count them: see `round_years`.

    Args:
        first: an expression for the first millisecond of the axis.
        last: an expression for its last.

    >>> "BC" in time_labels("0", "1000")
    True
    """
    span = f"({last} - {first})"
    return (
        "utchours(datum.value) + utcminutes(datum.value) + utcseconds(datum.value) > 0"
        " ? utcFormat(datum.value, utcseconds(datum.value) > 0 ? '%H:%M:%S' : '%H:%M')"
        f" : utcdate(datum.value) > 1 || {span} < {_DAYS:.0f} ? utcFormat(datum.value, '%a %-d %b')"
        " : utcmonth(datum.value) > 0 ? utcFormat(datum.value, '%b')"
        f" : utcyear(datum.value) < 0 && {span} > {_WIDE:.0f} && utcyear({last}) > 1 ? {_bc('-utcyear(datum.value)')}"
        f" : utcyear(datum.value) < 1 ? {_bc('1 - utcyear(datum.value)')}"
        " : format(utcyear(datum.value), 'd')"
    )


def _bc(year: str) -> str:
    """An expression for a year before 1 in words."""
    before, after = (json.dumps(part) for part in say("year_bc").split("{year}"))
    return f"{before} + format({year}, 'd') + {after}"


def round_years(first: str, last: str) -> Json:
    """Ticks at round years before 1, for a time that ends before it: 500 BC, which is the astronomical year -499.

    Other times have the ticks that Vega chooses.

    Args:
        first: an expression for the first millisecond of the axis.
        last: an expression for its last.

    >>> round_years("0", "1")["expr"].endswith(" : null")
    True
    """
    years = f"(({last} - {first}) / {_YEAR * DAY_SECONDS * 1000:.0f})"
    power = f"pow(10, floor(log({years} / {_TICKS_BEFORE_1}) / LN10))"
    share = f"({years} / {_TICKS_BEFORE_1} / {power})"
    step = f"max(1, {power} * ({share} <= 1 ? 1 : {share} <= 2 ? 2 : {share} <= 5 ? 5 : 10))"
    start = f"utc(1 - {step} * ceil((1 - utcyear({first})) / {step}), 0, 1)"
    is_before = f"utcyear({last}) < 2 && {years} > 3"
    return expr(f"{is_before} ? utcSequence('year', {start}, {last}, {step}) : null")


@dataclass(frozen=True, slots=True)
class Stretched:
    """Days from publication on a symmetric logarithmic scale, so that hours and decades are both legible.

    Attributes:
        now: wall-clock second of publication.
        first, last: wall-clock seconds of the edges.
        words: the label of that moment.
    """

    now: int
    first: int
    last: int
    words: str

    def place(self, seconds: float) -> float:
        """The place of a moment on the axis, in days from publication."""
        return (seconds - self.now) / DAY_SECONDS

    def moment(self, place: float) -> float:
        """The milliseconds of a place on the axis."""
        return (self.now + place * DAY_SECONDS) * 1000

    def stretch(self, place: float) -> float:
        """A place in the linear units of the picture."""
        return math.copysign(math.log1p(abs(place) / _LINEAR), place)

    def unstretch(self, drawn: float) -> float:
        """The place at a number of linear units of the picture."""
        return math.copysign(math.expm1(abs(drawn)) * _LINEAR, drawn)

    def moment_expression(self, place: str) -> str:
        """Milliseconds of a place on the axis, as a Vega expression."""
        return f"({self.now * 1000} + ({place}) * {DAY_SECONDS * 1000})"

    def edges(self) -> tuple[float, float]:
        """The places where the axis begins and ends, with a small margin."""
        first, last = (self.stretch(self.place(moment)) for moment in (self.first, self.last))
        margin = (last - first) * _MARGIN
        return self.unstretch(first - margin), self.unstretch(last + margin)

    def place_expression(self, milliseconds: str) -> str:
        """The place of a moment in milliseconds, as a Vega expression."""
        return f"((({milliseconds}) - {self.now * 1000}) / {DAY_SECONDS * 1000})"

    def share_expression(self, place: str) -> str:
        """The share of the axis left of a place, from 0 to 1, as a Vega expression."""
        first, last = (self.stretch(edge) for edge in self.edges())
        drawn = f"(({place}) < 0 ? -1 : 1) * log(1 + abs({place}) / {_LINEAR})"
        return f"(({drawn} - ({first!r})) / {last - first!r})"

    def place_at_expression(self, share: str) -> str:
        """The place at a share of the axis, as a Vega expression; the inverse of `share_expression`."""
        first, last = (self.stretch(edge) for edge in self.edges())
        drawn = f"({first!r} + ({share}) * {last - first!r})"
        return f"({drawn} < 0 ? -1 : 1) * (exp(abs({drawn})) - 1) * {_LINEAR}"

    def pixel_expression(self, place: str) -> str:
        """The width of a pixel near a place, as a Vega expression."""
        first, last = (self.stretch(edge) for edge in self.edges())
        return f"({(last - first) / PLOT_WIDTH!r} * ({_LINEAR} + abs({place})))"

    def x(self, field: str, *, hint: str = _HOW_TO_DRAG) -> Json:
        """The horizontal channel of a field that holds places on this axis."""
        edges = self.edges()
        scale = {
            "type": "symlog",
            "constant": _LINEAR,
            "domain": list(edges),
            "nice": False,
            "zero": False,
            "padding": 0,
        }
        axis = self._axis(*edges) | _titled(say("stretched_title", words=self.words), hint)
        return {"field": field, "type": "quantitative", "scale": scale, "axis": axis}

    def x_of_bars(self, field: str) -> Json:
        """The horizontal channel of the strip, whose bars are many."""
        return self.x(field, hint="")

    def _axis(self, first: float, last: float) -> Json:
        ticks, few = (self._spaced_ticks(first, last, width) for width in (PLOT_WIDTH, _NARROW_WIDTH))
        labels = " : ".join(_label(place, words, always=place in few) for place, words in ticks.items())
        return {"values": list(ticks), "labelExpr": f"{labels} : ''", "labelOverlap": "greedy", "labelSeparation": 4}

    def _spaced_ticks(self, first: float, last: float, width: float) -> dict[float, str]:
        """The ticks between two places on an axis of that width, the most useful first, none too close to another."""
        pixels = width / (self.stretch(last) - self.stretch(first))
        chosen: dict[float, str] = {0: self.words}
        for days, number, unit in _TICKS:
            words = say(f"tick_{unit}", count=f"{number:,}")
            for place, text in ((-days, f"\N{MINUS SIGN}{words}"), (days, f"+{words}")):
                if first <= place <= last and self._is_clear(place, chosen, pixels):
                    chosen[place] = text
        return dict(sorted(chosen.items()))

    def _is_clear(self, place: float, chosen: dict[float, str], pixels: float) -> bool:
        gaps = (
            abs(self.stretch(place) - self.stretch(other)) * pixels - _EXTRA_WIDTH.get(other, 0) for other in chosen
        )
        return all(gap >= _LABEL_GAP for gap in gaps)


@dataclass(frozen=True, slots=True)
class Plain:
    """Ordinary calendar time, evenly spaced.

    Attributes:
        first, last: wall-clock seconds of the edges.
        finest: the seconds that half of its events are at most long.
    """

    first: int
    last: int
    finest: int = DAY_SECONDS

    def place(self, seconds: float) -> float:
        """The place of a moment on the axis, in milliseconds since 1970."""
        return seconds * 1000

    def moment(self, place: float) -> float:
        """The milliseconds of a place on the axis: the same."""
        return place

    def stretch(self, place: float) -> float:
        """A place in the linear units of the picture: the same."""
        return place

    def unstretch(self, drawn: float) -> float:
        """The place at a number of linear units: the same."""
        return drawn

    def moment_expression(self, place: str) -> str:
        """Milliseconds of a place on the axis, as a Vega expression."""
        return f"(+({place}))"

    def edges(self) -> tuple[float, float]:
        """The places where the axis begins and ends, with a small margin, within the range of a browser."""
        margin = (self.last - self.first) * _MARGIN
        first, last = self.place(self.first - margin), self.place(self.last + margin)
        return max(first, -_LAST_MILLISECOND), min(last, _LAST_MILLISECOND)

    def place_expression(self, milliseconds: str) -> str:
        """The place of a moment in milliseconds, as a Vega expression: the same."""
        return f"(+({milliseconds}))"

    def share_expression(self, place: str) -> str:
        """The share of the axis left of a place, from 0 to 1, as a Vega expression."""
        first, last = self.edges()
        return f"((({place}) - ({first:.0f})) / {last - first:.0f})"

    def place_at_expression(self, share: str) -> str:
        """The place at a share of the axis, as a Vega expression."""
        first, last = self.edges()
        return f"({first:.0f} + ({share}) * {last - first:.0f})"

    def pixel_expression(self, place: str) -> str:
        """The width of a pixel near a place, as a Vega expression: the same everywhere."""
        first, last = self.edges()
        return f"({(last - first) / PLOT_WIDTH!r} + 0 * ({place}))"

    def x(self, field: str, *, hint: str = _HOW_TO_DRAG) -> Json:
        """The horizontal channel of a field that holds places on this axis."""
        edges = self.edges()
        axis = {
            "labelExpr": time_labels(f"({edges[0]:.0f})", f"({edges[1]:.0f})"),
            "labelOverlap": "greedy",
            "labelBound": True,
            "labelSeparation": 8,
            "tickCount": _FEW_BARS if self._ticks() else 8,
            "values": self._ticks() or round_years(f"({edges[0]:.0f})", f"({edges[1]:.0f})"),
            **_titled("", hint),
        }
        scale = {"type": "utc", "domain": expr(f"[{edges[0]:.0f}, {edges[1]:.0f}]"), "nice": False, "padding": 0}
        return {"field": field, "type": "temporal", "scale": scale, "axis": axis}

    def x_of_bars(self, field: str) -> Json:
        """The horizontal channel of the strip: where its bars are few, each has its label below its middle."""
        channel, edges = self.x(field, hint=""), self._few_edges()
        if not edges:
            return channel
        middles = [(start + end) // 2 for start, end in itertools.pairwise(edges)]
        start = f"{edges[:-1]}[indexof({middles}, +datum.value)]"
        labels = {"values": expr(str(middles)), "labelExpr": channel["axis"]["labelExpr"].replace("datum.value", start)}
        return channel | {"axis": channel["axis"] | labels | {"grid": False}}

    def _ticks(self) -> Json | None:
        """A tick at each edge of the bars of the strip, where they are few."""
        edges = self._few_edges()
        # An expression, since Vega-Lite takes plain numbers for dates of another kind.
        return expr(str(edges)) if edges else None

    def _few_edges(self) -> list[int]:
        """The edges of the bars of the strip, in milliseconds, where they are few; otherwise none."""
        edges = bars_of(self.first, self.last, self.finest).edges
        return [edge * 1000 for edge in edges] if len(edges) <= _FEW_BARS else []


def _label(place: float, words: str, *, always: bool) -> str:
    """The label of one tick as the first half of a condition; on a narrow screen only where it is shown `always`."""
    shown = json.dumps(words) if always else f"({NARROW} ? '' : {json.dumps(words)})"
    return f"abs(datum.value - ({place!r})) < 1e-9 ? {shown}"


def _titled(title: str, hint: str) -> Json:
    """An axis with its title; one with a hint is in a chart for screens, which may be narrower than the title."""
    fitted = {"titleAnchor": "end", "titleLimit": expr(WIDTH)} if hint else {}
    words = [line for line in (title, hint) if line]
    title_style: Json = {"title": words or None, "titleFontWeight": "normal", "titleFontSize": 10.5}
    return AXIS | {"grid": True, "aria": False} | title_style | fitted


def padded(first: int, last: int) -> tuple[int, int]:
    """Two moments, given in seconds, in milliseconds and with a small margin around them.

    >>> padded(0, 1000)
    (-25000, 1025000)
    """
    first_edge, last_edge = Plain(first, last).edges()
    return round(first_edge), round(last_edge)


def axis_of(drawing: Drawing, kind: AxisKind = "calendar") -> Stretched | Plain:
    """The axis for a drawing: the calendar over its core, or stretched around publication where that is known.

    >>> axis_of(Drawing([], 0, (), None, None, 0, 86_400))
    Plain(first=0, last=86400, finest=86400)

    Raises:
        UseError: the kind is unknown.
    """
    if kind not in get_args(AxisKind):
        raise UseError(f"unknown axis {kind!r}", hint="choose calendar or stretched")
    if kind == "calendar" or drawing.middle is None:
        first, last = core_of(drawing)
        finest = finest_of(drawing, first, last)
        edges = bars_of(first, last, finest).edges
        return Plain(edges[0], edges[-1], finest)
    words = say("publication") if drawing.middle == drawing.publication else drawing.middle.words.partition(",")[0]
    return Stretched(drawing.middle.moment, drawing.first, drawing.last, words)
