"""The scripts and styles of the page, and the policy that allows them alone.

They are the files of this folder as they run, each with one idea, joined; and Vega, compressed, which the page unpacks when
it first draws a chart.
"""

import base64
import functools
import gzip
import hashlib
import json
from importlib import resources
from typing import Any

from timeline.exports.page import vega_bundle

_PROGRAM = (
    "elements.js",
    "data.js",
    "state.js",
    "address.js",
    "search.js",
    "choosing.js",
    "rows.js",
    "selection.js",
    "story.js",
    "table.js",
    "vega.js",
    "strip.js",
    "chart.js",
    "zooming.js",
    "reader.js",
    "filters.js",
    "ranges.js",
    "menus.js",
    "saving.js",
    "sharing.js",
    "paper.js",
    "article.js",
    "page.js",
)
_STYLE = ("page.css", "list.css", "reader.css", "article.css", "print.css")
_IN_SCRIPT = tuple((mark, f"\\u{ord(mark):04x}") for mark in "&<>\u2028\u2029")


@functools.cache
def piece(name: str) -> str:
    """The text of a file of this folder.

    >>> piece("page.html").startswith("<!doctype html>")
    True
    """
    return resources.files("timeline.exports.page").joinpath(name).read_text(encoding="utf-8")


@functools.cache
def style() -> str:
    """The style sheet.

    >>> "@page" in style()
    True
    """
    return "\n".join(map(piece, _STYLE))


@functools.cache
def program() -> str:
    """The script of the page.

    >>> program().startswith('"use strict";')
    True
    """
    return '"use strict";\n' + "\n".join(map(piece, _PROGRAM))


@functools.cache
def vega() -> bytes:
    """Vega, compressed.

    >>> b"Vega-Lite" in gzip.decompress(vega())[:100]
    True
    """
    return vega_bundle.FILE.read_bytes() if vega_bundle.FILE.exists() else vega_bundle.packed_bundle()


@functools.cache
def policy() -> str:
    """The content security policy: scripts and styles by their hashes, images made on the page, and no network.

    >>> "connect-src 'none'" in policy()
    True
    """
    scripts = f"{_hash(program().encode())} {_hash(gzip.decompress(vega()))}"
    return (
        f"default-src 'none'; script-src {scripts}; style-src {_hash(style().encode())}; img-src data: blob:; "
        "connect-src 'none'; font-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(script: bytes) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(script).digest()).decode() + "'"


def script_json(value: Any) -> str:
    r"""JSON that no text can break out of, anywhere on a page.

    >>> print(script_json("</script>"))
    "\u003c/script\u003e"
    """
    plain = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for mark, escape in _IN_SCRIPT:
        plain = plain.replace(mark, escape)
    return plain


def packed(content: bytes) -> str:
    """Content compressed and in Base64; the page decompresses it when needed.

    >>> gzip.decompress(base64.b64decode(packed(b"hello")))
    b'hello'
    """
    return base64.b64encode(gzip.compress(content, compresslevel=6, mtime=0)).decode()


def packed_vega() -> str:
    """Vega, compressed and in Base64.

    >>> len(packed_vega()) < 450_000
    True
    """
    return base64.b64encode(vega()).decode()
