"""Short texts of our own, one file of `cases/` for each class of dates that are easy to get wrong.

The first line of a file states the rule of its class. Each case is a line `= PUBLISHED` (or `= none`) and a text of one to
four sentences in which every time expression is annotated as in `annotated.py`. Anything else that is found is a false
alarm. Annotate a careful reader's understanding before looking at the program's; where the program is wrong, the
annotation stays.
"""

import datetime as dt
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from pathlib import Path
from typing import Any

from gold.annotated import Timex, unmarked

CASES = Path(__file__).with_name("cases")

Found = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Case:
    """One short text of a class, its publication date, and its annotations."""

    group: str
    number: int
    published: str | None
    text: str
    timexes: tuple[Timex, ...]

    @property
    def line(self) -> str:
        """The case as `timeline tag` reads it: one line of JSON."""
        known = {"published": self.published} if self.published else {}
        return json.dumps({"id": f"{self.group} {self.number}", "text": self.text, **known}) + "\n"


class Verdict(StrEnum):
    """The outcome for one annotation: a false alarm is a time found where there is none."""

    RIGHT = "right"
    WRONG = "wrong date"
    OPEN = "open or missed"
    FALSE_ALARM = "false alarm"


@dataclass(frozen=True, slots=True)
class Judged:
    """One annotation, or one false alarm, with its verdict and the words and values on both sides."""

    case: Case
    verdict: Verdict
    words: str
    expected: str
    got: str
    is_after_publication: bool = False

    def __str__(self) -> str:
        return (
            f"{self.verdict}: {self.case.group} {self.case.number}, published {self.case.published}: {self.case.text!r}\n"
            f"    {self.words!r} is {self.got or 'nothing'}, should be {self.expected}"
        )


def cases() -> list[Case]:
    """The cases of all files in the order of their names, then those of the grid."""
    written = [
        case for path in sorted(CASES.glob("*.txt")) for case in of_file(path.stem, path.read_text(encoding="utf-8"))
    ]
    return [*written, *grid()]


def of_file(group: str, source: str) -> list[Case]:
    r"""The cases in the text of one file.

    >>> of_file("rain", "Days of rain.\n\n= 2024-02-14\nIt rained [today|DATE|2024-02-14].\n\n= none\nIt {may} rain.")[1]
    Case(group='rain', number=2, published=None, text='It may rain.', timexes=(Timex(start=3, end=6, type='NONE', value='', also=()),))
    """
    blocks = source.split("\n= ")[1:]
    return [_case(group, number, *block.split("\n", 1)) for number, block in enumerate(blocks, 1)]


def _case(group: str, number: int, published: str, body: str) -> Case:
    text, timexes = unmarked(body.strip())
    return Case(group, number, None if published == "none" else published, text, timexes)


# The grid: a full date, the sentence after it with an open one, published ever later.
FIRST_DAYS = (dt.date(2017, 5, 9), dt.date(2018, 11, 14), dt.date(2019, 3, 5), dt.date(2020, 8, 11))
DISTANCES = (10, 30, 91, 243, 620, 1461)  # ten days, one, three and eight months, 1.7 and four years
SECOND_DATES = {
    "on the Nth": "On [the {later.day}th|DATE|{later}] he appealed.",
    "on WEEKDAY": "On [{later:%A}|DATE|{later}{also}] he appealed.",
    "on MONTH DAY": "On [{later:%B} {later.day}|DATE|{later}] he appealed.",
    "in MONTH": "In [{month:%B}|DATE|{month:%Y-%m}] he appealed.",
    "two days later": "[Two days later|DATE|{later}] he appealed.",
}


def grid() -> Iterator[Case]:
    """Every second date after every first day, at every distance at which it can have been written."""
    for name, sentence in SECOND_DATES.items():
        for number, (days, first) in enumerate(product(DISTANCES, FIRST_DAYS), 1):
            published = first + dt.timedelta(days)
            later, month = first + dt.timedelta(2), first.replace(month=first.month + 1, day=1)
            # ten days on, a weekday may as well be the last one before publication
            also = f"|also {published - dt.timedelta(1)}" if days == 10 else ""
            body = f"Lindqvist was dismissed on [{first.day} {first:%B %Y}|DATE|{first}]. "
            if name != "in MONTH" or month <= published:
                body += sentence.format(later=later, month=month, also=also)
                yield _case(f"grid: {name}", number, published.isoformat(), body)


def judged(case: Case, found: list[Found]) -> Iterator[Judged]:
    """Each annotation of a case against what was found in its place, and each false alarm."""
    for timex in case.timexes:
        yield _of_words(case, timex, [f for f in found if _overlap(f, timex)])
    for f in found:
        if not any(_overlap(f, timex) for timex in case.timexes):
            yield Judged(case, Verdict.FALSE_ALARM, f["text"], "no time", f["value"])


def _of_words(case: Case, timex: Timex, there: list[Found]) -> Judged:
    words, expected = case.text[timex.start : timex.end], " or ".join((timex.value, *timex.also)) or "no time"
    ahead = any(_is_ahead(f, timex, case.published) for f in there)
    return Judged(case, _verdict(case, timex, there), words, expected, "; ".join(f["value"] for f in there), ahead)


def _verdict(case: Case, timex: Timex, there: list[Found]) -> Verdict:
    if timex.type == "NONE":
        return Verdict.FALSE_ALARM if there else Verdict.RIGHT
    accepted = {timex.value, *timex.also}
    # one expression over several annotations may have the value of any of them
    right = [f for f in there if any(_spellings(f) & {t.value, *t.also} for t in case.timexes if _overlap(f, t))]
    others = [f for f in there if f["from"] and f not in right]
    if any(not _is_coarser(f, accepted) for f in others):
        return Verdict.WRONG
    return Verdict.RIGHT if right or ("open" in accepted and not others) else Verdict.OPEN


def _overlap(found: Found, timex: Timex) -> bool:
    return bool(found["start"] < timex.end and timex.start < found["end"])


def _spellings(found: Found) -> set[str]:
    """The ways in which an annotation may write what was found: a range also as either of its ends."""
    values = {found["value"], *found["value"].split("/")}
    return {found["edtf"], *values, *(_with_offset(value, found) for value in values)}


def _with_offset(value: str, found: Found) -> str:
    zone = found["timezone"] or ""
    offset = "Z" if zone in {"UTC", "+00:00"} else zone if zone.startswith(("+", "-")) else ""
    return value.removesuffix("Z") + offset


def _is_coarser(found: Found, accepted: set[str]) -> bool:
    """Whether what was found is true, but says less: the year of a day, the day or its part of a clock time."""
    said = re.sub(r"T[A-Z]+$", "", _with_offset(found["value"], found))
    return any(all(end.startswith(said) for end in value.split("/")) for value in accepted)


def _is_ahead(found: Found, timex: Timex, published: str | None) -> bool:
    """Whether a time before publication was dated after it."""
    if not published or not found["from"] or timex.type == "NONE":
        return False
    return bool(max(timex.value, *timex.also, "") <= published < found["from"][:10])
