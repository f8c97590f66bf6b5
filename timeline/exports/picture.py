"""The static figure as SVG, PNG or PDF."""

import base64
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.charts import chart
from timeline.exports.atomic import write_all
from timeline.model import Stamp
from timeline.view.lanes import LanesBy

if TYPE_CHECKING:
    import pandas as pd

PICTURES = (".svg", ".png", ".pdf")
_SCALE = 2  # pixels of a PNG for each pixel of the figure


def write_picture(
    table: "pd.DataFrame",
    path: str | Path,
    *,
    title: str | None = None,
    published: Stamp | str | None = None,
    lanes: LanesBy = "certainty",
    force: bool = False,
) -> None:
    """Write the static figure, in the format of the file extension: .svg, .png or .pdf.

    Args:
        table: an events table.
        path: the file; its folder is created if it does not exist.
        title: the title of the figure.
        published: the moment of publication; by default, the publications in the table.
        lanes: the property that its colours distinguish.
        force: replace an existing file.

    Raises:
        OutputError: the file exists or cannot be written.

    >>> import tempfile
    >>> from timeline.table import events_table
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_picture(events_table([]), Path(folder, "timeline.svg"), title="Nothing yet")
    ...     Path(folder, "timeline.svg").read_text(encoding="utf-8")[:4]
    '<svg'
    """
    path = Path(path)
    spec = chart(table, title=title, published=published, lanes=lanes, kind="print", name="").to_dict()
    write_all({path: _drawn(spec, path.suffix.lower())}, force=force)


def inline_strip(table: "pd.DataFrame") -> str:
    """The strip of the dated events as an HTML image, in which no script can run; empty where there are none.

    >>> from timeline.table import events_table
    >>> inline_strip(events_table([]))
    ''
    """
    dated = int((table["start"].notna() | table["end"].notna()).sum())
    if not dated:
        return ""
    spec = chart(table, kind="strip", name="").to_dict(validate=False)
    picture = base64.b64encode(_drawn(spec, ".svg")).decode()
    words = f"Strip of {dated:,} dated event{'' if dated == 1 else 's'} over time"
    return f'<p style="text-align:left"><img alt="{words}" src="data:image/svg+xml;base64,{picture}" style="max-width:100%"></p>'


def _drawn(spec: dict[str, Any], ending: str) -> bytes:
    import vl_convert

    from timeline.charts.toplevel import svg_of

    match ending:
        case ".svg":
            return svg_of(spec).encode()
        case ".png":
            return bytes(vl_convert.vegalite_to_png(spec, scale=_SCALE))
        case _:
            return bytes(vl_convert.vegalite_to_pdf(spec))
