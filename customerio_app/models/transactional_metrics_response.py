# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .transactional_metric import TransactionalMetric


@attrs.define(kw_only=True, slots=False, repr=False)
class TransactionalMetricsResponse(Model):
    """Metrics of a transactional message over time."""

    metric: TransactionalMetric | None = None
