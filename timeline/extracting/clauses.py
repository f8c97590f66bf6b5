"""The clause that a time stands in, within its sentence."""

from timeline.extracting.words import CLAUSE_END, RELATIVE, VERB

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
    return _relative_before(text, start, mention[0]) or start, end


def _relative_before(text: str, start: int, mention: int) -> int | None:
    """Where the noun begins that a relative clause around a mention tells of: "a dispute that began in [2023]"."""
    found = list(RELATIVE.finditer(text, start, mention))
    if not found or "," in text[found[-1].end() : mention]:
        return None
    return found[-1].start()


def _tells(piece: str) -> bool:
    return len(piece.split()) >= _SHORTEST and VERB.search(piece) is not None
