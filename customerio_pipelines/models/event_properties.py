# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, IsoTime, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ApplicationInstalledProperties(Model, open=True):
    """Properties of `Application Installed`."""

    build: str | Unset = UNSET
    version: str | Unset = UNSET


class ApplicationInstalledPropertiesDict(TypedDict, total=False):
    """`ApplicationInstalledProperties` as a dict."""

    build: str
    """Build of the app."""
    version: str
    """Version of the app."""


@attrs.define(kw_only=True, slots=False, repr=False)
class ApplicationOpenedProperties(Model, open=True):
    """Properties of `Application Opened`."""

    build: str | Unset = UNSET
    from_background: bool | Unset = UNSET
    url: str | Unset = UNSET
    version: str | Unset = UNSET


class ApplicationOpenedPropertiesDict(TypedDict, total=False):
    """`ApplicationOpenedProperties` as a dict."""

    build: str
    """Build of the app."""
    from_background: bool
    """Whether the app was running before."""
    url: str
    """Link that opened the app."""
    version: str
    """Version of the app."""


@attrs.define(kw_only=True, slots=False, repr=False)
class ApplicationUpdatedProperties(Model, open=True):
    """Properties of `Application Updated`."""

    build: str | Unset = UNSET
    previous_build: str | Unset = UNSET
    previous_version: str | Unset = UNSET
    version: str | Unset = UNSET


class ApplicationUpdatedPropertiesDict(TypedDict, total=False):
    """`ApplicationUpdatedProperties` as a dict."""

    build: str
    """Build of the app."""
    previous_build: str
    """Build before the update."""
    previous_version: str
    """Version before the update."""
    version: str
    """Version of the app."""


@attrs.define(kw_only=True, slots=False, repr=False)
class CartSharedProperties(Model, open=True):
    """Properties of `Cart Shared`."""

    cart_id: str | Unset = UNSET
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]] | Unset = UNSET
    recipient: str | Unset = UNSET
    share_message: str | Unset = UNSET
    share_via: str | Unset = UNSET


class CartSharedPropertiesDict(TypedDict, total=False):
    """`CartSharedProperties` as a dict."""

    cart_id: str
    """Your id of the cart."""
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]]
    """The products it is about."""
    recipient: str
    """Whom it was shared with."""
    share_message: str
    """What the person wrote."""
    share_via: str
    """How it was shared, such as `email`."""


@attrs.define(kw_only=True, slots=False, repr=False)
class CartViewedProperties(Model, open=True):
    """Properties of `Cart Viewed`."""

    cart_id: str | Unset = UNSET
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]] | Unset = UNSET


class CartViewedPropertiesDict(TypedDict, total=False):
    """`CartViewedProperties` as a dict."""

    cart_id: str
    """Your id of the cart."""
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]]
    """The products it is about."""


@attrs.define(kw_only=True, slots=False, repr=False)
class CheckoutStartedProperties(Model, open=True):
    """Properties of `Checkout Started`."""

    affiliation: str | Unset = UNSET
    coupon: str | Unset = UNSET
    currency: str | Unset = UNSET
    discount: float | Unset = UNSET
    order_id: str | Unset = UNSET
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]] | Unset = UNSET
    revenue: float | Unset = UNSET
    shipping: float | Unset = UNSET
    tax: float | Unset = UNSET
    value: float | Unset = UNSET


class CheckoutStartedPropertiesDict(TypedDict, total=False):
    """`CheckoutStartedProperties` as a dict."""

    affiliation: str
    """Shop or partner that the order came from."""
    coupon: str
    """Code of the coupon."""
    currency: str
    """ISO 4217 code, such as `EUR`."""
    discount: float
    """Discount in all."""
    order_id: str
    """Your id of the order."""
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]]
    """The products it is about."""
    revenue: float
    """Sum without shipping and tax."""
    shipping: float
    """Cost of shipping."""
    tax: float
    """Tax in all."""
    value: float
    """What it is worth in all, in `currency`."""


@attrs.define(kw_only=True, slots=False, repr=False)
class CheckoutStepProperties(Model, open=True):
    """Properties of `Checkout Step Completed`, `Checkout Step Viewed`."""

    checkout_id: str | Unset = UNSET
    payment_method: str | Unset = UNSET
    shipping_method: str | Unset = UNSET
    step: int | Unset = UNSET


class CheckoutStepPropertiesDict(TypedDict, total=False):
    """`CheckoutStepProperties` as a dict."""

    checkout_id: str
    """Your id of the checkout."""
    payment_method: str
    """Such as `Visa`."""
    shipping_method: str
    """Such as `ground`."""
    step: int
    """Number of the step in the checkout."""


@attrs.define(kw_only=True, slots=False, repr=False)
class CouponAppliedProperties(Model, open=True):
    """Properties of `Coupon Applied`, `Coupon Removed`."""

    cart_id: str | Unset = UNSET
    coupon_id: str | Unset = UNSET
    coupon_name: str | Unset = UNSET
    discount: float | Unset = UNSET
    order_id: str | Unset = UNSET


class CouponAppliedPropertiesDict(TypedDict, total=False):
    """`CouponAppliedProperties` as a dict."""

    cart_id: str
    """Your id of the cart."""
    coupon_id: str
    """Your id of the coupon."""
    coupon_name: str
    """Name of the coupon."""
    discount: float
    """Discount in all."""
    order_id: str
    """Your id of the order."""


