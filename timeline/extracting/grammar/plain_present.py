"""Present forms that are nouns too, where their sentence needs a verb."""

from collections.abc import Callable, Iterator, Sequence

from timeline.extracting.grammar.word import FIGURE_SIGNS, Word, has_part
from timeline.languages.word_classes import Pos, WordClass

_AFTER_PRESENT = frozenset([Pos.PREPOSITION, Pos.TIME, Pos.NAME])


def find_plain_present(found: Sequence[Word]) -> None:
    """In a sentence without a finite verb, make one of the noun between subject and object: "Lee and Roe [visit] a mill".

    A second one is joined to it: "Rovers travel to Leeds and [meet] Athletic".
    """
    if has_part(found, Pos.VERB):
        return
    verb = next((word for word in _between(found, may_be_plain_present)), None)
    if verb is None:
        return
    verb.part = Pos.VERB
    for word in _between(found, _may_be_second_present):
        word.part = Pos.VERB if word.start > verb.start else word.part


def _between(found: Sequence[Word], may_be: Callable[[Word, Word, Word], bool]) -> Iterator[Word]:
    return (
        word for before, word, after in zip(found, found[1:], found[2:], strict=False) if may_be(before, word, after)
    )


def may_be_plain_present(before: Word, word: Word, after: Word) -> bool:
    is_subject = before.part is Pos.NAME or (before.part is Pos.NOUN and before.is_a(WordClass.PLURAL))
    has_subject = is_subject or before.part in (Pos.TIME, Pos.COMMA)  # "a strike in 2019 [cost] the airline"
    is_plain = word.part is Pos.NOUN and not word.is_a(WordClass.PLURAL)
    is_counted = after.part is Pos.FIGURE or after.lower in FIGURE_SIGNS  # ", [cost] $58,400"
    is_followed = after.part in _AFTER_PRESENT or is_counted or after.part is Pos.DETERMINER
    is_known = word.is_a(WordClass.PLAIN_PRESENT) and is_followed  # ", founded in 1921, [forecast] a loss"
    if _is_third_person(before, word, after) or (before.is_a(WordClass.PLURAL) and _begins_dating(word, after)):
        return True
    return has_subject and is_plain and (is_known or (after.part is Pos.DETERMINER and before.part is not Pos.COMMA))


def _begins_dating(word: Word, after: Word) -> bool:
    """ "The company's troubles [date] back to 2006"."""
    leads = after.is_a(WordClass.RANGE_START) or after.is_a(WordClass.RANGE_END) or after.part is Pos.ADVERB
    return word.part is Pos.NOUN and word.is_a(WordClass.DATING) and leads


def _is_third_person(before: Word, word: Word, after: Word) -> bool:
    """ "Roe's father, Joseph, [files] a lawsuit": a form in -s between a name, or the comma after it, and an article."""
    is_form = word.part is Pos.NOUN and word.is_a(WordClass.PLURAL) and not word.is_a(WordClass.POSSESSOR)
    has_article = after.is_a(WordClass.INDEFINITE) or after.is_a(WordClass.DEFINITE)
    is_singular = before.part is Pos.NOUN and not before.is_a(WordClass.PLURAL)  # "the chip [crams] 2,000 parts"
    has_object = has_article or (is_singular and after.part is Pos.FIGURE)
    return (before.part in (Pos.NAME, Pos.COMMA) or is_singular) and is_form and has_object


def _may_be_second_present(before: Word, word: Word, after: Word) -> bool:
    is_known = word.part is Pos.NOUN and word.is_a(WordClass.PLAIN_PRESENT)
    return before.part is Pos.COORDINATOR and is_known and after.part in _AFTER_PRESENT | {Pos.DETERMINER}
