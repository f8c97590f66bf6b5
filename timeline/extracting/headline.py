"""A short headline of what a time dates: the words that tell it, without the time, cut where they read best."""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from timeline.extracting import words as english
from timeline.extracting.dating import Passage
from timeline.extracting.grammar import Part, Word

LONGEST = 60  # characters
_MOST_READ = 200  # words; in more of them there is no headline
_FOLD = re.compile(r"\s+")
_LOOSE = re.compile(r"\s+(?=[,.;:%)’'])|(?<=[($£€#])\s+|,(?=\s?[,.;:])")
_EDGES = ' ,;:-–—_"“”.'
# Times that stand without a preposition and can be left out of a sentence.
_ADVERBIAL = re.compile(
    r"(?:(?:late|early|last|this|next|earlier|later|every)\s.*|the\s(?:same|next|following|previous)\s\w+|today|tonight|yesterday|tomorrow|now"
    r"|right now|currently|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|recently|soon|lately|.{1,24}\s(?:ago|later|earlier))",
)


def headline(text: str, passage: Passage) -> str:
    """What a passage says, in at most 60 characters.

    >>> from timeline.extracting.dating import passages
    >>> text = "On Monday the envoy met Park, and Lee resigned the next day."
    >>> [headline(text, each) for each in passages(text, (0, len(text)), [(3, 9), (47, 59)])]
    ['The envoy met Park', 'Lee resigned']
    """
    kept = _kept(passage)
    said = _LOOSE.sub("", _joined(text, kept[: 2 * LONGEST]))  # of words, more than a headline can hold
    if len(said) > LONGEST:
        said = _cut(text, kept)
    said = said.strip(_EDGES)
    if len(said.split()) < 2:  # "We", of "We're no closer than in 1953": the sentence tells it
        start, end = passage.sentence
        said = shortened(_FOLD.sub(" ", text[start:end]).strip(_EDGES)) or said
    return said[:1].upper() + said[1:]


def _kept(passage: Passage) -> list[Word]:
    """The words of a headline, in order: no time, no aside, no signs of quotation, no connective at the edges."""
    words = [word for word in _without_asides(passage.words[:_MOST_READ]) if word.part is not Part.QUOTE]
    words = _without_opening(words, passage.verb)
    kept: list[Word] = []
    for i, word in enumerate(words):
        if _is_passed(words, i):
            before_noun = i + 1 < len(words) and words[i + 1].part in (Part.NOUN, Part.NAME, Part.POSSESSIVE)
            _drop_lead(kept, before_noun=before_noun and i > 0 and words[i - 1].part is not Part.PREPOSITION)
            if _is_second(words, i):
                kept.pop()
        elif not (word.part is Part.POSSESSIVE and i and _is_passed(words, i - 1)):
            _drop_comma(kept, word)
            if word.part is not Part.COMMA or (kept and word.start - kept[-1].end <= 1):
                kept.append(word)
    return _trimmed(_without_pronoun(kept))


def _is_passed(words: Sequence[Word], i: int) -> bool:
    """Whether a time can be left out: behind a preposition, before a noun, as an adverb; not as a subject or object."""
    if words[i].part is not Part.TIME:
        return False
    at = i - 1 - (i > 1 and words[i - 1].part is Part.DETERMINER)
    before = words[at].part if i else None
    following = words[i + 1].part if i + 1 < len(words) else None
    if before in _BEFORE_TIME or _ADVERBIAL.fullmatch(words[i].lower) or _is_second(words, i):
        return True
    if following in (Part.NOUN, Part.NAME, Part.POSSESSIVE, Part.COMMA):
        return True
    return before in (None, Part.COMMA) and following is not Part.VERB


def _is_second(words: Sequence[Word], i: int) -> bool:
    """ "in 2020 and [2021]"."""
    return i > 1 and words[i - 1].part is Part.COORDINATOR and words[i - 2].part is Part.TIME


def _without_opening(words: list[Word], verb: Word | None) -> list[Word]:
    """The words without a phrase that opens the sentence: "In early trade, [shares rose]"."""
    if verb is None or not words or words[0].part not in _OPENING:
        return words
    commas = [i for i, word in enumerate(words) if word.part is Part.COMMA and word.start < verb.start]
    rest = words[commas[-1] + 1 :] if commas else []
    return rest if any(w.part in _NOUN_PHRASE and w.start < verb.start for w in rest) else words


_OPENING = frozenset([Part.PREPOSITION, Part.ADVERB, Part.TIME, Part.GERUND])
_BEFORE_TIME = frozenset([Part.PREPOSITION, Part.SUBORDINATOR])  # "since" is either


def _drop_comma(kept: list[Word], word: Word) -> None:
    """A comma before something left out has nothing to hold."""
    if kept and kept[-1].part is Part.COMMA and (word.start - kept[-1].end > 1 or word.part is Part.PARTICIPLE):
        kept.pop()


def _drop_lead(kept: list[Word], *, before_noun: bool) -> None:
    """Take off what leads to a time: "shortly before", "in the"; before a noun its article stays: "the [1995] raid"."""
    if kept and kept[-1].part is Part.DETERMINER and not before_noun:
        kept.pop()
    behind = len(kept)
    while kept and kept[-1].part in _BEFORE_TIME:
        kept.pop()
    while kept and len(kept) < behind and (kept[-1].lower in _NEARNESS or " " in kept[-1].lower):
        kept.pop()  # "[two months] after" too


