"""Explain a date to a person: tokens, rule, refiners and resolution of every time expression."""

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.arguments import genre_named, publication
from timeline.datelines import anchor_of
from timeline.languages.selection import language_tag
from timeline.model import Document, Genre, Interval, Stamp, Tagged, Timex
from timeline.model.document import WRITING
from timeline.pipeline import tag_document
from timeline.reading import published_by_user
from timeline.resolving.calendar import iso_moment
from timeline.resolving.timex3 import value
from timeline.tagging.recognizer import recognizer


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a text was read; prints itself."""

    text: str

    def __str__(self) -> str:
        return self.text

    __repr__ = __str__


def explain(
    text: str, *, published: Stamp | str | None = None, genre: Genre | str | None = None, lang: str | None = None
) -> Explanation:
    """Explain how each time expression of a text was found and resolved.

    Args:
        text: the text itself, not a path.
        published: the publication date, where the text has none.
        genre: "news", "narrative" or "message"; where it is not given, it is read from the text.
        lang: the language of the text, BCP 47; where it is not given, English.

    Raises:
        UseError: `published` is not a date, there is no such kind, or `lang` is no tag.

    >>> print(explain("He left on Friday.", published="2023-07-30"))
    published   2023-07-30 (given by the user)
    <BLANKLINE>
    'Friday'  DATE 2023-07-28
      tokens    Friday {weekday}
      rule      shared.bare_weekday
      said      Weekday(weekday=4, step=None)
      means     2023-07-28 up to, not including, 2023-07-29; known to the day
      reason    the first Friday before publication, since the text says 'left'
      anchor    2023-07-30 (published 2023-07-30 (given by the user))
      not       2023-08-04: after publication, and no future cue
    """
    document = Document("text", text, lang=language_tag(lang), genre=genre_named(genre))
    tagged = tag_document(published_by_user(document, publication(published)))
    blocks = ["\n".join(_head(tagged)), *("\n".join(_lines(when, tagged.language)) for when in tagged.timexes)]
    if not tagged.timexes:
        blocks.append("no time expression was found")
    return Explanation("\n\n".join(blocks))


def _head(tagged: Tagged) -> Iterator[str]:
    dateline = tagged.dateline
    anchor = anchor_of(dateline)
    label = "written  " if anchor is not None and anchor.name == WRITING else "published"
    yield f"{label}   {anchor.source.removeprefix('published ')}" if anchor else "published   not known"
    if dateline.place:
        yield f"place       {dateline.place}, {dateline.country}, {dateline.timezone}"
    for warning in tagged.warnings:
        yield f"note        {warning}"


def _lines(when: Timex, language: str | None) -> Iterator[str]:
    mention = when.mention
    yield f"{mention.text!r}  {when.type} {when.value}" + (f" {when.mod}" if when.mod else "")
    yield f"  tokens    {_tokens(mention.text, language)}"
    yield f"  rule      {mention.rule}"
    if mention.refiners:
        yield f"  refiners  {', '.join(mention.refiners)}"
    yield f"  said      {mention.expression}"
    yield f"  means     {_meant(when)}"
    yield f"  reason    {when.reason}"
    if when.anchor:
        yield f"  anchor    {when.anchor} ({when.anchor_source})"
    if when.alternatives:
        yield f"  or        {', '.join(when.alternatives)}"
    for other in when.rejected:
        yield f"  not       {value(other.interval)}: {other.reason}"
    if when.origin:
        yield f"  origin    {when.origin.value}: {when.origin.reason}"


def _tokens(text: str, language: str | None) -> str:
    """Each token with the categories that rules see, words that rules name as they are left out."""
    ready = recognizer(language)
    tokens = ready.lexer(text).all()
    return " ".join(f"{token.strip()} {_categories(ready.lexer.values_of(token))}" for token in tokens if token.strip())


def _categories(values: dict[str, object]) -> str:
    return "{" + ", ".join(name for name in values if not name.startswith("=")) + "}"


def _meant(when: Timex) -> str:
    interval = when.interval
    if interval is None:
        return "no date"
    about = ", about" if interval.approximate else ""
    zone = f"; zone {when.timezone}" if when.timezone else ""
    return f"{_extent(interval)}; known to the {interval.grain.word}{about}{zone}"


def _extent(interval: Interval) -> str:
    start, end = iso_moment(interval.start), iso_moment(interval.end)
    if interval.open_end:
        return f"{start} and later"
    return f"before {end}" if interval.open_start else f"{start} up to, not including, {end}"
