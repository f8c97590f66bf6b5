"""Certainty: how sure a text is of an event, by the verb of the event, its source and the date of publication."""

import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import takewhile

from timeline.extracting.grammar.fixed_dates import is_fixed
from timeline.extracting.grammar.word import Word, without_part
from timeline.extracting.scope.passage import Passage
from timeline.languages.event_words import CertaintyWords
from timeline.languages.word_classes import Pos, WordClass
from timeline.model import Anchor, Certainty, Interval
from timeline.resolving.calendar import DAY_SECONDS, number_of

_LONGEST_GROUP = 7  # words of a verb with its auxiliaries: "is not widely expected to be"
_ENDS_GROUP = frozenset(
    [Pos.PREPOSITION, Pos.COMMA, Pos.STOP, Pos.SUBORDINATOR, Pos.RELATIVE, Pos.COORDINATOR, Pos.DETERMINER, Pos.NAME]
)


def certainty(
    passage: Passage, interval: Interval | None, anchor: Anchor | None, wording: CertaintyWords | None
) -> Certainty:
    """The certainty of the event in a passage; unknown in a language that does not say how it is worded.

    Only the verb of the event and its auxiliaries count: who was "arrested for allegedly running a ring" was arrested. A
    statement with its own date was made; what it says is reported.

    >>> from timeline.extracting.scope.passages import passages
    >>> from timeline.languages.en import language
    >>> text = "The minister denied that he met them on Friday."
    >>> (passage,) = passages(text, (0, 47), language().clauses, [(40, 46)])
    >>> certainty(passage, None, None, language().certainty), certainty(passage, None, None, None)
    (<Certainty.DENIED: 'denied'>, <Certainty.UNKNOWN: 'unknown'>)
    """
    if wording is None:
        return Certainty.UNKNOWN
    words = without_part(passage.words, Pos.TIME)
    at = next((i for i, word in enumerate(words) if word is passage.trigger), None)
    verb = _verb_group(passage, words, at)
    source = "" if passage.source is None or passage.is_reporting else passage.source.lower
    if (
        source in wording.denying
        or _is_rejected(passage, wording)
        or _is_denied(passage, verb, [] if at is None else words[: at + 2], wording)
    ):
        return Certainty.DENIED
    if source in wording.doubting or _lacks_support(passage, wording):
        return Certainty.POSSIBLE
    ahead = _ahead(interval, anchor)
    if _is_infinitive(words, at):  # "the firm to pay by Friday"
        return Certainty.EXPECTED if ahead is False else Certainty.PLANNED
    prospect = _prospect(verb, wording, ahead, _conditional(passage))
    if prospect is None and _is_fixed(passage):
        return Certainty.EXPECTED
    return prospect or (Certainty.REPORTED if _is_reported(passage, source, wording) else Certainty.HAPPENED)


def _is_infinitive(words: Sequence[Word], at: int | None) -> bool:
    """Whether an infinitive is the only verb up to it."""
    is_form = at is not None and at > 0 and words[at].part is Pos.BARE and words[at - 1].part is Pos.TO
    return is_form and not any(word.part is Pos.VERB for word in words[:at])


def _is_rejected(passage: Passage, wording: CertaintyWords) -> bool:
    """ "[rejected] a claim that he had left": the content of a noun whose verb denies it."""
    source = passage.source
    if source is None or passage.is_reporting:
        return False
    words = [word for word in passage.around if word.start <= source.start]
    verb = next((word for word in reversed(words) if word.part in (Pos.VERB, Pos.GERUND)), None)
    is_claim = source is verb or source.is_a(WordClass.CONTENT_NOUN)
    return is_claim and verb is not None and (verb.lower in wording.rejecting or verb.lower in wording.denying)


def _lacks_support(passage: Passage, wording: CertaintyWords) -> bool:
    """ "no [evidence] that the plane was hit"."""
    source = passage.source
    if source is None or not source.is_a(WordClass.CONTENT_NOUN):
        return False
    before = next((word for word in reversed(passage.around) if word.end <= source.start), None)
    return before is not None and before.lower in wording.lacking


