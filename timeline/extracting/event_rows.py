"""Events of a document from its passages and times."""

import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count, islice, pairwise

from timeline.datelines.gazetteer.countries import country_named
from timeline.extracting.antecedents.named_nouns import NamedNouns
from timeline.extracting.antecedents.persons import MOST_READ
from timeline.extracting.antecedents.pronouns import Antecedent, AntecedentFinder, Pronoun, first_pronoun
from timeline.extracting.certainty import certainty
from timeline.extracting.grammar.word import Span
from timeline.extracting.headline import headline
from timeline.extracting.headline.cut import LONGEST, LONGEST_CLAUSE, shortened, with_capital
from timeline.extracting.headline.possessors import possessive
from timeline.extracting.participants.participants import Participants, in_passive
from timeline.extracting.participants.place_antecedents import PlaceAntecedents
from timeline.extracting.participants.story_place import StoryPlace
from timeline.extracting.relations import relation
from timeline.extracting.scope.passage import Passage
from timeline.extracting.sentences import after_dateline
from timeline.extracting.trigger import trigger
from timeline.languages.event_words import CertaintyWords, ClauseWords
from timeline.model import Anchor, DateSource, Document, Event, PlaceSource, Relation, Tagged, Timex

Row = tuple[Passage, Event]
"""An event with the words that it is read from."""

_WORD = re.compile(r"[\w’'-]+")
_FOLD = re.compile(r"\s+")
_BRACKETS = 4  # characters around a name and its ending


@dataclass(frozen=True, slots=True)
class EventRows:
    """Makes the events of one document.

    Attributes:
        tagged: the document.
        anchor: its publication.
        grammar: the words of its language in clauses.
        certainty_words: the words that say how sure the text is.
        name: finds the participants in a passage.
        antecedents: find what its pronouns stand for: people first, then things and groups.
        nouns: finds the names of what its definite nouns stand for.
        places: finds which places its definite nouns stand for.
        story: finds the place that it is about.
        read: the sentences read so far, the latest first.
        numbers: those of the events to come.
    """

    tagged: Tagged
    anchor: Anchor | None
    grammar: ClauseWords
    certainty_words: CertaintyWords | None
    name: Callable[[Passage], Participants]
    antecedents: Sequence[AntecedentFinder]
    nouns: NamedNouns
    places: PlaceAntecedents
    story: StoryPlace
    read: deque[Span] = field(default_factory=lambda: deque(maxlen=MOST_READ))
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def event(self, passage: Passage, when: Timex, source: DateSource, *, requested: bool = False) -> Event:
        """The event of a passage.

        Args:
            passage: the words that the time dates.
            when: the time.
            source: where it comes from.
            requested: whether the user asked for the day of publication.
        """
        text, names = self.tagged.document.text, self.name(passage)
        where, place_source = self._place(passage, names, when)
        what = headline(text, passage)
        antecedent = self._antecedent(passage, first_pronoun(what, self.grammar)) or self._of_noun(passage, what)
        antecedent = None if antecedent is not None and _is_named_again(antecedent, what) else antecedent
        who, whom = _with_subject(names, antecedent, self.nouns.article, is_passive=in_passive(passage))
        by_publication = source is DateSource.PUBLICATION
        return Event(
            event_id=self._next_id(),
            document=self.tagged.document,
            dateline=self.tagged.dateline,
            when=when,
            what=what if antecedent is None else self._with_antecedent(passage, antecedent),
            sentence=folded(text, passage.sentence),
            char_start=passage.start,
            char_end=passage.end,
            certainty=certainty(passage, None if by_publication else when.interval, self.anchor, self.certainty_words),
            who=who,
            whom=whom,
            where=where,
            place_source=place_source,
            trigger=trigger(passage),
            relation=Relation.AT if by_publication else relation(when),
            date_source=source,
            is_publication_default=requested,
            language=self.tagged.language,
        )

    def _antecedent(self, passage: Passage, pronoun: Pronoun | None) -> Antecedent | None:
        """What the pronoun stands for that the headline of a passage begins with."""
        if pronoun is None:
            return None
        found = (each.of(passage, pronoun, self.read) for each in self.antecedents)
        first = next((each for each in found if each is not None), None)
        return None if first is None else self.nouns.named(first, passage.start)

    def _of_noun(self, passage: Passage, what: str) -> Antecedent | None:
        """The name of the definite noun that a headline begins with, or the name just before that it takes up."""
        named = self.nouns.of(passage, what)
        anaphor = self.nouns.anaphor(passage, what) if named is None else None
        if anaphor is None:
            return named
        subjects = self.grammar.personal_pronouns if anaphor.is_person else (anaphor.noun,)
        found = {self._antecedent(passage, Pronoun(subject)) for subject in subjects} - {None}
        only = found.pop() if len(found) == 1 else None
        is_name = only is not None and only.is_person is anaphor.is_person and only.name[:1].isupper()
        return replace(only, noun=anaphor.noun) if only is not None and is_name and self._is_bare(only.name) else None

    def _is_bare(self, name: str) -> bool:
        """Whether a name has no article, as "The bridge" has."""
        return not self.nouns.article or not name.startswith(self.nouns.article)

    def _with_antecedent(self, passage: Passage, antecedent: Antecedent) -> str:
        what = headline(self.tagged.document.text, passage, LONGEST - len(antecedent.name) - _BRACKETS)
        return with_antecedent(what, antecedent, self.grammar)

    def _place(self, passage: Passage, names: Participants, when: Timex) -> tuple[str | None, PlaceSource | None]:
        """The place of the event in a passage, and where it comes from."""
        if names.place_source is PlaceSource.STATED:
            return names.where, names.place_source
        taken_up = self.places.of(passage)
        if taken_up is not None:
            return taken_up, PlaceSource.INHERITED
        dateline = self.tagged.dateline
        if names.where is None and dateline.place is not None and self._opens_report(passage, names):
            return dateline.place, PlaceSource.DATELINE
        if names.where is not None:
            return names.where, names.place_source
        where = self.story.of(passage, names, when.interval, self.anchor)
        return where, None if where is None else PlaceSource.STORY

    def _opens_report(self, passage: Passage, names: Participants) -> bool:
        """Whether a main clause follows the dateline, and does not name another country."""
        text, (start, end) = self.tagged.document.text, passage.sentence
        countries = {country_named(name) for name in (*names.who, *names.whom)} - {None, self.tagged.dateline.country}
        return passage.is_main and after_dateline(text, start, end) > start and not countries

    def commemorated(self, sentence: Span, when: Timex, origin: Timex) -> Event:
        """The event that an anniversary commemorates, on its own day."""
        text, mention = self.tagged.document.text, when.mention
        found = self.grammar.commemorated.match(text, mention.end, sentence[1])
        what = found[1] if found else f"Event marked by {mention.text}"
        return Event(
            event_id=self._next_id(),
            document=self.tagged.document,
            dateline=self.tagged.dateline,
            when=origin,
            what=shortened(_FOLD.sub(" ", with_capital(what))),
            sentence=folded(text, sentence),
            char_start=mention.start,
            char_end=found.end() if found else mention.end,
            language=self.tagged.language,
        )

    def _next_id(self) -> str:
        return event_id(self.tagged.document, next(self.numbers))


