"""Parts of Vega-Lite as Altair objects, made cheaply.

Altair validates and copies a chart at every step that extends it, which takes seconds for a chart of this size. Here
marks and channels are plain Vega-Lite, each view is made in one step, and `to_dict()` validates the whole once.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import altair as alt

Json = dict[str, Any]


def data_of(rows: list[Json]) -> "alt.InlineData":
    """Plain rows as the data of a chart, without Altair's limit of rows.

    They are set after the data object is made, and as a tuple, because Altair would otherwise validate and copy every
    row at every step, which takes seconds for 5,000 of them.

    >>> data_of([{"a": 1}])["values"]
    ({'a': 1},)
    """
    import altair as alt

    data = alt.InlineData(values=[])
    data["values"] = tuple(rows)
    return data


def layer(mark: Json, encoding: Json, *, rows: list[Json] | None = None, transform: list[Json] | None = None) -> Json:
    """A mark with its channels, as the arguments of a chart; without rows it draws those of the enclosing view.

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


def calculated(fields: dict[str, str]) -> list[Json]:
    """Transforms that give each row a field for each expression.

    >>> calculated({"b": "datum.a + 1"})
    [{'calculate': 'datum.a + 1', 'as': 'b'}]
    """
    return [{"calculate": expression, "as": name} for name, expression in fields.items()]


def stacked(layers: list["alt.Chart"], **properties: Any) -> "alt.LayerChart":
    """Layers of marks in one view.

    >>> type(stacked([view(layer({"type": "rule"}, {}))])).__name__
    'LayerChart'
    """
    import altair as alt

    return alt.LayerChart(layer=layers, **properties)


def expr(expression: str) -> Json:
    """A value that Vega evaluates.

    >>> expr("ink")
    {'expr': 'ink'}
    """
    return {"expr": expression}