@attrs.define(kw_only=True, slots=False, repr=False)
class CouponDeniedProperties(Model, open=True):
    """Properties of `Coupon Denied`."""

    cart_id: str | Unset = UNSET
    coupon_id: str | Unset = UNSET
    coupon_name: str | Unset = UNSET
    order_id: str | Unset = UNSET
    reason: str | Unset = UNSET


class CouponDeniedPropertiesDict(TypedDict, total=False):
    """`CouponDeniedProperties` as a dict."""

    cart_id: str
    """Your id of the cart."""
    coupon_id: str
    """Your id of the coupon."""
    coupon_name: str
    """Name of the coupon."""
    order_id: str
    """Your id of the order."""
    reason: str
    """Why the coupon was refused."""


@attrs.define(kw_only=True, slots=False, repr=False)
class CouponEnteredProperties(Model, open=True):
    """Properties of `Coupon Entered`."""

    cart_id: str | Unset = UNSET
    coupon_id: str | Unset = UNSET
    order_id: str | Unset = UNSET


class CouponEnteredPropertiesDict(TypedDict, total=False):
    """`CouponEnteredProperties` as a dict."""

    cart_id: str
    """Your id of the cart."""
    coupon_id: str
    """Your id of the coupon."""
    order_id: str
    """Your id of the order."""


@attrs.define(kw_only=True, slots=False, repr=False)
class EmailEventProperties(Model, open=True):
    """Properties of `Email Bounced`, `Email Delivered`, `Email Marked as Spam` and 1 more."""

    email_id: str
    campaign_id: str | Unset = UNSET
    campaign_name: str | Unset = UNSET
    email_subject: str | Unset = UNSET


class EmailEventPropertiesDict(TypedDict, total=False):
    """`EmailEventProperties` as a dict."""

    email_id: Required[str]
    """Your id of the email."""
    campaign_id: str
    """Your id of the campaign."""
    campaign_name: str
    """Name of the campaign."""
    email_subject: str
    """Subject of the email."""


@attrs.define(kw_only=True, slots=False, repr=False)
class EmailLinkClickedProperties(Model, open=True):
    """Properties of `Email Link Clicked`."""

    email_id: str
    campaign_id: str | Unset = UNSET
    campaign_name: str | Unset = UNSET
    email_subject: str | Unset = UNSET
    link_id: str | Unset = UNSET
    link_url: str | Unset = UNSET


class EmailLinkClickedPropertiesDict(TypedDict, total=False):
    """`EmailLinkClickedProperties` as a dict."""

    email_id: Required[str]
    """Your id of the email."""
    campaign_id: str
    """Your id of the campaign."""
    campaign_name: str
    """Name of the campaign."""
    email_subject: str
    """Subject of the email."""
    link_id: str
    """Your id of the link."""
    link_url: str
    """Where the link leads."""


@attrs.define(kw_only=True, slots=False, repr=False)
class EmailUnsubscribedProperties(Model, open=True):
    """Properties of `Unsubscribed`."""

    email_id: str
    campaign_id: str | Unset = UNSET
    campaign_name: str | Unset = UNSET
    email_subject: str | Unset = UNSET
    list_id: str | Unset = UNSET
    list_name: str | Unset = UNSET


class EmailUnsubscribedPropertiesDict(TypedDict, total=False):
    """`EmailUnsubscribedProperties` as a dict."""

    email_id: Required[str]
    """Your id of the email."""
    campaign_id: str
    """Your id of the campaign."""
    campaign_name: str
    """Name of the campaign."""
    email_subject: str
    """Subject of the email."""
    list_id: str
    """Your id of the list."""
    list_name: str
    """Name of the list."""


@attrs.define(kw_only=True, slots=False, repr=False)
class EventProduct(Model, open=True):
    """A product in an event."""

    brand: str | Unset = UNSET
    category: str | Unset = UNSET
    coupon: str | Unset = UNSET
    image_url: str | Unset = UNSET
    name: str | Unset = UNSET
    position: float | Unset = UNSET
    price: float | Unset = UNSET
    product_id: str | Unset = UNSET
    quantity: int | Unset = UNSET
    sku: str | Unset = UNSET
    url: str | Unset = UNSET
    variant: str | Unset = UNSET


class EventProductDict(TypedDict, total=False):
    """`EventProduct` as a dict."""

    brand: str
    """Brand of the product."""
    category: str
    """Category of the product or list."""
    coupon: str
    """Code of the coupon."""
    image_url: str
    """Image of the product."""
    name: str
    """Name of the product or promotion."""
    position: float
    """Place in the list; in a video, seconds from its beginning."""
    price: float
    """Price of one."""
    product_id: str
    """Your id of the product."""
    quantity: int
    """How many."""
    sku: str
    """Stock keeping unit."""
    url: str
    """Page of the product."""
    variant: str
    """Variant of the product, such as its colour."""


@attrs.define(kw_only=True, slots=False, repr=False)
class ExperimentViewedProperties(Model, open=True):
    """Properties of `Experiment Viewed`."""

    experiment_id: str | Unset = UNSET
    experiment_name: str | Unset = UNSET
    variation_id: str | Unset = UNSET
    variation_name: str | Unset = UNSET


