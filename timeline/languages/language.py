"""A language: its words and its rules, found by its name."""

import importlib
from dataclasses import dataclass, field
from functools import cache

from timeline.errors import UseError
from timeline.languages.event_words import CertaintyWords, ClauseWords, ContentWords, NameWords
from timeline.languages.join_words import ArticleWords, JoinWords, NumeralWords
from timeline.languages.lexicon import Lexicon
from timeline.languages.rules import Rule
from timeline.languages.time_words import (
    NEVER,
    EventWords,
    HeadWords,
    MessageWords,
    PeriodWords,
    RecurrenceWords,
    SignalWords,
    TenseWords,
)
from timeline.text.sentence_words import SentenceWords


@dataclass(frozen=True, slots=True)
class Language:
    """Everything that `languages/xx` states about one language; words it does not state are empty.

    Attributes:
        code: ISO 639-1.
        lexicon: words with their categories.
        joined: a pattern of phrases that are one token.
        joints: the words of such phrases that have a blank beside them, in lower case; each may be the second word.
        rules: in the order of their precedence.
        numerals: the endings of figures.
        joins: the words between and around mentions.
        tense: cues of past and future.
        articles: of weekdays and months.
        signals: how a time relates to what it dates.
        sentences: where sentences end.
        messages: how messages are written.
        heads: the heads of dated messages.
        periods: the words around the last day of a period.
        recurrence: what makes a time recur.
        events: how events are dated, and times count from them.
        clauses, certainty, names, content: for events, each optional; see `event_words`.
    """

    code: str
    lexicon: Lexicon
    rules: tuple[Rule, ...]
    joined: str = NEVER.pattern
    joints: tuple[str, ...] = ()
    numerals: NumeralWords = field(default_factory=NumeralWords)
    joins: JoinWords = field(default_factory=JoinWords)
    tense: TenseWords = field(default_factory=TenseWords)
    articles: ArticleWords = field(default_factory=ArticleWords)
    signals: SignalWords = field(default_factory=SignalWords)
    sentences: SentenceWords = field(default_factory=SentenceWords)
    messages: MessageWords = field(default_factory=MessageWords)
    heads: HeadWords = field(default_factory=HeadWords)
    periods: PeriodWords = field(default_factory=PeriodWords)
    recurrence: RecurrenceWords = field(default_factory=RecurrenceWords)
    events: EventWords = field(default_factory=EventWords)
    clauses: ClauseWords | None = None
    certainty: CertaintyWords | None = None
    names: NameWords | None = None
    content: ContentWords = field(default_factory=ContentWords)


@cache
def language_named(code: str | None) -> Language:
    """Load a language by its code: the name of a file or folder in `languages/`; None loads the rules that need no words.

    Raises:
        UseError: there is no file for the language.
    """
    name = f"timeline.languages.{code or 'neutral'}"
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise UseError(f"there are no rules for the language {code!r}", hint="'en' is there today") from None
    language: Language = module.language()
    return language
