"""The noun that a relative clause or participle modifies."""

from collections.abc import Sequence

from timeline.extracting.grammar.parentheses import OPENING
from timeline.extracting.grammar.word import APOSTROPHE, FIGURE_SIGNS, NOMINAL, Word
from timeline.languages.word_classes import Pos, WordClass

_BESIDE_QUOTE = NOMINAL | {Pos.DETERMINER}
_NAME_AND_AGE = 3  # words with the comma between them
_COUNTED = [Pos.FIGURE, Pos.NOUN]
_LONGEST_OFFICE = 10  # words
_LONGEST_DATED = 16  # words
_IN_OFFICE = NOMINAL | {Pos.PREPOSITION, Pos.COORDINATOR, Pos.DETERMINER}
_NEAR = 4  # words from a relative pronoun to a participle
_BARE_HEAD = 2  # words: a noun that opens a sentence, and a preposition
_LONGEST_NOUN = 5  # words without its article


def noun_before(words: Sequence[Word], i: int) -> int:
    """The first word of the noun before a relative clause or participle: "[a dispute] that began".

    >>> from timeline.extracting.grammar.pos import words_of
    >>> from timeline.languages.en.clause_words import CLAUSES
    >>> noun_before(words_of("Roe sold a mill that burned", (0, 27), CLAUSES, []), 4)
    2
    """
    end = i
    while end and (words[end - 1].part in (Pos.ADVERB, Pos.COMMA) or words[end - 1].lower in OPENING):
        end -= 1
    end = _before_time(words, _before_dated_participle(words, end), i)
    if end and words[end - 1].part is Pos.NOUN and words[end - 1].is_a(WordClass.OBJECT_PRONOUN):
        return i  # "it seems to me that ..."
    if end < i:
        end = _before_age(words, end)  # "Roe, 52, who ..."
    at = _start_of_noun(words, end)
    whole = [start(words, at, i) for start in (_start_of_holder, _start_of_dated)]
    if any(first is not None for first in whole):
        return min(first for first in whole if first is not None)
    if at == end:
        return i
    if at > 1 and words[at - 1].is_a(WordClass.POSSESSIVE_RELATIVE):
        return noun_before(words, at - 1)  # "[an inquiry, whose report], delivered in May"
    if end < i and _follows_participle(words, at, end):
        return _start_of_noun(words, at - 2)
    holder = _start_of_active(words, at) if end < i else None
    if holder is not None:
        return holder
    is_participle = end < i < len(words) and words[i].part is Pos.PARTICIPLE  # "a station off Tonga, proposed in 2019"
    is_defining = words[end - 1].part is Pos.NAME and (end == i or is_participle)
    is_of_head = at > 1 and words[at].part is Pos.NAME and _is_of_head(words, at - 1, is_defining=is_defining)
    is_of_head = is_of_head or (at > 1 and (_is_kind_of(words, at, i) or (end < i and _is_of_other(words, at, i))))
    if is_of_head or (at > 1 and _agrees_with_head(words, at, i)):
        first = _start_of_noun(words, at - 1)  # "a geologist in Cardiff who ..."
        return _start_of_action(words, first, i)
    return _start_of_list(words, at, i)


def _start_of_action(words: Sequence[Word], first: int, i: int) -> int:
    """ "[a strike over conditions] in a jail, which began": the action that begins, before a noun that does not."""
    goes_on = any(word.is_a(WordClass.OCCURRING) or word.is_a(WordClass.GOING_ON) for word in words[i + 1 : i + _NEAR])
    head = next((j for j in range(first, i) if words[j + 1].part is Pos.PREPOSITION), first)
    is_action = words[head].is_a(WordClass.EVENT_NOUN)
    if first < 2 or not goes_on or is_action or words[first - 1].part is not Pos.PREPOSITION:
        return first
    return _start_of_noun(words, first - 1) if words[first - 2].is_a(WordClass.EVENT_NOUN) else first


def _start_of_active(words: Sequence[Word], at: int) -> int | None:
    """ "[a convoy carrying flour and salt], which had left": the head, and not the object of a form in -ing after it."""
    while at > 2 and words[at - 1].part is Pos.COORDINATOR and words[at - 2].part in NOMINAL:
        at = _start_of_noun(words, at - 1)
    if at < 2 or words[at - 1].part is not Pos.GERUND or words[at - 2].part is not Pos.NOUN:
        return None
    first = _start_of_noun(words, at - 1)
    return first if words[first].is_a(WordClass.INDEFINITE) or words[first].is_a(WordClass.DEFINITE) else None


