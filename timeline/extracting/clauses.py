"""The clauses of a sentence: where each begins, which belongs to which, and which share a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from timeline.extracting.pos import Pos, Word, subject_and_verb
from timeline.languages.en import clause_words as english


class Role(StrEnum):
    """What a clause is to the clause it belongs to."""

    MAIN = "main"
    COORDINATE = "a second verb of the same subject"
    REPORTED = "what is said"
    SAYING = "who says it, behind or between it"
    RELATIVE = "what is told of a noun"
    SUBORDINATE = "a clause behind a connective"
    SIMULTANEOUS = "a clause behind a connective of the same time"
    PHRASE = "a verb without a tense"
    COMPARISON = "what something is compared with"


SHARING = frozenset([Role.COORDINATE, Role.SIMULTANEOUS, Role.PHRASE])
"""Those which have the time of their clause, and give it theirs, unless both have one of their own."""


@dataclass(slots=True)
class Clause:
    """A clause of a sentence; the words are known by their place in it.

    Attributes:
        role: what it is to its parent.
        parent: the place of the clause it belongs to; its own for the first.
        first: the word it begins with.
        verb: the word that is its finite verb, if it has one.
        fronted: whether it stands before the subject of its parent.
        asided: whether it stands behind a comma and ends with one.
    """

    role: Role
    parent: int
    first: int
    verb: int | None = None
    fronted: bool = False
    asided: bool = False


class _Reader:
    """Reads the words of a sentence once, from left to right, with the clauses that are open."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.clauses = [Clause(Role.MAIN, 0, 0)]
        self.open = [0]
        self.of: list[int] = []

    @property
    def top(self) -> Clause:
        return self.clauses[self.open[-1]]

    def read(self) -> None:
        for i, word in enumerate(self.words):
            step = _STEPS.get(word.part)
            if step is not None:
                step(self, i)
            self._begin_reported(i)
            self.of.append(self.of[i - 2] if self._renames(i) else self.open[-1])

    def _renames(self, i: int) -> bool:
        """Whether a time is another name of the one before it: "Sept. 6, [the anniversary]"."""
        return i > 1 and [w.part for w in self.words[i - 2 : i + 1]] == [Pos.TIME, Pos.COMMA, Pos.TIME]

    def begin(self, role: Role, i: int) -> None:
        before = self.words[i - 1].part if i else Pos.STOP
        new = Clause(role, self.open[-1], i, None, self.top.verb is None, before is Pos.COMMA)
        self.clauses.append(new)
        self.open.append(len(self.clauses) - 1)

    def close(self, *roles: Role) -> None:
        while len(self.open) > 1 and self.top.role in roles:
            self.open.pop()

    def _begin_reported(self, i: int) -> None:
        """What is said, where no "that" stands before it: "said Friday [the bridge was closed]"."""
        if self.words[i].part in (Pos.TIME, Pos.COMMA, Pos.PREPOSITION, Pos.ADVERB) or not _reports(self, i):
            return
        if subject_and_verb(self.words, i) is not None:
            self.begin(Role.REPORTED, i)


def clauses_of(words: Sequence[Word]) -> tuple[list[Clause], list[int]]:
    """The clauses of a sentence, and for each word the clause it stands in.

    >>> from timeline.extracting.pos import words_of
    >>> text = "Lee met Kim, and Park said it rained."
    >>> [(str(c.role), c.first) for c in clauses_of(words_of(text, (0, len(text)), []))[0]]
    [('main', 0), ('main', 4), ('what is said', 7)]
    """
    reader = _Reader(words)
    reader.read()
    return reader.clauses, reader.of


def _reports(reader: _Reader, i: int) -> bool:
    """Whether a word stands right behind the reporting verb of the open clause, but for a time."""
    verb = reader.top.verb
    if verb is None or reader.words[verb].lower not in english.REPORTING or verb >= i:
        return False
    return all(w.part in _BEHIND_SAYING for w in reader.words[verb + 1 : i]) and i - verb <= _NEAR


_BEHIND_SAYING = frozenset([Pos.TIME, Pos.ADVERB, Pos.PREPOSITION])
_NEAR = 5  # words between a reporting verb and what is said

_LOOSE = (Role.PHRASE, Role.COMPARISON)
_NESTED = (*_LOOSE, Role.RELATIVE, Role.SUBORDINATE, Role.SIMULTANEOUS, Role.COORDINATE)
_ASIDES = (*_LOOSE, Role.RELATIVE, Role.SUBORDINATE, Role.SIMULTANEOUS)


def _on_verb(reader: _Reader, i: int) -> None:
    if reader.words[i - 1].part is Pos.VERB and i and reader.top.verb == i - 1:
        return  # "has not", "would have": one verb
    reader.close(*_LOOSE)
    while reader.top.verb is not None and len(reader.open) > 1 and _waits(reader):
        reader.open.pop()
        reader.close(*_LOOSE)
    if reader.top.verb is None:
        reader.top.verb = i
    elif reader.words[i].sure or reader.words[i].lower in english.AUXILIARIES or reader.words[i - 1].part is Pos.NAME:
        reader.begin(Role.RELATIVE, i)  # "the systems Sun shipped"
        reader.top.verb = i


