"""Signal words (TimeML SIGNAL): "since", "until", "by" ... before a time, and the intervals that they open."""

import re
from dataclasses import dataclass, replace

from timeline.languages.time_words import NEVER, SignalWords
from timeline.model import Interval, Relation, TimeMention, Timex
from timeline.model.expressions import Mod, Range
from timeline.model.grain import Grain
from timeline.resolving.edtf import edtf

_LONGEST = 16  # characters of a signal word and "the"
_CLAUSE = 80  # characters before a time in which its clause may be negated


@dataclass(frozen=True, slots=True)
class Signal:
    """A signal word before a time.

    Attributes:
        word: as the language lists it, in lower case.
        relation: how the time relates to what it dates.
        opens: whether the interval is open on one side: "since 1950.", but not "since the 1950 elections".
    """

    word: str
    relation: Relation
    opens: bool = False


def read_signal(mention: TimeMention, text: str, words: SignalWords) -> Signal | None:
    """The signal word before a mention; None without one.

    "Not until Friday" is on Friday.

    >>> from timeline.languages.en.signals import SIGNALS
    >>> from timeline.tagging.tagger import find_mentions
    >>> for text in ("It has been closed since 1950.", "It was closed by 1950.", "It was not closed until 1950."):
    ...     (year,) = find_mentions(text, "en")
    ...     read_signal(year, text, SIGNALS)
    Signal(word='since', relation=<Relation.SINCE: 'since'>, opens=True)
    Signal(word='by', relation=<Relation.BEFORE: 'before'>, opens=False)
    Signal(word='until', relation=<Relation.AT: 'at'>, opens=False)
    """
    start = mention.start
    found = words.before.search(text, max(0, start - _LONGEST), start)
    if found is None:
        return None
    word = found[1].lower()
    if word in words.ranging and not isinstance(mention.expression, Range):
        return None
    relation = words.relations[word]
    if relation is Relation.UNTIL and words.negated.search(text, max(0, start - _CLAUSE), start):
        return Signal(word, Relation.AT)
    is_closed = words.closing.match(text, mention.end) is not None or _is_bare(found, mention, text, words)
    return Signal(word, relation, word in words.opening and text[start - 1] == " " and is_closed)


def _is_bare(found: re.Match[str], mention: TimeMention, text: str, words: SignalWords) -> bool:
    """Whether a time opens its sentence without an article, so that its noun is not what comes next: "Since May 4 buses have run"."""
    is_opening = found[1][:1].isupper() and found[0].rstrip() == found[1]
    return is_opening and words.compound is not NEVER and words.compound.match(text, mention.end) is None


def related(when: Timex, signal: Signal | None) -> Timex:
    """A resolved time with the relation that its signal word states, and its interval open on that side.

    Times finer than a day stay closed.
    """
    if signal is None or when.interval is None:
        return when
    if not signal.opens or when.interval.grain < Grain.DAY:
        return replace(when, relation=signal.relation)
    interval = _opened(when.interval, signal.relation, is_end=when.mod == Mod.END)
    reason = f"{when.reason}; open, since the text says {signal.word!r}"
    return replace(when, interval=interval, edtf=edtf(interval), reason=reason, relation=signal.relation)


def _opened(interval: Interval, relation: Relation, *, is_end: bool) -> Interval:
    """An interval open on one side; "before the end of May" is until the end of May."""
    length = interval.end - interval.start
    match relation:
        case Relation.SINCE:
            return replace(interval, open_end=True)
        case Relation.AFTER:
            return replace(interval, start=interval.end, end=interval.end + length, open_end=True)
        case Relation.BEFORE if not is_end:
            return replace(interval, start=interval.start - length, end=interval.start, open_start=True)
    return replace(interval, open_start=True)
