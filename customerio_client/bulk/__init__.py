"""Any number of records, in batches that fit, each accounted for.

`cio.track.send_many(...)` and `cio.pipelines.send_many(...)` are the way in. A record is written once (`writing`), put
into a batch with others (`batches`), which a `delivery` brings to an end whatever the API says of it; `run` holds these
together, and `sending` and `sending_async` do the waiting.
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
