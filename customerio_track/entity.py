# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.
"""Constructors for `EntityOperation`, by `type` and `action`: `custom_object.add_relationships(...)`."""

from __future__ import annotations

from .models.delivery_event import DeliveryEvent
from .models.object_add_relationships import ObjectAddRelationships
from .models.object_delete import ObjectDelete
from .models.object_delete_relationships import ObjectDeleteRelationships
from .models.object_identify import ObjectIdentify
from .models.object_identify_anonymous import ObjectIdentifyAnonymous
from .models.person_add_device import PersonAddDevice
from .models.person_add_relationships import PersonAddRelationships
from .models.person_delete import PersonDelete
from .models.person_delete_device import PersonDeleteDevice
from .models.person_delete_relationships import PersonDeleteRelationships
from .models.person_event import PersonEvent
from .models.person_identify import PersonIdentify
from .models.person_merge import PersonMerge
from .models.person_page import PersonPage
from .models.person_screen import PersonScreen
from .models.person_suppress import PersonSuppress
from .models.person_unsuppress import PersonUnsuppress


class custom_object:
    """`EntityOperation` whose `type` is `custom_object`, by its `action`."""

    add_relationships = ObjectAddRelationships
    delete = ObjectDelete
    delete_relationships = ObjectDeleteRelationships
    identify = ObjectIdentify
    identify_anonymous = ObjectIdentifyAnonymous


class delivery:
    """`EntityOperation` whose `type` is `delivery`, by its `action`."""

    event = DeliveryEvent


class person:
    """`EntityOperation` whose `type` is `person`, by its `action`."""

    add_device = PersonAddDevice
    add_relationships = PersonAddRelationships
    delete = PersonDelete
    delete_device = PersonDeleteDevice
    delete_relationships = PersonDeleteRelationships
    event = PersonEvent
    identify = PersonIdentify
    merge = PersonMerge
    page = PersonPage
    screen = PersonScreen
    suppress = PersonSuppress
    unsuppress = PersonUnsuppress
