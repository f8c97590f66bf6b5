"""The words of a sentence and what each does in it: verbs, names, prepositions. A sketch of grammar, not a parser."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from timeline.languages.en import clause_words as english

Span = tuple[int, int]

_WORD = re.compile(
    r"(?:he|she|it|they|we|I|you|that|there|who)(?=[’'](?:s|re|ve|d|ll|m)\b)|[’'](?:s|re|ve|d|ll|m)\b|``|''|--"
    r"|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Corp|Inc|Co|Ltd|Jr|Sr|vs|No)\."
    r"|\d+(?:[,.]\d+)+|\w(?:[\w’'&-]*\w)?(?:\.\w[\w’'&-]*)*(?:(?<=\.\w)\.)?|[^\w\s]",
    re.IGNORECASE,
)
_QUOTES = frozenset(['"', "“", "”", "``", "''"])
_STOPS = frozenset([";", ":", "--", "—", "–", "_"])
_LONGEST_SUBJECT = 16  # words; a verb further off than this belongs to something else


class Pos(StrEnum):
    """What a word does in its clause."""

    VERB = "finite verb"
    BARE = "verb without a tense"
    PARTICIPLE = "participle behind a noun"
    GERUND = "form in -ing"
    TO = "to before a verb"
    NOUN = "noun or other word"
    NAME = "name"
    FIGURE = "figure"
    DETERMINER = "determiner"
    SUBJECT = "pronoun that can only be a subject"
    PREPOSITION = "preposition"
    COORDINATOR = "and, but, or"
    SUBORDINATOR = "because, when, after"
    RELATIVE = "who, which, that"
    ADVERB = "adverb"
    TIME = "time expression"
    POSSESSIVE = "'s"
    COMMA = "comma"
    STOP = "semicolon, colon or dash"
    QUOTE = "quotation mark"
    OTHER = "other sign"


@dataclass(slots=True)
class Word:
    """A word or sign of a sentence; its part may be mended when more of the sentence is known."""

    start: int
    end: int
    lower: str
    part: Pos
    sure: bool = True


NOMINAL = frozenset([Pos.NOUN, Pos.NAME, Pos.FIGURE])
_BOUNDS = frozenset(
    [Pos.COMMA, Pos.STOP, Pos.COORDINATOR, Pos.SUBORDINATOR, Pos.RELATIVE, Pos.GERUND, Pos.TO, Pos.PARTICIPLE]
)
_IN_A_SUBJECT = frozenset([Pos.NOUN, Pos.NAME, Pos.FIGURE, Pos.DETERMINER, Pos.SUBJECT, Pos.POSSESSIVE, Pos.OTHER])


def words_of(text: str, sentence: Span, times: Sequence[Span], lengths: Sequence[Span] = ()) -> list[Word]:
    """The words of a sentence, each time expression as one; lengths of time ("for three weeks") are adverbs.

    >>> [(word.lower, word.part.name) for word in words_of("Lee resigned Monday", (0, 19), [(13, 19)])]
    [('lee', 'NAME'), ('resigned', 'VERB'), ('monday', 'TIME')]
    """
    found: list[Word] = []
    at = sentence[0]
    parts = dict.fromkeys(lengths, Pos.ADVERB) | dict.fromkeys(times, Pos.TIME)
    for (start, end), part in sorted(parts.items()):
        if start < at or end > sentence[1]:
            continue
        _read(text, at, start, found)
        found.append(Word(start, end, text[start:end].lower(), part))
        at = end
    _read(text, at, sentence[1], found)
    _weigh_participles(found)
    return found


def _read(text: str, start: int, end: int, found: list[Word]) -> None:
    for match in _WORD.finditer(text, start, end):
        found.append(_word(match[0], match.start(), found))
        _mend_to(found)


def _word(written: str, start: int, before: Sequence[Word]) -> Word:
    last = before[-1] if before else None
    lower, part = _alone(written)
    if part is None:
        part = _beside(written, lower, last)
    word = Word(start, start + len(written), lower, part)
    if part is Pos.VERB and lower not in english.AUXILIARIES:
        _weigh(word, before)
    elif part is Pos.NOUN and last is not None and last.part is Pos.SUBJECT and last.lower not in ("you", "that"):
        word.part = Pos.VERB  # "they meet": nothing else follows such a pronoun
    elif (part is Pos.NOUN and _behind_modal(before)) or (part is Pos.PARTICIPLE and _behind_auxiliary(before)):
        word.part = Pos.BARE
    return word


@lru_cache(maxsize=50_000)
def _alone(written: str) -> tuple[str, Pos | None]:
    """A word in lower case, and its part; None where that depends on the word before it."""
    lower = written.lower().replace("’", "'")
    if not written[0].isalnum() and (len(written) == 1 or not written[1].isalpha()):
        return lower, _sign(written)
    if (lower[0] == "'" and len(lower) > 1) or lower == "that":
        return lower, None
    if written[0].isdigit():
        return lower, _CLOSED.get(lower, Pos.FIGURE)
    if written[0].isupper():
        return lower, _CLOSED.get(lower)
    return lower, _CLOSED.get(lower) or _open(written, lower)


def _beside(written: str, lower: str, last: Word | None) -> Pos:
    if lower[0] == "'":
        pronoun = last is not None and last.part in (Pos.SUBJECT, Pos.RELATIVE)
        return Pos.VERB if pronoun or lower != "'s" else Pos.POSSESSIVE
    if lower == "that":
        return Pos.SUBJECT if last is None else Pos.RELATIVE
    if last is not None and last.part not in (Pos.QUOTE, Pos.STOP):
        return Pos.NAME
    return _open(written, lower)


def _open(written: str, lower: str) -> Pos:
    """Verbs by their endings; what is left is a noun, an adjective or a name."""
    if (
        lower in english.PAST
        or lower in english.PRESENT
        or (lower.endswith("ed") and len(lower) > 3 and lower not in english.NOT_PAST)
    ):
        return Pos.VERB
    if lower in english.PARTICIPLES:
        return Pos.PARTICIPLE
    if lower.endswith("ing") and len(lower) > 4 and lower not in english.NOT_ING:
        return Pos.GERUND
    if lower.endswith("ly") and len(lower) > 4 and lower not in english.NOT_LY:
        return Pos.ADVERB
    return Pos.NAME if written[0].isupper() else Pos.NOUN


# What stands in several counts as the first.
_CLOSED_LISTS = (
    (Pos.VERB, english.AUXILIARIES),
    (Pos.BARE, english.BE),
    (Pos.COORDINATOR, english.COORDINATORS),
    (Pos.SUBJECT, english.SUBJECTS),
    (Pos.RELATIVE, english.RELATIVES | {"that"}),
    (Pos.SUBORDINATOR, english.SUBORDINATORS | {"how", "why"}),
    (Pos.DETERMINER, english.DETERMINERS),
    (Pos.PREPOSITION, english.PREPOSITIONS),
    (Pos.ADVERB, english.ADVERBS),
)
_CLOSED = {word: part for part, known in reversed(_CLOSED_LISTS) for word in known}


def _sign(written: str) -> Pos:
    if written == ",":
        return Pos.COMMA
    if written in _QUOTES:
        return Pos.QUOTE
    return Pos.STOP if written in _STOPS else Pos.OTHER


def _mend_to(found: list[Word]) -> None:
    """ "to resign": a verb, where a small word without ending follows; "to the port": a preposition."""
    if len(found) > 1 and found[-2].lower == "to" and (found[-1].part in (Pos.BARE, Pos.NOUN) or _bare(found[-1])):
        found[-2].part, found[-1].part = Pos.TO, Pos.BARE


def _bare(word: Word) -> bool:
    return (
        word.part is Pos.VERB and not word.lower.endswith(("ed", "s")) and word.lower not in english.AUXILIARIES
    ) or word.lower in ("have", "do")


def _behind_auxiliary(before: Sequence[Word]) -> bool:
    """Whether a participle is part of a verb: "had gone", "was first seen"."""
    last = next((w for w in reversed(before) if w.part not in (Pos.ADVERB, Pos.TIME, Pos.QUOTE)), None)
    return last is not None and (last.lower in english.AUXILIARIES | english.BE or last.lower[0] in "'’")


def _plural(lower: str) -> bool:
    return lower.endswith("s") and not lower.endswith("ss")


def _behind_modal(before: Sequence[Word]) -> bool:
    last = next((w for w in reversed(before) if w.part not in (Pos.ADVERB, Pos.TIME, Pos.QUOTE)), None)
    return last is not None and last.lower in english.MODALS


_NOMINAL = frozenset([Pos.DETERMINER, Pos.PREPOSITION, Pos.POSSESSIVE])


def _weigh(word: Word, before: Sequence[Word]) -> None:
    """What a form that can be past, participle or adjective is, by the word before it."""
    last = next((w for w in reversed(before) if w.part not in (Pos.ADVERB, Pos.QUOTE)), None)
    if _behind_modal(before):
        word.part = Pos.BARE
    elif last is None:
        word.part = Pos.PARTICIPLE if word.lower.endswith("ed") else Pos.NOUN
    elif last.part is Pos.BARE or (
        last.part is Pos.VERB and last.lower in english.AUXILIARIES | {"'s", "'re", "'ve", "'d", "'m", "'ll"}
    ):
        word.part = Pos.BARE
    elif last.part in _NOMINAL or (last.part is Pos.TO):
        word.part = Pos.NOUN
    elif last.part is Pos.NOUN and word.lower in english.PRESENT and _plural(last.lower) is _plural(word.lower):
        word.part = Pos.NOUN  # "the sides plans": subject and verb do not agree
    else:
        word.sure = last.part in (Pos.SUBJECT, Pos.RELATIVE) or word.lower in english.REPORTING


def _weigh_participles(found: list[Word]) -> None:
    """Of two forms in one stretch without a bound, one is the verb: "the warrant issued Monday charged him"."""
    first: int | None = None
    for i, word in enumerate(found):
        if word.part in _BOUNDS or word.part is Pos.SUBJECT:
            first = None
        elif word.part is Pos.VERB:
            if (
                word.lower not in english.AUXILIARIES
                and not word.sure
                and (_passive(found, i) or (first is None and _asided(found, i)))
            ):
                word.part = Pos.PARTICIPLE
            elif first is None or _takes_clause(found, first):
                first = i
            elif not found[first].sure and (word.lower in english.AUXILIARIES or found[i - 1].part is Pos.TIME):
                found[first].part, first = Pos.PARTICIPLE, i
            elif not word.sure and word.lower not in english.AUXILIARIES and found[i - 1].part is Pos.NOUN:
                word.part = Pos.PARTICIPLE


def _asided(found: Sequence[Word], i: int) -> bool:
    """ "the law, passed in 2001, expires": a participle between commas, before the verb of the sentence."""
    if (
        i < 2
        or found[i - 1].part is not Pos.COMMA
        or any(w.part is Pos.VERB for w in found[max(0, i - _LONGEST_SUBJECT) : i])
    ):
        return False
    near = range(i + 1, min(i + _LONGEST_SUBJECT, len(found) - 1))
    comma = next((j for j in near if found[j].part is Pos.COMMA), None)
    return comma is not None and found[comma + 1].part in (Pos.VERB, Pos.ADVERB)


def _takes_clause(found: Sequence[Word], i: int) -> bool:
    """Whether what is said may follow a verb: "said Friday it fell", not "reported Friday on it"."""
    following = next((w for w in found[i + 1 : i + 4] if w.part is not Pos.TIME), None)
    return found[i].lower in english.REPORTING and following is not None and following.part is not Pos.PREPOSITION


def _passive(found: Sequence[Word], i: int) -> bool:
    """ "the port shelled by rebels": a participle behind its noun."""
    return i + 1 < len(found) and found[i + 1].lower == "by" and found[i].lower.endswith(("ed", "n", "d", "t"))


def subject_and_verb(found: Sequence[Word], i: int) -> int | None:
    """Where the verb stands of a clause that begins at a word with its subject; None where no such clause begins there.

    >>> words = words_of("and Park resigned", (0, 17), [])
    >>> subject_and_verb(words, 1), subject_and_verb(words, 2)
    (2, None)
    """
    named = behind = False
    for j in range(i, min(i + _LONGEST_SUBJECT, len(found))):
        part = found[j].part
        if part is Pos.VERB and found[j - 1].part is Pos.COORDINATOR and j > i:
            return None
        if part is Pos.VERB:
            return j if named and not (behind and not found[j].sure and _doubtful(found, j)) else None
        if part in _BOUNDS and part is not Pos.COORDINATOR:
            return None
        named = named or part in _IN_A_SUBJECT
        behind = behind or part is Pos.PREPOSITION
    return None


def _doubtful(found: Sequence[Word], j: int) -> bool:
    """Whether a past form behind a prepositional phrase may be a participle of its noun: "tanks of a type made in ..."."""
    if found[j - 1].part not in (Pos.NOUN, Pos.FIGURE) or found[j].lower in english.AUXILIARIES:
        return False
    return j + 1 < len(found) and found[j + 1].part is Pos.PREPOSITION
