# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""Operations of `forms`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import (
    AsyncResource,
    AsyncUnreadTransport,
    RequestOptions,
    Resource,
    UnreadTransport,
    returns_raw,
    returns_raw_async,
)

from ..operations import forms as _operations

if TYPE_CHECKING:
    from ..models.form_data import FormData, FormDataDict


class Forms(Resource):
    """Operations of `forms`.

    `submit`.
    """

    @property
    def with_raw_response(self) -> FormsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return FormsWithRawResponse(Forms(UnreadTransport(self._transport)))

    def submit(self, form_id: str, *, data: FormData | FormDataDict, options: RequestOptions | None = None) -> None:
        """Submit the answers to a form.

        Creates the person if no person has the identifier. With neither `id` nor `email` (or a field mapped to one) the
        call fails with 400, yet the form is still registered, so that the fields can be mapped in the workspace.

        `POST /api/v1/forms/{form_id}/submit` · 3,000 per 3 seconds · not safe to repeat.

        https://docs.customer.io/api/track/#operation/submitForm

        Args:
            form_id: Any name of yours. An id seen for the first time makes a new form in the workspace.
            data: Answers by field name, strings only, with exactly one of `id` and `email`. Fields become attributes of
                the same name unless mapped otherwise. `form_id`, `form_name`, `form_type`, `form_url` and
                `form_url_param` are ignored.
        """
        self._send(_operations.SUBMIT, path=(form_id,), body={"data": data}, options=options)


class FormsWithRawResponse:
    """`Forms`, whose responses come as they are."""

    def __init__(self, resource: Forms) -> None:
        self.submit = returns_raw(resource.submit)


class AsyncForms(AsyncResource):
    """Operations of `forms`.

    `submit`.
    """

    @property
    def with_raw_response(self) -> AsyncFormsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncFormsWithRawResponse(AsyncForms(AsyncUnreadTransport(self._transport)))

    async def submit(
        self, form_id: str, *, data: FormData | FormDataDict, options: RequestOptions | None = None
    ) -> None:
        """Submit the answers to a form.

        Creates the person if no person has the identifier. With neither `id` nor `email` (or a field mapped to one) the
        call fails with 400, yet the form is still registered, so that the fields can be mapped in the workspace.

        `POST /api/v1/forms/{form_id}/submit` · 3,000 per 3 seconds · not safe to repeat.

        https://docs.customer.io/api/track/#operation/submitForm

        Args:
            form_id: Any name of yours. An id seen for the first time makes a new form in the workspace.
            data: Answers by field name, strings only, with exactly one of `id` and `email`. Fields become attributes of
                the same name unless mapped otherwise. `form_id`, `form_name`, `form_type`, `form_url` and
                `form_url_param` are ignored.
        """
        await self._send(_operations.SUBMIT, path=(form_id,), body={"data": data}, options=options)


class AsyncFormsWithRawResponse:
    """`AsyncForms`, whose responses come as they are."""

    def __init__(self, resource: AsyncForms) -> None:
        self.submit = returns_raw_async(resource.submit)
