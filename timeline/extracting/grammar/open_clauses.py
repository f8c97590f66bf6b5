"""The clauses of a sentence while it is read from left to right: those found so far, and which of them are open."""

from collections.abc import Sequence

from timeline.extracting.grammar.clause import Clause, ClauseRole
from timeline.extracting.grammar.subject import subject_and_verb
from timeline.extracting.grammar.word import Word
from timeline.languages.word_classes import Pos

LOOSE = (ClauseRole.PHRASE, ClauseRole.COMPARISON, ClauseRole.GAPPED)
EMBEDDED = (*LOOSE, ClauseRole.RELATIVE, ClauseRole.SUBORDINATE, ClauseRole.SIMULTANEOUS)
NESTED = (*EMBEDDED, ClauseRole.COORDINATE)


class OpenClauses:
    """The clauses found so far, a stack of the open ones, and the clause of each word that was read.

    Attributes:
        words: of the sentence.
        clauses: all of them, in order.
        open: the places of the open ones, the innermost last.
        of: for each word read, the place of its clause.
        brackets: the brackets that open a parenthesis, each with the place of the clause outside.
        closing: the bracket that closes the open parenthesis.
        has_time: whether a time was read.
    """

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.clauses = [Clause(ClauseRole.MAIN, 0, 0)]
        self.open = [0]
        self.of: list[int] = []
        self.brackets: list[tuple[int, int]] = []
        self.closing: int | None = None
        self._outside: list[int] = []
        self.has_time = False

    @property
    def top(self) -> Clause:
        """The innermost open clause."""
        return self.clauses[self.open[-1]]

    def begin(self, role: ClauseRole, i: int, verb: int | None = None) -> None:
        """Open a clause inside the innermost one."""
        after_comma = i > 0 and self.words[i - 1].part is Pos.COMMA
        self.clauses.append(Clause(role, self.open[-1], i, verb, after_comma))
        self.open.append(len(self.clauses) - 1)

    def begin_beside(self, i: int) -> None:
        """Open a clause of the same rank as the innermost one: another main clause, another statement."""
        role, parent = self.top.role, self.top.parent
        if len(self.open) > 1:
            self.open.pop()
        self.begin(ClauseRole.MAIN if role is ClauseRole.REPORTING else role, i)
        self.top.parent, self.top.after_comma = parent, False

    def begin_parenthesis(self, bracket: int, closing: int) -> None:
        """Open a parenthesis, up to the bracket that closes it."""
        self.brackets.append((bracket, self.open[-1]))
        self.closing, self._outside = closing, [*self.open]
        self.begin(ClauseRole.PARENTHESIS, bracket + 1)

    def end_parenthesis(self) -> None:
        """Go on with the clauses that were open before a parenthesis."""
        self.open[:], self.closing = self._outside, None

    def begin_gapped(self, i: int, place: int) -> None:
        """Open a clause without a verb that takes up an open one."""
        del self.open[self.open.index(place) + 1 :]
        self.begin(ClauseRole.GAPPED, i)

    def restart(self, i: int) -> None:
        """Close everything and open another main clause."""
        self.clauses.append(Clause(ClauseRole.MAIN, 0, i))
        self.open[:] = [len(self.clauses) - 1]

    def close(self, *roles: ClauseRole) -> None:
        """Close the innermost clauses as long as they have one of the roles."""
        while len(self.open) > 1 and self.top.role in roles:
            self.open.pop()

    def close_to_verbless(self) -> None:
        """Close everything inside the innermost clause that has no verb yet."""
        places = range(len(self.open) - 1, -1, -1)
        innermost = next((k for k in places if self.clauses[self.open[k]].verb is None), None)
        if innermost is not None:
            del self.open[innermost + 1 :]

    def close_to_statement(self) -> bool:
        """Close everything inside the innermost statement with a verb; whether there is one."""
        places = range(len(self.open) - 1, -1, -1)
        statement = next((k for k in places if self.clauses[self.open[k]].role is ClauseRole.REPORTED), None)
        if statement is None or self.clauses[self.open[statement]].verb is None:
            return False
        del self.open[statement + 1 :]
        return True

    def awaits_verb(self) -> bool:
        """Whether a clause further out has no verb yet."""
        return any(self.clauses[place].verb is None for place in self.open[:-1])

    def part_at(self, i: int) -> Pos | None:
        """The part of speech of a word; None beyond the end."""
        return self.words[i].part if i < len(self.words) else None

    def part_from(self, i: int) -> Pos | None:
        """The part of speech of the next word that is neither an adverb nor a time."""
        following = self.words[i : i + 4]
        return next((w.part for w in following if w.part not in (Pos.ADVERB, Pos.TIME)), None)

    def has_subject_and_verb(self, i: int) -> bool:
        """Whether a clause with a subject begins at a word."""
        return subject_and_verb(self.words, i) is not None
