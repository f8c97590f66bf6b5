"""Text that is safe in HTML."""

import html
import re

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def escaped(text: object) -> str:
    """Text that is safe between tags and in quoted attributes.

    >>> escaped('<b title="x">')
    '&lt;b title=&quot;x&quot;&gt;'
    """
    return html.escape(without_controls(text))


def without_controls(text: object) -> str:
    r"""Text with U+FFFD for the characters that HTML forbids.

    >>> without_controls("a\x00b")
    'a\ufffdb'
    """
    return _UNPRINTABLE.sub("\ufffd", str(text))
