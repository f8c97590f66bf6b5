"""Lines that may report an event: after the dateline, with words enough, or as an entry of a chronology."""

import re

_PLACE = r"[A-Z][A-Z .'/-]{2,40}(?:,\s[A-Z][\w.]{1,15}(?:\s[A-Z][\w.]{1,15})?){0,2}"
_DAY = r",?\s(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}\.?)(?:,?\s\d{4})?"
_AGENCY = r",?\s?\([^()]{2,40}\)"
# "SEOUL --", "PARIS, July 3 (Example) —", "PARIS (Example), 3 July 2021 -": a dateline is not part of what happened.
_DATELINE = re.compile(rf"(?:\([A-Z]{{2,12}}\)\s?)?{_PLACE}(?:{_DAY}|{_AGENCY}){{0,2}}\s?(?:--|—|–|-|_)\s")

# "London, Jun 11 (efe).-": one in small letters has a date and an agency.
_AGENCY_DATELINE = re.compile(
    r"[A-Z][A-Za-z .'/-]{2,40},\s[A-Z][a-z]{2,8}\.?\s\d{1,2}\s\([^()]{2,40}\)\.?\s?(?:--|—|–|-)\s"
)
# "(Photo: Ann Lee) LONDON, Feb. 26 --": one with a date may follow credits in brackets.
_AFTER_CREDITS = re.compile(
    r"[^\n]{0,400}?[)\]]\s{1,2}[A-Z][A-Z .'/-]{2,40},\s[A-Z][a-z]{2,8}\.?\s\d{1,2}\s?(?:\([^()]{2,40}\)\s?)?(?:--|—|–|-)\s"
)


# "ROME | Sun Jun 7, 2009 10:57 am EDT ROME (Example) - ": one with the stamp of its page before it.
_AFTER_STAMP = re.compile(
    rf"{_PLACE}\s\|\s[A-Z][a-z]{{2}}\s[^|\n]{{10,40}}?\s{_PLACE}(?:{_AGENCY}|\s-LRB-\s[^()\n]{{2,40}}?\s-RRB-)?\s?(?:--|—|–|-)\s"
)


# "OSLO: Rain fell": only at the beginning of a text, for a transcript writes its speakers so.
_LONGEST_MARGIN = 100  # characters of blanks before the first sentence
_COLON_DATELINE = re.compile(r"[A-Z][A-Z .'/-]{3,30}:\s(?=[A-Z])")
_DATED_COLON = re.compile(rf"{_PLACE}{_DAY}:\s(?=\w)")  # "NEW DELHI, July 20: ": anywhere, as no speaker has a day
_DASH = re.compile(r"[-–—_]\s")  # at the end of every one of them
_OPENINGS = (_DATELINE, _AGENCY_DATELINE, _AFTER_CREDITS, _AFTER_STAMP)


def after_dateline(text: str, start: int, end: int) -> int:
    """Where a sentence begins, after the dateline that may open it.

    >>> text = "PARIS, July 3 (Example) - Rain fell."
    >>> text[after_dateline(text, 0, len(text)) :]
    'Rain fell.'
    """
    is_first = start <= _LONGEST_MARGIN and not text[:start].strip()
    if is_first and (place := _COLON_DATELINE.match(text, start, end)):
        return place.end()
    if (dated := _DATED_COLON.match(text, start, end)) is not None:
        return dated.end()
    if _DASH.search(text, start, end) is None:
        return start
    found = (pattern.match(text, start, end) for pattern in _OPENINGS)
    return next((match.end() for match in found if match), start)


_SHORTEST = 4  # words; a shorter line with a date is a caption or page chrome, not a sentence
_SHORTEST_CLOSED = 3  # words of one with a full stop


def has_words(text: str) -> bool:
    """Whether a line has as many words as a sentence, in any language that writes blanks between them.

    >>> has_words("He resigned Friday."), has_words("Updated last Friday"), has_words("Friday night.")
    (True, False, False)
    """
    fewest = _SHORTEST_CLOSED if text.rstrip().endswith(".") else _SHORTEST
    return len(text.split(None, fewest)) >= fewest


_ENTRY = re.compile(r"\s?(?::|--|—|–|-)\s{1,3}\w\S*\s{1,3}\w")


def is_entry(text: str, sentence: tuple[int, int], time: tuple[int, int]) -> bool:
    """Whether a time opens an entry of a chronology, which needs no verb.

    >>> is_entry("3 May 1998: Opening of the bridge", (0, 33), (0, 10)), is_entry("3 May 1998, Rome", (0, 16), (0, 10))
    (True, False)
    """
    return not text[sentence[0] : time[0]].strip(" -*•·–") and _ENTRY.match(text, time[1], sentence[1]) is not None