def _waits(reader: _Reader) -> bool:
    """Whether a clause further out still waits for its verb."""
    return any(reader.clauses[place].verb is None for place in reader.open[:-1])


def _on_coordinator(reader: _Reader, i: int) -> None:
    if subject_and_verb(reader.words, i + 1) is not None and not _same_predicate(reader):
        behind_comma = i > 0 and reader.words[i - 1].part is Pos.COMMA
        reader.close(*(_NESTED if behind_comma else (*_LOOSE, Role.RELATIVE, Role.COORDINATE)))
        if reader.top.verb is not None:
            _follow(reader, i)
    elif _next_part(reader, i + 1) is Pos.GERUND:
        _return_to_gerund(reader)
    elif _next_part(reader, i + 1) in (Pos.VERB, Pos.PARTICIPLE):
        _join_verb(reader, i)
    elif reader.words[i - 1].part is Pos.COMMA and i:
        reader.close(*_LOOSE)


def _join_verb(reader: _Reader, i: int) -> None:
    """A second verb joins the first; a second participle joins one that has no verb: "passed in May and amended"."""
    if reader.top.role is Role.PHRASE and reader.words[reader.top.first].part is Pos.PARTICIPLE and _waits(reader):
        reader.begin(Role.COORDINATE, i)
    else:
        reader.close(*_LOOSE)
        while reader.top.verb is None and len(reader.open) > 1:
            reader.open.pop()
        reader.begin(Role.COORDINATE, i)


def _return_to_gerund(reader: _Reader) -> None:
    """ "ending the war that began in May and opening a path": the second form joins the first."""
    forms = [k for k, place in enumerate(reader.open) if reader.words[reader.clauses[place].first].part is Pos.GERUND]
    if forms:
        del reader.open[forms[-1] + 1 :]


def _same_predicate(reader: _Reader) -> bool:
    """Whether a coordinator joins two nouns before the verb: "France and Spain signed"."""
    outer = next((n for n in reversed(reader.open) if reader.clauses[n].role not in _LOOSE), 0)
    return reader.clauses[outer].verb is None


def _follow(reader: _Reader, i: int) -> None:
    """A clause of the same rank as the open one: both are main clauses, or both are said."""
    role, parent = reader.top.role, reader.top.parent
    if len(reader.open) > 1:
        reader.open.pop()
    reader.begin(Role.MAIN if role is Role.SAYING else role, i)
    reader.top.parent, reader.top.fronted, reader.top.asided = parent, False, False


def _next_part(reader: _Reader, i: int) -> Pos | None:
    following = reader.words[i : i + 4]
    return next((w.part for w in following if w.part not in (Pos.ADVERB, Pos.TIME)), None)


def _on_subordinator(reader: _Reader, i: int) -> None:
    word = reader.words[i].lower
    if subject_and_verb(reader.words, i + 1) is None:
        return
    if word != "when":
        reader.close(*_LOOSE)
    reader.begin(Role.SIMULTANEOUS if word in english.SIMULTANEOUS else Role.SUBORDINATE, i)


def _on_relative(reader: _Reader, i: int) -> None:
    if reader.words[i].lower == "that":
        _on_that(reader, i)
    else:
        at = i - 1 if i and reader.words[i - 1].part is Pos.PREPOSITION else i
        reader.begin(Role.RELATIVE, at)
        reader.of[at:] = [reader.open[-1]] * (i - at)


def _on_that(reader: _Reader, i: int) -> None:
    following = _next_part(reader, i + 1)
    said = any(w.lower in english.REPORTING for w in reader.words[max(0, i - 8) : i])
    if following is Pos.VERB:
        reader.begin(Role.RELATIVE, i)
    elif said or subject_and_verb(reader.words, i + 1) is not None:
        reader.close(*_LOOSE)
        reader.begin(Role.REPORTED if said else Role.RELATIVE, i)


def _on_nonfinite(reader: _Reader, i: int) -> None:
    reader.close(Role.COMPARISON)
    if reader.words[i].part is Pos.PARTICIPLE and reader.top.role is Role.COORDINATE and reader.top.verb is None:
        reader.top.verb = i
    else:
        reader.begin(Role.PHRASE, i)


def _on_preposition(reader: _Reader, i: int) -> None:
    if reader.words[i].lower in ("after", "before", "since", "until", "till"):
        _on_subordinator(reader, i)
    elif reader.words[i].lower in english.COMPARING and _compares(reader, i):
        reader.begin(Role.COMPARISON, i)
    elif reader.words[i].lower == "to" and reader.top.role is Role.COMPARISON:
        reader.close(Role.COMPARISON)


