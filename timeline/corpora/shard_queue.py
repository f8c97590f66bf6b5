"""The queue of shards of a run: which of them need work, and what becomes of each."""

from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import replace

from timeline.corpora.corpus_folder import CorpusFolder
from timeline.corpora.locks import ShardPosition, position_of
from timeline.corpora.manifest import entry_named
from timeline.corpora.settings import Settings
from timeline.corpora.shards import Shard, ShardError, digest_of
from timeline.corpora.work import ShardResult, Status, Task, failed, result_from
from timeline.errors import InputError
from timeline.parallel.outcomes import Died, Done, Outcome, Raised

_DEATHS = 2  # of processes at one document before it is left out; the first may be a coincidence


class ShardQueue:
    """The shards that need work, and the results of the others.

    Args:
        shards: all shards of the run.
        settings: how they are read.
        folder: of the corpus.

    Attributes:
        results: of the shards that need no more work.
    """

    def __init__(self, shards: Iterable[Shard], settings: Settings, folder: CorpusFolder) -> None:
        self._shards = deque(shards)
        self._settings = settings
        self._folder = folder
        self._again: deque[Task] = deque()
        self._held: list[Shard] | None = []
        self._of_digest: dict[str, str] = {}
        self._deaths: Counter[tuple[str, int]] = Counter()
        self.results: list[ShardResult] = []

    def next(self) -> Task | None:
        """The next shard to do; shards that are done or cannot be read become results."""
        if self._again:
            return self._again.popleft()
        while self._shards:
            task = self._task(self._shards.popleft())
            if task is not None:
                return task
        return None

    def _task(self, shard: Shard) -> Task | None:
        entry = entry_named(shard.name, self._folder)
        try:
            digest = entry.digest if entry is not None and entry.state == shard.state else digest_of(shard.paths)
        except InputError as error:
            self.results.append(failed(shard.path, error))
            return None
        other = self._of_digest.setdefault(digest, shard.path)
        if other != shard.path:
            copied = ShardError(shard.path, f"{shard.path} has the same content as {other}", hint="it is done once")
            self.results.append(failed(shard.path, copied))
            return None
        if entry is not None and entry.key == self._settings.key(shard, digest):
            self.results.append(result_from(entry, Status.UNCHANGED))
            return None
        return Task(shard, digest)

    def look_again(self) -> None:
        """Queue once more the shards that other processes held.

        Of all processes that share a folder, the last one to end thus finds every shard done, and merges the events.
        """
        self._shards.extend(self._held or ())
        self._held = None

    def position(self, task: Task) -> ShardPosition:
        """How far the work on a task is."""
        return position_of(self._folder.lock(task.shard.name))

    def settle(self, task: Task, outcome: Outcome) -> None:
        """Record the result of a shard, or queue it again without the document that killed its process."""
        match outcome:
            case Done(ShardResult(status=Status.ELSEWHERE)) if self._held is not None:
                self._held.append(task.shard)
            case Done(ShardResult() as result):
                self.results.append(result)
            case Raised(error):
                path = task.shard.path
                self.results.append(failed(path, ShardError(path, f"{type(error).__name__}: {error}")))
            case Died() as died:
                self._after_death(task, died)
            case _:
                raise AssertionError(outcome)

    def _after_death(self, task: Task, died: Died) -> None:
        number = self.position(task).document
        self._deaths[task.shard.path, number] += 1
        if self._deaths[task.shard.path, number] < _DEATHS:
            self._again.append(task)
        elif number == 0 or number in dict(task.without):
            self.results.append(failed(task.shard.path, ShardError(task.shard.path, str(died)), "process"))
        else:
            self._again.append(replace(task, without=(*task.without, (number, str(died)))))
