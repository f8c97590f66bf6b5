"""What can go wrong with input or use; nothing *in a text* ever raises.

The tree:

    TimelineError
    ├── InputError          a source could not be read; the others go on
    │   ├── UnreadableError     missing, forbidden, a folder, not text
    │   ├── FormatError         read, but not what it claims to be (broken JSON Lines, no text in it)
    │   └── DocumentError       an unexpected error in one stage of one document
    ├── UseError            the call or the command is wrong (an impossible date, an unknown format)
    └── OutputError         a file could not be written, or is there already

Every message says what was wrong and where; `hint` says what to do about it.
"""


class TimelineError(Exception):
    """Something was wrong with the input, the call or the output.

    Attributes:
        hint: what the user can do about it; empty when there is nothing.

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
    """The source is missing, forbidden, a folder, or not text."""


class FormatError(InputError):
    """The source was read but is not what it claims to be."""


class DocumentError(InputError):
    """An unexpected error, the `__cause__`, stopped one document.

    Attributes:
        document_id: the document that failed.
        stage: where it failed: reading, datelines, tagging, resolving or extracting.

    >>> DocumentError("a", "tagging", ZeroDivisionError()).message
    'a: tagging: ZeroDivisionError'
    """

    def __init__(self, document_id: str, stage: str, error: Exception) -> None:
        said = ": ".join(filter(None, (document_id, stage, type(error).__name__, " ".join(str(error).split()))))
        super().__init__(said, hint="unexpected: please report it with the traceback, which --debug shows")
        self.document_id = document_id
        self.stage = stage
        self.__cause__ = error


class UseError(TimelineError):
    """The call or the command is wrong."""


class OutputError(TimelineError):
    """A file could not be written, or is there already."""
