"""Find a person by an email address and show what is known of them.

CUSTOMERIO_APP_API_KEY=... python examples/find_person.py ada+news@example.com
"""

import sys

from customerio_app.models import Customer
from customerio_client import CustomerIO


def main(cio: CustomerIO, email: str) -> list[Customer]:
    """Give everybody who has the address, with attributes."""
    found = cio.app.customers.list_by_email(email=email).results or []
    ids = [person.cio_id for person in found if person.cio_id]
    people = [cio.app.customers.get_attributes(each, id_type="cio_id").customer for each in ids]
    return [person for person in people if person]


if __name__ == "__main__":
    with CustomerIO.from_env() as client:
        for customer in main(client, sys.argv[1]):
            print(customer.id, customer.attributes)
