"""The words of the page, the charts and of dates, all from one file, `words.json`: a translation replaces it.

What the text of an article says, and the reasons for its dates, are no words of the page.
"""

import functools
import json
from importlib import resources


@functools.cache
def words() -> dict[str, str]:
    """The words by name, with values in braces.

    >>> words()["share"]
    'Share'
    """
    known: dict[str, str] = json.loads(resources.files("timeline.view").joinpath("words.json").read_text("utf-8"))
    return known


def say(name: str, **values: object) -> str:
    """The words of that name with these values.

    >>> say("before", words="noon")
    'before noon'
    """
    return words()[name].format(**values) if values else words()[name]


def say_each(name: str) -> list[str]:
    """The words of a list, such as the months.

    >>> say_each("weekdays")[:2]
    ['Mon', 'Tue']
    """
    return words()[name].split()


def say_count(name: str, number: int) -> str:
    """A number of things, in words.

    >>> say_count("events", 1), say_count("events", 2000)
    ('1 event', '2,000 events')
    """
    return say(f"{name}_one" if number == 1 else name, count=f"{number:,}")
