"""pyarrow as a worker needs it: without pandas, and with memory that is given back.

With its first array, pyarrow imports pandas where that is installed, which takes 0.3 s and 50 MB; and its own allocator keeps
what large tables needed.
"""

import sys
from functools import cache
from importlib.abc import MetaPathFinder


@cache
def load_small_arrow() -> None:
    """Load pyarrow without pandas into a process that has no use for data frames."""
    import pyarrow as pa

    pa.set_memory_pool(pa.system_memory_pool())
    finder = _WithoutPandas()
    sys.meta_path.insert(0, finder)
    try:
        pa.array([])  # looks for pandas, once
    finally:
        sys.meta_path.remove(finder)


class _WithoutPandas(MetaPathFinder):
    """Finds no pandas."""

    def find_spec(self, fullname: str, _: object, __: object = None) -> None:
        if fullname == "pandas":
            raise ModuleNotFoundError(name=fullname)
