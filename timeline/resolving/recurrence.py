"""Days of every year: "each year on April 15 and October 15"."""

from dataclasses import dataclass

from timeline.languages.language import Language
from timeline.model import TimeMention
from timeline.model.expressions import Calendar, Every, Weekday

_BEFORE = 60  # characters of "semi-annual coupons are paid on "


@dataclass(slots=True)
class RecurringDays:
    """Whether the days of a text are of every year, as far as it has been read.

    Attributes:
        text: the document.
        language: its words.
        latest: the latest day that is of every year.
    """

    text: str
    language: Language
    latest: TimeMention | None = None

    def covers(self, mention: TimeMention) -> bool:
        """Whether a day is of every year: the text says so beside it, or of the day before it in a list."""
        words = self.language.recurrence
        if isinstance(mention.expression, Weekday):
            self.latest = None
            return False
        is_yearly = self._goes_on_to(mention) or bool(
            words.before.search(self.text[max(0, mention.start - _BEFORE) : mention.start].lower())
            or words.after.match(self.text, mention.end)
        )
        self.latest = mention if is_yearly else None
        return is_yearly

    def read(self, mention: TimeMention) -> None:
        """Remember a month of every year, which others may follow in a list: "every March[, June and September]"."""
        match mention.expression:
            case Every(of=Calendar(month=int())):
                self.latest = mention

    def _goes_on_to(self, mention: TimeMention) -> bool:
        if self.latest is None:
            return False
        return self.language.joins.gaps.lists.fullmatch(self.text, self.latest.end, mention.start) is not None
