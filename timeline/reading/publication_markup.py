"""The markup in which pages state their publication and their last change, the most reliable first."""

import re
from typing import TYPE_CHECKING

from timeline.reading.marked_dates import (
    Find,
    abbreviated,
    data,
    every_time,
    has_machine_form,
    is_of_class,
    is_of_update,
    is_within,
    item_property,
    named,
    named_last,
    time,
)
from timeline.reading.script_dates import changes_in_scripts, in_scripts, linked

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUBLISHED_NAMES = (
    "article:published_time", "og:article:published_time", "article:published", "article:post_date", "og:published_time", "og:pubdate",
    "shareaholic:article_published_time", "mediator_published_time", "weibo:article:create_at", "date_published", "dateposted",
    "datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "bt:pubdate", "pubdate",
    "publishdate", "publish-date", "publish_date", "publish_time", "publishtime", "publicationdate", "publication_date", "publication-date", "published-date",
    "published_date", "article_date_original", "article.published", "originalpublicationdate", "ptime", "rnews:datepublished",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "dc:date",
    "citation_online_date", "citation_publication_date", "citation_date", "displaydate", "date", "created", "datecreated",
)  # fmt: skip
_UPDATED_NAMES = (
    "article:modified_time", "og:updated_time", "datemodified", "article:updated_time", "last-modified", "dcterms.modified",
    "dc.date.modified", "lastmod", "updated", "utime", "revision_date",
)  # fmt: skip


# The last part of names with prefixes of their own: "example:first_published_at", "example.uploaded".
_LAST_WORDS = frozenset(
    {
        "publishedtime", "publishtime", "pubdate", "publishdate", "publisheddate", "publicationdate", "datepublished", "publishedat",
        "firstpublished", "firstpublishedat", "firstpublisheddate", "uploaded", "uploaddate", "dateposted", "postdate", "posted",
    }
)  # fmt: skip


def _is_pubdate(time: "HtmlElement") -> bool:
    return time.get("pubdate") is not None and _is_publication(time)


def _is_pubdate_of_article(time: "HtmlElement") -> bool:
    return _is_pubdate(time) and is_within(time, "article")


def _is_of_publication(time: "HtmlElement") -> bool:
    return has_machine_form(time) and is_of_class(time, "publi", "posted") and _is_publication(time)


def _is_of_entry(time: "HtmlElement") -> bool:
    return any(part in time.get("class", "") for part in ("entry-date", "publish")) and _is_publication(time)


def _is_in_article(time: "HtmlElement") -> bool:
    return has_machine_form(time) and is_within(time, "article", "main") and _is_publication(time)


def _is_dated_element(element: "HtmlElement") -> bool:
    is_dated = element.tag == "time" or any(
        part in element.get("class", "").lower() for part in ("date", "publi", "posted", "time")
    )
    return is_dated and _is_publication(element)


def _is_publication(time: "HtmlElement") -> bool:
    """Whether nothing marks it as the time of a change or of an event."""
    return not _is_of_event(time) and not is_of_update(time)


def _is_of_event(time: "HtmlElement") -> bool:
    around = time.getparent()
    classes = f"{time.get('class', '')} {around.get('class', '') if around is not None else ''}"
    is_property = time.get("itemprop") in _EVENT_PROPERTIES
    return is_property or _EVENT_CLASS.search(classes[:_LONGEST_CLASS]) is not None


_EVENT_PROPERTIES = frozenset({"startDate", "endDate", "validThrough", "expires", "birthDate", "deathDate", "doorTime"})
_EVENT_CLASS = re.compile(r"event[-_]?(?:date|time|start|end)|(?:start|end)[-_]?date|expir|deadline", re.IGNORECASE)
_LONGEST_CLASS = 300
_Table = tuple[tuple[str, Find], ...]

# Most reliable first: metadata for machines, then markup for readers.
PUBLISHED: _Table = (
    ("JSON-LD datePublished", linked("datePublished")),
    ("meta tag", named(_PUBLISHED_NAMES)),
    ("meta tag with a prefix", named_last(_LAST_WORDS)),
    ("itemprop datePublished", item_property("datePublished")),
    ("RDFa date", item_property("date")),
    ("time pubdate", time(_is_pubdate_of_article)),
    ("time of the publication", time(_is_of_publication)),
    ("time pubdate", time(_is_pubdate)),
    ("time of the entry", time(_is_of_entry)),
    ("time in the article", time(_is_in_article)),
    ("abbr published", abbreviated("published")),
    ("a data attribute", data(_is_dated_element)),
    ("JSON-LD uploadDate", linked("uploadDate")),
    ("JSON-LD dateCreated", linked("dateCreated")),
    ("ActivityStreams published", linked("published")),
    ("a script of the page", in_scripts),
    *(
        ("the first of many times", time(is_meant, of_many=True))
        for is_meant in (_is_of_publication, _is_of_entry, _is_in_article, _is_pubdate)
    ),
)
UPDATED: _Table = (
    ("JSON-LD dateModified", linked("dateModified")),
    ("meta tag", named(_UPDATED_NAMES)),
    ("itemprop dateModified", item_property("dateModified")),
    ("time of the update", time(is_of_update)),
    ("ActivityStreams updated", linked("updated")),
    ("a script of the page", changes_in_scripts),
)
EVENTS: _Table = (
    ("time of an event", every_time(_is_of_event)),
    ("JSON-LD startDate", linked("startDate")),
    ("JSON-LD endDate", linked("endDate")),
)
