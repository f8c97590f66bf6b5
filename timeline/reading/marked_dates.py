"""Collect the dates in the markup of a page: meta tags, scripts, `time` elements and item properties, in one pass."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from timeline.languages.bylines import any_language
from timeline.reading.linked_data import PageIdentity

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_AT_MOST = 50
_TIMES_AT_MOST = 500  # a hostile page may have any number, at any depth
_DEEPEST = 100
_LIST = 3
_SHOWN = 120
_WHOLE = frozenset({"body", "html", "main"})
_LONGEST_CLASS = 300
_COMMENTS = re.compile(
    r"comment-?(?:list|body|content|meta|author|item|thread)|comments-(?:list|area)|\bcomments?\b|disqus", re.IGNORECASE
)
_OTHER_STORIES = re.compile(r"\brelated|recommend|\bteaser|most-?(?:read|popular)|trending", re.IGNORECASE)
_NAMING = ("property", "name", "itemprop", "http-equiv")


_MACHINE_FORMS = (
    "datetime", "content", "data-timestamp", "data-datetime", "data-time", "data-date", "data-epoch", "data-utc", "data-published", "title",
)  # fmt: skip
_WITH_DATA = "//*[{}]".format(" or ".join(f"@{name}" for name in _MACHINE_FORMS if name.startswith("data-")))
_OF_DATES = "//@itemprop[starts-with(., 'date')]/.. | //*[not(self::meta)]/@property[starts-with(., 'date') or contains(., ':date')]/.."
_SHOWN_DATES = "//*[contains(@class, 'date') or contains(@class, 'byline') or contains(@class, 'publish')]"
_SHOWN_AT_MOST = 12
_OF_CHANGE = re.compile(r"updat|modif|edited|revis", re.IGNORECASE)
_UPDATED_WORDS, _PUBLISHED_WORDS = any_language().updated, any_language().published
_LABEL_REACH = 40
_UNKNOWN_PAGE = PageIdentity()


@dataclass(frozen=True, slots=True)
class Marks:
    """The elements of a page that may state its date, in page order, without those of comments."""

    metas: tuple["HtmlElement", ...]
    scripts: tuple["HtmlElement", ...]
    times: tuple["HtmlElement", ...]
    abbreviations: tuple["HtmlElement", ...]
    properties: tuple["HtmlElement", ...]
    with_data: tuple["HtmlElement", ...] = ()
    tree: "HtmlElement | None" = None
    identity: PageIdentity = _UNKNOWN_PAGE


@dataclass(frozen=True, slots=True)
class Statement:
    """A date as a mark states it, with the reasons for and against its being that of the page.

    Attributes:
        is_of_another_page: it never counts.
    """

    words: str
    reason: str = ""
    against: str = ""
    is_of_another_page: bool = False


Find = Callable[[Marks], Iterator[Statement]]
"""Finds the values of one kind of markup, the most reliable first."""


def marks_of(tree: "HtmlElement", url: str | None = None) -> Marks:
    """Collect the marks of a page.

    Args:
        tree: the page.
        url: its address, if known.

    >>> from lxml.html import document_fromstring
    >>> len(marks_of(document_fromstring("<p><time>30 July</time><time>31 July</time>")).times)
    2
    """
    found: dict[str, list[HtmlElement]] = {"meta": [], "script": [], "time": [], "abbr": []}
    for element in tree.iter(*found):
        found[element.tag].append(element)
    properties = tuple(tree.xpath(_OF_DATES))
    return Marks(
        metas=tuple(found["meta"]),
        scripts=tuple(found["script"]),
        times=tuple(each for each in found["time"][:_TIMES_AT_MOST] if not is_aside(each)),
        abbreviations=tuple(found["abbr"]),
        properties=tuple(each for each in properties if not is_aside(each)),
        with_data=tuple(each for each in tree.xpath(_WITH_DATA)[:_TIMES_AT_MOST] if not is_aside(each)),
        tree=tree,
        identity=PageIdentity(url, titles_of(tree)),
    )


def titles_of(tree: "HtmlElement") -> tuple[str, ...]:
    """The titles of a page: that of its metadata, its first heading and its title tag."""
    found = [
        *tree.xpath("//meta[@property='og:title']/@content"),
        *(element.text_content() for element in tree.xpath("//h1")[:1]),
        *(element.text_content() for element in tree.xpath("//title")[:1]),
    ]
    return tuple(folded for title in found if (folded := " ".join(title.split())))


def named(names: tuple[str, ...]) -> Find:
    """Find meta tags with these names, in the order of the names."""
    rank = {name: number for number, name in enumerate(names)}

    def find(marks: Marks) -> Iterator[Statement]:
        found = []
        for element in marks.metas:
            for attribute in _NAMING:
                name = (element.get(attribute) or "").strip().lower()
                if name in rank and element.get("content"):
                    found.append((rank[name], element.get("content")))
        yield from (Statement(content) for _, content in sorted(found, key=lambda pair: pair[0]))

    return find


def named_last(words: frozenset[str]) -> Find:
    """Find meta tags whose name, after its prefix and without marks, is one of these words."""

    def find(marks: Marks) -> Iterator[Statement]:
        for element in marks.metas:
            name = element.get("property") or element.get("name") or ""
            if _PREFIX.sub("", name).replace("-", "").replace("_", "").lower() in words and element.get("content"):
                yield Statement(element.get("content"))

    return find


_PREFIX = re.compile(r"\A.{0,60}[:.]")


def item_property(name: str) -> Find:
    """Find elements with a property of microdata or RDFa."""

    def is_named(element: "HtmlElement") -> bool:
        return name in {element.get("itemprop"), (element.get("property") or "").rpartition(":")[2]}

    return _single(lambda marks: filter(is_named, marks.properties))


def abbreviated(class_: str) -> Find:
    """Find abbreviations of a class, as in microformats."""
    return _single(lambda marks: (each for each in marks.abbreviations if class_ in each.get("class", "")))


def data(is_meant: Callable[["HtmlElement"], bool]) -> Find:
    """Find elements of any kind with the machine form of a date in an attribute."""
    return _single(lambda marks: filter(is_meant, marks.with_data))


def time(is_meant: Callable[["HtmlElement"], bool], *, of_many: bool = False) -> Find:
    """Find `time` elements; several different ones may belong to comments or other stories, and need `of_many`."""
    return _single(lambda marks: filter(is_meant, marks.times), of_many=of_many)


def every_time(is_meant: Callable[["HtmlElement"], bool]) -> Find:
    """Find `time` elements, however many."""
    return lambda marks: (Statement(_words(each)) for each in islice(filter(is_meant, marks.times), _AT_MOST))


def _single(elements: Callable[[Marks], Iterator["HtmlElement"]], *, of_many: bool = False) -> Find:
    def find(marks: Marks) -> Iterator[Statement]:
        found = [_words(element) for element in islice(elements(marks), _AT_MOST)]
        if (len(set(found)) >= _LIST) == of_many:
            yield from map(Statement, found[:1])

    return find


def _words(element: "HtmlElement") -> str:
    stated = (element.get(attribute) for attribute in _MACHINE_FORMS)
    return str(next(filter(None, stated), None) or element.text_content()[:64])


def has_machine_form(element: "HtmlElement") -> bool:
    """Whether an attribute of an element states a date for machines."""
    return any(element.get(attribute) for attribute in _MACHINE_FORMS)


def shown_for(marks: Marks, is_meant: Callable[[str], bool]) -> Iterator[str]:
    """The visible text of `time` elements that state a certain moment."""
    for element in marks.times[:_AT_MOST]:
        if is_meant(element.get("datetime") or ""):
            yield str(element.text_content())[:_SHOWN]


def shown_dates(marks: Marks) -> Iterator[str]:
    """The visible text of short elements whose class is that of a date or byline."""
    found = [] if marks.tree is None else marks.tree.xpath(_SHOWN_DATES)[:_SHOWN_AT_MOST]
    for element in (each for each in found if not is_aside(each)):
        words = " ".join(str(element.text_content()[: 2 * _SHOWN]).split())
        if words and len(words) <= _SHOWN and not is_of_update(element):
            yield words


def is_of_update(element: "HtmlElement") -> bool:
    """Whether an element states the time of a change, by its attributes, its words or the words before it.

    >>> from lxml.html import fromstring
    >>> is_of_update(fromstring("<p>Updated <time>31 July</time></p>")[0])
    True
    """
    marks = (element.get("itemprop"), element.get("property"), element.get("class"), element.get("id"))
    if any(words and _OF_CHANGE.search(words, 0, _LONGEST_CLASS) for words in marks):
        return not any(words and "ublish" in words for words in marks)
    parent, before = element.getparent(), element.getprevious()
    around = parent.get("class") or "" if parent is not None and len(parent) == 1 else ""
    lead = (
        (parent.text or "")
        if before is None and parent is not None
        else f"{_text(before)} {before.tail or ''}"
        if before is not None
        else ""
    )
    label = f"{lead[-_LABEL_REACH:]} {str(element.text_content())[:_LABEL_REACH]}"
    return _last_label(label) or (_OF_CHANGE.search(around, 0, _LONGEST_CLASS) is not None and "ublish" not in around)


def _text(element: "HtmlElement") -> str:
    return str(element.text_content()) if isinstance(element.tag, str) and element.tag not in {"time", "script"} else ""


def _last_label(words: str) -> bool:
    """Whether the last label before the figures of a date is that of a change."""
    label = re.split(r"\d", words, maxsplit=1)[0]
    updated = [found.end() for found in re.finditer(rf"(?<![^\W\d_])(?:{_UPDATED_WORDS})", label, re.IGNORECASE)]
    published = [found.end() for found in re.finditer(rf"(?<![^\W\d_])(?:{_PUBLISHED_WORDS})", label, re.IGNORECASE)]
    return bool(updated) and updated[-1] > max(published, default=0)


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
        if begins_comments(around) or _is_named(around, _OTHER_STORIES):
            return True
    return False


def begins_comments(element: "HtmlElement") -> bool:
    """Whether the class or id of an element is that of comments."""
    return _is_named(element, _COMMENTS)


def _is_named(element: "HtmlElement", pattern: re.Pattern[str]) -> bool:
    names = (element.get("class"), element.get("id"))
    return any(words and pattern.search(words, 0, _LONGEST_CLASS) for words in names)
