"""Who a clause names, and where it says that it happened: capitalised names, the place behind "in"."""

import re

from timeline.extracting.words import NAME, NOT_A_NAME, PLACE_BEFORE, REPORTING, TRIGGER

# "a North Korean exhibition": an adjective of a country before a common noun names nobody.
_DEMONYM = re.compile(r"(?:[A-Z][a-z]+ )?[A-Z]\w+(?:an|ese|ish|ch|i|ic)")
_COMMON_NOUN = re.compile(r"\s[a-z]")

MOST = 6  # names kept for one event


def names(clause: str, text: str | None = None) -> tuple[tuple[str, ...], str | None]:
    """The names in a clause, and the one among them that is a place.

    Args:
        clause: the words to look in.
        text: the whole text; a word that opens the clause is a name only if it has a capital elsewhere, too.

    >>> names("Kim met Lee Jae in Pyongyang")
    (('Kim', 'Lee Jae'), 'Pyongyang')
    """
    who: dict[str, None] = {}
    where = None
    for match in NAME.finditer(clause):
        name = _without_opening(match[0])
        if text is not None and not clause[: match.start()].strip(" \"“‘'") and not _is_name_elsewhere(name, text):
            continue
        if not name or (_DEMONYM.fullmatch(name) and _COMMON_NOUN.match(clause, match.end())):
            continue
        if PLACE_BEFORE.search(clause[max(0, match.start() - 40) : match.start()]):
            where = where or name
        else:
            who[name] = None
    return tuple(n for n in who if n != where)[:MOST], where


def _is_name_elsewhere(name: str, text: str) -> bool:
    """Whether a name of one word stands with its capital inside a sentence, where only names have one."""
    return " " in name or re.search(rf"[a-z,;]\s{re.escape(name)}\b", text) is not None


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
