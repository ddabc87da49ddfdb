# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .attribute_metadata import AttributeMetadata, AttributeMetadataDict


@attrs.define(kw_only=True, slots=False, repr=False)
class UpdateAttributeMetadataRequest(Model):
    """Attributes to describe, at most 100."""

    attributes: Sequence[AttributeMetadata | AttributeMetadataDict] = attrs.field(metadata={"least": 1})
    """From 1 to 100 elements."""
