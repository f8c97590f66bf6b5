"""Collect the dates in the markup of a page: meta tags, scripts, `time` elements and item properties, in one pass."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from timeline.reading.linked_data import quoted_in_script, stated_in_linked_data

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_AT_MOST = 50
_TIMES_AT_MOST = 500  # a hostile page may have any number, at any depth
_DEEPEST = 100
_LIST = 3
_SHOWN = 120
_SCRIPT_FIELDS = (
    "datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|published_date|firstPublished"
)
_WHOLE = frozenset({"body", "html", "main"})
_LONGEST_CLASS = 300
_ASIDE = re.compile(
    r"comment-?(?:list|body|content|meta|author|item|thread)|comments-(?:list|area)|\bcomments?\b|disqus|\brelated|recommend|\bteaser|most-?(?:read|popular)|trending",
    re.IGNORECASE,
)
_NAMING = ("property", "name", "itemprop", "http-equiv")


@dataclass(frozen=True, slots=True)
class Marks:
    """The elements of a page that may state its date, in page order, without those of comments."""

    metas: tuple["HtmlElement", ...]
    scripts: tuple["HtmlElement", ...]
    times: tuple["HtmlElement", ...]
    abbreviations: tuple["HtmlElement", ...]
    properties: tuple["HtmlElement", ...]


Find = Callable[[Marks], Iterator[str]]
"""Finds the values of one kind of markup, the most reliable first."""


def marks_of(tree: "HtmlElement") -> Marks:
    """Collect the marks of a page.

    >>> from lxml.html import document_fromstring
    >>> len(marks_of(document_fromstring("<p><time>30 July</time><time>31 July</time>")).times)
    2
    """
    found: dict[str, list[HtmlElement]] = {"meta": [], "script": [], "time": [], "abbr": []}
    for element in tree.iter(*found):
        found[element.tag].append(element)
    properties = tuple(tree.xpath("//@itemprop[starts-with(., 'date')]/.."))
    return Marks(
        metas=tuple(found["meta"]),
        scripts=tuple(found["script"]),
        times=tuple(each for each in found["time"][:_TIMES_AT_MOST] if not is_aside(each)),
        abbreviations=tuple(found["abbr"]),
        properties=tuple(each for each in properties if not is_aside(each)),
    )


def linked(field: str) -> Find:
    """Find a field of the JSON-LD."""

    def find(marks: Marks) -> Iterator[str]:
        for script in marks.scripts:
            if "ld+json" in (script.get("type") or ""):
                yield from stated_in_linked_data(script.text or "", field)

    return find


def named(names: tuple[str, ...]) -> Find:
    """Find meta tags with these names, in the order of the names."""
    rank = {name: number for number, name in enumerate(names)}

    def find(marks: Marks) -> Iterator[str]:
        found = []
        for element in marks.metas:
            for attribute in _NAMING:
                name = (element.get(attribute) or "").strip().lower()
                if name in rank and element.get("content"):
                    found.append((rank[name], element.get("content")))
        yield from (content for _, content in sorted(found, key=lambda pair: pair[0]))

    return find


def item_property(name: str) -> Find:
    """Find elements with an item property (microdata)."""
    return _single(lambda marks: (each for each in marks.properties if each.get("itemprop") == name))


def abbreviated(class_: str) -> Find:
    """Find abbreviations of a class, as in microformats."""
    return _single(lambda marks: (each for each in marks.abbreviations if class_ in each.get("class", "")))


def time(is_meant: Callable[["HtmlElement"], bool], *, of_many: bool = False) -> Find:
    """Find `time` elements; several different ones may belong to comments or other stories, and need `of_many`."""
    return _single(lambda marks: filter(is_meant, marks.times), of_many=of_many)


def _single(elements: Callable[[Marks], Iterator["HtmlElement"]], *, of_many: bool = False) -> Find:
    def find(marks: Marks) -> Iterator[str]:
        found = [_words(element) for element in islice(elements(marks), _AT_MOST)]
        if (len(set(found)) >= _LIST) == of_many:
            yield from found[:1]

    return find


def _words(element: "HtmlElement") -> str:
    stated = (element.get(attribute) for attribute in ("datetime", "content", "title"))
    return str(next(filter(None, stated), None) or element.text_content()[:64])


def shown_for(marks: Marks, is_meant: Callable[[str], bool]) -> Iterator[str]:
    """The visible text of `time` elements that state a certain moment."""
    for element in marks.times[:_AT_MOST]:
        if is_meant(element.get("datetime") or ""):
            yield str(element.text_content())[:_SHOWN]


def in_scripts(marks: Marks) -> Iterator[str]:
    """The dates in the data of pages that are rendered by scripts, the article's first."""
    for script in marks.scripts:
        if script.text and "ublish" in script.text:
            yield from islice(quoted_in_script(script.text, _SCRIPT_FIELDS), 1)


def is_within(element: "HtmlElement", *tags: str) -> bool:
    """Whether an element is inside one of these tags."""
    return next(element.iterancestors(*tags), None) is not None


def is_of_class(element: "HtmlElement", *parts: str) -> bool:
    """Whether the class of an element or of one of its ancestors contains one of these words."""
    return any(part in each.get("class", "") for each in islice(element.iterancestors(), _DEEPEST) for part in parts)


def is_aside(element: "HtmlElement") -> bool:
    """Whether an element belongs to comments or other stories, by the classes of its ancestors."""
    for around in islice(element.iterancestors(), _DEEPEST):
        if around.tag in _WHOLE:
            return False  # "comments-open" on the body is about the whole page
        for words in (around.get("class"), around.get("id")):
            if words and _ASIDE.search(words, 0, _LONGEST_CLASS):
                return True
    return False
