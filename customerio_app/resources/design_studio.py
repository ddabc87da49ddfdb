# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `design_studio`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from customerio_core import (
    POLL_SECONDS,
    UNSET,
    WAIT_SECONDS,
    AsyncPages,
    AsyncResource,
    AsyncUnreadTransport,
    Finished,
    Pages,
    ProgressCallback,
    RequestOptions,
    Resource,
    UnixTime,
    UnreadTransport,
    Unset,
    ends,
    returns_raw,
    returns_raw_async,
)

from ..operations import OPERATIONS
from ..operations import design_studio as _operations

if TYPE_CHECKING:
    from ..models.inbox_preview_clients_response import InboxPreviewClientsResponse
    from ..models.inbox_preview_credits_response import InboxPreviewCreditsResponse
    from ..models.inbox_preview_job import InboxPreviewJob
    from ..models.inbox_preview_job_summary import InboxPreviewJobSummary
    from ..models.inbox_preview_jobs_response import InboxPreviewJobsResponse
    from ..models.new_studio_envelope import NewStudioEnvelope, NewStudioEnvelopeDict
    from ..models.publish_response import PublishResponse
    from ..models.publish_status_response import PublishStatusResponse
    from ..models.restore_studio_version_response import RestoreStudioVersionResponse
    from ..models.save_studio_version_response import SaveStudioVersionResponse
    from ..models.studio_component_response import StudioComponentResponse
    from ..models.studio_component_summary import StudioComponentSummary
    from ..models.studio_components_response import StudioComponentsResponse
    from ..models.studio_content import StudioContent, StudioContentDict
    from ..models.studio_email_response import StudioEmailResponse
    from ..models.studio_email_summary import StudioEmailSummary
    from ..models.studio_emails_response import StudioEmailsResponse
    from ..models.studio_folder import StudioFolder
    from ..models.studio_folder_response import StudioFolderResponse
    from ..models.studio_folders_response import StudioFoldersResponse
    from ..models.studio_link_response import StudioLinkResponse
    from ..models.studio_link_target import StudioLinkTarget, StudioLinkTargetDict
    from ..models.studio_preview_response import StudioPreviewResponse
    from ..models.studio_render_response import StudioRenderResponse
    from ..models.studio_review_response import StudioReviewResponse
    from ..models.studio_transformers import StudioTransformers, StudioTransformersDict
    from ..models.studio_translation_response import StudioTranslationResponse
    from ..models.studio_translations_response import StudioTranslationsResponse
    from ..models.studio_version_response import StudioVersionResponse
    from ..models.studio_versions_response import StudioVersionsResponse
    from ..models.submit_inbox_preview_response import SubmitInboxPreviewResponse
    from ..models.unpublished_changes_response import UnpublishedChangesResponse


