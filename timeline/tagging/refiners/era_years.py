"""Years and decades that are written short because the text has named their era: "around 95 BC ... in [43]"."""

from timeline.languages.join_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, Decade, Expression, Range
from timeline.tagging.refiners.figures import is_bare_year
from timeline.tagging.refiners.joining import changed

FIRST_LONG_YEAR = 1000
SAME_ERA = 150
"""Years between two of a story; what is farther away is another number."""


def continue_eras(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """Date the years of two or three figures by the era of the year before them, and leave the other such numbers out."""
    read: list[TimeMention] = []
    latest: int | None = None
    for mention, after in zip(mentions, [*mentions[1:], None], strict=True):
        said = None if latest is None else _in_era(mention.expression, latest)
        if _is_short_number(mention):
            if said is None and not (after and _begins_range(mention, after, text, words)):
                continue
            year = said or mention.expression
            read.append(changed(mention, year, "continue_eras"))
        elif isinstance(mention.expression, Decade) and said and _goes_on(read[-1], mention, text):
            read.append(changed(mention, said, "continue_eras"))
        else:
            read.append(mention)
        named = _year_of_era(read[-1].expression)
        latest = latest if named is None else named
    return read


def _goes_on(before: TimeMention, decade: TimeMention, text: str) -> bool:
    """Whether a decade is in the paragraph of the year before it; farther on it is of the century of publication."""
    return "\n" not in text[before.end : decade.start]


def _is_short_number(mention: TimeMention) -> bool:
    said = mention.expression
    return isinstance(said, Calendar) and not said.short and len(mention.text) < 4 and mention.text.isdigit()


def _begins_range(mention: TimeMention, last: TimeMention, text: str, words: JoinWords) -> bool:
    """Whether a number begins a range up to a year of four figures: "from 978 to 1016"."""
    is_range = words.gaps.ranges.fullmatch(text, mention.end, last.start)
    return len(mention.text) == 3 and is_bare_year(last) and is_range is not None


def _in_era(said: Expression, latest: int) -> Expression | None:
    """A short year or decade in the era of the latest year, which is counted astronomically: 1 BC is 0."""
    match said:
        case Calendar(year=int() as number):
            year = number if latest > 0 else 1 - number
            return Calendar(year) if abs(year - latest) <= SAME_ERA else None
        case Decade(year=int() as tens, short=True) if latest > 0:
            return Decade(latest // 100 * 100 + tens)
    return None


def _year_of_era(said: Expression) -> int | None:
    """The year of a mention, where its era must have been named."""
    match said:
        case Range(last=Calendar(year=int() as year)) | Calendar(year=int() as year, short=False):
            return year if year < FIRST_LONG_YEAR else None
    return None
