"""Read dates from the JSON in the scripts of a page: JSON-LD, and the state that scripts render pages from."""

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

_LONGEST = 2_000_000
_DEEPEST = 12
_LONGEST_VALUE = 100
# The kinds of things, the likeliest to be the page first; others come after them.
_KINDS = tuple(
    re.compile(kind, re.IGNORECASE)
    for kind in (
        r"article|posting|report\b|\bnote\b",
        r"webpage|creativework|recipe|podcast|event|review",
        r"video|audio|image|media",
    )
)
_OTHER_KIND, _COMMENT = len(_KINDS), re.compile("comment|answer", re.IGNORECASE)
# Fields that hold other things than the page itself.
_HOLDS_OTHERS = frozenset(
    {
        "itemlistelement", "haspart", "isbasedon", "comment", "comments", "citation", "mentions", "relatedlink", "related",
        "relatedarticles", "relatedposts", "latest", "latestposts", "recent", "recommended", "recommendations", "trending", "mostread",
        "popular", "subjectof", "workexample", "blogpost", "suggestedanswer", "acceptedanswer", "itemreviewed",
    }
)  # fmt: skip
_TITLES = ("headline", "title", "name", "seoTitle", "alternativeHeadline")
_ADDRESSES = (
    "url",
    "mainEntityOfPage",
    "@id",
    "canonical",
    "canonicalUrl",
    "canonical_url",
    "permalink",
    "link",
    "slug",
    "path",
)
_MARKED_UP = re.compile(r"&(?:quot|#34|#x22);")
_NOT_IN_TITLES = re.compile(r"[\W_]+")
_NOT_IN_ADDRESSES = re.compile(r"\A\w{2,6}://(?:www\.|m\.|amp\.)?|[?#].*\Z|/(?:amp/?)?\Z|\.s?html?\Z|\.php\Z")
_SHORTEST_TITLE = 4
_ASSIGNMENT = re.compile(r"(?:(?<!\w)(?P<name>\w{1,40})\s{0,9}=|\()\s{0,9}(?=[{\[])")
_ASSIGNMENTS_AT_MOST = 20
_LONGEST_TITLE = 500


@dataclass(frozen=True, slots=True)
class PageIdentity:
    """The address and titles of a page, by which a thing in its scripts is recognised as the page itself."""

    url: str | None = None
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thing:
    """A JSON object with the reasons for and against its being the page.

    Attributes:
        is_page: its address or title is that of the page; None where it states neither.
        is_among_others: it is part of a list of other things.
    """

    fields: dict[str, object]
    is_page: bool | None
    is_among_others: bool

    @property
    def kind(self) -> int:
        """How likely its kind is a page; lower is likelier."""
        words = str(self.fields.get("@type") or self.fields.get("type") or "")[:200]
        if _COMMENT.search(words):
            return _OTHER_KIND + 1
        return next((rank for rank, kind in enumerate(_KINDS) if kind.search(words)), _OTHER_KIND)

    @property
    def rank(self) -> tuple[bool, bool, int, bool]:
        """The order of things: the page before others, outside lists, articles before pages before media."""
        return self.is_page is not True, self.is_among_others, self.kind, self.is_page is False

    @property
    def is_of_another_page(self) -> bool:
        """Whether it is listed among other things and nothing shows it to be this page."""
        return self.is_among_others and self.is_page is not True


@lru_cache(maxsize=16)  # each field reads the same few scripts of a page
def things_in(script: str, identity: PageIdentity) -> tuple[Thing, ...] | None:
    """The objects in a script that is JSON, the likeliest to be the page first; None where it is not JSON.

    >>> graph = '{"@graph": [{"@type": "WebPage", "n": 1}, {"@type": "NewsArticle", "n": 2}]}'
    >>> [thing.fields["n"] for thing in things_in(graph, PageIdentity()) if "n" in thing.fields]
    [2, 1]
    """
    graph = _parsed(script[:_LONGEST].strip())
    return None if graph is None else _ranked(graph, identity)


def things_in_script(script: str, identity: PageIdentity) -> tuple[Thing, ...]:
    """The objects that a script is or assigns, the likeliest to be the page first.

    >>> script = 'window.state = {"title": "Rain", "date": "2023-07-30"}; start();'
    >>> things_in_script(script, PageIdentity(titles=("Rain",)))[0].fields["date"]
    '2023-07-30'
    """
    return things_in(script, identity) or _ranked(_assigned(script[:_LONGEST]), identity)


