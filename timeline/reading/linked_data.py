"""Read fields of the article from the JSON-LD of a page, at any depth, and even from broken JSON."""

import json
import re
from collections.abc import Iterator
from functools import lru_cache

_ARTICLE = re.compile(r"article|posting|report|webpage|creativework|video|recipe|review|event|podcast", re.IGNORECASE)
_LONGEST = 2_000_000
_DEEPEST = 12


def stated_in_linked_data(script: str, field: str) -> Iterator[str]:
    """The values of a field in a JSON-LD script, those of articles first.

    >>> list(stated_in_linked_data('{"@graph": [{"@type": "NewsArticle", "datePublished": "2023-07-30"}]}', "datePublished"))
    ['2023-07-30']
    >>> list(stated_in_linked_data('{"datePublished": "2023-07-30", broken', "datePublished"))
    ['2023-07-30']
    """
    try:
        graph = _parsed(script[:_LONGEST].strip())
    except (ValueError, RecursionError):
        yield from quoted_in_script(script[:_LONGEST], re.escape(field))
        return
    things = [thing for thing in _things(graph, 0) if isinstance(thing.get(field), str)]
    for thing in sorted(things, key=_is_other):  # sorting is stable: articles stay in page order
        yield str(thing[field])


@lru_cache(maxsize=8)  # each field reads the same few scripts of a page
def _parsed(script: str) -> object:
    return json.loads(script, strict=False)


def _things(node: object, depth: int) -> Iterator[dict[str, object]]:
    if depth > _DEEPEST:
        return
    if isinstance(node, dict):
        yield node
        for inside in node.values():
            yield from _things(inside, depth + 1)
    elif isinstance(node, list):
        for inside in node:
            yield from _things(inside, depth + 1)


def _is_other(thing: dict[str, object]) -> int:
    kind = str(thing.get("@type", ""))
    if re.search(r"comment", kind, re.IGNORECASE):
        return 2
    return 0 if _ARTICLE.search(kind[:200]) else 1


def quoted_in_script(script: str, fields: str) -> Iterator[str]:
    r"""The values of a field in any script, including JSON within strings.

    Args:
        script: the text of the script.
        fields: names, separated by bars.

    >>> list(quoted_in_script(r'state = "{\"datePublished\":\"2023-07-30\"}"', "datePublished|publishedAt"))
    ['2023-07-30']
    """
    pattern = re.compile(rf'"(?:{fields})\\{{0,3}}"\s{{0,20}}:\s{{0,20}}\\{{0,3}}"([^"\\]{{4,64}})\\{{0,3}}"')
    yield from (found[1] for found in pattern.finditer(script))
