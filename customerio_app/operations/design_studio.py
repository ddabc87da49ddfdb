# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `design_studio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import Body, BodyField, DeclaredResponse, FollowUp, Pagination, Parameter, TypedOperation, Waiting

from ._common import APP_STUDIO_BUCKET, operation

if TYPE_CHECKING:
    from ..models.inbox_preview_clients_response import InboxPreviewClientsResponse
    from ..models.inbox_preview_credits_response import InboxPreviewCreditsResponse
    from ..models.inbox_preview_job import InboxPreviewJob
    from ..models.inbox_preview_jobs_response import InboxPreviewJobsResponse
    from ..models.publish_response import PublishResponse
    from ..models.publish_status_response import PublishStatusResponse
    from ..models.restore_studio_version_response import RestoreStudioVersionResponse
    from ..models.save_studio_version_response import SaveStudioVersionResponse
    from ..models.studio_component_response import StudioComponentResponse
    from ..models.studio_components_response import StudioComponentsResponse
    from ..models.studio_email_response import StudioEmailResponse
    from ..models.studio_emails_response import StudioEmailsResponse
    from ..models.studio_folder_response import StudioFolderResponse
    from ..models.studio_folders_response import StudioFoldersResponse
    from ..models.studio_link_response import StudioLinkResponse
    from ..models.studio_preview_response import StudioPreviewResponse
    from ..models.studio_render_response import StudioRenderResponse
    from ..models.studio_review_response import StudioReviewResponse
    from ..models.studio_translation_response import StudioTranslationResponse
    from ..models.studio_translations_response import StudioTranslationsResponse
    from ..models.studio_version_response import StudioVersionResponse
    from ..models.studio_versions_response import StudioVersionsResponse
    from ..models.submit_inbox_preview_response import SubmitInboxPreviewResponse
    from ..models.unpublished_changes_response import UnpublishedChangesResponse

