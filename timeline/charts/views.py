"""Pieces of Vega-Lite as Altair's objects, made so that making them costs little.

Altair checks and copies a chart again at every step that extends it: seconds, for a chart of this size. Here marks and
channels are plain Vega-Lite, each view is made in one step, and `to_dict()` checks the whole of it once.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import altair as alt

Json = dict[str, Any]


def data_of(rows: list[Json]) -> "alt.InlineData":
    """Plain rows as the data of a chart. They stand in it as they are: Altair's limit of rows does not apply.

    They are set after the data object is made, and as a tuple, because Altair would otherwise validate and copy every
    row at every step: seconds for 5,000 of them.

    >>> data_of([{"a": 1}])["values"]
    ({'a': 1},)
    """
    import altair as alt

    data = alt.InlineData(values=[])
    data["values"] = tuple(rows)
    return data


def layer(mark: Json, encoding: Json, *, rows: list[Json] | None = None, transform: list[Json] | None = None) -> Json:
    """A mark with its channels, as the arguments of a chart; without rows it draws those of what it stands in.

    >>> layer({"type": "rule"}, {})
    {'mark': {'type': 'rule'}, 'encoding': {}}
    """
    parts: Json = {"mark": mark, "encoding": encoding}
    if rows is not None:
        parts["data"] = data_of(rows)
    return parts | ({"transform": transform} if transform else {})


def view(parts: Json, **properties: Any) -> "alt.Chart":
    """One mark as an Altair chart.

    >>> view(layer({"type": "rule"}, {}, rows=[{"a": 1}]), width=10).to_dict()["width"]
    10
    """
    import altair as alt

    named = {**parts, "encoding": alt.FacetedEncoding(**parts["encoding"])}
    return alt.Chart(**named, view=alt.ViewBackground(stroke=None), **properties)


def stacked(layers: list["alt.Chart"], **properties: Any) -> "alt.LayerChart":
    """Marks above each other in one view.

    >>> type(stacked([view(layer({"type": "rule"}, {}))])).__name__
    'LayerChart'
    """
    import altair as alt

    return alt.LayerChart(layer=layers, **properties)


def expr(expression: str) -> Json:
    """A value that Vega works out.

    >>> expr("ink")
    {'expr': 'ink'}
    """
    return {"expr": expression}
