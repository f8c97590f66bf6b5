"""The sentences of a text as spans: lines and full stops, not the points of abbreviations."""

import re
from collections.abc import Iterator

from timeline.languages.en.clause_words import VERB

_BREAK = re.compile(r"[.!?…]{1,3}[\"”’')\]]{0,2}(?=\s)|\n")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])([A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Gov|Sen|Rep|Prof|Rev|Hon|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|v|etc|Jan|Feb|Mar|Apr"
    r"|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Ala|Ariz|Calif|Conn|Fla|Ga|Ill|Mass|Mich|Minn|Miss|Mo|Pa|Tenn|Tex|Va|Wash|Wis"
    r"|c|ca|approx|(?:[A-Za-z]\.)+[A-Za-z])\.$"
)
_TITLE = re.compile(r"[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Gov|Sen|Rep|Prof|Rev|Hon|No|vs|v|c|ca|approx")
# Words that stand with a capital only where a sentence begins: "in Buffalo, N.Y. [His] name".
_OPENING = re.compile(
    r"\s+(?:The|His|Her|Its|Their|He|She|It|They|We|But|And|In|On|At|Since|After|Before|When|While|If|Now|Recently|That|This|These|Those|There|As"
    r"|However|Meanwhile|For|By|Although|Some|Many|Most|Both|With|A|An|One|Two|Three|Four|Five|I|You|Our|My|What|Who|Another|Later|Earlier)\s"
)
# What goes on behind a clock time: "10 a.m. Friday", "10 a.m. Eastern time"; any other capital opens a sentence.
_BEHIND_CLOCK = re.compile(
    r"\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Central|Mountain|Pacific|[A-Z]{2,4}\b|\W|\d|$)"
)
# "SEOUL --", "PARIS, July 3 (Example) —": a dateline is not part of what happened.
_DATELINE = re.compile(
    r"(?:\([A-Z]{2,12}\)\s?)?[A-Z][A-Z .'/-]{2,40}(?:,\s[A-Z][\w.]{1,15}){0,2}(?:,\s[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?\s?)?\s?"
    r"(?:\([^()]{2,40}\)\s?)?\s?(?:--|—|–|-|_)\s"
)
_WRAPPED = 50  # a line at least this long, without a full stop, may go on in the next line
_LONGEST = 2_000  # characters; what is longer is no sentence and is cut


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The half-open spans of the sentences, without the white space around them.

    >>> text = "Mr. Lee left on Jan. 3. He came back."
    >>> [text[a:b] for a, b in sentences(text)]
    ['Mr. Lee left on Jan. 3.', 'He came back.']
    >>> [text[a:b] for text in ["It closed at 4 p.m. Barges left at 5 p.m. Friday."] for a, b in sentences(text)]
    ['It closed at 4 p.m.', 'Barges left at 5 p.m. Friday.']
    """
    start = 0
    for match in _BREAK.finditer(text):
        if match.end() - start < _LONGEST and not _ends_sentence(text, start, match):
            continue
        yield from _pieces(text, start, match.end())
        start = match.end()
    yield from _pieces(text, start, len(text))


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence; what has too many words for one, in pieces."""
    if end - start > _LONGEST:
        for count, word in enumerate(_SPACED.finditer(text, start, end), 1):
            if count % _MOST_WORDS == 0:
                yield from _trimmed(text, start, word.end())
                start = word.end()
    yield from _trimmed(text, start, end)


_SPACED = re.compile(r"\S+\s*")
_MOST_WORDS = 300


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    if match[0] == "\n":
        return _line_ends(text, start, match.start())
    following = text[match.end() : match.end() + 8].lstrip()[:1]
    if following.islower():
        return False
    if match[0] == ".":
        found = _ABBREVIATION.search(text, max(start - 1, match.start() - 12, 0), match.end())
        if found is not None and found[1].lower() in ("a.m", "p.m"):
            return _BEHIND_CLOCK.match(text, match.end()) is None
        return found is None or (_TITLE.fullmatch(found[1]) is None and _OPENING.match(text, match.end()) is not None)
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


def behind_dateline(text: str, start: int, end: int) -> int:
    """Where a sentence begins, behind the dateline that may open it.

    >>> text = "PARIS, July 3 (Example) - Rain fell."
    >>> text[behind_dateline(text, 0, len(text)) :]
    'Rain fell.'
    """
    found = _DATELINE.match(text, start, end)
    return found.end() if found else start


_SHORTEST = 4  # words; a shorter line with a date is a caption or page chrome, not a sentence


def is_sentence(text: str) -> bool:
    """Whether a line may be a sentence: some words, one of which may be a verb.

    >>> is_sentence("Rain fell on Friday."), is_sentence("Friday, 3 May 1998, Rome")
    (True, False)
    """
    return has_words(text) and VERB.search(text) is not None


def has_words(text: str) -> bool:
    """Whether a line has as many words as a sentence, in any language that writes blanks between them."""
    return len(text.split(None, _SHORTEST)) >= _SHORTEST


_ENTRY = re.compile(r"\s?(?::|--|—|–|-)\s{1,3}\w\S*\s{1,3}\w")


def is_entry(text: str, sentence: tuple[int, int], time: tuple[int, int]) -> bool:
    """Whether a time opens an entry of a chronology, which needs no verb.

    >>> is_entry("3 May 1998: Opening of the bridge", (0, 33), (0, 10)), is_entry("3 May 1998, Rome", (0, 16), (0, 10))
    (True, False)
    """
    return not text[sentence[0] : time[0]].strip(" -*•·–") and _ENTRY.match(text, time[1], sentence[1]) is not None
