"""`python -m customerio_client.command` is `customerio-bulk`."""

import sys

from . import main

sys.exit(main())
