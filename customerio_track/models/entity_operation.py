# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .delivery_event import DeliveryEvent, DeliveryEventDict
    from .object_add_relationships import ObjectAddRelationships, ObjectAddRelationshipsDict
    from .object_delete import ObjectDelete, ObjectDeleteDict
    from .object_delete_relationships import ObjectDeleteRelationships, ObjectDeleteRelationshipsDict
    from .object_identify import ObjectIdentify, ObjectIdentifyDict
    from .object_identify_anonymous import ObjectIdentifyAnonymous, ObjectIdentifyAnonymousDict
    from .person_add_device import PersonAddDevice, PersonAddDeviceDict
    from .person_add_relationships import PersonAddRelationships, PersonAddRelationshipsDict
    from .person_delete import PersonDelete, PersonDeleteDict
    from .person_delete_device import PersonDeleteDevice, PersonDeleteDeviceDict
    from .person_delete_relationships import PersonDeleteRelationships, PersonDeleteRelationshipsDict
    from .person_event import PersonEvent, PersonEventDict
    from .person_identify import PersonIdentify, PersonIdentifyDict
    from .person_merge import PersonMerge, PersonMergeDict
    from .person_page import PersonPage, PersonPageDict
    from .person_screen import PersonScreen, PersonScreenDict
    from .person_suppress import PersonSuppress, PersonSuppressDict
    from .person_unsuppress import PersonUnsuppress, PersonUnsuppressDict

if TYPE_CHECKING:
    EntityOperation: TypeAlias = (
        PersonIdentify
        | PersonDelete
        | PersonEvent
        | PersonScreen
        | PersonPage
        | PersonAddRelationships
        | PersonDeleteRelationships
        | PersonAddDevice
        | PersonDeleteDevice
        | PersonMerge
        | PersonSuppress
        | PersonUnsuppress
        | ObjectIdentify
        | ObjectIdentifyAnonymous
        | ObjectDelete
        | ObjectAddRelationships
        | ObjectDeleteRelationships
        | DeliveryEvent
    )
    """A change of a person, object or delivery, by `type` and `action`."""
    EntityOperationDict: TypeAlias = (
        PersonIdentifyDict
        | PersonDeleteDict
        | PersonEventDict
        | PersonScreenDict
        | PersonPageDict
        | PersonAddRelationshipsDict
        | PersonDeleteRelationshipsDict
        | PersonAddDeviceDict
        | PersonDeleteDeviceDict
        | PersonMergeDict
        | PersonSuppressDict
        | PersonUnsuppressDict
        | ObjectIdentifyDict
        | ObjectIdentifyAnonymousDict
        | ObjectDeleteDict
        | ObjectAddRelationshipsDict
        | ObjectDeleteRelationshipsDict
        | DeliveryEventDict
    )
else:  # a text, so that no class of it is loaded before it is needed
    EntityOperation = "PersonIdentify | PersonDelete | PersonEvent | PersonScreen | PersonPage | PersonAddRelationships | PersonDeleteRelationships | PersonAddDevice | PersonDeleteDevice | PersonMerge | PersonSuppress | PersonUnsuppress | ObjectIdentify | ObjectIdentifyAnonymous | ObjectDelete | ObjectAddRelationships | ObjectDeleteRelationships | DeliveryEvent"
    EntityOperationDict = "PersonIdentifyDict | PersonDeleteDict | PersonEventDict | PersonScreenDict | PersonPageDict | PersonAddRelationshipsDict | PersonDeleteRelationshipsDict | PersonAddDeviceDict | PersonDeleteDeviceDict | PersonMergeDict | PersonSuppressDict | PersonUnsuppressDict | ObjectIdentifyDict | ObjectIdentifyAnonymousDict | ObjectDeleteDict | ObjectAddRelationshipsDict | ObjectDeleteRelationshipsDict | DeliveryEventDict"
