"""Parse HTML in linear time, without network access or truncation."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_XML_DECLARATION = re.compile(r"\A\s{0,99}<\?xml[^>]{0,200}\?>")
# libxml2 compares each attribute of a tag with all of its others: 100,000 in one tag take it twenty seconds.
_MANY_ATTRIBUTES = 20_000
_LENGTH_OF_MANY = 60_000
_SWOLLEN_TAG = re.compile(rf"<[A-Za-z][^<>]{{{_LENGTH_OF_MANY},}}>")
# Pages written by people are not nested as deeply; article extraction takes quadratic time in the depth.
_DEEPEST = 256
_IS_TOO_DEEP = f"boolean({'/*' * _DEEPEST})"


def tree_of(html: str) -> "HtmlElement | None":
    """Parse a page; None where it is empty.

    >>> tree_of("<p>Rain<p>Snow").findtext(".//p")
    'Rain'
    """
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    if len(html) > _LENGTH_OF_MANY and html.count("=") > _MANY_ATTRIBUTES:
        html = _SWOLLEN_TAG.sub(lambda tag: "" if tag[0].count("=") > _MANY_ATTRIBUTES else tag[0], html)
    parser = HTMLParser(encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(_XML_DECLARATION.sub("", html).encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    return tree if len(tree) or tree.text else None


def is_too_deep(tree: "HtmlElement") -> bool:
    """Whether a page is nested more deeply than real pages are.

    >>> is_too_deep(tree_of("<b>" * 300))
    True
    """
    return bool(tree.xpath(_IS_TOO_DEEP))
