"""The notebooks run from the first cell to the last."""

import asyncio
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

NOTEBOOKS = sorted((Path(__file__).resolve().parents[1] / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
@pytest.mark.filterwarnings("ignore")  # of Jupyter's own libraries
def test_notebook_runs(path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import nbclient
        import nbformat

        notebook = nbformat.read(path, as_version=4)
        client = nbclient.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(path.parent)}})
        with ThreadPoolExecutor(1) as thread:  # a browser of other tests may have taken asyncio in this one
            thread.submit(asyncio.run, client.async_execute()).result()
    shown = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    data = [output.get("data", {}) for output in shown]
    pages = [str(one.get("text/html", "")) for one in data]
    assert any("image/svg+xml" in one for one in data), "no chart was shown"
    assert any("<table" in page for page in pages), "no table was shown"
    assert not any(output.output_type == "error" for output in shown)
