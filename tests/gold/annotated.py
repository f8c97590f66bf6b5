"""Documents of our own, with every time expression annotated by hand.

Each file in `documents/` is one short text of one kind. A header comes first, then an empty line, then the text, in
which every time expression stands in brackets with its TIMEX3 type and value:

    kind: wire news
    published: 2024-02-14
    title: Train derails near Tarvik port

    TARVIK, [Feb. 14|DATE|2024-02-14] (Coastwire) - A train left the rails [early Wednesday|DATE|2024-02-14].

To add a document, write such a file; to mend one, edit it. Annotate what a careful reader understands, before looking at
what the program says: where the program is wrong, the annotation stays. Types, extents and values follow TimeML 1.2.1 and
TempEval-3, and where these leave a choice:

- Determiners and modifiers belong to the expression ("the end of May", "about 4:40 a.m."), prepositions do not.
- A day and its clock time are one expression side by side ("9 a.m. Friday", "Sat 13 July, 11am"), two with a preposition
  between them ("[Friday] at [noon]"), each with the full value. The ends of a range are two ("[218] to [201 BC]").
- Weeks are ISO weeks; "two weeks ago" is a week, "two years ago" a year, "five months ago" a month.
- Decades and centuries are cut short (`195`, `18`), years BC are written `BC0264`, lengths in decades `P4DE`.
- "Today" and "now" in a general sense are `PRESENT_REF`; "soon" is `FUTURE_REF`, "a few days ago" `PAST_REF`.
- Clock times in UTC end in `Z`; other zones are not written.
- Bare ages ("she was 91") are not annotated.

The short texts of `cases/` (see `cases.py`) need three more marks: other values that a careful reader may give,
`[the 9th|DATE|2019-03-09|also 2019-03]`; an expression that no date may be given to, `[D+2|DATE|open]`; and words that
are no time at all, `{1850} dollars`.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path

DOCUMENTS = Path(__file__).with_name("documents")
_ANNOTATION = re.compile(r"\[([^\[\]|]+)\|(DATE|TIME|DURATION|SET)\|([^\[\]|]+)((?:\|also [^\[\]|]+)*)\]|\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class Timex:
    """One annotated time expression, with half-open character offsets into the text without its brackets.

    Attributes:
        type: the TIMEX3 type; "NONE" for words that are no time.
        also: other values that are right.
    """

    start: int
    end: int
    type: str
    value: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Annotated:
    """One document: the text without its brackets, and what was in them."""

    name: str
    kind: str
    published: str
    title: str
    text: str
    timexes: tuple[Timex, ...]

    @property
    def line(self) -> str:
        """The document as `timeline score` and `timeline tag` read it: one line of JSON."""
        timexes = [{"start": t.start, "end": t.end, "type": t.type, "value": t.value} for t in self.timexes]
        return json.dumps({"id": self.name, "text": self.text, "dct": self.published, "timexes": timexes}) + "\n"


def documents() -> list[Annotated]:
    """All documents, in the order of their names."""
    return [parsed(path.stem, path.read_text(encoding="utf-8")) for path in sorted(DOCUMENTS.glob("*.txt"))]


def parsed(name: str, source: str) -> Annotated:
    r"""One document from the text of its file.

    >>> parsed("a", "kind: note\npublished: 2024-02-14\ntitle: Rain\n\nIt rained on [Monday|DATE|2024-02-12].").timexes
    (Timex(start=13, end=19, type='DATE', value='2024-02-12', also=()),)
    """
    head, _, body = source.partition("\n\n")
    header = dict(line.split(": ", 1) for line in head.splitlines())
    text, timexes = unmarked(body)
    return Annotated(name, timexes=timexes, text=text, **header)


def unmarked(body: str) -> tuple[str, tuple[Timex, ...]]:
    """A text without its marks, and the annotations that they were.

    >>> unmarked("Of {1850} men, [the 9th|DATE|2019-03-09|also 2019-03] killed two.")[1]
    (Timex(start=3, end=7, type='NONE', value='', also=()), Timex(start=13, end=20, type='DATE', value='2019-03-09', also=('2019-03',)))
    """
    text, timexes, read = "", [], 0
    for found in _ANNOTATION.finditer(body):
        text += body[read : found.start()]
        words, kind, value, also, no_time = found.groups(default="")
        words, kind = (no_time, "NONE") if no_time else (words, kind)
        others = tuple(also.removeprefix("|also ").split("|also ")) if also else ()
        timexes.append(Timex(len(text), len(text) + len(words), kind, value, others))
        text, read = text + words, found.end()
    return text + body[read:], tuple(timexes)
