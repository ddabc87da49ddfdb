"""The socket below httpcore: what one connection does with the network, within the time of the call that uses it.

httpcore counts the time of each read and write by itself, so a server that sends a byte now and then is never too
slow for it. Here no step takes longer than the call has left, the name lookup included; another thread can end what
is in progress; and it is known whether a part of the request can have arrived.
"""

from __future__ import annotations

import select
import socket
import ssl
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from ipaddress import ip_address
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import Any, Final, TypeAlias

import httpcore

_AT_ONCE = 64 * 1024
"""Bytes of a head and a body that are joined: one system call instead of two, and one TLS record."""

_Addresses: TypeAlias = Sequence[tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]]
_Looked: TypeAlias = "SimpleQueue[_Addresses | OSError | None]"

_HTTP: Final = b"HTTP/"
_FRAME: Final = b"\0"  # a frame of HTTP/2 begins with its length, in three bytes
LONG_ENOUGH: Final = len(_HTTP)
"""Bytes that show whether something is HTTP."""


def begins_http(first: bytes) -> bool:
    """Return whether something can be a response of HTTP/1, or the frame with which HTTP/2 begins.

    Args:
        first: how it begins, `LONG_ENOUGH` bytes or what there is of them.

    Returns:
        Whether it can.
    """
    return _HTTP.startswith(first) or first.startswith(_FRAME)


