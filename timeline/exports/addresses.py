"""The address of an event on the page: the part of a link after #."""

import re
from urllib.parse import quote

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def printable(text: object) -> str:
    r"""Text without what no page can hold.

    >>> printable("a\x00b")
    'a\ufffdb'
    """
    return _UNPRINTABLE.sub("\ufffd", str(text))


def address(event_id: str) -> str:
    """What stands after # in a link to an event.

    >>> address("e1"), address('a"b c')
    ('e1', 'a%22b%20c')
    """
    return quote(printable(event_id), safe="")
