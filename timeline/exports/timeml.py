"""Documents as TimeML: the text with its time expressions as TIMEX3 (TimeML annotation guidelines 1.2.1, section 2.2).

One XML file for each document, in the form of the TempEval-3 corpora. The day of publication is in the head, as the TIMEX3
whose `functionInDocument` is CREATION_TIME; without one there is no head. The text between <TEXT> and </TEXT> is that
of the document; characters that XML 1.0 forbids are replaced by U+FFFD, so that offsets are unchanged.
"""

import datetime as dt
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from timeline.exports.lines import separate_timexes
from timeline.exports.saved import Content
from timeline.model import Period, Stamp, Tagged, Timex, TimexType

if TYPE_CHECKING:
    from lxml.etree import _Element

# Everything outside Char of XML 1.0, section 2.2.
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_CHARACTER = "not allowed in XML 1.0 (replaced by U+FFFD)"
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")
# Names of devices on Windows, with any extension.
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_LONGEST = 50  # characters of a file name; even at four bytes each, below the limit of 255 bytes


def timeml(tagged: Tagged) -> Content:
    """A document as TimeML.

    >>> from timeline.api import tag
    >>> from timeline.model import Document
    >>> content = timeml(next(tag(Document("a", "In May 1998 it rained."))))
    >>> print(content.data.decode().partition("<TEXT>")[2])
    In <TIMEX3 tid="t1" type="DATE" value="1998-05">May 1998</TIMEX3> it rained.</TEXT>
    </TimeML>
    <BLANKLINE>
    """
    from lxml import etree

    replaced: Counter[str] = Counter()
    root = etree.Element("TimeML")
    for part in _parts(tagged, replaced):
        part.tail = "\n"
        root.append(part)
    root.text = "\n"
    data = etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"
    return Content(data, replaced)


def timeml_names(ids: Iterable[str]) -> list[str]:
    """A file name for each document, safe on every system and unique regardless of case.

    >>> timeml_names(["a", "A", "../../etc/passwd", "con", ""])
    ['a.tml', 'A-2.tml', 'etc_passwd.tml', '_con.tml', 'document.tml']
    """
    taken: Counter[str] = Counter()
    return [f"{_untaken(_stem(document_id), taken)}.tml" for document_id in ids]


def _untaken(stem: str, taken: "Counter[str]") -> str:
    """The stem, with a number where it is taken; `taken` counts the uses of each stem."""
    name = stem
    while taken[name.casefold()]:
        taken[stem.casefold()] += 1
        name = f"{stem}-{taken[stem.casefold()]}"
    taken[name.casefold()] += 1
    return name


def _stem(document_id: str) -> str:
    plain = _NOT_IN_NAMES.sub("_", unicodedata.normalize("NFC", document_id))
    stem = plain.strip("._-")[:_LONGEST].rstrip("._-") or "document"
    return f"_{stem}" if _RESERVED.match(stem) else stem


def _parts(tagged: Tagged, replaced: "Counter[str]") -> "Iterable[_Element]":
    document = tagged.document
    yield _element("DOCID", _xml(document.id, replaced))
    published = tagged.dateline.published or document.published or tagged.dateline.published_within
    if published is not None:
        head = _element("DCT", "")
        head.append(_creation_time(published))
        yield head
    if document.title:
        yield _element("TITLE", _xml(document.title, replaced))
    yield _text(_xml(document.text, replaced), tagged.timexes)


def _element(name: str, text: str, **attributes: str) -> "_Element":
    from lxml import etree

    element = etree.Element(name, attributes)
    element.text = text
    return element


def _creation_time(published: Stamp | Period) -> "_Element":
    is_moment = isinstance(published, dt.datetime)
    kind = TimexType.TIME if is_moment else TimexType.DATE
    value = published.isoformat(timespec="seconds") if isinstance(published, dt.datetime) else published.isoformat()
    return _element(
        "TIMEX3", value, tid="t0", type=kind, value=value, temporalFunction="false", functionInDocument="CREATION_TIME"
    )


def _text(text: str, timexes: tuple[Timex, ...]) -> "_Element":
    """The text with its time expressions inline; the text after each is its tail."""
    found = list(separate_timexes(timexes))
    ends = [when.mention.start for when in found[1:]] + [len(text)]
    whole = _element("TEXT", text[: found[0].mention.start if found else None])
    for number, (when, end) in enumerate(zip(found, ends, strict=False), 1):
        timex = _timex(when, number, text[when.mention.start : when.mention.end])
        timex.tail = text[when.mention.end : end]
        whole.append(timex)
    return whole


def _timex(when: Timex, number: int, words: str) -> "_Element":
    mod = {"mod": when.mod} if when.mod else {}
    return _element("TIMEX3", words, tid=f"t{number}", type=when.type, value=_NOT_XML.sub("\ufffd", when.value), **mod)


def _xml(text: str, replaced: "Counter[str]") -> str:
    """The text with U+FFFD for each character that XML 1.0 forbids."""
    clean, number = _NOT_XML.subn("\ufffd", text)
    if number:
        replaced[_NO_CHARACTER] += number
    return clean
