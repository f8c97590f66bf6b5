"""The clause that a time stands in, within its sentence."""

from collections.abc import Sequence

from timeline.extracting.words import CLAUSE_END, CONNECTIVE, PREPOSITION, RELATIVE, VERB

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


def share_of(text: str, clause: Span, mention: Span, others: Sequence[Span]) -> Span:
    """The part of a clause that one of several times in it dates: words belong to the time behind them.

    A time that opens the clause ("On Monday X met Y in Rome") dates what follows it, up to the next time.

    >>> text = "Papers reported Friday on a parade staged on July 27."
    >>> a, b = share_of(text, (0, len(text)), (45, 52), [(16, 22), (45, 52)]); text[a:b]
    'on a parade staged on July 27.'
    """
    start, end = clause
    before = [other for other in others if start <= other[0] and other[1] <= mention[0]]
    after = [other for other in others if mention[1] <= other[0] and other[1] <= end]
    if before and not (len(before) == 1 and _opens(text, start, before[0])):
        start = before[-1][1]
    elif before:
        start = _preposition_before(text, before[-1][1], mention[0])
    if after:
        opens = not before and _opens(text, clause[0], mention)
        end = _preposition_before(text, mention[1], after[0][0]) if opens else mention[1]
    while start < mention[0] and text[start] in " ,;":
        start += 1
    return start, max(end, mention[1])


def _opens(text: str, start: int, mention: Span) -> bool:
    """Whether a time stands at the start of a clause, behind a preposition at the most."""
    before = CONNECTIVE.sub("", text[start : mention[0]].lstrip(' ,;"“'))
    return not PREPOSITION.sub("", before).strip(' "“')


def _preposition_before(text: str, start: int, mention: int) -> int:
    found = PREPOSITION.search(text[start:mention])
    return start + found.start() if found else mention


def _relative_before(text: str, start: int, mention: int) -> int | None:
    """Where the noun begins that a relative clause around a mention tells of: "a dispute that began in [2023]"."""
    found = list(RELATIVE.finditer(text, start, mention))
    if not found or "," in text[found[-1].end() : mention]:
        return None
    return found[-1].start()


def _tells(piece: str) -> bool:
    return len(piece.split()) >= _SHORTEST and VERB.search(piece) is not None
