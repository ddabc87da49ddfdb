# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""The API: its resources, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import ApiBase, AsyncApiBase
from customerio_core.loading import cached_property

if TYPE_CHECKING:
    from .resources.activities import Activities, AsyncActivities
    from .resources.assets import Assets, AsyncAssets
    from .resources.broadcasts import AsyncBroadcasts, Broadcasts
    from .resources.campaigns import AsyncCampaigns, Campaigns
    from .resources.collections import AsyncCollections, Collections
    from .resources.customers import AsyncCustomers, Customers
    from .resources.data_index import AsyncDataIndex, DataIndex
    from .resources.design_studio import AsyncDesignStudio, DesignStudio
    from .resources.esp_suppressions import AsyncEspSuppressions, EspSuppressions
    from .resources.exports import AsyncExports, Exports
    from .resources.imports import AsyncImports, Imports
    from .resources.info import AsyncInfo, Info
    from .resources.live_notifications import AsyncLiveNotifications, LiveNotifications
    from .resources.messages import AsyncMessages, Messages
    from .resources.newsletters import AsyncNewsletters, Newsletters
    from .resources.objects import AsyncObjects, Objects
    from .resources.optouts import AsyncOptouts, Optouts
    from .resources.reporting_webhooks import AsyncReportingWebhooks, ReportingWebhooks
    from .resources.segments import AsyncSegments, Segments
    from .resources.sender_identities import AsyncSenderIdentities, SenderIdentities
    from .resources.snippets import AsyncSnippets, Snippets
    from .resources.subscription_center import AsyncSubscriptionCenter, SubscriptionCenter
    from .resources.transactional import AsyncTransactional, Transactional
    from .resources.workspaces import AsyncWorkspaces, Workspaces