def _follows_participle(words: Sequence[Word], at: int, end: int) -> bool:
    """ "[a claim based on] mud, published in May": the noun is in a phrase of the head."""
    leads = at > 2 and words[at - 1].part is Pos.PREPOSITION and words[at - 2].part is Pos.PARTICIPLE
    if leads and words[at - 1].is_a(WordClass.AGENT) and words[end - 1].part is Pos.NAME:
        return False  # "a group led by [Acme], which sold its share"
    return leads and words[at - 3].part in NOMINAL


def _start_of_dated(words: Sequence[Word], at: int, i: int) -> int | None:
    """ "[a series of shootings in Canada] dating to 1994": the whole phrase, with the nouns in it."""
    if i >= len(words) or words[i].part is not Pos.GERUND:
        return None
    is_for = words[i].is_a(WordClass.PERIOD_START) and at > 0 and words[at - 1].is_a(WordClass.NOUN_LINK)
    if not (words[i].is_a(WordClass.DATING) or (is_for and not words[at - 1].is_a(WordClass.GENITIVE))):
        return None  # "[a shuttle for residents] beginning Monday"
    first = at
    while first > 0 and i - first < _LONGEST_DATED and words[first - 1].part in _IN_OFFICE:
        first -= 1
    while first < at and words[first].part is Pos.PREPOSITION:
        first += 1
    return first if first < at else None


def _start_of_list(words: Sequence[Word], at: int, i: int) -> int:
    """ "[Andre and Curtis Vaughn], who were arrested": two names, where the verb is plural."""
    verb = words[i + 1] if i + 1 < len(words) else None
    joins = at > 1 and words[at - 1].part is Pos.COORDINATOR and words[at - 2].part is Pos.NAME
    is_plural = verb is not None and verb.is_a(WordClass.PLURAL_AUXILIARY) and words[at].part is Pos.NAME
    return _start_of_noun(words, at - 1) if joins and is_plural else at


def _before_dated_participle(words: Sequence[Word], end: int) -> int:
    """The end of a noun before a participle with its time: "shares [issued on July 1], which"."""
    if end < 2 or words[end - 1].part is not Pos.TIME:
        return end
    at = end - 2 - (words[end - 2].part is Pos.PREPOSITION)
    return at if at > 0 and words[at].part is Pos.PARTICIPLE else end


def _before_time(words: Sequence[Word], end: int, i: int) -> int:
    """The end of a noun before a time of its own clause: "by [the Austrians] in May of that year, who"."""
    if end == i or i >= len(words) or words[i].part is not Pos.RELATIVE:
        return end
    at = end
    while at > 1 and words[at - 1].part is Pos.TIME:
        at -= 1 + (words[at - 2].part is Pos.PREPOSITION)
    return at if at < end and words[at - 1].part in NOMINAL else end


def _start_of_holder(words: Sequence[Word], at: int, i: int) -> int | None:
    """ "[The secretary for work and pensions], who resigned": the holder of an office, and not what the office is for."""
    is_of_person = (
        i < len(words) and words[i].is_a(WordClass.PERSONAL_RELATIVE) and i and words[i - 1].part is Pos.COMMA
    )
    if not is_of_person or any(w.part is Pos.NAME or w.is_a(WordClass.HUMAN) for w in words[at : i - 1]):
        return None
    first = at
    while first > 0 and i - first < _LONGEST_OFFICE and words[first - 1].part in _IN_OFFICE:
        first -= 1
        if words[first].is_a(WordClass.TITLE) or words[first].is_a(WordClass.HUMAN):
            return _start_of_noun(words, first + 1)
    return None


