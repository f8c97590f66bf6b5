"""Reporting clauses: where a statement begins after its reporting verb, and where a reporting clause follows it."""

from collections.abc import Sequence
from itertools import takewhile

from timeline.extracting.grammar.clause import ClauseRole
from timeline.extracting.grammar.open_clauses import OpenClauses
from timeline.extracting.grammar.subject import subject_and_verb
from timeline.extracting.grammar.word import APOSTROPHE, BEGINS_NOUN_PHRASE, NOMINAL, Word
from timeline.languages.word_classes import Pos, WordClass

_NEAR = 5  # words between a reporting verb and the statement
_BETWEEN = frozenset([Pos.TIME, Pos.ADVERB, Pos.PREPOSITION])
_COMPLEMENTIZER_REACH = 8  # words between a reporting verb and "that"
_LONGEST_LISTENER = 20  # words between a reporting verb and "that", with who is told or where it was said
_LONGEST_AGENT = 6  # words between a noun and "that": "a declaration by the firm that"
_LONGEST_SPEAKER = 12  # words after the verb of a reporting clause
_NO_VERB = frozenset([WordClass.CONTENT_NOUN, WordClass.REGULAR_PARTICIPLE])  # "the alleged plot that"
_AGENT = NOMINAL | {Pos.DETERMINER}
_NEW_CLAUSE = frozenset([Pos.VERB, Pos.QUOTE])
_SPEAKER = frozenset([Pos.NAME, Pos.NOUN, Pos.DETERMINER, Pos.SUBJECT, Pos.POSSESSIVE, Pos.FIGURE])
_LISTENER = _SPEAKER | {Pos.PREPOSITION, Pos.COORDINATOR, Pos.TIME}
_IN_PHRASE = _SPEAKER | {Pos.TIME}


def begins_statement(so_far: OpenClauses, i: int) -> bool:
    """Whether a statement without "that" begins at a word: "said Friday [the bridge was closed]", "said [Friday's vote failed]"."""
    words = so_far.words
    verb, is_told = _reporting_form(words, so_far.top.verb)
    if verb is None or not verb < i <= verb + _NEAR or not words[verb].is_a(WordClass.REPORTING):
        return False
    is_possessor = words[i].part is Pos.TIME and so_far.part_at(i + 1) is Pos.POSSESSIVE
    is_between = words[i].part in _BETWEEN and not (is_possessor or _leads_to_figure(words, i))
    if is_between or words[i].part is Pos.COMMA:
        return False
    if so_far.top.role is ClauseRole.RELATIVE and so_far.awaits_verb() and _leaves_no_verb(words[i:]):
        return False  # "The clerk who wrote [the letter] is here"
    if words[verb].is_a(WordClass.ADDRESSING) and not is_told:
        return _follows_listener(words, verb, i) and so_far.has_subject_and_verb(i)
    return all(word.part in _BETWEEN for word in words[verb + 1 : i]) and so_far.has_subject_and_verb(i)


def _leads_to_figure(words: Sequence[Word], i: int) -> bool:
    """ "said [at least] 40 left", "said [nearly] 40 left"."""
    following = next((word.part for word in words[i:] if word.part is not Pos.ADVERB), None)
    return words[i].part is Pos.ADVERB and following is Pos.FIGURE


def _leaves_no_verb(rest: Sequence[Word]) -> bool:
    """Whether a statement would take the last verb, which its sentence needs."""
    parts = [word.part for word in rest]
    return parts.count(Pos.VERB) - parts.count(Pos.RELATIVE) <= 1