class ExperimentViewedPropertiesDict(TypedDict, total=False):
    """`ExperimentViewedProperties` as a dict."""

    experiment_id: str
    """Your id of the experiment."""
    experiment_name: str
    """Name of the experiment."""
    variation_id: str
    """Your id of the variation that was shown."""
    variation_name: str
    """Name of that variation."""


@attrs.define(kw_only=True, slots=False, repr=False)
class LiveChatProperties(Model, open=True):
    """Properties of `Live Chat Conversation Ended`, `Live Chat Conversation Started`, `Live Chat Message Received` and
    1 more.
    """

    agent_id: str | Unset = UNSET
    agent_name: str | Unset = UNSET
    agent_username: str | Unset = UNSET
    conversation_duration: int | Unset = UNSET
    conversation_id: str | Unset = UNSET


class LiveChatPropertiesDict(TypedDict, total=False):
    """`LiveChatProperties` as a dict."""

    agent_id: str
    """Your id of the agent."""
    agent_name: str
    """Name of the agent."""
    agent_username: str
    """User name of the agent."""
    conversation_duration: int
    """Length in seconds."""
    conversation_id: str
    """Your id of the conversation."""


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectDeletedProperties(Model, open=True):
    """Properties of `Object Deleted`."""

    object_id: int | str = attrs.field(metadata={"wire": "objectId"})
    object_type_id: int | str | Unset = attrs.field(default=UNSET, metadata={"wire": "objectTypeId"})


class ObjectDeletedPropertiesDict(TypedDict, total=False):
    """`ObjectDeletedProperties` as a dict."""

    objectId: Required[int | str]
    """Id of the object."""
    objectTypeId: int | str
    """Id of the type of object. Without it, 1 is assumed."""


@attrs.define(kw_only=True, slots=False, repr=False)
class OrderCancelledProperties(Model, open=True):
    """Properties of `Order Cancelled`."""

    affiliation: str | Unset = UNSET
    coupon: str | Unset = UNSET
    currency: str | Unset = UNSET
    discount: float | Unset = UNSET
    order_id: str | Unset = UNSET
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]] | Unset = UNSET
    revenue: float | Unset = UNSET
    shipping: float | Unset = UNSET
    tax: float | Unset = UNSET
    total: float | Unset = UNSET


class OrderCancelledPropertiesDict(TypedDict, total=False):
    """`OrderCancelledProperties` as a dict."""

    affiliation: str
    """Shop or partner that the order came from."""
    coupon: str
    """Code of the coupon."""
    currency: str
    """ISO 4217 code, such as `EUR`."""
    discount: float
    """Discount in all."""
    order_id: str
    """Your id of the order."""
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]]
    """The products it is about."""
    revenue: float
    """Sum without shipping and tax."""
    shipping: float
    """Cost of shipping."""
    tax: float
    """Tax in all."""
    total: float
    """Sum with discounts, shipping and tax."""


@attrs.define(kw_only=True, slots=False, repr=False)
class OrderCompletedProperties(Model, open=True):
    """Properties of `Order Completed`."""

    affiliation: str | Unset = UNSET
    checkout_id: str | Unset = UNSET
    coupon: str | Unset = UNSET
    currency: str | Unset = UNSET
    discount: float | Unset = UNSET
    order_id: str | Unset = UNSET
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]] | Unset = UNSET
    revenue: float | Unset = UNSET
    shipping: float | Unset = UNSET
    subtotal: float | Unset = UNSET
    tax: float | Unset = UNSET
    total: float | Unset = UNSET


class OrderCompletedPropertiesDict(TypedDict, total=False):
    """`OrderCompletedProperties` as a dict."""

    affiliation: str
    """Shop or partner that the order came from."""
    checkout_id: str
    """Your id of the checkout."""
    coupon: str
    """Code of the coupon."""
    currency: str
    """ISO 4217 code, such as `EUR`."""
    discount: float
    """Discount in all."""
    order_id: str
    """Your id of the order."""
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]]
    """The products it is about."""
    revenue: float
    """Sum without shipping and tax."""
    shipping: float
    """Cost of shipping."""
    subtotal: float
    """Sum after discounts, without shipping and tax."""
    tax: float
    """Tax in all."""
    total: float
    """Sum with discounts, shipping and tax."""


@attrs.define(kw_only=True, slots=False, repr=False)
class OrderRefundedProperties(Model, open=True):
    """Properties of `Order Refunded`."""

    affiliation: str | Unset = UNSET
    checkout_id: str | Unset = UNSET
    coupon: str | Unset = UNSET
    currency: str | Unset = UNSET
    discount: float | Unset = UNSET
    order_id: str | Unset = UNSET
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]] | Unset = UNSET
    revenue: float | Unset = UNSET
    shipping: float | Unset = UNSET
    subtotal: float | Unset = UNSET
    tax: float | Unset = UNSET
    total: float | Unset = UNSET


