"""How a mention is joined to the latest antecedent: beside it, in apposition to it, or by an age since then."""

from timeline.languages.language import Language
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, Origin, Shift, Weekday
from timeline.model.grain import Grain
from timeline.resolving.context import Antecedent
from timeline.text.sentences import sentence_around, sentence_end

_CLOSING = frozenset([*",.;:)", ""])
_OF_BIRTH = 40  # characters of "born in Korr on "


def is_adjacent(mention: TimeMention, latest: Antecedent, text: str, language: Language) -> bool:
    """Whether a mention may be a day of the time right before it, its weekday, or another weekday of a list."""
    if latest.interval.grain not in (Grain.YEAR, Grain.DAY):
        return False
    gaps = language.joins.gaps
    gap = gaps.day_of_year if latest.interval.grain is Grain.YEAR else gaps.apposed
    return (gaps.paired_days if latest.weekday else gap).fullmatch(text, _end(latest), mention.start) is not None


def is_apposed(mention: TimeMention, latest: Antecedent, text: str, language: Language) -> bool:
    """Whether a time is what the date before it is said to be: "3 September 1981, a Thursday", "in 1998, two years later,"."""
    if isinstance(mention.expression, Shift):
        return _is_later_apposed(mention, mention.expression, latest, text)
    is_date = latest.interval.grain is Grain.DAY and latest.since is None
    if not isinstance(mention.expression, Weekday) or not is_date:
        return False
    return language.articles.apposed.fullmatch(text, _end(latest), mention.start) is not None


def _is_later_apposed(mention: TimeMention, said: Shift, latest: Antecedent, text: str) -> bool:
    """Whether a step on, between a date and a punctuation mark, counts to that date and not from it."""
    is_step = said.origin is Origin.CONTEXT and said.n > 0 and said.unit >= max(latest.interval.grain, Grain.DAY)
    is_between = text[_end(latest) : mention.start] == ", " and text[mention.end : mention.end + 1] in _CLOSING
    return is_step and is_between


def age_since(mention: TimeMention, latest: Antecedent, text: str, language: Language) -> str | None:
    """The last age between the latest antecedent and a mention that counts from the text: "at 16 she went to sea".

    In one sentence with a date that is not of the birth, the age is that on the date.
    """
    ages = list(language.events.ages.finditer(text, _end(latest), mention.start))
    if not ages:
        return None
    start, _ = sentence_around(text, latest.at, _end(latest), language.sentences)
    born = language.events.words_for("birth").search(text, max(start, latest.at - _OF_BIRTH), latest.at)
    is_apart = sentence_end(text, _end(latest), ages[-1].start(), language.sentences) is not None
    return ages[-1][0] if born or is_apart else None


_LONGEST_HEADING = 80  # characters


def is_year_heading(mention: TimeMention, text: str) -> bool:
    r"""Whether a year opens the heading of a section: "2006: Civil war", alone on its line after an empty one.

    >>> from timeline.model.expressions import Calendar
    >>> text = "2006: Civil war\n\nA mosque was bombed."
    >>> is_year_heading(TimeMention(0, 4, "2006", Calendar(2006), "a"), text)
    True
    """
    match mention.expression:
        case Calendar(year=int(), month=None, short=False):
            start, end = mention.start, text.find("\n", mention.end)
            is_apart = start == 0 or text.endswith("\n\n", 0, start)
            return is_apart and 0 <= end - start <= _LONGEST_HEADING and text[end - 1] not in ".!?"
    return False


def _end(latest: Antecedent) -> int:
    return latest.at + len(latest.text)
