"""Kill `timeline corpus` with SIGKILL at random moments, rerun it, and compare its files with those of an uninterrupted run.

python tests/bench/kill_corpus.py SHARDS... [--times 10] [--jobs 2] [--seed 1]

Each trial has a folder of its own and is killed once, at any moment from its start to its end, or, every second trial, from the
start of its merging on. The rerun must take over every shard that was done by then. Exit status 1 where it does not, or where a
file differs.
"""

import argparse
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

RESULTS = ("events", "documents", "manifest", "voices", "stories", "failures.parquet", "merged.json")
SECOND_STAGE = "merging"  # the folder that a run makes when it begins to merge, and removes at its end


def start(shards: list[Path], out: Path, jobs: int) -> subprocess.Popen[str]:
    """A run in a process group of its own."""
    command = [sys.executable, "-m", "timeline", "corpus", *map(str, shards), "-o", str(out), "--jobs", str(jobs)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True, text=True
    )


def reused(process: subprocess.Popen[str]) -> int:
    """Wait for a run, and return the number of shards that were done before it."""
    summary = process.communicate()[0]
    found = re.search(r"\(([\d,]+) unchanged", summary)
    if process.returncode or found is None:
        sys.exit(f"a run failed: {summary}")
    return int(found[1].replace(",", ""))


def results(out: Path) -> dict[str, bytes]:
    """The bytes of every file of the results."""
    files = [path for name in RESULTS for path in [out / name, *(out / name).rglob("*")] if path.is_file()]
    return {str(path.relative_to(out)): path.read_bytes() for path in files}


def leftovers(out: Path) -> list[Path]:
    """What a run that ended leaves nothing of: half-written files, and files between two passes of merging."""
    return [*out.rglob(".*.part"), *out.glob(f"{SECOND_STAGE}/*")]


def until_merging(process: subprocess.Popen[str], out: Path) -> None:
    """Wait until a run begins to merge, or ends."""
    while process.poll() is None and not (out / SECOND_STAGE).exists():
        time.sleep(0.01)


def trial(shards: list[Path], out: Path, jobs: int, after: float, *, merging: bool) -> tuple[int, int, int]:
    """Kill a run and rerun it: shards that were done, half-written files, and shards that the rerun took over."""
    process = start(shards, out, jobs)
    if merging:
        until_merging(process, out)
    time.sleep(after)
    with suppress(ProcessLookupError):  # it has ended
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    done, left = len(list(out.glob("manifest/[!.]*.json"))), len(leftovers(out))
    return done, left, reused(start(shards, out, jobs))


def main() -> None:
    """Kill, rerun and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shards", nargs="+", type=Path)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311 - no secret
    with tempfile.TemporaryDirectory() as name:
        began, process = time.monotonic(), start(options.shards, Path(name, "whole"), options.jobs)
        until_merging(process, Path(name, "whole"))
        merging_began = time.monotonic()
        reused(process)
        ended, whole = time.monotonic(), results(Path(name, "whole"))
        wrong = 0
        for number in range(options.times):
            out, merging = Path(name, str(number)), number % 2 == 1
            length = ended - (merging_began if merging else began)
            after = chance.uniform(0, length)
            done, left, taken_over = trial(options.shards, out, options.jobs, after, merging=merging)
            is_right = results(out) == whole and taken_over == done and not leftovers(out)
            wrong += not is_right
            print(
                f"killed after {after:5.1f} of {length:.1f} s{' of merging' * merging}: {done} of {len(options.shards)} "
                f"shards done, {left} files left over; {taken_over} taken over, {len(whole)} files "
                f"{'the same' if is_right else 'NOT THE SAME'}",
                flush=True,
            )
        sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
