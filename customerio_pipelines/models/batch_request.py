# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .batch_call import BatchCall, BatchCallDict
    from .context import Context, ContextDict


@attrs.define(kw_only=True, slots=False, repr=False)
class BatchRequest(Model):
    """Calls to send together, at most 500,000 bytes."""

    batch: Sequence[BatchCall | BatchCallDict]
    context: Context | ContextDict | Mapping[str, Any] | Unset = UNSET
    integrations: Mapping[str, bool] | Unset | None = UNSET
