"""Makes the event factory of the tests importable from here, whichever folder pytest is started for."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