def _reporting_form(words: Sequence[Word], verb: int | None) -> tuple[int | None, bool]:
    """A verb, or the form of telling after a passive auxiliary, whose listener is its subject: "was [told] her post would go"."""
    if verb is None or not words[verb].is_a(WordClass.AUXILIARY):
        return verb, False
    forms = [*takewhile(lambda j: words[j].part in (Pos.BARE, Pos.ADVERB), range(verb + 1, len(words)))]
    told = next((j for j in reversed(forms) if words[j].is_a(WordClass.ADDRESSING)), None)
    is_passive = told is not None and any(
        words[j].is_a(WordClass.COPULA) or words[j].is_a(WordClass.BE) for j in (verb, *forms[:-1])
    )
    return (told, True) if is_passive else (verb, False)


def _follows_listener(words: Sequence[Word], verb: int, i: int) -> bool:
    """Whether nothing but the listener is before a statement: "told the court [he was ill]", "told MPs on Tuesday [he was ill]"."""
    end = i
    while end > verb + 1 and words[end - 1].part is Pos.TIME:
        end -= 1 + (words[end - 2].part is Pos.PREPOSITION)
    between = words[verb + 1 : end]
    begins = words[i].part in (Pos.SUBJECT, Pos.DETERMINER, Pos.NAME) and bool(between) and between[-1].part in NOMINAL
    return (
        begins and words[i].part is not between[-1].part and all(word.part in _BETWEEN | _SPEAKER for word in between)
    )


def has_reporting_verb_before(words: Sequence[Word], i: int) -> bool:
    """Whether a complementizer has a reporting verb close before it."""
    near = words[max(0, i - _COMPLEMENTIZER_REACH) : i]
    is_near = any(
        w.is_a(WordClass.REPORTING) and not (w.part is Pos.NOUN and not w.classes.isdisjoint(_NO_VERB)) for w in near
    )
    return is_near or _has_far_reporting_verb(words, i)


def _has_far_reporting_verb(words: Sequence[Word], i: int) -> bool:
    """ "told the men and women of the jury [that]", "warned in a report, released on Monday, [that]"."""
    verb = next((j for j in range(i - 1, max(-1, i - _LONGEST_LISTENER), -1) if words[j].part is Pos.VERB), None)
    if verb is None or not words[verb].is_a(WordClass.REPORTING):
        return False
    if words[i - 1].part is Pos.COMMA:
        return True
    return words[verb].is_a(WordClass.ADDRESSING) and all(word.part in _LISTENER for word in words[verb + 1 : i])


def begins_content(words: Sequence[Word], i: int) -> bool:
    """Whether a complementizer begins what the noun before it says: "the likelihood [that] he left", not "the claim that he made".

    The noun may have an agent after it: "a declaration by Ford [that] it will bid".
    """
    verb = subject_and_verb(words, i + 1)
    if verb is None or not _follows_content_noun(words, i):
        return False
    after = verb + 1 + (verb + 1 < len(words) and words[verb + 1].part is Pos.BARE)
    lacks_object = after >= len(words) or words[after].part not in BEGINS_NOUN_PHRASE
    return not (words[after - 1].is_a(WordClass.MAKING) and lacks_object)


def _follows_content_noun(words: Sequence[Word], i: int) -> bool:
    """Whether a noun that has a content is before a word, alone or with its agent."""
    at = i - 1
    while at > 0 and i - at < _LONGEST_AGENT and (words[at].part in _AGENT or words[at].lower == APOSTROPHE):
        if words[at].is_a(WordClass.CONTENT_NOUN):
            return True
        at -= 1
    return at > 0 and words[at].is_a(WordClass.AGENT) and words[at - 1].is_a(WordClass.CONTENT_NOUN)