class OrderRefundedPropertiesDict(TypedDict, total=False):
    """`OrderRefundedProperties` as a dict."""

    affiliation: str
    """Shop or partner that the order came from."""
    checkout_id: str
    """Your id of the checkout."""
    coupon: str
    """Code of the coupon."""
    currency: str
    """ISO 4217 code, such as `EUR`."""
    discount: float
    """Discount in all."""
    order_id: str
    """Your id of the order."""
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]]
    """The products it is about."""
    revenue: float
    """Sum without shipping and tax."""
    shipping: float
    """Cost of shipping."""
    subtotal: float
    """Sum after discounts, without shipping and tax."""
    tax: float
    """Tax in all."""
    total: float
    """Sum with discounts, shipping and tax."""


@attrs.define(kw_only=True, slots=False, repr=False)
class OrderUpdatedProperties(Model, open=True):
    """Properties of `Order Updated`."""

    affiliation: str | Unset = UNSET
    coupon: str | Unset = UNSET
    currency: str | Unset = UNSET
    discount: float | Unset = UNSET
    order_id: str | Unset = UNSET
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]] | Unset = UNSET
    revenue: float | Unset = UNSET
    shipping: float | Unset = UNSET
    tax: float | Unset = UNSET


class OrderUpdatedPropertiesDict(TypedDict, total=False):
    """`OrderUpdatedProperties` as a dict."""

    affiliation: str
    """Shop or partner that the order came from."""
    coupon: str
    """Code of the coupon."""
    currency: str
    """ISO 4217 code, such as `EUR`."""
    discount: float
    """Discount in all."""
    order_id: str
    """Your id of the order."""
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]]
    """The products it is about."""
    revenue: float
    """Sum without shipping and tax."""
    shipping: float
    """Cost of shipping."""
    tax: float
    """Tax in all."""


@attrs.define(kw_only=True, slots=False, repr=False)
class PaymentInfoEnteredProperties(Model, open=True):
    """Properties of `Payment Info Entered`."""

    checkout_id: str | Unset = UNSET
    order_id: str | Unset = UNSET
    payment_method: str | Unset = UNSET
    shipping_method: str | Unset = UNSET
    step: int | Unset = UNSET


class PaymentInfoEnteredPropertiesDict(TypedDict, total=False):
    """`PaymentInfoEnteredProperties` as a dict."""

    checkout_id: str
    """Your id of the checkout."""
    order_id: str
    """Your id of the order."""
    payment_method: str
    """Such as `Visa`."""
    shipping_method: str
    """Such as `ground`."""
    step: int
    """Number of the step in the checkout."""


@attrs.define(kw_only=True, slots=False, repr=False)
class ProductFilter(Model, open=True):
    """A filter, or an order, that a person chose in a list of products."""

    type: str | Unset = UNSET
    value: str | Unset = UNSET


class ProductFilterDict(TypedDict, total=False):
    """`ProductFilter` as a dict."""

    type: str
    """Such as `price`."""
    value: str
    """Such as `under-50`."""


@attrs.define(kw_only=True, slots=False, repr=False)
class ProductInCartProperties(Model, open=True):
    """Properties of `Product Added`, `Product Removed`."""

    brand: str | Unset = UNSET
    cart_id: str | Unset = UNSET
    category: str | Unset = UNSET
    coupon: str | Unset = UNSET
    image_url: str | Unset = UNSET
    name: str | Unset = UNSET
    position: float | Unset = UNSET
    price: float | Unset = UNSET
    product_id: str | Unset = UNSET
    quantity: int | Unset = UNSET
    sku: str | Unset = UNSET
    url: str | Unset = UNSET
    variant: str | Unset = UNSET


class ProductInCartPropertiesDict(TypedDict, total=False):
    """`ProductInCartProperties` as a dict."""

    brand: str
    """Brand of the product."""
    cart_id: str
    """Your id of the cart."""
    category: str
    """Category of the product or list."""
    coupon: str
    """Code of the coupon."""
    image_url: str
    """Image of the product."""
    name: str
    """Name of the product or promotion."""
    position: float
    """Place in the list; in a video, seconds from its beginning."""
    price: float
    """Price of one."""
    product_id: str
    """Your id of the product."""
    quantity: int
    """How many."""
    sku: str
    """Stock keeping unit."""
    url: str
    """Page of the product."""
    variant: str
    """Variant of the product, such as its colour."""


@attrs.define(kw_only=True, slots=False, repr=False)
class ProductListFilteredProperties(Model, open=True):
    """Properties of `Product List Filtered`."""

    category: str | Unset = UNSET
    filters: Sequence[ProductFilter | ProductFilterDict | Mapping[str, Any]] | Unset = UNSET
    list_id: str | Unset = UNSET
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]] | Unset = UNSET
    sorts: Sequence[ProductFilter | ProductFilterDict | Mapping[str, Any]] | Unset = UNSET


class ProductListFilteredPropertiesDict(TypedDict, total=False):
    """`ProductListFilteredProperties` as a dict."""

    category: str
    """Category of the product or list."""
    filters: Sequence[ProductFilter | ProductFilterDict | Mapping[str, Any]]
    """Filters that the person chose."""
    list_id: str
    """Your id of the list."""
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]]
    """The products it is about."""
    sorts: Sequence[ProductFilter | ProductFilterDict | Mapping[str, Any]]
    """Orders that the person chose."""


@attrs.define(kw_only=True, slots=False, repr=False)
class ProductListViewedProperties(Model, open=True):
    """Properties of `Product List Viewed`."""

    category: str | Unset = UNSET
    list_id: str | Unset = UNSET
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]] | Unset = UNSET


