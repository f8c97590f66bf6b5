"""The sentences of a text as spans: lines and full stops, not the points of abbreviations."""

import re
from collections.abc import Iterator

_BREAK = re.compile(r"[.!?…]{1,3}[\"”’')\]]{0,2}(?=\s)|\n")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Gov|Sen|Rep|Prof|Rev|Hon|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|v|etc|Jan|Feb|Mar|Apr"
    r"|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Ala|Ariz|Calif|Conn|Fla|Ga|Ill|Mass|Mich|Minn|Miss|Mo|Pa|Tenn|Tex|Va|Wash|Wis"
    r"|c|ca|approx|(?:[A-Za-z]\.)+[A-Za-z])\.$"
)
_WRAPPED = 50  # a line at least this long, without a full stop, may go on in the next line
_LONGEST = 4_000  # characters; what is longer is no sentence and is cut


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The half-open spans of the sentences, without the white space around them.

    >>> text = "Mr. Lee left on Jan. 3. He came back."
    >>> [text[a:b] for a, b in sentences(text)]
    ['Mr. Lee left on Jan. 3.', 'He came back.']
    """
    start = 0
    for match in _BREAK.finditer(text):
        if match.end() - start < _LONGEST and not _ends_sentence(text, start, match):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    if match[0] == "\n":
        return _line_ends(text, start, match.start())
    following = text[match.end() : match.end() + 8].lstrip()[:1]
    if following.islower():
        return False
    if match[0] == ".":
        return _ABBREVIATION.search(text, max(start, match.start() - 12), match.end()) is None
    return True


def _line_ends(text: str, start: int, end: int) -> bool:
    """Whether the text ends with its line: it does unless the line is long and goes on in small letters or figures."""
    line_start = max(start, text.rfind("\n", start, end) + 1)
    following = text[end + 1 : end + 3].strip()[:1]
    return end - line_start < _WRAPPED or not following or following == "\n" or text[end + 1 : end + 2] == "\n"


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
