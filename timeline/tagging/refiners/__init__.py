"""What rules propose, corrected in one written order: `REFINERS` below is the whole list.

A refiner looks at neighbouring mentions and the text between them. It changes what is *said*; what it *means* is
settled later. Each mention keeps the names of the refiners that changed it.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from timeline.languages.time_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import (
    Anniversary,
    Blur,
    Calendar,
    Century,
    ClockTime,
    Count,
    Cycle,
    DayPart,
    Decade,
    Every,
    Expression,
    Following,
    Mod,
    Origin,
    Range,
    Shift,
    StepMonth,
    Weekday,
    hour_in,
)
from timeline.model.grain import Grain
from timeline.tagging.refiners.offsets import count_from_dates
from timeline.tagging.refiners.shared_month import share_month

Refiner = Callable[[list[TimeMention], str, JoinWords], list[TimeMention]]
Join = Callable[[TimeMention, TimeMention, str], TimeMention | None]

_COMMA = re.compile(r",?\s{0,2}\(?\s{0,2}")


def refine(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """Apply every refiner in order."""
    for refiner in REFINERS:
        if not mentions:
            break
        mentions = refiner(mentions, text, words)
    return mentions


def _merged(
    first: TimeMention, last: TimeMention, text: str, expression: Expression, refiner: str, *, parts: bool = False
) -> TimeMention:
    """One mention from two neighbours and what stands between them."""
    start, end = first.start, last.end
    names = (*dict.fromkeys((*first.refiners, *last.refiners)), refiner)
    kept = (*(first.parts or (first,)), *(last.parts or (last,))) if parts else ()
    return TimeMention(start, end, text[start:end], expression, first.rule, names, kept)


def _changed(mention: TimeMention, expression: Expression, refiner: str) -> TimeMention:
    return replace(mention, expression=expression, refiners=(*mention.refiners, refiner))


def _join_neighbours(mentions: list[TimeMention], text: str, join: Join) -> list[TimeMention]:
    joined: list[TimeMention] = []
    for mention in mentions:
        if joined and mention.start - joined[-1].end <= 24:
            both = join(joined[-1], mention, text[joined[-1].end : mention.start])
            if both is not None:
                joined[-1] = both
                continue
        joined.append(mention)
    return joined


def leave_names(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "June Carter" is a person, "in June Carter" is a month; "1600 Elm Street" is an address."""

    def is_name(mention: TimeMention) -> bool:
        match mention.expression:
            case Calendar(year=said_year, day=None):
                placed = words.namesakes.placed.search(text[max(0, mention.start - 10) : mention.start])
                return bool(words.namesakes.named.match(text, mention.start)) and (said_year is not None or not placed)
        return False

    return [mention for mention in mentions if not is_name(mention)]


