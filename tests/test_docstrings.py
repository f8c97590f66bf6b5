"""The examples in docstrings are executed."""

import doctest
import importlib
import pkgutil

import pytest

import timeline

MODULES = [*sorted(m.name for m in pkgutil.walk_packages(timeline.__path__, "timeline.")), "timeline"]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings(name: str) -> None:
    failed, _ = doctest.testmod(importlib.import_module(name))
    assert failed == 0


def test_public_names_have_docstrings() -> None:
    assert [name for name in timeline.__all__ if not getattr(timeline, name).__doc__] == []
