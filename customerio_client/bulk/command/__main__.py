"""`python -m customerio_client.bulk.command` is `customerio-bulk`."""

import sys

from . import main

sys.exit(main())
