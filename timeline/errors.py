"""Errors of input, use and output; nothing *in the text of a document* raises.

The tree:

    TimelineError
    ├── InputError          a source could not be read; the others still are
    │   ├── UnreadableError     missing, forbidden, without readable files, not text
    │   ├── FormatError         read, but not valid (broken JSON Lines, no text)
    │   └── DocumentError       an unexpected error in one stage of one document
    ├── UseError            the call or command is wrong (an invalid date, an unknown format)
    └── OutputError         a file could not be written, or already exists

Every message states what was wrong and where; `hint` states what to do about it.
"""


class TimelineError(Exception):
    """Base class of all errors of this package.

    Attributes:
        hint: what the user can do about it; may be empty.

    >>> str(UseError("'2023-13-01' is not a date", hint="write it as 2023-12-31"))
    "'2023-13-01' is not a date (write it as 2023-12-31)"
    """

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message


class InputError(TimelineError):
    """A source could not be read."""


class UnreadableError(InputError):
    """The source is missing, forbidden, without readable files, or not text."""


class FormatError(InputError):
    """The source was read but is not valid."""


class DocumentError(InputError):
    """An unexpected error, its `__cause__`, in one document.

    Attributes:
        document_id: the id of the document.
        stage: reading, datelines, tagging, resolving or extracting; "process" where its worker process was killed.

    >>> DocumentError("a", "tagging", ZeroDivisionError()).message
    'a: tagging: ZeroDivisionError'
    """

    def __init__(self, document_id: str, stage: str, error: Exception) -> None:
        words, hint = _explained(error)
        super().__init__(": ".join(filter(None, (document_id, stage, type(error).__name__, words))), hint=hint)
        self.document_id = document_id
        self.stage = stage
        self.__cause__ = error

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle it with its cause, for `jobs`."""
        return type(self), (self.document_id, self.stage, self.__cause__)


def _explained(error: Exception) -> tuple[str, str]:
    """An unexpected error in words, and what to do about it."""
    if isinstance(error, MemoryError):
        return "memory ran out", "use fewer jobs, or cut the text into several documents"
    if isinstance(error, TimeoutError):
        return str(error), "allow more time, or cut the text into several documents"
    return " ".join(str(error).split()), "unexpected: please report it with the traceback, which --debug shows"


class UseError(TimelineError):
    """The call or command is wrong."""


class OutputError(TimelineError):
    """A file could not be written, or already exists."""
