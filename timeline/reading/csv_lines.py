"""The lines of a CSV table, which a row may take several of, and give back."""

from collections import deque
from collections.abc import Iterable

_FEW = 0.05  # of the rows of a table; where more of them run over lines, its texts have line breaks
_SHOWN = 3


class CountedLines:
    """Lines that can be taken back: those of the last row until the next begins.

    Attributes:
        taken: the lines of the row that is being read.
        number: the number of the last line; the header is line 1.
        long_rows: the first lines of the rows that run over several lines, and how many they are.
        rows: how many rows were read.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._again: deque[str] = deque()
        self.taken: list[str] = []
        self.number = 1
        self.long_rows: list[tuple[int, int]] = []
        self.rows = 0

    def __iter__(self) -> "CountedLines":
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        self.taken.append(line)
        self.number += 1
        return line

    def take_back(self) -> str:
        """Give all lines of the row back but the first, which is returned."""
        first, *others = self.taken
        self._again.extendleft(reversed(others))
        self.number -= len(others)
        del self.taken[1:]
        return first

    def count_row(self) -> None:
        """Note that the lines taken are a row."""
        self.rows += 1
        if len(self.taken) > 1:
            self.long_rows.append((self.number - len(self.taken) + 1, len(self.taken)))


def long_rows_note(lines: CountedLines) -> str:
    """The rows that run over lines, where nearly all others have one line each."""
    found = lines.long_rows
    if not found or len(found) > max(1, _FEW * lines.rows) or lines.rows == len(found):
        return ""
    shown = ", ".join(f"line {first} over {count}" for first, count in found[:_SHOWN])
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    return f"check the quotes of the fields that run over lines, which other rows do not: {shown}{more}"