def _compares(reader: _Reader, i: int) -> bool:
    """Whether a figure or a time stands behind: "from $99 million a year earlier", not "from Rome"."""
    figure = any(w.part is Pos.FIGURE for w in reader.words[i + 1 : i + 4])
    if reader.words[i].lower == "from":
        return figure
    return not (figure and reader.words[i - 1].lower in _QUANTIFIERS)


_QUANTIFIERS = frozenset(["more", "less", "fewer", "higher", "greater", "rather"])  # "more than 300": a figure


def _on_comma(reader: _Reader, i: int) -> None:
    following = _next_part(reader, i + 1)
    reader.close(*_LOOSE, Role.SAYING)
    if reader.top.role is Role.RELATIVE and not reader.top.asided and reader.top.verb is not None:
        reader.open.pop()
    subject = subject_and_verb(reader.words, i + 1) is not None
    if subject or following is Pos.VERB:
        _return_to_waiting(reader)
    if subject or _is_time(reader, i + 1):
        reader.close(*_ASIDES)
    behind = i + 1 + (_part_at(reader, i + 1) is Pos.QUOTE)
    if _says(reader, behind):
        reader.close(*_NESTED)
        reader.begin(Role.SAYING, i)
    elif following is Pos.VERB and reader.top.verb is not None:
        reader.begin(Role.COORDINATE, i)


def _return_to_waiting(reader: _Reader) -> None:
    """Close all that stands inside the innermost clause that still waits for its verb."""
    waiting = [k for k, place in enumerate(reader.open) if reader.clauses[place].verb is None]
    if waiting:
        del reader.open[waiting[-1] + 1 :]


def _part_at(reader: _Reader, i: int) -> Pos | None:
    return reader.words[i].part if i < len(reader.words) else None


def _is_time(reader: _Reader, i: int) -> bool:
    following = reader.words[i : i + 2]
    return (
        bool(following)
        and Pos.TIME in (following[0].part, following[-1].part)
        and following[0].part in (Pos.TIME, Pos.PREPOSITION)
    )


def _says(reader: _Reader, i: int) -> bool:
    """Whether a comma is followed by nothing but who says what stands before it: ", officials said Friday."."""
    words = reader.words
    if i < len(words) and words[i].lower == "according":
        return True
    verb = i if i < len(words) and words[i].part is Pos.VERB else subject_and_verb(words, i)
    if verb is None or words[verb].lower not in english.SAYING or (reader.top.verb is None and verb == i):
        return False
    return _ends_saying(words, verb + 1) or (verb == i and _ends_saying(words, i + 1, inverted=True))


def _ends_saying(words: Sequence[Word], i: int, *, inverted: bool = False) -> bool:
    named = (Pos.NAME, Pos.NOUN, Pos.DETERMINER, Pos.SUBJECT, Pos.POSSESSIVE, Pos.FIGURE) if inverted else ()
    for word in words[i : i + 12]:
        if word.part not in (Pos.TIME, Pos.PREPOSITION, Pos.ADVERB, *named):
            return word.part is Pos.COMMA or word.lower == "." or word.part is Pos.QUOTE
    return True


def _on_stop(reader: _Reader, i: int) -> None:
    if subject_and_verb(reader.words, i + 1) is not None and any(c.verb is not None for c in reader.clauses):
        del reader.open[1:]
        if reader.top.verb is not None:
            _restart(reader, i)


def _restart(reader: _Reader, i: int) -> None:
    reader.clauses.append(Clause(Role.MAIN, 0, i))
    reader.open[:] = [len(reader.clauses) - 1]


def _on_time(reader: _Reader, i: int) -> None:
    """A second time in a relative clause is that of the clause outside: "the men who fled in May died in [June]"."""
    if reader.top.role is not Role.RELATIVE or reader.top.verb is None or reader.words[i].part is not Pos.TIME:
        return
    own = [
        j for j in range(reader.top.first, i) if reader.of[j] == reader.open[-1] and reader.words[j].part is Pos.TIME
    ]
    at = own[-1] + 1 if own else i
    if own and reader.words[at].part is Pos.PREPOSITION and _timeless(reader, reader.top.parent):
        relative = reader.open.pop()  # clauses inside it keep their words
        reader.of[at:] = [reader.open[-1] if n == relative else n for n in reader.of[at:]]


def _timeless(reader: _Reader, place: int) -> bool:
    return not any(n == place and w.part is Pos.TIME for n, w in zip(reader.of, reader.words, strict=False))


_STEPS = {
    Pos.VERB: _on_verb,
    Pos.COORDINATOR: _on_coordinator,
    Pos.SUBORDINATOR: _on_subordinator,
    Pos.RELATIVE: _on_relative,
    Pos.PARTICIPLE: _on_nonfinite,
    Pos.GERUND: _on_nonfinite,
    Pos.TO: _on_nonfinite,
    Pos.PREPOSITION: _on_preposition,
    Pos.COMMA: _on_comma,
    Pos.STOP: _on_stop,
    Pos.TIME: _on_time,
}
