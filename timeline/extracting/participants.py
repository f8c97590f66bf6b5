"""Who a passage names, on the side of the subject and of the object, and where it says that it happened.

A `Naming` reads a text once and then names passage after passage. `by_rules` needs no model; `timeline.extracting.spacy_participants`
asks a pipeline of spaCy.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from timeline.datelines.gazetteer.countries import country_named
from timeline.extracting.pos import Pos, Word
from timeline.extracting.scope import Passage
from timeline.languages.en import clause_words as english
from timeline.languages.en.names import DEMONYM, HAPPENING, HELD, NOT_A_NAME, ORGANISATION, PLACING, TITLE

MOST = 6  # names kept on either side


@dataclass(frozen=True, slots=True)
class Participants:
    """The names in a passage.

    Attributes:
        who: those that do it.
        whom: those to whom it is done.
        where: the place.
    """

    who: tuple[str, ...] = ()
    whom: tuple[str, ...] = ()
    where: str | None = None


Naming = Callable[[str], Callable[[Passage], Participants]]
"""From a text to a function that names the passages of it."""


def by_rules(text: str) -> Callable[[Passage], Participants]:
    """Names by their capitals, sides by the verb, places by the preposition.

    >>> from timeline.extracting.scope import passages
    >>> text = "In May Kim met Lee Jae in Rome."
    >>> by_rules(text)(next(passages(text, (0, 31), [(3, 6)])))
    Participants(who=('Kim',), whom=('Lee Jae',), where='Rome')
    """
    known = capitalised(text)

    def name(passage: Passage) -> Participants:
        words = [w for w in passage.words if not passage.saying or passage.start <= w.start < passage.end]
        return sided(list(_names(text, words, known)), passage)

    return name


def capitalised(text: str) -> frozenset[str]:
    """The words that stand with a capital inside a sentence, where only names have one.

    >>> sorted(capitalised("Walkers met Kim in Rome."))
    ['Kim', 'Rome']
    """
    return frozenset(_INSIDE.findall(text))


_INSIDE = re.compile(r"[a-z,;]\s([A-Z][\w’'-]*\w)")


@dataclass(frozen=True, slots=True)
class Found:
    """A name, the word before it and the place where it begins."""

    name: str
    start: int
    before: str
    placed: bool = False


def sided(found: Sequence[Found], passage: Passage) -> Participants:
    """Names by the side of the verb that they stand on; the subject of a passive is the one to whom it is done."""
    where = next((each.name for each in found if each.placed), None)
    others = [each for each in found if not each.placed and each.name != where]
    who = tuple(dict.fromkeys(each.name for each in others if _does(each, passage)))
    whom = tuple(dict.fromkeys(each.name for each in others if each.name not in who))
    return Participants(who[:MOST], whom[:MOST], where)


def _does(each: Found, passage: Passage) -> bool:
    verb = passage.verb
    if each.before == "by":
        return True
    if verb is None or verb.part is not Pos.VERB:
        return False
    before = each.start < verb.start
    if passage.saying and verb.lower in english.REPORTING and each.start > verb.start:
        return _inverted(passage, verb, each)
    return before and not _is_passive(passage.words, verb)


def _inverted(passage: Passage, verb: Word, each: Found) -> bool:
    """ "..., said Lee": the subject stands right behind."""
    return (
        passage.words[-1].start >= each.start
        and all(
            w.part not in (Pos.COMMA, Pos.RELATIVE, Pos.VERB) for w in passage.words if verb.end <= w.start < each.start
        )
        and verb.start > passage.start - 1
        and passage.words[0] is not verb
        and passage.start == verb.start
    )


def _is_passive(words: Sequence[Word], verb: Word) -> bool:
    """ "was arrested", "were sent home", not "was in Rome" and not "had arrested"."""
    following = [w for w in words if w.start >= verb.end and w.part is not Pos.ADVERB][:2]
    form = following[0] if verb.lower in ("is", "are", "was", "were") and following else None
    if form is not None and form.lower == "being":
        form = following[-1]
    return form is not None and (form.lower.endswith("ed") or form.lower in english.PARTICIPLES)


def _names(text: str, words: Sequence[Word], known: frozenset[str]) -> Iterator[Found]:
    i = 0
    while i < len(words):
        if words[i].part is not Pos.NAME:
            i += 1
            continue
        end = _end_of_name(words, i)
        name = proper(text[words[i].start : words[end - 1].end])
        opens = i == 0 or words[i - 1].part in (Pos.QUOTE, Pos.STOP)
        common = end < len(words) and words[end].part is Pos.NOUN and DEMONYM.fullmatch(name)
        if len(name) > 1 and not common and not HAPPENING.search(name) and not (opens and not _is_known(name, known)):
            yield Found(name, words[i].start, _before(words, i), _is_place(words, i, name))
        i = end


def _is_known(name: str, known: frozenset[str]) -> bool:
    """Whether a capital at the start of a sentence is that of a name."""
    return " " in name or name in known or country_named(name) is not None


def _end_of_name(words: Sequence[Word], i: int) -> int:
    """Where a name ends that begins at a word: "Bank of Japan", "Kim Jong Un"."""
    end = i + 1
    while end < len(words):
        if words[end].part is Pos.NAME and words[end].start - words[end - 1].end <= 2:
            end += 1
        elif (
            words[end].lower in ("of", "de", "al", "bin", "van", "von")
            and end + 1 < len(words)
            and words[end + 1].part is Pos.NAME
        ):
            end += 2
        else:
            break
    return end


def _before(words: Sequence[Word], i: int) -> str:
    """The preposition before a name, behind its article."""
    at = i - 1
    while at >= 0 and words[at].part in (Pos.DETERMINER, Pos.NOUN) and i - at < 4:
        at -= 1
    return words[at].lower if at >= 0 else ""


def _is_place(words: Sequence[Word], i: int, name: str) -> bool:
    if ORGANISATION.search(name) or (name.isupper() and len(name) > 2 and "." not in name):
        return False
    held = any(word.lower in HELD for word in words[max(0, i - 2) : i])  # "shares in Acme"
    return (_before(words, i) in PLACING and not held) or (i > 0 and words[i - 1].lower in english.MOTION)


def proper(name: str) -> str:
    """A name without the words before it that are no part of it: "The", "President".

    >>> proper("Russian Defense Minister Sergei Shoigu"), proper("The Hague"), proper("Lee's")
    ('Sergei Shoigu', 'Hague', 'Lee')
    """
    words = name.split()
    while words and re.split("['’.]", words[0].lower())[0] in NOT_A_NAME:
        words = words[1:]
    while words and words[-1].lower().strip(".") in NOT_A_NAME:
        words = words[:-1]
    titles = [i for i, word in enumerate(words[:-1]) if word in TITLE]
    if titles and not ORGANISATION.search(name):
        words = words[titles[-1] + 1 :]
    if len(words) > 2 and words[0] == "of":  # "Secretary of State James Baker"
        words = words[2:]
    short = re.sub(r"['’]s?$", "", " ".join(words)).rstrip(",")
    return short if _INITIALS.search(short) else short.rstrip(".")


_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}$")
