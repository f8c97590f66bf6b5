"""The owner of the subject of a relative clause with "whose": "Lee's house burned", of "Lee, whose house burned"."""

from dataclasses import replace

from timeline.extracting.grammar.word import NOMINAL, places_of
from timeline.extracting.headline.cut import EDGES, joined
from timeline.extracting.headline.edges import without_edges
from timeline.extracting.scope.passage import Passage
from timeline.languages.word_classes import Pos, WordClass

_IN_OWNER = NOMINAL | {Pos.DETERMINER, Pos.COMMA}


def owned(text: str, passage: Passage) -> tuple[str, Passage] | None:
    """The owner in the possessive and the clause without it; None where no clause with "whose" is the event.

    >>> from timeline.extracting.scope.passages import passages
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = "Lee, whose house burned in May, left."
    >>> owned(text, next(passages(text, (0, 37), CLAUSES, [(27, 30)])))[0]
    "Lee's"
    """
    words = passage.words
    at = next((i for i in places_of(words, Pos.RELATIVE) if words[i].is_a(WordClass.POSSESSIVE_RELATIVE)), 0)
    if not at:
        return None
    verb = next((word for word in words[at:] if word.part is Pos.VERB), None)
    is_event = verb is passage.trigger or (verb is not None and bool(verb.written))
    if not is_event or any(word.part not in _IN_OWNER for word in words[:at]):
        return None
    owner = joined(text, without_edges(words[:at], text)).strip(EDGES)
    return possessive(owner), replace(passage, words=words[at + 1 :])


def possessive(noun: str) -> str:
    """A noun phrase as an owner.

    >>> possessive("the miners"), possessive("Lee")
    ("the miners'", "Lee's")
    """
    return f"{noun}'" if noun.endswith("s") else f"{noun}'s"
