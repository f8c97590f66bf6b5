"""The trigger of an event: the word that names it."""

from collections.abc import Sequence

from timeline.extracting.grammar.word import Word
from timeline.extracting.scope.passage import Passage
from timeline.languages.word_classes import Pos, WordClass


def trigger(passage: Passage) -> str | None:
    """The verb of a passage without its auxiliaries; in a phrase without a verb, its noun.

    For a statement, that is the verb of the statement; for a reporting clause with its own time, the reporting verb.

    >>> from timeline.extracting.scope.passages import passages
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = "Officials said the bridge had collapsed on Friday."
    >>> trigger(next(passages(text, (0, 50), CLAUSES, [(43, 49)])))
    'collapsed'
    """
    verb = passage.trigger
    if verb is None:
        return None
    if not verb.is_a(WordClass.AUXILIARY) and not verb.is_a(WordClass.CLITIC):
        return verb.lower
    return _main_verb([word for word in passage.words if word.start > verb.start]) or verb.lower


def _main_verb(following: Sequence[Word]) -> str | None:
    """The verb after an auxiliary: "has not been [closed]"; None where a noun or a phrase follows: "was the first"."""
    for word in following:
        if word.part in (Pos.GERUND, Pos.PARTICIPLE) or (word.part is Pos.BARE and not word.is_a(WordClass.BE)):
            return word.lower
        if word.part not in (Pos.ADVERB, Pos.BARE, Pos.VERB, Pos.TIME, Pos.PREPOSITION):
            return None
    return None
