# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .transactional_content import TransactionalContent


@attrs.define(kw_only=True, slots=False, repr=False)
class TransactionalVariantResponse(Model):
    """One variant of a transactional message, by its content id."""

    content: TransactionalContent | None = None
