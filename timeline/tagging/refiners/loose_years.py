"""Dates without a year beside a number or words that may be it."""

from timeline.languages.join_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, Holiday, YearInDoubt
from timeline.tagging.refiners.figures import is_bare_year
from timeline.tagging.refiners.joining import changed


def doubt_loose_years(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "[25 December] ([1741]": a date that no rule joins to the year beside it is not dated by publication either."""
    doubted = list(mentions)
    for i, date in enumerate(mentions):
        match date.expression:
            case Calendar(year=None, month=int()) | Holiday(year=None, step=None, years_on=None) as said:
                year = mentions[i + 1] if i + 1 < len(mentions) else None
                beside = _year_beside(date, year, text, words)
                if beside:
                    doubted[i] = changed(date, YearInDoubt(said, beside), "doubt_loose_years")
    return doubted


def _year_beside(date: TimeMention, year: TimeMention | None, text: str, words: JoinWords) -> str:
    """What is beside a date with nothing but a mark between them; not the head of the next sentence: "on May 5. 1998 was"."""
    following = words.gaps.year_follows.match(text, date.end)
    if following:
        return following[0].strip(", ")
    if year is None or not words.gaps.loose.fullmatch(text, date.end, year.start):
        return ""
    match year.expression:
        case Calendar(month=None, short=True):
            return year.text
    opens = words.years.opening.match(text, year.end) is not None
    return year.text if is_bare_year(year) and not opens else ""
