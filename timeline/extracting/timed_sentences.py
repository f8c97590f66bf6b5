"""The sentences of a document with the time expressions in them, those of its bylines aside."""

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.extracting.byline_spans import byline_spans
from timeline.extracting.grammar.word import Span
from timeline.extracting.sentences import has_words
from timeline.languages.event_words import ClauseWords
from timeline.languages.language import language_named
from timeline.model import Tagged, Timex, TimexType
from timeline.model.expressions import Blur, ClockTime, Expression, Range
from timeline.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class TimedSentence:
    """A sentence with its times.

    Attributes:
        number: how many sentences with enough words are before it: headings and "8." do not count.
        span: half-open offsets.
        times: the time expressions in it, in order, without those of the byline.
        has_byline: whether it has a time of the byline.
        is_last: whether no time follows it in the document.
    """

    number: int
    span: Span
    times: tuple[Timex, ...]
    has_byline: bool
    is_last: bool

    @property
    def dating(self) -> dict[Span, Timex]:
        """The times that can date something, by their offsets."""
        return {span_of(t): t for t in self.times if t.type in (TimexType.DATE, TimexType.TIME)}

    @property
    def lengths(self) -> list[Span]:
        """The offsets of its lengths of time and sets."""
        return [span_of(t) for t in self.times if t.type not in (TimexType.DATE, TimexType.TIME)]


def timed_sentences(tagged: Tagged) -> Iterator[TimedSentence]:
    """Every sentence of a document, in order.

    >>> from timeline.model import Document
    >>> from timeline.pipeline import tag_document
    >>> tagged = tag_document(Document("a", "It rained in May 1998. The bridge fell."))
    >>> [(each.span, len(each.times), each.is_last) for each in timed_sentences(tagged)]
    [((0, 22), 1, True), ((23, 39), 0, True)]
    """
    waiting, byline, at = tagged.timexes, byline_spans(tagged), 0
    words = language_named(tagged.language).sentences
    text, number = tagged.document.text, 0
    for start, end in sentences(text, words):
        first = at
        while at < len(waiting) and waiting[at].mention.start < end:
            at += 1
        inside = [when for when in waiting[first:at] if when.mention.end <= end] if first < at else []
        times = tuple([when for when in inside if not any(a <= when.mention.start < b for a, b in byline)])
        yield TimedSentence(number, (start, end), times, len(times) < len(inside), at == len(waiting))
        number += has_words(text[start:end])


def span_of(when: Timex) -> Span:
    """The half-open offsets of a time expression."""
    return when.mention.start, when.mention.end


def is_clock(expression: Expression) -> bool:
    """Whether an expression is a clock time without its day."""
    match expression:
        case ClockTime(of=None):
            return True
        case Blur(of=inner) | Range(first=inner):
            return is_clock(inner)
    return False


def is_sentence(text: str, sentence: TimedSentence, grammar: ClauseWords) -> bool:
    """Whether a line has enough words for a sentence, and one that may be a verb."""
    return has_words(text[slice(*sentence.span)]) and grammar.verb.search(text, *sentence.span) is not None
