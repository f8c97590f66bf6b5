"""Which words of a passage its headline keeps: no time, no aside, no phrase that only opens the sentence."""

import re
from collections.abc import Sequence

from timeline.extracting.attachment import adjective
from timeline.extracting.headline.fronted import without_opening
from timeline.extracting.pos import Pos, Word
from timeline.extracting.scope import Passage

_MOST_READ = 200  # words; in more of them there is no headline
# Times that stand without a preposition and can be left out of a sentence.
_ADVERBIAL = re.compile(
    r"(?:(?:late|early|last|this|next|earlier|later|every)\s.*|the\s(?:same|next|following|previous)\s\w+|(?:today|tonight|yesterday|tomorrow|tmrw)(?:\s.*)?"
    r"|now|right now|even now|currently|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|recently|soon|lately|.{1,24}\s(?:ago|later|earlier))",
)
_BEFORE_TIME = frozenset([Pos.PREPOSITION, Pos.SUBORDINATOR])  # "since" is either
_NOUN_PHRASE = frozenset([Pos.NOUN, Pos.NAME, Pos.FIGURE, Pos.DETERMINER, Pos.COMMA, Pos.TIME, Pos.OTHER])


def kept_words(passage: Passage) -> list[Word]:
    """The words of a headline, in order.

    >>> from timeline.extracting.scope import passages
    >>> text = "In Rome, Lee, who had fled in 2010, was jailed on Monday."
    >>> [" ".join(word.lower for word in kept_words(each)) for each in passages(text, (0, 57), [(30, 34), (50, 56)])]
    ['lee was jailed .', 'lee had fled']
    """
    words = [word for word in _without_asides(passage.words[:_MOST_READ]) if word.part is not Pos.QUOTE]
    words = without_opening(words, passage.verb, passage.time)
    return _without_pronoun(_without_times(words, passage.verb), passage.verb)


def _without_times(words: Sequence[Word], verb: Word | None) -> list[Word]:
    kept: list[Word] = []
    renamed = -1
    for i, word in enumerate(words):
        if i <= renamed:
            continue
        renamed = _renaming(words, i)
        if _is_passed(words, i):
            if not _holds(words, i):
                _drop_lead(kept, before_noun=_before_noun(words, i))
            if _is_second(words, i):
                kept.pop()
        elif not (word.part is Pos.POSSESSIVE and i and _is_passed(words, i - 1)):
            alone = word is verb and not any(each.part is Pos.VERB for each in words[i + 1 :])
            _drop_comma(kept, word, told=alone)
            if not _between_times(words, i) and (word.part is not Pos.COMMA or _closes(words, i, kept)):
                kept.append(word)
    return kept


_RENAMING = frozenset(["day", "date", "night", "morning", "eve", "week", "weekend", "month", "year", "anniversary"])


def _renaming(words: Sequence[Word], i: int) -> int:
    """Up to where a time that is left out has another name behind it: "on Friday[, the day of the flood]"; else -1."""
    ends = (
        j
        for j in range(i + 2, len(words))
        if words[j].part in _NEW_CLAUSE | {Pos.COMMA, Pos.VERB} or words[j].lower == "."
    )
    end = next(ends, len(words))
    behind = words[i + 1 : end]
    named = words[i].part is Pos.TIME and _is_passed(words, i) and len(behind) > 2 and behind[0].part is Pos.COMMA
    if named and behind[1].part in (Pos.DETERMINER, Pos.TIME) and any(w.lower in _RENAMING for w in behind[2:5]):
        return end - 1
    return -1


def _between_times(words: Sequence[Word], i: int) -> bool:
    """ "the quarter [ended] June 30"."""
    around = words[i - 1 : i + 2] if i else ()
    return words[i].lower in ("ended", "ending") and [w.part for w in around][::2] == [Pos.TIME, Pos.TIME]


def _is_passed(words: Sequence[Word], i: int) -> bool:
    """Whether a time can be left out: behind a preposition, before a noun, as an adverb; not as a subject or object."""
    if words[i].part is not Pos.TIME:
        return False
    if i and words[i - 1].part is Pos.TIME:
        return _is_passed(words, i - 1)
    at = i - 1 - (i > 1 and words[i - 1].part is Pos.DETERMINER)
    before = words[at].part if i else None
    following = words[i + 1].part if i + 1 < len(words) else None
    if before in _BEFORE_TIME or _ADVERBIAL.fullmatch(words[i].lower) or _is_second(words, i) or _bounds(words, i):
        return True
    if following in (Pos.NOUN, Pos.NAME, Pos.POSSESSIVE, Pos.COMMA):
        return True
    return before in (None, Pos.COMMA) and following is not Pos.VERB


def _is_second(words: Sequence[Word], i: int) -> bool:
    """ "in 2020 and [2021]"."""
    return i > 1 and words[i - 1].part is Pos.COORDINATOR and words[i - 2].part is Pos.TIME


def _bounds(words: Sequence[Word], i: int) -> bool:
    """ "the quarter ended [June 30]"."""
    ends = i > 1 and words[i - 1].lower in ("ended", "ending")
    return ends and (words[i - 1].part is not Pos.VERB or _between_times(words, i - 1))


