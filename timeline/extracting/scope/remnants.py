"""The words of a gapped clause with what it shares with the clause before it.

Each remnant takes the place of a phrase that it contrasts with: "the school" of "The mayor visited the mine on Monday and the
school on Tuesday" that of the object, "in Rome" of "met in Oslo in 2018 and in Rome in 2019" that of the phrase with "in".
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile
from typing import Literal

from timeline.extracting.grammar.clause import Clause, ClauseRole
from timeline.extracting.grammar.gapping import is_adjunct
from timeline.extracting.grammar.phrases import Phrase, is_figure, phrases
from timeline.extracting.grammar.word import Word
from timeline.extracting.scope.ellipsis import EDGES, Sentence, subject_of
from timeline.languages.word_classes import Pos, WordClass

_VERBAL = frozenset([Pos.BARE, Pos.ADVERB, Pos.PARTICIPLE, Pos.GERUND, Pos.TO])
_Role = Literal["subject", "object", "phrase"]


@dataclass(frozen=True, slots=True)
class _Full:
    """A clause with its verb; words are known by their place in the sentence.

    Attributes:
        subject: its subject.
        verbs: its verb with auxiliaries.
        complements: its phrases after the verb.
        is_passive: whether a participle follows its verb.
    """

    subject: list[int]
    verbs: list[int]
    complements: list[Phrase]
    is_passive: bool

    @property
    def object(self) -> Phrase | None:
        """The noun phrase right after the verb."""
        first = next(iter(self.complements), None)
        return None if first is None or first.preposition is not None else first


def is_of_object(read: Sentence, comparison: Clause) -> bool:
    """Whether a second figure is that of an object or subject: "displaced 18,400 people, up from 11,000", not "rose to 3% from 2%".

    Nor is it where the object is the change between two levels: "fell 6% to 41 euros on Thursday, from 44 on Wednesday".
    """
    if not read.words[comparison.first].is_a(WordClass.RANGE_START):
        return False
    full = _full(read, comparison)
    if any(each.preposition is not None and is_figure(read.words[each.noun[0]]) for each in full.complements):
        return False
    counted = full.subject if full.object is None else full.object.places
    return any(is_figure(read.words[i]) for each in (counted, full.subject) for i in each[:1])


def completed(read: Sentence, gapped: Clause, own: Sequence[int]) -> tuple[list[int], int]:
    """The places of the words of a gapped clause, in the order of a full one, and the place of its verb.

    Args:
        read: the sentence.
        gapped: the clause.
        own: the places of its own words.
    """
    words, full = read.words, _full(read, gapped)
    if gapped.role is ClauseRole.COMPARISON:
        own = _standard(words, own[1:])  # without "from"
    remnants = phrases(words, own)
    taken = {i for remnant in remnants for i in remnant.places}
    adverbs = [i for i in own if words[i].part is Pos.ADVERB and " " not in words[i].lower and i not in taken]
    rest = [i for i in own if i not in taken and i not in adverbs and words[i].part not in EDGES]
    is_adverse = any(words[i].is_a(WordClass.ADVERSATIVE) for i in own[:2])
    found = _aligned(words, full, remnants, is_adverse=is_adverse)
    if found is None:
        return [*range(read.clauses[_chain(read, gapped)[-1]].first, gapped.first), *own], full.verbs[0]
    at = found.verbs[0]
    verbs = [at, *adverbs] if words[at].is_a(WordClass.AUXILIARY) else [*adverbs, at]
    return [*found.subject, *verbs, *found.verbs[1:], *_places(found.complements), *rest], at


def _standard(words: Sequence[Word], own: Sequence[int]) -> Sequence[int]:
    """A standard of comparison without what is joined after its time: "443 million Thursday [and the week's busiest session]"."""
    time = next((k for k, i in enumerate(own) if words[i].part is Pos.TIME), len(own))
    joins = time + 1 < len(own) and words[own[time + 1]].part is Pos.COORDINATOR
    return own[: time + 1] if joins else own


def _chain(read: Sentence, gapped: Clause) -> list[int]:
    """The places of the clause that a gapped one takes up and of those outside it, up to the one with a finite verb."""
    chain = [gapped.parent]
    while read.clauses[chain[-1]].role is ClauseRole.PHRASE:  # "plans [to visit]"
        chain.append(read.clauses[chain[-1]].parent)
    return chain


def _full(read: Sentence, gapped: Clause) -> _Full:
    """The clause that a gapped one takes up, in front of it."""
    words, chain = read.words, _chain(read, gapped)
    adjunct = read.clauses[gapped.parent]
    if is_adjunct(words, adjunct):
        inside = range(adjunct.first + 1, gapped.first)
        return _Full([], [adjunct.first], phrases(words, [i for i in inside if read.of[i] == gapped.parent]), False)
    finite = read.clauses[chain[-1]]
    verb = finite.first if finite.verb is None else finite.verb
    members = [i for i in range(verb + 1, gapped.first) if read.of[i] in chain]
    last = verb if len(chain) == 1 else read.clauses[chain[0]].first
    while last + 1 in members and words[last + 1].part in _VERBAL:
        last += 1
    verbs = [verb, *(i for i in members if i <= last)]
    is_passive = words[verb].is_a(WordClass.COPULA) and words[last].is_a(WordClass.PARTICIPLE)
    return _Full(subject_of(read, finite), verbs, phrases(words, [i for i in members if i > last]), is_passive)


def _aligned(words: Sequence[Word], full: _Full, remnants: Sequence[Phrase], *, is_adverse: bool) -> _Full | None:
    """A clause with remnants in the places of its phrases; None where it is not clear what one contrasts with."""
    nouns = [each for each in remnants if each.preposition is None]
    phrased = [each for each in remnants if each.preposition is not None]
    if not nouns:
        return replace(full, complements=_with_phrases(full, phrased))
    if len(nouns) > 1:
        return _with_subject(words, full, nouns[0], [*nouns[1:], *phrased])
    role = _contrasted(words, full, nouns[0], phrased)
    if role == "subject":
        return _with_subject(words, full, nouns[0], [*_unlike(full.complements, phrased), *phrased])
    if role == "object" and not is_adverse:  # "but the court only in June": subject or object
        noun = _with_noun(words, full.complements[0].places, nouns[0])
        return replace(full, complements=[noun, *phrased])
    if role == "phrase":
        *before, last = full.complements
        return replace(full, complements=[*before, Phrase((last.places[0], *nouns[0].places), last.preposition)])
    return None


def _with_subject(words: Sequence[Word], full: _Full, noun: Phrase, complements: list[Phrase]) -> _Full:
    """A clause with another subject; without an auxiliary that does not agree with it: "two others [were] arrested"."""
    subject = [*_with_noun(words, full.subject, noun).places]
    agrees = _is_plural(words, subject) is _is_plural(words, full.subject)
    shared = not agrees and words[full.verbs[0]].is_a(WordClass.SHARED) and len(full.verbs) > 1
    return _Full(subject, full.verbs[shared:], complements, full.is_passive)


def _is_plural(words: Sequence[Word], noun: Sequence[int]) -> bool:
    last = next((words[i] for i in reversed(noun) if words[i].part in (Pos.NOUN, Pos.NAME, Pos.SUBJECT)), None)
    return last is not None and last.part is not Pos.NAME and last.is_a(WordClass.PLURAL)


def _with_phrases(full: _Full, phrased: Sequence[Phrase]) -> list[Phrase]:
    """ "cut the budget [by a tenth]": from the phrase with the same preposition on, or else from the first phrase on."""
    same = (n for n, each in enumerate(full.complements) if _preposition(each) == _preposition(phrased[0]))
    first = (n for n, each in enumerate(full.complements) if each.preposition is not None)
    n = next(same, next(first, len(full.complements)))
    return [*full.complements[:n], *phrased]


def _contrasted(words: Sequence[Word], full: _Full, noun: Phrase, phrased: Sequence[Phrase]) -> _Role | None:
    """The role of the phrase that a noun phrase contrasts with: the one most like it, rather the object than the subject."""
    last = full.complements[-1] if full.complements else None
    likeness: dict[_Role, int] = {"subject": _likeness(words, noun, full.subject)}
    if last is not None and last.preposition is not None and last in _unlike([last], phrased):
        likeness["phrase"] = _likeness(words, noun, last.noun)
    if full.object is not None and words[noun.places[0]].part is not Pos.SUBJECT:
        likeness["object"] = _likeness(words, noun, full.object.places) + 1
    best = [role for role, most in likeness.items() if most == max(likeness.values())]
    if "object" in best and full.object is not None and _is_predicate(words, full, full.object):
        return "subject" if words[noun.places[0]].part in (Pos.DETERMINER, Pos.NAME) and full.is_passive else None
    if "object" in best:
        return "object"
    return best[0] if len(best) == 1 or full.is_passive or likeness["subject"] == 0 else None


def _is_predicate(words: Sequence[Word], full: _Full, noun: Phrase) -> bool:
    """Whether what looks like an object is an adjective or office: "are due", "was elected mayor"."""
    is_copula = words[full.verbs[-1]].is_a(WordClass.COPULA)
    return (is_copula or full.is_passive) and words[noun.places[0]].part is Pos.NOUN


def _likeness(words: Sequence[Word], noun: Phrase, other: Sequence[int]) -> int:
    """How much two noun phrases have in common: both are names, or begin alike, or are one of a kind."""
    if not other:
        return 0
    here, there = [words[i] for i in noun.noun], [words[i] for i in other]
    names = all(each[0].part is Pos.NAME for each in (here, there))
    ordinals = all(any(word.is_a(WordClass.ORDINAL) for word in each) for each in (here, there))
    begins = here[0].part is there[0].part and here[0].part in (Pos.DETERMINER, Pos.FIGURE)
    figures = all(is_figure(each[0]) for each in (here, there))
    return 2 * names + 3 * ordinals + 2 * figures + begins


def _with_noun(words: Sequence[Word], contrasted: Sequence[int], noun: Phrase) -> Phrase:
    """A figure or ordinal with the noun that it leaves out: "85 [branches]", "the second [ship]"."""
    if not _leaves_out_noun(words[noun.places[-1]]):
        return noun
    after = dropwhile(lambda i: not _leaves_out_noun(words[i]), contrasted)
    rest = dropwhile(lambda i: _leaves_out_noun(words[i]), after)
    return replace(noun, places=(*noun.places, *rest))


def _leaves_out_noun(word: Word) -> bool:
    return is_figure(word) or word.is_a(WordClass.ORDINAL)


def _unlike(complements: Sequence[Phrase], phrased: Sequence[Phrase]) -> list[Phrase]:
    """The complements without those that have the preposition of a remnant."""
    prepositions = {_preposition(each) for each in phrased}
    return [each for each in complements if _preposition(each) not in prepositions]


def _preposition(phrase: Phrase) -> str | None:
    return None if phrase.preposition is None else phrase.preposition.lower


def _places(found: Sequence[Phrase]) -> list[int]:
    return [i for each in found for i in each.places]
