"""Years in a list that share the era of one of them: "in [58], [55] and 49 BC", "in 55 and [54]" of such a story."""

import re
from collections.abc import Iterator

from timeline.languages.join_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, Expression, Range
from timeline.tagging.refiners.era_years import SAME_ERA

_REACH = 30  # characters between a year and the other end of its list
_BEFORE = re.compile(r"(?<![\w.,:/$€£#–-])(\d{1,3})(\D{2,6})$")
_AFTER = re.compile(r"(\D{2,6})(\d{1,3})(?![\w:/%°–-]|[.,]\d)")


def share_era(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """The years of a list of which only one names the era; each becomes a mention."""
    if not any(_before_christ(mention.expression) for mention in mentions):
        return mentions
    shared: list[TimeMention] = []
    for mention, after in zip(mentions, [*mentions[1:], None], strict=True):
        year = _before_christ(mention.expression)
        floor = shared[-1].end if shared else 0
        if year is not None and mention.text[0].isdigit():
            shared += [*reversed(list(_years_before(mention, year, text, words, floor)))]
        shared.append(mention)
        if year is not None:
            ceiling = after.start if after else len(text)
            shared += _years_after(mention, year, text, words, ceiling)
    return shared


def _before_christ(said: Expression) -> int | None:
    """The year BC that a mention is, or ends with."""
    match said:
        case Calendar(year=int() as year, month=None) | Range(last=Calendar(year=int() as year)) if year <= 0:
            return 1 - year
    return None


def _lists(gap: str, words: JoinWords) -> bool:
    """Whether the text between two years makes them a list, not a range."""
    is_range = words.gaps.ranges.fullmatch(gap) and not words.gaps.paired.fullmatch(gap)
    return words.years.lists.fullmatch(gap) is not None and not is_range


def _years_before(mention: TimeMention, year: int, text: str, words: JoinWords, floor: int) -> Iterator[TimeMention]:
    """The earlier years of a list that ends with "and 49 BC", the nearest first."""
    at = mention.start
    while found := _BEFORE.search(text[max(floor, at - _REACH) : at]):
        is_item = _lists(found[2], words) and (at < mention.start or any(map(str.isalpha, found[2])))
        if not is_item or not year < int(found[1]) <= year + SAME_ERA:
            return
        at, year = at - len(found[0]), int(found[1])
        yield _year(at, found[1], mention)


def _years_after(mention: TimeMention, year: int, text: str, words: JoinWords, ceiling: int) -> list[TimeMention]:
    """The later years of a list that begins with a year whose era is known, up to an "and"."""
    listed: list[TimeMention] = []
    at = mention.end
    while found := _AFTER.match(text, at, min(ceiling, at + _REACH)):
        if not _lists(found[1], words) or not year - SAME_ERA <= int(found[2]) < year:
            break
        at, year = found.end(), int(found[2])
        listed.append(_year(found.start(2), found[2], mention))
        if any(map(str.isalpha, found[1])):
            return listed if words.day_lists.following.match(text, at) else []
    return []


def _year(start: int, digits: str, mention: TimeMention) -> TimeMention:
    said = Calendar(1 - int(digits))
    return TimeMention(start, start + len(digits), digits, said, mention.rule, ("share_era",))