class Network(httpcore.NetworkBackend):
    """Opens the sockets of one connection.

    Args:
        layers: how many layers of TLS there are before anything of a request is written.

    Attributes:
        sent: whether a part of the call's request can have arrived.
        first: how what came back begins, up to five bytes.
        ended: whether another thread ended the connection.
    """

    def __init__(self, layers: int) -> None:
        self.layers = layers
        self.sent = False
        self.first = b""
        self.ended = False
        self._ends: float | None = None
        self._socket: socket.socket | None = None
        self._lookup: _Looked | None = None

    def begin(self, ends: float | None) -> None:
        """Begin a call.

        Args:
            ends: when its time is up, on the monotonic clock; `None` for never.
        """
        self._ends = ends
        self.sent = False
        self.first = b""

    @property
    def is_out_of_time(self) -> bool:
        """Whether the time of the call is up."""
        return self._ends is not None and monotonic() >= self._ends

    @property
    def is_not_http(self) -> bool:
        """Whether what came back cannot be HTTP."""
        return not begins_http(self.first)

    def within(self, timeout: float | None) -> float | None:
        """Give the seconds that a step may take.

        Args:
            timeout: its own timeout.

        Returns:
            The timeout, or less where the call has less left.

        Raises:
            OSError: there is no time left, or another thread ended the connection.
        """
        if self.ended:
            raise OSError
        if self._ends is None:
            return timeout
        left = self._ends - monotonic()
        if left <= 0:
            raise TimeoutError
        return left if timeout is None or left < timeout else timeout

    def end(self) -> None:
        """End what another thread does here, at once. Closing the socket stays with that thread."""
        self.ended = True
        if (lookup := self._lookup) is not None:
            lookup.put(None)
        if (opened := self._socket) is not None:
            with suppress(OSError):
                # Not the method of `SSLSocket`, after which the other thread could write without TLS.
                socket.socket.shutdown(opened, socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the socket, in the thread that uses it, however far it had come."""
        if (opened := self._socket) is not None:
            opened.close()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect, trying each address of the host; the timeout is for all of it."""
        ends = None if timeout is None else monotonic() + timeout
        try:
            return _Stream(self, self._connected(self._addresses(host, port, timeout), ends), 0)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout from error
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError from error

    def _addresses(self, host: str, port: int, timeout: float | None) -> _Addresses:
        with suppress(ValueError):
            ip_address(host)
            return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        # A lookup cannot be stopped, so it is left to a thread of its own.
        looked: _Looked = SimpleQueue()
        Thread(target=_look_up, args=(host, port, looked), name="customerio-dns", daemon=True).start()
        self._lookup = looked
        try:
            found = looked.get(timeout=self.within(timeout))
        except Empty:
            raise TimeoutError from None
        finally:
            self._lookup = None
        if found is None or isinstance(found, OSError):
            raise found or OSError
        return found

    def _connected(self, addresses: _Addresses, ends: float | None) -> socket.socket:
        failure = OSError()
        for tried, (family, kind, protocol, _, address) in enumerate(addresses):
            left = self.within(None if ends is None else max(0.0, ends - monotonic()))
            self._socket = opened = socket.socket(family, kind, protocol)
            try:
                # One that does not respond leaves time for the others.
                opened.settimeout(None if left is None else left / (len(addresses) - tried))
                opened.connect(address)
                opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self.within(None)
            except OSError as error:
                opened.close()
                failure = error
            except BaseException:
                opened.close()
                raise
            else:
                return opened
        raise failure

    def upgraded(self, secured: ssl.SSLSocket) -> None:
        """Note the socket that took the place of the first."""
        self._socket = secured


def _look_up(host: str, port: int, looked: _Looked) -> None:
    try:
        looked.put(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    except OSError as error:
        looked.put(error)
    except Exception as error:  # what is not a name at all
        looked.put(OSError(str(type(error))))


class _Stream(httpcore.NetworkStream):
    """What is read and written on a socket, which has `layers` of TLS."""

    def __init__(self, network: Network, opened: socket.socket | _TlsInTls, layers: int) -> None:
        self._network = network
        self._socket = opened
        self._layers = layers
        self._timeout: float | None = -1.0
        self._unsent = b""
        self._readable: Callable[[], bool] | None = None

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._unsent:
            # A server may respond and close before it has read everything.
            with suppress(httpcore.WriteError):
                self._send_joined(timeout)
        try:
            self._limit(timeout)
            data = self._socket.recv(max_bytes)
        except TimeoutError as error:
            raise httpcore.ReadTimeout from error
        except OSError as error:
            raise httpcore.ReadError from error
        if len(self._network.first) < LONG_ENOUGH:
            self._network.first = (self._network.first + data)[:LONG_ENOUGH]
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        # A head, a body, then nothing, which is the end of the request.
        if not buffer:
            self._send_joined(timeout)
        elif len(self._unsent) + len(buffer) <= _AT_ONCE:
            self._unsent += buffer
        else:
            self._send_joined(timeout)
            self._send(buffer, timeout)

    def _send_joined(self, timeout: float | None) -> None:
        joined, self._unsent = self._unsent, b""
        if joined:
            self._send(joined, timeout)

    def _send(self, data: bytes, timeout: float | None) -> None:
        try:
            self._limit(timeout)
            if self._layers >= self._network.layers:
                self._network.sent = True
            self._network.first = b""
            written = self._socket.send(data)
            rest = memoryview(data)[written:]
            while rest:
                self._limit(timeout)
                rest = rest[self._socket.send(rest) :]
        except TimeoutError as error:
            raise httpcore.WriteTimeout from error
        except OSError as error:
            raise httpcore.WriteError from error

    def _limit(self, timeout: float | None) -> None:
        seconds = self._network.within(timeout)
        if seconds != self._timeout:  # a system call, which is mostly not needed
            self._timeout = seconds
            self._socket.settimeout(seconds)

    def close(self) -> None:
        self._socket.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        try:
            if isinstance(self._socket, _TlsInTls):
                raise OSError
            if isinstance(self._socket, ssl.SSLSocket):
                secured: ssl.SSLSocket | _TlsInTls = _TlsInTls(self._socket, ssl_context, server_hostname)
            else:
                secured = ssl_context.wrap_socket(
                    self._socket, server_hostname=server_hostname, do_handshake_on_connect=False
                )
                self._network.upgraded(secured)
            stream = _Stream(self._network, secured, self._layers + 1)
            try:
                stream._limit(timeout)
                secured.do_handshake()
            except BaseException:
                secured.close()
                raise
        except TimeoutError as error:
            raise httpcore.ConnectTimeout from error
        except OSError as error:
            raise httpcore.ConnectError from error
        return stream

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":
            if self._readable is None:
                self._readable = readable(self._socket)
            return self._readable()
        if info == "ssl_object" and not isinstance(self._socket, socket.socket | ssl.SSLSocket):
            return self._socket.tls
        if info == "ssl_object" and isinstance(self._socket, ssl.SSLSocket):
            return self._socket
        return None


class _TlsInTls:
    """TLS through a proxy that is reached over TLS itself, which `SSLContext.wrap_socket` cannot do."""

    def __init__(self, outer: ssl.SSLSocket, context: ssl.SSLContext, name: str | None) -> None:
        self._outer = outer
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=name)
        self._timeout: float | None = None

    def do_handshake(self) -> None:
        self._step(self.tls.do_handshake)

    def recv(self, size: int) -> bytes:
        data: bytes = self._step(self.tls.read, size)
        return data

    def send(self, data: bytes | memoryview) -> int:
        written: int = self._step(self.tls.write, data)
        return written

    def _step(self, step: Any, *arguments: Any) -> Any:
        ends = None if self._timeout is None else monotonic() + self._timeout
        while True:
            try:
                done, result = True, step(*arguments)
            except ssl.SSLWantReadError:
                done, result = False, None
            if ends is not None:
                self._outer.settimeout(max(0.001, ends - monotonic()))
            if waiting := self._outgoing.read():
                self._outer.sendall(waiting)
            if done:
                return result
            if data := self._outer.recv(16 * 1024):
                self._incoming.write(data)
            else:
                self._incoming.write_eof()

    def settimeout(self, seconds: float | None) -> None:
        self._timeout = seconds
        self._outer.settimeout(seconds)

    def pending(self) -> int:
        return self._incoming.pending + self.tls.pending() + self._outer.pending()

    def fileno(self) -> int:
        return self._outer.fileno()

    def close(self) -> None:
        self._outer.close()


def readable(opened: Any) -> Callable[[], bool]:
    """Return what tells whether something has come on a socket, or the other side has closed it.

    Args:
        opened: the socket.

    Returns:
        A function that asks the system, which is done before each request. A closed socket counts as readable.
    """
    number = opened.fileno()
    pending = opened.pending if isinstance(opened, ssl.SSLSocket | _TlsInTls) else None
    if sys.platform == "win32" or not hasattr(select, "poll"):
        return lambda: opened.fileno() < 0 or bool(pending and pending()) or bool(select.select([number], [], [], 0)[0])
    poll = select.poll()
    if number >= 0:
        poll.register(number, select.POLLIN)
    ask = poll.poll
    return lambda: opened.fileno() < 0 or bool(pending and pending()) or bool(ask(0))