def _is_named_again(antecedent: Antecedent, what: str) -> bool:
    """ "He asked [Fallon] for the money": whoever is named in a clause is not its subject; "She married Bo [Fallon]" names another."""
    name = antecedent.name.rpartition(" ")[2]
    if not antecedent.is_person or antecedent.owns or not name[:1].isupper():
        return False
    return any(word == name and not before[:1].isupper() for before, word in pairwise(_WORD.findall(what)))


def _with_subject(
    names: Participants, antecedent: Antecedent | None, article: str, *, is_passive: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who acts and whom it is done to, with the person or named body that the subject stands for."""
    if antecedent is None or antecedent.owns or not (antecedent.is_person or antecedent.noun):
        return names.who, tuple(name for name in names.whom if name not in names.who)
    subject = antecedent.name.removeprefix(article)
    who, whom = ([name for name in each if name != antecedent.noun] for each in (names.who, names.whom))
    (whom if is_passive else who).insert(0, subject)
    acting = tuple(dict.fromkeys(who))
    return acting, tuple(name for name in dict.fromkeys(whom) if name not in acting)


def event_id(document: Document, number: int) -> str:
    """The id of an event by its number in the document."""
    return f"{document.id}#{number}"


def with_antecedent(what: str, antecedent: Antecedent, grammar: ClauseWords) -> str:
    """A headline that begins with a pronoun, with what that stands for: "[Ann Lee] comes from Rovinj", "[Ann Lee's] boat sank".

    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> with_antecedent("She comes from Rovinj", Antecedent("Ann Lee"), CLAUSES)
    '[Ann Lee] comes from Rovinj'
    """
    first = [*islice(grammar.token.finditer(what), 2 if antecedent.noun else 1)]
    if not first:
        return what
    name = possessive(antecedent.name) if antecedent.owns else antecedent.name
    return shortened(f"[{antecedent.title}{with_capital(name)}]{what[first[-1].end() :]}", LONGEST_CLAUSE)


def folded(text: str, span: Span) -> str:
    """A part of a text with each run of white space as one space."""
    return " ".join(text[span[0] : span[1]].split())
