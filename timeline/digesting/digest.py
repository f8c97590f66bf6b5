"""A story in a few dates, with a few sentences each."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.arguments import stamp
from timeline.datelines import anchor_of
from timeline.digesting.date_ranking import DateVotes
from timeline.digesting.render import Day, Digest
from timeline.digesting.sentence_candidates import SentenceCandidate, candidates_of, days_named
from timeline.digesting.sentence_selection import choose, word_weights
from timeline.errors import UseError
from timeline.merging.copies import Copies
from timeline.model import Stamp, Tagged
from timeline.resolving.calendar import iso_day, number_of

_SENTENCES = 2
_ABOVE_AVERAGE = ", those with no fewer votes than the average day"
_FROM_PUBLICATIONS = ", from a week before the first publication to the last"
_FROM_MOST_PUBLICATIONS = ", from a week before the shortest period with nine in ten publications to its end"
_MANY = 20  # publications, one in ten of which may be long before or after the story; of fewer, all count
_BEFORE = 7  # days before the first publication: the press reports the beginning of most stories within a week


def digest_of(
    tagged: Iterable[Tagged],
    *,
    dates: int | None = None,
    sentences: int | None = None,
    start: Stamp | str | None = None,
    end: Stamp | str | None = None,
) -> Digest:
    """The digest of tagged documents, which are read once, as a stream; arguments and errors as in `timeline.digest`."""
    for number, what in ((dates, "dates"), (sentences, "sentences")):
        if number is not None and number < 1:
            raise UseError(f"--{what} must be at least 1, not {number}", hint="leave it out for the default")
    first, last = _day(start), _day(end)
    if first is not None and last is not None and first > last:
        raise UseError(f"the digest would start on {start} after its end on {end}", hint="the end is the later day")
    return _Story(tagged).digest(dates, sentences, first, last)


def _day(given: Stamp | str | None) -> int | None:
    known = stamp(given, "day")
    return None if known is None else number_of(known)


class _Story:
    """The votes of documents for days, and their sentences that can be chosen."""

    def __init__(self, documents: Iterable[Tagged]) -> None:
        self._candidates: defaultdict[int, list[SentenceCandidate]] = defaultdict(list)
        self._published: list[int] = []
        votes, copies = DateVotes(), Copies()
        for number, tagged in enumerate(documents):
            voice, day = copies.original(tagged.document.text), _publication(tagged)
            votes.add(voice, days_named(tagged), published=day)
            self._published += () if day is None else (day,)
            if voice == number:
                self._add_candidates(tagged, day)
        self._votes = votes.total()

    def _add_candidates(self, tagged: Tagged, published: int | None) -> None:
        for day, candidate in candidates_of(tagged, published):
            self._candidates[day].append(candidate)

    def digest(self, dates: int | None, sentences: int | None, first: int | None, last: int | None) -> Digest:
        span = self._span(first, last)
        votes = {day: votes for day, votes in self._votes.items() if span.holds(day)}
        ranked = sorted(votes, key=lambda day: (-votes[day], day))
        days = self._chosen(ranked, dates or _above_average(votes), sentences or _SENTENCES)
        notes = [span.note, f"{len(days)} of the {len(votes)} days named in it{'' if dates else _ABOVE_AVERAGE}"]
        outside = len(self._votes.keys() - votes)
        notes += [f"days outside it, left out: {outside:,}"] if outside else []
        notes += [] if sentences else [f"{_SENTENCES} sentences a date at most"]
        return Digest(days, tuple(notes))

    def _span(self, first: int | None, last: int | None) -> "_Span":
        if len(set(self._published)) < 2:  # nothing to measure a story by
            return _Span(first, last)
        earliest, latest = _shortest_period(sorted(self._published))
        start = earliest - _BEFORE if first is None else first
        end = latest if last is None else last
        is_whole = latest - earliest == max(self._published) - min(self._published)
        chosen = _FROM_PUBLICATIONS if is_whole else _FROM_MOST_PUBLICATIONS
        return _Span(start, end, chosen if first is None and last is None else "")

    def _chosen(self, ranked: Iterable[int], number: int, most: int) -> tuple[Day, ...]:
        """The top days in order; a sentence that names two days goes to the higher ranked."""
        weight = word_weights(each for candidates in self._candidates.values() for each in candidates)
        used: set[tuple[str, ...]] = set()
        days: dict[int, Day] = {}
        for day in ranked:
            if len(days) == number:
                break
            sentences = choose(self._candidates.get(day, ()), weight, most, used=used)
            used.update(each.words for each in sentences)
            if sentences:
                days[day] = Day(
                    iso_day(day),
                    tuple(each.text for each in sentences),
                    tuple(each.document_id for each in sentences),
                )
        return tuple(days[day] for day in sorted(days))


def _shortest_period(days: Sequence[int]) -> tuple[int, int]:
    """The first and last day of the shortest period with all but the stray publications."""
    most = len(days) - (len(days) // 10 if len(days) >= _MANY else 0)
    return min(zip(days, days[most - 1 :], strict=False), key=lambda period: period[1] - period[0])


@dataclass(frozen=True, slots=True)
class _Span:
    """The days of a digest, including both ends; None where it is open."""

    first: int | None
    last: int | None
    chosen: str = ""

    def holds(self, day: int) -> bool:
        return (self.first is None or day >= self.first) and (self.last is None or day <= self.last)

    @property
    def note(self) -> str:
        if self.first is None and self.last is None:
            return "no first and no last day"
        first = "the beginning" if self.first is None else iso_day(self.first)
        last = "the end" if self.last is None else iso_day(self.last)
        return f"{first} to {last}{self.chosen}"


def _publication(tagged: Tagged) -> int | None:
    anchor = anchor_of(tagged.dateline)
    return None if anchor is None or anchor.within else number_of(anchor.day)


def _above_average(votes: Mapping[int, float]) -> int:
    """How many days have no fewer votes than the average day."""
    return sum(votes[day] * len(votes) >= sum(votes.values()) for day in votes)
