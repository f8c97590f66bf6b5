"""Refiners: corrections of the mentions that rules propose, in one written order.

A refiner looks at neighbouring mentions and the text between them. It changes the *expression* of a mention; resolving it
comes later. Each mention remembers the names of the refiners that changed it.
"""

from collections.abc import Callable

from timeline.languages.join_words import JoinWords
from timeline.model import TimeMention
from timeline.tagging.refiners.anniversaries import place_anniversaries
from timeline.tagging.refiners.demonstratives import take_demonstratives
from timeline.tagging.refiners.ended import end_quarters
from timeline.tagging.refiners.era_years import continue_eras
from timeline.tagging.refiners.join import (
    join_day_after_brackets,
    join_day_and_time,
    join_recurring,
    join_weekday_and_date,
)
from timeline.tagging.refiners.licence import license_years
from timeline.tagging.refiners.log_lines import go_on_by_the_clock, read_log_lines
from timeline.tagging.refiners.loose_years import doubt_loose_years
from timeline.tagging.refiners.namesakes import leave_names
from timeline.tagging.refiners.offsets import count_from_dates
from timeline.tagging.refiners.part_of_day import take_part_of_day
from timeline.tagging.refiners.ranges import join_ranges
from timeline.tagging.refiners.share_era import share_era
from timeline.tagging.refiners.share_month import share_month
from timeline.tagging.refiners.share_year import share_year
from timeline.tagging.refiners.widen import widen

Refiner = Callable[[list[TimeMention], str, JoinWords], list[TimeMention]]

REFINERS: tuple[Refiner, ...] = (
    read_log_lines,
    go_on_by_the_clock,
    leave_names,
    license_years,
    continue_eras,
    share_era,
    take_demonstratives,
    join_weekday_and_date,
    share_month,
    join_recurring,
    join_day_and_time,
    join_day_after_brackets,
    take_part_of_day,
    share_year,
    join_ranges,
    widen,
    end_quarters,
    doubt_loose_years,
    place_anniversaries,
    count_from_dates,
)


def refine(mentions: list[TimeMention], text: str, words: JoinWords) -> list[TimeMention]:
    """Apply every refiner in order."""
    for refiner in REFINERS:
        if not mentions:
            break
        mentions = refiner(mentions, text, words)
    return mentions
