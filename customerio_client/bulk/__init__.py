"""Any number of records, in batches that fit, each accounted for.

`cio.track.send_many(...)` and `cio.pipelines.send_many(...)` are the way in. `run` decides what is sent when, on top of
`customerio_client.delivery`; `sending` and `sending_async` do the waiting.
"""

from customerio_client.delivery.journal import JournalFailed, SourceChanged
from customerio_client.delivery.outcomes import Accepted, Failure, NotSent, Outcome, Rejected, Summary, TooLarge

from .failures import FailuresLeft, FailuresUnreadable, read_failures
from .progress import Progress
from .run import SendManyArguments
from .sending import Sending
from .sending_async import AsyncSending

__all__ = [
    "Accepted",
    "AsyncSending",
    "Failure",
    "FailuresLeft",
    "FailuresUnreadable",
    "JournalFailed",
    "NotSent",
    "Outcome",
    "Progress",
    "Rejected",
    "SendManyArguments",
    "Sending",
    "SourceChanged",
    "Summary",
    "TooLarge",
    "read_failures",
]
