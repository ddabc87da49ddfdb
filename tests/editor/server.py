"""A language server as an editor talks to it: JSON-RPC over its standard input and output."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any, Self

Json = dict[str, Any]
PATIENCE = 60.0  # seconds to wait for an answer: a machine's load must not fail a test
MARK = "|"  # where the cursor stands in a text


class Server:
    """A server that runs until the `with` block ends, with one document open. The texts asked about have a mark.

    Args:
        command: what starts it.
        folder: the workspace; what is imported from outside it comes as installed.
        settings: what the server gets when it asks for configuration, by section.
        options: its `initializationOptions`.
    """

    def __init__(
        self, command: Sequence[str], folder: Path, *, settings: Mapping[str, Any], options: Mapping[str, Any]
    ) -> None:
        with (folder / "server.log").open("wb") as log:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, cwd=folder
            )
        self._settings = settings
        self._answers: Queue[Json] = Queue()
        self._next = self._version = 0
        self._document = (folder / "script.py").as_uri()
        self._listener = Thread(target=self._listen, daemon=True)
        self._listener.start()
        self.ask(
            "initialize",
            processId=None,
            rootUri=folder.as_uri(),
            workspaceFolders=[{"uri": folder.as_uri(), "name": folder.name}],
            initializationOptions=dict(options),
            capabilities={
                "workspace": {"configuration": True, "workspaceFolders": True},
                "textDocument": {
                    "completion": {"completionItem": {"documentationFormat": ["markdown", "plaintext"]}},
                    "hover": {"contentFormat": ["markdown", "plaintext"]},
                    "signatureHelp": {"signatureInformation": {"documentationFormat": ["markdown", "plaintext"]}},
                },
            },
        )
        self._send(method="initialized", params={})
        self._send(
            method="textDocument/didOpen",
            params={"textDocument": {"uri": self._document, "languageId": "python", "version": 0, "text": ""}},
        )

    def completions(self, text: str) -> list[Json]:
        """What the server offers at the mark in `text`."""
        found = self._at("textDocument/completion", text, context={"triggerKind": 1})
        return found["items"] if isinstance(found, dict) else found or []

    def labels(self, text: str) -> set[str]:
        """The labels of what it offers, as a list in an editor shows them."""
        return {item["label"] for item in self.completions(text)}

    def hover(self, text: str) -> str:
        """What it shows for the name before the mark."""
        return _words((self._at("textDocument/hover", text) or {"contents": ""})["contents"])

    def signature(self, text: str) -> str:
        """The signature it shows inside the parentheses that the mark is in."""
        (signature,) = self._at("textDocument/signatureHelp", text)["signatures"]
        label: str = signature["label"]
        return label

    @staticmethod
    def seconds(ask: Callable[[str], object], text: str) -> float:
        """What a question takes, the change of the document that leads to it included."""
        begin = time.perf_counter()
        ask(text)
        return time.perf_counter() - begin

    def _at(self, method: str, text: str, **more: Any) -> Any:
        before, _, after = text.partition(MARK)
        self._version += 1
        self._send(
            method="textDocument/didChange",
            params={
                "textDocument": {"uri": self._document, "version": self._version},
                "contentChanges": [{"text": before + after}],
            },
        )
        lines = before.split("\n")
        position = {"line": len(lines) - 1, "character": len(lines[-1])}
        return self.ask(method, textDocument={"uri": self._document}, position=position, **more)

    def ask(self, method: str, **params: Any) -> Any:
        self._next += 1
        self._send(id=self._next, method=method, params=params)
        until = time.monotonic() + PATIENCE
        while True:
            try:
                answer = self._answers.get(timeout=max(0.0, until - time.monotonic()))
            except Empty:
                raise TimeoutError(f"{method}: no answer in {PATIENCE:.0f} seconds") from None
            if answer["id"] == self._next:
                break
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return answer["result"]

    def _send(self, **message: Any) -> None:
        assert self._process.stdin
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self._process.stdin.flush()

    def _listen(self) -> None:
        stream = self._process.stdout
        assert stream
        while header := stream.readline():
            length = 0
            while header.strip():
                if header.lower().startswith(b"content-length:"):
                    length = int(header.partition(b":")[2])
                header = stream.readline()
            message = json.loads(stream.read(length))
            if "method" not in message:
                self._answers.put(message)
            elif "id" in message:
                self._send(id=message["id"], result=self._asked(message))

    def _asked(self, message: Json) -> Any:
        if message["method"] != "workspace/configuration":
            return None
        return [self._settings.get(item.get("section", "")) for item in message["params"]["items"]]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        try:
            self.ask("shutdown")
            self._send(method="exit")
            self._process.wait(PATIENCE)
        finally:
            self._process.kill()
            self._process.wait()
            self._listener.join()
            for stream in (self._process.stdin, self._process.stdout):
                if stream:
                    stream.close()


def _words(contents: Any) -> str:
    if isinstance(contents, list):
        return "\n".join(_words(part) for part in contents)
    return str(contents["value"] if isinstance(contents, dict) else contents)