class Api(ApiBase):
    """The API over an `httpx.Client` (or any `Transport`) that has its base URL and credentials."""

    _operations_module = f"{__package__}.operations"

    @cached_property
    def activities(self) -> Activities:
        """Operations of `activities`.

        `list`, `iterate`.
        """
        from .resources.activities import Activities

        return Activities(self._transport)

    @cached_property
    def assets(self) -> Assets:
        """Operations of `assets`.

        `create`, `create_folder`, `delete`, `delete_folder`, `get`, `get_folder`, `list`, `iterate`, `list_folders`,
        `iterate_folders`, `update`, `update_folder`.
        """
        from .resources.assets import Assets

        return Assets(self._transport)

    @cached_property
    def broadcasts(self) -> Broadcasts:
        """Operations of `broadcasts`.

        `action_link_metrics`, `action_metrics`, `get`, `get_action`, `get_action_translation`, `get_trigger`,
        `wait_for_trigger`, `link_metrics`, `list`, `list_actions`, `list_messages`, `iterate_messages`,
        `list_trigger_errors`, `iterate_trigger_errors`, `list_triggers`, `metrics`, `trigger`, `trigger_and_wait`,
        `update_action`, `update_action_translation`.
        """
        from .resources.broadcasts import Broadcasts

        return Broadcasts(self._transport)

    @cached_property
    def campaigns(self) -> Campaigns:
        """Operations of `campaigns`.

        `action_link_metrics`, `action_metrics`, `get`, `get_action`, `get_action_translation`, `journey_metrics`,
        `link_metrics`, `list`, `list_actions`, `iterate_actions`, `list_messages`, `iterate_messages`, `metrics`,
        `update_action`, `update_action_translation`.
        """
        from .resources.campaigns import Campaigns

        return Campaigns(self._transport)

    @cached_property
    def collections(self) -> Collections:
        """Operations of `collections`.

        `create`, `delete`, `get`, `get_content`, `list`, `update`, `update_content`.
        """
        from .resources.collections import Collections

        return Collections(self._transport)

    @cached_property
    def customers(self) -> Customers:
        """Operations of `customers`.

        `get_attributes`, `get_subscription_preferences`, `list_activities`, `iterate_activities`, `list_attributes`,
        `list_by_email`, `list_messages`, `iterate_messages`, `list_optouts`, `list_relationships`,
        `iterate_relationships`, `list_segments`, `search`, `iterate_search`, `update_optouts`.
        """
        from .resources.customers import Customers

        return Customers(self._transport)

    @cached_property
    def data_index(self) -> DataIndex:
        """Operations of `data_index`.

        `update_attributes`, `update_events`.
        """
        from .resources.data_index import DataIndex

        return DataIndex(self._transport)

    @cached_property
    def design_studio(self) -> DesignStudio:
        """Operations of `design_studio`.

        `check_unpublished_changes`, `create_component`, `create_email`, `create_email_translation`, `create_folder`,
        `delete_component`, `delete_email`, `delete_email_translation`, `delete_folder`, `delete_version`,
        `get_component`, `get_email`, `get_email_translation`, `get_folder`, `get_inbox_preview`,
        `wait_for_inbox_preview`, `get_inbox_preview_capture`, `save_inbox_preview_capture`, `get_publish_status`,
        `get_version`, `link_email`, `list_components`, `iterate_components`, `list_email_translations`, `list_emails`,
        `iterate_emails`, `list_folders`, `iterate_folders`, `list_inbox_preview_clients`, `list_inbox_preview_credits`,
        `list_inbox_previews`, `iterate_inbox_previews`, `list_versions`, `preview_email`, `publish_email`,
        `render_email`, `restore_version`, `review_email`, `save_version`, `submit_inbox_preview`,
        `submit_inbox_preview_and_wait`, `update_component`, `update_email`, `update_email_translation`,
        `update_folder`.
        """
        from .resources.design_studio import DesignStudio

        return DesignStudio(self._transport)

    @cached_property
    def esp_suppressions(self) -> EspSuppressions:
        """Operations of `esp_suppressions`.

        `create`, `delete`, `get`, `list`, `iterate`, `list_by_domain`, `iterate_by_domain`.
        """
        from .resources.esp_suppressions import EspSuppressions

        return EspSuppressions(self._transport)

    @cached_property
    def exports(self) -> Exports:
        """Operations of `exports`.

        `create`, `create_and_wait`, `create_for_deliveries`, `create_for_deliveries_and_wait`, `get`, `wait`,
        `get_download_link`, `list`.
        """
        from .resources.exports import Exports

        return Exports(self._transport)

    @cached_property
    def imports(self) -> Imports:
        """Operations of `imports`.

        `create`, `create_and_wait`, `get`, `wait`.
        """
        from .resources.imports import Imports

        return Imports(self._transport)

    @cached_property
    def info(self) -> Info:
        """Operations of `info`.

        `list_ip_addresses`.
        """
        from .resources.info import Info

        return Info(self._transport)

    @cached_property
    def live_notifications(self) -> LiveNotifications:
        """Operations of `live_notifications`.

        `end`, `get`, `start`, `update`.
        """
        from .resources.live_notifications import LiveNotifications

        return LiveNotifications(self._transport)

    @cached_property
    def messages(self) -> Messages:
        """Operations of `messages`.

        `get`, `get_archived`, `list`, `iterate`, `send_email`, `send_in_app`, `send_inbox_message`, `send_push`,
        `send_sms`, `send_whatsapp`.
        """
        from .resources.messages import Messages

        return Messages(self._transport)

    @cached_property
    def newsletters(self) -> Newsletters:
        """Operations of `newsletters`.

        `create`, `create_test_group`, `create_test_group_translation`, `create_translation`, `delete`,
        `delete_test_group_translation`, `delete_translation`, `get`, `get_test_group_translation`, `get_translation`,
        `get_variant`, `link_metrics`, `list`, `iterate`, `list_messages`, `iterate_messages`, `list_test_groups`,
        `list_variants`, `metrics`, `schedule`, `send`, `update_test_group_translation`, `update_translation`,
        `update_variant`, `variant_link_metrics`, `variant_metrics`.
        """
        from .resources.newsletters import Newsletters

        return Newsletters(self._transport)

    @cached_property
    def objects(self) -> Objects:
        """Operations of `objects`.

        `get_attributes`, `list_relationships`, `iterate_relationships`, `list_types`, `search`, `iterate_search`.
        """
        from .resources.objects import Objects

        return Objects(self._transport)

    @cached_property
    def optouts(self) -> Optouts:
        """Operations of `optouts`.

        `list`, `iterate`.
        """
        from .resources.optouts import Optouts

        return Optouts(self._transport)

    @cached_property
    def reporting_webhooks(self) -> ReportingWebhooks:
        """Operations of `reporting_webhooks`.

        `create`, `delete`, `get`, `list`, `update`.
        """
        from .resources.reporting_webhooks import ReportingWebhooks

        return ReportingWebhooks(self._transport)

    @cached_property
    def segments(self) -> Segments:
        """Operations of `segments`.

        `create`, `delete`, `get`, `get_customer_count`, `get_usage`, `list`, `list_customers`, `iterate_customers`.
        """
        from .resources.segments import Segments

        return Segments(self._transport)

    @cached_property
    def sender_identities(self) -> SenderIdentities:
        """Operations of `sender_identities`.

        `get`, `get_usage`, `list`, `iterate`.
        """
        from .resources.sender_identities import SenderIdentities

        return SenderIdentities(self._transport)

    @cached_property
    def snippets(self) -> Snippets:
        """Operations of `snippets`.

        `create`, `delete`, `list`, `update`.
        """
        from .resources.snippets import Snippets

        return Snippets(self._transport)

    @cached_property
    def subscription_center(self) -> SubscriptionCenter:
        """Operations of `subscription_center`.

        `get_token`, `list_channels`, `list_topics`.
        """
        from .resources.subscription_center import SubscriptionCenter

        return SubscriptionCenter(self._transport)

    @cached_property
    def transactional(self) -> Transactional:
        """Operations of `transactional`.

        `get`, `get_translation`, `get_variant`, `link_metrics`, `list`, `list_messages`, `iterate_messages`,
        `list_variants`, `metrics`, `update_translation`, `update_variant`.
        """
        from .resources.transactional import Transactional

        return Transactional(self._transport)

    @cached_property
    def workspaces(self) -> Workspaces:
        """Operations of `workspaces`.

        `list`.
        """
        from .resources.workspaces import Workspaces

        return Workspaces(self._transport)


