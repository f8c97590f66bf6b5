"""A timeline as a folder of files, in the formats that are asked for: all of them are written, or none."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.charts.lanes import LanesBy
from timeline.errors import UseError
from timeline.exports.atomic import write_all
from timeline.exports.calendar_file import calendar
from timeline.exports.csv_file import csv_bytes, schema_bytes
from timeline.exports.json_lines import json_lines
from timeline.exports.page import page_text
from timeline.exports.parquet_file import parquet
from timeline.exports.saved import Content, LeftOut, Saved
from timeline.exports.timelinejs import timelinejs
from timeline.exports.timeml import timeml, timeml_names
from timeline.model import Stamp, Tagged

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Edition:
    """A timeline as it is to be written, in whichever format.

    Attributes:
        table: as `events_table` makes it.
        title: its heading.
        subtitle: a line below it, such as the place and day of the dateline.
        published: the moment to anchor the chart at; the publications in the table where it is not given.
        lanes: what the overview of the chart is split by: certainty, who, place, source or document.
        documents: the articles, for TimeML; where there is one, the page shows it with its time expressions marked.
        failed: the sources that could not be read, each with the reason, for the page.
    """

    table: "pd.DataFrame"
    title: str
    subtitle: str | None = None
    published: Stamp | str | None = None
    lanes: LanesBy = "certainty"
    documents: tuple[Tagged, ...] = ()
    failed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """One row of the table of formats.

    Attributes:
        name: as it is asked for.
        file: what it writes.
        write: gives the content of each file, by its name.
        needs: the package of an extra that must be installed; None where there is none.
        extra: that extra.
    """

    name: str
    file: str
    write: Callable[[Edition], Mapping[str, Content]]
    needs: str | None = None
    extra: str | None = None


def _csv(edition: Edition) -> dict[str, Content]:
    return {"events.csv": Content(csv_bytes(edition.table)), "events.schema.json": Content(schema_bytes())}


def _html(edition: Edition) -> dict[str, Content]:
    page = page_text(
        edition.table,
        title=edition.title,
        subtitle=edition.subtitle,
        published=edition.published,
        lanes=edition.lanes,
        article=edition.documents[0] if len(edition.documents) == 1 else None,
        left_out=edition.failed,
    )
    return {"timeline.html": Content(page.encode())}


def _jsonl(edition: Edition) -> dict[str, Content]:
    return {"events.jsonl": json_lines(edition.table)}


def _parquet(edition: Edition) -> dict[str, Content]:
    return {"events.parquet": parquet(edition.table)}


def _timelinejs(edition: Edition) -> dict[str, Content]:
    return {"timeline.json": timelinejs(edition.table, title=edition.title, subtitle=edition.subtitle)}


def _ical(edition: Edition) -> dict[str, Content]:
    return {"events.ics": calendar(edition.table, title=edition.title)}


def _timeml(edition: Edition) -> dict[str, Content]:
    names = timeml_names(tagged.document.id for tagged in edition.documents)
    return {f"timeml/{name}": timeml(tagged) for name, tagged in zip(names, edition.documents, strict=True)}


FORMATS = (
    Format("csv", "events.csv, events.schema.json", _csv),
    Format("html", "timeline.html", _html),
    Format("jsonl", "events.jsonl", _jsonl),
    Format("parquet", "events.parquet", _parquet, needs="pyarrow", extra="parquet"),
    Format("timelinejs", "timeline.json", _timelinejs),
    Format("ical", "events.ics", _ical, needs="icalendar", extra="calendar"),
    Format("timeml", "timeml/*.tml", _timeml),
)
DEFAULT = "csv,html"


def formats_named(names: str | Iterable[str] | None = None) -> tuple[Format, ...]:
    """The formats of these names, each once, in the order of the table.

    Args:
        names: one or many; a text may hold several, joined with commas. CSV and the page where none are given.

    Raises:
        UseError: there is no such format, none is named, or the package that it needs is not installed.

    >>> [each.file for each in formats_named("jsonl,html")]
    ['timeline.html', 'events.jsonl']
    """
    given = DEFAULT if names is None else names
    wanted = {name.strip() for name in (given.split(",") if isinstance(given, str) else given)}
    known = [each.name for each in FORMATS]
    unknown = sorted(wanted - set(known))
    if unknown or not wanted:
        what = f"{unknown[0]!r} is no format" if unknown else "no format is named"
        raise UseError(what, hint=f"choose from {', '.join(known)}")
    chosen = tuple(each for each in FORMATS if each.name in wanted)
    for each in chosen:
        if each.needs and find_spec(each.needs) is None:
            raise UseError(f"{each.name} needs {each.needs}", hint=f"pip install 'dateline[{each.extra}]'")
    return chosen


def save(
    edition: Edition, folder: str | Path, *, formats: str | Iterable[str] | None = None, force: bool = False
) -> Saved:
    """Write a timeline into the folder, in each of the formats: all files or none.

    Args:
        edition: what is to be written.
        folder: made where it is missing.
        formats: names from `FORMATS`; CSV with its schema and the page where they are not given.
        force: replace files that are there already.

    Raises:
        OutputError: one of the files is there already or cannot be written.
        UseError: there is no such format, or the package that it needs is not installed.

    >>> import tempfile
    >>> from timeline.table import events_table
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     [path.name for path in save(Edition(events_table([]), title="Nothing yet"), folder)]
    ['events.csv', 'events.schema.json', 'timeline.html']
    """
    chosen = formats_named(formats)
    contents = {Path(folder, name): content for each in chosen for name, content in each.write(edition).items()}
    write_all({path: content.data for path, content in contents.items()}, force=force)
    left_out = [
        LeftOut(path, count, reason)
        for path, content in contents.items()
        for reason, count in content.left_out.most_common()
    ]
    return Saved(contents, left_out)