def _assigned(script: str) -> list[object]:
    """The objects assigned in a script; only a few attempts, because each broken one costs its length."""
    found: list[object] = []
    decoder, at = json.JSONDecoder(strict=False), 0
    for _ in range(_ASSIGNMENTS_AT_MOST):
        begun = _ASSIGNMENT.search(script, at)
        if begun is None:
            break
        try:
            value, at = decoder.raw_decode(script, begun.end())
            found.append({begun["name"] or "": value})  # `latest = [...]` holds other pages, as "latest": [...] does
        except (ValueError, RecursionError):
            at = begun.end()
    return found


def _ranked(graph: object, identity: PageIdentity) -> tuple[Thing, ...]:
    titles, address = tuple(map(_folded_title, identity.titles)), _folded_address(identity.url or "")
    things = [
        Thing(fields, _is_page(fields, titles, address), is_among_others)
        for fields, is_among_others in _objects(graph, 0, is_among_others=False)
    ]
    return tuple(sorted(things, key=lambda thing: thing.rank))  # stable: equals stay in page order


def texts_of(value: object) -> Iterator[str]:
    """The texts in a JSON value: itself, those of a list, or the `@value` of an object; numbers count as texts.

    >>> list(texts_of(["", {"@value": "2023-07-30"}, 1690709400]))
    ['2023-07-30', '1690709400']
    """
    if isinstance(value, str) and value.strip():
        yield value
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield str(value)
    elif isinstance(value, dict):
        yield from texts_of(value.get("@value"))
    elif isinstance(value, list):
        for each in value[:_DEEPEST]:
            yield from texts_of(each)


def _parsed(script: str) -> object:
    for words in (script, html.unescape(script)) if _MARKED_UP.search(script) else (script,):
        try:
            return json.loads(words, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _objects(node: object, depth: int, *, is_among_others: bool) -> Iterator[tuple[dict[str, object], bool]]:
    if depth > _DEEPEST:
        return
    if isinstance(node, dict):
        yield node, is_among_others
        for name, inside in node.items():
            are_others = is_among_others or name.replace("_", "").lower() in _HOLDS_OTHERS
            yield from _objects(inside, depth + 1, is_among_others=are_others)
    elif isinstance(node, list):
        for inside in node:
            yield from _objects(inside, depth + 1, is_among_others=is_among_others)


def _is_page(fields: dict[str, object], titles: tuple[str, ...], address: str) -> bool | None:
    own_titles = [_folded_title(text) for text in _stated(fields, _TITLES)]
    own_addresses = [_folded_address(text) for text in _stated(fields, _ADDRESSES)]
    if any(_is_same_title(own, title) for own in own_titles for title in titles):
        return True
    if address and any(_is_same_address(own, address) for own in own_addresses):
        return True
    return False if (own_titles and titles) or (own_addresses and address) else None


def _stated(fields: dict[str, object], names: Iterable[str]) -> Iterator[str]:
    """The texts in some fields; an object there holds several forms of one: {"rendered": ...}, {"@id": ...}."""
    for name in names:
        value = fields.get(name)
        for text in list(value.values())[:_DEEPEST] if isinstance(value, dict) else (value,):
            if isinstance(text, str) and text.strip():
                yield text[:_LONGEST_TITLE]


def _folded_title(words: str) -> str:
    return _NOT_IN_TITLES.sub("", html.unescape(words)).casefold()


def _is_same_title(one: str, other: str) -> bool:
    """Whether two titles are the same, or one ends with the name of the site."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= _SHORTEST_TITLE and (
        shorter == longer or (len(shorter) > 2 * _SHORTEST_TITLE and longer.startswith(shorter))
    )


def _folded_address(words: str) -> str:
    return _NOT_IN_ADDRESSES.sub("", _NOT_IN_ADDRESSES.sub("", words.strip())).casefold()


def _is_same_address(own: str, address: str) -> bool:
    """Whether two addresses are the same; one may be a path or the last part of the other."""
    return own == address or (len(own) > 2 * _SHORTEST_TITLE and address.endswith("/" + own.lstrip("/")))


def quoted_in_script(script: str, fields: str) -> Iterator[str]:
    r"""The values of a field in any script, including JSON within strings.

    Args:
        script: the text of the script.
        fields: names, separated by bars.

    >>> list(quoted_in_script(r'state = "{\"datePublished\":\"2023-07-30\"}"', "datePublished|publishedAt"))
    ['2023-07-30']
    """
    pattern = re.compile(
        rf'"(?:{fields})\\{{0,3}}"\s{{0,20}}:\s{{0,20}}(?:\[\s{{0,20}})?(?:\\{{0,3}}"([^"\\]{{4,{_LONGEST_VALUE}}})\\{{0,3}}"|(\d{{9,13}})(?![\d.]))'
    )
    text = html.unescape(script) if _MARKED_UP.search(script) else script
    yield from (found[1] or found[2] for found in pattern.finditer(text))
