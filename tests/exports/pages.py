"""Pages that several tests open; each is made once."""

import functools
from pathlib import Path

from factory import story

import timeline
from timeline.exports.page import page_text
from timeline.table import events_table

DATA = Path(__file__).parents[2] / "data"
MADE_UP = story()


@functools.cache
def made_up_page() -> str:
    """Sixty made-up events of one article, from 1950 to 2035, and three without a date."""
    return page_text(events_table(MADE_UP), title="The Sigrun grounding", subtitle="BREMARK, 15 March 2024")


@functools.cache
def of_many() -> timeline.Timeline:
    """The twelve articles of the story."""
    return timeline.build(DATA / "story")


@functools.cache
def page_of_many() -> str:
    """Their page, with a source that was left out."""
    built = of_many()
    return page_text(
        built.events, title="The stranding", documents=built.tagged, left_out=["broken.html: holds no text"]
    )


@functools.cache
def of_one() -> timeline.Timeline:
    """An article."""
    return timeline.build(DATA / "grain_deal.txt")


@functools.cache
def page_of_one() -> str:
    """Its page."""
    built = of_one()
    return page_text(built.events, title=built.title, subtitle=built.subtitle, documents=built.tagged)
