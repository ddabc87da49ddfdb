# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .inbox_preview_job_summary import InboxPreviewJobSummary
    from .inbox_preview_page_meta import InboxPreviewPageMeta


@attrs.define(kw_only=True, slots=False, repr=False)
class InboxPreviewJobsResponse(Model):
    """One page of runs of inbox previews."""

    meta: InboxPreviewPageMeta | None = None
    preview_jobs: list[InboxPreviewJobSummary] | None = None