def begins_reporting_clause(so_far: OpenClauses, i: int) -> bool:
    """Whether nothing but a reporting clause follows a comma: ", officials said Friday."."""
    words = so_far.words
    if i < len(words) and words[i].is_a(WordClass.ATTRIBUTION):
        return True
    verb = i if so_far.part_at(i) is Pos.VERB else subject_and_verb(words, i)
    if so_far.part_at(i) is Pos.COORDINATOR:
        return False  # ", and on Monday he said"
    if verb is None or (so_far.top.verb is None and verb == i):
        return False
    if _is_impersonal(words, i, verb):
        return True
    verb += _has_participle(words, verb) or _is_told(words, verb)
    is_after_quotation = words[i - 1].part is Pos.QUOTE and not words[verb].is_a(
        WordClass.AUXILIARY
    )  # '," she grinned.'
    if not words[verb].is_a(WordClass.FINAL_REPORTING) and not is_after_quotation:
        return False
    told = _SPEAKER if words[verb].is_a(WordClass.ADDRESSING) else frozenset()
    return _ends_clause(words, _after_phrases(words, verb + 1), _BETWEEN | told) or (
        verb == i and _ends_clause(words, i + 1, _BETWEEN | _SPEAKER)
    )


_NAMED = frozenset([Pos.NAME, Pos.OTHER])


def continues_reporting_clause(so_far: OpenClauses, i: int) -> bool:
    """Whether a comma is inside a reporting clause: before its verb, or where nothing else follows the quotation.

    "..." Ann Lee[,] the mayor[,] told reporters; "..." said Ann Lee[,] the mayor[,] at a rally on Friday.
    """
    clause, words = so_far.top, so_far.words
    if clause.role is not ClauseRole.REPORTING:
        return False
    if clause.verb is None:
        is_named = all(word.part in _NAMED for word in words[i + 1 :])  # "according to the harbour master[,] Lee."
        return is_named or not words[clause.first + 1].is_a(WordClass.ATTRIBUTION)
    follows_quotation = so_far.part_at(clause.first + 1) is Pos.QUOTE
    rest = takewhile(lambda word: word.part is not Pos.RELATIVE, words[i + 1 :])
    return follows_quotation and not any(word.part in _NEW_CLAUSE for word in rest)


def _after_phrases(words: Sequence[Word], i: int) -> int:
    """The word after prepositional phrases and times: "said [in a statement on Tuesday]"."""
    in_phrase = False
    for j in range(i, len(words)):
        part = words[j].part
        is_gerund = part is Pos.GERUND and words[j - 1].part is Pos.PREPOSITION  # "without giving a date"
        in_phrase = part is Pos.PREPOSITION or (in_phrase and (part in _IN_PHRASE or is_gerund))
        if not in_phrase and part not in (Pos.TIME, Pos.ADVERB):
            return j
    return len(words)


def _has_participle(words: Sequence[Word], verb: int) -> bool:
    """ "an inquest has [heard]"."""
    following = words[verb + 1] if verb + 1 < len(words) else None
    return words[verb].is_a(WordClass.PERFECT_AUXILIARY) and following is not None and following.part is Pos.BARE


def _is_impersonal(words: Sequence[Word], i: int, verb: int) -> bool:
    """ "The first patients, [it is now believed], were ill"."""
    rest = [word for word in words[verb + 1 : verb + 4] if word.part not in (Pos.ADVERB, Pos.TIME)][:2]
    is_form = len(rest) > 1 and rest[0].is_a(WordClass.REPORTING) and rest[1].part is Pos.COMMA
    return verb == i + 1 and words[i].is_a(WordClass.GROUP_PRONOUN) and words[verb].is_a(WordClass.COPULA) and is_form


def _is_told(words: Sequence[Word], verb: int) -> bool:
    """ "..., the court was [told] on Monday"."""
    following = words[verb + 1] if verb + 1 < len(words) else None
    is_form = following is not None and following.part is Pos.BARE and following.is_a(WordClass.ADDRESSING)
    return words[verb].is_a(WordClass.COPULA) and is_form


def _ends_clause(words: Sequence[Word], i: int, inside: frozenset[Pos]) -> bool:
    """Whether a comma, full stop or quotation mark follows with only some parts of speech before it."""
    for word in words[i : i + _LONGEST_SPEAKER]:
        if word.part not in inside:
            return word.part in (Pos.COMMA, Pos.QUOTE) or word.lower == "."
    return True
