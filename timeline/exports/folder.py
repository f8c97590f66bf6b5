"""Write a timeline into a folder, in several formats: all files or none."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.errors import UseError
from timeline.exports.atomic import write_all
from timeline.exports.calendar_file import icalendar_file
from timeline.exports.csv_file import csv_bytes, schema_bytes
from timeline.exports.json_lines import json_lines
from timeline.exports.page import page_text
from timeline.exports.parquet_file import parquet
from timeline.exports.saved import Content, LeftOut, Saved
from timeline.exports.timelinejs import timelinejs
from timeline.exports.timeml import timeml, timeml_names
from timeline.model import Stamp, Tagged
from timeline.view.lanes import LanesBy

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Edition:
    """The content of the files.

    Attributes:
        table: an events table.
        title: the heading.
        subtitle: a line below the heading, such as the place of the dateline.
        published: the moment of publication; by default, the publications in the table.
        lanes: the property that colours on the page distinguish: certainty, who, place, source or document.
        documents: the articles, for TimeML and for the paragraphs of the page.
        failed: the sources that are not in the table, each with the reason, for the page.
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
    """One format.

    Attributes:
        name: its name in `formats` and `--formats`.
        write: returns the content of each file, by its name.
        needs: a package that must be installed; None where the format needs none.
        extra: the extra of this package that installs it.
    """

    name: str
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
        documents=edition.documents,
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
    return {"events.ics": icalendar_file(edition.table, title=edition.title)}


def _timeml(edition: Edition) -> dict[str, Content]:
    names = timeml_names(tagged.document.id for tagged in edition.documents)
    return {f"timeml/{name}": timeml(tagged) for name, tagged in zip(names, edition.documents, strict=True)}


FORMATS = (
    Format("csv", _csv),
    Format("html", _html),
    Format("jsonl", _jsonl),
    Format("parquet", _parquet, needs="pyarrow", extra="parquet"),
    Format("timelinejs", _timelinejs),
    Format("ical", _ical, needs="icalendar", extra="calendar"),
    Format("timeml", _timeml),
)
DEFAULT = "csv,html"


def formats_named(names: str | Iterable[str] | None = None) -> tuple[Format, ...]:
    """The formats of these names, each once, in the order of `FORMATS`.

    Args:
        names: one or several; a text may contain several, separated by commas. By default CSV and the page.

    Raises:
        UseError: a format is unknown, none is named, or the package that it needs is not installed.

    >>> [each.name for each in formats_named("jsonl,html")]
    ['html', 'jsonl']
    """
    given = DEFAULT if names is None else names
    wanted = {name.strip() for name in (given.split(",") if isinstance(given, str) else given)}
    known = [each.name for each in FORMATS]
    unknown = sorted(wanted - set(known))
    if unknown or not wanted:
        what = f"unknown format {unknown[0]!r}" if unknown else "no format is named"
        raise UseError(what, hint=f"choose from {', '.join(known)}")
    chosen = tuple(each for each in FORMATS if each.name in wanted)
    for each in chosen:
        if each.needs and find_spec(each.needs) is None:
            raise UseError(f"{each.name} needs {each.needs}", hint=f"pip install 'dateline[{each.extra}]'")
    return chosen


def save(
    edition: Edition, folder: str | Path, *, formats: str | Iterable[str] | None = None, force: bool = False
) -> Saved:
    """Write a timeline into a folder in each of the formats: all files or none.

    Args:
        edition: the content.
        folder: created if it does not exist.
        formats: names from `FORMATS`; by default, CSV with its schema and the page.
        force: replace existing files.

    Raises:
        OutputError: a file exists or cannot be written.
        UseError: a format is unknown, or the package that it needs is not installed.

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
