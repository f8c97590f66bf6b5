"""The publishers of documents, so that the title of a story names none: "Bridge opens | Harbour Post"."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from timeline.datelines.dateline_parser import KNOWN_AGENCIES
from timeline.model import Tagged

_LAST_PART = re.compile(r"\s+(?P<mark>[|\N{MIDDLE DOT}-]|\N{EN DASH}|\N{EM DASH})\s+(?P<part>[^|]{2,40})$")
_MOST_WORDS = 4  # of the name of a site
_SHORTEST_LABEL = 3  # letters of a part of a host that may name the publisher
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Publishers:
    """Words and names by which publishers are recognised.

    Attributes:
        hosts: the parts of the hosts of the documents.
        ends: the last parts of titles that several documents share, as letters only.
        credits: the words of bylines and agencies.
    """

    hosts: frozenset[str]
    ends: frozenset[str]
    credits: frozenset[str]

    def include(self, name: str) -> bool:
        """Whether a name is that of a publisher, or of an author.

        >>> publishers = Publishers(frozenset({"bbc", "co", "uk"}), frozenset({"harbourpost"}), frozenset({"cnn", "staff"}))
        >>> [publishers.include(name) for name in ("BBC News", "Harbour Post", "CNN", "Cairo")]
        [True, True, True, False]
        """
        words = _WORD.findall(name.lower())
        letters = "".join(words)
        is_credited = bool(words) and self.credits.issuperset(words)
        return (
            letters in self.ends | KNOWN_AGENCIES or is_credited or bool(self.hosts.intersection((letters, *words[:1])))
        )

    def without(self, title: str) -> str:
        """The title without the name of its site at the end.

        >>> none = Publishers(frozenset(), frozenset(), frozenset())
        >>> none.without("The old bridge opens | Harbour Post"), none.without("The old bridge - a history")
        ('The old bridge opens', 'The old bridge - a history')
        """
        end = _LAST_PART.search(title)
        if end is None:
            return title
        rest = title[: end.start()].strip()
        is_site = end["mark"] == "|" and len(end["part"].split()) <= min(_MOST_WORDS, len(rest.split()) - 1)
        return rest if rest and (is_site or self.include(end["part"])) else title


def publishers_of(documents: Iterable[Tagged]) -> Publishers:
    """The publishers that documents name: in their addresses, datelines, bylines and titles.

    >>> from timeline.model import Dateline, Document
    >>> article = Document("a", "Rain fell.", source_url="https://www.harbour-post.example/1")
    >>> publishers_of([Tagged(article, Dateline("a", agency="Coast Wire"))]).include("Coast Wire")
    True
    """
    known = list(documents)
    ends = Counter(end for tagged in known for end in _last_parts(tagged.document.title))
    credited = (credit for tagged in known for credit in (tagged.dateline.agency, tagged.dateline.byline) if credit)
    return Publishers(
        hosts=frozenset(label for tagged in known for label in _labels(tagged.document.source_url)),
        ends=frozenset(_letters(end) for end, count in ends.items() if count > 1),
        credits=frozenset(word for credit in credited for word in _WORD.findall(credit.lower())),
    )


def _last_parts(title: str | None) -> Iterator[str]:
    end = _LAST_PART.search(title or "")
    if end:
        yield end["part"]


def _labels(url: str | None) -> Iterator[str]:
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:  # an address may be anything
        return
    yield from (letters for label in host.split(".")[:-1] if len(letters := _letters(label)) >= _SHORTEST_LABEL)


def _letters(name: str) -> str:
    return "".join(_WORD.findall(name.lower()))
