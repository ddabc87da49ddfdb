# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .batch_call import BatchCall
    from .context import Context


@attrs.define(kw_only=True, slots=False, repr=False)
class BatchRequest(Model):
    """Body of `batch`."""

    batch: list[BatchCall]
    context: Context | Unset = UNSET
    integrations: dict[str, bool] | Unset | None = UNSET
