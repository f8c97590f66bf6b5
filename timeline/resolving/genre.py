"""The genre of a document, which decides from where its relative dates count: stated, else read from the text.

A message is known by its length and its words, a narrative by its dates; everything else is news.
"""

import re
from collections.abc import Sequence

from timeline.languages.join_words import ArticleWords
from timeline.languages.time_words import MessageWords, TenseWords
from timeline.model import Anchor, Genre, TimeMention
from timeline.model.expressions import (
    Blur,
    Calendar,
    ClockTime,
    Cycle,
    DayPart,
    EventTime,
    Expression,
    Position,
    Range,
    Reference,
    Vague,
    Weekday,
)
from timeline.resolving.articles import read_article
from timeline.resolving.deixis import is_deictic, is_open, open_date
from timeline.tagging.recognizer import recognizer
from timeline.tagging.tagger import find_mentions, match

LONGEST_MESSAGE = 300  # characters
GOING_ON = 2  # the fewest dates without a year that follow the only one with a year
_NEAR_VERB = 40  # characters of "said in a statement on "
_BEFORE = 60  # characters of "was born in Korr on "
_OFTEN, _APART = 3, 120  # how many words for himself make the author a narrator, and characters to each of them
_QUOTATION = re.compile("[\"“][^\"“”]{0,600}[\"”]|``(?:(?!'').){0,600}''", re.DOTALL)
_NOW = (Vague(Reference.PRESENT), Vague(Reference.FUTURE))


def mentions_by_genre(
    text: str, language: str | None, stated: Genre | None, anchor: Anchor | None
) -> tuple[Genre, list[TimeMention]]:
    """Decide the genre of a text, and find its time expressions by the rules for that genre.

    The rules are matched once; a text that may be a narrative is judged by its expressions as news has them.

    Args:
        text: the document.
        language: code of its language; None for the rules that need no words.
        stated: the genre that the user states.
        anchor: its publication.

    >>> mentions_by_genre("War broke out on 1 September 1939. It ended on 8 May 1945.", "en", None, None)[0]
    <Genre.NARRATIVE: 'narrative'>
    """
    ready = recognizer(language)
    if stated is not None:
        return stated, find_mentions(text, language, stated)
    if is_message(text, ready.language.messages):
        mentions = find_mentions(text, language, Genre.MESSAGE)
        if not is_of_old(mentions, anchor):
            return Genre.MESSAGE, mentions
    matched = match(text, ready, (Genre.NEWS, Genre.NARRATIVE))
    mentions = matched.mentions(Genre.NEWS)
    told = _without_led_up_to(mentions, text, ready.language.articles)
    is_story = is_narrative(told, anchor) or (is_memoir(told, anchor) and _has_narrator(text, ready.language.messages))
    if (
        is_story
        and not _is_reported(mentions, text, ready.language.tense)
        and not _are_all_in_passing(mentions, text, ready.language.tense)
    ):
        return Genre.NARRATIVE, matched.mentions(Genre.NARRATIVE)
    return Genre.NEWS, mentions


def _is_reported(mentions: Sequence[TimeMention], text: str, words: TenseWords) -> bool:
    """Whether the first paragraph reports what was said on a weekday, as news does: "the auction house said on Thursday"."""
    end = text.find("\n", len(text) - len(text.lstrip()))
    opening = [
        m
        for m in mentions
        if m.start < (end if end >= 0 else len(text)) and isinstance(open_date(m.expression), Weekday)
    ]
    return any(words.said_on.search(text, max(0, m.start - _NEAR_VERB), m.start) for m in opening)


def _has_narrator(text: str, words: MessageWords) -> bool:
    """Whether the author of a text often speaks of himself, outside quotations."""
    found = sum(1 for _ in words.narrator.finditer(_QUOTATION.sub("", text)))
    return found >= _OFTEN and found * _APART >= len(text)


