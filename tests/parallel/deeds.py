"""Work for worker processes: they import it by name."""

import os
import signal
import time
from pathlib import Path

from timeline.errors import DocumentError
from timeline.guard import guarded
from timeline.model import Document

FATAL = "kills its process"


class Stubborn(Exception):  # noqa: N818
    """An error that cannot be pickled and restored."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(f"{one} and {other}")


def shout(document: Document) -> str:
    """The text in capitals; some texts make it fail in a way of their own."""
    with guarded(document, "shouting"):
        if document.text == "breaks":
            raise IndexError("no such word")
        if document.text == "is stubborn":
            raise Stubborn("this", "that")
    if document.text == "stops all":
        raise KeyError("a mistake in the work, not in the document")
    if document.text == FATAL:
        os.kill(os.getpid(), signal.SIGKILL)
    return document.text.upper()


def dies_once(document: Document) -> str:
    """Kills its process the first time: its text is the path of a file that it leaves."""
    mark = Path(document.text)
    if document.id == "unlucky" and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return document.id


def sleeps(document: Document) -> str:
    """Takes a long time for every document but the first sixteen."""
    if int(document.id) >= 16:
        time.sleep(600)
    return document.id


def fails(document: Document) -> str:
    """Always fails."""
    raise DocumentError(document.id, "failing", ValueError("always"))


def hurries(task: str) -> str:
    """Runs out of memory at "greedy", takes a moment for a task that begins with "slow", and says each back."""
    if task == "greedy":
        raise MemoryError
    if task.startswith("slow"):
        time.sleep(0.8)
    return task
