"""Rows that are no event: a time that is a standard of comparison, in a question, in page furniture or in a set phrase."""

import re
from collections.abc import Sequence
from enum import StrEnum, unique
from itertools import islice, pairwise, takewhile

from timeline.extracting.grammar.parentheses import OPENING
from timeline.extracting.grammar.word import NOMINAL, Word, has_class
from timeline.extracting.no_event.comparisons import is_compared, limits_superlative
from timeline.extracting.scope.passage import Passage
from timeline.languages.event_words import ClauseWords
from timeline.languages.word_classes import Pos, WordClass

_NEAR = 16  # characters that hold the authors before the year of a publication
_SOURCE = 8  # words from "according" to the time of a source
_LONGEST_HEADING = 80
_LONGEST_PARAGRAPH = 1000  # characters of it that are looked at
_QUOTING = re.compile(r"[:\"“”‘]|``|''")
_NEAR_SET = 5  # words between what says that it recurs and a range
_YEAR = re.compile(r"\d{4}")
_SIGNS = frozenset([Pos.OTHER, Pos.STOP])
_AFTER_SUBJECT = 2  # words before the verb of "what we lost"
_WHAT = frozenset([Pos.NAME, Pos.NOUN, Pos.RELATIVE, Pos.DETERMINER])
_CONTENT = NOMINAL | {Pos.VERB, Pos.BARE, Pos.PARTICIPLE, Pos.GERUND}
_BEGINS_EXAMPLE = frozenset([Pos.COMMA, Pos.STOP, Pos.VERB, Pos.PARTICIPLE, Pos.RELATIVE])
_BEGINS_PREDICATE = frozenset([Pos.COORDINATOR, Pos.RELATIVE])
_CLOSING = " \"'”’)]»"


@unique
class NoEvent(StrEnum):
    """Why a time dates no event, or a sentence with a date gives none."""

    QUESTION = "a question"
    FURNITURE = "page furniture"
    SERVICE = "a note on what readers can watch or do"
    INVITATION = "an invitation to readers"
    UNANSWERED = "a request for comment without an answer"
    COMPARISON = "a standard of comparison"
    SUPERLATIVE = "the range of a superlative"
    AGE = "an age in general"
    PERIOD = "the period of a forecast or budget"
    MODEL = "the year of a model"
    RECURRING = "the season of what recurs"
    QUOTED = "a time in quotation marks"
    SOURCE = "the time of a source"
    HEADING = "a heading"
    NO_SENTENCE = "a line without a verb, or of too few words"
    NO_CLAUSE = "its time dates no clause"


def no_event(text: str, passage: Passage, grammar: ClauseWords) -> NoEvent | None:
    """Why the time of a passage dates no event; None where it dates one.

    >>> from timeline.extracting.scope.passages import passages
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> text = "Sales were lower than in 1953."
    >>> no_event(text, next(passages(text, (0, 30), CLAUSES, [(25, 29)])), CLAUSES)
    <NoEvent.COMPARISON: 'a standard of comparison'>
    """
    words = passage.words
    at = next((i for i, word in enumerate(words) if (word.start, word.end) == passage.time), None)
    if at is None:
        return None
    sentence = text[passage.sentence[0] : passage.sentence[1]].lower()
    said = " ".join(word.lower for word in _own_predicate(words, at))
    checks = (
        (_asks(text, passage, words[at].end), NoEvent.QUESTION),
        (grammar.is_furniture(sentence), NoEvent.FURNITURE),
        (_is_in_service_section(text, passage, grammar), NoEvent.SERVICE),
        (_invites(passage), NoEvent.INVITATION),
        (grammar.unanswered.search(said) is not None, NoEvent.UNANSWERED),
        (is_compared(text, passage, at, grammar), NoEvent.COMPARISON),
        (limits_superlative(words, at), NoEvent.SUPERLATIVE),
        (_is_of_age(words, at), NoEvent.AGE),
        (_is_of_source(passage.around, words[at]) or _is_citation(text, words[at]), NoEvent.SOURCE),
        (_is_of_title(text, passage, at), NoEvent.SOURCE),
        (_is_quoted(text, words[at]), NoEvent.QUOTED),
        (_is_of_subject(passage, at) or _is_stated(words, at) or _is_described(passage, at), NoEvent.NO_CLAUSE),
        (_says_nothing(passage) or _is_asked_whether(passage), NoEvent.NO_CLAUSE),
        (_is_in_free_relative(words, at) or _is_in_example(words, at), NoEvent.NO_CLAUSE),
        (_is_as_before(words, at), NoEvent.COMPARISON),
        (_is_forecast_for(words, at), NoEvent.PERIOD),
        (_is_of_model(words, at) or _is_of_one(words, at), NoEvent.MODEL),
        (_is_of_picture(words, at), NoEvent.SOURCE),
        (_is_of_season(words, at, grammar), NoEvent.RECURRING),
        (_is_heading(text, passage), NoEvent.HEADING),
        (passage.is_fragment, NoEvent.NO_CLAUSE),
    )
    return next((reason for holds, reason in checks if holds), None)


