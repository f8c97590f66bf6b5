"""What a writer gives, and what a save tells of it: the files, and what does not stand in them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Content:
    """The content of one file.

    Attributes:
        data: its bytes.
        left_out: why rows (in TimeML, characters) do not stand in it, with how many there are of each.
    """

    data: bytes
    left_out: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a file does not hold, for one reason.

    Attributes:
        path: the file.
        count: how many rows of the table (in TimeML, characters of the text) are left out.
        reason: why, in words.

    >>> print(LeftOut(Path("events.ics"), 12, "known to the month only"))
    events.ics: 12 left out, known to the month only
    """

    path: Path
    count: int
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.count:,} left out, {self.reason}"


class Saved(list[Path]):
    """The files that a save wrote, and what they do not hold.

    Attributes:
        left_out: what was left out of which file, and why.

    >>> Saved([Path("events.ics")], [LeftOut(Path("events.ics"), 12, "approximate")]).left_out[0].count
    12
    """

    def __init__(self, paths: Iterable[Path], left_out: Iterable[LeftOut] = ()) -> None:
        super().__init__(paths)
        self.left_out = tuple(left_out)

    def __repr__(self) -> str:
        return "\n".join([super().__repr__(), *map(str, self.left_out)])
