"""The licence of a number to be a year: what is around it, not the number itself, makes it one."""

import re
from dataclasses import dataclass, field

from timeline.languages.join_words import JoinWords, YearWords
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, ClockTime
from timeline.tagging.refiners.figures import Figures, are_four_figures, figures_of, is_bare_year, is_cell

FIRST_LIKELY = 1900
"""Earlier years are rarer in reports than counts and measures of that size, so they must be placed: "in 1812"."""
SAME_STORY = 60
"""Years from one that is placed in which another is as likely: "married in 1812 ... John, 1815"."""
_STORY_LASTS = 3  # years
_LONGEST_LIST = 300  # years
_LONGEST_LINK = 14  # characters between two items of a list
_SENTENCE_ENDS = re.compile(r"[.!?]\s|\n")


def license_years(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """Leave out bare numbers that count, measure or label something: "1650 visits", "line 1999", "fell from 1012 to 1003"."""
    licensed: list[TimeMention] = []
    around = _Around()
    for mention in mentions:
        said = mention.expression
        if isinstance(said, Calendar | ClockTime) and not _is_licensed(mention, text, around, words.years):
            around.refused = mention
        else:
            licensed.append(mention)
            if isinstance(said, Calendar) and said.year is not None and not said.short:
                around.told.append(said.year)
        around.before = mention
    return licensed


@dataclass(slots=True)
class _Around:
    """What is before a number: a mention, the last number that is no year, and the years so far."""

    before: TimeMention | None = None
    refused: TimeMention | None = None
    told: list[int] = field(default_factory=list)


def _is_licensed(mention: TimeMention, text: str, around: _Around, words: YearWords) -> bool:
    if not are_four_figures(mention):
        return not words.spelled_counts.match(mention.text) or _is_placed(figures_of(mention, text), words)
    if mention.text[0] == "0":  # no count begins with 0
        return True
    figures = figures_of(mention, text)
    if _is_numbered(figures, words):
        return False
    return isinstance(mention.expression, ClockTime) or _is_year(figures, around, words)


def _is_placed(number: Figures, words: YearWords) -> bool:
    """Whether a number in words is a year: "in two thousand five", but not "in two thousand homes"."""
    return number.is_after(words.placing) and not number.is_before(words.counting)


def _is_numbered(figures: Figures, words: YearWords) -> bool:
    """Whether a number labels or measures something whatever else is around it: "room 1701", "in 1850 metres"."""
    if figures.is_before(words.measuring) or figures.is_after(words.numbering):
        return True
    if figures.is_before(words.peopling) and not figures.is_after(words.beginning):
        return True
    return figures.lead.rstrip().rpartition(" ")[2].lower() in words.numbered


def _is_year(figures: Figures, around: _Around, words: YearWords) -> bool:
    """Whether four figures are a year: what decides comes first, what makes it likely last."""
    if is_cell(figures, around.before, words.cells, words.columns) or figures.is_before(words.heading):
        return False
    if _falls(figures, words) or _goes_on_with_numbers(figures, around, words):
        return False
    if figures.is_after(words.placing) or _rises(figures, words) or _is_listed(figures, around.before, words):
        return True
    if figures.is_after(words.determining):
        return figures.is_before(words.determined)
    if figures.is_after(words.attaching):
        return not _is_amount(figures, words)
    if figures.is_before(words.counting) or (figures.is_after(words.labelling) and figures.is_before(words.closing)):
        return False
    return _is_likely(figures, around, words)


def _goes_on_with_numbers(figures: Figures, around: _Around, words: YearWords) -> bool:
    """Whether a list or range before a number has others that are no years: "§§ 1650 and 1983"."""
    before = around.before
    if before is None or before.end < figures.mention.start - _LONGEST_LINK:
        return figures.is_after(words.listed)
    return before is around.refused and is_bare_year(before) and figures.follows(before, words.lists)


def _is_amount(figures: Figures, words: YearWords) -> bool:
    """Whether a number after a preposition is how many or how much: "for 1350 men", "at 1995 a month"."""
    is_noun = not figures.is_after(words.possessing) or figures.is_before(words.complete)
    return is_noun and (figures.is_before(words.counting) or figures.is_before(words.rating))


def _is_likely(figures: Figures, around: _Around, words: YearWords) -> bool:
    """Whether a number that nothing decides is a year: not beside one in its sentence that is none."""
    if figures.is_before(words.agreeing) or figures.is_before(words.rating):
        return False
    if _in_sentence_of(around.refused, figures):
        return figures.is_after(words.naming)
    opens = _opens_sentence(figures.lead) and figures.is_before(words.opening)
    number, story = figures.number, around.told[-_STORY_LASTS:]
    in_story = any(abs(number - year) <= SAME_STORY for year in story)
    return opens or figures.lead.endswith(", ") or number >= FIRST_LIKELY or in_story


def _opens_sentence(lead: str) -> bool:
    said = lead.rstrip(" ")
    return not said or said[-1] in ".!?\n"


def _in_sentence_of(number: TimeMention | None, figures: Figures) -> bool:
    """Whether nothing ends a sentence between a number and a later one."""
    return number is not None and _SENTENCE_ENDS.search(figures.text, number.end, figures.mention.start) is None


def _falls(figures: Figures, words: YearWords) -> bool:
    """Whether a number is the end of a range that falls, which no years do: "from 1012 to 1003", "2018-1994"."""
    first = words.range_start.search(figures.lead)
    last = words.range_end.match(figures.text, figures.mention.end)
    return bool(first and first[1] > figures.mention.text) or bool(last and last[1] < figures.mention.text)


def _rises(figures: Figures, words: YearWords) -> bool:
    """Whether a number begins a range of years: "1861-1865"."""
    last = words.range_end.match(figures.text, figures.mention.end)
    return last is not None and last[1] > figures.mention.text


def _is_listed(figures: Figures, before: TimeMention | None, words: YearWords) -> bool:
    """Whether a number goes on with a list of years, "the 1998 and 2002 titles": none that counts, none centuries away."""
    if before is None or not is_bare_year(before) or not figures.follows(before, words.lists):
        return False
    shares_noun = figures_of(before, figures.text).is_after(words.determining)
    if figures.is_before(words.counting) and not (shares_noun or figures.is_after(words.beginning)):
        return False
    return abs(figures.number - int(before.text)) <= _LONGEST_LIST
