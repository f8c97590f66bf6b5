"""Gender: the pronouns that a person's title, kinship or given name allows."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from timeline.extracting.grammar.word import Word
from timeline.extracting.participants.proper_names import ProperName
from timeline.languages.event_words import NameWords
from timeline.languages.word_classes import Pos, WordClass

_CAPITALS = re.compile(r"(?:[A-Z][\w’'-]{0,20}\.? )+[A-Z][\w’-]{1,20}")
_LONGEST_KIN = 20  # characters of a noun of kinship before a name, with what is between


def is_of_other_sex(text: str, name: ProperName, pronoun: str, vocabulary: NameWords) -> bool:
    """Whether a pronoun cannot stand for a person: "he" for "[Mrs] Roe", "her sister, [Roe]" and "[Ann] Roe"."""
    said = pronouns_said(text, name, vocabulary)
    return bool(said) and pronoun not in said


def pronouns_said(text: str, name: ProperName, vocabulary: NameWords) -> set[str]:
    """The pronouns for a person by a title or a noun of kinship, else by the given name, here or with the family name."""
    title = text[name.start :].split(None, 1)[:1]
    kin = text[max(0, name.start - _LONGEST_KIN) : name.start].rstrip(", ").rsplit(None, 1)[-1:]
    said = {vocabulary.pronouns[word] for word in (*title, *kin) if word in vocabulary.pronouns}
    return said or by_given_name(text, name.name, vocabulary)


def by_given_name(text: str, name: str, vocabulary: NameWords) -> set[str]:
    """The pronouns by the given name of a person, or for a family name by those of all who are named with it."""
    first, *family = name.split()
    given = [first] if family else given_names_in(text).get(first, ())
    return {vocabulary.given_names[each] for each in given if each in vocabulary.given_names}


@lru_cache(maxsize=2)  # all pronouns of a document ask for the same text
def given_names_in(text: str) -> dict[str, list[str]]:
    """The capitalised words of a text with those before them, but for an initial: "Roe", of "Ann B. Roe", with "Ann"."""
    found: dict[str, list[str]] = {}
    for run in _CAPITALS.findall(text):
        words = [word for word in run.split() if len(word.rstrip(".")) > 1]
        for given, family in pairwise(words):
            found.setdefault(family, []).append(given)
    return found


def has_human(words: Sequence[Word], pronoun: str, vocabulary: NameWords) -> bool:
    """Whether a noun for one person is among words, whom a pronoun may stand for."""
    nouns = (word for i, word in enumerate(words) if word.part is Pos.NOUN and not _is_capacity(words, i))
    singular = (word.lower for word in nouns if word.is_a(WordClass.HUMAN) and not word.is_a(WordClass.PLURAL))
    owners = (word.lower.removesuffix("'s") for word in words if word.is_a(WordClass.POSSESSOR))
    holders = (owner for owner in owners if owner.capitalize() in vocabulary.titles)  # "the president's speech"
    return any(vocabulary.pronouns.get(noun, pronoun) == pronoun for noun in (*singular, *holders))


def _is_capacity(words: Sequence[Word], i: int) -> bool:
    """ "worked as a [technician]": what somebody is, and nobody else."""
    return i > 1 and words[i - 1].is_a(WordClass.INDEFINITE) and words[i - 2].is_a(WordClass.CAPACITY)
