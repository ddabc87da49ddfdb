"""One typed call through each of the three clients, and what it looks like on the wire: `make demo`.

The server is local and answers as Customer.io does; nothing leaves this machine.
"""

import json
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from customerio_client import CustomerIO

ANSWERS = {
    ("PUT", "/api/v1/customers/ada%40example.com"): {},
    ("POST", "/v1/send/email"): {"delivery_id": "dgOq6QUBAAADAAGW4zGn2gGhJ2tsq9Wq", "queued_at": 1789041600},
    ("POST", "/v1/track"): {},
}


class Vendor(BaseHTTPRequestHandler):
    """Shows each request and answers it from ANSWERS."""

    protocol_version = "HTTP/1.1"

    def answer(self) -> None:
        """Show what came over the wire, without the credentials, and answer."""
        sent = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        scheme = self.headers.get("Authorization", "none").split()[0]
        print(f"  {self.command} {self.path}")
        print(f"  Content-Type: {self.headers.get('Content-Type')}")
        print(f"  Authorization: {scheme} …")
        print(f"  {json.dumps(json.loads(sent), ensure_ascii=False)}")

        known = ANSWERS.get((self.command, self.path))
        received = json.dumps({"errors": [{"detail": "not found"}]} if known is None else known).encode()
        self.send_response(404 if known is None else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(received)))
        self.end_headers()
        self.wfile.write(received)

    do_PUT = do_POST = answer

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: `answer` shows more than the server's own log."""


@contextmanager
def vendor() -> Generator[str, None, None]:
    """A server on a free port of this machine, in a thread, as long as the block runs; gives its base URL."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Vendor) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


def main() -> None:
    """Make the three calls."""
    with (
        vendor() as url,
        CustomerIO(
            site_id="demo-site",
            track_api_key="demo-track-key",
            app_api_key="demo-app-key",
            pipelines_api_key="demo-pipelines-key",
            track_url=url,
            app_url=url,
            pipelines_url=url,
        ) as cio,
    ):
        print('Track      cio.track.customers.identify("ada@example.com", ...)')
        cio.track.customers.identify("ada@example.com", email="ada@example.com", attributes={"plan": "pro"})
        print("  -> None: accepted")

        print("\nApp        cio.app.messages.send_email(...)")
        sent = cio.app.messages.send_email(transactional_message_id=44, to="ada@example.com", identifiers={"id": "7"})
        print(f"  -> {sent!r}")

        print("\nPipelines  cio.pipelines.track(...)")
        cio.pipelines.track(user_id="7", event="Order Placed", properties={"total": 12.5})
        print("  -> None: accepted")


if __name__ == "__main__":
    main()
