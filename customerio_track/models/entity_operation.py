# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .delivery_event import DeliveryEvent
    from .object_add_relationships import ObjectAddRelationships
    from .object_delete import ObjectDelete
    from .object_delete_relationships import ObjectDeleteRelationships
    from .object_identify import ObjectIdentify
    from .object_identify_anonymous import ObjectIdentifyAnonymous
    from .person_add_device import PersonAddDevice
    from .person_add_relationships import PersonAddRelationships
    from .person_delete import PersonDelete
    from .person_delete_device import PersonDeleteDevice
    from .person_delete_relationships import PersonDeleteRelationships
    from .person_event import PersonEvent
    from .person_identify import PersonIdentify
    from .person_merge import PersonMerge
    from .person_page import PersonPage
    from .person_screen import PersonScreen
    from .person_suppress import PersonSuppress
    from .person_unsuppress import PersonUnsuppress

EntityOperation: TypeAlias = "PersonIdentify | PersonDelete | PersonEvent | PersonScreen | PersonPage | PersonAddRelationships | PersonDeleteRelationships | PersonAddDevice | PersonDeleteDevice | PersonMerge | PersonSuppress | PersonUnsuppress | ObjectIdentify | ObjectIdentifyAnonymous | ObjectDelete | ObjectAddRelationships | ObjectDeleteRelationships | DeliveryEvent"
"""Body of `entity`, part of `BatchRequest`."""
