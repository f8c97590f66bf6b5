"""Participants by a spaCy pipeline of the user: its entities, and its parse for who did it and to whom.

spaCy is not imported here: any callable from a text to a `Doc` will do.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from timeline.extracting.participants.participants import MOST, Naming, Participants
from timeline.extracting.participants.proper_names import without_titles
from timeline.extracting.scope.passage import Passage
from timeline.languages.event_words import NameWords
from timeline.model import PlaceSource

Pipeline = Callable[[str], Any]
"""A loaded pipeline: `spacy.load("en_core_web_sm")`."""

_ACTORS = frozenset(["PERSON", "ORG", "GPE", "NORP"])
_PLACES = frozenset(["GPE", "LOC", "FAC"])
# Dependencies of ClearNLP, as the English pipelines of spaCy label them.
_DOING = frozenset(["nsubj", "csubj", "agent"])
_DONE_TO = frozenset(["nsubjpass", "dobj", "obj", "dative", "iobj", "attr", "oprd"])


def by_pipeline(nlp: Pipeline, vocabulary: NameWords | None) -> Naming:
    """Participants as a pipeline finds them; each sentence is parsed once.

    Args:
        nlp: a loaded pipeline with entities and a dependency parse.
        vocabulary: the words around names; without them, names keep their titles and no place is found.
    """
    wording = vocabulary or NameWords()

    def naming(text: str) -> Callable[[Passage], Participants]:
        @lru_cache(maxsize=1)
        def parsed(start: int, end: int) -> Any:
            return nlp(text[start:end])

        return lambda passage: _participants(parsed(*passage.sentence), passage, wording)

    return naming


def _participants(doc: Any, passage: Passage, wording: NameWords) -> Participants:
    who: dict[str, None] = {}
    whom: dict[str, None] = {}
    where: str | None = None
    for entity in _entities(doc, passage):
        name, side = without_titles(entity.text, wording), _side(entity.root)
        if entity.label_ in _PLACES and _is_placed(entity.root, wording):
            where = where or name
        elif entity.label_ in _ACTORS and name:
            (who if side in _DOING else whom)[name] = None
    source = None if where is None else PlaceSource.STATED
    return Participants(tuple(who)[:MOST], tuple(name for name in whom if name not in who)[:MOST], where, source)


def _entities(doc: Any, passage: Passage) -> Iterator[Any]:
    """The entities whose last word is in a passage."""
    offset, ends = passage.sentence[0], {word.end for word in passage.words}
    for entity in doc.ents:
        root = entity.root
        if any(root.idx + offset < end <= root.idx + len(root) + offset + 2 for end in ends):
            yield entity


def _side(token: Any) -> str:
    """The dependency of a word on its verb, across the nouns and prepositions between."""
    while token.dep_ not in _DOING | _DONE_TO and token.head is not token and token.head.i != token.i:
        if token.dep_ == "pobj" and token.head.dep_ == "agent":
            return "agent"
        if token.head.pos_ in ("VERB", "AUX") and token.dep_ != "conj":
            return str(token.dep_)
        token = token.head
    return str(token.dep_)


def _is_placed(token: Any, wording: NameWords) -> bool:
    """Whether a name is the object of a preposition of place; in a parse, "to Rome" is a place as well."""
    return token.dep_ == "pobj" and token.head.lower_ in wording.placing | wording.goals
