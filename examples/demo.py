"""One typed call through each of the three clients, and what it looks like on the wire: `make demo`.

The server is the sandbox: it behaves as Customer.io does, and nothing leaves this machine. With `make demo ARGS=--page`
it keeps running, to be looked at in a browser.
"""

import sys

from customerio_client import CustomerIO
from customerio_sandbox import LoggedRequest, Sandbox


def show(request: LoggedRequest) -> None:
    """Print what came over the wire."""
    print(f"  {request.method} {request.target}\n  {request.body}\n  -> {request.status} {request.response}")
    for warning in request.warnings:
        print(f"  warning: {warning}")


def main(arguments: list[str]) -> None:
    """Make the three calls."""
    with Sandbox() as sandbox:
        credentials = sandbox.credentials
        with CustomerIO(
            site_id=credentials.site_id,
            track_api_key=credentials.track_api_key,
            app_api_key=credentials.app_api_key,
            pipelines_api_key=credentials.pipelines_api_key,
            track_url=sandbox.track_url,
            app_url=sandbox.app_url,
            pipelines_url=sandbox.pipelines_url,
        ) as cio:
            print('Track      cio.track.customers.identify("7", ...)')
            cio.track.customers.identify("7", email="ada@example.com", attributes={"plan": "pro"})
            show(sandbox.requests[-1])

            print("\nApp        cio.app.messages.send_email(...)")
            sent = cio.app.messages.send_email(
                transactional_message_id=44,
                to="ada@example.com",
                identifiers={"id": "7"},
                subject="You are {{customer.plan}}",
            )
            show(sandbox.requests[-1])
            print(f"  returns {sent!r}")

            print("\nPipelines  cio.pipelines.track(...)")
            cio.pipelines.track(user_id="7", event="Order Placed", properties={"total": 12.5})
            show(sandbox.requests[-1])

        person = sandbox.person(email="ada@example.com")
        print(f"\nThe sandbox knows {person.attributes}, {[event.name for event in person.events]}")
        print(f"and a message with the subject {sandbox.messages[0].subject!r}.")
        if "--page" in arguments:
            input(f"\nLook at {sandbox.url}, then press Enter to end. ")


if __name__ == "__main__":
    main(sys.argv[1:])
