"""Result of an export: files and omitted rows."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Content:
    """The content of one file.

    Attributes:
        data: its bytes.
        left_out: the number of omitted rows (in TimeML, characters) for each reason.
    """

    data: bytes
    left_out: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Rows that a file omits for one reason.

    Attributes:
        path: the file.
        count: the number of rows of the table (in TimeML, characters of the text).
        reason: the reason in words.

    >>> print(LeftOut(Path("events.ics"), 12, "known to the month only"))
    events.ics: 12 left out, known to the month only
    """

    path: Path
    count: int
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.count:,} left out, {self.reason}"


class Saved(list[Path]):
    """The files written, and the rows that they omit.

    Attributes:
        left_out: the omitted rows of each file, by reason.

    >>> Saved([Path("events.ics")], [LeftOut(Path("events.ics"), 12, "approximate")]).left_out[0].count
    12
    """

    def __init__(self, paths: Iterable[Path], left_out: Iterable[LeftOut] = ()) -> None:
        super().__init__(paths)
        self.left_out = tuple(left_out)

    def __repr__(self) -> str:
        return "\n".join([super().__repr__(), *map(str, self.left_out)])