class DesignStudio(Resource):
    """Operations of `design_studio`.

    `check_unpublished_changes`, `create_component`, `create_email`, `create_email_translation`, `create_folder`,
    `delete_component`, `delete_email`, `delete_email_translation`, `delete_folder`, `delete_version`, `get_component`,
    `get_email`, `get_email_translation`, `get_folder`, `get_inbox_preview`, `wait_for_inbox_preview`,
    `get_inbox_preview_capture`, `save_inbox_preview_capture`, `get_publish_status`, `get_version`, `link_email`,
    `list_components`, `iterate_components`, `list_email_translations`, `list_emails`, `iterate_emails`, `list_folders`,
    `iterate_folders`, `list_inbox_preview_clients`, `list_inbox_preview_credits`, `list_inbox_previews`,
    `iterate_inbox_previews`, `list_versions`, `preview_email`, `publish_email`, `render_email`, `restore_version`,
    `review_email`, `save_version`, `submit_inbox_preview`, `submit_inbox_preview_and_wait`, `update_component`,
    `update_email`, `update_email_translation`, `update_folder`.
    """

    @property
    def with_raw_response(self) -> DesignStudioWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return DesignStudioWithRawResponse(DesignStudio(UnreadTransport(self._transport)))

    def check_unpublished_changes(
        self, id: str, *, options: RequestOptions | None = None
    ) -> UnpublishedChangesResponse:
        """Check whether a Design Studio email has changes to publish.

        `GET /v1/design_studio/emails/{id}/unpublished_changes` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/checkUnpublishedChanges

        Args:
            id: Id of the email, a UUID.
        """
        return self._call(_operations.CHECK_UNPUBLISHED_CHANGES, path=(id,), options=options)

    def create_component(
        self,
        *,
        content: str,
        name: str,
        tag: str,
        parent_folder_id: str | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioComponentResponse:
        """Create a component in the Design Studio.

        A tag that another component has already gives 409.

        `POST /v1/design_studio/components` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createComponent

        Args:
            content: Source of the component.
            name: Name in the app, at most 255 characters.
            tag: HTML tag by which emails use the component, for example `x-footer`.
            parent_folder_id: Folder to create it in. Left out or null, the top folder.
        """
        return self._call(
            _operations.CREATE_COMPONENT,
            body={"content": content, "name": name, "tag": tag, "parent_folder_id": parent_folder_id},
            options=options,
        )

    def create_email(
        self,
        *,
        name: str,
        content: StudioContent | StudioContentDict | Unset = UNSET,
        envelope: NewStudioEnvelope | NewStudioEnvelopeDict | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        parent_folder_id: str | Unset | None = UNSET,
        transformers: StudioTransformers | StudioTransformersDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioEmailResponse:
        """Create an email in the Design Studio.

        It sends nothing until you link it to a message and publish it. Calling again creates a second one.

        `POST /v1/design_studio/emails` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createEmail

        Args:
            name: Name in the app, at most 255 characters.
            content: Subject, preview text and the content in HTML, plain text and AMP.
            envelope: Sender, recipient and headers.
            is_template: True makes it a template that new emails can start from.
            parent_folder_id: Folder to create it in. Left out or null, the top folder.
            transformers: What happens to the HTML before it is sent, for example moving CSS into the elements.
        """
        return self._call(
            _operations.CREATE_EMAIL,
            body={
                "name": name,
                "content": content,
                "envelope": envelope,
                "is_template": is_template,
                "parent_folder_id": parent_folder_id,
                "transformers": transformers,
            },
            options=options,
        )

    def create_email_translation(
        self,
        id: str,
        *,
        language: str,
        content: StudioContent | StudioContentDict | Unset = UNSET,
        envelope: NewStudioEnvelope | NewStudioEnvelopeDict | Unset = UNSET,
        transformers: StudioTransformers | StudioTransformersDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioTranslationResponse:
        """Add a translation to a Design Studio email.

        A language that the email already has gives 409.

        `POST /v1/design_studio/emails/{id}/languages` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createEmailTranslation

        Args:
            id: Id of the email, a UUID.
            language: Language tag of the translation, for example `fr` or `pt-br`.
            content: Subject, preview text and the content in HTML, plain text and AMP.
            envelope: Sender, recipient and headers.
            transformers: What happens to the HTML before it is sent, for example moving CSS into the elements.
        """
        return self._call(
            _operations.CREATE_EMAIL_TRANSLATION,
            path=(id,),
            body={"language": language, "content": content, "envelope": envelope, "transformers": transformers},
            options=options,
        )

    def create_folder(
        self, *, name: str, parent_folder_id: str | Unset | None = UNSET, options: RequestOptions | None = None
    ) -> StudioFolderResponse:
        """Create a folder in the Design Studio.

        `POST /v1/design_studio/folders` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createFolder

        Args:
            name: Name of the folder, at most 170 characters.
            parent_folder_id: Folder to create it in. Left out or null, the top folder.
        """
        return self._call(
            _operations.CREATE_FOLDER, body={"name": name, "parent_folder_id": parent_folder_id}, options=options
        )

    def delete_component(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a component of the Design Studio.

        `DELETE /v1/design_studio/components/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteComponent

        Args:
            id: Id of the component or folder, a UUID.
        """
        self._send(_operations.DELETE_COMPONENT, path=(id,), options=options)

    def delete_email(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an email of the Design Studio.

        Deletes its translations and versions too. One that is linked gives 409.

        `DELETE /v1/design_studio/emails/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteEmail

        Args:
            id: Id of the email, a UUID.
        """
        self._send(_operations.DELETE_EMAIL, path=(id,), options=options)

    def delete_email_translation(self, id: str, language: str, *, options: RequestOptions | None = None) -> None:
        """Delete one translation of a Design Studio email.

        The default language cannot be deleted this way; delete the email.

        `DELETE /v1/design_studio/emails/{id}/languages/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteEmailTranslation

        Args:
            id: Id of the email, a UUID.
            language: Language tag of the translation, for example `fr` or `pt-br`.
        """
        self._send(_operations.DELETE_EMAIL_TRANSLATION, path=(id, language), options=options)

    def delete_folder(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a folder of the Design Studio.

        `DELETE /v1/design_studio/folders/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteFolder

        Args:
            id: Id of the component or folder, a UUID.
        """
        self._send(_operations.DELETE_FOLDER, path=(id,), options=options)

    def delete_version(self, id: str, version_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete one saved version of a Design Studio email.

        `DELETE /v1/design_studio/emails/{id}/versions/{version_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteVersion

        Args:
            id: Id of the email, a UUID.
            version_id: Id of the version, a UUID.
        """
        self._send(_operations.DELETE_VERSION, path=(id, version_id), options=options)

    def get_component(self, id: str, *, options: RequestOptions | None = None) -> StudioComponentResponse:
        """Get one component of the Design Studio.

        `GET /v1/design_studio/components/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getComponent

        Args:
            id: Id of the component or folder, a UUID.
        """
        return self._call(_operations.GET_COMPONENT, path=(id,), options=options)

    def get_email(self, id: str, *, options: RequestOptions | None = None) -> StudioEmailResponse:
        """Get one email of the Design Studio.

        `GET /v1/design_studio/emails/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getEmail

        Args:
            id: Id of the email, a UUID.
        """
        return self._call(_operations.GET_EMAIL, path=(id,), options=options)

    def get_email_translation(
        self, id: str, language: str, *, options: RequestOptions | None = None
    ) -> StudioTranslationResponse:
        """Get one translation of a Design Studio email.

        `GET /v1/design_studio/emails/{id}/languages/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getEmailTranslation

        Args:
            id: Id of the email, a UUID.
            language: Language tag of the translation, for example `fr` or `pt-br`.
        """
        return self._call(_operations.GET_EMAIL_TRANSLATION, path=(id, language), options=options)

    def get_folder(self, id: str, *, options: RequestOptions | None = None) -> StudioFolderResponse:
        """Get one folder of the Design Studio.

        `GET /v1/design_studio/folders/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getFolder

        Args:
            id: Id of the component or folder, a UUID.
        """
        return self._call(_operations.GET_FOLDER, path=(id,), options=options)

    def get_inbox_preview(self, id: str, run_id: int, *, options: RequestOptions | None = None) -> InboxPreviewJob:
        """Get one run of inbox previews, with the state of each preview.

        `GET /v1/design_studio/emails/{id}/inbox_previews/{run_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getInboxPreviewJob

        Args:
            id: Id of the email, a UUID.
            run_id: Id that submitting the previews returned.
        """
        return self._call(_operations.GET_INBOX_PREVIEW, path=(id, run_id), options=options)

    def wait_for_inbox_preview(
        self,
        id: str,
        run_id: int,
        *,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[InboxPreviewJob] | None = None,
        options: RequestOptions | None = None,
    ) -> Finished[InboxPreviewJob]:
        """Wait until what was started has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait_for_inbox_preview` waits for it again.

        Args:
            id: Id of the email, a UUID.
            run_id: Id that submitting the previews returned.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
        """
        return self._wait(
            ends(_operations.GET_INBOX_PREVIEW),
            OPERATIONS,
            _operations.GET_INBOX_PREVIEW,
            path=(id, run_id),
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress},
            options=options,
        )

    def get_inbox_preview_capture(
        self,
        id: str,
        run_id: int,
        client_id: str,
        *,
        variant: Literal["full_thumbnail", "screenshot", "thumbnail"] | Unset = UNSET,
        key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Get the picture of one inbox preview.

        Returns the bytes of the image. Its format is in the `Content-Type` header of the raw response.

        `GET /v1/design_studio/emails/{id}/inbox_previews/{run_id}/captures/{client_id}` · 10 per second · safe to
        repeat.

        https://docs.customer.io/api/app/#operation/getInboxPreviewCapture

        Args:
            id: Id of the email, a UUID.
            run_id: Id that submitting the previews returned.
            client_id: Email client, one of the `client_ids` of the run.
            variant: The whole screenshot, or a thumbnail of its top or of all of it.
            key: Which screenshot, if the client has several; the keys of `screenshots` of the preview.
        """
        return self._call(
            _operations.GET_INBOX_PREVIEW_CAPTURE,
            path=(id, run_id, client_id),
            query={"variant": variant, "key": key},
            options=options,
        )

    def save_inbox_preview_capture(
        self,
        id: str,
        run_id: int,
        client_id: str,
        *,
        variant: Literal["full_thumbnail", "screenshot", "thumbnail"] | Unset = UNSET,
        key: str | Unset = UNSET,
        to: str | PathLike[str],
        options: RequestOptions | None = None,
    ) -> Path:
        """Call `get_inbox_preview_capture`, and write the file that it returns.

        Returns where the file is. An OSError before the request means that it cannot be written there.

        Args:
            id: Id of the email, a UUID.
            run_id: Id that submitting the previews returned.
            client_id: Email client, one of the `client_ids` of the run.
            variant: The whole screenshot, or a thumbnail of its top or of all of it.
            key: Which screenshot, if the client has several; the keys of `screenshots` of the preview.
            to: File to write. It is replaced as a whole or not at all.
        """
        return self._save(
            _operations.GET_INBOX_PREVIEW_CAPTURE,
            to,
            path=(id, run_id, client_id),
            query={"variant": variant, "key": key},
            options=options,
        )

    def get_publish_status(
        self, id: str, *, publish_id: str, options: RequestOptions | None = None
    ) -> PublishStatusResponse:
        """Get how far publishing a Design Studio email has come.

        `GET /v1/design_studio/emails/{id}/publish_status` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPublishStatus

        Args:
            id: Id of the email, a UUID.
            publish_id: Id that publishing the email returned.
        """
        return self._call(_operations.GET_PUBLISH_STATUS, path=(id,), query={"publish_id": publish_id}, options=options)

    def get_version(self, id: str, version_id: str, *, options: RequestOptions | None = None) -> StudioVersionResponse:
        """Get one saved version of a Design Studio email.

        Returns its content and that of the components it used.

        `GET /v1/design_studio/emails/{id}/versions/{version_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getVersion

        Args:
            id: Id of the email, a UUID.
            version_id: Id of the version, a UUID.
        """
        return self._call(_operations.GET_VERSION, path=(id, version_id), options=options)

    def link_email(
        self,
        id: str,
        *,
        target: StudioLinkTarget | StudioLinkTargetDict,
        force: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioLinkResponse:
        """Link a Design Studio email to the message that sends it.

        An email is linked to one message at most. Publish it afterwards to bring its content into the message. For an
        email with translations, pass the id of the default language.

        `POST /v1/design_studio/emails/{id}/link` · 5 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/linkEmail

        Args:
            id: Id of the email, a UUID.
            target: The message, by `type` and the id that goes with it.
            force: True replaces the email that the message is linked to. Otherwise that gives 409.
        """
        return self._call(_operations.LINK_EMAIL, path=(id,), body={"target": target, "force": force}, options=options)

    def list_components(
        self,
        *,
        tag: str | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: Literal["created", "name", "updated"] | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        created_before: UnixTime | Unset = UNSET,
        created_after: UnixTime | Unset = UNSET,
        updated_before: UnixTime | Unset = UNSET,
        updated_after: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioComponentsResponse:
        """List the components of the Design Studio, and their folders.

        A page holds both, up to `limit` together.

        `GET /v1/design_studio/components` · 10 per second · pages by `page` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listComponents

        Args:
            tag: Only components with this tag.
            page: Number of the page, from 1.
            limit: Results on one page, at most 10,000. The service uses 1,000 when you leave it out.
            parent_folder_id: Only what is in this folder. Left out, everything.
            direct_descendants_only: True leaves out what is in folders further down.
            sort_by: What to sort by. The service uses `created` when you leave it out.
            sort_order: Ascending (`asc`, what the service uses) or descending (`desc`).
            created_before: Unix seconds (or an aware `datetime`). Only what was created before this time.
            created_after: Unix seconds (or an aware `datetime`). Only what was created after this time.
            updated_before: Unix seconds (or an aware `datetime`). Only what was changed before this time.
            updated_after: Unix seconds (or an aware `datetime`). Only what was changed after this time.
        """
        return self._call(
            _operations.LIST_COMPONENTS,
            query={
                "tag": tag,
                "page": page,
                "limit": limit,
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "created_before": created_before,
                "created_after": created_after,
                "updated_before": updated_before,
                "updated_after": updated_after,
            },
            options=options,
        )

    def iterate_components(
        self,
        *,
        tag: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: Literal["created", "name", "updated"] | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        created_before: UnixTime | Unset = UNSET,
        created_after: UnixTime | Unset = UNSET,
        updated_before: UnixTime | Unset = UNSET,
        updated_after: UnixTime | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[StudioComponentSummary | StudioFolder, StudioComponentsResponse]:
        """Go through the items of `list_components`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            tag: Only components with this tag.
            page: The page to begin at.
            page_size: Items per page. Left out, 10,000, the most that the API returns.
            parent_folder_id: Only what is in this folder. Left out, everything.
            direct_descendants_only: True leaves out what is in folders further down.
            sort_by: What to sort by. The service uses `created` when you leave it out.
            sort_order: Ascending (`asc`, what the service uses) or descending (`desc`).
            created_before: Unix seconds (or an aware `datetime`). Only what was created before this time.
            created_after: Unix seconds (or an aware `datetime`). Only what was created after this time.
            updated_before: Unix seconds (or an aware `datetime`). Only what was changed before this time.
            updated_after: Unix seconds (or an aware `datetime`). Only what was changed after this time.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_COMPONENTS,
            query={
                "tag": tag,
                "page": page,
                "limit": page_size,
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "created_before": created_before,
                "created_after": created_after,
                "updated_before": updated_before,
                "updated_after": updated_after,
            },
            limit=limit,
            options=options,
        )

    def list_email_translations(self, id: str, *, options: RequestOptions | None = None) -> StudioTranslationsResponse:
        """List the translations of a Design Studio email.

        `GET /v1/design_studio/emails/{id}/languages` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listEmailTranslations

        Args:
            id: Id of the email, a UUID.
        """
        return self._call(_operations.LIST_EMAIL_TRANSLATIONS, path=(id,), options=options)

    def list_emails(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: Literal["created", "name", "updated"] | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        created_before: UnixTime | Unset = UNSET,
        created_after: UnixTime | Unset = UNSET,
        updated_before: UnixTime | Unset = UNSET,
        updated_after: UnixTime | Unset = UNSET,
        is_template: Literal["any", "false", "true"] | Unset = UNSET,
        has_translations: Literal["any", "false", "true"] | Unset = UNSET,
        is_linked: Literal["any", "false", "true"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioEmailsResponse:
        """List the emails of the Design Studio, and their folders.

        A page holds both, up to `limit` together.

        `GET /v1/design_studio/emails` · 10 per second · pages by `page` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listEmails

        Args:
            page: Number of the page, from 1.
            limit: Results on one page, at most 10,000. The service uses 1,000 when you leave it out.
            parent_folder_id: Only what is in this folder. Left out, everything.
            direct_descendants_only: True leaves out what is in folders further down.
            sort_by: What to sort by. The service uses `created` when you leave it out.
            sort_order: Ascending (`asc`, what the service uses) or descending (`desc`).
            created_before: Unix seconds (or an aware `datetime`). Only what was created before this time.
            created_after: Unix seconds (or an aware `datetime`). Only what was created after this time.
            updated_before: Unix seconds (or an aware `datetime`). Only what was changed before this time.
            updated_after: Unix seconds (or an aware `datetime`). Only what was changed after this time.
            is_template: `true` lists only templates, `false` only other emails.
            has_translations: `true` lists only emails with translations, `false` only those without.
            is_linked: `true` lists only emails that are linked to a message, `false` only those that are not.
        """
        return self._call(
            _operations.LIST_EMAILS,
            query={
                "page": page,
                "limit": limit,
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "created_before": created_before,
                "created_after": created_after,
                "updated_before": updated_before,
                "updated_after": updated_after,
                "is_template": is_template,
                "has_translations": has_translations,
                "is_linked": is_linked,
            },
            options=options,
        )

    def iterate_emails(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: Literal["created", "name", "updated"] | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        created_before: UnixTime | Unset = UNSET,
        created_after: UnixTime | Unset = UNSET,
        updated_before: UnixTime | Unset = UNSET,
        updated_after: UnixTime | Unset = UNSET,
        is_template: Literal["any", "false", "true"] | Unset = UNSET,
        has_translations: Literal["any", "false", "true"] | Unset = UNSET,
        is_linked: Literal["any", "false", "true"] | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[StudioEmailSummary | StudioFolder, StudioEmailsResponse]:
        """Go through the items of `list_emails`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            page: The page to begin at.
            page_size: Items per page. Left out, 10,000, the most that the API returns.
            parent_folder_id: Only what is in this folder. Left out, everything.
            direct_descendants_only: True leaves out what is in folders further down.
            sort_by: What to sort by. The service uses `created` when you leave it out.
            sort_order: Ascending (`asc`, what the service uses) or descending (`desc`).
            created_before: Unix seconds (or an aware `datetime`). Only what was created before this time.
            created_after: Unix seconds (or an aware `datetime`). Only what was created after this time.
            updated_before: Unix seconds (or an aware `datetime`). Only what was changed before this time.
            updated_after: Unix seconds (or an aware `datetime`). Only what was changed after this time.
            is_template: `true` lists only templates, `false` only other emails.
            has_translations: `true` lists only emails with translations, `false` only those without.
            is_linked: `true` lists only emails that are linked to a message, `false` only those that are not.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_EMAILS,
            query={
                "page": page,
                "limit": page_size,
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "created_before": created_before,
                "created_after": created_after,
                "updated_before": updated_before,
                "updated_after": updated_after,
                "is_template": is_template,
                "has_translations": has_translations,
                "is_linked": is_linked,
            },
            limit=limit,
            options=options,
        )

    def list_folders(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: Literal["created", "name", "updated"] | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        created_before: UnixTime | Unset = UNSET,
        created_after: UnixTime | Unset = UNSET,
        updated_before: UnixTime | Unset = UNSET,
        updated_after: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioFoldersResponse:
        """List the folders of the Design Studio.

        `GET /v1/design_studio/folders` · 10 per second · pages by `page` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listFolders

        Args:
            page: Number of the page, from 1.
            limit: Results on one page, at most 10,000. The service uses 1,000 when you leave it out.
            parent_folder_id: Only what is in this folder. Left out, everything.
            direct_descendants_only: True leaves out what is in folders further down.
            sort_by: What to sort by. The service uses `created` when you leave it out.
            sort_order: Ascending (`asc`, what the service uses) or descending (`desc`).
            created_before: Unix seconds (or an aware `datetime`). Only what was created before this time.
            created_after: Unix seconds (or an aware `datetime`). Only what was created after this time.
            updated_before: Unix seconds (or an aware `datetime`). Only what was changed before this time.
            updated_after: Unix seconds (or an aware `datetime`). Only what was changed after this time.
        """
        return self._call(
            _operations.LIST_FOLDERS,
            query={
                "page": page,
                "limit": limit,
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "created_before": created_before,
                "created_after": created_after,
                "updated_before": updated_before,
                "updated_after": updated_after,
            },
            options=options,
        )

    def iterate_folders(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: Literal["created", "name", "updated"] | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        created_before: UnixTime | Unset = UNSET,
        created_after: UnixTime | Unset = UNSET,
        updated_before: UnixTime | Unset = UNSET,
        updated_after: UnixTime | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[StudioFolder, StudioFoldersResponse]:
        """Go through the items of `list_folders`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            page: The page to begin at.
            page_size: Items per page. Left out, 10,000, the most that the API returns.
            parent_folder_id: Only what is in this folder. Left out, everything.
            direct_descendants_only: True leaves out what is in folders further down.
            sort_by: What to sort by. The service uses `created` when you leave it out.
            sort_order: Ascending (`asc`, what the service uses) or descending (`desc`).
            created_before: Unix seconds (or an aware `datetime`). Only what was created before this time.
            created_after: Unix seconds (or an aware `datetime`). Only what was created after this time.
            updated_before: Unix seconds (or an aware `datetime`). Only what was changed before this time.
            updated_after: Unix seconds (or an aware `datetime`). Only what was changed after this time.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_FOLDERS,
            query={
                "page": page,
                "limit": page_size,
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "created_before": created_before,
                "created_after": created_after,
                "updated_before": updated_before,
                "updated_after": updated_after,
            },
            limit=limit,
            options=options,
        )

    def list_inbox_preview_clients(self, *, options: RequestOptions | None = None) -> InboxPreviewClientsResponse:
        """List the email clients that inbox previews can be made for.

        `GET /v1/design_studio/inbox_previews/clients` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listInboxPreviewClients
        """
        return self._call(_operations.LIST_INBOX_PREVIEW_CLIENTS, options=options)

    def list_inbox_preview_credits(self, *, options: RequestOptions | None = None) -> InboxPreviewCreditsResponse:
        """List the credits left for inbox previews.

        `GET /v1/design_studio/inbox_previews/credits` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getInboxPreviewCredits
        """
        return self._call(_operations.LIST_INBOX_PREVIEW_CREDITS, options=options)

    def list_inbox_previews(
        self,
        *,
        node_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> InboxPreviewJobsResponse:
        """List the runs of inbox previews.

        `GET /v1/design_studio/inbox_previews/jobs` · 10 per second · pages by `cursor` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listInboxPreviewJobs

        Args:
            node_id: Only runs of this email.
            limit: Results on one page, at most 200. The service uses 50 when you leave it out.
            cursor: Cursor, the `next_cursor` of the page before. Leave it out to begin with the first page.
        """
        return self._call(
            _operations.LIST_INBOX_PREVIEWS,
            query={"node_id": node_id, "limit": limit, "cursor": cursor},
            options=options,
        )

    def iterate_inbox_previews(
        self,
        *,
        node_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[InboxPreviewJobSummary, InboxPreviewJobsResponse]:
        """Go through the items of `list_inbox_previews`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            node_id: Only runs of this email.
            page_size: Items per page. Left out, 200, the most that the API returns.
            cursor: The cursor to begin at.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_INBOX_PREVIEWS,
            query={"node_id": node_id, "limit": page_size, "cursor": cursor},
            limit=limit,
            options=options,
        )

    def list_versions(
        self,
        id: str,
        *,
        start_date: UnixTime | Unset = UNSET,
        end_date: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioVersionsResponse:
        """List the saved versions of a Design Studio email.

        `GET /v1/design_studio/emails/{id}/versions` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listVersions

        Args:
            id: Id of the email, a UUID.
            start_date: Unix seconds (or an aware `datetime`). Only versions saved at or after this time.
            end_date: Unix seconds (or an aware `datetime`). Only versions saved up to this time.
        """
        return self._call(
            _operations.LIST_VERSIONS,
            path=(id,),
            query={"start_date": start_date, "end_date": end_date},
            options=options,
        )

    def preview_email(
        self,
        id: str,
        *,
        campaign: Mapping[str, Any] | Unset = UNSET,
        customer: Mapping[str, Any] | Unset = UNSET,
        event: Mapping[str, Any] | Unset = UNSET,
        journey: Mapping[str, Any] | Unset = UNSET,
        lax: bool | Unset = UNSET,
        message: Mapping[str, Any] | Unset = UNSET,
        objects: Mapping[str, Any] | Unset = UNSET,
        trigger: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioPreviewResponse:
        """Render a Design Studio email with sample data.

        Evaluates the Liquid and sends nothing. Faults in the Liquid are returned under `errors`. The call only reads,
        so it is safe to retry.

        `POST /v1/design_studio/emails/{id}/preview` · 5 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/previewEmail

        Args:
            id: Id of the email, a UUID.
            campaign: Sample values of the campaign, in Liquid `campaign`.
            customer: Sample attributes of the person, in Liquid `customer`.
            event: Sample data of the event, in Liquid `event`.
            journey: Sample attributes of the journey, in Liquid `journey`.
            lax: True renders values that are missing as empty text. Otherwise they are errors.
            message: Sample values of the message, in Liquid `message`.
            objects: Sample objects related to the person, in Liquid `objects`.
            trigger: Sample data of the trigger, in Liquid `trigger`.
        """
        return self._call(
            _operations.PREVIEW_EMAIL,
            path=(id,),
            body={
                "campaign": campaign,
                "customer": customer,
                "event": event,
                "journey": journey,
                "lax": lax,
                "message": message,
                "objects": objects,
                "trigger": trigger,
            },
            options=options,
        )

    def publish_email(self, id: str, *, options: RequestOptions | None = None) -> PublishResponse:
        """Publish a Design Studio email to the message it is linked to.

        Publishes all translations too. With several languages the work can go on after the response, whose `publish_id`
        then says which one to ask `get_publish_status` about. For an email with translations, pass the id of the
        default language.

        `POST /v1/design_studio/emails/{id}/publish` · 5 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/publishEmail

        Args:
            id: Id of the email, a UUID.
        """
        return self._call(_operations.PUBLISH_EMAIL, path=(id,), options=options)

    def render_email(self, id: str, *, options: RequestOptions | None = None) -> StudioRenderResponse:
        """Get the content of a Design Studio email as it would be sent.

        Components and transformers are applied; Liquid stays as it is.

        `GET /v1/design_studio/emails/{id}/render` · 5 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/renderEmail

        Args:
            id: Id of the email, a UUID.
        """
        return self._call(_operations.RENDER_EMAIL, path=(id,), options=options)

    def restore_version(
        self, id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> RestoreStudioVersionResponse:
        """Bring a saved version of a Design Studio email back.

        Replaces the current content. Save a version first if you want to keep it.

        `POST /v1/design_studio/emails/{id}/versions/{version_id}/restore` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/restoreVersion

        Args:
            id: Id of the email, a UUID.
            version_id: Id of the version, a UUID.
        """
        return self._call(_operations.RESTORE_VERSION, path=(id, version_id), options=options)

    def review_email(self, id: str, *, options: RequestOptions | None = None) -> StudioReviewResponse:
        """Check a Design Studio email for problems before it is sent.

        `GET /v1/design_studio/emails/{id}/review` · 5 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/reviewEmail

        Args:
            id: Id of the email, a UUID.
        """
        return self._call(_operations.REVIEW_EMAIL, path=(id,), options=options)

    def save_version(
        self, id: str, *, name: str, description: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> SaveStudioVersionResponse:
        """Save the content of a Design Studio email as a version.

        Content that has not changed since the last version saves none; `created` is then false.

        `POST /v1/design_studio/emails/{id}/versions` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/saveVersion

        Args:
            id: Id of the email, a UUID.
            name: Name of the version, at most 100 characters.
            description: What is special about it.
        """
        return self._call(
            _operations.SAVE_VERSION, path=(id,), body={"name": name, "description": description}, options=options
        )

    def submit_inbox_preview(
        self,
        id: str,
        *,
        client_ids: Sequence[str],
        lax_mode: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        sample_data: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SubmitInboxPreviewResponse:
        """Order previews of a Design Studio email in several email clients.

        Costs one preview credit for each client. The previews are made later; ask `get_inbox_preview` for them. The
        same order again on the same UTC day returns the first run and costs nothing, so it is safe to retry.

        `POST /v1/design_studio/emails/{id}/inbox_previews` · 5 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/submitInboxPreview

        Args:
            id: Id of the email, a UUID.
            client_ids: Ids from `list_inbox_preview_clients`, at least 1 and at most 150.
            lax_mode: True renders values that are missing as empty text. Otherwise they are errors.
            name: Name of the run, at most 191 characters.
            sample_data: Values for the Liquid, by `customer`, `event`, `trigger` and so on.
        """
        return self._call(
            _operations.SUBMIT_INBOX_PREVIEW,
            path=(id,),
            body={"client_ids": client_ids, "lax_mode": lax_mode, "name": name, "sample_data": sample_data},
            options=options,
        )

    def submit_inbox_preview_and_wait(
        self,
        id: str,
        *,
        client_ids: Sequence[str],
        lax_mode: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        sample_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[InboxPreviewJob] | None = None,
        options: RequestOptions | None = None,
    ) -> Finished[InboxPreviewJob]:
        """Call `submit_inbox_preview`, and wait until what it starts has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait_for_inbox_preview` waits for it again.

        Args:
            id: Id of the email, a UUID.
            client_ids: Ids from `list_inbox_preview_clients`, at least 1 and at most 150.
            lax_mode: True renders values that are missing as empty text. Otherwise they are errors.
            name: Name of the run, at most 191 characters.
            sample_data: Values for the Liquid, by `customer`, `event`, `trigger` and so on.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
        """
        return self._wait(
            ends(_operations.GET_INBOX_PREVIEW),
            OPERATIONS,
            _operations.SUBMIT_INBOX_PREVIEW,
            path=(id,),
            body={"client_ids": client_ids, "lax_mode": lax_mode, "name": name, "sample_data": sample_data},
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress},
            options=options,
        )

    def update_component(
        self,
        id: str,
        *,
        content: str | Unset = UNSET,
        name: str | Unset = UNSET,
        parent_folder_id: str | Unset | None = UNSET,
        tag: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change a component of the Design Studio.

        Fields that you leave out stay as they are. Emails that use the component show the change once they are
        published again. A tag that another component has already gives 409.

        `PUT /v1/design_studio/components/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateComponent

        Args:
            id: Id of the component or folder, a UUID.
            content: Source of the component.
            name: New name, at most 255 characters.
            parent_folder_id: Folder to move it to, null for the top folder.
            tag: HTML tag by which emails use the component. Emails with the old tag no longer find it.
        """
        self._send(
            _operations.UPDATE_COMPONENT,
            path=(id,),
            body={"content": content, "name": name, "parent_folder_id": parent_folder_id, "tag": tag},
            options=options,
        )

    def update_email(
        self,
        id: str,
        *,
        content: StudioContent | StudioContentDict | Unset = UNSET,
        envelope: NewStudioEnvelope | NewStudioEnvelopeDict | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        parent_folder_id: str | Unset | None = UNSET,
        transformers: StudioTransformers | StudioTransformersDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change an email of the Design Studio.

        Fields that you leave out stay as they are. Linked messages change only once you publish.

        `PUT /v1/design_studio/emails/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateEmail

        Args:
            id: Id of the email, a UUID.
            content: Subject, preview text and the content in HTML, plain text and AMP.
            envelope: Sender, recipient and headers.
            is_template: True makes it a template that new emails can start from.
            name: New name, at most 255 characters.
            parent_folder_id: Folder to move it to, null for the top folder.
            transformers: What happens to the HTML before it is sent, for example moving CSS into the elements.
        """
        self._send(
            _operations.UPDATE_EMAIL,
            path=(id,),
            body={
                "content": content,
                "envelope": envelope,
                "is_template": is_template,
                "name": name,
                "parent_folder_id": parent_folder_id,
                "transformers": transformers,
            },
            options=options,
        )

    def update_email_translation(
        self,
        id: str,
        language: str,
        *,
        content: StudioContent | StudioContentDict | Unset = UNSET,
        envelope: NewStudioEnvelope | NewStudioEnvelopeDict | Unset = UNSET,
        transformers: StudioTransformers | StudioTransformersDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change one translation of a Design Studio email.

        Fields that you leave out stay as they are. Linked messages change only once you publish.

        `PUT /v1/design_studio/emails/{id}/languages/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateEmailTranslation

        Args:
            id: Id of the email, a UUID.
            language: Language tag of the translation, for example `fr` or `pt-br`.
            content: Subject, preview text and the content in HTML, plain text and AMP.
            envelope: Sender, recipient and headers.
            transformers: What happens to the HTML before it is sent, for example moving CSS into the elements.
        """
        self._send(
            _operations.UPDATE_EMAIL_TRANSLATION,
            path=(id, language),
            body={"content": content, "envelope": envelope, "transformers": transformers},
            options=options,
        )

    def update_folder(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        parent_folder_id: str | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Rename a folder of the Design Studio, or move it.

        `PUT /v1/design_studio/folders/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateFolder

        Args:
            id: Id of the component or folder, a UUID.
            name: New name, at most 170 characters.
            parent_folder_id: Folder to move it to, null for the top folder.
        """
        self._send(
            _operations.UPDATE_FOLDER,
            path=(id,),
            body={"name": name, "parent_folder_id": parent_folder_id},
            options=options,
        )


class DesignStudioWithRawResponse:
    """`DesignStudio`, whose responses come as they are."""

    def __init__(self, resource: DesignStudio) -> None:
        self.check_unpublished_changes = returns_raw(resource.check_unpublished_changes)
        self.create_component = returns_raw(resource.create_component)
        self.create_email = returns_raw(resource.create_email)
        self.create_email_translation = returns_raw(resource.create_email_translation)
        self.create_folder = returns_raw(resource.create_folder)
        self.delete_component = returns_raw(resource.delete_component)
        self.delete_email = returns_raw(resource.delete_email)
        self.delete_email_translation = returns_raw(resource.delete_email_translation)
        self.delete_folder = returns_raw(resource.delete_folder)
        self.delete_version = returns_raw(resource.delete_version)
        self.get_component = returns_raw(resource.get_component)
        self.get_email = returns_raw(resource.get_email)
        self.get_email_translation = returns_raw(resource.get_email_translation)
        self.get_folder = returns_raw(resource.get_folder)
        self.get_inbox_preview = returns_raw(resource.get_inbox_preview)
        self.get_inbox_preview_capture = returns_raw(resource.get_inbox_preview_capture)
        self.get_publish_status = returns_raw(resource.get_publish_status)
        self.get_version = returns_raw(resource.get_version)
        self.link_email = returns_raw(resource.link_email)
        self.list_components = returns_raw(resource.list_components)
        self.list_email_translations = returns_raw(resource.list_email_translations)
        self.list_emails = returns_raw(resource.list_emails)
        self.list_folders = returns_raw(resource.list_folders)
        self.list_inbox_preview_clients = returns_raw(resource.list_inbox_preview_clients)
        self.list_inbox_preview_credits = returns_raw(resource.list_inbox_preview_credits)
        self.list_inbox_previews = returns_raw(resource.list_inbox_previews)
        self.list_versions = returns_raw(resource.list_versions)
        self.preview_email = returns_raw(resource.preview_email)
        self.publish_email = returns_raw(resource.publish_email)
        self.render_email = returns_raw(resource.render_email)
        self.restore_version = returns_raw(resource.restore_version)
        self.review_email = returns_raw(resource.review_email)
        self.save_version = returns_raw(resource.save_version)
        self.submit_inbox_preview = returns_raw(resource.submit_inbox_preview)
        self.update_component = returns_raw(resource.update_component)
        self.update_email = returns_raw(resource.update_email)
        self.update_email_translation = returns_raw(resource.update_email_translation)
        self.update_folder = returns_raw(resource.update_folder)


class AsyncDesignStudio(AsyncResource):
    """Operations of `design_studio`.

    `check_unpublished_changes`, `create_component`, `create_email`, `create_email_translation`, `create_folder`,
    `delete_component`, `delete_email`, `delete_email_translation`, `delete_folder`, `delete_version`, `get_component`,
    `get_email`, `get_email_translation`, `get_folder`, `get_inbox_preview`, `wait_for_inbox_preview`,
    `get_inbox_preview_capture`, `save_inbox_preview_capture`, `get_publish_status`, `get_version`, `link_email`,
    `list_components`, `iterate_components`, `list_email_translations`, `list_emails`, `iterate_emails`, `list_folders`,
    `iterate_folders`, `list_inbox_preview_clients`, `list_inbox_preview_credits`, `list_inbox_previews`,
    `iterate_inbox_previews`, `list_versions`, `preview_email`, `publish_email`, `render_email`, `restore_version`,
    `review_email`, `save_version`, `submit_inbox_preview`, `submit_inbox_preview_and_wait`, `update_component`,
    `update_email`, `update_email_translation`, `update_folder`.
    """

    @property
    def with_raw_response(self) -> AsyncDesignStudioWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncDesignStudioWithRawResponse(AsyncDesignStudio(AsyncUnreadTransport(self._transport)))

    async def check_unpublished_changes(
        self, id: str, *, options: RequestOptions | None = None
    ) -> UnpublishedChangesResponse:
        """Check whether a Design Studio email has changes to publish.

        `GET /v1/design_studio/emails/{id}/unpublished_changes` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/checkUnpublishedChanges

        Args:
            id: Id of the email, a UUID.
        """
        return await self._call(_operations.CHECK_UNPUBLISHED_CHANGES, path=(id,), options=options)

    async def create_component(
        self,
        *,
        content: str,
        name: str,
        tag: str,
        parent_folder_id: str | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioComponentResponse:
        """Create a component in the Design Studio.

        A tag that another component has already gives 409.

        `POST /v1/design_studio/components` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createComponent

        Args:
            content: Source of the component.
            name: Name in the app, at most 255 characters.
            tag: HTML tag by which emails use the component, for example `x-footer`.
            parent_folder_id: Folder to create it in. Left out or null, the top folder.
        """
        return await self._call(
            _operations.CREATE_COMPONENT,
            body={"content": content, "name": name, "tag": tag, "parent_folder_id": parent_folder_id},
            options=options,
        )

    async def create_email(
        self,
        *,
        name: str,
        content: StudioContent | StudioContentDict | Unset = UNSET,
        envelope: NewStudioEnvelope | NewStudioEnvelopeDict | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        parent_folder_id: str | Unset | None = UNSET,
        transformers: StudioTransformers | StudioTransformersDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioEmailResponse:
        """Create an email in the Design Studio.

        It sends nothing until you link it to a message and publish it. Calling again creates a second one.

        `POST /v1/design_studio/emails` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createEmail

        Args:
            name: Name in the app, at most 255 characters.
            content: Subject, preview text and the content in HTML, plain text and AMP.
            envelope: Sender, recipient and headers.
            is_template: True makes it a template that new emails can start from.
            parent_folder_id: Folder to create it in. Left out or null, the top folder.
            transformers: What happens to the HTML before it is sent, for example moving CSS into the elements.
        """
        return await self._call(
            _operations.CREATE_EMAIL,
            body={
                "name": name,
                "content": content,
                "envelope": envelope,
                "is_template": is_template,
                "parent_folder_id": parent_folder_id,
                "transformers": transformers,
            },
            options=options,
        )

    async def create_email_translation(
        self,
        id: str,
        *,
        language: str,
        content: StudioContent | StudioContentDict | Unset = UNSET,
        envelope: NewStudioEnvelope | NewStudioEnvelopeDict | Unset = UNSET,
        transformers: StudioTransformers | StudioTransformersDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioTranslationResponse:
        """Add a translation to a Design Studio email.

        A language that the email already has gives 409.

        `POST /v1/design_studio/emails/{id}/languages` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createEmailTranslation

        Args:
            id: Id of the email, a UUID.
            language: Language tag of the translation, for example `fr` or `pt-br`.
            content: Subject, preview text and the content in HTML, plain text and AMP.
            envelope: Sender, recipient and headers.
            transformers: What happens to the HTML before it is sent, for example moving CSS into the elements.
        """
        return await self._call(
            _operations.CREATE_EMAIL_TRANSLATION,
            path=(id,),
            body={"language": language, "content": content, "envelope": envelope, "transformers": transformers},
            options=options,
        )

    async def create_folder(
        self, *, name: str, parent_folder_id: str | Unset | None = UNSET, options: RequestOptions | None = None
    ) -> StudioFolderResponse:
        """Create a folder in the Design Studio.

        `POST /v1/design_studio/folders` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createFolder

        Args:
            name: Name of the folder, at most 170 characters.
            parent_folder_id: Folder to create it in. Left out or null, the top folder.
        """
        return await self._call(
            _operations.CREATE_FOLDER, body={"name": name, "parent_folder_id": parent_folder_id}, options=options
        )

    async def delete_component(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a component of the Design Studio.

        `DELETE /v1/design_studio/components/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteComponent

        Args:
            id: Id of the component or folder, a UUID.
        """
        await self._send(_operations.DELETE_COMPONENT, path=(id,), options=options)

    async def delete_email(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete an email of the Design Studio.

        Deletes its translations and versions too. One that is linked gives 409.

        `DELETE /v1/design_studio/emails/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteEmail

        Args:
            id: Id of the email, a UUID.
        """
        await self._send(_operations.DELETE_EMAIL, path=(id,), options=options)

    async def delete_email_translation(self, id: str, language: str, *, options: RequestOptions | None = None) -> None:
        """Delete one translation of a Design Studio email.

        The default language cannot be deleted this way; delete the email.

        `DELETE /v1/design_studio/emails/{id}/languages/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteEmailTranslation

        Args:
            id: Id of the email, a UUID.
            language: Language tag of the translation, for example `fr` or `pt-br`.
        """
        await self._send(_operations.DELETE_EMAIL_TRANSLATION, path=(id, language), options=options)

    async def delete_folder(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Delete a folder of the Design Studio.

        `DELETE /v1/design_studio/folders/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteFolder

        Args:
            id: Id of the component or folder, a UUID.
        """
        await self._send(_operations.DELETE_FOLDER, path=(id,), options=options)

    async def delete_version(self, id: str, version_id: str, *, options: RequestOptions | None = None) -> None:
        """Delete one saved version of a Design Studio email.

        `DELETE /v1/design_studio/emails/{id}/versions/{version_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteVersion

        Args:
            id: Id of the email, a UUID.
            version_id: Id of the version, a UUID.
        """
        await self._send(_operations.DELETE_VERSION, path=(id, version_id), options=options)

    async def get_component(self, id: str, *, options: RequestOptions | None = None) -> StudioComponentResponse:
        """Get one component of the Design Studio.

        `GET /v1/design_studio/components/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getComponent

        Args:
            id: Id of the component or folder, a UUID.
        """
        return await self._call(_operations.GET_COMPONENT, path=(id,), options=options)

    async def get_email(self, id: str, *, options: RequestOptions | None = None) -> StudioEmailResponse:
        """Get one email of the Design Studio.

        `GET /v1/design_studio/emails/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getEmail

        Args:
            id: Id of the email, a UUID.
        """
        return await self._call(_operations.GET_EMAIL, path=(id,), options=options)

    async def get_email_translation(
        self, id: str, language: str, *, options: RequestOptions | None = None
    ) -> StudioTranslationResponse:
        """Get one translation of a Design Studio email.

        `GET /v1/design_studio/emails/{id}/languages/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getEmailTranslation

        Args:
            id: Id of the email, a UUID.
            language: Language tag of the translation, for example `fr` or `pt-br`.
        """
        return await self._call(_operations.GET_EMAIL_TRANSLATION, path=(id, language), options=options)

    async def get_folder(self, id: str, *, options: RequestOptions | None = None) -> StudioFolderResponse:
        """Get one folder of the Design Studio.

        `GET /v1/design_studio/folders/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getFolder

        Args:
            id: Id of the component or folder, a UUID.
        """
        return await self._call(_operations.GET_FOLDER, path=(id,), options=options)

    async def get_inbox_preview(
        self, id: str, run_id: int, *, options: RequestOptions | None = None
    ) -> InboxPreviewJob:
        """Get one run of inbox previews, with the state of each preview.

        `GET /v1/design_studio/emails/{id}/inbox_previews/{run_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getInboxPreviewJob

        Args:
            id: Id of the email, a UUID.
            run_id: Id that submitting the previews returned.
        """
        return await self._call(_operations.GET_INBOX_PREVIEW, path=(id, run_id), options=options)

    async def wait_for_inbox_preview(
        self,
        id: str,
        run_id: int,
        *,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[InboxPreviewJob] | None = None,
        options: RequestOptions | None = None,
    ) -> Finished[InboxPreviewJob]:
        """Wait until what was started has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait_for_inbox_preview` waits for it again.

        Args:
            id: Id of the email, a UUID.
            run_id: Id that submitting the previews returned.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
        """
        return await self._wait(
            ends(_operations.GET_INBOX_PREVIEW),
            OPERATIONS,
            _operations.GET_INBOX_PREVIEW,
            path=(id, run_id),
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress},
            options=options,
        )

    async def get_inbox_preview_capture(
        self,
        id: str,
        run_id: int,
        client_id: str,
        *,
        variant: Literal["full_thumbnail", "screenshot", "thumbnail"] | Unset = UNSET,
        key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Get the picture of one inbox preview.

        Returns the bytes of the image. Its format is in the `Content-Type` header of the raw response.

        `GET /v1/design_studio/emails/{id}/inbox_previews/{run_id}/captures/{client_id}` · 10 per second · safe to
        repeat.

        https://docs.customer.io/api/app/#operation/getInboxPreviewCapture

        Args:
            id: Id of the email, a UUID.
            run_id: Id that submitting the previews returned.
            client_id: Email client, one of the `client_ids` of the run.
            variant: The whole screenshot, or a thumbnail of its top or of all of it.
            key: Which screenshot, if the client has several; the keys of `screenshots` of the preview.
        """
        return await self._call(
            _operations.GET_INBOX_PREVIEW_CAPTURE,
            path=(id, run_id, client_id),
            query={"variant": variant, "key": key},
            options=options,
        )

    async def save_inbox_preview_capture(
        self,
        id: str,
        run_id: int,
        client_id: str,
        *,
        variant: Literal["full_thumbnail", "screenshot", "thumbnail"] | Unset = UNSET,
        key: str | Unset = UNSET,
        to: str | PathLike[str],
        options: RequestOptions | None = None,
    ) -> Path:
        """Call `get_inbox_preview_capture`, and write the file that it returns.

        Returns where the file is. An OSError before the request means that it cannot be written there.

        Args:
            id: Id of the email, a UUID.
            run_id: Id that submitting the previews returned.
            client_id: Email client, one of the `client_ids` of the run.
            variant: The whole screenshot, or a thumbnail of its top or of all of it.
            key: Which screenshot, if the client has several; the keys of `screenshots` of the preview.
            to: File to write. It is replaced as a whole or not at all.
        """
        return await self._save(
            _operations.GET_INBOX_PREVIEW_CAPTURE,
            to,
            path=(id, run_id, client_id),
            query={"variant": variant, "key": key},
            options=options,
        )

    async def get_publish_status(
        self, id: str, *, publish_id: str, options: RequestOptions | None = None
    ) -> PublishStatusResponse:
        """Get how far publishing a Design Studio email has come.

        `GET /v1/design_studio/emails/{id}/publish_status` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getPublishStatus

        Args:
            id: Id of the email, a UUID.
            publish_id: Id that publishing the email returned.
        """
        return await self._call(
            _operations.GET_PUBLISH_STATUS, path=(id,), query={"publish_id": publish_id}, options=options
        )

    async def get_version(
        self, id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> StudioVersionResponse:
        """Get one saved version of a Design Studio email.

        Returns its content and that of the components it used.

        `GET /v1/design_studio/emails/{id}/versions/{version_id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getVersion

        Args:
            id: Id of the email, a UUID.
            version_id: Id of the version, a UUID.
        """
        return await self._call(_operations.GET_VERSION, path=(id, version_id), options=options)

    async def link_email(
        self,
        id: str,
        *,
        target: StudioLinkTarget | StudioLinkTargetDict,
        force: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioLinkResponse:
        """Link a Design Studio email to the message that sends it.

        An email is linked to one message at most. Publish it afterwards to bring its content into the message. For an
        email with translations, pass the id of the default language.

        `POST /v1/design_studio/emails/{id}/link` · 5 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/linkEmail

        Args:
            id: Id of the email, a UUID.
            target: The message, by `type` and the id that goes with it.
            force: True replaces the email that the message is linked to. Otherwise that gives 409.
        """
        return await self._call(
            _operations.LINK_EMAIL, path=(id,), body={"target": target, "force": force}, options=options
        )

    async def list_components(
        self,
        *,
        tag: str | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: Literal["created", "name", "updated"] | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        created_before: UnixTime | Unset = UNSET,
        created_after: UnixTime | Unset = UNSET,
        updated_before: UnixTime | Unset = UNSET,
        updated_after: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioComponentsResponse:
        """List the components of the Design Studio, and their folders.

        A page holds both, up to `limit` together.

        `GET /v1/design_studio/components` · 10 per second · pages by `page` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listComponents

        Args:
            tag: Only components with this tag.
            page: Number of the page, from 1.
            limit: Results on one page, at most 10,000. The service uses 1,000 when you leave it out.
            parent_folder_id: Only what is in this folder. Left out, everything.
            direct_descendants_only: True leaves out what is in folders further down.
            sort_by: What to sort by. The service uses `created` when you leave it out.
            sort_order: Ascending (`asc`, what the service uses) or descending (`desc`).
            created_before: Unix seconds (or an aware `datetime`). Only what was created before this time.
            created_after: Unix seconds (or an aware `datetime`). Only what was created after this time.
            updated_before: Unix seconds (or an aware `datetime`). Only what was changed before this time.
            updated_after: Unix seconds (or an aware `datetime`). Only what was changed after this time.
        """
        return await self._call(
            _operations.LIST_COMPONENTS,
            query={
                "tag": tag,
                "page": page,
                "limit": limit,
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "created_before": created_before,
                "created_after": created_after,
                "updated_before": updated_before,
                "updated_after": updated_after,
            },
            options=options,
        )

    def iterate_components(
        self,
        *,
        tag: str | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: Literal["created", "name", "updated"] | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        created_before: UnixTime | Unset = UNSET,
        created_after: UnixTime | Unset = UNSET,
        updated_before: UnixTime | Unset = UNSET,
        updated_after: UnixTime | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[StudioComponentSummary | StudioFolder, StudioComponentsResponse]:
        """Go through the items of `list_components`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            tag: Only components with this tag.
            page: The page to begin at.
            page_size: Items per page. Left out, 10,000, the most that the API returns.
            parent_folder_id: Only what is in this folder. Left out, everything.
            direct_descendants_only: True leaves out what is in folders further down.
            sort_by: What to sort by. The service uses `created` when you leave it out.
            sort_order: Ascending (`asc`, what the service uses) or descending (`desc`).
            created_before: Unix seconds (or an aware `datetime`). Only what was created before this time.
            created_after: Unix seconds (or an aware `datetime`). Only what was created after this time.
            updated_before: Unix seconds (or an aware `datetime`). Only what was changed before this time.
            updated_after: Unix seconds (or an aware `datetime`). Only what was changed after this time.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_COMPONENTS,
            query={
                "tag": tag,
                "page": page,
                "limit": page_size,
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "created_before": created_before,
                "created_after": created_after,
                "updated_before": updated_before,
                "updated_after": updated_after,
            },
            limit=limit,
            options=options,
        )

    async def list_email_translations(
        self, id: str, *, options: RequestOptions | None = None
    ) -> StudioTranslationsResponse:
        """List the translations of a Design Studio email.

        `GET /v1/design_studio/emails/{id}/languages` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listEmailTranslations

        Args:
            id: Id of the email, a UUID.
        """
        return await self._call(_operations.LIST_EMAIL_TRANSLATIONS, path=(id,), options=options)

    async def list_emails(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: Literal["created", "name", "updated"] | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        created_before: UnixTime | Unset = UNSET,
        created_after: UnixTime | Unset = UNSET,
        updated_before: UnixTime | Unset = UNSET,
        updated_after: UnixTime | Unset = UNSET,
        is_template: Literal["any", "false", "true"] | Unset = UNSET,
        has_translations: Literal["any", "false", "true"] | Unset = UNSET,
        is_linked: Literal["any", "false", "true"] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioEmailsResponse:
        """List the emails of the Design Studio, and their folders.

        A page holds both, up to `limit` together.

        `GET /v1/design_studio/emails` · 10 per second · pages by `page` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listEmails

        Args:
            page: Number of the page, from 1.
            limit: Results on one page, at most 10,000. The service uses 1,000 when you leave it out.
            parent_folder_id: Only what is in this folder. Left out, everything.
            direct_descendants_only: True leaves out what is in folders further down.
            sort_by: What to sort by. The service uses `created` when you leave it out.
            sort_order: Ascending (`asc`, what the service uses) or descending (`desc`).
            created_before: Unix seconds (or an aware `datetime`). Only what was created before this time.
            created_after: Unix seconds (or an aware `datetime`). Only what was created after this time.
            updated_before: Unix seconds (or an aware `datetime`). Only what was changed before this time.
            updated_after: Unix seconds (or an aware `datetime`). Only what was changed after this time.
            is_template: `true` lists only templates, `false` only other emails.
            has_translations: `true` lists only emails with translations, `false` only those without.
            is_linked: `true` lists only emails that are linked to a message, `false` only those that are not.
        """
        return await self._call(
            _operations.LIST_EMAILS,
            query={
                "page": page,
                "limit": limit,
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "created_before": created_before,
                "created_after": created_after,
                "updated_before": updated_before,
                "updated_after": updated_after,
                "is_template": is_template,
                "has_translations": has_translations,
                "is_linked": is_linked,
            },
            options=options,
        )

    def iterate_emails(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: Literal["created", "name", "updated"] | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        created_before: UnixTime | Unset = UNSET,
        created_after: UnixTime | Unset = UNSET,
        updated_before: UnixTime | Unset = UNSET,
        updated_after: UnixTime | Unset = UNSET,
        is_template: Literal["any", "false", "true"] | Unset = UNSET,
        has_translations: Literal["any", "false", "true"] | Unset = UNSET,
        is_linked: Literal["any", "false", "true"] | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[StudioEmailSummary | StudioFolder, StudioEmailsResponse]:
        """Go through the items of `list_emails`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            page: The page to begin at.
            page_size: Items per page. Left out, 10,000, the most that the API returns.
            parent_folder_id: Only what is in this folder. Left out, everything.
            direct_descendants_only: True leaves out what is in folders further down.
            sort_by: What to sort by. The service uses `created` when you leave it out.
            sort_order: Ascending (`asc`, what the service uses) or descending (`desc`).
            created_before: Unix seconds (or an aware `datetime`). Only what was created before this time.
            created_after: Unix seconds (or an aware `datetime`). Only what was created after this time.
            updated_before: Unix seconds (or an aware `datetime`). Only what was changed before this time.
            updated_after: Unix seconds (or an aware `datetime`). Only what was changed after this time.
            is_template: `true` lists only templates, `false` only other emails.
            has_translations: `true` lists only emails with translations, `false` only those without.
            is_linked: `true` lists only emails that are linked to a message, `false` only those that are not.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_EMAILS,
            query={
                "page": page,
                "limit": page_size,
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "created_before": created_before,
                "created_after": created_after,
                "updated_before": updated_before,
                "updated_after": updated_after,
                "is_template": is_template,
                "has_translations": has_translations,
                "is_linked": is_linked,
            },
            limit=limit,
            options=options,
        )

    async def list_folders(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: Literal["created", "name", "updated"] | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        created_before: UnixTime | Unset = UNSET,
        created_after: UnixTime | Unset = UNSET,
        updated_before: UnixTime | Unset = UNSET,
        updated_after: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioFoldersResponse:
        """List the folders of the Design Studio.

        `GET /v1/design_studio/folders` · 10 per second · pages by `page` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listFolders

        Args:
            page: Number of the page, from 1.
            limit: Results on one page, at most 10,000. The service uses 1,000 when you leave it out.
            parent_folder_id: Only what is in this folder. Left out, everything.
            direct_descendants_only: True leaves out what is in folders further down.
            sort_by: What to sort by. The service uses `created` when you leave it out.
            sort_order: Ascending (`asc`, what the service uses) or descending (`desc`).
            created_before: Unix seconds (or an aware `datetime`). Only what was created before this time.
            created_after: Unix seconds (or an aware `datetime`). Only what was created after this time.
            updated_before: Unix seconds (or an aware `datetime`). Only what was changed before this time.
            updated_after: Unix seconds (or an aware `datetime`). Only what was changed after this time.
        """
        return await self._call(
            _operations.LIST_FOLDERS,
            query={
                "page": page,
                "limit": limit,
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "created_before": created_before,
                "created_after": created_after,
                "updated_before": updated_before,
                "updated_after": updated_after,
            },
            options=options,
        )

    def iterate_folders(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        parent_folder_id: str | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        sort_by: Literal["created", "name", "updated"] | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        created_before: UnixTime | Unset = UNSET,
        created_after: UnixTime | Unset = UNSET,
        updated_before: UnixTime | Unset = UNSET,
        updated_after: UnixTime | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[StudioFolder, StudioFoldersResponse]:
        """Go through the items of `list_folders`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            page: The page to begin at.
            page_size: Items per page. Left out, 10,000, the most that the API returns.
            parent_folder_id: Only what is in this folder. Left out, everything.
            direct_descendants_only: True leaves out what is in folders further down.
            sort_by: What to sort by. The service uses `created` when you leave it out.
            sort_order: Ascending (`asc`, what the service uses) or descending (`desc`).
            created_before: Unix seconds (or an aware `datetime`). Only what was created before this time.
            created_after: Unix seconds (or an aware `datetime`). Only what was created after this time.
            updated_before: Unix seconds (or an aware `datetime`). Only what was changed before this time.
            updated_after: Unix seconds (or an aware `datetime`). Only what was changed after this time.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_FOLDERS,
            query={
                "page": page,
                "limit": page_size,
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "sort_by": sort_by,
                "sort_order": sort_order,
                "created_before": created_before,
                "created_after": created_after,
                "updated_before": updated_before,
                "updated_after": updated_after,
            },
            limit=limit,
            options=options,
        )

    async def list_inbox_preview_clients(self, *, options: RequestOptions | None = None) -> InboxPreviewClientsResponse:
        """List the email clients that inbox previews can be made for.

        `GET /v1/design_studio/inbox_previews/clients` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listInboxPreviewClients
        """
        return await self._call(_operations.LIST_INBOX_PREVIEW_CLIENTS, options=options)

    async def list_inbox_preview_credits(self, *, options: RequestOptions | None = None) -> InboxPreviewCreditsResponse:
        """List the credits left for inbox previews.

        `GET /v1/design_studio/inbox_previews/credits` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getInboxPreviewCredits
        """
        return await self._call(_operations.LIST_INBOX_PREVIEW_CREDITS, options=options)

    async def list_inbox_previews(
        self,
        *,
        node_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> InboxPreviewJobsResponse:
        """List the runs of inbox previews.

        `GET /v1/design_studio/inbox_previews/jobs` · 10 per second · pages by `cursor` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listInboxPreviewJobs

        Args:
            node_id: Only runs of this email.
            limit: Results on one page, at most 200. The service uses 50 when you leave it out.
            cursor: Cursor, the `next_cursor` of the page before. Leave it out to begin with the first page.
        """
        return await self._call(
            _operations.LIST_INBOX_PREVIEWS,
            query={"node_id": node_id, "limit": limit, "cursor": cursor},
            options=options,
        )

    def iterate_inbox_previews(
        self,
        *,
        node_id: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[InboxPreviewJobSummary, InboxPreviewJobsResponse]:
        """Go through the items of `list_inbox_previews`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            node_id: Only runs of this email.
            page_size: Items per page. Left out, 200, the most that the API returns.
            cursor: The cursor to begin at.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_INBOX_PREVIEWS,
            query={"node_id": node_id, "limit": page_size, "cursor": cursor},
            limit=limit,
            options=options,
        )

    async def list_versions(
        self,
        id: str,
        *,
        start_date: UnixTime | Unset = UNSET,
        end_date: UnixTime | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioVersionsResponse:
        """List the saved versions of a Design Studio email.

        `GET /v1/design_studio/emails/{id}/versions` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/listVersions

        Args:
            id: Id of the email, a UUID.
            start_date: Unix seconds (or an aware `datetime`). Only versions saved at or after this time.
            end_date: Unix seconds (or an aware `datetime`). Only versions saved up to this time.
        """
        return await self._call(
            _operations.LIST_VERSIONS,
            path=(id,),
            query={"start_date": start_date, "end_date": end_date},
            options=options,
        )

    async def preview_email(
        self,
        id: str,
        *,
        campaign: Mapping[str, Any] | Unset = UNSET,
        customer: Mapping[str, Any] | Unset = UNSET,
        event: Mapping[str, Any] | Unset = UNSET,
        journey: Mapping[str, Any] | Unset = UNSET,
        lax: bool | Unset = UNSET,
        message: Mapping[str, Any] | Unset = UNSET,
        objects: Mapping[str, Any] | Unset = UNSET,
        trigger: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> StudioPreviewResponse:
        """Render a Design Studio email with sample data.

        Evaluates the Liquid and sends nothing. Faults in the Liquid are returned under `errors`. The call only reads,
        so it is safe to retry.

        `POST /v1/design_studio/emails/{id}/preview` · 5 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/previewEmail

        Args:
            id: Id of the email, a UUID.
            campaign: Sample values of the campaign, in Liquid `campaign`.
            customer: Sample attributes of the person, in Liquid `customer`.
            event: Sample data of the event, in Liquid `event`.
            journey: Sample attributes of the journey, in Liquid `journey`.
            lax: True renders values that are missing as empty text. Otherwise they are errors.
            message: Sample values of the message, in Liquid `message`.
            objects: Sample objects related to the person, in Liquid `objects`.
            trigger: Sample data of the trigger, in Liquid `trigger`.
        """
        return await self._call(
            _operations.PREVIEW_EMAIL,
            path=(id,),
            body={
                "campaign": campaign,
                "customer": customer,
                "event": event,
                "journey": journey,
                "lax": lax,
                "message": message,
                "objects": objects,
                "trigger": trigger,
            },
            options=options,
        )

    async def publish_email(self, id: str, *, options: RequestOptions | None = None) -> PublishResponse:
        """Publish a Design Studio email to the message it is linked to.

        Publishes all translations too. With several languages the work can go on after the response, whose `publish_id`
        then says which one to ask `get_publish_status` about. For an email with translations, pass the id of the
        default language.

        `POST /v1/design_studio/emails/{id}/publish` · 5 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/publishEmail

        Args:
            id: Id of the email, a UUID.
        """
        return await self._call(_operations.PUBLISH_EMAIL, path=(id,), options=options)

    async def render_email(self, id: str, *, options: RequestOptions | None = None) -> StudioRenderResponse:
        """Get the content of a Design Studio email as it would be sent.

        Components and transformers are applied; Liquid stays as it is.

        `GET /v1/design_studio/emails/{id}/render` · 5 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/renderEmail

        Args:
            id: Id of the email, a UUID.
        """
        return await self._call(_operations.RENDER_EMAIL, path=(id,), options=options)

    async def restore_version(
        self, id: str, version_id: str, *, options: RequestOptions | None = None
    ) -> RestoreStudioVersionResponse:
        """Bring a saved version of a Design Studio email back.

        Replaces the current content. Save a version first if you want to keep it.

        `POST /v1/design_studio/emails/{id}/versions/{version_id}/restore` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/restoreVersion

        Args:
            id: Id of the email, a UUID.
            version_id: Id of the version, a UUID.
        """
        return await self._call(_operations.RESTORE_VERSION, path=(id, version_id), options=options)

    async def review_email(self, id: str, *, options: RequestOptions | None = None) -> StudioReviewResponse:
        """Check a Design Studio email for problems before it is sent.

        `GET /v1/design_studio/emails/{id}/review` · 5 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/reviewEmail

        Args:
            id: Id of the email, a UUID.
        """
        return await self._call(_operations.REVIEW_EMAIL, path=(id,), options=options)

    async def save_version(
        self, id: str, *, name: str, description: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> SaveStudioVersionResponse:
        """Save the content of a Design Studio email as a version.

        Content that has not changed since the last version saves none; `created` is then false.

        `POST /v1/design_studio/emails/{id}/versions` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/saveVersion

        Args:
            id: Id of the email, a UUID.
            name: Name of the version, at most 100 characters.
            description: What is special about it.
        """
        return await self._call(
            _operations.SAVE_VERSION, path=(id,), body={"name": name, "description": description}, options=options
        )

    async def submit_inbox_preview(
        self,
        id: str,
        *,
        client_ids: Sequence[str],
        lax_mode: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        sample_data: Mapping[str, Any] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SubmitInboxPreviewResponse:
        """Order previews of a Design Studio email in several email clients.

        Costs one preview credit for each client. The previews are made later; ask `get_inbox_preview` for them. The
        same order again on the same UTC day returns the first run and costs nothing, so it is safe to retry.

        `POST /v1/design_studio/emails/{id}/inbox_previews` · 5 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/submitInboxPreview

        Args:
            id: Id of the email, a UUID.
            client_ids: Ids from `list_inbox_preview_clients`, at least 1 and at most 150.
            lax_mode: True renders values that are missing as empty text. Otherwise they are errors.
            name: Name of the run, at most 191 characters.
            sample_data: Values for the Liquid, by `customer`, `event`, `trigger` and so on.
        """
        return await self._call(
            _operations.SUBMIT_INBOX_PREVIEW,
            path=(id,),
            body={"client_ids": client_ids, "lax_mode": lax_mode, "name": name, "sample_data": sample_data},
            options=options,
        )

    async def submit_inbox_preview_and_wait(
        self,
        id: str,
        *,
        client_ids: Sequence[str],
        lax_mode: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        sample_data: Mapping[str, Any] | Unset = UNSET,
        timeout: float | None = WAIT_SECONDS,
        poll_every: float = POLL_SECONDS,
        on_progress: ProgressCallback[InboxPreviewJob] | None = None,
        options: RequestOptions | None = None,
    ) -> Finished[InboxPreviewJob]:
        """Call `submit_inbox_preview`, and wait until what it starts has come to its end.

        Raises `JobFailed` if it ends badly, and `WaitTimedOut` after `timeout` seconds: the work goes on then, and
        `wait_for_inbox_preview` waits for it again.

        Args:
            id: Id of the email, a UUID.
            client_ids: Ids from `list_inbox_preview_clients`, at least 1 and at most 150.
            lax_mode: True renders values that are missing as empty text. Otherwise they are errors.
            name: Name of the run, at most 191 characters.
            sample_data: Values for the Liquid, by `customer`, `event`, `trigger` and so on.
            timeout: Seconds to wait in total, requests and a download included; `None` for no limit.
            poll_every: Seconds between two requests for the state; the first ones are closer together.
            on_progress: Called with each response that has the state.
        """
        return await self._wait(
            ends(_operations.GET_INBOX_PREVIEW),
            OPERATIONS,
            _operations.SUBMIT_INBOX_PREVIEW,
            path=(id,),
            body={"client_ids": client_ids, "lax_mode": lax_mode, "name": name, "sample_data": sample_data},
            patience={"timeout": timeout, "poll_every": poll_every, "on_progress": on_progress},
            options=options,
        )

    async def update_component(
        self,
        id: str,
        *,
        content: str | Unset = UNSET,
        name: str | Unset = UNSET,
        parent_folder_id: str | Unset | None = UNSET,
        tag: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change a component of the Design Studio.

        Fields that you leave out stay as they are. Emails that use the component show the change once they are
        published again. A tag that another component has already gives 409.

        `PUT /v1/design_studio/components/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateComponent

        Args:
            id: Id of the component or folder, a UUID.
            content: Source of the component.
            name: New name, at most 255 characters.
            parent_folder_id: Folder to move it to, null for the top folder.
            tag: HTML tag by which emails use the component. Emails with the old tag no longer find it.
        """
        await self._send(
            _operations.UPDATE_COMPONENT,
            path=(id,),
            body={"content": content, "name": name, "parent_folder_id": parent_folder_id, "tag": tag},
            options=options,
        )

    async def update_email(
        self,
        id: str,
        *,
        content: StudioContent | StudioContentDict | Unset = UNSET,
        envelope: NewStudioEnvelope | NewStudioEnvelopeDict | Unset = UNSET,
        is_template: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        parent_folder_id: str | Unset | None = UNSET,
        transformers: StudioTransformers | StudioTransformersDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change an email of the Design Studio.

        Fields that you leave out stay as they are. Linked messages change only once you publish.

        `PUT /v1/design_studio/emails/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateEmail

        Args:
            id: Id of the email, a UUID.
            content: Subject, preview text and the content in HTML, plain text and AMP.
            envelope: Sender, recipient and headers.
            is_template: True makes it a template that new emails can start from.
            name: New name, at most 255 characters.
            parent_folder_id: Folder to move it to, null for the top folder.
            transformers: What happens to the HTML before it is sent, for example moving CSS into the elements.
        """
        await self._send(
            _operations.UPDATE_EMAIL,
            path=(id,),
            body={
                "content": content,
                "envelope": envelope,
                "is_template": is_template,
                "name": name,
                "parent_folder_id": parent_folder_id,
                "transformers": transformers,
            },
            options=options,
        )

    async def update_email_translation(
        self,
        id: str,
        language: str,
        *,
        content: StudioContent | StudioContentDict | Unset = UNSET,
        envelope: NewStudioEnvelope | NewStudioEnvelopeDict | Unset = UNSET,
        transformers: StudioTransformers | StudioTransformersDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Change one translation of a Design Studio email.

        Fields that you leave out stay as they are. Linked messages change only once you publish.

        `PUT /v1/design_studio/emails/{id}/languages/{language}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateEmailTranslation

        Args:
            id: Id of the email, a UUID.
            language: Language tag of the translation, for example `fr` or `pt-br`.
            content: Subject, preview text and the content in HTML, plain text and AMP.
            envelope: Sender, recipient and headers.
            transformers: What happens to the HTML before it is sent, for example moving CSS into the elements.
        """
        await self._send(
            _operations.UPDATE_EMAIL_TRANSLATION,
            path=(id, language),
            body={"content": content, "envelope": envelope, "transformers": transformers},
            options=options,
        )

    async def update_folder(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        parent_folder_id: str | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Rename a folder of the Design Studio, or move it.

        `PUT /v1/design_studio/folders/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateFolder

        Args:
            id: Id of the component or folder, a UUID.
            name: New name, at most 170 characters.
            parent_folder_id: Folder to move it to, null for the top folder.
        """
        await self._send(
            _operations.UPDATE_FOLDER,
            path=(id,),
            body={"name": name, "parent_folder_id": parent_folder_id},
            options=options,
        )


class AsyncDesignStudioWithRawResponse:
    """`AsyncDesignStudio`, whose responses come as they are."""

    def __init__(self, resource: AsyncDesignStudio) -> None:
        self.check_unpublished_changes = returns_raw_async(resource.check_unpublished_changes)
        self.create_component = returns_raw_async(resource.create_component)
        self.create_email = returns_raw_async(resource.create_email)
        self.create_email_translation = returns_raw_async(resource.create_email_translation)
        self.create_folder = returns_raw_async(resource.create_folder)
        self.delete_component = returns_raw_async(resource.delete_component)
        self.delete_email = returns_raw_async(resource.delete_email)
        self.delete_email_translation = returns_raw_async(resource.delete_email_translation)
        self.delete_folder = returns_raw_async(resource.delete_folder)
        self.delete_version = returns_raw_async(resource.delete_version)
        self.get_component = returns_raw_async(resource.get_component)
        self.get_email = returns_raw_async(resource.get_email)
        self.get_email_translation = returns_raw_async(resource.get_email_translation)
        self.get_folder = returns_raw_async(resource.get_folder)
        self.get_inbox_preview = returns_raw_async(resource.get_inbox_preview)
        self.get_inbox_preview_capture = returns_raw_async(resource.get_inbox_preview_capture)
        self.get_publish_status = returns_raw_async(resource.get_publish_status)
        self.get_version = returns_raw_async(resource.get_version)
        self.link_email = returns_raw_async(resource.link_email)
        self.list_components = returns_raw_async(resource.list_components)
        self.list_email_translations = returns_raw_async(resource.list_email_translations)
        self.list_emails = returns_raw_async(resource.list_emails)
        self.list_folders = returns_raw_async(resource.list_folders)
        self.list_inbox_preview_clients = returns_raw_async(resource.list_inbox_preview_clients)
        self.list_inbox_preview_credits = returns_raw_async(resource.list_inbox_preview_credits)
        self.list_inbox_previews = returns_raw_async(resource.list_inbox_previews)
        self.list_versions = returns_raw_async(resource.list_versions)
        self.preview_email = returns_raw_async(resource.preview_email)
        self.publish_email = returns_raw_async(resource.publish_email)
        self.render_email = returns_raw_async(resource.render_email)
        self.restore_version = returns_raw_async(resource.restore_version)
        self.review_email = returns_raw_async(resource.review_email)
        self.save_version = returns_raw_async(resource.save_version)
        self.submit_inbox_preview = returns_raw_async(resource.submit_inbox_preview)
        self.update_component = returns_raw_async(resource.update_component)
        self.update_email = returns_raw_async(resource.update_email)
        self.update_email_translation = returns_raw_async(resource.update_email_translation)
        self.update_folder = returns_raw_async(resource.update_folder)
