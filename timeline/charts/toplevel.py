"""An Altair chart that can be joined with others.

Altair refuses to join charts with a background, a padding or a configuration. This one has none until it is written as
the outermost chart.
"""

from typing import Any

import altair as alt

from timeline.charts.theme import FONT

_WIDE_FONT = "DejaVu Sans, Verdana, sans-serif"


class TimelineChart(alt.VConcatChart):
    """An `altair.VConcatChart` that shrinks and grows with its rows."""

    def to_dict(self, validate: bool = True, **options: Any) -> dict[str, Any]:
        """The chart as Vega-Lite, with a frame where it is the outermost."""
        spec = super().to_dict(validate, **options)
        is_outermost = (options.get("context") or {}).get("top_level", True)
        is_lite = options.get("format", "vega-lite") == "vega-lite"
        return _framed(spec) if is_outermost and is_lite else spec

    def _repr_mimebundle_(self, *args: Any, **options: Any) -> Any:
        """The chart for notebooks: Vega-Lite, beside a picture for all that cannot draw it or reach the network.

        A renderer that the user enables in Altair takes its place.
        """
        if alt.renderers.active != "default":
            return super()._repr_mimebundle_(*args, **options)
        spec, version = self.to_dict(), alt.SCHEMA_VERSION.partition(".")[0]
        return {
            f"application/vnd.vegalite.{version}+json": spec,
            "image/svg+xml": svg_of(spec),
            "text/plain": repr(self),
        }

    def __and__(self, other: Any) -> "TimelineChart":
        """Both charts, one above the other, each with its own window."""
        return TimelineChart(vconcat=[self, other])


def svg_of(spec: dict[str, Any]) -> str:
    """A chart as an SVG picture. Its labels are cut by the widths of a wide font, so that they fit in that of any reader.

    >>> svg_of(alt.Chart(alt.InlineData(values=[{}])).mark_point().to_dict())[:4]
    '<svg'
    """
    import vl_convert

    config = spec.get("config", {}) | {"font": _WIDE_FONT}
    return str(vl_convert.vegalite_to_svg(spec | {"config": config})).replace(_WIDE_FONT, FONT)


def _framed(spec: dict[str, Any]) -> dict[str, Any]:
    frame = {
        "background": {"expr": "paper"},
        "autosize": {"type": "pad", "resize": True},  # lower again when fewer rows are left
        "padding": {"left": 8, "right": 16, "top": 8, "bottom": 8},
    }
    config = {"font": FONT} | spec.get("config", {})
    return frame | spec | {"config": config}