def join_weekday_and_date(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "[Friday], [July 27]" -> "[Friday, July 27]"; the weekday is kept, to check the date and choose the year."""

    def join(first: TimeMention, last: TimeMention, gap: str) -> TimeMention | None:
        match first.expression, last.expression:
            case Weekday(weekday, None), Calendar(weekday=None, day=int()) as day if _COMMA.fullmatch(gap):
                return _merged(first, last, text, replace(day, weekday=weekday), "join_weekday_and_date")
            case DayPart(of=Weekday(weekday, None)) as part, Calendar(weekday=None, day=int()) as day if (
                _COMMA.fullmatch(gap)
            ):  # "Sunday morning, 7 December 1941"
                timed = replace(part, of=replace(day, weekday=weekday))
                return _merged(first, last, text, timed, "join_weekday_and_date")
        return None

    return _join_neighbours(mentions, text, join)


def join_day_and_time(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "[5 p.m. EST] [Nov. 9]" -> one time; with a preposition between them, a time whose parts are kept."""

    def join(first: TimeMention, last: TimeMention, gap: str) -> TimeMention | None:
        glued = bool(_COMMA.fullmatch(gap))
        if not glued and not words.gaps.attached.fullmatch(gap):
            return None
        for time, day in ((first, last), (last, first)):
            expression = _timed(time.expression, day.expression) if _is_day(day.expression) else None
            if expression is not None:
                if isinstance(expression, Range):
                    return _span_on_day(first, last, text, expression)
                if glued:
                    return _merged(first, last, text, expression, "join_day_and_time")
                timed = _changed(time, expression, "join_day_and_time")
                pair = (timed, last) if time is first else (first, timed)
                return _merged(*pair, text, expression, "join_day_and_time", parts=True)
        return None

    return _join_neighbours(mentions, text, join)


def _span_on_day(first: TimeMention, last: TimeMention, text: str, span: Range) -> TimeMention:
    """A range of clock times with its day: the day belongs to the end that it stands beside."""
    whole = _merged(first, last, text, span, "join_day_and_time")
    start, end = first.parts or last.parts or (first, last)
    if isinstance(first.expression, Range):
        end = _merged(end, last, text, span.last, "join_day_and_time")
    else:
        start = _merged(first, start, text, span.first, "join_day_and_time")
    return replace(whole, parts=(replace(start, expression=span.first), replace(end, expression=span.last)))


def _timed(time: Expression, day: Expression) -> Expression | None:
    """A time without a day, on a day; None for what is no such time."""
    match time:
        case ClockTime(of=None) | DayPart(of=None):
            return _on_the_clock_of(day, replace(time, of=day))
        case Range(first=ClockTime(of=None) as first, last=ClockTime(of=None) as last):
            return Range(_on_the_clock_of(day, replace(first, of=day)), _on_the_clock_of(day, replace(last, of=day)))
    return None


def join_recurring(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "[9 a.m.] [every Tuesday]", "[daily] at [noon]": a clock time that recurs is on no day of its own."""

    def join(first: TimeMention, last: TimeMention, gap: str) -> TimeMention | None:
        if not _COMMA.fullmatch(gap) and not words.gaps.attached.fullmatch(gap):
            return None
        for time, every in ((first, last), (last, first)):
            match time.expression, every.expression:
                case ClockTime(of=None) | Range(first=ClockTime(of=None), last=ClockTime(of=None)) as said, Every(
                    of=Count(n=1, unit=Grain.DAY) | DayPart()
                ):
                    return _merged(first, last, text, Every(said), "join_recurring")
                case said, Every(of=Weekday() as day) if timed := _timed(said, day):
                    return _merged(first, last, text, Every(timed), "join_recurring")
        return None

    return _join_neighbours(mentions, text, join)


def _on_the_clock_of(day: Expression, time: ClockTime | DayPart) -> ClockTime | DayPart:
    """ "3 o'clock on Friday afternoon" is 15:00."""
    match day, time:
        case DayPart(part=part), ClockTime(hour=hour):
            return replace(time, hour=hour_in(part, hour))
    return time


def _is_day(expression: Expression) -> bool:
    match expression:
        case Weekday() | Shift(unit=Grain.DAY):
            return True
        case Calendar(day=day):
            return day is not None
        case ClockTime(of=None) | DayPart(of=None):
            return False
        case DayPart():  # "Friday night at 11 p.m."
            return True
    return False


def take_part_of_day(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "the morning of [31 January]": the part of the day before a day, with its "of"."""

    def taken(mention: TimeMention) -> TimeMention:
        if not _is_day(mention.expression) or isinstance(mention.expression, DayPart):
            return mention
        found = words.modifiers.part_of_day.search(text[max(0, mention.start - 40) : mention.start].lower())
        if found is None:
            return mention
        start = mention.start - (len(found.string) - found.start())
        expression = DayPart(words.modifiers.parts[found[1]], mention.expression)
        return replace(_changed(mention, expression, "take_part_of_day"), start=start, text=text[start : mention.end])

    kept: list[TimeMention] = []
    for mention in mentions:
        whole = taken(mention)
        while kept and whole.start <= kept[-1].start < mention.start:  # the part was a mention of its own
            kept.pop()
        kept.append(mention if kept and whole.start < kept[-1].end else whole)
    return kept


def share_year(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "[April] and [June 1955]": the year stands once, behind the last of a list; from right to left."""
    shared = list(mentions)
    for i in range(len(shared) - 2, -1, -1):
        first, last = shared[i], shared[i + 1]
        match first.expression, last.expression:
            case Calendar(year=None, month=int() as month) as said, Calendar(
                year=int() as year, month=int() as later, short=short
            ):
                if words.gaps.lists.fullmatch(text, first.end, last.start):
                    year -= month > later  # "December and March 1955"
                    shared[i] = _changed(first, replace(said, year=year, short=short), "share_year")
            case Cycle(of=None, step=None) as said, Cycle(of=Calendar() as of) if _listed(first, last, text, words):
                shared[i] = _changed(first, replace(said, of=of), "share_year")
    return shared


def _listed(first: TimeMention, last: TimeMention, text: str, words: JoinWords) -> bool:
    """Whether two mentions stand in a list, as "the spring and early summer of 1943"."""
    modifier = words.modifiers.before.search(text[first.end : last.start].lower())
    return bool(words.gaps.lists.fullmatch(text, first.end, first.end + modifier.start() if modifier else last.start))


def join_ranges(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "from [May] to [July]", "[1861]-[1865]" -> one span, its ends kept as parts."""

    def join(first: TimeMention, last: TimeMention, gap: str) -> TimeMention | None:
        if not words.gaps.ranges.fullmatch(gap) or not _could_be_ends(first.expression, last.expression):
            return None
        if words.gaps.paired.fullmatch(gap) and not words.gaps.opener.search(
            text[max(0, first.start - 12) : first.start]
        ):
            return None
        span = Range(_on_the_day_of(first.expression, last.expression), last.expression)
        return _merged(first, last, text, span, "join_ranges", parts=True)

    return _join_neighbours(mentions, text, join)


def _on_the_day_of(first: Expression, last: Expression) -> Expression:
    """ "Between 10 p.m. and midnight on Friday": the day stands once, behind the last."""
    match first, last:
        case ClockTime(of=None) as clock, ClockTime(of=Expression() as day):
            return replace(clock, of=day)
    return first


def _could_be_ends(first: Expression, last: Expression) -> bool:
    match first, last:
        case Calendar() as a, Calendar() as b:
            return (a.day is None) == (b.day is None) and (a.month is None) <= (b.month is None)
        case (
            (Weekday(step=None), Weekday(step=None))
            | (Decade(), Decade())
            | (StepMonth(), Calendar(day=None, month=int()))
        ):
            return True
        case ClockTime(), ClockTime():
            return True
        case (
            (DayPart(of=Expression()) | ClockTime(of=Expression())),
            (DayPart(of=Expression()) | ClockTime(of=Expression())),
        ):
            return True
        case Calendar(month=int()), Following(of=Calendar()):
            return True
        case Cycle() as a, Cycle() as b:
            return a.unit == b.unit
    return False


def widen(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "early [1990]", "about [2014]", "more than [two years]": the words before a time that soften or narrow it."""

    def widened() -> Iterator[TimeMention]:
        free = 0
        for mention in mentions:
            found = words.modifiers.before.search(text[max(free, mention.start - 24) : mention.start].lower())
            if found and not _takes(mention.expression, words.modifiers.comparatives.get(found[1])):
                found = None
            if found and isinstance(mention.expression, Count) and words.modifiers.definite.match(mention.text):
                found = None  # "over the last five years" is not more than five
            free = mention.end
            mod = Mod(words.modifiers.values[" ".join(found[1].split())]) if found else None
            if mod in _COMPARED and _is_bare_year(mention.expression):
                continue  # "more than 1500" are so many
            blurred = _blurred(mention.expression, mod) if mod else None
            if found is None or blurred is None:
                yield mention
                continue
            start = mention.start - (len(found.string) - found.start())
            yield replace(_changed(mention, blurred, "widen"), start=start, text=text[start : mention.end], parts=())

    return list(widened())


_COMPARED = (Mod.MORE_THAN, Mod.LESS_THAN)


def _is_bare_year(expression: Expression) -> bool:
    return isinstance(expression, Calendar) and expression.month is None and expression.day is None


def _takes(expression: Expression, side: int | None) -> bool:
    """Whether a comparative belongs to a time: "later that month", "earlier this year", but "earlier, on Friday"."""
    if side is None:
        return True
    if not isinstance(expression, Shift):
        return False
    return expression.origin is Origin.CONTEXT or expression.n > 0 if side > 0 else expression.n == 0


_EDGES = (Mod.START, Mod.MID, Mod.END)


def _blurred(expression: Expression, mod: Mod) -> Expression | None:
    """The expression with the modifier, where the two make sense together."""
    match expression:
        case Count(n=float() | int(), mod=None):
            return replace(expression, mod=mod) if mod not in _EDGES else None
        case Shift(n=n, origin=Origin.PUBLICATION | Origin.COMPARED) if (
            abs(n) > 1 or mod not in _EDGES
        ):  # "almost four years ago"
            return Blur(expression, mod) if mod not in _EDGES else None
        case Shift(n=0, origin=Origin.CONTEXT):  # "later that month"
            return Blur(expression, mod) if mod in _EDGES else None
        case Shift(unit=Grain.DAY) | Weekday() | DayPart():  # "late yesterday", "early Friday"
            return Blur(expression, mod) if mod in _EDGES else None
        case Calendar(day=int()):
            return Blur(expression, mod) if mod is Mod.APPROX else None
        case Calendar() | Decade() | Century() | Cycle() | StepMonth() | Shift():
            return Blur(expression, mod) if mod in (*_EDGES, Mod.APPROX) else None
    return None


def place_anniversaries(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """ "[July 27], [the 70th anniversary]": the day beside an anniversary is its day."""
    placed = list(mentions)
    for i, mention in enumerate(placed):
        if not isinstance(mention.expression, Anniversary):
            continue
        before, after = placed[i - 1] if i else None, placed[i + 1] if i + 1 < len(placed) else None
        if (
            before
            and _is_day(before.expression)
            and words.gaps.commemorating.fullmatch(text, before.end, mention.start)
        ):
            day = before
        elif after and _is_day(after.expression) and words.gaps.commemorating.fullmatch(text, mention.end, after.start):
            day = after
        else:
            continue
        placed[i] = _changed(mention, replace(mention.expression, day=day.expression), "place_anniversaries")
    return placed


REFINERS: tuple[Refiner, ...] = (
    leave_names,
    join_weekday_and_date,
    share_month,
    join_recurring,
    join_day_and_time,
    take_part_of_day,
    share_year,
    join_ranges,
    widen,
    place_anniversaries,
    count_from_dates,
)
