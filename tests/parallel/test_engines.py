"""An engine serves one piece of merging after another, whatever became of the one before."""

import pytest
from deeds import hurries

from timeline.corpora.engines import here, in_processes
from timeline.corpora.mapped import mapped
from timeline.errors import OutputError


def test_results_come_for_every_task() -> None:
    assert list(mapped(here, hurries, ["a", "b"])) == ["a", "b"]
    with in_processes(2) as steps:
        assert sorted(mapped(steps, hurries, ["a", "b", "c", "d"])) == ["a", "b", "c", "d"]
        assert list(mapped(steps, hurries, [])) == []


def test_an_engine_that_met_a_failure_gives_the_next_caller_only_its_own_results() -> None:
    with in_processes(2) as steps:
        with pytest.raises(OutputError, match="greedy cannot be merged: memory ran out"):
            list(mapped(steps, hurries, ["slow", "greedy"]))
        assert sorted(mapped(steps, hurries, ["slow a", "slow b"])) == ["slow a", "slow b"]
