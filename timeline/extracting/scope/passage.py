"""A passage: the words of a sentence that one time dates."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.extracting.grammar.word import Span, Word


@dataclass(frozen=True, slots=True)
class Passage:
    """The scope of one time: a clause, or a phrase of it.

    Attributes:
        sentence: half-open offsets of the sentence.
        time: offsets of the time; None where the clause has none.
        clause: where its clause begins, which it may share with other times.
        start, end: half-open offsets of the words that the time dates.
        words: its words in order, with those that it elides.
        trigger: its finite verb, else the verb form or noun that takes the place of one.
        is_reporting: whether it reports a statement; `words` include the statement, which may have another time.
        source: the verb that reports it, or the noun that it is the content of, where it is a statement.
        is_main: whether it is a main clause, or part of one.
        speaker: the words for whoever makes the statement that it is.
        around: all words of the sentence.
        is_at_bound: whether it is what happens at the bound of a span: "until 1980, when a flood came".
        is_fragment: whether it is a phrase of an embedded clause, without a verb or a noun of action of its own.
    """

    sentence: Span
    time: Span | None
    clause: int
    start: int
    end: int
    words: tuple[Word, ...]
    trigger: Word | None = None
    is_reporting: bool = False
    source: Word | None = None
    is_main: bool = False
    speaker: tuple[Word, ...] = ()
    around: Sequence[Word] = ()
    is_at_bound: bool = False
    is_fragment: bool = False
