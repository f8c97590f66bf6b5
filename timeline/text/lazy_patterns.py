"""Regular expressions that are compiled at their first use, so that importing them is cheap."""

import re
from typing import cast


class _Deferred:
    """A proxy for a pattern, with its methods from the first call on."""

    def __init__(self, source: str, flags: re.RegexFlag) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        # Called only for missing attributes; a method that is stored here is not looked up this way again.
        if name.startswith("_"):
            raise AttributeError(name)
        found: object = getattr(re.compile(self._source, self._flags), name)
        self.__dict__[name] = found
        return found


def deferred(source: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    r"""A pattern that is compiled at its first use.

    >>> deferred(r"\d{4}").search("in 2023")[0]
    '2023'
    """
    return cast("re.Pattern[str]", _Deferred(source, flags))