def named_before(words: Sequence[Word], start: int, end: int) -> range:
    """The places of the name that a noun with a relative clause says more of: "[Ann Lee], a nurse who left"; else of the noun."""
    comma = words[end - 1].part is Pos.COMMA
    before_age = _before_age(words, end - comma)
    noun = range(start, before_age if before_age < end - comma else end)
    is_definite = words[start].is_a(WordClass.DEFINITE) and not comma
    if (
        start < 2
        or not (words[start].is_a(WordClass.INDEFINITE) or is_definite)
        or words[start - 1].part is not Pos.COMMA
    ):
        return noun
    last = _before_age(words, start - 1)
    first = _start_of_noun(words, last)
    if is_definite and (first or any(word.part is not Pos.NAME for word in words[:last])):
        return noun  # only after a name that opens the sentence: "Acme, the firm that built it, closed"
    is_definite = first < last and (words[first].part is Pos.NAME or words[first].is_a(WordClass.DEFINITE))
    is_list = first > 0 and words[first - 1].part is Pos.COMMA  # "Lee, Roe, a nurse, who left"
    return range(first, last) if is_definite and not (comma and is_list) else noun


def _agrees_with_head(words: Sequence[Word], at: int, i: int) -> bool:
    """ "Shares in Hallam, which have fallen", "shares of the firm, which have": a plural verb is not of the name or noun."""
    verb = words[i + 1] if i + 1 < len(words) else None
    is_plural = verb is not None and verb.is_a(WordClass.PLURAL_AUXILIARY)
    nouns = [word for word in words[at:i] if word.part in NOMINAL]
    is_of_one = bool(nouns) and not nouns[-1].is_a(WordClass.PLURAL) and nouns[-1].part is not Pos.FIGURE
    return is_plural and is_of_one and words[at - 1].part is Pos.PREPOSITION and words[at - 2].is_a(WordClass.PLURAL)


def _is_of_other(words: Sequence[Word], at: int, i: int) -> bool:
    """Whether what follows a comma is rather of the head than of the noun beside it.

    "a plan for 600 residents, which was to begin", "a sit-in at the depot, which began in May", "a suit against persons
    unknown, lodged in May".
    """
    opens = (
        at == _BARE_HEAD and words[0].part is Pos.NAME and words[at].part is Pos.DETERMINER
    )  # "Work on the tunnel, begun"
    if words[at - 1].part is not Pos.PREPOSITION or (words[at - 2].part is not Pos.NOUN and not opens):
        return False
    if words[i].part is Pos.PARTICIPLE:
        return words[i - 1].part is Pos.COMMA and not words[at - 1].is_a(WordClass.GENITIVE)
    verb = next((word for word in words[i + 1 : i + 3] if word.part is Pos.VERB), None)
    if words[i].is_a(WordClass.PERSONAL_RELATIVE):
        return False
    if words[i].part is Pos.RELATIVE and words[i - 1].part is Pos.COMMA and _is_bare(words, at):
        return True
    if verb is None:
        return False
    is_one = verb.is_a(WordClass.SINGULAR_AUXILIARY) and not words[at - 2].is_a(WordClass.PLURAL)
    is_event = words[i - 2].is_a(WordClass.EVENT_NOUN)  # "seats for the meeting, which began"
    goes_on = verb.is_a(WordClass.OCCURRING) or any(word.is_a(WordClass.GOING_ON) for word in words[i + 1 : i + _NEAR])
    is_of_event = goes_on and not words[at - 1].is_a(WordClass.GENITIVE) and not is_event
    return is_of_event or (
        is_one and any(word.part is not Pos.DETERMINER and word.is_a(WordClass.PLURAL) for word in words[at : i - 1])
    )


def _is_bare(words: Sequence[Word], at: int) -> bool:
    """ "an inquiry into [illegal discharges], which the agency opened": a noun without an article, after one with it."""
    head = _start_of_noun(words, at - 1)
    has_article = words[head].is_a(WordClass.INDEFINITE) or words[head].is_a(WordClass.DEFINITE)
    return has_article and words[at].part is Pos.NOUN and not words[at - 1].is_a(WordClass.GENITIVE)


def _is_kind_of(words: Sequence[Word], at: int, i: int) -> bool:
    """ "a type of [structure] that ...", "a list of [ten people] issued ...": a noun without an article after "of"."""
    is_bare = words[at].part in (Pos.NOUN, Pos.FIGURE) and words[at - 1].is_a(WordClass.GENITIVE)
    is_plural = i + 1 < len(words) and words[i + 1].is_a(WordClass.PLURAL_AUXILIARY)  # "one of 13 men who were"
    head = words[at - 2]
    is_share = head.part is Pos.FIGURE and words[at].part is Pos.FIGURE  # "61 of [148 seats] counted by noon"
    if words[i].is_a(WordClass.PERSONAL_RELATIVE) and not words[i - 1].is_a(WordClass.HUMAN):
        is_person = head.is_a(WordClass.TITLE) or head.is_a(WordClass.HUMAN)
        if words[at - 1].is_a(WordClass.GENITIVE) and is_person and words[at].part is Pos.DETERMINER:
            return True  # "a captain of the side who left"
    return is_bare and (is_share or (head.part is Pos.NOUN and (not is_plural or head.is_a(WordClass.PLURAL))))


