"""Create a person, or change one, and record what they did.

CUSTOMERIO_SITE_ID=... CUSTOMERIO_API_KEY=... python examples/identify_and_track.py
"""

from datetime import UTC, datetime

from customerio_client import CustomerIO


def main(cio: CustomerIO) -> None:
    """Identify a person and track a purchase."""
    cio.track.customers.identify(
        "ada@example.com",
        email="ada@example.com",
        created_at=datetime(2026, 9, 10, 12, tzinfo=UTC),
        attributes={"first_name": "Ada", "plan": "pro"},
    )
    cio.track.events.track("ada@example.com", name="purchase", data={"total": 12.5, "items": ["tea", "cups"]})


if __name__ == "__main__":
    with CustomerIO.from_env() as client:
        main(client)
