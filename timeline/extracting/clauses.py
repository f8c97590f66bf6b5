"""The clause that a time stands in, within its sentence."""

from timeline.extracting.words import CLAUSE_END, VERB

Span = tuple[int, int]

_SHORTEST = 3  # words; a shorter piece is no clause of its own


def clause_around(text: str, sentence: Span, mention: Span) -> Span:
    """The part of a sentence between clause ends, around a mention; the whole sentence where a part tells nothing alone.

    >>> text = "Lee met Kim on Monday, and Park resigned the next day."
    >>> a, b = clause_around(text, (0, len(text)), (39, 53)); text[a:b]
    'and Park resigned the next day.'
    """
    start, end = sentence
    for match in CLAUSE_END.finditer(text, start, end):
        cut = match.end()
        if cut <= mention[0] and _tells(text[cut:end]) and _tells(text[start:cut]):
            start = cut
        elif match.start() >= mention[1] and _tells(text[start : match.start()]):
            end = match.start()
            break
    return start, end


def _tells(piece: str) -> bool:
    return len(piece.split()) >= _SHORTEST and VERB.search(piece) is not None
