"""Firefox, driven through WebDriver BiDi, which it speaks itself: no geckodriver, no browser of a test library."""

import itertools
import json
import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

_NAMES = ("firefox-esr", "firefox")
_SECONDS = 60


class Firefox:
    """A running Firefox with one window, and the errors that its pages reported."""

    def __init__(self, profile: Path) -> None:
        import websocket

        self.errors: list[str] = []
        self._numbers = itertools.count(1)
        command = [_program(), "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"]
        self._process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        self._socket = websocket.create_connection(f"{self._address()}/session", timeout=_SECONDS, suppress_origin=True)
        self._do("session.new", capabilities={})
        self._do("session.subscribe", events=["log.entryAdded"])
        self._window = self._do("browsingContext.getTree")["contexts"][0]["context"]

    def _address(self) -> str:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            if "WebDriver BiDi listening on" in line:
                return line.split()[-1]
        raise RuntimeError("Firefox ended before it could be driven")

    def _do(self, method: str, **params: Any) -> dict[str, Any]:
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            answer = json.loads(self._socket.recv())
            if answer.get("method") == "log.entryAdded" and answer["params"]["level"] == "error":
                self.errors.append(answer["params"]["text"])
            if answer.get("id") == number:
                if answer["type"] == "error":
                    raise RuntimeError(answer["message"])
                result: dict[str, Any] = answer["result"]
                return result

    def open(self, path: Path, ending: str = "", *, width: int = 1400, height: int = 900) -> None:
        """Open a page and wait until it is drawn."""
        self._do("browsingContext.setViewport", context=self._window, viewport={"width": width, "height": height})
        self._do("browsingContext.navigate", context=self._window, url="about:blank", wait="complete")
        self._do("browsingContext.navigate", context=self._window, url=path.as_uri() + ending, wait="complete")
        until = time.monotonic() + _SECONDS
        while self.evaluate("document.body.dataset.state ?? ''") not in {"drawn", "failed"}:
            assert time.monotonic() < until, "the page was not drawn"
            time.sleep(0.1)
        self.settle()

    def evaluate(self, expression: str) -> Any:
        """The value of an expression on the page."""
        told = self._do(
            "script.evaluate",
            expression=f"(async () => JSON.stringify(await ({expression})) ?? 'null')()",
            target={"context": self._window},
            awaitPromise=True,
        )
        if told["type"] == "exception":
            raise RuntimeError(told["exceptionDetails"]["text"])
        return json.loads(told["result"]["value"])

    def settle(self) -> None:
        """Wait until the page has drawn what was asked of it."""
        frames = "requestAnimationFrame(() => requestAnimationFrame(done))"
        self.evaluate(f"new Promise(done => setTimeout(() => {frames}, 90)).then(() => 0)")

    def close(self) -> None:
        """End it."""
        self._socket.close()
        self._process.terminate()
        self._process.communicate(timeout=_SECONDS)


def _program() -> str:
    program = next((found for name in _NAMES if (found := shutil.which(name))), None)
    if program is None:
        message = "no Firefox was found, so the page cannot be tried in it"
        if os.environ.get("CI", "").lower() == "true":
            pytest.fail(message)
        pytest.skip(message)
    return program
