# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .form_data_by_email import FormDataByEmail, FormDataByEmailDict
    from .form_data_by_id import FormDataById, FormDataByIdDict

if TYPE_CHECKING:
    FormData: TypeAlias = FormDataByEmail | FormDataById
    """The fields of a form, and who filled it in."""
    FormDataDict: TypeAlias = FormDataByEmailDict | FormDataByIdDict | Mapping[str, Any]
else:  # a text, so that no class of it is loaded before it is needed
    FormData = "FormDataByEmail | FormDataById"
    FormDataDict = "FormDataByEmailDict | FormDataByIdDict | Mapping[str, Any]"
