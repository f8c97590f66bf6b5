"""Everything besides its content that the results of a shard depend on."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import cache
from importlib.metadata import version
from pathlib import Path

from timeline.corpora.shards import Shard
from timeline.document_rows import Options

# The folders of the package whose code and rules decide the rows.
_STAGES = (
    "reading",
    "datelines",
    "languages",
    "tagging",
    "resolving",
    "extracting",
    "merging",
    "model",
    "table",
    "text",
    "corpora",
)


@dataclass(frozen=True, slots=True)
class Settings:
    """How shards are read, and documents in them.

    Attributes:
        options: as for `rows`.
        published, now, columns: as in `tag`.
    """

    options: Options = field(default_factory=Options)
    published: str | None = None
    now: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)

    def key(self, shard: Shard, digest: str) -> str:
        """The key of the results: the same only if program, rules, settings, names of files and content are.

        >>> Settings().key(Shard(("a.jsonl",), "", 0), "0") == Settings(now="2023-07-30").key(Shard(("a.jsonl",), "", 0), "0")
        False
        """
        parts = json.dumps([program(), asdict(self), shard.files, digest], sort_keys=True)
        return hashlib.blake2b(parts.encode(), digest_size=16).hexdigest()


@cache
def program() -> str:
    """The version of the program, with a hash of the code and rules of its stages."""
    root = Path(__file__).resolve().parents[1]
    files = (path for path in root.rglob("*") if _decides(path.relative_to(root)))
    content = hashlib.blake2b(digest_size=6)
    for path in sorted(files):
        content.update(path.relative_to(root).as_posix().encode() + path.read_bytes())
    return f"{version('dateline')}+{content.hexdigest()}"


def _decides(path: Path) -> bool:
    is_code = path.suffix not in ("", ".pyc")
    return is_code and (len(path.parts) == 1 or path.parts[0] in _STAGES)
