"""Kill `timeline corpus` with SIGKILL at random moments, rerun it, and compare its files with those of a run in peace.

python tests/bench/kill_corpus.py SHARDS... [--times 10] [--jobs 2] [--seed 1]
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

KEPT = ("events", "documents", "manifest", "stories")  # folders with the results


def start(shards: list[Path], out: Path, jobs: int) -> subprocess.Popen[bytes]:
    """A run in a process group of its own."""
    command = [sys.executable, "-m", "timeline", "corpus", *map(str, shards), "-o", str(out), "--jobs", str(jobs)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)


def results(out: Path) -> dict[str, bytes]:
    """The bytes of every file of the results."""
    files = [path for folder in KEPT for path in (out / folder).rglob("*") if path.is_file()]
    return {str(path.relative_to(out)): path.read_bytes() for path in [*files, out / "failures.parquet"]}


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
        whole, killed = Path(name, "whole"), Path(name, "killed")
        began = time.monotonic()
        if start(options.shards, whole, options.jobs).wait():
            sys.exit("the run in peace failed")
        length = time.monotonic() - began
        for _ in range(options.times):  # each run goes on where the last one was killed
            at = chance.uniform(0, length / 2)
            process = start(options.shards, killed, options.jobs)
            time.sleep(at)
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            left = [path.name for path in killed.rglob(".*.part")]
            done = len(list(killed.glob("manifest/*.json")))
            print(f"killed after {at:5.1f} s: {done} shards done, {len(left)} files half-written")
        if start(options.shards, killed, options.jobs).wait():
            sys.exit("the last run failed")
        same = results(whole) == results(killed)
        left = [path.name for path in killed.rglob(".*.part")]
        print(f"{len(results(whole))} files, {'the same' if same else 'NOT THE SAME'}; {len(left)} files half-written")
        sys.exit(not same or bool(left))


if __name__ == "__main__":
    main()
