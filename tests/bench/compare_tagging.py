"""Time `timeline tag` beside its peers on the same documents, as whole processes, and print the ratios.

    python tests/bench/compare_tagging.py [DOCS.jsonl] [--copies N] [--runs N]

Peers are measured where they are installed, and named where they are not:
    pip install datefinder           (Python)
    npm install chrono-node          (JavaScript; in this folder or a parent of it)

CPU seconds (user and system) of finished processes, the median of the runs; each run goes through all programs in turn,
so that a change of the machine's speed meets all of them. Without DOCS the sample articles in data/ are used.

Beside the speed stands the accuracy, where DOCS are annotated (`timexes`, as for `timeline score`): a program that finds a third
of the dates is not ahead of one that finds all. A document on which a peer raises is counted, and the peer goes on with the next.
"""

import argparse
import importlib.util
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from timeline.scoring import Gold, Score, compare

ROOT = Path(__file__).resolve().parents[2]
TIMELINE = [sys.executable, "-c", "from timeline.cli import main; main()", "tag"]
DATEFINDER = """
import datetime, json, sys, datefinder
for line in open(sys.argv[1], encoding="utf-8"):
    document = json.loads(line)
    published = document.get("dct") or document.get("published")
    try:
        base = datetime.datetime.fromisoformat(published[:10]) if published else None
        found = list(datefinder.find_dates(document["text"], index=True, base_date=base))
        timexes = [{"start": a, "end": b, "value": when.date().isoformat()} for when, (a, b) in found]
        print(json.dumps({"timexes": timexes}))
    except Exception as error:
        print(json.dumps({"raised": type(error).__name__}))
"""
CHRONO = """
const chrono = require('chrono-node');
for (const line of require('fs').readFileSync(process.argv[2], 'utf-8').split('\\n')) {
  if (!line) continue;
  const document = JSON.parse(line), published = document.dct || document.published;
  try {
    const found = chrono.parse(document.text, published ? new Date(published.slice(0, 10) + 'T12:00:00') : undefined);
    const written = fields => start => fields.map(n => String(start.get(n)).padStart(2, '0')).join('-');
    const value = start => written(
      ['day', 'weekday'].some(n => start.isCertain(n)) ? ['year', 'month', 'day']
      : start.isCertain('month') ? ['year', 'month'] : start.isCertain('year') ? ['year'] : ['year', 'month', 'day'])(start);
    const timexes = found.map(f => ({start: f.index, end: f.index + f.text.length, value: value(f.start)}));
    console.log(JSON.stringify({timexes}));
  } catch (error) {
    console.log(JSON.stringify({raised: error.name}));
  }
}
"""


def documents(source: Path | None, copies: int) -> Iterator[str]:
    """The documents as JSON Lines, so many times over, each with an id of its own."""
    if source is None:
        texts = [{"text": path.read_text(encoding="utf-8")} for path in sorted((ROOT / "data").glob("*.txt"))]
    else:
        texts = [json.loads(line) for line in source.open(encoding="utf-8")]
    for copy in range(copies):
        for number, document in enumerate(texts):
            kept = {name: document[name] for name in ("text", "dct", "published", "timexes") if document.get(name)}
            yield json.dumps({"id": f"{copy}-{number}", **kept}, ensure_ascii=False)


def programs(folder: Path, docs: Path) -> dict[str, list[str]]:
    """The command of every program that is installed here."""
    found = {"timeline tag": [*TIMELINE, str(docs)]}
    if importlib.util.find_spec("datefinder"):
        found["datefinder"] = [sys.executable, "-c", DATEFINDER, str(docs)]
    else:
        print("datefinder is not installed: pip install datefinder")
    script = folder / "chrono.js"
    script.write_text(CHRONO, encoding="utf-8")
    node = shutil.which("node")
    if node and _run([node, "-e", "require('chrono-node')"], os.devnull)[1] == 0:
        found["chrono-node"] = [node, str(script), str(docs)]
    else:
        print("chrono-node is not installed: npm install chrono-node")
    return found


def _run(command: list[str], out: str) -> tuple[float, int]:
    """CPU seconds and exit status of one process."""
    env = os.environ | {
        "NODE_PATH": os.pathsep.join(str(p / "node_modules") for p in (Path.cwd(), *Path.cwd().parents))
    }
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed is compiled
    with Path(out).open("wb") as stream:
        process = subprocess.Popen(command, stdout=stream, stderr=subprocess.DEVNULL, env=env)
        _, status, usage = os.wait4(process.pid, 0)
    return usage.ru_utime + usage.ru_stime, os.waitstatus_to_exitcode(status)


def quality(docs: Path, out: Path) -> str:
    """How many documents a program raised on, and how well it found the annotated times of the others."""
    total, raised = Score(), 0
    with docs.open(encoding="utf-8") as annotated, out.open(encoding="utf-8") as printed:
        for document, found in zip(map(json.loads, annotated), map(json.loads, printed), strict=True):
            raised += "raised" in found
            if "timexes" in document:
                total += compare(
                    [_gold(each) for each in document["timexes"]], list(map(_timex, found.get("timexes", [])))
                )
    failures = f"  raised on {raised:,} documents" if raised else ""
    if not total.gold:
        return failures
    measures = total.measures
    return f"  F1 overlap {measures['relaxed']:.1f}, value {measures['value']:.1f}{failures}"


def _gold(timex: Any) -> Gold:
    return Gold(int(timex["start"]), int(timex["end"]), str(timex["type"]), str(timex.get("value") or ""))


def _timex(timex: Any) -> Any:
    """A time that a program found, in the form that `compare` looks at."""
    mention = SimpleNamespace(start=timex["start"], end=timex["end"])
    return SimpleNamespace(mention=mention, type=timex.get("type", "DATE"), value=timex["value"])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("docs", nargs="?", type=Path)
    parser.add_argument("--copies", type=int, default=20)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        docs = folder / "docs.jsonl"
        docs.write_text("\n".join(documents(options.docs, options.copies)) + "\n", encoding="utf-8")
        commands = programs(folder, docs)
        for command in commands.values():  # once unmeasured, so that all modules are compiled
            _run(command, os.devnull)
        seconds: dict[str, list[float]] = {program: [] for program in commands}
        for _ in range(options.runs):
            for program, command in commands.items():
                cpu, status = _run(command, str(folder / "out"))
                if status:
                    sys.exit(f"{program} failed with exit status {status}")
                seconds[program].append(cpu)
        qualities: dict[str, str] = {}
        for program, command in commands.items():
            _run(command, str(folder / "out"))
            qualities[program] = quality(docs, folder / "out")
        size = docs.stat().st_size / 1e6
        ours = statistics.median(seconds["timeline tag"])
        print(f"{size:.1f} MB of JSON Lines, {options.runs} runs, {time.strftime('%Y-%m-%d')}")
        for program, runs in seconds.items():
            median = statistics.median(runs)
            print(
                f"{program:<14} {median:7.2f} s CPU  {size / median:6.2f} MB/s  timeline takes {ours / median:.2f} of it"
                f"{qualities[program]}"
            )


if __name__ == "__main__":
    main()