CHECK_UNPUBLISHED_CHANGES: TypedOperation[UnpublishedChangesResponse] = operation(
    id="checkUnpublishedChanges",
    method="GET",
    path="/v1/design_studio/emails/{id}/unpublished_changes",
    resource="design_studio",
    name="check_unpublished_changes",
    documentation="https://docs.customer.io/api/app/#operation/checkUnpublishedChanges",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="UnpublishedChangesResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

CREATE_COMPONENT: TypedOperation[StudioComponentResponse] = operation(
    id="createComponent",
    method="POST",
    path="/v1/design_studio/components",
    resource="design_studio",
    name="create_component",
    documentation="https://docs.customer.io/api/app/#operation/createComponent",
    body=Body(
        required=True,
        type="CreateStudioComponentRequest",
        fields=(
            BodyField(name="content", python_name="content", required=True, type="str"),
            BodyField(name="name", python_name="name", required=True, type="str", least=1),
            BodyField(name="tag", python_name="tag", required=True, type="str"),
            BodyField(name="parent_folder_id", python_name="parent_folder_id", type="str | None"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioComponentResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="409", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="unsafe",
)

CREATE_EMAIL: TypedOperation[StudioEmailResponse] = operation(
    id="createEmail",
    method="POST",
    path="/v1/design_studio/emails",
    resource="design_studio",
    name="create_email",
    documentation="https://docs.customer.io/api/app/#operation/createEmail",
    body=Body(
        required=True,
        type="CreateStudioEmailRequest",
        fields=(
            BodyField(name="name", python_name="name", required=True, type="str", least=1),
            BodyField(name="content", python_name="content", type="StudioContent"),
            BodyField(name="envelope", python_name="envelope", type="NewStudioEnvelope"),
            BodyField(name="is_template", python_name="is_template", type="bool"),
            BodyField(name="parent_folder_id", python_name="parent_folder_id", type="str | None"),
            BodyField(name="transformers", python_name="transformers", type="StudioTransformers"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioEmailResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="unsafe",
)

CREATE_EMAIL_TRANSLATION: TypedOperation[StudioTranslationResponse] = operation(
    id="createEmailTranslation",
    method="POST",
    path="/v1/design_studio/emails/{id}/languages",
    resource="design_studio",
    name="create_email_translation",
    documentation="https://docs.customer.io/api/app/#operation/createEmailTranslation",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    body=Body(
        required=True,
        type="CreateStudioTranslationRequest",
        fields=(
            BodyField(name="language", python_name="language", required=True, type="str"),
            BodyField(name="content", python_name="content", type="StudioContent"),
            BodyField(name="envelope", python_name="envelope", type="NewStudioEnvelope"),
            BodyField(name="transformers", python_name="transformers", type="StudioTransformers"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioTranslationResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="409", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="unsafe",
)

CREATE_FOLDER: TypedOperation[StudioFolderResponse] = operation(
    id="createFolder",
    method="POST",
    path="/v1/design_studio/folders",
    resource="design_studio",
    name="create_folder",
    documentation="https://docs.customer.io/api/app/#operation/createFolder",
    body=Body(
        required=True,
        type="CreateStudioFolderRequest",
        fields=(
            BodyField(name="name", python_name="name", required=True, type="str", least=1),
            BodyField(name="parent_folder_id", python_name="parent_folder_id", type="str | None"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioFolderResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="DetailErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="unsafe",
)

DELETE_COMPONENT: TypedOperation[None] = operation(
    id="deleteComponent",
    method="DELETE",
    path="/v1/design_studio/components/{id}",
    resource="design_studio",
    name="delete_component",
    documentation="https://docs.customer.io/api/app/#operation/deleteComponent",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

DELETE_EMAIL: TypedOperation[None] = operation(
    id="deleteEmail",
    method="DELETE",
    path="/v1/design_studio/emails/{id}",
    resource="design_studio",
    name="delete_email",
    documentation="https://docs.customer.io/api/app/#operation/deleteEmail",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="409", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

DELETE_EMAIL_TRANSLATION: TypedOperation[None] = operation(
    id="deleteEmailTranslation",
    method="DELETE",
    path="/v1/design_studio/emails/{id}/languages/{language}",
    resource="design_studio",
    name="delete_email_translation",
    documentation="https://docs.customer.io/api/app/#operation/deleteEmailTranslation",
    parameters=(
        Parameter(name="id", location="path", python_name="id", required=True, type="str"),
        Parameter(name="language", location="path", python_name="language", required=True, type="str"),
    ),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="409", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

DELETE_FOLDER: TypedOperation[None] = operation(
    id="deleteFolder",
    method="DELETE",
    path="/v1/design_studio/folders/{id}",
    resource="design_studio",
    name="delete_folder",
    documentation="https://docs.customer.io/api/app/#operation/deleteFolder",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="409", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

DELETE_VERSION: TypedOperation[None] = operation(
    id="deleteVersion",
    method="DELETE",
    path="/v1/design_studio/emails/{id}/versions/{version_id}",
    resource="design_studio",
    name="delete_version",
    documentation="https://docs.customer.io/api/app/#operation/deleteVersion",
    parameters=(
        Parameter(name="id", location="path", python_name="id", required=True, type="str"),
        Parameter(name="version_id", location="path", python_name="version_id", required=True, type="str"),
    ),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="409", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

GET_COMPONENT: TypedOperation[StudioComponentResponse] = operation(
    id="getComponent",
    method="GET",
    path="/v1/design_studio/components/{id}",
    resource="design_studio",
    name="get_component",
    documentation="https://docs.customer.io/api/app/#operation/getComponent",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioComponentResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

GET_EMAIL: TypedOperation[StudioEmailResponse] = operation(
    id="getEmail",
    method="GET",
    path="/v1/design_studio/emails/{id}",
    resource="design_studio",
    name="get_email",
    documentation="https://docs.customer.io/api/app/#operation/getEmail",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioEmailResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

GET_EMAIL_TRANSLATION: TypedOperation[StudioTranslationResponse] = operation(
    id="getEmailTranslation",
    method="GET",
    path="/v1/design_studio/emails/{id}/languages/{language}",
    resource="design_studio",
    name="get_email_translation",
    documentation="https://docs.customer.io/api/app/#operation/getEmailTranslation",
    parameters=(
        Parameter(name="id", location="path", python_name="id", required=True, type="str"),
        Parameter(name="language", location="path", python_name="language", required=True, type="str"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioTranslationResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

GET_FOLDER: TypedOperation[StudioFolderResponse] = operation(
    id="getFolder",
    method="GET",
    path="/v1/design_studio/folders/{id}",
    resource="design_studio",
    name="get_folder",
    documentation="https://docs.customer.io/api/app/#operation/getFolder",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioFolderResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

GET_INBOX_PREVIEW: TypedOperation[InboxPreviewJob] = operation(
    id="getInboxPreviewJob",
    method="GET",
    path="/v1/design_studio/emails/{id}/inbox_previews/{run_id}",
    resource="design_studio",
    name="get_inbox_preview",
    documentation="https://docs.customer.io/api/app/#operation/getInboxPreviewJob",
    parameters=(
        Parameter(name="id", location="path", python_name="id", required=True, type="str"),
        Parameter(name="run_id", location="path", python_name="run_id", required=True, type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="InboxPreviewJob"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    waiting=Waiting(state="is_processed"),
    retry="safe",
)

GET_INBOX_PREVIEW_CAPTURE: TypedOperation[bytes] = operation(
    id="getInboxPreviewCapture",
    method="GET",
    path="/v1/design_studio/emails/{id}/inbox_previews/{run_id}/captures/{client_id}",
    resource="design_studio",
    name="get_inbox_preview_capture",
    documentation="https://docs.customer.io/api/app/#operation/getInboxPreviewCapture",
    parameters=(
        Parameter(name="id", location="path", python_name="id", required=True, type="str"),
        Parameter(name="run_id", location="path", python_name="run_id", required=True, type="int"),
        Parameter(name="client_id", location="path", python_name="client_id", required=True, type="str"),
        Parameter(
            name="variant",
            location="query",
            python_name="variant",
            type="Literal['full_thumbnail', 'screenshot', 'thumbnail']",
        ),
        Parameter(name="key", location="query", python_name="key", type="str"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="image/avif", type="bytes"),
        DeclaredResponse(status="200", media_type="image/bmp", type="bytes"),
        DeclaredResponse(status="200", media_type="image/gif", type="bytes"),
        DeclaredResponse(status="200", media_type="image/jpeg", type="bytes"),
        DeclaredResponse(status="200", media_type="image/png", type="bytes"),
        DeclaredResponse(status="200", media_type="image/svg+xml", type="bytes"),
        DeclaredResponse(status="200", media_type="image/tiff", type="bytes"),
        DeclaredResponse(status="200", media_type="image/webp", type="bytes"),
        DeclaredResponse(status="200", media_type="image/x-icon", type="bytes"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

GET_PUBLISH_STATUS: TypedOperation[PublishStatusResponse] = operation(
    id="getPublishStatus",
    method="GET",
    path="/v1/design_studio/emails/{id}/publish_status",
    resource="design_studio",
    name="get_publish_status",
    documentation="https://docs.customer.io/api/app/#operation/getPublishStatus",
    parameters=(
        Parameter(name="id", location="path", python_name="id", required=True, type="str"),
        Parameter(name="publish_id", location="query", python_name="publish_id", required=True, type="str"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="PublishStatusResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="409", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="422", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

GET_VERSION: TypedOperation[StudioVersionResponse] = operation(
    id="getVersion",
    method="GET",
    path="/v1/design_studio/emails/{id}/versions/{version_id}",
    resource="design_studio",
    name="get_version",
    documentation="https://docs.customer.io/api/app/#operation/getVersion",
    parameters=(
        Parameter(name="id", location="path", python_name="id", required=True, type="str"),
        Parameter(name="version_id", location="path", python_name="version_id", required=True, type="str"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioVersionResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

LINK_EMAIL: TypedOperation[StudioLinkResponse] = operation(
    id="linkEmail",
    method="POST",
    path="/v1/design_studio/emails/{id}/link",
    resource="design_studio",
    name="link_email",
    documentation="https://docs.customer.io/api/app/#operation/linkEmail",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    body=Body(
        required=True,
        type="LinkStudioEmailRequest",
        fields=(
            BodyField(name="target", python_name="target", required=True, type="StudioLinkTarget"),
            BodyField(name="force", python_name="force", type="bool"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioLinkResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="409", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    bucket=APP_STUDIO_BUCKET,
    retry="safe",
)

LIST_COMPONENTS: TypedOperation[StudioComponentsResponse] = operation(
    id="listComponents",
    method="GET",
    path="/v1/design_studio/components",
    resource="design_studio",
    name="list_components",
    documentation="https://docs.customer.io/api/app/#operation/listComponents",
    parameters=(
        Parameter(name="tag", location="query", python_name="tag", type="str"),
        Parameter(name="page", location="query", python_name="page", type="int"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(name="parent_folder_id", location="query", python_name="parent_folder_id", type="str"),
        Parameter(name="direct_descendants_only", location="query", python_name="direct_descendants_only", type="bool"),
        Parameter(
            name="sort_by", location="query", python_name="sort_by", type="Literal['created', 'name', 'updated']"
        ),
        Parameter(name="sort_order", location="query", python_name="sort_order", type="Literal['asc', 'desc']"),
        Parameter(name="created_before", location="query", python_name="created_before", type="UnixTime"),
        Parameter(name="created_after", location="query", python_name="created_after", type="UnixTime"),
        Parameter(name="updated_before", location="query", python_name="updated_before", type="UnixTime"),
        Parameter(name="updated_after", location="query", python_name="updated_after", type="UnixTime"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioComponentsResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    pagination=Pagination(
        style="page",
        items="components",
        more=("folders",),
        page="page",
        total="meta.pagination.total",
        limit="limit",
        most=10000,
    ),
    retry="safe",
)

LIST_EMAIL_TRANSLATIONS: TypedOperation[StudioTranslationsResponse] = operation(
    id="listEmailTranslations",
    method="GET",
    path="/v1/design_studio/emails/{id}/languages",
    resource="design_studio",
    name="list_email_translations",
    documentation="https://docs.customer.io/api/app/#operation/listEmailTranslations",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioTranslationsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

LIST_EMAILS: TypedOperation[StudioEmailsResponse] = operation(
    id="listEmails",
    method="GET",
    path="/v1/design_studio/emails",
    resource="design_studio",
    name="list_emails",
    documentation="https://docs.customer.io/api/app/#operation/listEmails",
    parameters=(
        Parameter(name="page", location="query", python_name="page", type="int"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(name="parent_folder_id", location="query", python_name="parent_folder_id", type="str"),
        Parameter(name="direct_descendants_only", location="query", python_name="direct_descendants_only", type="bool"),
        Parameter(
            name="sort_by", location="query", python_name="sort_by", type="Literal['created', 'name', 'updated']"
        ),
        Parameter(name="sort_order", location="query", python_name="sort_order", type="Literal['asc', 'desc']"),
        Parameter(name="created_before", location="query", python_name="created_before", type="UnixTime"),
        Parameter(name="created_after", location="query", python_name="created_after", type="UnixTime"),
        Parameter(name="updated_before", location="query", python_name="updated_before", type="UnixTime"),
        Parameter(name="updated_after", location="query", python_name="updated_after", type="UnixTime"),
        Parameter(
            name="is_template", location="query", python_name="is_template", type="Literal['any', 'false', 'true']"
        ),
        Parameter(
            name="has_translations",
            location="query",
            python_name="has_translations",
            type="Literal['any', 'false', 'true']",
        ),
        Parameter(name="is_linked", location="query", python_name="is_linked", type="Literal['any', 'false', 'true']"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioEmailsResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    pagination=Pagination(
        style="page",
        items="emails",
        more=("folders",),
        page="page",
        total="meta.pagination.total",
        limit="limit",
        most=10000,
    ),
    retry="safe",
)

LIST_FOLDERS: TypedOperation[StudioFoldersResponse] = operation(
    id="listFolders",
    method="GET",
    path="/v1/design_studio/folders",
    resource="design_studio",
    name="list_folders",
    documentation="https://docs.customer.io/api/app/#operation/listFolders",
    parameters=(
        Parameter(name="page", location="query", python_name="page", type="int"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(name="parent_folder_id", location="query", python_name="parent_folder_id", type="str"),
        Parameter(name="direct_descendants_only", location="query", python_name="direct_descendants_only", type="bool"),
        Parameter(
            name="sort_by", location="query", python_name="sort_by", type="Literal['created', 'name', 'updated']"
        ),
        Parameter(name="sort_order", location="query", python_name="sort_order", type="Literal['asc', 'desc']"),
        Parameter(name="created_before", location="query", python_name="created_before", type="UnixTime"),
        Parameter(name="created_after", location="query", python_name="created_after", type="UnixTime"),
        Parameter(name="updated_before", location="query", python_name="updated_before", type="UnixTime"),
        Parameter(name="updated_after", location="query", python_name="updated_after", type="UnixTime"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioFoldersResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    pagination=Pagination(
        style="page", items="folders", page="page", total="meta.pagination.total", limit="limit", most=10000
    ),
    retry="safe",
)

LIST_INBOX_PREVIEW_CLIENTS: TypedOperation[InboxPreviewClientsResponse] = operation(
    id="listInboxPreviewClients",
    method="GET",
    path="/v1/design_studio/inbox_previews/clients",
    resource="design_studio",
    name="list_inbox_preview_clients",
    documentation="https://docs.customer.io/api/app/#operation/listInboxPreviewClients",
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="InboxPreviewClientsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="503", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

LIST_INBOX_PREVIEW_CREDITS: TypedOperation[InboxPreviewCreditsResponse] = operation(
    id="getInboxPreviewCredits",
    method="GET",
    path="/v1/design_studio/inbox_previews/credits",
    resource="design_studio",
    name="list_inbox_preview_credits",
    documentation="https://docs.customer.io/api/app/#operation/getInboxPreviewCredits",
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="InboxPreviewCreditsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

LIST_INBOX_PREVIEWS: TypedOperation[InboxPreviewJobsResponse] = operation(
    id="listInboxPreviewJobs",
    method="GET",
    path="/v1/design_studio/inbox_previews/jobs",
    resource="design_studio",
    name="list_inbox_previews",
    documentation="https://docs.customer.io/api/app/#operation/listInboxPreviewJobs",
    parameters=(
        Parameter(name="node_id", location="query", python_name="node_id", type="str"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
        Parameter(name="cursor", location="query", python_name="cursor", type="str"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="InboxPreviewJobsResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    pagination=Pagination(
        style="cursor",
        items="preview_jobs",
        cursor="cursor",
        next="meta.pagination.next_cursor",
        limit="limit",
        most=200,
    ),
    retry="safe",
)

LIST_VERSIONS: TypedOperation[StudioVersionsResponse] = operation(
    id="listVersions",
    method="GET",
    path="/v1/design_studio/emails/{id}/versions",
    resource="design_studio",
    name="list_versions",
    documentation="https://docs.customer.io/api/app/#operation/listVersions",
    parameters=(
        Parameter(name="id", location="path", python_name="id", required=True, type="str"),
        Parameter(name="start_date", location="query", python_name="start_date", type="UnixTime"),
        Parameter(name="end_date", location="query", python_name="end_date", type="UnixTime"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioVersionsResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

PREVIEW_EMAIL: TypedOperation[StudioPreviewResponse] = operation(
    id="previewEmail",
    method="POST",
    path="/v1/design_studio/emails/{id}/preview",
    resource="design_studio",
    name="preview_email",
    documentation="https://docs.customer.io/api/app/#operation/previewEmail",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    body=Body(
        type="PreviewStudioEmailRequest",
        fields=(
            BodyField(name="campaign", python_name="campaign", type="dict[str, Any]"),
            BodyField(name="customer", python_name="customer", type="dict[str, Any]"),
            BodyField(name="event", python_name="event", type="dict[str, Any]"),
            BodyField(name="journey", python_name="journey", type="dict[str, Any]"),
            BodyField(name="lax", python_name="lax", type="bool"),
            BodyField(name="message", python_name="message", type="dict[str, Any]"),
            BodyField(name="objects", python_name="objects", type="dict[str, Any]"),
            BodyField(name="trigger", python_name="trigger", type="dict[str, Any]"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioPreviewResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    bucket=APP_STUDIO_BUCKET,
    retry="safe",
)

PUBLISH_EMAIL: TypedOperation[PublishResponse] = operation(
    id="publishEmail",
    method="POST",
    path="/v1/design_studio/emails/{id}/publish",
    resource="design_studio",
    name="publish_email",
    documentation="https://docs.customer.io/api/app/#operation/publishEmail",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="PublishResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="409", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="422", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    bucket=APP_STUDIO_BUCKET,
    retry="safe",
)

RENDER_EMAIL: TypedOperation[StudioRenderResponse] = operation(
    id="renderEmail",
    method="GET",
    path="/v1/design_studio/emails/{id}/render",
    resource="design_studio",
    name="render_email",
    documentation="https://docs.customer.io/api/app/#operation/renderEmail",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioRenderResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    bucket=APP_STUDIO_BUCKET,
    retry="safe",
)

RESTORE_VERSION: TypedOperation[RestoreStudioVersionResponse] = operation(
    id="restoreVersion",
    method="POST",
    path="/v1/design_studio/emails/{id}/versions/{version_id}/restore",
    resource="design_studio",
    name="restore_version",
    documentation="https://docs.customer.io/api/app/#operation/restoreVersion",
    parameters=(
        Parameter(name="id", location="path", python_name="id", required=True, type="str"),
        Parameter(name="version_id", location="path", python_name="version_id", required=True, type="str"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="RestoreStudioVersionResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

REVIEW_EMAIL: TypedOperation[StudioReviewResponse] = operation(
    id="reviewEmail",
    method="GET",
    path="/v1/design_studio/emails/{id}/review",
    resource="design_studio",
    name="review_email",
    documentation="https://docs.customer.io/api/app/#operation/reviewEmail",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="StudioReviewResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    bucket=APP_STUDIO_BUCKET,
    retry="safe",
)

SAVE_VERSION: TypedOperation[SaveStudioVersionResponse] = operation(
    id="saveVersion",
    method="POST",
    path="/v1/design_studio/emails/{id}/versions",
    resource="design_studio",
    name="save_version",
    documentation="https://docs.customer.io/api/app/#operation/saveVersion",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    body=Body(
        required=True,
        type="SaveStudioVersionRequest",
        fields=(
            BodyField(name="name", python_name="name", required=True, type="str", least=1),
            BodyField(name="description", python_name="description", type="str"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SaveStudioVersionResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="unsafe",
)

SUBMIT_INBOX_PREVIEW: TypedOperation[SubmitInboxPreviewResponse] = operation(
    id="submitInboxPreview",
    method="POST",
    path="/v1/design_studio/emails/{id}/inbox_previews",
    resource="design_studio",
    name="submit_inbox_preview",
    documentation="https://docs.customer.io/api/app/#operation/submitInboxPreview",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    body=Body(
        required=True,
        type="SubmitInboxPreviewRequest",
        fields=(
            BodyField(name="client_ids", python_name="client_ids", required=True, type="list[str]", least=1),
            BodyField(name="lax_mode", python_name="lax_mode", type="bool"),
            BodyField(name="name", python_name="name", type="str"),
            BodyField(name="sample_data", python_name="sample_data", type="dict[str, Any]"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="SubmitInboxPreviewResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="403", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="409", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="422", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="429", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="503", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    bucket=APP_STUDIO_BUCKET,
    starts=FollowUp(operation="getInboxPreviewJob", arguments={"run_id": "run_id"}),
    retry="safe",
)

UPDATE_COMPONENT: TypedOperation[None] = operation(
    id="updateComponent",
    method="PUT",
    path="/v1/design_studio/components/{id}",
    resource="design_studio",
    name="update_component",
    documentation="https://docs.customer.io/api/app/#operation/updateComponent",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    body=Body(
        required=True,
        type="UpdateStudioComponentRequest",
        fields=(
            BodyField(name="content", python_name="content", type="str"),
            BodyField(name="name", python_name="name", type="str", least=1),
            BodyField(name="parent_folder_id", python_name="parent_folder_id", type="str | None"),
            BodyField(name="tag", python_name="tag", type="str"),
        ),
    ),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="409", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

UPDATE_EMAIL: TypedOperation[None] = operation(
    id="updateEmail",
    method="PUT",
    path="/v1/design_studio/emails/{id}",
    resource="design_studio",
    name="update_email",
    documentation="https://docs.customer.io/api/app/#operation/updateEmail",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    body=Body(
        required=True,
        type="UpdateStudioEmailRequest",
        fields=(
            BodyField(name="content", python_name="content", type="StudioContent"),
            BodyField(name="envelope", python_name="envelope", type="NewStudioEnvelope"),
            BodyField(name="is_template", python_name="is_template", type="bool"),
            BodyField(name="name", python_name="name", type="str", least=1),
            BodyField(name="parent_folder_id", python_name="parent_folder_id", type="str | None"),
            BodyField(name="transformers", python_name="transformers", type="StudioTransformers"),
        ),
    ),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

UPDATE_EMAIL_TRANSLATION: TypedOperation[None] = operation(
    id="updateEmailTranslation",
    method="PUT",
    path="/v1/design_studio/emails/{id}/languages/{language}",
    resource="design_studio",
    name="update_email_translation",
    documentation="https://docs.customer.io/api/app/#operation/updateEmailTranslation",
    parameters=(
        Parameter(name="id", location="path", python_name="id", required=True, type="str"),
        Parameter(name="language", location="path", python_name="language", required=True, type="str"),
    ),
    body=Body(
        required=True,
        type="UpdateStudioTranslationRequest",
        fields=(
            BodyField(name="content", python_name="content", type="StudioContent"),
            BodyField(name="envelope", python_name="envelope", type="NewStudioEnvelope"),
            BodyField(name="transformers", python_name="transformers", type="StudioTransformers"),
        ),
    ),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

UPDATE_FOLDER: TypedOperation[None] = operation(
    id="updateFolder",
    method="PUT",
    path="/v1/design_studio/folders/{id}",
    resource="design_studio",
    name="update_folder",
    documentation="https://docs.customer.io/api/app/#operation/updateFolder",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="str"),),
    body=Body(
        required=True,
        type="UpdateStudioFolderRequest",
        fields=(
            BodyField(name="name", python_name="name", type="str", least=1),
            BodyField(name="parent_folder_id", python_name="parent_folder_id", type="str | None"),
        ),
    ),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="400", media_type="application/json", type="DetailErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)
