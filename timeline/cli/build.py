"""The command `timeline build`."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from timeline.cli.options import (
    Reading,
    genre_option,
    jobs_option,
    lang_option,
    only_option,
    reading_options,
    saving_options,
    undated_option,
)
from timeline.cli.output import finish, note_counts, print_text, warn
from timeline.cli.reading import with_progress

if TYPE_CHECKING:
    from timeline.result import Timeline
    from timeline.view.lanes import LanesBy

SHOWN = 25  # dated events that `build` prints one and all; of more, it prints the key events
KEY_EVENTS = 10


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option(
    "--title",
    metavar="TEXT",
    help="Title of the timeline.  [default: the best headline, or the names the documents share]",
)
@click.option(
    "--key",
    metavar="N",
    type=click.IntRange(min=1),
    help="Print the N most important events, one a day.  [default: all events, or 10 of more than 25]",
)
@saving_options
@genre_option
@lang_option
@undated_option
@only_option
@jobs_option
@reading_options
def build(
    sources: tuple[str, ...],
    output: str,
    formats: str | None,
    lanes: "LanesBy",
    key: int | None,
    reading: Reading,
    *,
    force: bool,
    **wanted: Any,
) -> None:
    """Write the table, its schema and the page into DIR, or what --formats names."""
    from timeline.api import build as build_timeline
    from timeline.exports.folder import formats_named

    formats_named(formats)  # refuse an unknown format before the work
    timeline = build_timeline(with_progress(sources), **reading._asdict(), **wanted)
    for tagged in timeline.tagged:
        warn(tagged.document.id, (*tagged.document.warnings, *tagged.warnings))
    note_counts(timeline.record_counts)
    save_and_summarise(timeline, output, key, formats=formats, lanes=lanes, force=force)
    finish(timeline.failures)


def save_and_summarise(timeline: "Timeline", output: str, key: int | None = None, **saving: Any) -> None:
    """Write the files, print a summary, and name what was written and what was left out."""
    paths = timeline.save(output, **saving)
    print_text("".join(f"{line}\n" for line in _summary(timeline, key)))
    click.echo("wrote " + ", ".join(map(str, paths)), err=True)
    for left_out in paths.left_out:
        click.echo(f"note: {left_out}", err=True)


def _summary(timeline: "Timeline", key: int | None) -> Iterator[str]:
    """A short table of the key events, or of all where they are few, and a line that counts the undated ones by reason."""
    from timeline.digesting.render import printable
    from timeline.view.records import date_words, records_of

    yield repr(timeline)
    dated = timeline.events[timeline.events["edtf"].notna()]
    shown = dated if key is None and len(dated) <= SHOWN else timeline.key(key or KEY_EVENTS)
    records = records_of(shown)
    dates = list(map(date_words, records))
    width = max(map(len, dates), default=0)
    for date, record in zip(dates, records, strict=True):
        yield printable(f"  {date:<{width}}  {record['what']}  [{record['when_text']}]")
    if len(dated) > len(shown):
        yield f"  and {len(dated) - len(shown):,} more in the files"
    undated = timeline.undated
    if undated:
        reasons = "; ".join(f"{n:,} because {reason}" for reason, n in undated.most_common(3))
        yield printable(f"not dated: {undated.total():,} ({reasons})")
    if timeline.dropped:
        count = len(timeline.dropped)
        yield f"{count:,} dated {'sentence' if count == 1 else 'sentences'} gave no row (timeline events --explain-dropped)"
