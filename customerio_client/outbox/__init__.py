"""Calls that return at once and are delivered later.

A call becomes a record (`calls`), which a store keeps (`in_memory`, `in_file`) until it is delivered (`delivering`, in
the order that `schedule` keeps) or has failed for good. `outbox` and `outbox_async` are what users hold.
"""