def _is_of_head(words: Sequence[Word], at: int, *, is_defining: bool) -> bool:
    """Whether a preposition joins a name to the noun that a clause after them is of: "a man in Cardiff".

    A clause that defines its noun is not of a bare name: "a letter from Roe that was lost", not "from Roe, who".
    """
    preposition, head = words[at], words[at - 1 - (words[at - 1].part is Pos.QUOTE)]
    is_part = preposition.is_a(WordClass.GENITIVE) and not head.is_a(WordClass.EVENT_NOUN)
    joins = preposition.is_a(WordClass.FRAME) or is_part or (is_defining and preposition.part is Pos.PREPOSITION)
    is_title = (
        head.part is Pos.NAME and is_part and at > 1 and words[at - 2].part is Pos.DETERMINER
    )  # "the Treaty of Rome"
    return (head.part is Pos.NOUN or is_title) and joins


def _before_age(words: Sequence[Word], end: int) -> int:
    """The end of a name without an age after it: "Roe[, 52]", "Roe[, now 52]"."""
    if end < _NAME_AND_AGE or words[end - 1].part is not Pos.FIGURE:
        return end
    comma = end - 2 - (words[end - 2].part in (Pos.ADVERB, Pos.TIME))
    return comma if words[comma].part is Pos.COMMA and words[comma - 1].part is Pos.NAME else end


def _is_in_noun(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    is_unit = word.is_a(WordClass.RATE) and at > 0 and words[at - 1].part is Pos.FIGURE  # "3 [per] cent"
    is_quote = word.part is Pos.QUOTE and at > 0 and words[at - 1].part in _BESIDE_QUOTE  # 'a "safe" zone'
    is_ordinal = word.part is Pos.ADVERB and word.is_a(WordClass.ORDINAL)  # "her [first] single"
    is_ordinal = is_ordinal or (word.part is Pos.ADVERB and "-" in word.lower)  # "a [five-week] cruise"
    is_ordinal = is_ordinal or (word.part is Pos.ADVERB and at > 0 and words[at - 1].is_a(WordClass.INDEFINITE))
    is_owner = word.lower == APOSTROPHE and at > 0 and words[at - 1].is_a(WordClass.PLURAL)  # "the miners['] camp"
    return word.part in NOMINAL or word.lower in FIGURE_SIGNS or is_unit or is_quote or is_ordinal or is_owner


def _start_of_noun(words: Sequence[Word], end: int) -> int:
    at = end - (end > 0 and words[end - 1].part is Pos.SUBJECT)
    while at and _is_in_noun(words, at - 1) and end - at < _LONGEST_NOUN:
        at -= 1
    if at == 1 and words[0].part is Pos.PREPOSITION and _is_place_before_name(words[at:end]):
        return at + 1  # "Outside court [Ann Roe], whose daughter"
    if at > 2 and words[at - 1].is_a(WordClass.INDEFINITE) and [w.part for w in words[at - 3 : at - 1]] == _COUNTED:
        return _start_of_noun(words, at - 1)  # "the 16 cents a share"
    if at < end and words[at].part is Pos.QUOTE:
        return at - 1 if at and words[at - 1].part is Pos.DETERMINER else at + 1
    return at - (at > 0 and _determines(words[at - 1]))


def _is_place_before_name(noun: Sequence[Word]) -> bool:
    """Whether a bare noun comes before a name that is no title of its bearer."""
    is_bare = len(noun) > 1 and [word.part for word in noun[:2]] == [Pos.NOUN, Pos.NAME]
    return is_bare and not (
        noun[0].is_a(WordClass.TITLE) or noun[0].is_a(WordClass.HUMAN) or noun[0].is_a(WordClass.PLURAL)
    )


def _determines(word: Word) -> bool:
    """ "[the] report"; at the beginning of a sentence, "[That] report" looks like a pronoun."""
    return word.part is Pos.DETERMINER or (word.part is Pos.SUBJECT and word.is_a(WordClass.COMPLEMENTIZER))
