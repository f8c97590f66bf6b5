"""The words of languages for months, weekdays and units: the locale data that dateparser ships (CLDR with supplements)."""

import importlib.util
from collections.abc import Mapping
from pathlib import Path


def locale_data(language: str) -> Mapping[str, list[str]]:
    """Read dateparser's data file of one language; empty where it has none.

    The file alone is loaded: dateparser itself takes longer than the files of 50 languages.

    >>> locale_data("fr")["july"]
    ['juil', 'juillet', 'jul']
    >>> locale_data("xx")
    {}
    """
    package = importlib.util.find_spec("dateparser")
    if package is None or package.origin is None:  # pragma: no cover - dateparser is a dependency
        raise ImportError("dateparser is not installed")
    path = Path(package.origin).parent / "data" / "date_translation_data" / f"{language}.py"
    spec = importlib.util.spec_from_file_location(f"dateparser_{language}", path)
    if spec is None or spec.loader is None or not path.exists():
        return {}
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    words: Mapping[str, list[str]] = module.info
    return words
