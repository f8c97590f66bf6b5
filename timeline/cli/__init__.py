"""The command line: each command does the work of the public function of its name, and has a module of that name.

Data go to standard output, notes and progress to standard error. Exit status: 0 for success, 1 when some input failed (which
and why is on standard error), 2 for wrong use.
"""

from timeline.cli.program import cli, main

__all__ = ["cli", "main"]