def _own_predicate(words: Sequence[Word], at: int) -> Sequence[Word]:
    """The words of a clause without a second verb after its time: "announced the deal on Monday[, but didn't disclose the price]"."""
    after = (i for i in range(at + 1, len(words) - 1) if words[i].part in _BEGINS_PREDICATE)
    return words[: next((i for i in after if words[i + 1].part is Pos.VERB), len(words))]


def _asks(text: str, passage: Passage, after: int) -> bool:
    """Whether a time is in what a question asks: a question mark follows in its passage, and no quotation begins between them."""
    end = min(passage.end + 2, passage.sentence[1])
    asked, mark, _ = text[after:end].partition("?")
    if not mark:
        return False
    following = [word.part for word in passage.words if word.start >= after]
    another = (Pos.COMMA, Pos.COORDINATOR) in pairwise(following)  # "it was closed in May, but is it safe?"
    return not another and not _QUOTING.search(asked)


def _is_in_service_section(text: str, passage: Passage, grammar: ClauseWords) -> bool:
    """Whether the line before is a heading such as "How to watch the final"."""
    line = text.rfind("\n", 0, passage.sentence[0]) + 1
    above = text[max(0, line - _LONGEST_HEADING) : line].rstrip().rpartition("\n")[2]
    return grammar.service_heading.fullmatch(above.lower()) is not None


def _invites(passage: Passage) -> bool:
    """ "Earn 4X points until May", "Watch the final on Saturday": a verb without a subject, and its object."""
    words = [*islice((word for word in passage.around if word.part not in _SIGNS), 2)]
    if len(words) < 2 or not words[0].is_a(WordClass.INVITING):
        return False
    has_object = words[1].part in (Pos.DETERMINER, Pos.FIGURE) or words[1].is_a(WordClass.CHANGE)
    trigger = passage.trigger
    return has_object and (trigger is None or trigger.part is not Pos.VERB or trigger is words[0])


def _is_of_age(words: Sequence[Word], at: int) -> bool:
    """ "the people of tomorrow", "today's youth": today, tomorrow and yesterday in a general sense."""
    if not words[at].is_a(WordClass.DEICTIC_DAY):
        return False
    if at + 1 < len(words) and words[at + 1].part is Pos.POSSESSIVE:
        return at + 2 < len(words) and words[at + 2].is_a(WordClass.GENERATION)
    return at > 1 and words[at - 1].is_a(WordClass.GENITIVE)


def _is_of_subject(passage: Passage, at: int) -> bool:
    """ "Last year's winner has sold the boat": the perfect is of another time than its subject."""
    words, verb = passage.words, passage.trigger
    owns = at == 0 and at + 1 < len(words) and words[at + 1].part is Pos.POSSESSIVE
    return owns and verb is not None and verb.is_a(WordClass.PERFECT_AUXILIARY)


def _is_stated(words: Sequence[Word], at: int) -> bool:
    """ "It was [2014], not 2013": a time that a sentence is about; "It was 1953 when he left" tells what happened."""
    is_named = at > 1 and words[at - 1].is_a(WordClass.COPULA) and words[at - 2].is_a(WordClass.GROUP_PRONOUN)
    is_named = is_named and not (at > 2 and words[at - 3].is_a(WordClass.FREE_RELATIVE))  # "what it was yesterday"
    is_other = at > 1 and words[at - 1].is_a(WordClass.NEGATION) and words[at - 2].part in (Pos.COMMA, Pos.TIME)
    return (is_named or is_other) and not any(word.part is Pos.VERB for word in words[at + 1 :])


def _is_described(passage: Passage, at: int) -> bool:
    """ "The [1970s] were lean": a time that is said to be like something."""
    words, verb = passage.words, passage.trigger
    is_subject = at == sum(word.part is Pos.DETERMINER for word in words[:at]) and at + 1 < len(words)
    if not is_subject or words[at + 1] is not verb or not words[at + 1].is_a(WordClass.COPULA):
        return False
    rest = [word for word in words[at + 2 :] if word.part is not Pos.OTHER]
    return bool(rest) and all(word.part in (Pos.NOUN, Pos.ADVERB) for word in rest)