class ProductListViewedPropertiesDict(TypedDict, total=False):
    """`ProductListViewedProperties` as a dict."""

    category: str
    """Category of the product or list."""
    list_id: str
    """Your id of the list."""
    products: Sequence[EventProduct | EventProductDict | Mapping[str, Any]]
    """The products it is about."""


@attrs.define(kw_only=True, slots=False, repr=False)
class ProductReviewedProperties(Model, open=True):
    """Properties of `Product Reviewed`."""

    product_id: str | Unset = UNSET
    rating: int | Unset = UNSET
    review_body: str | Unset = UNSET
    review_id: str | Unset = UNSET


class ProductReviewedPropertiesDict(TypedDict, total=False):
    """`ProductReviewedProperties` as a dict."""

    product_id: str
    """Your id of the product."""
    rating: int
    """Rating that the person gave."""
    review_body: str
    """Text of the review."""
    review_id: str
    """Your id of the review."""


@attrs.define(kw_only=True, slots=False, repr=False)
class ProductSharedProperties(Model, open=True):
    """Properties of `Product Shared`."""

    brand: str | Unset = UNSET
    category: str | Unset = UNSET
    image_url: str | Unset = UNSET
    name: str | Unset = UNSET
    price: float | Unset = UNSET
    product_id: str | Unset = UNSET
    recipient: str | Unset = UNSET
    share_message: str | Unset = UNSET
    share_via: str | Unset = UNSET
    sku: str | Unset = UNSET
    url: str | Unset = UNSET
    variant: str | Unset = UNSET


class ProductSharedPropertiesDict(TypedDict, total=False):
    """`ProductSharedProperties` as a dict."""

    brand: str
    """Brand of the product."""
    category: str
    """Category of the product or list."""
    image_url: str
    """Image of the product."""
    name: str
    """Name of the product or promotion."""
    price: float
    """Price of one."""
    product_id: str
    """Your id of the product."""
    recipient: str
    """Whom it was shared with."""
    share_message: str
    """What the person wrote."""
    share_via: str
    """How it was shared, such as `email`."""
    sku: str
    """Stock keeping unit."""
    url: str
    """Page of the product."""
    variant: str
    """Variant of the product, such as its colour."""


@attrs.define(kw_only=True, slots=False, repr=False)
class ProductViewedProperties(Model, open=True):
    """Properties of `Product Clicked`, `Product Viewed`."""

    brand: str | Unset = UNSET
    category: str | Unset = UNSET
    coupon: str | Unset = UNSET
    currency: str | Unset = UNSET
    image_url: str | Unset = UNSET
    name: str | Unset = UNSET
    position: float | Unset = UNSET
    price: float | Unset = UNSET
    product_id: str | Unset = UNSET
    quantity: int | Unset = UNSET
    sku: str | Unset = UNSET
    url: str | Unset = UNSET
    value: float | Unset = UNSET
    variant: str | Unset = UNSET


class ProductViewedPropertiesDict(TypedDict, total=False):
    """`ProductViewedProperties` as a dict."""

    brand: str
    """Brand of the product."""
    category: str
    """Category of the product or list."""
    coupon: str
    """Code of the coupon."""
    currency: str
    """ISO 4217 code, such as `EUR`."""
    image_url: str
    """Image of the product."""
    name: str
    """Name of the product or promotion."""
    position: float
    """Place in the list; in a video, seconds from its beginning."""
    price: float
    """Price of one."""
    product_id: str
    """Your id of the product."""
    quantity: int
    """How many."""
    sku: str
    """Stock keeping unit."""
    url: str
    """Page of the product."""
    value: float
    """What it is worth in all, in `currency`."""
    variant: str
    """Variant of the product, such as its colour."""


@attrs.define(kw_only=True, slots=False, repr=False)
class ProductsSearchedProperties(Model, open=True):
    """Properties of `Products Searched`."""

    query: str | Unset = UNSET


class ProductsSearchedPropertiesDict(TypedDict, total=False):
    """`ProductsSearchedProperties` as a dict."""

    query: str
    """What the person searched for."""


@attrs.define(kw_only=True, slots=False, repr=False)
class PromotionProperties(Model, open=True):
    """Properties of `Promotion Clicked`, `Promotion Viewed`."""

    creative: str | Unset = UNSET
    name: str | Unset = UNSET
    position: str | Unset = UNSET
    promotion_id: str | Unset = UNSET


class PromotionPropertiesDict(TypedDict, total=False):
    """`PromotionProperties` as a dict."""

    creative: str
    """Which picture or text the promotion showed."""
    name: str
    """Name of the product or promotion."""
    position: str
    """Where on the page the promotion stands."""
    promotion_id: str
    """Your id of the promotion."""


@attrs.define(kw_only=True, slots=False, repr=False)
class RelationshipDeletedProperties(Model, open=True):
    """Properties of `Relationship Deleted`."""

    object_id: int | str = attrs.field(metadata={"wire": "objectId"})
    object_type_id: int | str | Unset = attrs.field(default=UNSET, metadata={"wire": "objectTypeId"})


class RelationshipDeletedPropertiesDict(TypedDict, total=False):
    """`RelationshipDeletedProperties` as a dict."""

    objectId: Required[int | str]
    """Id of the object."""
    objectTypeId: int | str
    """Id of the type of object. Without it, 1 is assumed."""


