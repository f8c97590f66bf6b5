"""Regular expressions that are compiled when they are first used: importing the dateline's rules costs nothing."""

import re
from typing import cast


class _Deferred:
    """Stands for a compiled pattern; its methods are the compiled one's from the first call on."""

    def __init__(self, source: str, flags: re.RegexFlag) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        # Called for missing attributes only, so that what is kept here is never looked up this way again.
        if name.startswith("_"):
            raise AttributeError(name)
        found: object = getattr(re.compile(self._source, self._flags), name)
        self.__dict__[name] = found
        return found


def deferred(source: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    r"""A pattern as `re.compile` gives it, compiled at its first use.

    >>> deferred(r"\d{4}").search("in 2023")[0]
    '2023'
    """
    return cast("re.Pattern[str]", _Deferred(source, flags))