def _is_asked_whether(passage: Passage) -> bool:
    """ "[Whether there is a club in May] is another question": what the sentence leaves open."""
    first = next((word for word in passage.around if word.part not in _SIGNS), None)
    return first is not None and first.is_a(WordClass.EMBEDDED_QUESTION) and passage.start <= first.end + 1


def _is_in_free_relative(words: Sequence[Word], at: int) -> bool:
    """ "What she said [on Friday] was a tale": a time of the subject alone; "What began [in March] as a protest" tells nothing."""
    opens = bool(words) and words[0].is_a(WordClass.FREE_RELATIVE)
    verbs = [i for i, word in enumerate(words) if word.part is Pos.VERB] if opens else []
    if len(verbs) == 1:
        return verbs[0] <= _AFTER_SUBJECT and words[verbs[0] - 1].part in _WHAT
    return len(verbs) > 1 and verbs[0] < at < verbs[1] and not words[verbs[1]].is_a(WordClass.PRESENT_TENSE)


def _is_as_before(words: Sequence[Word], at: int) -> bool:
    """ "It will appeal, as it did [in 2011]"."""
    before = [word for word in words[max(0, at - _NEAR_SET) : at] if word.part not in (Pos.PREPOSITION, Pos.ADVERB)]
    parts = [word.part for word in before[-3:]]
    is_as = len(before) > 2 and before[-3].is_a(WordClass.CAPACITY) and before[-1].is_a(WordClass.AUXILIARY)
    return is_as and parts[2] is Pos.VERB and parts[1] in (Pos.SUBJECT, Pos.NOUN, Pos.NAME)


def _is_in_example(words: Sequence[Word], at: int) -> bool:
    """ "agreed, but set conditions, among them a rise by [2030]", "cost 30 lives, seven of them in [May]"."""
    comma = next((i for i in range(at, 0, -1) if words[i].part in _BEGINS_EXAMPLE), 0)
    is_last = all(word.part in _SIGNS for word in words[at + 1 :])
    if comma < 2 or not is_last or words[comma].part is not Pos.COMMA:
        return False
    added = [word for word in words[comma + 1 : at] if word.part is not Pos.DETERMINER]  # ", the first of them in May"
    is_share = len(added) > 2 and added[1].is_a(WordClass.GENITIVE) and added[2].is_a(WordClass.OBJECT_PRONOUN)
    return is_share or (bool(added) and added[0].is_a(WordClass.INCLUDING))


def _says_nothing(passage: Passage) -> bool:
    """ "where [it was] before 2020", "[That was] five years ago", "Then on Friday [it didn't]": a pronoun and an auxiliary alone."""
    verb = passage.trigger
    if verb is None or not verb.is_a(WordClass.AUXILIARY):
        return False
    pronouns = [word for word in passage.words if word.part is Pos.SUBJECT]
    said = [word for word in passage.words if word.part in _CONTENT and word is not verb]
    rest = [word for word in said if word.start > verb.start or verb.is_a(WordClass.COPULA)]
    return bool(pronouns) and not rest and all(word.start < verb.start for word in pronouns)


def _is_forecast_for(words: Sequence[Word], at: int) -> bool:
    """ "raised its outlook for [the year]", "adopted a budget for [2018]"."""
    lead = at - 1 - (at > 0 and words[at - 1].part is Pos.DETERMINER)
    is_for = lead > 0 and words[lead].part is Pos.PREPOSITION and words[lead].is_a(WordClass.NOUN_LINK)
    return is_for and words[lead - 1].part is Pos.NOUN and words[lead - 1].is_a(WordClass.OUTLOOK)


def _is_of_picture(words: Sequence[Word], at: int) -> bool:
    """ "was compared with an image from [28 January]"."""
    is_from = at > 1 and words[at - 1].is_a(WordClass.RANGE_START) and words[at - 2].is_a(WordClass.IMAGE)
    is_end = at + 1 == len(words) or words[at + 1].part in (Pos.COMMA, Pos.OTHER, Pos.STOP)
    return is_from and is_end


def _is_of_season(words: Sequence[Word], at: int, grammar: ClauseWords) -> bool:
    """ "swam every day from [May to October]", "sails daily, [Easter to 31 October]"."""
    is_range = words[at].lower.count(" ") > 1 and _YEAR.search(words[at].lower) is None
    near = words[max(0, at - _NEAR_SET) : at]
    return is_range and any(word.part is Pos.ADVERB and grammar.recurring.search(word.lower) for word in near)


