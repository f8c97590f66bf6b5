"""The chart as an Altair chart that can still be joined with others.

Altair refuses to join charts that carry a background, a padding or a configuration. This one carries none until it is
written out as the outermost.
"""

from typing import Any

import altair as alt

from timeline.charts.theme import FONT


class TimelineChart(alt.VConcatChart):
    """An ordinary `altair.VConcatChart`, which shrinks and grows with its rows and names its font."""

    def to_dict(self, validate: bool = True, **options: Any) -> dict[str, Any]:
        """The chart as Vega-Lite, framed where it is the outermost."""
        spec = super().to_dict(validate, **options)
        is_outermost = (options.get("context") or {}).get("top_level", True)
        is_lite = options.get("format", "vega-lite") == "vega-lite"
        return _framed(spec) if is_outermost and is_lite else spec

    def __and__(self, other: Any) -> "TimelineChart":
        """Both charts, one above the other; the dragged window of each stays its own."""
        return TimelineChart(vconcat=[self, other])


def _framed(spec: dict[str, Any]) -> dict[str, Any]:
    frame = {
        "background": {"expr": "paper"},
        "autosize": {"type": "pad", "resize": True},  # lower again when fewer rows are left
        "padding": {"left": 8, "right": 16, "top": 8, "bottom": 8},
    }
    config = {"font": FONT} | spec.get("config", {})
    return frame | spec | {"config": config}
