"""Times that a text of news goes on from, told from those that it names in passing."""

from timeline.languages.language import Language
from timeline.model import Relation, TimeMention
from timeline.resolving.context import Antecedent
from timeline.resolving.signals import Signal
from timeline.text.sentences import sentence_around, sentence_end

_PARAGRAPH = 5_000  # characters; no quotation goes back farther
_CLOSING = 2  # characters of a closing quotation mark before a sentence
_MARKS = frozenset('"“”')
_FEW = 3  # words before a time that sets the scene of its sentence


def is_narrated(mention: TimeMention, latest: Antecedent, signal: Signal | None, text: str, language: Language) -> bool:
    """Whether a date is one that the text goes on from, not one in passing."""
    if latest.background or (signal is not None and signal.relation is Relation.SINCE):
        return False
    start, _ = sentence_around(text, mention.start, mention.end, language.sentences)
    if language.tense.in_passing.search(text, start, mention.start):
        return False
    return not names_event(mention, text, language) and not _lasts(mention, text, language)


def names_event(mention: TimeMention, text: str, language: Language) -> bool:
    """Whether the date belongs to the name of an event: "the Dec. 21, 1988, bombing"."""
    comma = text[mention.end : mention.end + 1] == ","
    return language.tense.happened.match(text, mention.end + comma) is not None


def _lasts(mention: TimeMention, text: str, language: Language) -> bool:
    """Whether a sentence looks back from the time of writing: "had been closed on", "and has been fought over since"."""
    words = language.tense
    start, end = sentence_around(text, mention.start, mention.end, language.sentences)
    return bool(words.lasting.search(text, mention.end, end) or words.past_perfect.search(text, start, mention.start))


def opens_its_sentence(at: int, text: str, language: Language) -> bool:
    """Whether no more than a few words of its sentence are before a time: "In early 2018", "Between March and"."""
    start, _ = sentence_around(text, at, at, language.sentences)
    return len(text[start:at].split()) <= _FEW


def is_in_next_sentence(mention: TimeMention, at: int, text: str, language: Language) -> bool:
    """Whether no whole sentence is between a time at an offset and a mention."""
    first = sentence_end(text, at, mention.start, language.sentences)
    return first is None or sentence_end(text, first, mention.start, language.sentences) is None


def is_alone(time: Antecedent, text: str) -> bool:
    """Whether a date is all of its line, as a stamp or a heading is."""
    start, end = text.rfind("\n", 0, time.at) + 1, text.find("\n", time.at)
    return text[start : end if end >= 0 else None].strip(" .:") == time.text.strip(" .:")


def dates_quotation(mention: TimeMention, sentence: int, text: str, language: Language) -> bool:
    """Whether a day is that of words quoted before it (' "It was late," Lee said Thursday'), not of what the text tells.

    Args:
        mention: the day.
        sentence: where its sentence begins.
        text: the document.
        language: its words.
    """
    if language.tense.said_on.search(text, sentence, mention.start) is None:
        return False
    paragraph = text.rfind("\n", max(0, sentence - _PARAGRAPH), mention.start) + 1
    return not _MARKS.isdisjoint(text[max(paragraph, sentence - _CLOSING) : mention.start])