def _is_fixed(passage: Passage) -> bool:
    """ "was planned for [May]", "was due in [May]": what was to be on a day that is over; not "the sum due in [May] was paid"."""
    words = passage.words
    at = next((i for i, word in enumerate(words) if (word.start, word.end) == passage.time), 0)
    if at < 2 or words[at - 1].part is not Pos.PREPOSITION:
        return False
    is_goal = words[at - 1].is_a(WordClass.NOUN_LINK) or words[at - 2].is_a(WordClass.CAUSE)
    return is_goal and is_fixed(words, at - 2)


def _is_reported(passage: Passage, source: str, wording: CertaintyWords) -> bool:
    if passage.is_reporting or source in wording.attributing:
        return not passage.is_reporting
    if passage.trigger is not None and passage.trigger.part is Pos.NOUN and passage.trigger.is_a(WordClass.ACCUSATION):
        return True  # "denies [nine counts of theft in 2016]"
    if _is_belief(passage):
        return True  # "The man [believed] to have started it"
    return wording.reported.search(_said([word for word in passage.words if word is not passage.trigger])) is not None


def _is_belief(passage: Passage) -> bool:
    """Whether a participle of belief leads to an infinitive, as its verb."""
    at = next((i for i, word in enumerate(passage.words) if word is passage.trigger), len(passage.words))
    parts = [word.part for word in passage.words[at : at + 2]]
    return parts == [Pos.PARTICIPLE, Pos.TO] and passage.words[at].is_a(WordClass.HELD_TO_BE)


def _said(words: Iterable[Word]) -> str:
    return " ".join(word.lower for word in words)


def _verb_group(passage: Passage, words: Sequence[Word], at: int | None) -> str:
    """The verb of the event with its auxiliaries, adverbs and infinitives; all words where there is no verb.

    Args:
        passage: that of the event.
        words: its words without times.
        at: the place of the verb among them.
    """
    if at is None or words[at].part in (Pos.NOUN, Pos.NAME):
        return _said(words)
    before = list(takewhile(lambda word: word.part is Pos.ADVERB, reversed(words[:at])))
    after = takewhile(lambda word: word.part not in _ENDS_GROUP, words[at + 1 : at + _LONGEST_GROUP])
    if passage.is_reporting and words[at].is_a(WordClass.REPORTING):  # "predicted on Friday", "said it would" are facts
        return _said(reversed(before))
    return _said([*reversed(before), words[at], *after])


def _is_denied(passage: Passage, verb: str, opening: Sequence[Word], wording: CertaintyWords) -> bool:
    """Whether a verb is denied, or its subject up to the word after the verb: "none of the men was found", "there was no"."""
    if wording.denied.search(verb):
        return not wording.not_until.search(_said(passage.words))
    return wording.denied_subject.search(_said(opening)) is not None


def _conditional(passage: Passage) -> str:
    """The connective that a passage begins with: "if", "unless"."""
    first = next((word for word in passage.words if word.part not in (Pos.QUOTE, Pos.TIME)), None)
    return first.lower if first is not None and first.part is Pos.SUBORDINATOR else ""


def _prospect(verb: str, wording: CertaintyWords, ahead: bool | None, connective: str) -> Certainty | None:
    """Whether an event is possible, planned or expected; None where it is stated as a fact.

    Args:
        verb: the verb of the event with its auxiliaries.
        wording: the words that say how sure the text is.
        ahead: whether its date is after publication; None where it is on that day, or not known.
        connective: the first word of its clause.
    """
    if wording.possible.search(verb) or wording.possible.fullmatch(connective):
        return Certainty.POSSIBLE
    if wording.expected.search(verb):
        return Certainty.EXPECTED
    if ahead or (ahead is None and wording.planned.search(verb)):
        return Certainty.PLANNED
    return Certainty.EXPECTED if wording.unrealised.search(verb) else None


def _ahead(interval: Interval | None, anchor: Anchor | None) -> bool | None:
    """Whether a time is after the day of publication; None on that day and where one of them is not known."""
    if interval is None or anchor is None:
        return None if interval is None else False
    if interval.start > _end_of(anchor.within.last if anchor.within else anchor.day):
        return True
    return None if interval.end > number_of(anchor.day) * DAY_SECONDS else False


def _end_of(day: dt.date) -> int:
    return (number_of(day) + 1) * DAY_SECONDS - 1
