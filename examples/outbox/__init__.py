"""Outboxes in web servers, task queues and functions."""
