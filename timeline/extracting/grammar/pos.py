"""Part-of-speech tagging: a sketch of grammar, in one pass and without a model.

A word of a closed class, a listed word or a word with a known ending has its part of speech by itself; `verb_forms`
decides about the others by the words before them, `sentence_forms`, `participles` and `plain_present` by those after them.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache

from timeline.extracting.grammar.noun_modifiers import drop_regions, find_adnominal_participles
from timeline.extracting.grammar.participles import mark_due, mark_participles, mark_period_ends
from timeline.extracting.grammar.plain_present import find_plain_present
from timeline.extracting.grammar.second_infinitives import find_second_infinitives
from timeline.extracting.grammar.sentence_forms import (
    find_demonstrative_determiners,
    find_demonstrative_subjects,
    find_gapped_passives,
    find_gerund_nouns,
    find_nouns_before_relatives,
    find_object_pronouns,
    find_prepositions_of_time,
    find_reporting_verbs,
    find_speakers_in_relatives,
    find_verbs_of_ordinals,
    find_verbs_of_relatives,
    mark_approximations,
    mark_dashes,
    mark_final_adverbs,
    mark_initial_gerund,
    mark_initial_participle,
    mark_named_times,
    mark_particles,
)
from timeline.extracting.grammar.verb_forms import adjust_to_context, adjust_to_infinitive
from timeline.extracting.grammar.word import Span, Word
from timeline.languages.event_words import ClauseWords
from timeline.languages.word_classes import Pos, WordClass

_QUOTES = frozenset(['"', "“", "”", "``", "''"])
_BY_CONTEXT = frozenset([Pos.VERB, Pos.NOUN, Pos.PARTICIPLE, Pos.GERUND])
_BEFORE_OPENING = frozenset([Pos.QUOTE, Pos.STOP])
_NAMESAKES = frozenset([Pos.RELATIVE, Pos.SUBJECT])
_STOPS = frozenset([";", ":", "--", "—", "–", "_"])

# In this order: each relies on the parts of speech that the ones before it have corrected.
_PASSES: tuple[Callable[[list[Word]], None], ...] = (
    find_second_infinitives,
    mark_initial_gerund,
    mark_initial_participle,
    find_demonstrative_subjects,
    find_demonstrative_determiners,
    find_verbs_of_ordinals,
    find_verbs_of_relatives,
    find_speakers_in_relatives,
    find_gerund_nouns,
    find_object_pronouns,
    find_reporting_verbs,
    find_nouns_before_relatives,
    mark_period_ends,
    find_prepositions_of_time,
    mark_participles,
    mark_due,
    find_adnominal_participles,
    find_gapped_passives,
    find_plain_present,
    mark_approximations,
    mark_dashes,
    mark_named_times,
    mark_particles,
    mark_final_adverbs,
)


def words_of(
    text: str, sentence: Span, grammar: ClauseWords, times: Sequence[Span], lengths: Sequence[Span] = ()
) -> list[Word]:
    """The words of a sentence, each time expression as one; lengths of time ("for three weeks") are adverbs.

    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> [(word.lower, word.part.name) for word in words_of("Lee resigned Monday", (0, 19), CLAUSES, [(13, 19)])]
    [('lee', 'NAME'), ('resigned', 'VERB'), ('monday', 'TIME')]
    """
    found: list[Word] = []
    at = sentence[0]
    parts = dict.fromkeys(lengths, Pos.ADVERB) | dict.fromkeys(times, Pos.TIME)
    for (start, end), part in sorted(parts.items()):
        if start < at or end > sentence[1]:
            continue
        _read(text, at, start, grammar, found)
        found.append(_expression(text, start, end, part, grammar))
        at = end
    _read(text, at, sentence[1], grammar, found)
    join_connectives(found, grammar)
    drop_regions(text, found)
    for adjust in _PASSES:
        adjust(found)
    return found


def join_connectives(found: list[Word], grammar: ClauseWords) -> None:
    """Make one word of the words of a connective: "by the time he left"."""
    openings = {each.partition(" ")[0] for each in grammar.connectives}
    for first in reversed([i for i, word in enumerate(found[:-2]) if word.lower in openings]):
        words = found[first : first + 3]
        written = " ".join(word.lower for word in words)
        if written in grammar.connectives:
            found[first : first + 3] = [
                Word(words[0].start, words[2].end, written, Pos.SUBORDINATOR, grammar.classes_of(written))
            ]


def _expression(text: str, start: int, end: int, part: Pos, grammar: ClauseWords) -> Word:
    """A time expression or length of time as one word."""
    lower = text[start:end].lower()
    classes = grammar.classes_of(lower)
    if grammar.adverbial_time.fullmatch(lower):
        classes |= {WordClass.ADVERBIAL_TIME}
    if grammar.bare_time.fullmatch(lower):
        classes |= {WordClass.BARE_TIME}
    first, _, rest = lower.partition(" ")
    if rest and WordClass.DEFINITE in grammar.classes_of(first):
        classes |= {WordClass.DEFINITE_TIME}
    return Word(start, end, lower, part, classes)


def _read(text: str, start: int, end: int, grammar: ClauseWords, found: list[Word]) -> None:
    """Append the words between two time expressions."""
    marker = WordClass.INFINITIVE_MARKER
    for match in grammar.token.finditer(text, start, end):
        written = match[0]
        lower, part, classes = _by_itself(grammar, written)
        last = found[-1] if found else None
        if part is None:
            part = _after(last, written, lower, classes, grammar)
        elif written == "&" and last is not None and last.part is Pos.NAME:
            part = Pos.NAME  # "Harlow [&] Brandt"
        word = Word(match.start(), match.end(), lower, part, classes)
        if part in _BY_CONTEXT:
            adjust_to_context(word, found)
        found.append(word)
        if last is not None and marker in last.classes:
            adjust_to_infinitive(last, word)


@lru_cache(maxsize=50_000)
def _by_itself(grammar: ClauseWords, written: str) -> tuple[str, Pos | None, frozenset[WordClass]]:
    """A word in lower case with its part of speech and classes; no part where that depends on the word before it."""
    lower = written.lower().replace("’", "'")
    if not written[0].isalnum() and (len(written) == 1 or not written[1].isalpha()):
        return lower, _sign(written), frozenset()
    classes = grammar.classes_of(lower)
    may_be_name = WordClass.NAME_TOO in classes and written[0].isupper()
    if may_be_name or WordClass.CLITIC in classes or WordClass.COMPLEMENTIZER in classes:
        return lower, None, classes
    part = grammar.closed.get(lower)
    if part in _NAMESAKES and len(written) > 1 and written.isupper():
        part = Pos.NAME  # "WHO officials", "an IT failure"
    if part is None and written[0].isdigit():
        part = Pos.FIGURE
    elif part is None and not written[0].isupper():
        part = _open_class(written, lower, grammar)
    return lower, part, classes


def _after(last: Word | None, written: str, lower: str, classes: frozenset[WordClass], grammar: ClauseWords) -> Pos:
    """The part of speech of a clitic, a complementizer or a word with a capital, by the word before it."""
    if WordClass.CLITIC in classes:
        is_verb = (last is not None and last.part in (Pos.SUBJECT, Pos.RELATIVE)) or WordClass.POSSESSIVE not in classes
        return Pos.VERB if is_verb else Pos.POSSESSIVE
    if WordClass.COMPLEMENTIZER in classes:
        if last is not None and last.part is Pos.PREPOSITION:
            return Pos.DETERMINER  # "on that ferry"
        return Pos.SUBJECT if last is None or last.part is Pos.QUOTE else Pos.RELATIVE
    if last is not None and last.part not in _BEFORE_OPENING:
        return Pos.NAME
    if WordClass.NAME_TOO in classes:
        return grammar.closed[lower]
    return _open_class(written, lower, grammar)


def _open_class(written: str, lower: str, grammar: ClauseWords) -> Pos:
    """A verb or adverb by its form; else a name, or a noun, an adjective or any other word."""
    part = grammar.listed.get(lower) or next((each.part for each in grammar.endings if each.fits(lower)), None)
    return part or (Pos.NAME if written[0].isupper() else Pos.NOUN)


def _sign(written: str) -> Pos:
    if written == ",":
        return Pos.COMMA
    if written in _QUOTES:
        return Pos.QUOTE
    return Pos.STOP if written in _STOPS else Pos.OTHER
