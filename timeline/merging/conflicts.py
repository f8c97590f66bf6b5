"""Conflicts between two mentions: anything that both state and that cannot be true of one event.

Silence is no conflict, nor is a title without a name, nor a number of victims, which later reports correct.
"""

from collections.abc import Callable, Iterable

from timeline.datelines.gazetteer.countries import country_named
from timeline.merging.difference import Difference
from timeline.merging.event_mention import EventMention
from timeline.merging.roles import Name, Role


def conflict(one: EventMention, other: EventMention) -> Difference | None:
    """What both mentions state and cannot be true of one event; None where there is nothing."""
    return next((reason for reason, holds in _CONFLICTS if holds(one, other)), None)


def _are_opposite(one: EventMention, other: EventMention) -> bool:
    """Whether one of them rises and the other falls, say."""
    sides = ((first, second) for pair in one.content.opposites for first, second in (pair, pair[::-1]))
    return any(_is_only(one, first, second) and _is_only(other, second, first) for first, second in sides)


def _is_only(mention: EventMention, here: frozenset[str], there: frozenset[str]) -> bool:
    return not here.isdisjoint(mention.words) and there.isdisjoint(mention.words)


def _is_cancelled(mention: EventMention) -> bool:
    return mention.content.cancelling.search(mention.clause) is not None


def _differ_in_label(one: EventMention, other: EventMention) -> bool:
    """Whether they name another one of several: the second and the third blast, reactor 1 and reactor 4."""
    nouns = {noun for noun, _ in one.roles.labels} & {noun for noun, _ in other.roles.labels}
    return any(_values(one, noun).isdisjoint(_values(other, noun)) for noun in nouns)


def _values(mention: EventMention, noun: str) -> set[str]:
    return {value for each, value in mention.roles.labels if each == noun}


def _have_other_names(one: EventMention, other: EventMention) -> bool:
    """Whether both name somebody in one role, or a place, and neither document mentions those of the other."""
    shared = one.roles.names.keys() & other.roles.names.keys() - {Role.ASIDE}
    return any(_are_others(role, one, other) for role in shared)


def _are_others(role: str, one: EventMention, other: EventMention) -> bool:
    mine, theirs = one.roles.names[role], other.roles.names[role]
    if role == Role.PLACE:
        if _is_finer(mine) != _is_finer(theirs):
            return False
        mine, theirs = _finest(mine), _finest(theirs)
    return not _mentions_any(other, mine) and not _mentions_any(one, theirs)


def _mentions_any(mention: EventMention, names: Iterable[Name]) -> bool:
    """Whether the document of a mention has a name of these."""
    return any(not name.isdisjoint(mention.document_words) for name in names)


def _finest(places: tuple[Name, ...]) -> tuple[Name, ...]:
    """The first place that is finer than a country, if there is one: a town comes before its province."""
    return tuple(place for place in places if not _is_country(place))[:1] or places


def _is_finer(places: Iterable[Name]) -> bool:
    """Whether one of the places is finer than a country; a country and a town may be one place."""
    return not all(map(_is_country, places))


def _is_country(place: Name) -> bool:
    return country_named(" ".join(place)) is not None


def _have_namesakes(one: EventMention, other: EventMention) -> bool:
    """Whether a name of one shares a word with one of the other, and each has words that the other lacks."""
    mine, theirs = _names(one), _names(other)
    return any(
        _are_namesakes(name, rival) and not _is_among(name, theirs) and not _is_among(rival, mine)
        for name in mine
        for rival in theirs
    )


def _names(mention: EventMention) -> list[Name]:
    return [name for names in mention.roles.names.values() for name in names]


def _are_namesakes(name: Name, rival: Name) -> bool:
    return not name.isdisjoint(rival) and not name <= rival and not rival <= name


def _is_among(name: Name, others: Iterable[Name]) -> bool:
    return any(name <= other or other <= name for other in others)


def _have_other_objects(one: EventMention, other: EventMention) -> bool:
    """Whether the same is done to other things: neither sentence has the noun of the other."""
    if one.verb is None or one.verb != other.verb:
        return False
    mine, theirs = _objects(one), _objects(other)
    return bool(mine and theirs) and mine.isdisjoint(other.sentence_words) and theirs.isdisjoint(one.sentence_words)


def _objects(mention: EventMention) -> frozenset[str]:
    return mention.roles.nouns.get(Role.PATIENT, frozenset()) - mention.content.people


def _differ_in_subject_only(one: EventMention, other: EventMention) -> bool:
    """Whether one clause is the other with another subject; in reports of one event, other words differ as well."""
    mine, theirs = one.words - other.words, other.words - one.words
    agents = [each.roles.nouns.get(Role.AGENT, frozenset()) - each.content.people for each in (one, other)]
    return bool(mine and theirs) and mine <= agents[0] and theirs <= agents[1]


def _swap_roles(one: EventMention, other: EventMention) -> bool:
    """Whether subject and object of one are object and subject of the other."""
    if one.verb is None or one.verb != other.verb or one.verb in one.content.symmetric:
        return False
    agent, patient = _side(one, Role.AGENT), _side(one, Role.PATIENT)
    other_agent, other_patient = _side(other, Role.AGENT), _side(other, Role.PATIENT)
    is_crossed = not agent.isdisjoint(other_patient) and not other_agent.isdisjoint(patient)
    return is_crossed and agent.isdisjoint(other_agent) and patient.isdisjoint(other_patient)


def _refer_to_others(one: EventMention, other: EventMention) -> bool:
    """Whether both leave their subject to a pronoun ("its profit"), and their sentences name others."""
    if not (_opens_with_pronoun(one) and _opens_with_pronoun(other)):
        return False
    mine, theirs = one.sentence_names, other.sentence_names
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _opens_with_pronoun(mention: EventMention) -> bool:
    first = mention.clause.split(maxsplit=1)[:1]
    return bool(first) and first[0].lower() in mention.content.pronouns


def _side(mention: EventMention, role: Role) -> frozenset[str]:
    named = mention.roles.names.get(role, ())
    return mention.roles.nouns.get(role, frozenset()).union(*named)


def _differ_in_cancelling(one: EventMention, other: EventMention) -> bool:
    return _is_cancelled(one) != _is_cancelled(other)


_CONFLICTS: tuple[tuple[Difference, Callable[[EventMention, EventMention], bool]], ...] = (
    (Difference.OPPOSITES, _are_opposite),
    (Difference.CANCELLED, _differ_in_cancelling),
    (Difference.LABELS, _differ_in_label),
    (Difference.NAMES, _have_other_names),
    (Difference.NAMESAKES, _have_namesakes),
    (Difference.OBJECTS, _have_other_objects),
    (Difference.SUBJECTS, _differ_in_subject_only),
    (Difference.ROLES, _swap_roles),
    (Difference.PRONOUNS, _refer_to_others),
)
