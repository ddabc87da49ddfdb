"""Export the people of a segment who are on a plan, and download the file.

CUSTOMERIO_APP_API_KEY=... python examples/export_people.py FILE
"""

import sys
from pathlib import Path

from customerio_client import CustomerIO


def main(cio: CustomerIO, file: Path, *, pause: float = 10) -> None:
    """Write a CSV file of the people; `pause` is the seconds between two looks at how far the export has come."""
    cio.app.exports.create_and_wait(
        filters={
            "and": [
                {"segment": {"id": 3}},
                {"attribute": {"field": "plan", "operator": "eq", "value": "pro"}},
            ]
        },
        poll_every=pause,
        to=file,
    )


if __name__ == "__main__":
    with CustomerIO.from_env() as client:
        main(client, Path(sys.argv[1]))
