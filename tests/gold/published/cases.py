"""Small pages, feeds, mails and texts, each with the publication that may be concluded from it.

A file holds any number of cases:

    === what the case is about
    url: the address of the page, where it matters
    published: day, clock time or moment; empty where none may be concluded
    updated: day of the last change
    place: name
    ---
    the document, in which {en} stands for some sentences of a language (see stories.py)

The cases in `open/` were looked at while the rules were written, those in `unread/` were not. Those in `contact/` were written with
their answers before the program first read them, and looked at afterwards.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gold.published.stories import STORIES

_HERE = Path(__file__).parent
_CASE = re.compile(r"^=== (?P<name>.+)\n(?P<fields>(?:\w+:.*\n)+)---\n(?P<body>(?:(?!^=== ).*\n)+)", re.MULTILINE)
_STORY = re.compile(r"\{([a-z]{2})\}")
_SUFFIXES = {"pages": ".html", "feeds": ".xml", "mails": ".txt", "texts": ".txt"}


@dataclass(frozen=True)
class Case:
    """A document with the publication that is right for it."""

    name: str
    kind: str
    body: str
    fields: dict[str, str]

    @property
    def suffix(self) -> str:
        """The suffix of a file of its kind."""
        return _SUFFIXES[self.kind]


def cases(half: str) -> Iterator[Case]:
    """The cases of a half, `open` or `unread`."""
    for kind in _SUFFIXES:
        text = (_HERE / half / f"{kind}.txt").read_text(encoding="utf-8")
        for found in _CASE.finditer(text):
            fields = dict(line.split(":", 1) for line in found["fields"].splitlines())
            body = _STORY.sub(lambda story: STORIES[story[1]], found["body"].strip() + "\n")
            yield Case(found["name"], kind, body, {name: value.strip() for name, value in fields.items()})
