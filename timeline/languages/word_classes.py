"""Parts of speech, and the finer classes of words that clauses, headlines and participants are read by.

They are the terms in which a language describes its words (`event_words.ClauseWords`); the examples are English.
"""

from enum import StrEnum, unique


@unique
class Pos(StrEnum):
    """Part of speech: the role of a word in its clause."""

    VERB = "finite verb"
    BARE = "verb without a tense"
    PARTICIPLE = "participle after a noun"
    GERUND = "form in -ing"
    TO = "to before a verb"
    NOUN = "noun or other word"
    NAME = "name"
    FIGURE = "figure"
    DETERMINER = "determiner"
    SUBJECT = "pronoun that can only be a subject"
    PREPOSITION = "preposition"
    COORDINATOR = "and, but, or"
    SUBORDINATOR = "because, when, after"
    RELATIVE = "who, which, that"
    ADVERB = "adverb"
    TIME = "time expression"
    POSSESSIVE = "'s"
    COMMA = "comma"
    STOP = "semicolon, colon or dash"
    QUOTE = "quotation mark"
    OTHER = "other sign"


@unique
class WordClass(StrEnum):
    """A class of words or word forms with a use of its own; a word may be in several."""

    # Verbs
    AUXILIARY = "is, has, will, didn't"
    MODAL = "will, can, did: the verb after it has no tense"
    COPULA = "is, are, was, were"
    BE = "be, been, being"
    BEING = "being: between copula and participle"
    CLITIC = "'s, 're, 'll"
    POSSESSIVE = "'s: after a noun"
    REGULAR_PARTICIPLE = "closed: a past form that is a participle too"
    INFINITIVE_TOO = "have, do: auxiliaries that are also infinitives"
    SHARED = "is, had: an auxiliary that a second participle shares with the first"
    PRESENT = "says, owns: present forms listed one by one"
    INFLECTED = "an ending that no infinitive has: walked, walks"
    PARTICIPLE = "a past participle: closed, seen"
    PARTICIPLE_LIKE = "a form that may be a participle before an agent: shelled, shot by"
    INTRANSITIVE = "lasted, resigned: without an object, so without a passive"
    REPORTING = "said, announced, found: the object is a statement"
    FINAL_REPORTING = "said, added: also after the statement"
    MOTION = "left, reached, visited: the object is a place"

    # Other words of grammar
    PLURAL = "an ending of plural nouns and singular verbs: sides, plans"
    AMBIGUOUS_PRONOUN = "you, that: subjects that are objects as well"
    COMPLEMENTIZER = "that: before a statement"
    INFINITIVE_MARKER = "to: before an infinitive"
    AGENT = "by: before the agent of a passive"
    GENITIVE = "of"
    DEFINITE = "the"
    INDEFINITE = "a, an"
    ADVERSATIVE = "but"
    ATTRIBUTION = "according, before to"
    SIMULTANEOUS = "when, as, where: the clause has the time of the one it belongs to"
    WHEN = "when: it may belong to a phrase without a tense"
    TEMPORAL = "after, before, since, until: prepositions that also begin clauses"
    COMPARING = "than, versus, from: before a second figure"
    RANGE_START = "from: before the first of two figures"
    RANGE_END = "to: before the second of two figures"
    QUANTIFIER = "more, less: before than and a figure"
    EVENT_NOUN = "shooting, death, discovery: a noun of action, which can have a time apart from the verb"
    EVENT_LINK = "of, after, despite: a noun of action after it has a time apart from the verb"
    INVOLVED = "suspect, role, convicted: in before a noun of action after it belongs to that noun"
    POSSESSOR = "Roe's, sailors'"
    PERFORMING = "signed, held: its object takes place with it"
    OPEN_START = "since"
    SUPERLATIVE = "lowest, worst, first: the best of the range that since begins"
    DEICTIC_DAY = "today, tomorrow, yesterday"
    NOUN_LINK = "of, since, about: the noun after it has a time apart from the verb"

    # Headlines
    LABEL = "breaking, update: before the colon of a headline"
    FRAME = "in, on, during: its phrase sets the time of the sentence"
    ADVERBIAL_TIME = "a time without a preposition: yesterday, last week, two days later"
    TIME_NOUN = "day, eve, anniversary: another name of a time"
    PERIOD_START = "beginning, starting: before a time"
    PERIOD_END = "ended, ending: before the end of a period"
    NEARNESS = "shortly, just: before a preposition of time"
    PARTICLE = "over, off, on: may belong to the verb before it"
    FINAL_PARTICLE = "over, off, through: may end a clause"
    FINAL_QUANTITY = "less, more, least: no end of a headline"
    SUBJECT_RELATIVE = "who, which, that"
    ARTICLE = "the, his, every: no end of a headline"
    OPENING_ADVERB = "then, too, meanwhile: no beginning of a headline"
    CONNECTIVE = "when, who, because: begins a clause that needs a verb"
    REPEATING = "again"
    BEFORE_GERUND = "is, been, not: the form in -ing after it is part of the verb"
