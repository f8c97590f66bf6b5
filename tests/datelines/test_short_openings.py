"""Short texts: a byline among dates of other things, above a single sentence or none, as lines and glued."""

import pytest

from timeline.datelines import find_dateline
from timeline.model import Document

ABOVE = [
    "Member since Nov 4, 2011",
    "Copyright 2010-2023 Example Media",
    "Photo taken June 4, 1989. WIRE/Jane Roe/File Photo",
    "Related: Storm of March 3, 2019",
    "Born June 4, 1959",
    "File photo, August 4, 2020",
    "First flight on May 5, 1991",
    "(Originally aired June 4, 2019)",
    "Sept. 11, 2001: a history",
]
BYLINES = [
    "JANE ROE, Contributing writerJuly 30, 2023 18:30 JST",
    "By JANE ROEJULY 30, 2023",
    "Published 3:04 PM EDT, Sun July 30, 2023",
    "Updated 9:14 AM EDT, July 31, 2023Published 6:02 AM EDT, July 30, 2023",
    "Publié le 30 juillet 2023 à 18h30, modifié le 31 juillet 2023 à 09h12",
    "Madrid - 30 jul 2023 - 18:30CEST\nActualizado: 31 jul 2023 - 09:12 CEST",
    "Sun 30 Jul 2023 18.30 BST\nLast modified on Mon 31 Jul 2023 10.12 BST",
    "July 30, 2023 | 6:30 PM\nUpdated: July 31, 2023",
    "PUBLISHED: 18:30, 30 July 2023 | UPDATED: 19:30, 31 July 2023",
    "2023年7月30日 18時30分",
    "30 июля 2023, 18:30",
    "Jane Roe\n30/07/2023 18:30",
]
STORY = "BANGKOK -- The parliament on Thursday failed to elect a prime minister."


@pytest.mark.parametrize("between", ["\n", ""], ids=["lines", "glued"])
@pytest.mark.parametrize("above", ABOVE)
@pytest.mark.parametrize("byline", BYLINES)
def test_byline_below_another_date(above, byline, between):
    """The day of the byline, and not that of the change beside it."""
    published = find_dateline(Document("a", between.join((above, "River closes bridge", byline, STORY)))).published
    assert published is not None
    assert published.isoformat()[:10] == "2023-07-30"
