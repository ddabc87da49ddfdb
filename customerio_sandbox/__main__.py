"""`python -m customerio_sandbox` is `customerio-sandbox`."""

import sys

from .command import main

sys.exit(main())