class AsyncApi(AsyncApiBase):
    """The API over an `httpx.AsyncClient` (or any `AsyncTransport`) that has its base URL and credentials."""

    _operations_module = f"{__package__}.operations"

    @cached_property
    def activities(self) -> AsyncActivities:
        """Operations of `activities`.

        `list`, `iterate`.
        """
        from .resources.activities import AsyncActivities

        return AsyncActivities(self._transport)

    @cached_property
    def assets(self) -> AsyncAssets:
        """Operations of `assets`.

        `create`, `create_folder`, `delete`, `delete_folder`, `get`, `get_folder`, `list`, `iterate`, `list_folders`,
        `iterate_folders`, `update`, `update_folder`.
        """
        from .resources.assets import AsyncAssets

        return AsyncAssets(self._transport)

    @cached_property
    def broadcasts(self) -> AsyncBroadcasts:
        """Operations of `broadcasts`.

        `action_link_metrics`, `action_metrics`, `get`, `get_action`, `get_action_translation`, `get_trigger`,
        `wait_for_trigger`, `link_metrics`, `list`, `list_actions`, `list_messages`, `iterate_messages`,
        `list_trigger_errors`, `iterate_trigger_errors`, `list_triggers`, `metrics`, `trigger`, `trigger_and_wait`,
        `update_action`, `update_action_translation`.
        """
        from .resources.broadcasts import AsyncBroadcasts

        return AsyncBroadcasts(self._transport)

    @cached_property
    def campaigns(self) -> AsyncCampaigns:
        """Operations of `campaigns`.

        `action_link_metrics`, `action_metrics`, `get`, `get_action`, `get_action_translation`, `journey_metrics`,
        `link_metrics`, `list`, `list_actions`, `iterate_actions`, `list_messages`, `iterate_messages`, `metrics`,
        `update_action`, `update_action_translation`.
        """
        from .resources.campaigns import AsyncCampaigns

        return AsyncCampaigns(self._transport)

    @cached_property
    def collections(self) -> AsyncCollections:
        """Operations of `collections`.

        `create`, `delete`, `get`, `get_content`, `list`, `update`, `update_content`.
        """
        from .resources.collections import AsyncCollections

        return AsyncCollections(self._transport)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Operations of `customers`.

        `get_attributes`, `get_subscription_preferences`, `list_activities`, `iterate_activities`, `list_attributes`,
        `list_by_email`, `list_messages`, `iterate_messages`, `list_optouts`, `list_relationships`,
        `iterate_relationships`, `list_segments`, `search`, `iterate_search`, `update_optouts`.
        """
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self._transport)

    @cached_property
    def data_index(self) -> AsyncDataIndex:
        """Operations of `data_index`.

        `update_attributes`, `update_events`.
        """
        from .resources.data_index import AsyncDataIndex

        return AsyncDataIndex(self._transport)

    @cached_property
    def design_studio(self) -> AsyncDesignStudio:
        """Operations of `design_studio`.

        `check_unpublished_changes`, `create_component`, `create_email`, `create_email_translation`, `create_folder`,
        `delete_component`, `delete_email`, `delete_email_translation`, `delete_folder`, `delete_version`,
        `get_component`, `get_email`, `get_email_translation`, `get_folder`, `get_inbox_preview`,
        `wait_for_inbox_preview`, `get_inbox_preview_capture`, `save_inbox_preview_capture`, `get_publish_status`,
        `get_version`, `link_email`, `list_components`, `iterate_components`, `list_email_translations`, `list_emails`,
        `iterate_emails`, `list_folders`, `iterate_folders`, `list_inbox_preview_clients`, `list_inbox_preview_credits`,
        `list_inbox_previews`, `iterate_inbox_previews`, `list_versions`, `preview_email`, `publish_email`,
        `render_email`, `restore_version`, `review_email`, `save_version`, `submit_inbox_preview`,
        `submit_inbox_preview_and_wait`, `update_component`, `update_email`, `update_email_translation`,
        `update_folder`.
        """
        from .resources.design_studio import AsyncDesignStudio

        return AsyncDesignStudio(self._transport)

    @cached_property
    def esp_suppressions(self) -> AsyncEspSuppressions:
        """Operations of `esp_suppressions`.

        `create`, `delete`, `get`, `list`, `iterate`, `list_by_domain`, `iterate_by_domain`.
        """
        from .resources.esp_suppressions import AsyncEspSuppressions

        return AsyncEspSuppressions(self._transport)

    @cached_property
    def exports(self) -> AsyncExports:
        """Operations of `exports`.

        `create`, `create_and_wait`, `create_for_deliveries`, `create_for_deliveries_and_wait`, `get`, `wait`,
        `get_download_link`, `list`.
        """
        from .resources.exports import AsyncExports

        return AsyncExports(self._transport)

    @cached_property
    def imports(self) -> AsyncImports:
        """Operations of `imports`.

        `create`, `create_and_wait`, `get`, `wait`.
        """
        from .resources.imports import AsyncImports

        return AsyncImports(self._transport)

    @cached_property
    def info(self) -> AsyncInfo:
        """Operations of `info`.

        `list_ip_addresses`.
        """
        from .resources.info import AsyncInfo

        return AsyncInfo(self._transport)

    @cached_property
    def live_notifications(self) -> AsyncLiveNotifications:
        """Operations of `live_notifications`.

        `end`, `get`, `start`, `update`.
        """
        from .resources.live_notifications import AsyncLiveNotifications

        return AsyncLiveNotifications(self._transport)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Operations of `messages`.

        `get`, `get_archived`, `list`, `iterate`, `send_email`, `send_in_app`, `send_inbox_message`, `send_push`,
        `send_sms`, `send_whatsapp`.
        """
        from .resources.messages import AsyncMessages

        return AsyncMessages(self._transport)

    @cached_property
    def newsletters(self) -> AsyncNewsletters:
        """Operations of `newsletters`.

        `create`, `create_test_group`, `create_test_group_translation`, `create_translation`, `delete`,
        `delete_test_group_translation`, `delete_translation`, `get`, `get_test_group_translation`, `get_translation`,
        `get_variant`, `link_metrics`, `list`, `iterate`, `list_messages`, `iterate_messages`, `list_test_groups`,
        `list_variants`, `metrics`, `schedule`, `send`, `update_test_group_translation`, `update_translation`,
        `update_variant`, `variant_link_metrics`, `variant_metrics`.
        """
        from .resources.newsletters import AsyncNewsletters

        return AsyncNewsletters(self._transport)

    @cached_property
    def objects(self) -> AsyncObjects:
        """Operations of `objects`.

        `get_attributes`, `list_relationships`, `iterate_relationships`, `list_types`, `search`, `iterate_search`.
        """
        from .resources.objects import AsyncObjects

        return AsyncObjects(self._transport)

    @cached_property
    def optouts(self) -> AsyncOptouts:
        """Operations of `optouts`.

        `list`, `iterate`.
        """
        from .resources.optouts import AsyncOptouts

        return AsyncOptouts(self._transport)

    @cached_property
    def reporting_webhooks(self) -> AsyncReportingWebhooks:
        """Operations of `reporting_webhooks`.

        `create`, `delete`, `get`, `list`, `update`.
        """
        from .resources.reporting_webhooks import AsyncReportingWebhooks

        return AsyncReportingWebhooks(self._transport)

    @cached_property
    def segments(self) -> AsyncSegments:
        """Operations of `segments`.

        `create`, `delete`, `get`, `get_customer_count`, `get_usage`, `list`, `list_customers`, `iterate_customers`.
        """
        from .resources.segments import AsyncSegments

        return AsyncSegments(self._transport)

    @cached_property
    def sender_identities(self) -> AsyncSenderIdentities:
        """Operations of `sender_identities`.

        `get`, `get_usage`, `list`, `iterate`.
        """
        from .resources.sender_identities import AsyncSenderIdentities

        return AsyncSenderIdentities(self._transport)

    @cached_property
    def snippets(self) -> AsyncSnippets:
        """Operations of `snippets`.

        `create`, `delete`, `list`, `update`.
        """
        from .resources.snippets import AsyncSnippets

        return AsyncSnippets(self._transport)

    @cached_property
    def subscription_center(self) -> AsyncSubscriptionCenter:
        """Operations of `subscription_center`.

        `get_token`, `list_channels`, `list_topics`.
        """
        from .resources.subscription_center import AsyncSubscriptionCenter

        return AsyncSubscriptionCenter(self._transport)

    @cached_property
    def transactional(self) -> AsyncTransactional:
        """Operations of `transactional`.

        `get`, `get_translation`, `get_variant`, `link_metrics`, `list`, `list_messages`, `iterate_messages`,
        `list_variants`, `metrics`, `update_translation`, `update_variant`.
        """
        from .resources.transactional import AsyncTransactional

        return AsyncTransactional(self._transport)

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """Operations of `workspaces`.

        `list`.
        """
        from .resources.workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self._transport)
