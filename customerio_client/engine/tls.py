"""Whom a connection trusts."""

from __future__ import annotations

import os
import ssl


def tls_context(verify: ssl.SSLContext | bool) -> ssl.SSLContext:
    """Make the TLS settings of connections. It takes some 15 ms.

    Args:
        verify: the settings themselves; true to trust certifi's authorities, or those that the environment's
            `SSL_CERT_FILE` or `SSL_CERT_DIR` names; false to trust everybody.

    Returns:
        The settings.
    """
    if isinstance(verify, ssl.SSLContext):
        return verify
    if not verify:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    if os.environ.get("SSL_CERT_FILE") or os.environ.get("SSL_CERT_DIR"):
        return ssl.create_default_context()  # OpenSSL reads both
    import certifi

    return ssl.create_default_context(cafile=certifi.where())
