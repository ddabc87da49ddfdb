"""Whom a connection trusts."""

from __future__ import annotations

import os
import ssl


def tls_context(verify: ssl.SSLContext | str | os.PathLike[str] | bool) -> ssl.SSLContext:
    """Make the TLS settings of connections. It takes some 15 ms.

    Args:
        verify: the settings themselves; true to trust certifi's authorities, or those that the environment's
            `SSL_CERT_FILE` or `SSL_CERT_DIR` names; the path of a file or folder of certificates; false to trust
            everybody.

    Returns:
        The settings.

    Raises:
        ValueError: a path has no certificates.
    """
    if isinstance(verify, ssl.SSLContext):
        return verify
    if isinstance(verify, str | os.PathLike):
        return _of_path(os.fspath(verify), "verify")
    if not verify:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    file, folders = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if file:
        context = _of_path(file, "SSL_CERT_FILE")  # once: loading the usual authorities takes 15 ms
        if folders:
            context.load_verify_locations(capath=folders)
        return context
    if folders:
        if not any(map(os.path.isdir, folders.split(os.pathsep))):
            return _of_path(folders, "SSL_CERT_DIR")
        return ssl.create_default_context(capath=folders)  # OpenSSL takes several
    import certifi

    return ssl.create_default_context(cafile=certifi.where())


def _of_path(path: str, name: str) -> ssl.SSLContext:
    """Trust the certificates of a file or folder, and nothing else; `name` says who named it."""
    try:
        if os.path.isdir(path):
            return ssl.create_default_context(capath=path)
        return ssl.create_default_context(cafile=path)
    except ssl.SSLError:
        raise ValueError(f"{name} names a file without certificates (PEM): {path}") from None
    except OSError as error:
        raise ValueError(f"{name} names a file that cannot be read ({error.strerror}): {path}") from None
