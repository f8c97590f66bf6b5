"""The facts that move the reference time: what a sentence must state for the next ones to go on from its day."""

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.extracting.grammar.word import Word
from timeline.extracting.inheriting.reference_day import FACTS, QUOTES, ReferenceDay, is_of_one_day
from timeline.extracting.scope.passage import Passage
from timeline.extracting.timed_sentences import TimedSentence
from timeline.languages.word_classes import Pos, WordClass
from timeline.model import Anchor, DateSource, Event, Interval
from timeline.resolving.calendar import number_of
from timeline.resolving.calendar_units import first_day

_NUMBER = re.compile(r"\W{0,3}\d{1,3}[.)\]]\s")
_RECENT = 14  # days


def reference_day(
    rows: Sequence[tuple[Passage, Event]],
    sentence: TimedSentence,
    anchor: Anchor | None,
    before: ReferenceDay | None,
) -> ReferenceDay | None:
    """The reference time after a sentence with events of its own.

    The main clause decides: one on a day in the past sets the reference time, one of a longer time ends it, and a plan or a
    subordinate clause leaves it as it was.
    """
    if not rows and not sentence.times:
        return before
    if before is not None and before.list_end and (rows or sentence.dating) and not before.lists(sentence):
        before = replace(before, list_end=0)
    inherited = [event.when.interval for _, event in rows if event.date_source is DateSource.INHERITED]
    if inherited and before is not None:
        latest = inherited[-1]
        return before.extended(sentence, latest if latest is not None and is_of_one_day(latest) else None)
    facts = [(passage, event) for passage, event in rows if is_fact_of_main_clause(passage, event, anchor)]
    facts = facts or [(passage, event) for passage, event in rows if _is_fact_of_statement(passage, event, anchor)]
    passage, main = next((fact for fact in facts if _is_of_day(fact[1])), facts[0] if facts else (None, None))
    if passage is None or main is None or main.when.interval is None:
        is_crossed = before is not None and _names_another_day(sentence, before)
        return replace(before, is_crossed=True) if before is not None and is_crossed else before
    return _set_by(passage, main, main.when.interval, sentence, anchor)


def _set_by(
    passage: Passage, main: Event, interval: Interval, sentence: TimedSentence, anchor: Anchor | None
) -> ReferenceDay | None:
    """The reference time that the event of a main clause sets."""
    is_occurrence, is_day = _is_occurrence(passage), is_of_one_day(interval)
    if not is_occurrence and not is_day:
        return None
    is_recent = is_day and anchor is not None and number_of(anchor.day) - first_day(interval) <= _RECENT
    is_entry = _is_numbered(main)
    return ReferenceDay(
        main.when,
        interval,
        sentence.number,
        sentence.number,
        sentence.span[1],
        f" {main.sentence.lower()}",
        main.where,
        is_occurrence,
        is_scene=is_recent or is_entry,
        is_entry=is_entry,
    )


def _is_of_day(event: Event) -> bool:
    """Whether an event is of one day; "reported on Friday for the year to June" has the year beside it."""
    return event.when.interval is not None and is_of_one_day(event.when.interval)


def _is_occurrence(passage: Passage) -> bool:
    """ "The worst attack took place on 3 May", "A raid was carried out in June"."""
    verb = passage.trigger
    if verb is None:
        return False
    subject = [word for word in passage.words if word.start < verb.start and word.part is Pos.NOUN]
    if verb.is_a(WordClass.AUXILIARY):
        after = (word for word in passage.words if word.start > verb.start and word.part is not Pos.ADVERB)
        verb = next(after, verb)
    is_of_event = any(word.is_a(WordClass.EVENT_NOUN) for word in subject)
    return is_of_event and verb.is_a(WordClass.OCCURRING)


def _is_numbered(event: Event) -> bool:
    """Whether an event opens a numbered paragraph: "7. On 3 May 2021 the mill closed."."""
    text, start = event.document.text, event.char_start
    line = text.rfind("\n", 0, start) + 1
    return _NUMBER.match(text, line, start + 1) is not None


def _names_another_day(sentence: TimedSentence, reference: ReferenceDay) -> bool:
    days = (when.interval for when in sentence.dating.values() if when.interval and is_of_one_day(when.interval))
    return any(first_day(day) != first_day(reference.latest_time) for day in days)


def is_fact_of_main_clause(passage: Passage, event: Event, anchor: Anchor | None) -> bool:
    """Whether a main clause states its event as a fact, and not of a day after publication.

    A quotation is in the time of its speaker, and a stamp ("May 3, 2021 | I agree") in that of the page. After a birth
    the life goes on, at any time.
    """
    return is_of_main_verb(passage) and _is_past_fact(passage, event, anchor)


def _is_fact_of_statement(passage: Passage, event: Event, anchor: Anchor | None) -> bool:
    """ "The court heard [that three men entered the office on 2 May]", which the next sentences narrate on."""
    trigger = passage.trigger
    is_statement = passage.source is not None and not passage.is_reporting
    is_past = trigger is not None and trigger.is_a(WordClass.PAST) and not trigger.is_a(WordClass.STATIVE)
    return is_statement and is_past and _is_past_fact(passage, event, anchor)


def _is_past_fact(passage: Passage, event: Event, anchor: Anchor | None) -> bool:
    interval, trigger = event.when.interval, passage.trigger
    if trigger is None or trigger.is_a(WordClass.PERFECT_AUXILIARY):
        return False  # "has opposed it since 2017": no step of the story
    if event.date_source is DateSource.PUBLICATION or event.certainty not in FACTS:
        return False
    if interval is None or event.sentence[0] in QUOTES:
        return False
    if _is_stamp(event) or _begins_state(passage.words, trigger):
        return False
    return anchor is None or first_day(interval) <= number_of(anchor.day)


def is_of_main_verb(passage: Passage) -> bool:
    """Whether a passage is a main clause with its verb, and not a noun of action in one."""
    return passage.is_main and passage.trigger is not None and passage.trigger.part is Pos.VERB


def _is_stamp(event: Event) -> bool:
    """ "May 3, 2021 at 5:02 pm | I agree": a bar separates the time from the words."""
    return event.sentence.partition(event.when.mention.text)[2].lstrip().startswith("|")


def _begins_state(words: Sequence[Word], verb: Word) -> bool:
    """ "was born", "has become"."""
    following = next((w for w in words if w.start > verb.start and w.part is not Pos.ADVERB), None)
    is_state = following is not None and following.is_a(WordClass.PARTICIPLE) and following.is_a(WordClass.STATIVE)
    return is_state and verb.is_a(WordClass.AUXILIARY)
