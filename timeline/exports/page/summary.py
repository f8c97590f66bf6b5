"""The line below the title: the span, the events, the articles, and what is contested or undated."""

from collections.abc import Iterable, Sequence

from timeline.charts.core import core_of
from timeline.charts.drawing import Drawing
from timeline.merging.copies import Copies
from timeline.model import Tagged
from timeline.model.grain import Grain
from timeline.resolving.calendar import DAY_SECONDS
from timeline.view.records import Record
from timeline.view.wording import TimeSpan, when_words
from timeline.view.words import say, say_count


def summary(
    drawing: Drawing, records: Sequence[Record], documents: Sequence[Tagged], left_out: Sequence[str]
) -> list[str]:
    """The parts of the line, each in words.

    >>> summary(Drawing([], 0, (), None, None, 0, 1), [], [], [])
    ['0 events from 1 article']
    """
    contested = sum(bool(record.get("contested")) for record in records)
    parts = [span_words(*core_of(drawing))] if drawing.rows else []
    parts += [say("from_articles", events=say_count("events", len(records)), articles=_articles(drawing, documents))]
    parts += [say("contested_count", count=f"{contested:,}")] if contested else []
    parts += [say("undated_count", count=f"{drawing.undated:,}")] if drawing.undated else []
    parts += [say_count("left_out_count", len(left_out))] if left_out else []
    return parts + ([_published(drawing)] if drawing.publication and drawing.documents == 1 else [])


def span_words(first: int, last: int) -> str:
    """From one moment to another, to the day where that is no more than a few years.

    >>> span_words(1_714_608_000, 1_715_299_200), span_words(0, 1_715_299_200)
    ('2–9 May 2024', '1970–2024')
    """
    grain = Grain.DAY if last - first < 3 * 366 * DAY_SECONDS else Grain.YEAR
    return when_words(TimeSpan(first, max(last, first + 1), grain))


def _articles(drawing: Drawing, documents: Sequence[Tagged]) -> str:
    articles = say_count("articles", drawing.documents)
    independent = _independent(tagged.document.text for tagged in documents)
    if not 0 < independent < drawing.documents:
        return articles
    return say("articles_independent", articles=articles, count=f"{independent:,}")


def _independent(texts: Iterable[str]) -> int:
    """The number of texts that are no copies of another."""
    copies = Copies()
    return len({copies.original(text) for text in texts})


def _published(drawing: Drawing) -> str:
    return say("published", words=drawing.publication.words) if drawing.publication else ""
