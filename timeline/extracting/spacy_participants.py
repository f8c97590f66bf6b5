"""Names by a pipeline of spaCy that the user brings: its entities, and its parse for who did it and to whom.

Nothing of spaCy is imported here: whatever is called with a text and gives a `Doc` will do.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from timeline.extracting.participants import MOST, Naming, Participants, proper
from timeline.extracting.scope import Passage

Pipeline = Callable[[str], Any]
"""A loaded pipeline: `spacy.load("en_core_web_sm")`."""

_ACTORS = frozenset(["PERSON", "ORG", "GPE", "NORP"])
_PLACES = frozenset(["GPE", "LOC", "FAC"])
# Dependencies of ClearNLP, as the English pipelines of spaCy label them.
_DOING = frozenset(["nsubj", "csubj", "agent"])
_DONE_TO = frozenset(["nsubjpass", "dobj", "obj", "dative", "iobj", "attr", "oprd"])
_PLACING = frozenset(["in", "at", "near", "outside", "inside", "across", "from", "into", "to"])


def by_pipeline(nlp: Pipeline) -> Naming:
    """Names as a pipeline finds them; each sentence is parsed once.

    Args:
        nlp: a loaded pipeline with entities and a dependency parse.
    """

    def naming(text: str) -> Callable[[Passage], Participants]:
        @lru_cache(maxsize=1)
        def parsed(start: int, end: int) -> Any:
            return nlp(text[start:end])

        return lambda passage: _names(parsed(*passage.sentence), passage)

    return naming


def _names(doc: Any, passage: Passage) -> Participants:
    told = {(word.start, word.end) for word in passage.words}
    who: dict[str, None] = {}
    whom: dict[str, None] = {}
    where: str | None = None
    for entity in _entities(doc, passage.sentence[0], told):
        name, side = proper(entity.text), _side(entity.root)
        if entity.label_ in _PLACES and _placed(entity.root):
            where = where or name
        elif entity.label_ in _ACTORS and name:
            (who if side in _DOING else whom)[name] = None
    return Participants(tuple(who)[:MOST], tuple(name for name in whom if name not in who)[:MOST], where)


def _entities(doc: Any, offset: int, told: set[tuple[int, int]]) -> Iterator[Any]:
    """The entities whose last word is one of those of a passage."""
    ends = {end for _, end in told}
    for entity in doc.ents:
        root = entity.root
        if any(root.idx + offset < end <= root.idx + len(root) + offset + 2 for end in ends):
            yield entity


def _side(token: Any) -> str:
    """The dependency by which a word hangs on a verb, over the nouns and prepositions between."""
    while token.dep_ not in _DOING | _DONE_TO and token.head is not token and token.head.i != token.i:
        if token.dep_ == "pobj" and token.head.dep_ == "agent":
            return "agent"
        if token.head.pos_ in ("VERB", "AUX") and token.dep_ != "conj":
            return str(token.dep_)
        token = token.head
    return str(token.dep_)


def _placed(token: Any) -> bool:
    return token.dep_ == "pobj" and token.head.lower_ in _PLACING
