# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Operations of `assets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import (
    UNSET,
    AsyncPages,
    AsyncResource,
    AsyncUnreadTransport,
    File,
    Pages,
    RequestOptions,
    Resource,
    UnreadTransport,
    Unset,
    returns_raw,
    returns_raw_async,
)

from ..operations import assets as _operations

if TYPE_CHECKING:
    from ..models.asset import Asset
    from ..models.asset_folder import AssetFolder
    from ..models.asset_folder_response import AssetFolderResponse
    from ..models.asset_folders_response import AssetFoldersResponse
    from ..models.asset_response import AssetResponse
    from ..models.assets_response import AssetsResponse


class Assets(Resource):
    """Operations of `assets`.

    `create`, `create_folder`, `delete`, `delete_folder`, `get`, `get_folder`, `list`, `iterate`, `list_folders`,
    `iterate_folders`, `update`, `update_folder`.
    """

    @property
    def with_raw_response(self) -> AssetsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AssetsWithRawResponse(Assets(UnreadTransport(self._transport)))

    def create(
        self,
        *,
        file: File,
        name: str | Unset = UNSET,
        parent_folder_id: int | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> AssetResponse:
        """Upload a file to the asset library.

        BMP, JPEG, PNG, GIF or PDF, at most 2 MB and 4,096 pixels wide or high. A name that the folder has already gives
        409.

        `POST /v1/assets/files` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createAsset

        Args:
            file: The file, as bytes, a path or an open binary file. It is read into memory before the request is sent.
            name: Name in the library, with its extension. Left out, the name of the file.
            parent_folder_id: Folder to put it in. Left out, the top of the library.
        """
        return self._call(
            _operations.CREATE, body={"file": file, "name": name, "parent_folder_id": parent_folder_id}, options=options
        )

    def create_folder(
        self, *, name: str, parent_folder_id: int | Unset | None = UNSET, options: RequestOptions | None = None
    ) -> AssetFolderResponse:
        """Create a folder in the asset library.

        A name that the folder above has already gives 409.

        `POST /v1/assets/folders` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createAssetFolder

        Args:
            name: Name of the folder.
            parent_folder_id: Folder to create it in. Left out or null, the top of the library.
        """
        return self._call(
            _operations.CREATE_FOLDER, body={"name": name, "parent_folder_id": parent_folder_id}, options=options
        )

    def delete(self, id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a file from the asset library.

        Messages that use its address no longer show it.

        `DELETE /v1/assets/files/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteAsset

        Args:
            id: Id of the file or folder, a number.
        """
        self._send(_operations.DELETE, path=(id,), options=options)

    def delete_folder(self, id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a folder of the asset library.

        `DELETE /v1/assets/folders/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteAssetFolder

        Args:
            id: Id of the file or folder, a number.
        """
        self._send(_operations.DELETE_FOLDER, path=(id,), options=options)

    def get(self, id: int, *, options: RequestOptions | None = None) -> AssetResponse:
        """Get one file of the asset library.

        Returns its name, size and address, not its content.

        `GET /v1/assets/files/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getAsset

        Args:
            id: Id of the file or folder, a number.
        """
        return self._call(_operations.GET, path=(id,), options=options)

    def get_folder(self, id: int, *, options: RequestOptions | None = None) -> AssetFolderResponse:
        """Get one folder of the asset library.

        `GET /v1/assets/folders/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getAssetFolder

        Args:
            id: Id of the file or folder, a number.
        """
        return self._call(_operations.GET_FOLDER, path=(id,), options=options)

    def list(
        self,
        *,
        parent_folder_id: int | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AssetsResponse:
        """List the files in the asset library.

        Includes the files in all folders below, unless `direct_descendants_only` is true.

        `GET /v1/assets` · 10 per second · pages by `page` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listAssets

        Args:
            parent_folder_id: Only files in this folder. Left out, the whole library.
            direct_descendants_only: True leaves out what is in folders further down.
            page: Number of the page, from 1.
            limit: Results on one page, at most 10,000. The service uses 1,000 when you leave it out.
        """
        return self._call(
            _operations.LIST,
            query={
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "page": page,
                "limit": limit,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        parent_folder_id: int | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[Asset, AssetsResponse]:
        """Go through the items of `list`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            parent_folder_id: Only files in this folder. Left out, the whole library.
            direct_descendants_only: True leaves out what is in folders further down.
            page: The page to begin at.
            page_size: Items per page. Left out, 10,000, the most that the API returns.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST,
            query={
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "page": page,
                "limit": page_size,
            },
            limit=limit,
            options=options,
        )

    def list_folders(
        self,
        *,
        parent_folder_id: int | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AssetFoldersResponse:
        """List the folders of the asset library.

        Includes folders at all levels, unless `direct_descendants_only` is true.

        `GET /v1/assets/folders` · 10 per second · pages by `page` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listAssetFolders

        Args:
            parent_folder_id: Only folders in this folder. Left out, the whole library.
            direct_descendants_only: True leaves out what is in folders further down.
            page: Number of the page, from 1.
            limit: Results on one page, at most 10,000. The service uses 1,000 when you leave it out.
        """
        return self._call(
            _operations.LIST_FOLDERS,
            query={
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "page": page,
                "limit": limit,
            },
            options=options,
        )

    def iterate_folders(
        self,
        *,
        parent_folder_id: int | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pages[AssetFolder, AssetFoldersResponse]:
        """Go through the items of `list_folders`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            parent_folder_id: Only folders in this folder. Left out, the whole library.
            direct_descendants_only: True leaves out what is in folders further down.
            page: The page to begin at.
            page_size: Items per page. Left out, 10,000, the most that the API returns.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_FOLDERS,
            query={
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "page": page,
                "limit": page_size,
            },
            limit=limit,
            options=options,
        )

    def update(
        self,
        id: int,
        *,
        name: str | Unset = UNSET,
        parent_folder_id: int | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Rename a file of the asset library, or move it.

        A name that the folder has already gives 409.

        `PUT /v1/assets/files/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateAsset

        Args:
            id: Id of the file or folder, a number.
            name: New name, with its extension.
            parent_folder_id: Folder to move it to, null for the top of the library.
        """
        self._send(
            _operations.UPDATE, path=(id,), body={"name": name, "parent_folder_id": parent_folder_id}, options=options
        )

    def update_folder(
        self,
        id: int,
        *,
        name: str | Unset = UNSET,
        parent_folder_id: int | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Rename a folder of the asset library, or move it.

        A name that the folder above has already gives 409.

        `PUT /v1/assets/folders/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateAssetFolder

        Args:
            id: Id of the file or folder, a number.
            name: New name.
            parent_folder_id: Folder to move it to, null for the top of the library.
        """
        self._send(
            _operations.UPDATE_FOLDER,
            path=(id,),
            body={"name": name, "parent_folder_id": parent_folder_id},
            options=options,
        )


class AssetsWithRawResponse:
    """`Assets`, whose responses come as they are."""

    def __init__(self, resource: Assets) -> None:
        self.create = returns_raw(resource.create)
        self.create_folder = returns_raw(resource.create_folder)
        self.delete = returns_raw(resource.delete)
        self.delete_folder = returns_raw(resource.delete_folder)
        self.get = returns_raw(resource.get)
        self.get_folder = returns_raw(resource.get_folder)
        self.list = returns_raw(resource.list)
        self.list_folders = returns_raw(resource.list_folders)
        self.update = returns_raw(resource.update)
        self.update_folder = returns_raw(resource.update_folder)


class AsyncAssets(AsyncResource):
    """Operations of `assets`.

    `create`, `create_folder`, `delete`, `delete_folder`, `get`, `get_folder`, `list`, `iterate`, `list_folders`,
    `iterate_folders`, `update`, `update_folder`.
    """

    @property
    def with_raw_response(self) -> AsyncAssetsWithRawResponse:
        """The same calls, which return status, headers and bytes, and have `parse()` for what they return here."""
        return AsyncAssetsWithRawResponse(AsyncAssets(AsyncUnreadTransport(self._transport)))

    async def create(
        self,
        *,
        file: File,
        name: str | Unset = UNSET,
        parent_folder_id: int | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> AssetResponse:
        """Upload a file to the asset library.

        BMP, JPEG, PNG, GIF or PDF, at most 2 MB and 4,096 pixels wide or high. A name that the folder has already gives
        409.

        `POST /v1/assets/files` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createAsset

        Args:
            file: The file, as bytes, a path or an open binary file. It is read into memory before the request is sent.
            name: Name in the library, with its extension. Left out, the name of the file.
            parent_folder_id: Folder to put it in. Left out, the top of the library.
        """
        return await self._call(
            _operations.CREATE, body={"file": file, "name": name, "parent_folder_id": parent_folder_id}, options=options
        )

    async def create_folder(
        self, *, name: str, parent_folder_id: int | Unset | None = UNSET, options: RequestOptions | None = None
    ) -> AssetFolderResponse:
        """Create a folder in the asset library.

        A name that the folder above has already gives 409.

        `POST /v1/assets/folders` · 10 per second · not safe to repeat.

        https://docs.customer.io/api/app/#operation/createAssetFolder

        Args:
            name: Name of the folder.
            parent_folder_id: Folder to create it in. Left out or null, the top of the library.
        """
        return await self._call(
            _operations.CREATE_FOLDER, body={"name": name, "parent_folder_id": parent_folder_id}, options=options
        )

    async def delete(self, id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a file from the asset library.

        Messages that use its address no longer show it.

        `DELETE /v1/assets/files/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteAsset

        Args:
            id: Id of the file or folder, a number.
        """
        await self._send(_operations.DELETE, path=(id,), options=options)

    async def delete_folder(self, id: int, *, options: RequestOptions | None = None) -> None:
        """Delete a folder of the asset library.

        `DELETE /v1/assets/folders/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/deleteAssetFolder

        Args:
            id: Id of the file or folder, a number.
        """
        await self._send(_operations.DELETE_FOLDER, path=(id,), options=options)

    async def get(self, id: int, *, options: RequestOptions | None = None) -> AssetResponse:
        """Get one file of the asset library.

        Returns its name, size and address, not its content.

        `GET /v1/assets/files/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getAsset

        Args:
            id: Id of the file or folder, a number.
        """
        return await self._call(_operations.GET, path=(id,), options=options)

    async def get_folder(self, id: int, *, options: RequestOptions | None = None) -> AssetFolderResponse:
        """Get one folder of the asset library.

        `GET /v1/assets/folders/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/getAssetFolder

        Args:
            id: Id of the file or folder, a number.
        """
        return await self._call(_operations.GET_FOLDER, path=(id,), options=options)

    async def list(
        self,
        *,
        parent_folder_id: int | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AssetsResponse:
        """List the files in the asset library.

        Includes the files in all folders below, unless `direct_descendants_only` is true.

        `GET /v1/assets` · 10 per second · pages by `page` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listAssets

        Args:
            parent_folder_id: Only files in this folder. Left out, the whole library.
            direct_descendants_only: True leaves out what is in folders further down.
            page: Number of the page, from 1.
            limit: Results on one page, at most 10,000. The service uses 1,000 when you leave it out.
        """
        return await self._call(
            _operations.LIST,
            query={
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "page": page,
                "limit": limit,
            },
            options=options,
        )

    def iterate(
        self,
        *,
        parent_folder_id: int | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[Asset, AssetsResponse]:
        """Go through the items of `list`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            parent_folder_id: Only files in this folder. Left out, the whole library.
            direct_descendants_only: True leaves out what is in folders further down.
            page: The page to begin at.
            page_size: Items per page. Left out, 10,000, the most that the API returns.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST,
            query={
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "page": page,
                "limit": page_size,
            },
            limit=limit,
            options=options,
        )

    async def list_folders(
        self,
        *,
        parent_folder_id: int | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AssetFoldersResponse:
        """List the folders of the asset library.

        Includes folders at all levels, unless `direct_descendants_only` is true.

        `GET /v1/assets/folders` · 10 per second · pages by `page` · safe to repeat.

        https://docs.customer.io/api/app/#operation/listAssetFolders

        Args:
            parent_folder_id: Only folders in this folder. Left out, the whole library.
            direct_descendants_only: True leaves out what is in folders further down.
            page: Number of the page, from 1.
            limit: Results on one page, at most 10,000. The service uses 1,000 when you leave it out.
        """
        return await self._call(
            _operations.LIST_FOLDERS,
            query={
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "page": page,
                "limit": limit,
            },
            options=options,
        )

    def iterate_folders(
        self,
        *,
        parent_folder_id: int | Unset = UNSET,
        direct_descendants_only: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPages[AssetFolder, AssetFoldersResponse]:
        """Go through the items of `list_folders`, page by page.

        Each page is requested when it is needed; see `Pages`.

        Args:
            parent_folder_id: Only folders in this folder. Left out, the whole library.
            direct_descendants_only: True leaves out what is in folders further down.
            page: The page to begin at.
            page_size: Items per page. Left out, 10,000, the most that the API returns.
            limit: The most items in total, `None` for all.
        """
        return self._pages(
            _operations.LIST_FOLDERS,
            query={
                "parent_folder_id": parent_folder_id,
                "direct_descendants_only": direct_descendants_only,
                "page": page,
                "limit": page_size,
            },
            limit=limit,
            options=options,
        )

    async def update(
        self,
        id: int,
        *,
        name: str | Unset = UNSET,
        parent_folder_id: int | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Rename a file of the asset library, or move it.

        A name that the folder has already gives 409.

        `PUT /v1/assets/files/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateAsset

        Args:
            id: Id of the file or folder, a number.
            name: New name, with its extension.
            parent_folder_id: Folder to move it to, null for the top of the library.
        """
        await self._send(
            _operations.UPDATE, path=(id,), body={"name": name, "parent_folder_id": parent_folder_id}, options=options
        )

    async def update_folder(
        self,
        id: int,
        *,
        name: str | Unset = UNSET,
        parent_folder_id: int | Unset | None = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Rename a folder of the asset library, or move it.

        A name that the folder above has already gives 409.

        `PUT /v1/assets/folders/{id}` · 10 per second · safe to repeat.

        https://docs.customer.io/api/app/#operation/updateAssetFolder

        Args:
            id: Id of the file or folder, a number.
            name: New name.
            parent_folder_id: Folder to move it to, null for the top of the library.
        """
        await self._send(
            _operations.UPDATE_FOLDER,
            path=(id,),
            body={"name": name, "parent_folder_id": parent_folder_id},
            options=options,
        )


class AsyncAssetsWithRawResponse:
    """`AsyncAssets`, whose responses come as they are."""

    def __init__(self, resource: AsyncAssets) -> None:
        self.create = returns_raw_async(resource.create)
        self.create_folder = returns_raw_async(resource.create_folder)
        self.delete = returns_raw_async(resource.delete)
        self.delete_folder = returns_raw_async(resource.delete_folder)
        self.get = returns_raw_async(resource.get)
        self.get_folder = returns_raw_async(resource.get_folder)
        self.list = returns_raw_async(resource.list)
        self.list_folders = returns_raw_async(resource.list_folders)
        self.update = returns_raw_async(resource.update)
        self.update_folder = returns_raw_async(resource.update_folder)