def _without_led_up_to(mentions: Sequence[TimeMention], text: str, words: ArticleWords) -> list[TimeMention]:
    """The mentions without the weekdays that a story leads up to: "until the Monday", "3 September 1981, a Thursday"."""
    return [mention for mention in mentions if read_article(mention, text, words) is None]


def _are_all_in_passing(mentions: Sequence[TimeMention], text: str, words: TenseWords) -> bool:
    """Whether every year is that of a birth or a law, which says nothing of the time that a text is about."""
    dated = (mention for mention in mentions if year_of(mention.expression) is not None)
    return all(words.in_passing.search(text, max(0, each.start - _BEFORE), each.start) for each in dated)


def is_message(text: str, words: MessageWords) -> bool:
    """Whether a text is short, and written in the ways of chats and posts.

    >>> from timeline.languages.en.message_words import MESSAGES
    >>> is_message("Late for morning class haha :)", MESSAGES), is_message("The bridge was opened.", MESSAGES)
    (True, False)
    """
    return len(text) <= LONGEST_MESSAGE and words.ways.search(text) is not None


def is_of_old(mentions: Sequence[TimeMention], anchor: Anchor | None) -> bool:
    """Whether a text states only years that are more than one year before publication, and nothing of the day of writing."""
    years = [year for year in (year_of(mention.expression) for mention in mentions) if year is not None]
    is_far = anchor is not None and bool(years) and all(anchor.day.year - year > 1 for year in years)
    return is_far and not any(_is_of_now(mention.expression) for mention in mentions)


def _is_of_now(expression: Expression) -> bool:
    """Whether an expression speaks of the day of writing; a weekday alone may be one of a story."""
    return expression in _NOW or (is_deictic(expression) and not is_open(expression))


def is_narrative(mentions: Sequence[TimeMention], anchor: Anchor | None) -> bool:
    """Whether the dates of a text are those of a narrative: most years are more than one year before publication.

    News names weekdays and counts from today; a narrative hardly does, a short one never.
    """
    years = [year for year in (year_of(mention.expression) for mention in mentions) if year is not None]
    far = sum(anchor is None or abs(year - anchor.day.year) > 1 for year in years)
    if not far or far * 2 <= len(years):
        return False
    from_today = sum(is_deictic(m.expression) for m in mentions)
    if far > 2 and from_today * 4 < len(years):
        return True
    if far < len(years) or from_today or any(m.expression in _NOW for m in mentions):
        return False
    return far > 1 or _goes_on(mentions)


def is_memoir(mentions: Sequence[TimeMention], anchor: Anchor | None) -> bool:
    """Whether the dates of a text may be those of a narrator's memories: all years are far, a weekday alone may be one of them."""
    years = [year for year in (year_of(mention.expression) for mention in mentions) if year is not None]
    if not years or not all(anchor is not None and anchor.day.year - year > 1 for year in years):
        return False
    from_today = sum(_is_of_now(mention.expression) for mention in mentions)
    return len(years) > 1 >= from_today or (not from_today and _goes_on(mentions))


def _goes_on(mentions: Sequence[TimeMention]) -> bool:
    """Whether the year is stated once, and months and days without one follow."""
    dates = [date for date in (_date_of(mention.expression) for mention in mentions) if date is not None]
    return len(dates) > GOING_ON and dates[0].year is not None


def year_of(expression: Expression) -> int | None:
    """The year that an expression states in full."""
    date = _date_of(expression)
    return None if date is None or date.short else date.year


def _date_of(expression: Expression) -> Calendar | None:
    match expression:
        case Calendar():
            return expression
        case EventTime(known=known):
            return known
        case (
            Blur(of=Expression() as of)
            | DayPart(of=Expression() as of)
            | ClockTime(of=Expression() as of)
            | Cycle(of=Expression() as of)
            | Position(of=of)
            | Range(first=of)
        ):
            return _date_of(of)
    return None
