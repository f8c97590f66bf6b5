"""Mentions to dates, in the order of the text: each may count from those before it."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.languages.language import Language
from timeline.languages.time_words import NEVER
from timeline.model import Anchor, Dateline, Genre, Interval, MonthDay, TimeMention, Timex, TimexType
from timeline.model.expressions import (
    Anniversary,
    Cycle,
    EventTime,
    Fiscal,
    Offset,
    Vague,
    Weekday,
)
from timeline.model.grain import Grain
from timeline.resolving.anchored_spans import AnchoredSpan, anchored_spans, with_spans
from timeline.resolving.articles import Article, read_article
from timeline.resolving.background import Story
from timeline.resolving.calendar_units import last_day
from timeline.resolving.clock_cues import clock_cues
from timeline.resolving.clock_logs import ClockLog, clock_heads
from timeline.resolving.clock_times import in_stated_zone
from timeline.resolving.context import Antecedent, ClockCues, Context, Direction, TenseCue, reference_time
from timeline.resolving.dated_events import EventRegister
from timeline.resolving.deixis import (
    counts_from_text,
    counts_onwards,
    has_no_day,
    is_anaphoric,
    is_of_topic,
    is_open,
    names_reported_quarter,
)
from timeline.resolving.fiscal import fiscal_year
from timeline.resolving.joined_to_latest import age_since, is_adjacent, is_apposed, is_year_heading
from timeline.resolving.narrated_times import dates_quotation
from timeline.resolving.numeric_order import day_order
from timeline.resolving.passages import FAR_FOR_YEAR, NewsPassage
from timeline.resolving.period_anchors import resolved_within
from timeline.resolving.periods import whole_period
from timeline.resolving.recurrence import RecurringDays
from timeline.resolving.resolution import Resolution
from timeline.resolving.resolved import resolved
from timeline.resolving.resolver import resolve
from timeline.resolving.signals import Signal, read_signal, related
from timeline.resolving.tense import read_cue
from timeline.text.quotations import quotation_start
from timeline.text.sentences import sentence_around

_LONGEST_PARAGRAPH = 5_000  # characters; nothing farther back is near
_BEFORE_DEATH = 40  # characters: "Fairweather died on "
_OPENING = 600  # characters of an obituary that say that somebody has died
REPORT_LASTS = 6  # other times after which a report is no longer about its quarter
REMEMBERED = 8  # antecedents


def resolve_mentions(
    mentions: Sequence[TimeMention],
    text: str,
    language: Language,
    anchor: Anchor | None,
    dateline: Dateline | None = None,
    genre: Genre = Genre.NEWS,
) -> tuple[Timex, ...]:
    """Resolve the mentions of one text.

    Args:
        mentions: in the order of the text, as `find_mentions` gives them.
        text: their text.
        language: the words of its language.
        anchor: the publication; without it, deictic expressions stay unresolved with that reason.
        dateline: its country settles the order of numeric dates.
        genre: the genre of the document.
    """
    if anchor is not None and anchor.within is not None:
        by_day = replace(anchor, within=None)
        return resolved_within(
            anchor.within, by_day, lambda day: resolve_mentions(mentions, text, language, day, dateline, genre)
        )
    country = dateline.country if dateline else None
    day_first, source = day_order(mentions, country)
    base = Context(
        anchor,
        genre=genre,
        day_first=day_first,
        order_source=source,
        has_tense=language.tense.cues is not NEVER,
        country=country,
        lacks_year=anchor is None and dateline is not None and isinstance(dateline.date, MonthDay),
    )
    defined = fiscal_year(mentions, text, language.periods, base, resolve)
    base = base if defined is None else base._replace(fiscal_year=defined)
    spans = anchored_spans(mentions, text, language.heads, base)
    events = EventRegister(text, language, tuple(mentions), base)
    heads = clock_heads(mentions, text)
    of_span: dict[AnchoredSpan | None, _Discourse] = {None: _discourse(base, events, heads)}
    of_span |= {span: _discourse(_within(span, base), events, heads, span.head) for span in spans}
    following = (*mentions[1:], None)
    steps = zip(with_spans(mentions, spans), following, strict=False)
    found = (of_span[span].step(mention, after) for (mention, span), after in steps)
    return tuple(when for when in found if not _is_nameless(when))


def _within(span: AnchoredSpan, base: Context) -> Context:
    """The context of a part of the document that counts from its own day."""
    return base._replace(anchor=span.anchor, genre=span.genre)


def _discourse(
    base: Context, events: EventRegister, heads: tuple[frozenset[int], bool, int], first: Antecedent | None = None
) -> "_Discourse":
    """A document, or a part of it that counts from its own day, which `first` is."""
    text, language = events.text, events.language
    in_news = base.genre is Genre.NEWS and base.today is not None
    return _Discourse(
        text,
        language,
        base,
        ClockLog(text, *heads),
        RecurringDays(text, language),
        events,
        (first,) if first else (),
        passage=NewsPassage(text, language, base.today or 0) if in_news else None,
    )


def _is_nameless(when: Timex) -> bool:
    """Whether it is an anniversary, a day from D-Day or a half that the text nowhere dates: a name, or no time at all."""
    match when.mention.expression:
        case (
            Anniversary() | EventTime(known=None) | Offset(of=EventTime()) | Fiscal(of=Cycle(unit=Grain.HALF, of=None))
        ):
            return when.interval is None
    return False


@dataclass(slots=True)
class _Discourse:
    """The antecedents of a text, as far as it has been read."""

    text: str
    language: Language
    base: Context
    log: ClockLog
    recurrence: RecurringDays
    events: EventRegister
    antecedents: tuple[Antecedent, ...] = ()
    anniversaries: tuple[tuple[int, Antecedent], ...] = ()
    antecedent_unresolved: bool = False
    left_open: TimeMention | None = None
    reported: Antecedent | None = None
    since_report: int = 0
    passage: NewsPassage | None = None
    previous: TimeMention | None = None
    section: Interval | None = None
    latest_sentence: tuple[TimeMention | None, tuple[int, int]] = (None, (0, 0))

    def step(self, mention: TimeMention, after: TimeMention | None) -> Timex:
        mention = self.events.named(mention)
        signal = read_signal(mention, self.text, self.language.signals)
        context = self._context(mention, signal, after)
        meaning = resolve(mention.expression, context)
        latest = self._remember(mention, meaning, signal)
        if meaning.interval is not None and is_year_heading(mention, self.text):
            self.section = meaning.interval
        self._leave_open(mention, meaning, context)
        self.log.read(mention, meaning.interval)
        self.recurrence.read(mention)
        self.events.read(latest)
        if self.passage is not None:
            self.passage.read(mention, meaning, latest, signal)
        when = related(resolved(mention, in_stated_zone(meaning, self.base.country), context), signal)
        before, self.previous = self.previous, mention
        return whole_period(when, before, self.text, self.language.periods, self.language.joins)

    def _context(self, mention: TimeMention, signal: Signal | None, after: TimeMention | None) -> Context:
        in_narrative = self.base.genre is Genre.NARRATIVE
        base = self.base
        anchor = self.log.anchor_for(mention, base.anchor)
        if anchor is not base.anchor:
            base = base._replace(anchor=anchor)
        if not in_narrative and not is_anaphoric(mention.expression):
            return base
        no_day = has_no_day(mention.expression)
        said = mention.expression
        needs_cue = no_day or is_open(said) or counts_onwards(said) or is_of_topic(said)
        cue = read_cue(mention, self.text, self.language, signal, self._sentence(mention)) if needs_cue else None
        near = max(0, mention.start - _LONGEST_PARAGRAPH)
        paragraph = max(near, self.text.rfind("\n", near, mention.start) + 1)
        quote = quotation_start(self.text, paragraph, mention.start)
        is_news = self._is_of_obituary(mention)
        before = () if is_news else self._antecedents_in(quote, is_clock=no_day)
        latest = self.antecedents[0] if self.antecedents else None
        joined = (mention, latest, self.text, self.language) if latest else None
        return Context(
            anchor=base.anchor,
            genre=self.base.genre,
            day_first=self.base.day_first,
            order_source=self.base.order_source,
            has_tense=self.base.has_tense,
            country=self.base.country,
            cue=cue,
            antecedents=before,
            sentence=self._sentence(mention)[0] if in_narrative or no_day or self._may_go_on() else sys.maxsize,
            paragraph=paragraph,
            nearby=self._paragraph_before(near, paragraph) if no_day else paragraph,
            adjacent=latest if joined and is_adjacent(*joined) else None,
            article=self._article(mention, cue),
            is_apposed=joined is not None and is_apposed(*joined),
            open_day=self._open_day(mention, self._paragraph_before(near, paragraph) if no_day else paragraph),
            age=age_since(*joined) if joined and counts_from_text(mention.expression) else None,
            recurs=needs_cue and not no_day and self.recurrence.covers(mention),
            clock=clock_cues(mention, after, self.text, self.language, self._sentence(mention))
            if no_day
            else ClockCues(),
            entry=self._entry(mention) if self.log.heads else None,
            in_entry=self.log.entry_around(mention) if self.log.heads else None,
            reported=self.reported if self.since_report <= REPORT_LASTS else None,
            passage=self._passage_of(mention, cue, near, paragraph) if needs_cue and not (quote or is_news) else None,
            quoted=in_narrative and quote > 0,
            antecedent_unresolved=self.antecedent_unresolved,
            anniversaries=self.anniversaries,
            event=self.events.event_of(mention),
            fiscal_year=self.base.fiscal_year,
            lacks_year=self.base.lacks_year,
            section=self.section,
        )

    def _antecedents_in(self, quote: int, *, is_clock: bool) -> tuple[Antecedent, ...]:
        """The antecedents that a time may count from: of a quotation in news, those inside it.

        A clock time in a quotation without a time is on the day of the story: "The doctor came at 4 o'clock".
        """
        if not quote or self.base.genre is Genre.NARRATIVE:
            return self.antecedents
        inside = tuple(each for each in self.antecedents if each.at >= quote)
        return self.antecedents if is_clock and not inside else inside

    def _entry(self, mention: TimeMention) -> Antecedent | None:
        return self.log.day_for(mention, self.antecedents, self.base.today)

    def _is_of_obituary(self, mention: TimeMention) -> bool:
        """Whether a day without a year is that of the death that an obituary tells of: near publication, not in the life told."""
        tense, start = self.language.tense, mention.start
        is_day = is_open(mention.expression) and not has_no_day(mention.expression)
        if not is_day or not tense.of_death.search(self.text, max(0, start - _BEFORE_DEATH), start):
            return False
        return tense.has_died.search(self.text, 0, _OPENING) is not None

    def _may_go_on(self) -> bool:
        """Whether the latest antecedent counts within its sentence only, or lends its year there or leaves it open."""
        if not self.antecedents:
            return False
        latest = self.antecedents[0]
        grain = latest.interval.grain
        return latest.full or latest.background or grain in (Grain.DAY, Grain.MONTH) or grain > Grain.YEAR

    def _article(self, mention: TimeMention, cue: TenseCue | None) -> Article | None:
        """The article of a weekday or month; a message that says "at work on a Sunday" was written on one."""
        article = read_article(mention, self.text, self.language.articles)
        is_message = self.base.genre is Genre.MESSAGE
        if article is Article.INDEFINITE and is_message and (cue is None or cue.direction is Direction.FUTURE):
            return None
        return article

    def _open_day(self, mention: TimeMention, paragraph: int) -> str | None:
        """The words before a mention that leave its day open: "on a Thursday", or of a narrative a month or year long ago."""
        if self.left_open is not None and self.left_open.start >= paragraph:
            return self.left_open.text
        if self.base.genre is not Genre.NARRATIVE or not isinstance(mention.expression, Weekday):
            return None
        story = reference_time(self.antecedents)
        is_coarse = story is not None and story.interval.grain > Grain.WEEK
        if story is None or not is_coarse or (self.base.today or 0) - last_day(story.interval) < FAR_FOR_YEAR:
            return None
        return None if self.language.tense.reporting.search(self.text, *self._sentence(mention)) else story.text

    def _passage_of(self, mention: TimeMention, cue: TenseCue | None, near: int, paragraph: int) -> Antecedent | None:
        if self.passage is None or self.passage.is_empty:
            return None
        adjacent = self._line_before(near, paragraph)
        return self.passage.reference_for(mention, cue, adjacent, self._paragraph_before(near, paragraph))

    def _paragraph_before(self, near: int, paragraph: int) -> int:
        """Where the last paragraph begins that names a time before this one; those that name none do not count."""
        dated = next((antecedent.at for antecedent in self.antecedents if antecedent.at < paragraph), -1)
        return self._line_before(near, paragraph if dated < near else dated + 1)

    def _line_before(self, near: int, at: int) -> int:
        """Where the last line begins that is not blank before a place."""
        end = near + len(self.text[near:at].rstrip())
        return max(near, self.text.rfind("\n", near, end) + 1)

    def _remember(self, mention: TimeMention, meaning: Resolution, signal: Signal | None) -> Antecedent | None:
        if meaning.type in (TimexType.DURATION, TimexType.SET) or isinstance(mention.expression, Vague):
            return None
        self.since_report += 1
        sentence = self._sentence(mention)
        story = Story(self.text, self.language.tense, self.base.genre, self.antecedents, self.section, *sentence)
        is_aside = meaning.anchored and story.is_before(meaning.interval)
        if is_aside and dates_quotation(mention, sentence[0], self.text, self.language):
            return None
        if meaning.interval is None:
            self.antecedent_unresolved = self.antecedent_unresolved or meaning.type is not TimexType.TIME
            return None
        self.antecedent_unresolved = False
        ends = [end.interval for end in meaning.ends if end.interval] or [meaning.interval]
        since = ends[0] if len(ends) > 1 else None
        base = meaning.antecedent
        full = ends[-1].grain <= Grain.WEEK and story.gives_year(mention, base)
        named = isinstance(mention.expression, Weekday)
        is_eve = named and base is not None and ends[-1].start < base.interval.start
        flashback = is_eve or story.is_flashback(mention, ends[-1])
        antecedent = Antecedent(
            mention.text,
            ends[-1],
            mention.start,
            since,
            flashback or story.is_background(mention, ends[-1], signal),
            full,
            named,
            meaning.zone,
            meaning.turned or self._has_turned(mention, base, ends[-1]),
            flashback,
        )
        self.antecedents = (antecedent, *self.antecedents[: REMEMBERED - 1])
        if names_reported_quarter(mention.expression):
            self.reported = antecedent
        if antecedent.interval.grain in (Grain.QUARTER, Grain.HALF):
            self.since_report = 0
        if isinstance(mention.expression, Anniversary) and meaning.origin is not None:
            self.anniversaries = (*self.anniversaries, (mention.expression.number, antecedent))
        return antecedent

    def _has_turned(self, mention: TimeMention, base: Antecedent | None, interval: Interval) -> bool:
        """Whether a clock time is of the day after midnight because the one it goes on from is."""
        is_after = base is not None and base.turned and interval.start >= base.interval.start
        return is_after and has_no_day(mention.expression)

    def _leave_open(self, mention: TimeMention, meaning: Resolution, context: Context) -> None:
        """Go on from a day that the text leaves open ("on a Thursday") until it names a date."""
        if meaning.interval is not None:
            self.left_open = None
        elif context.article is not None:
            self.left_open = mention

    def _sentence(self, mention: TimeMention) -> tuple[int, int]:
        known, span = self.latest_sentence
        if known is not mention:
            span = sentence_around(self.text, mention.start, mention.end, self.language.sentences)
            self.latest_sentence = mention, span
        return span
