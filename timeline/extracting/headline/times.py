"""Leave the times of a passage out of its headline, with the words that lead to them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.extracting.grammar.fixed_dates import is_fixed
from timeline.extracting.grammar.word import Span, Word, has_class, has_part
from timeline.extracting.headline.time_leads import BEFORE_TIME, drop_lead, is_second
from timeline.extracting.scope.attachment import adjective, attributive
from timeline.languages.word_classes import Pos, WordClass

NEW_CLAUSE = frozenset([Pos.SUBJECT, Pos.COORDINATOR, Pos.SUBORDINATOR, Pos.RELATIVE, Pos.STOP])
_AFTER_APPOSITION = NEW_CLAUSE | {Pos.COMMA, Pos.VERB}
_ENDS_RELATIVE = frozenset([Pos.COMMA, Pos.STOP])
_QUOTE_AND_SPACE = 2  # characters
_RANKED = frozenset([WordClass.ORDINAL, WordClass.SUPERLATIVE])
_OWNS = frozenset([Pos.DETERMINER, Pos.NOUN, Pos.NAME])  # "the first", "Lee's first"
_NEAR = 4  # words
_FORMS = frozenset([Pos.BARE, Pos.PARTICIPLE])
_VERBAL = _FORMS | {Pos.VERB, Pos.GERUND}
_BEFORE_INSERTED = _VERBAL | {Pos.SUBORDINATOR}  # "when[,] at 9.40pm[,] he left"
_ENDS_WITH_YEAR = re.compile(r"\d,\s\d{4}\Z")
_SIGNS = 4  # characters of space and quotation marks between a comma and the next word: ",'' he"; more are words


def without_times(words: Sequence[Word], trigger: Word | None, own: Span | None = None) -> list[Word]:
    """The words of a passage without its times, except where a time is a subject or an object.

    Another than the one that dates it stays also where it says which of several things is meant: "annulled the 2007 vote".

    Args:
        words: of a passage.
        trigger: its verb or noun of action.
        own: the time that dates it.
    """
    rest: list[Word] = []
    skipped = -1
    time, possessive, comma = Pos.TIME, Pos.POSSESSIVE, Pos.COMMA
    has_period = has_class(words, WordClass.PERIOD_END)
    for i, word in enumerate(words):
        if i <= skipped:
            continue
        if (
            word.part is time
            and _can_go(words, i)
            and not _distinguishes(words, i, own)
            and not _is_owner(words, i, trigger)
        ):
            skipped = max(_end_of_apposition(words, i), _end_of_emphasis(words, i))
            drop_lead(rest, words, i)
            if (
                len(rest) > 1
                and rest[-1].part is comma
                and rest[-2].part in _BEFORE_INSERTED
                and _is_before_comma(words, i)
            ):
                rest.pop()  # "had[,] in May[,] been given"
                skipped = max(skipped, i + 1)
            if _has_article_of_noun(words, i):
                rest.append(_article(word))  # "[the] tradition", of "the 19th-century tradition"
        elif not (word.part is possessive and i and _can_go(words, i - 1)) or _is_owner(words, i - 1, trigger):
            if rest and rest[-1].part is comma:
                is_only_verb = word is trigger and not has_part(words[i + 1 :], Pos.VERB)
                _drop_comma(rest, word, is_only_verb=is_only_verb)
            is_period_end = has_period and _is_between_times(words, i)
            if not is_period_end and (word.part is not comma or _needs_comma(words, i, rest)):
                rest.append(word)
    return rest


def _is_before_comma(words: Sequence[Word], i: int) -> bool:
    return i + 1 < len(words) and words[i + 1].part is Pos.COMMA


def _distinguishes(words: Sequence[Word], i: int, own: Span | None) -> bool:
    """ "the [2007] election", "[third-quarter] sales": a year or a part of one before its noun, not of the passage."""
    time = words[i].lower
    is_compound = "-" in time and not any(sign.isdigit() for sign in time)
    if own in (None, (words[i].start, words[i].end)):
        return _is_limit_by_noun(words, i) or (
            is_compound and words[i + 1 : i + 2] != [] and words[i + 1].part is Pos.NOUN
        )
    return attributive(words, i) if is_compound else time.isdigit() and adjective(words, i)


def _is_limit_by_noun(words: Sequence[Word], i: int) -> bool:
    """ "starts right after [the Fourth of July] parade": the time names what the event is before or after."""
    follows = i + 1 < len(words) and words[i + 1].part is Pos.NOUN and not words[i].is_a(WordClass.ADVERBIAL_TIME)
    return follows and i > 0 and words[i - 1].is_a(WordClass.TEMPORAL) and attributive(words, i)


def _has_article_of_noun(words: Sequence[Word], i: int) -> bool:
    """Whether a time begins with the article of the noun after it; not "in [the 1930s] workers struck"."""
    time, following = words[i], words[i + 1 : i + 2]
    if not time.is_a(WordClass.DEFINITE_TIME) or time.is_a(WordClass.ADVERBIAL_TIME) or not following:
        return False
    return following[0].part is Pos.NOUN and i > 0 and words[i - 1].part is not Pos.PREPOSITION


def _article(time: Word) -> Word:
    """The article that a time begins with, as a word of its own."""
    end = time.start + time.lower.index(" ")
    classes = frozenset([WordClass.ARTICLE, WordClass.DEFINITE])
    return Word(time.start, end, time.lower[: end - time.start], Pos.DETERMINER, classes)


def _is_owner(words: Sequence[Word], i: int, trigger: Word | None) -> bool:
    """Whether a time is the only determiner of a noun in a clause: "[Tuesday's] accident was ..."."""
    is_possessive = i + 1 < len(words) and words[i + 1].part is Pos.POSSESSIVE
    is_in_phrase = i > 0 and words[i - 1].is_a(WordClass.GENITIVE)  # "the body of [Friday's] victim"
    return is_possessive and (is_in_phrase or (trigger is not None and trigger.part is Pos.VERB))


def _end_of_apposition(words: Sequence[Word], i: int) -> int:
    """The last word of another name of a time that can go: "on Friday[, the day of the flood]"; -1 where there is none."""
    ends = (j for j in range(i + 2, len(words)) if words[j].part in _AFTER_APPOSITION or words[j].lower == ".")
    end = next(ends, len(words))
    name = words[i + 1 : end]
    if len(name) < 3 or name[0].part is not Pos.COMMA or name[1].part not in (Pos.DETERMINER, Pos.TIME):
        return -1
    is_name = any(w.is_a(WordClass.TIME_NOUN) for w in name[2:5])
    return _end_of_relative(words, end) - 1 if is_name else -1


def _end_of_relative(words: Sequence[Word], i: int) -> int:
    """The end of a relative clause that begins at a word: "the day [on which he left]"; the word itself where none does."""
    if i == len(words) or not (words[i].part is Pos.RELATIVE or words[i].is_a(WordClass.WHEN)):
        return i
    return next(
        (j for j in range(i, len(words)) if words[j].part in _ENDS_RELATIVE or words[j].lower == "."), len(words)
    )


def _end_of_emphasis(words: Sequence[Word], i: int) -> int:
    """The place of a word that only stresses a time: "on Friday [alone]"; -1 where there is none."""
    follows = i + 1 < len(words) and words[i + 1].part is Pos.ADVERB and words[i + 1].is_a(WordClass.NEARNESS)
    return i + 1 if follows and (i + 2 == len(words) or words[i + 2].part in (Pos.OTHER, Pos.COMMA)) else -1


def _can_go(words: Sequence[Word], i: int) -> bool:
    """Whether a time can be left out: after a preposition, before a noun, as an adverb; not as a subject or object."""
    if words[i].part is not Pos.TIME or _completes_verb(words, i):
        return False
    if i and words[i - 1].part is Pos.TIME:
        return _can_go(words, i - 1) or _is_ranked(words, i - 1)
    at = i - 1 - (i > 1 and words[i - 1].part is Pos.DETERMINER)
    before = words[at].part if i else None
    following = words[i + 1].part if i + 1 < len(words) else None
    if before is None and following is Pos.PREPOSITION and words[i + 1].is_a(WordClass.GENITIVE):
        return False  # "[The future] of the club is not clear"
    if before is None and following is Pos.VERB and words[i].is_a(WordClass.DEFINITE_TIME):
        return False  # "[The following year] brought a quarrel"
    if before in BEFORE_TIME or words[i].is_a(WordClass.ADVERBIAL_TIME) or is_second(words, i) or _ends(words, i):
        return True
    if following in (Pos.NOUN, Pos.NAME, Pos.POSSESSIVE, Pos.COMMA) or _is_date_alone(words, i):
        return True
    return before in (None, Pos.COMMA) and following is not Pos.VERB


def _is_date_alone(words: Sequence[Word], i: int) -> bool:
    """ "resigned [January 4]", "will hold a hearing [July 1]": a date without a preposition that is no object."""
    date, before = words[i].lower, words[i - 1]
    if not i or date[:1].isdigit() or not any(sign.isdigit() for sign in date):
        return False
    if before.part in (Pos.NOUN, Pos.NAME, Pos.ADVERB):
        return True
    is_passive = before.part in _FORMS and any(word.is_a(WordClass.COPULA) for word in words[max(0, i - 4) : i])
    return is_passive or (before.part in (Pos.VERB, Pos.BARE) and before.is_a(WordClass.INTRANSITIVE))


def _completes_verb(words: Sequence[Word], i: int) -> bool:
    """Whether the event would be another without the time: "was not done until [1936]", "dates from [the 1950s]"."""
    if i > 1 and words[i - 1].part is Pos.PARTICIPLE and words[i - 1].is_a(WordClass.DATING):
        return True  # "a memo was dated [14 May 2008]"
    if _is_spent(words, i) or _is_of_image(words, i):
        return True
    lead = i - 1 - (i > 1 and words[i - 1].part is Pos.DETERMINER)
    if lead > 0 and words[lead].is_a(WordClass.EXTENT) and words[lead - 1].part is Pos.VERB:
        return True  # "lived through [1956]"
    if lead < 1 or words[lead].part not in BEFORE_TIME:
        return False
    if words[lead].is_a(WordClass.COMPARING) and words[lead - 1].is_a(WordClass.LIMITING):
        return True  # "no later than [Friday]"
    if words[lead].is_a(WordClass.LIMIT):
        return any(word.part is Pos.VERB for word in words[:lead])
    if _is_ranked(words, i):
        return True
    before = words[lead - 1]
    if is_fixed(words, lead - 1):
        return words[lead].is_a(WordClass.NOUN_LINK) or before.is_a(WordClass.CAUSE)  # "has been fixed for [Friday]"
    if words[lead].is_a(WordClass.RANGE_END):
        return any(word.is_a(WordClass.DATING) for word in words[max(0, lead - 2) : lead])  # "dating back to [1620]"
    return words[lead].is_a(WordClass.RANGE_START) and before.is_a(WordClass.DATING)


def _is_ranked(words: Sequence[Word], i: int) -> bool:
    """ "for the first time since [1961]", "the highest since [May]"."""
    since = i - 1
    is_open = since > 0 and words[since].is_a(WordClass.OPEN_START)
    near = words[:since][-_NEAR:]
    return is_open and any(not b.classes.isdisjoint(_RANKED) and a.part in _OWNS for a, b in pairwise(near))


def _is_of_image(words: Sequence[Word], i: int) -> bool:
    """ "an image taken [on Monday] shows a crater": when it was taken is its news."""
    at = i - 1 - (i > 0 and words[i - 1].part is Pos.PREPOSITION)
    is_filmed = at > 0 and words[at].part is Pos.PARTICIPLE and words[at].is_a(WordClass.FILMING)
    return is_filmed and words[at - 1].is_a(WordClass.IMAGE) and has_part(words[i + 1 :], Pos.VERB)


def _is_spent(words: Sequence[Word], i: int) -> bool:
    """ "spent [last month] in court", "spent most of [May] there"."""
    at = i - 1
    is_part = at > 1 and words[at].is_a(WordClass.GENITIVE) and words[at - 1].is_a(WordClass.PORTION)
    return at >= 0 and words[at - 2 * is_part].is_a(WordClass.SPENDING)


def _ends(words: Sequence[Word], i: int) -> bool:
    """ "the quarter ended [June 30]"."""
    ends = i > 1 and words[i - 1].is_a(WordClass.PERIOD_END)
    return ends and (words[i - 1].part is not Pos.VERB or _is_between_times(words, i - 1))


def _is_between_times(words: Sequence[Word], i: int) -> bool:
    """ "the quarter [ended] June 30"."""
    if not words[i].is_a(WordClass.PERIOD_END) or not 0 < i < len(words) - 1:
        return False
    return words[i - 1].part is words[i + 1].part is Pos.TIME


def _needs_comma(words: Sequence[Word], i: int, rest: Sequence[Word]) -> bool:
    """Whether a comma is needed: after a word that is left, or after a time that is not, and before no verb."""
    if not rest or rest[-1].part in (Pos.COMMA, Pos.COORDINATOR):
        return False
    if rest[-1].part is Pos.DETERMINER and rest[-1] is not words[i - 1]:
        return False  # not "one of [these], Ann Lee, ..."
    if words[i].start - rest[-1].end <= _QUOTE_AND_SPACE:
        return True
    following = words[i + 1].part if i + 1 < len(words) else None
    if following is Pos.PREPOSITION and _ENDS_WITH_YEAR.search(words[i - 1].lower):
        return False  # "was born on April 3, 1912[,] at Orsa"
    is_listed = following is Pos.VERB and has_part(rest, Pos.VERB)  # "went to Rome in May[,] taught and wrote"
    return words[i - 1].part is Pos.TIME and (is_listed or following not in (Pos.VERB, Pos.TO, None))


def _drop_comma(rest: list[Word], word: Word, *, is_only_verb: bool) -> None:
    """Drop a comma at a gap, or before the only verb: "her atlas[,] published in 1971"; not the second of two around a noun."""
    is_gap = word.start - rest[-1].end > _SIGNS
    if not is_gap and not is_only_verb:
        return
    commas = sum(each.part is Pos.COMMA for each in rest)
    is_closing = commas % 2 == 0 and word.part is Pos.VERB
    if (is_gap or commas == 1) and not is_closing:
        rest.pop()
