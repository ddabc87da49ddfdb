"""Send a transactional email with a file.

CUSTOMERIO_APP_API_KEY=... python examples/email_with_attachment.py FILE
"""

import sys
from pathlib import Path

from customerio_client import CustomerIO


def main(cio: CustomerIO, file: Path) -> str | None:
    """Send the file to a person by template 44; gives the id by which the delivery can be found again."""
    sent = cio.app.messages.send_email(
        transactional_message_id=44,
        to="ada@example.com",
        identifiers={"email": "ada@example.com"},
        message_data={"order": {"number": 1815, "total": "12.50"}},
        attachments={file.name: file.read_bytes()},
    )
    return sent.delivery_id


if __name__ == "__main__":
    with CustomerIO.from_env() as client:
        print(main(client, Path(sys.argv[1])))
