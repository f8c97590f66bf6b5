"""The licence of a number to be a year: what is around it, not the number itself, makes it one."""

from typing import NamedTuple

from timeline.languages.time_words import JoinWords, YearWords
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, Cycle, Expression, Range

FIRST_LIKELY = 1900
"""Earlier years are rarer in reports than counts and measures of that size, so they must be placed: "in 1812"."""
SAME_STORY = 60
"""Years from one that is placed in which another is as likely: "married in 1812 ... John, 1815"."""
_STORY_LASTS = 3  # years
_REACH = 40  # characters before a number that may place it


def license_years(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """Leave out bare numbers that count, measure or label something: "1650 visits", "line 1999", "fell from 1012 to 1003"."""
    licensed: list[TimeMention] = []
    told: list[int] = []
    for i, mention in enumerate(mentions):
        said = mention.expression
        if not isinstance(said, Calendar):
            licensed.append(mention)
            continue
        lead = text[max(0, mention.start - _REACH) : mention.start]
        if is_bare_year(mention):
            around = _Around(mentions[i - 1] if i else None, told)
            is_licensed = _is_year(mention, lead, around, text, words.years)
        else:
            is_licensed = not _is_spelled_count(mention, lead, words.years)
        if is_licensed:
            licensed.append(mention)
            if said.year is not None and not said.short:
                told.append(said.year)
    return licensed


class _Around(NamedTuple):
    """What is around a number: the mention before it, and the years so far."""

    before: TimeMention | None
    told: list[int]


def is_bare_year(mention: TimeMention) -> bool:
    """Whether a mention is four figures alone: "1998", which may as well be another number."""
    return isinstance(mention.expression, Calendar) and len(mention.text) == 4 and mention.text.isdigit()


def _is_spelled_count(mention: TimeMention, lead: str, words: YearWords) -> bool:
    """Whether a number in words counts: "two thousand walkers", but not "in two thousand five"."""
    return words.spelled_counts.match(mention.text) is not None and not words.placing.search(lead)


def _is_year(mention: TimeMention, lead: str, around: _Around, text: str, words: YearWords) -> bool:
    if words.numbering.search(lead) or _is_cell(mention, around.before, text, words):
        return False
    if _falls(mention, lead, text, words):
        return False
    if words.placing.search(lead) or _rises(mention, text, words) or _is_listed(around.before, mention, text, words):
        return True
    if words.counting.match(text, mention.end):
        return False
    if words.labelling.search(lead) and words.closing.match(text, mention.end):
        return False
    opens = _opens_sentence(lead) and words.opening.match(text, mention.end) is not None
    return opens or _is_likely(int(mention.text), around.told)


def _opens_sentence(lead: str) -> bool:
    said = lead.rstrip(" ")
    return not said or said[-1] in ".!?\n"


def _is_likely(number: int, told: list[int]) -> bool:
    return number >= FIRST_LIKELY or any(abs(number - year) <= SAME_STORY for year in told[-_STORY_LASTS:])


def _is_cell(mention: TimeMention, before: TimeMention | None, text: str, words: YearWords) -> bool:
    """Whether a number is the value of the date before it: "2021-Q1: 1960"."""
    if before is None or not _is_dated(before.expression):
        return False
    return words.cells.fullmatch(text, before.end, mention.start) is not None


def _is_dated(expression: Expression) -> bool:
    match expression:
        case Calendar(month=int()) | Cycle(of=Calendar()) | Range():
            return True
    return False


def _falls(mention: TimeMention, lead: str, text: str, words: YearWords) -> bool:
    """Whether a number is the end of a range that falls, which no years do: "from 1012 to 1003", "2018-1994"."""
    first, last = words.range_start.search(lead), words.range_end.match(text, mention.end)
    return bool(first and first[1] > mention.text) or bool(last and last[1] < mention.text)


def _rises(mention: TimeMention, text: str, words: YearWords) -> bool:
    """Whether a number begins a range of years: "1861-1865"."""
    last = words.range_end.match(text, mention.end)
    return last is not None and last[1] > mention.text


def _is_listed(before: TimeMention | None, mention: TimeMention, text: str, words: YearWords) -> bool:
    """Whether a number goes on with a list or range of years: "in 1795, 1799 and 1814"."""
    return before is not None and is_bare_year(before) and bool(words.lists.fullmatch(text, before.end, mention.start))
