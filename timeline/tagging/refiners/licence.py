"""The licence of a number to be a year: what is around it, not the number itself, makes it one."""

import re
from dataclasses import dataclass, field

from timeline.languages.time_words import JoinWords, YearWords
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, ClockTime, Cycle, Expression, Range

FIRST_LIKELY = 1900
"""Earlier years are rarer in reports than counts and measures of that size, so they must be placed: "in 1812"."""
SAME_STORY = 60
"""Years from one that is placed in which another is as likely: "married in 1812 ... John, 1815"."""
_STORY_LASTS = 3  # years
_REACH = 40  # characters before a number that may place it
_LONGEST_LIST = 300  # years
_LONGEST_LINK = 14  # characters between two items of a list
_SENTENCE_ENDS = re.compile(r"[.!?]\s|\n")


def license_years(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """Leave out bare numbers that count, measure or label something: "1650 visits", "line 1999", "fell from 1012 to 1003"."""
    licensed: list[TimeMention] = []
    around = _Around()
    for i, mention in enumerate(mentions):
        said = mention.expression
        around.before = mentions[i - 1] if i else None
        if not _is_licensed(mention, around, text, words.years):
            around.refused = mention
            continue
        licensed.append(mention)
        if isinstance(said, Calendar) and said.year is not None and not said.short:
            around.told.append(said.year)
    return licensed


@dataclass(slots=True)
class _Around:
    """What is around a number: the mention before it, the last number that is no year, and the years so far."""

    before: TimeMention | None = None
    refused: TimeMention | None = None
    told: list[int] = field(default_factory=list)


def is_bare_year(mention: TimeMention) -> bool:
    """Whether a mention is four figures alone: "1998", which may as well be another number."""
    return isinstance(mention.expression, Calendar) and _is_four_figures(mention)


def _is_four_figures(mention: TimeMention) -> bool:
    return len(mention.text) == 4 and mention.text.isdigit()


def _is_licensed(mention: TimeMention, around: _Around, text: str, words: YearWords) -> bool:
    if not isinstance(mention.expression, Calendar | ClockTime) or mention.text[0] == "0":  # no count begins with 0
        return True
    lead = _lead(mention, text)
    if not _is_four_figures(mention):
        return not _is_spelled_count(mention, lead, text, words)
    if _is_numbered(mention, lead, text, words):
        return False
    return isinstance(mention.expression, ClockTime) or _is_year(mention, lead, around, text, words)


def _is_spelled_count(mention: TimeMention, lead: str, text: str, words: YearWords) -> bool:
    """Whether a number in words counts: "two thousand walkers", "in two thousand homes", but not "in two thousand five"."""
    if not words.spelled_counts.match(mention.text):
        return False
    return not words.placing.search(lead) or _is_counted(mention, text, words)


def _is_numbered(mention: TimeMention, lead: str, text: str, words: YearWords) -> bool:
    """Whether a number labels or measures something whatever else is around it: "room 1701", "in 1850 metres"."""
    labels = words.numbering.search(lead) or words.numbered.search(lead)
    return bool(labels) or words.measuring.match(text, mention.end) is not None


def _is_year(mention: TimeMention, lead: str, around: _Around, text: str, words: YearWords) -> bool:
    """Whether four figures are a year: what decides comes first, what makes it likely last."""
    if _is_cell(mention, around.before, text, words) or _falls(mention, lead, text, words):
        return False
    if _goes_on_with_numbers(mention, lead, around, text, words):
        return False
    if words.placing.search(lead) or _rises(mention, text, words) or _is_listed(around.before, mention, text, words):
        return True
    if words.determining.search(lead):
        return words.determined.match(text, mention.end) is not None
    if words.attaching.search(lead):
        return not _is_amount(mention, lead, text, words)
    if _is_counted(mention, text, words) or _is_label(mention, lead, text, words):
        return False
    return _is_likely(mention, lead, around, text, words)


def _goes_on_with_numbers(mention: TimeMention, lead: str, around: _Around, text: str, words: YearWords) -> bool:
    """Whether a list or range before a number has others that are no years: "§§ 1650 and 1983"."""
    before = around.before
    if words.listed.search(lead) and (before is None or before.end < mention.start - _LONGEST_LINK):
        return True
    return before is not None and before is around.refused and _goes_on(before, mention, text, words)


def _is_counted(mention: TimeMention, text: str, words: YearWords) -> bool:
    """Whether several things follow, so that a number is how many they are: "1650 workers"."""
    return words.counting.match(text, mention.end) is not None


def _is_amount(mention: TimeMention, lead: str, text: str, words: YearWords) -> bool:
    """Whether a number after a preposition is how many or how much: "for 1350 men", "at 1995 a month"."""
    is_noun = not words.possessing.search(lead) or words.complete.match(text, mention.end)
    return bool(is_noun and (_is_counted(mention, text, words) or words.rating.match(text, mention.end)))


def _is_label(mention: TimeMention, lead: str, text: str, words: YearWords) -> bool:
    """Whether the word before a number is what it numbers, and nothing else follows: "see line 1999."."""
    return bool(words.labelling.search(lead)) and words.closing.match(text, mention.end) is not None


def _opens_sentence(lead: str) -> bool:
    said = lead.rstrip(" ")
    return not said or said[-1] in ".!?\n"


def _is_likely(mention: TimeMention, lead: str, around: _Around, text: str, words: YearWords) -> bool:
    """Whether a number that nothing decides is a year: not beside one in its sentence that is none."""
    if words.agreeing.match(text, mention.end) or _in_sentence_of(around.refused, mention, text):
        return False
    opens = _opens_sentence(lead) and words.opening.match(text, mention.end) is not None
    number, story = int(mention.text), around.told[-_STORY_LASTS:]
    return opens or lead.endswith(", ") or number >= FIRST_LIKELY or any(abs(number - y) <= SAME_STORY for y in story)


def _in_sentence_of(number: TimeMention | None, mention: TimeMention, text: str) -> bool:
    """Whether nothing ends a sentence between a number and a later one."""
    return number is not None and _SENTENCE_ENDS.search(text, number.end, mention.start) is None


def _is_cell(mention: TimeMention, before: TimeMention | None, text: str, words: YearWords) -> bool:
    """Whether a number is the value of the date before it, or of the date that heads its line: "2021-Q1: 1960"."""
    if before is None:
        return False
    gap = words.cells.fullmatch(text, before.end, mention.start)
    if gap is None and words.columns.fullmatch(text, before.end, mention.start):
        return _heads_line(before, text)
    return gap is not None and _is_dated(before.expression)


def _heads_line(mention: TimeMention, text: str) -> bool:
    return mention.start == 0 or text[mention.start - 1] == "\n"


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
    """Whether a number goes on with a list of years, "the 1998 and 2002 titles": none that counts, none centuries away."""
    if before is None or not _goes_on(before, mention, text, words):
        return False
    if _is_counted(mention, text, words) and not words.determining.search(_lead(before, text)):
        return False
    return abs(int(mention.text) - int(before.text)) <= _LONGEST_LIST


def _lead(mention: TimeMention, text: str) -> str:
    return text[max(0, mention.start - _REACH) : mention.start]


def _goes_on(before: TimeMention, mention: TimeMention, text: str, words: YearWords) -> bool:
    """Whether a number goes on with the list or range of the one before it: "in 1795, 1799 and 1814"."""
    return is_bare_year(before) and bool(words.lists.fullmatch(text, before.end, mention.start))
