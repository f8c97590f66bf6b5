"""Outcomes of tasks, as a worker process sends them to the process that started it."""

import pickle
import signal
from collections.abc import Callable
from dataclasses import dataclass
from traceback import format_exception

from timeline.errors import DocumentError


@dataclass(frozen=True, slots=True)
class Done:
    """A task that ended.

    Attributes:
        value: its result.
    """

    value: object


@dataclass(frozen=True, slots=True)
class Raised:
    """A task that raised.

    Attributes:
        error: the error, without its traceback, which cannot be pickled.
        traceback: the traceback as text.
    """

    error: Exception
    traceback: str

    def restored(self) -> Exception:
        """The error with the text of its traceback as its cause, where `raise` and --debug show it."""
        (self.error.__cause__ or self.error).__cause__ = WorkerTraceback(self.traceback)
        return self.error


@dataclass(frozen=True, slots=True)
class Died:
    """A task whose process ended before it did.

    Attributes:
        exit_code: of the process; negative for a signal.
    """

    exit_code: int | None

    def __str__(self) -> str:
        r"""How the process ended.

        >>> print(Died(-9), Died(3), sep="\n")
        its process was killed (SIGKILL), as the system does when memory runs out
        its process ended with exit status 3
        """
        if self.exit_code is None or self.exit_code >= 0:
            return f"its process ended with exit status {self.exit_code}"
        name = signal.Signals(-self.exit_code).name
        memory = ", as the system does when memory runs out" if name == "SIGKILL" else ""
        return f"its process was killed ({name}){memory}"


Outcome = Done | Raised | Died


class WorkerTraceback(Exception):  # noqa: N818 - only ever the cause of another error
    """The traceback of an error in a worker process."""

    def __str__(self) -> str:
        return f"\n{self.args[0]}"


def outcome_of(work: Callable[..., object], *args: object) -> Done | Raised:
    """The result of a call, or the error that it raised.

    >>> outcome_of(len, "four")
    Done(value=4)
    >>> outcome_of(len, 4).error
    TypeError("object of type 'int' has no len()")
    """
    try:
        return Done(work(*args))
    except Exception as error:  # noqa: BLE001 - the process that sent the task raises it again
        shown = "".join(format_exception(error.__cause__ or error))
        return Raised(_picklable(error), shown)


def _picklable(error: Exception) -> Exception:
    """The error, or one with the same words where it cannot be pickled and restored."""
    if isinstance(error, DocumentError) and isinstance(error.__cause__, Exception):
        return DocumentError(error.document_id, error.stage, _picklable(error.__cause__))
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - bytes of our own
    except Exception:  # noqa: BLE001 - whatever its methods for pickling raise
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error
