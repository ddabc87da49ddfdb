"""What happens by itself as time goes on."""

from __future__ import annotations

from .operations import broadcasts, campaigns, collections, deliveries, imports
from .state.store import Store

_WORK = {
    "message": deliveries.send_due,
    "trigger": broadcasts.process,
    "newsletter": campaigns.process,
    "import": imports.process,
    "collection": collections.process,
}


def tick(store: Store) -> set[str]:
    """Do what is due by now.

    Args:
        store: the state.

    Returns:
        The kinds of things that were done, empty where nothing was due.
    """
    done: set[str] = set()
    while (due := store.next_due()) is not None:
        kind, id = due
        _WORK[kind](store, id)
        done.add(kind)
    return done
