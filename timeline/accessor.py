"""`df.timeline`: the chart of any DataFrame with the documented columns. Importing this module registers it with pandas.

>>> import pandas as pd
>>> import timeline.accessor
>>> frame = pd.DataFrame({"what": ["The bridge was opened"], "start": ["1998-05-03"], "end": ["1998-05-04"]})
>>> type(frame.timeline.chart()).__name__
'TimelineChart'
"""

from pathlib import Path
from typing import Any

import pandas as pd

from timeline.charts import chart
from timeline.table import completed


@pd.api.extensions.register_dataframe_accessor("timeline")
class TimelineAccessor:
    """A DataFrame as a timeline; it needs `start`, `end` and `what`, and uses any other columns of the events table."""

    def __init__(self, frame: "pd.DataFrame") -> None:
        self._frame = frame

    @property
    def events(self) -> "pd.DataFrame":
        """The frame with all columns of the events table, sorted by start, rows without a start last."""
        return completed(self._frame).sort_values("start", kind="stable", ignore_index=True)

    def chart(self, **options: Any) -> Any:
        """The chart; options as in `timeline.charts.chart`."""
        return chart(self.events, **options)

    def save(self, path: str | Path, *, title: str = "Timeline", force: bool = False) -> list[Path]:
        """Write the frame into a folder as `Timeline.save` does, or as a static figure into a picture."""
        from timeline.exports.folder import Edition, save
        from timeline.exports.picture import PICTURES, write_picture

        if Path(path).suffix.lower() not in PICTURES:
            return save(Edition(self.events, title), path, force=force)
        write_picture(self.events, path, title=title, force=force)
        return [Path(path)]
