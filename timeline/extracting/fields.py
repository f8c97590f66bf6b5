"""Fields without a verb: a label, a colon and a date, as in the head of a filing or a financial calendar."""

from timeline.extracting.grammar.word import Span
from timeline.languages.event_words import ClauseWords

_LONGEST_REST = 60  # characters after the date; more is a sentence


def is_field(text: str, sentence: Span, time: Span, grammar: ClauseWords) -> bool:
    """Whether a time is the value of a field that names an event.

    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> lines = ("Filed: 3 May 2021", "Posted: 3 May 2021", "He said: 3 May 2021")
    >>> [is_field(line, (0, len(line)), (len(line) - 10, len(line)), CLAUSES) for line in lines]
    [True, False, False]
    """
    line = text.rfind("\n", sentence[0], time[0]) + 1 or sentence[0]
    label = grammar.field_label.fullmatch(text, line, time[0])
    rest = text[time[1] : sentence[1]].partition("\n")[0]
    return label is not None and len(rest) <= _LONGEST_REST and not grammar.document_label.match(text, line, time[0])