@attrs.define(kw_only=True, slots=False, repr=False)
class ReportContentProperties(Model, open=True):
    """Properties of `Report Content Event`."""

    action_type: Literal["clicked_content", "viewed_content"] = attrs.field(metadata={"wire": "actionType"})
    content_id: int = attrs.field(metadata={"wire": "contentId"})
    template_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "templateId"})


class ReportContentPropertiesDict(TypedDict, total=False):
    """`ReportContentProperties` as a dict."""

    actionType: Required[Literal["clicked_content", "viewed_content"]]
    """What the person did."""
    contentId: Required[int]
    """Id of the content."""
    templateId: int
    """Id of the template."""


@attrs.define(kw_only=True, slots=False, repr=False)
class ReportDeliveryProperties(Model, open=True):
    """Properties of `Report Delivery Event`."""

    delivery_id: str = attrs.field(metadata={"wire": "deliveryId"})
    metric: Literal["clicked", "converted", "delivered", "opened"]
    action_value: str | Unset = attrs.field(default=UNSET, metadata={"wire": "actionValue"})
    href: str | Unset = UNSET
    reason: str | Unset = UNSET
    recipient: str | Unset = UNSET


class ReportDeliveryPropertiesDict(TypedDict, total=False):
    """`ReportDeliveryProperties` as a dict."""

    deliveryId: Required[str]
    """Id of the delivery."""
    metric: Required[Literal["clicked", "converted", "delivered", "opened"]]
    """What happened."""
    actionValue: str
    """Which action the person took."""
    href: str
    """Link that the person clicked."""
    reason: str
    """Why it failed."""
    recipient: str
    """Address or device."""


@attrs.define(kw_only=True, slots=False, repr=False)
class VideoAdProperties(Model, open=True):
    """Properties of `Video Ad Completed`, `Video Ad Playing`, `Video Ad Started`."""

    asset_id: str | Unset = UNSET
    content: VideoContentProperties | VideoContentPropertiesDict | Mapping[str, Any] | Unset = UNSET
    load_type: Literal["dynamic", "linear"] | Unset = UNSET
    pod_id: str | Unset = UNSET
    pod_length: int | Unset = UNSET
    pod_position: int | Unset = UNSET
    position: int | Unset = UNSET
    publisher: str | Unset = UNSET
    quartile: int | Unset = UNSET
    session_id: str | Unset = UNSET
    title: str | Unset = UNSET
    total_length: int | Unset = UNSET
    type: Literal["mid-roll", "post-roll", "pre-roll"] | Unset = UNSET


class VideoAdPropertiesDict(TypedDict, total=False):
    """`VideoAdProperties` as a dict."""

    asset_id: str
    """Your id of the video or ad."""
    content: VideoContentProperties | VideoContentPropertiesDict | Mapping[str, Any]
    """The video around the ad."""
    load_type: Literal["dynamic", "linear"]
    """Whether all see the same ad (`linear`) or each another (`dynamic`)."""
    pod_id: str
    """Id of the group of ads or the part of the video."""
    pod_length: int
    """How many ads its group has."""
    pod_position: int
    """Place of the ad in its group."""
    position: int
    """Place in the list; in a video, seconds from its beginning."""
    publisher: str
    """Who published it."""
    quartile: int
    """Which quarter of the ad was reached."""
    session_id: str
    """Id of the playback. The same in all events about it."""
    title: str
    """Title of the video or ad."""
    total_length: int
    """Length in seconds."""
    type: Literal["mid-roll", "post-roll", "pre-roll"]
    """When the ad is shown."""


@attrs.define(kw_only=True, slots=False, repr=False)
class VideoContentProperties(Model, open=True):
    """Properties of `Video Content Completed`, `Video Content Playing`, `Video Content Started`."""

    airdate: IsoTime | Unset = UNSET
    asset_id: str | Unset = UNSET
    bitrate: int | Unset = UNSET
    channel: str | Unset = UNSET
    description: str | Unset = UNSET
    framerate: int | Unset = UNSET
    full_episode: bool | Unset = UNSET
    genre: str | Unset = UNSET
    keywords: Sequence[str] | Unset = UNSET
    livestream: bool | Unset = UNSET
    pod_id: str | Unset = UNSET
    position: int | Unset = UNSET
    program: str | Unset = UNSET
    publisher: str | Unset = UNSET
    season: str | Unset = UNSET
    session_id: str | Unset = UNSET
    title: str | Unset = UNSET
    total_length: int | Unset = UNSET


class VideoContentPropertiesDict(TypedDict, total=False):
    """`VideoContentProperties` as a dict."""

    airdate: IsoTime
    """ISO 8601 or an aware `datetime`. When it was first shown."""
    asset_id: str
    """Your id of the video or ad."""
    bitrate: int
    """Kilobits per second."""
    channel: str
    """Channel it is part of."""
    description: str
    """What it is about."""
    framerate: int
    """Frames per second."""
    full_episode: bool
    """Whether it is a whole episode."""
    genre: str
    """Genre of the video."""
    keywords: Sequence[str]
    """Words it is found by."""
    livestream: bool
    """Whether it is live."""
    pod_id: str
    """Id of the group of ads or the part of the video."""
    position: int
    """Place in the list; in a video, seconds from its beginning."""
    program: str
    """Name of the show."""
    publisher: str
    """Who published it."""
    season: str
    """Season of the show."""
    session_id: str
    """Id of the playback. The same in all events about it."""
    title: str
    """Title of the video or ad."""
    total_length: int
    """Length in seconds."""


