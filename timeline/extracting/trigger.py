"""The word that tells an event."""

from collections.abc import Sequence

from timeline.extracting.pos import Pos, Word
from timeline.extracting.scope import Passage
from timeline.languages.en import clause_words as english


def trigger(passage: Passage) -> str | None:
    """The verb that tells what happened, without its auxiliaries; in a phrase without a verb, its noun.

    Of what somebody said, it is the verb of what was said; who says something on a day of its own tells it by "said".

    >>> from timeline.extracting.scope import passages
    >>> text = "Officials said the bridge had collapsed on Friday."
    >>> trigger(next(passages(text, (0, 50), [(43, 49)])))
    'collapsed'
    """
    verb = passage.verb
    if verb is None:
        return None
    if verb.lower not in english.AUXILIARIES and verb.lower[0] != "'":
        return verb.lower
    return _main_verb([word for word in passage.words if word.start > verb.start]) or verb.lower


def _main_verb(behind: Sequence[Word]) -> str | None:
    """The verb behind an auxiliary: "has not been [closed]"; None where a noun or a phrase follows: "was the first"."""
    for word in behind:
        if word.part is Pos.BARE and word.lower not in english.BE:
            return word.lower
        if word.part in (Pos.GERUND, Pos.PARTICIPLE):
            return word.lower
        if word.part not in (Pos.ADVERB, Pos.BARE, Pos.VERB, Pos.TIME, Pos.PREPOSITION):
            return None
    return None
