"""Export the people of a segment who are on a plan, and download the file.

CUSTOMERIO_APP_API_KEY=... python examples/export_people.py FILE
"""

import sys
import time
from pathlib import Path

import httpx

from customerio_client import CustomerIO


def main(cio: CustomerIO, file: Path, *, pause: float = 10) -> None:
    """Write a CSV file of the people; `pause` is the seconds between two looks at how far the export has come."""
    export = cio.app.exports.export_customers(
        filters={
            "and": [
                {"segment": {"id": 3}},
                {"attribute": {"field": "plan", "operator": "eq", "value": "pro"}},
            ]
        }
    ).export
    while export and export.id is not None and export.status == "pending":
        time.sleep(pause)
        export = cio.app.exports.get(export.id).export
    if not export or export.id is None or export.status != "done":
        raise RuntimeError("the export failed")
    link = cio.app.exports.get_download_link(export.id)
    if link.url is None:
        raise RuntimeError("the export has no file")
    # The link carries its own signature: no credentials go along.
    with httpx.stream("GET", link.url, follow_redirects=True) as answer, file.open("wb") as out:
        answer.raise_for_status()
        for piece in answer.iter_bytes():
            out.write(piece)


if __name__ == "__main__":
    with CustomerIO.from_env() as client:
        main(client, Path(sys.argv[1]))