@attrs.define(kw_only=True, slots=False, repr=False)
class VideoPlaybackInterruptedProperties(Model, open=True):
    """Properties of `Video Playback Interrupted`."""

    ad_asset_id: str | Unset = UNSET
    ad_enabled: bool | Unset = UNSET
    ad_pod_id: str | Unset = UNSET
    ad_type: Literal["mid-roll", "post-roll", "pre-roll"] | Unset = UNSET
    bitrate: int | Unset = UNSET
    content_asset_id: str | Unset = UNSET
    content_pod_id: str | Unset = UNSET
    framerate: int | Unset = UNSET
    full_screen: bool | Unset = UNSET
    livestream: bool | Unset = UNSET
    method: str | Unset = UNSET
    position: int | Unset = UNSET
    quality: str | Unset = UNSET
    session_id: str | Unset = UNSET
    sound: int | Unset = UNSET
    total_length: int | Unset = UNSET
    video_player: str | Unset = UNSET


class VideoPlaybackInterruptedPropertiesDict(TypedDict, total=False):
    """`VideoPlaybackInterruptedProperties` as a dict."""

    ad_asset_id: str
    """Your id of the ad."""
    ad_enabled: bool
    """Whether ads can be shown."""
    ad_pod_id: str
    """Id of the group of ads."""
    ad_type: Literal["mid-roll", "post-roll", "pre-roll"]
    """When the ad is shown."""
    bitrate: int
    """Kilobits per second."""
    content_asset_id: str
    """Your id of the video."""
    content_pod_id: str
    """Id of the part of the video."""
    framerate: int
    """Frames per second."""
    full_screen: bool
    """Whether it fills the screen."""
    livestream: bool
    """Whether it is live."""
    method: str
    """What interrupted it."""
    position: int
    """Place in the list; in a video, seconds from its beginning."""
    quality: str
    """Such as `hd1080`."""
    session_id: str
    """Id of the playback. The same in all events about it."""
    sound: int
    """Volume, 0 to 100."""
    total_length: int
    """Length in seconds."""
    video_player: str
    """Name of the player."""


@attrs.define(kw_only=True, slots=False, repr=False)
class VideoPlaybackProperties(Model, open=True):
    """Properties of `Video Playback Buffer Completed`, `Video Playback Buffer Started`, `Video Playback Completed` and
    5 more.
    """

    ad_asset_id: str | Unset = UNSET
    ad_enabled: bool | Unset = UNSET
    ad_pod_id: str | Unset = UNSET
    ad_type: Literal["mid-roll", "post-roll", "pre-roll"] | Unset = UNSET
    bitrate: int | Unset = UNSET
    content_asset_id: str | Unset = UNSET
    content_pod_id: str | Unset = UNSET
    framerate: int | Unset = UNSET
    full_screen: bool | Unset = UNSET
    livestream: bool | Unset = UNSET
    position: int | Unset = UNSET
    quality: str | Unset = UNSET
    session_id: str | Unset = UNSET
    sound: int | Unset = UNSET
    total_length: int | Unset = UNSET
    video_player: str | Unset = UNSET


class VideoPlaybackPropertiesDict(TypedDict, total=False):
    """`VideoPlaybackProperties` as a dict."""

    ad_asset_id: str
    """Your id of the ad."""
    ad_enabled: bool
    """Whether ads can be shown."""
    ad_pod_id: str
    """Id of the group of ads."""
    ad_type: Literal["mid-roll", "post-roll", "pre-roll"]
    """When the ad is shown."""
    bitrate: int
    """Kilobits per second."""
    content_asset_id: str
    """Your id of the video."""
    content_pod_id: str
    """Id of the part of the video."""
    framerate: int
    """Frames per second."""
    full_screen: bool
    """Whether it fills the screen."""
    livestream: bool
    """Whether it is live."""
    position: int
    """Place in the list; in a video, seconds from its beginning."""
    quality: str
    """Such as `hd1080`."""
    session_id: str
    """Id of the playback. The same in all events about it."""
    sound: int
    """Volume, 0 to 100."""
    total_length: int
    """Length in seconds."""
    video_player: str
    """Name of the player."""


@attrs.define(kw_only=True, slots=False, repr=False)
class VideoPlaybackStartedProperties(Model, open=True):
    """Properties of `Video Playback Started`."""

    ad_asset_id: str | Unset = UNSET
    ad_enabled: bool | Unset = UNSET
    ad_pod_id: str | Unset = UNSET
    ad_type: Literal["mid-roll", "post-roll", "pre-roll"] | Unset = UNSET
    bitrate: int | Unset = UNSET
    content_asset_ids: Sequence[str] | Unset = UNSET
    content_pod_ids: Sequence[str] | Unset = UNSET
    framerate: int | Unset = UNSET
    full_screen: bool | Unset = UNSET
    livestream: bool | Unset = UNSET
    position: int | Unset = UNSET
    quality: str | Unset = UNSET
    session_id: str | Unset = UNSET
    sound: int | Unset = UNSET
    total_length: int | Unset = UNSET
    video_player: str | Unset = UNSET