_NEARNESS = frozenset(["shortly", "just", "soon", "alone", "only", "early", "late"])


def _without_asides(words: Sequence[Word]) -> list[Word]:
    """The words outside round and square brackets."""
    depth, kept = 0, []
    for word in words:
        depth += word.lower in ("(", "[")
        if depth <= 0:
            kept.append(word)
        depth = max(0, depth - (word.lower in (")", "]")))
    return kept


def _without_pronoun(kept: list[Word]) -> list[Word]:
    """ "[a dispute] which began": the noun is the subject."""
    at = next((i for i, word in enumerate(kept) if word.part is Part.RELATIVE), None)
    if at and kept[at].lower in ("who", "which", "that") and all(w.part in _NOUN_PHRASE for w in kept[:at]):
        return [*kept[: at - (kept[at - 1].part is Part.COMMA)], *kept[at + 1 :]]
    return kept


_NOUN_PHRASE = frozenset([Part.NOUN, Part.NAME, Part.FIGURE, Part.DETERMINER, Part.COMMA, Part.TIME, Part.OTHER])
_LEADING = frozenset(
    [
        Part.COMMA,
        Part.STOP,
        Part.COORDINATOR,
        Part.OTHER,
        Part.SUBORDINATOR,
        Part.RELATIVE,
        Part.PREPOSITION,
        Part.TO,
        Part.POSSESSIVE,
    ]
)
_TRAILING = frozenset(
    [
        Part.COMMA,
        Part.STOP,
        Part.COORDINATOR,
        Part.SUBORDINATOR,
        Part.RELATIVE,
        Part.PREPOSITION,
        Part.TO,
        Part.DETERMINER,
    ]
)


def _trimmed(kept: list[Word]) -> list[Word]:
    first, last = 0, len(kept)
    while first < last - 1 and _leads(kept, first):
        first += 1
    while last > first + 1 and (
        kept[last - 1].part in _TRAILING or kept[last - 1].lower in (".", "less", "more", "least")
    ):
        last -= 1
    return kept[first:last]


def _leads(kept: Sequence[Word], i: int) -> bool:
    """Whether a word at the start is no part of what happened: a connective, "in" before nothing but a noun phrase."""
    word = kept[i]
    if word.part is Part.PREPOSITION:
        return not any(w.part is Part.VERB for w in kept)
    if word.part is Part.OTHER:
        return not word.lower.isalnum() and word.lower not in "$£€#%"
    return word.part in _LEADING or word.lower in ("then", "too", "meanwhile", "however", "also", "so")


def _joined(text: str, kept: Sequence[Word]) -> str:
    """Words with what stands between them in the text, where they are neighbours there."""
    parts: list[str] = []
    for before, word in zip([None, *kept], kept, strict=False):
        if before is not None:
            between = text[before.end : word.start]
            parts.append(" " if between.strip() or len(between) > 3 or word.start < before.end else between)
        parts.append(text[word.start : word.end])
    return _FOLD.sub(" ", "".join(parts))


def _cut(text: str, kept: Sequence[Word]) -> str:
    """The longest beginning that ends before a phrase and has a verb; else as many words as there is room for, and "…"."""
    room = list(takewhile(lambda n: _fits(text, kept, n), range(1, len(kept))))
    told = [n for n in room if _ends_phrase(kept, n)]
    if told and told[-1] * 2 > len(room):
        return _LOOSE.sub("", _joined(text, kept[: told[-1]]))
    cut = _trimmed(list(kept[: room[-1]])) if room else []
    return (_LOOSE.sub("", _joined(text, cut)) if cut else _joined(text, kept[:1])[: LONGEST - 1]).rstrip(_EDGES) + "…"


def _fits(text: str, kept: Sequence[Word], n: int) -> bool:
    """Whether so many words are short enough; joined they are never longer than where they stand in the text."""
    if kept[n - 1].end - kept[0].start < LONGEST and all(a.end <= b.start for a, b in pairwise(kept[:n])):
        return True
    return len(_LOOSE.sub("", _joined(text, kept[:n]))) < LONGEST


def shortened(words: str) -> str:
    """A phrase, cut at a word where it is too long.

    >>> shortened("the bridge of boats " * 4)
    'the bridge of boats the bridge of boats the bridge of boats…'
    """
    if len(words) <= LONGEST:
        return words
    head = words[:LONGEST].rpartition(" ")[0] or words[: LONGEST - 1]
    return head.rstrip(_EDGES)[: LONGEST - 1] + "…"


_BEGINS = frozenset([Part.COMMA, Part.STOP, Part.SUBORDINATOR, Part.RELATIVE, Part.PREPOSITION, Part.GERUND])


def _ends_phrase(kept: Sequence[Word], n: int) -> bool:
    """Whether the words before a place are a sentence by themselves: a verb with something behind it, then a new phrase."""
    verb = next((i for i, w in enumerate(kept[:n]) if w.part is Part.VERB), None)
    if verb is None or n - verb < 3 or kept[n].part not in _BEGINS or kept[n - 1].part in _TRAILING:
        return False
    return kept[n].lower != "of" and kept[verb].lower not in english.REPORTING