def _is_of_model(words: Sequence[Word], at: int) -> bool:
    """ "in her grandson's [1949] Packard": a thing of a make, at the end of its phrase."""
    if not at or at + 1 >= len(words) or words[at + 1].part is not Pos.NAME or not words[at].lower.isdigit():
        return False
    names = [*takewhile(lambda word: word.part is Pos.NAME, words[at + 1 :])]
    after = words[at + 1 + len(names) :][:1]
    is_owned = words[at - 1].is_a(WordClass.INDEFINITE) or words[at - 1].is_a(WordClass.POSSESSOR)
    is_thing = not any(word.is_a(WordClass.EVENT_NOUN) or word.is_a(WordClass.POSSESSOR) for word in names)
    return is_owned and is_thing and (not after or after[0].part not in (Pos.NOUN, Pos.FIGURE))


def _is_of_one(words: Sequence[Word], at: int) -> bool:
    """ "replaced one of [1921]": which one is meant."""
    return at > 1 and words[at - 1].is_a(WordClass.GENITIVE) and words[at - 2].is_a(WordClass.NUMBER)


def _is_of_source(words: Sequence[Word], time: Word) -> bool:
    """ "according to its 2019 assessment": the time of a source, not of what it says."""
    at = next((i for i, word in enumerate(words) if word is time), len(words))
    if at + 1 >= len(words) or words[at + 1].part is not Pos.NOUN:
        return False
    before = words[max(0, at - _SOURCE) : at]
    source = [i for i, word in enumerate(before) if word.is_a(WordClass.ATTRIBUTION)]
    return bool(source) and not any(word.part in (Pos.VERB, Pos.COMMA) for word in before[source[-1] :])


def _is_citation(text: str, time: Word) -> bool:
    """ "Ferrante et al. (2014)": the year of a publication."""
    return _AUTHORS.search(text, max(0, time.start - _NEAR), time.start) is not None


def _is_of_title(text: str, passage: Passage, at: int) -> bool:
    """ "Her first book, A Line on the Ground ([1958]), won a prize": the year of a work, not of what is said of it."""
    words, verb = passage.words, passage.trigger
    start, end = words[at].start, words[at].end
    in_brackets = text[start - 1 : start] == "(" and text[end : end + 1] == ")"
    name = [*takewhile(lambda word: word.part in _IN_TITLE, reversed(words[: max(0, at - 1)]))]
    before = words[at - 2 - len(name)].part if at - 2 >= len(name) > 0 else None
    is_apposition = before in (Pos.COMMA, Pos.QUOTE)  # not "at the Rome Games (1960)"
    is_event = has_class(name, WordClass.EVENT_NOUN)  # "the worst of them, the Battle of Roe (1951), ..."
    return in_brackets and is_apposition and not is_event and verb is not None and verb.part is Pos.VERB


_IN_TITLE = frozenset([Pos.NAME, Pos.DETERMINER, Pos.PREPOSITION])
_AUTHORS = re.compile(r"\bal\.?,?\s\(?\Z")


def _is_quoted(text: str, time: Word) -> bool:
    """'for "1 March" read "1 April"': words, and no time."""
    return text[time.start - 1 : time.start] in _MARKS and text[time.end : time.end + 1] in _MARKS


_MARKS = frozenset("\"“”‘’'")


def _is_heading(text: str, passage: Passage) -> bool:
    """Whether a line has neither a verb nor a full stop, nor the colon of a field or of an entry of a chronology."""
    start, end = passage.sentence
    if text[start:end].rstrip(_CLOSING)[-1:] in (".", "!", "…", ":", ";"):
        return False
    if ":" in text[start:end]:
        return _heads_section(text, passage) and not any(word.part is Pos.VERB for word in passage.words)
    # Not in "Order of play (UK time unless stated)": what is in brackets.
    words = [*takewhile(lambda word: word.lower not in OPENING, passage.words)]
    return passage.trigger not in words and not any(word.part in _VERBAL for word in words)


def _heads_section(text: str, passage: Passage) -> bool:
    """ "2005: Return to war", with prose below it and above it; the entries of a chronology follow each other."""
    start, end = passage.sentence
    if _YEAR_HEADING.match(text, start, end) is None:
        return False
    above = text[max(0, start - _LONGEST_PARAGRAPH) : start].rstrip().rpartition("\n")[2]
    below = text[end : end + _LONGEST_PARAGRAPH].lstrip().partition("\n")[0]
    return _YEAR_HEADING.match(above) is None and len(below) > _LONGEST_HEADING and "." in below


_YEAR_HEADING = re.compile(r"\W{0,3}\d{4}\s?[:–—-]")
_VERBAL = frozenset([Pos.VERB, Pos.BARE, Pos.PARTICIPLE, Pos.GERUND])