class VideoPlaybackStartedPropertiesDict(TypedDict, total=False):
    """`VideoPlaybackStartedProperties` as a dict."""

    ad_asset_id: str
    """Your id of the ad."""
    ad_enabled: bool
    """Whether ads can be shown."""
    ad_pod_id: str
    """Id of the group of ads."""
    ad_type: Literal["mid-roll", "post-roll", "pre-roll"]
    """When the ad is shown."""
    bitrate: int
    """Kilobits per second."""
    content_asset_ids: Sequence[str]
    """Your ids of the videos."""
    content_pod_ids: Sequence[str]
    """Ids of the parts of the video."""
    framerate: int
    """Frames per second."""
    full_screen: bool
    """Whether it fills the screen."""
    livestream: bool
    """Whether it is live."""
    position: int
    """Place in the list; in a video, seconds from its beginning."""
    quality: str
    """Such as `hd1080`."""
    session_id: str
    """Id of the playback. The same in all events about it."""
    sound: int
    """Volume, 0 to 100."""
    total_length: int
    """Length in seconds."""
    video_player: str
    """Name of the player."""


@attrs.define(kw_only=True, slots=False, repr=False)
class VideoQualityUpdatedProperties(Model, open=True):
    """Properties of `Video Quality Updated`."""

    bitrate: int | Unset = UNSET
    dropped_frames: int | Unset = attrs.field(default=UNSET, metadata={"wire": "droppedFrames"})
    framerate: int | Unset = UNSET
    startup_time: int | Unset = attrs.field(default=UNSET, metadata={"wire": "startupTime"})


class VideoQualityUpdatedPropertiesDict(TypedDict, total=False):
    """`VideoQualityUpdatedProperties` as a dict."""

    bitrate: int
    """Kilobits per second."""
    droppedFrames: int
    """Frames that were left out."""
    framerate: int
    """Frames per second."""
    startupTime: int
    """Milliseconds until it began."""


@attrs.define(kw_only=True, slots=False, repr=False)
class WishlistProductProperties(Model, open=True):
    """Properties of `Product Added to Wishlist`, `Product Removed from Wishlist`."""

    brand: str | Unset = UNSET
    category: str | Unset = UNSET
    coupon: str | Unset = UNSET
    image_url: str | Unset = UNSET
    name: str | Unset = UNSET
    position: float | Unset = UNSET
    price: float | Unset = UNSET
    product_id: str | Unset = UNSET
    quantity: int | Unset = UNSET
    sku: str | Unset = UNSET
    url: str | Unset = UNSET
    variant: str | Unset = UNSET
    wishlist_id: str | Unset = UNSET
    wishlist_name: str | Unset = UNSET


class WishlistProductPropertiesDict(TypedDict, total=False):
    """`WishlistProductProperties` as a dict."""

    brand: str
    """Brand of the product."""
    category: str
    """Category of the product or list."""
    coupon: str
    """Code of the coupon."""
    image_url: str
    """Image of the product."""
    name: str
    """Name of the product or promotion."""
    position: float
    """Place in the list; in a video, seconds from its beginning."""
    price: float
    """Price of one."""
    product_id: str
    """Your id of the product."""
    quantity: int
    """How many."""
    sku: str
    """Stock keeping unit."""
    url: str
    """Page of the product."""
    variant: str
    """Variant of the product, such as its colour."""
    wishlist_id: str
    """Your id of the wish list."""
    wishlist_name: str
    """Name of the wish list."""


@attrs.define(kw_only=True, slots=False, repr=False)
class WishlistProductToCartProperties(Model, open=True):
    """Properties of `Wishlist Product Added to Cart`."""

    brand: str | Unset = UNSET
    cart_id: str | Unset = UNSET
    category: str | Unset = UNSET
    coupon: str | Unset = UNSET
    image_url: str | Unset = UNSET
    name: str | Unset = UNSET
    position: float | Unset = UNSET
    price: float | Unset = UNSET
    product_id: str | Unset = UNSET
    quantity: int | Unset = UNSET
    sku: str | Unset = UNSET
    url: str | Unset = UNSET
    variant: str | Unset = UNSET
    wishlist_id: str | Unset = UNSET
    wishlist_name: str | Unset = UNSET


class WishlistProductToCartPropertiesDict(TypedDict, total=False):
    """`WishlistProductToCartProperties` as a dict."""

    brand: str
    """Brand of the product."""
    cart_id: str
    """Your id of the cart."""
    category: str
    """Category of the product or list."""
    coupon: str
    """Code of the coupon."""
    image_url: str
    """Image of the product."""
    name: str
    """Name of the product or promotion."""
    position: float
    """Place in the list; in a video, seconds from its beginning."""
    price: float
    """Price of one."""
    product_id: str
    """Your id of the product."""
    quantity: int
    """How many."""
    sku: str
    """Stock keeping unit."""
    url: str
    """Page of the product."""
    variant: str
    """Variant of the product, such as its colour."""
    wishlist_id: str
    """Your id of the wish list."""
    wishlist_name: str
    """Name of the wish list."""
