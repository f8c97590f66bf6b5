"""Who a clause names, and where it says that it happened: capitalised names, the place behind "in"."""

import re

from timeline.extracting.words import NAME, NOT_A_NAME, PLACE_BEFORE, REPORTING, TRIGGER

# "a North Korean exhibition": an adjective of a country before a common noun names nobody.
_DEMONYM = re.compile(r"(?:[A-Z][a-z]+ )?[A-Z]\w+(?:an|ese|ish|ch|i|ic)")
_COMMON_NOUN = re.compile(r"\s[a-z]")

MOST = 6  # names kept for one event


def names(clause: str, known: frozenset[str] | None = None) -> tuple[tuple[str, ...], str | None]:
    """The names in a clause, and the one among them that is a place.

    Args:
        clause: the words to look in.
        known: words with a capital inside a sentence (`capitalised`); another word that opens the clause is no name.

    >>> names("Kim met Lee Jae in Pyongyang")
    (('Kim', 'Lee Jae'), 'Pyongyang')
    """
    who: dict[str, None] = {}
    where = None
    for match in NAME.finditer(clause):
        name = _without_opening(match[0])
        if known is not None and not clause[: match.start()].strip(" \"“‘'") and " " not in name and name not in known:
            continue
        if not name or (_DEMONYM.fullmatch(name) and _COMMON_NOUN.match(clause, match.end())):
            continue
        if PLACE_BEFORE.search(clause[max(0, match.start() - 40) : match.start()]):
            where = where or name
        else:
            who[name] = None
    return tuple(n for n in who if n != where)[:MOST], where


def capitalised(text: str) -> frozenset[str]:
    """The words that stand with a capital inside a sentence, where only names have one.

    >>> sorted(capitalised("Walkers met Kim in Rome."))
    ['Kim', 'Rome']
    """
    return frozenset(_INSIDE.findall(text))


_INSIDE = re.compile(r"[a-z,;]\s([A-Z][\w’'-]*\w)")


def _without_opening(name: str) -> str:
    """A name without the capitalised words before it that are no part of it ("The", "On")."""
    words = name.split()
    while words and re.split("['’.]", words[0].lower())[0] in NOT_A_NAME:
        words = words[1:]
    while words and words[-1].lower().strip(".") in NOT_A_NAME:
        words = words[:-1]
    return " ".join(words).removesuffix("'s").removesuffix("’s").rstrip(".") if words else ""


def trigger(clause: str) -> str | None:
    """The word that tells the event: the first verb that does not merely report, else the reporting verb.

    >>> trigger("Officials said rebels attacked the port")
    'attacked'
    """
    found = [match[0] for match in TRIGGER.finditer(clause)]
    return next((word for word in found if word not in REPORTING), found[0] if found else None)