def _before_noun(words: Sequence[Word], i: int) -> bool:
    """Whether the article before a time is that of a noun behind it: "the [1995] raid"."""
    noun = i + 1 < len(words) and words[i + 1].part in (Pos.NOUN, Pos.NAME, Pos.GERUND, Pos.POSSESSIVE)
    return noun and i > 0 and words[i - 1].part is not Pos.PREPOSITION


def _holds(words: Sequence[Word], i: int) -> bool:
    """Whether the preposition before a time is that of a noun behind it: "a decline in [third-quarter] earnings"."""
    return i > 0 and words[i - 1].part is Pos.PREPOSITION and adjective(words, i)


def _drop_lead(kept: list[Word], *, before_noun: bool) -> None:
    """Take off what leads to a time: "shortly before", "in the"; before a noun its article stays."""
    if kept and kept[-1].part is Pos.DETERMINER and not before_noun:
        kept.pop()
    if _pop_ends(kept) + _pop_prepositions(kept):
        near = len(kept)
        while kept and (kept[-1].lower in _NEARNESS or " " in kept[-1].lower):
            kept.pop()  # "[two months] after" too
        if len(kept) < near:
            _pop_prepositions(kept)
    if [word.lower for word in kept] in (["beginning"], ["starting"]):
        kept.clear()


def _pop_ends(kept: list[Word]) -> bool:
    """ "the quarter [ended] June 30"."""
    ends = bool(kept) and kept[-1].lower in ("ended", "ending") and kept[-1].part is not Pos.VERB
    if ends:
        kept.pop()
    return ends


def _pop_prepositions(kept: list[Word]) -> bool:
    """Take off the prepositions at the end, but no particle of a verb before them: "was over [on]"."""
    behind = len(kept)
    while kept and kept[-1].part in _BEFORE_TIME and (len(kept) == behind or kept[-1].lower not in _PARTICLES):
        kept.pop()
    return len(kept) < behind


_PARTICLES = frozenset(["over", "off", "on", "in", "through", "by", "about", "around", "along", "across"])
_NEARNESS = frozenset(["shortly", "just", "soon", "alone", "only", "early", "late"])


def _closes(words: Sequence[Word], i: int, kept: Sequence[Word]) -> bool:
    """Whether a comma is kept: it stands behind a word that is, or behind a time that is not, and before no verb."""
    if not kept or kept[-1].part in (Pos.COMMA, Pos.DETERMINER, Pos.COORDINATOR):
        return False
    if words[i].start - kept[-1].end <= 1:
        return True
    following = words[i + 1].part if i + 1 < len(words) else None
    return words[i - 1].part is Pos.TIME and following not in (Pos.VERB, Pos.TO, None)


_SIGNS = 4  # characters of space and quotation marks between a comma and the next word: ",'' he"; more are words


def _drop_comma(kept: list[Word], word: Word, *, told: bool) -> None:
    """A comma before something left out has nothing to hold, unless it is the second of two around a noun.

    Nor has one before all that is `told`: "her atlas[,] published in 1971".
    """
    commas = sum(each.part is Pos.COMMA for each in kept)
    held = commas % 2 == 0 and word.part is Pos.VERB
    if (
        kept
        and kept[-1].part is Pos.COMMA
        and (word.start - kept[-1].end > _SIGNS or (told and commas == 1))
        and not held
    ):
        kept.pop()


def _without_asides(words: Sequence[Word]) -> list[Word]:
    """The words outside round and square brackets."""
    depth, kept = 0, []
    for word in words:
        depth += word.lower in ("(", "[")
        if depth <= 0:
            kept.append(word)
        depth = max(0, depth - (word.lower in (")", "]")))
    return kept


def _without_pronoun(kept: list[Word], verb: Word | None) -> list[Word]:
    """ "[a dispute] which began": the noun is the subject, where the clause of the pronoun is what is told."""
    at = next((i for i, word in enumerate(kept) if word.part is Pos.RELATIVE), None)
    if not at or kept[at].lower not in ("who", "which", "that") or any(w.part not in _NOUN_PHRASE for w in kept[:at]):
        return kept
    told = next((i for i in range(at + 1, len(kept)) if kept[i].part is not Pos.ADVERB), at)
    if kept[told].part is not Pos.VERB or (verb is not None and verb.part is Pos.VERB and kept[told] is not verb):
        return kept
    end = _end_of_clause(kept, told)
    opens = sum(word.part is Pos.COMMA for word in kept[:at]) % 2 == 1 and kept[at - 1].part is Pos.COMMA
    return [*kept[: at - opens], *kept[at + 1 : end]] if end else kept


def _end_of_clause(kept: Sequence[Word], verb: int) -> int | None:
    """Where the verb of the sentence outside follows behind a comma; None where it follows without one."""
    for i in range(verb + 1, len(kept)):
        if kept[i].part in _NEW_CLAUSE:
            return len(kept)
        if kept[i].part is Pos.PARTICIPLE and kept[i - 1].part is Pos.COMMA:
            return i - 1
        if kept[i].part is Pos.VERB:
            return i - 1 if kept[i - 1].part is Pos.COMMA else None
    return len(kept)


_NEW_CLAUSE = frozenset([Pos.SUBJECT, Pos.COORDINATOR, Pos.SUBORDINATOR, Pos.RELATIVE, Pos.STOP])
