# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""What is known about the operations of `assets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import Body, BodyField, DeclaredResponse, Pagination, Parameter, TypedOperation

from ._common import operation

if TYPE_CHECKING:
    from ..models.asset_folder_response import AssetFolderResponse
    from ..models.asset_folders_response import AssetFoldersResponse
    from ..models.asset_response import AssetResponse
    from ..models.assets_response import AssetsResponse

CREATE: TypedOperation[AssetResponse] = operation(
    id="createAsset",
    method="POST",
    path="/v1/assets/files",
    resource="assets",
    name="create",
    documentation="https://docs.customer.io/api/app/#operation/createAsset",
    body=Body(
        kind="multipart",
        media_type="multipart/form-data",
        required=True,
        type="CreateAssetRequest",
        fields=(
            BodyField(name="file", python_name="file", required=True, type="File"),
            BodyField(name="name", python_name="name", type="str"),
            BodyField(name="parent_folder_id", python_name="parent_folder_id", type="int | None"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="AssetResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="409", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="unsafe",
)

CREATE_FOLDER: TypedOperation[AssetFolderResponse] = operation(
    id="createAssetFolder",
    method="POST",
    path="/v1/assets/folders",
    resource="assets",
    name="create_folder",
    documentation="https://docs.customer.io/api/app/#operation/createAssetFolder",
    body=Body(
        required=True,
        type="CreateAssetFolderRequest",
        fields=(
            BodyField(name="name", python_name="name", required=True, type="str", least=1),
            BodyField(name="parent_folder_id", python_name="parent_folder_id", type="int | None"),
        ),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="AssetFolderResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="409", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="unsafe",
)

DELETE: TypedOperation[None] = operation(
    id="deleteAsset",
    method="DELETE",
    path="/v1/assets/files/{id}",
    resource="assets",
    name="delete",
    documentation="https://docs.customer.io/api/app/#operation/deleteAsset",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

DELETE_FOLDER: TypedOperation[None] = operation(
    id="deleteAssetFolder",
    method="DELETE",
    path="/v1/assets/folders/{id}",
    resource="assets",
    name="delete_folder",
    documentation="https://docs.customer.io/api/app/#operation/deleteAssetFolder",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="204"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

GET: TypedOperation[AssetResponse] = operation(
    id="getAsset",
    method="GET",
    path="/v1/assets/files/{id}",
    resource="assets",
    name="get",
    documentation="https://docs.customer.io/api/app/#operation/getAsset",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="AssetResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

GET_FOLDER: TypedOperation[AssetFolderResponse] = operation(
    id="getAssetFolder",
    method="GET",
    path="/v1/assets/folders/{id}",
    resource="assets",
    name="get_folder",
    documentation="https://docs.customer.io/api/app/#operation/getAssetFolder",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="int"),),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="AssetFolderResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    retry="safe",
)

LIST: TypedOperation[AssetsResponse] = operation(
    id="listAssets",
    method="GET",
    path="/v1/assets",
    resource="assets",
    name="list",
    documentation="https://docs.customer.io/api/app/#operation/listAssets",
    parameters=(
        Parameter(name="parent_folder_id", location="query", python_name="parent_folder_id", type="int"),
        Parameter(name="direct_descendants_only", location="query", python_name="direct_descendants_only", type="bool"),
        Parameter(name="page", location="query", python_name="page", type="int"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="AssetsResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    pagination=Pagination(
        style="page", items="assets", page="page", total="meta.pagination.total", limit="limit", most=10000
    ),
    retry="safe",
)

LIST_FOLDERS: TypedOperation[AssetFoldersResponse] = operation(
    id="listAssetFolders",
    method="GET",
    path="/v1/assets/folders",
    resource="assets",
    name="list_folders",
    documentation="https://docs.customer.io/api/app/#operation/listAssetFolders",
    parameters=(
        Parameter(name="parent_folder_id", location="query", python_name="parent_folder_id", type="int"),
        Parameter(name="direct_descendants_only", location="query", python_name="direct_descendants_only", type="bool"),
        Parameter(name="page", location="query", python_name="page", type="int"),
        Parameter(name="limit", location="query", python_name="limit", type="int"),
    ),
    responses=(
        DeclaredResponse(status="200", media_type="application/json", type="AssetFoldersResponse"),
        DeclaredResponse(status="400", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="401", media_type="application/json", type="AnnotatedErrorsResponse"),
        DeclaredResponse(status="404", media_type="application/json", type="AnnotatedErrorsResponse"),
    ),
    pagination=Pagination(
        style="page", items="folders", page="page", total="meta.pagination.total", limit="limit", most=10000
    ),
    retry="safe",
)

UPDATE: TypedOperation[None] = operation(
    id="updateAsset",
    method="PUT",
    path="/v1/assets/files/{id}",
    resource="assets",
    name="update",
    documentation="https://docs.customer.io/api/app/#operation/updateAsset",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="int"),),
    body=Body(
        required=True,
        type="UpdateAssetRequest",
        fields=(
            BodyField(name="name", python_name="name", type="str", least=1),
            BodyField(name="parent_folder_id", python_name="parent_folder_id", type="int | None"),
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

UPDATE_FOLDER: TypedOperation[None] = operation(
    id="updateAssetFolder",
    method="PUT",
    path="/v1/assets/folders/{id}",
    resource="assets",
    name="update_folder",
    documentation="https://docs.customer.io/api/app/#operation/updateAssetFolder",
    parameters=(Parameter(name="id", location="path", python_name="id", required=True, type="int"),),
    body=Body(
        required=True,
        type="UpdateAssetFolderRequest",
        fields=(
            BodyField(name="name", python_name="name", type="str", least=1),
            BodyField(name="parent_folder_id", python_name="parent_folder_id", type="int | None"),
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
