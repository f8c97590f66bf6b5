"""The language whose rules read a document: the one that it states, where there are rules for it."""

import pkgutil
import re
from functools import cache

from timeline import languages
from timeline.errors import UseError
from timeline.languages.language import language_named

# The primary subtag of a BCP 47 tag; sources also write names ("English") and lists ("es, en").
_PRIMARY = re.compile(r"\s*([^\W\d_]{2,16})")
_TAG = re.compile(r"[a-z]{2,8}(?:-[a-z0-9]{1,8})*", re.IGNORECASE)
_OTHER_NAMES = {"eng": "en", "english": "en"}
_UNDETERMINED = "und"
_SENTENCE_EVENTS = "events are whole sentences: who, whom and where are empty, and the certainty is unknown"
_LONGEST_CODE = 3  # letters of ISO 639; longer names in `languages/` are of files that languages share


def language_of(stated: str | None, default: str) -> str | None:
    """The code of the language whose rules read a document; None where there are no rules for its language.

    Args:
        stated: the language that the document states, BCP 47; any text.
        default: the language of a document that states none.

    >>> language_of("en-GB", "en"), language_of(None, "en"), language_of("es-MX", "en")
    ('en', 'en', None)
    """
    code = _code(stated) or default
    return code if code in codes() else None


def language_warnings(stated: str | None, language: str | None) -> tuple[str, ...]:
    """What the user should know of the language that a document was read in.

    >>> language_warnings("es-MX", None)
    ("there are no rules for the language 'es' yet; only numeric and ISO dates were read",)
    """
    if language is not None:
        return () if language_named(language).clauses else (_SENTENCE_EVENTS,)
    return (f"there are no rules for the language {_code(stated)!r} yet; only numeric and ISO dates were read",)


def language_tag(given: str | None) -> str | None:
    """A language as a user gives it.

    Raises:
        UseError: it is not a BCP 47 tag.

    >>> language_tag("es-MX")
    'es-MX'
    """
    if given is None or _TAG.fullmatch(given):
        return given
    raise UseError(f"{given!r} is not a language code", hint="write a BCP 47 tag such as en, es or pt-BR")


def _code(stated: str | None) -> str | None:
    """The first code that a document states; None where it states no language."""
    found = _PRIMARY.match(stated or "")
    code = found[1].lower() if found else _UNDETERMINED
    return None if code == _UNDETERMINED else _OTHER_NAMES.get(code, code)


@cache
def codes() -> frozenset[str]:
    """The languages that have rules."""
    names = (module.name for module in pkgutil.iter_modules(languages.__path__))
    return frozenset(name for name in names if len(name) <= _LONGEST_CODE)
