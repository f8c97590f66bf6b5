"""Bundle the JavaScript of Vega when the package is built or installed, so that it is in the wheel and not in the repository."""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_MODULE = "timeline/exports/page/vega_bundle.py"  # run by its path: the package itself cannot be imported yet


class VegaBundle(BuildHookInterface[Any]):
    """Write `vega.js.gz` into the source tree, from where wheels and editable installations take it."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - the interface of hatchling
        """Write the file before the build collects files."""
        module = runpy.run_path(str(Path(self.root, _MODULE)))
        module["FILE"].write_bytes(module["packed_bundle"]())
