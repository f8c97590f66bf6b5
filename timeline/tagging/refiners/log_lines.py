"""Clock times in figures at the head of the lines of a log: "0640 Cast off.", "08.15: patient admitted"."""

import re

from timeline.languages.time_words import JoinWords
from timeline.model import TimeMention
from timeline.model.expressions import ClockTime
from timeline.tagging.refiners.licence import is_bare_year

# They begin with the end of a line or sentence, which is fast to look for; a text begins as a line does.
_FOUR_FIGURES = re.compile(r"\n[^\S\n]{0,4}((\d\d)(\d\d))(?=[^\S\n]{1,3}[^\W\d]|[^\S\n]?[:–—-][^\S\n])")
_DOTTED = re.compile(r"(?:\n[^\S\n]{0,4}|[.!?][ ])((\d\d?)\.(\d\d))(?=:\s|[^\S\n][–—-][^\S\n])")
_FEWEST = 2


def read_log_lines(mentions: list[TimeMention], text: str, _: JoinWords) -> list[TimeMention]:
    """The mentions, with the clock times that head at least two lines.

    Four figures are clock times where all of them can be and one begins with 0, as no year does.
    """
    lines = f"\n{text}"
    found = [*_clocks(_FOUR_FIGURES, lines, is_proof="0"), *_clocks(_DOTTED, lines)]
    if not found:
        return mentions
    known = {mention.start for mention in mentions if not is_bare_year(mention)}
    clocks = {clock.start: clock for clock in found if clock.start not in known}
    others = (mention for mention in mentions if mention.start not in clocks)
    return sorted([*others, *clocks.values()], key=lambda mention: mention.start)


def _clocks(pattern: re.Pattern[str], text: str, is_proof: str = "") -> list[TimeMention]:
    heads = [*pattern.finditer(text)]
    all_clocks = all(int(head[2]) < 24 and head[3] < "60" for head in heads)
    if len(heads) < _FEWEST or not all_clocks or not any(head[1].startswith(is_proof) for head in heads):
        return []
    return [
        TimeMention(
            head.start(1) - 1,
            head.end(1) - 1,
            head[1],
            ClockTime(int(head[2]), int(head[3])),
            "log line",
            ("read_log_lines",),
        )
        for head in heads
    ]
