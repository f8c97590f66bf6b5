"""The place of a story: where what it reports takes place, as far as its sentences do not say otherwise.

It is the venue of the event that the text is about ("The tournament is taking place in Cancun"), or else the smallest
place that most of the places of the text are in.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from timeline.datelines.gazetteer.places import region_or_country
from timeline.extracting.participants.areas import Area, Areas, area_named, areas_of, is_company, mentions_of, nation
from timeline.extracting.participants.participants import Participants
from timeline.extracting.scope.passage import Passage
from timeline.languages.event_words import NameWords
from timeline.model import Anchor, Interval
from timeline.resolving.calendar import number_of
from timeline.resolving.calendar_units import first_day

_READ = 20_000  # letters of a text that are read for its places
_LEAD = 500  # letters of a text that say what it is about
_MOST = 0.5  # of the mentions of places
_FEWEST = {"town": 2, "region": 4, "country": 6}  # mentions: the wider a place, the less it says
_FEWEST_ITSELF = 3  # of them of a country by its own name: local news has little to say of its country
_FEWEST_REPORTED = 3  # mentions of the place of the dateline, or of what it is in
_REACH = 60  # letters before "is being held", with its subject
_RECENT = 60  # days; what happened earlier is background, which may be of anywhere


@dataclass(frozen=True)
class StoryPlace:
    """Finds the place of a story.

    Attributes:
        text: the document.
        title: its title.
        dateline: the place of its dateline.
        vocabulary: the words in and around its names; without them, no place is found.
        is_narrative: whether it is a history, and no news.
    """

    text: str
    title: str | None
    dateline: str | None
    vocabulary: NameWords | None
    is_narrative: bool = False

    @cached_property
    def area(self) -> Area | None:
        """The place; None where the text has none that is clearly its own.

        >>> from timeline.languages.en.names import NAMES
        >>> text = "A bridge in Leeds fell. It was opened in Leeds in 1950, after one in York."
        >>> StoryPlace(text, None, None, NAMES).area.name
        'Leeds'
        """
        if self.vocabulary is None:
            return None
        found = self._venue(self.vocabulary) or self._host(self.vocabulary)
        return found or self._smallest_share(self.vocabulary)

    @cached_property
    def _whole(self) -> str:
        """What is read of it, after its dateline and title."""
        return f"{self.dateline or ''}\n{self.title or ''}\n{self.text[:_READ]}"

    @cached_property
    def _reported(self) -> Area | None:
        """The place of the dateline."""
        return None if self.dateline is None else area_named(self.dateline)

    @cached_property
    def _areas(self) -> Areas:
        return Areas((), ()) if self.vocabulary is None else areas_of(self.text[:_READ], self.vocabulary)

    @cached_property
    def _located(self) -> Sequence[Area]:
        """The places at which the text locates something, with that of its dateline and its country."""
        reported = self._reported
        home = (area for area in self._areas.countries if reported and area.country == reported.country)
        return [*dict.fromkeys([*self._areas.located, *home, *([reported] if reported else [])])]

    @cached_property
    def _elsewhere(self) -> Sequence[str]:
        """The names of the other places at which the text locates something."""
        area = self.area
        return [each.name for each in self._located if area and not area.holds(each) and not each.holds(area)]

    def _smallest_share(self, vocabulary: NameWords) -> Area | None:
        """The smallest place that most mentions are in, and twice as many as in the next of its kind."""
        named = dict.fromkeys([*self._located, *self._areas.countries])
        mentions = {area: mentions_of(area, self._whole, vocabulary) for area in named}
        total = sum(mentions[area] for area in self._located)
        for kind, fewest in _FEWEST.items():
            inside = {
                outer: sum(count for inner, count in mentions.items() if outer.holds(inner))
                for outer in sorted(self._located, key=lambda area: -mentions[area])
                if outer.kind == kind
            }
            best = max(inside, key=lambda area: inside[area], default=None)
            if best is None or not self._may_be_place(best, vocabulary):
                continue
            others = (mentions[each] for each in mentions if each.kind == kind and not best.holds(each))
            itself = sum(mentions[each] for each in mentions if each.kind == kind and best.holds(each))
            is_named = kind != "country" or itself >= _FEWEST_ITSELF
            if is_named and inside[best] >= max(self._needed(best, fewest), _MOST * total, 2 * max(others, default=0)):
                return best
        return None

    def _needed(self, area: Area, fewest: int) -> int:
        is_reported = self._reported is not None and area.holds(self._reported)
        return min(fewest, _FEWEST_REPORTED) if is_reported else fewest

    def _may_be_place(self, area: Area, vocabulary: NameWords) -> bool:
        """Whether the lead names a town or region, no dateline is of somewhere else, and no company has its name."""
        if area.kind == "country":
            return True
        is_elsewhere = self._reported is not None and not area.holds(self._reported)
        return area.name in self._lead and not is_elsewhere and not is_company(area, self._whole, vocabulary)

    @property
    def _lead(self) -> str:
        return f"{self.title or ''}\n{self.dateline or ''}\n{self.text[:_LEAD]}"

    def _venue(self, vocabulary: NameWords) -> Area | None:
        """The place where the text says that the event it is about is held."""
        if not any(verb in self._whole for verb in vocabulary.held_at):
            return None
        held = (m for m in vocabulary.venue.finditer(self._whole) if self._is_event(m.start(), vocabulary))
        areas = {area for match in held if (area := area_named(match[1]))}
        return areas.pop() if len(areas) == 1 else None

    def _is_event(self, end: int, vocabulary: NameWords) -> bool:
        """Whether words before a verb name an event, and not somebody who is "being held in Leeds"."""
        before = self._whole[max(0, end - _REACH) : end].rpartition(".")[2].lower().split()
        return not vocabulary.occasions.isdisjoint(before)

    def _host(self, vocabulary: NameWords) -> Area | None:
        """The town in the name of the event that the lead is about: "the [Lisbon] Open"."""
        areas = {area for match in vocabulary.hosted.finditer(self._lead) if (area := area_named(match[1]))}
        towns = [area for area in areas if area.kind == "town"]
        return towns[0] if len(towns) == 1 else None

    def of(self, passage: Passage, names: Participants, when: Interval | None, anchor: Anchor | None) -> str | None:
        """The place, where the event of a passage may be there.

        What somebody says is nowhere, and what others do (another country, an organisation) may be elsewhere; so may
        what a sentence with another place reports. The background of news may be of anywhere, that of the history of a
        country is not.

        Args:
            passage: that of the event.
            names: those in it.
            when: its time.
            anchor: the publication.
        """
        is_news = _is_news(when, anchor)
        area = None if passage.is_reporting or not (is_news or self.is_narrative) else self.area
        if area is None or self.vocabulary is None or not (is_news or area.kind == "country"):
            return None
        start, end = passage.sentence
        sentence = self.text[start:end]
        if any(name in sentence for name in self._elsewhere):
            return None
        return None if any(_is_outsider(name, area, self.vocabulary) for name in names.who) else area.name


def _is_news(when: Interval | None, anchor: Anchor | None) -> bool:
    return when is not None and anchor is not None and first_day(when) >= number_of(anchor.day) - _RECENT


def _is_outsider(name: str, area: Area, vocabulary: NameWords) -> bool:
    """Whether a name is that of another country or its people, or of an organisation."""
    place = region_or_country(nation(name, vocabulary) or name)
    is_other = place is not None and place[1] != area.country
    return is_other or (vocabulary.organisation.search(name) is not None and area.name not in name)
