"""Ports on the loopback address."""

import secrets
import socket
from typing import Final

LOOPBACK: Final = "127.0.0.1"
_LOWEST: Final = 20_000
_HIGHEST: Final = 32_000
"""Below the range from which Linux takes ports for outgoing connections: none is taken between looking and using."""


def is_free(port: int) -> bool:
    """Say whether a server could listen on this port of 127.0.0.1 now."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
        return True


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on, picked at random so that runs beside each other do not meet."""
    while True:
        port = _LOWEST + secrets.randbelow(_HIGHEST - _LOWEST)
        if is_free(port):
            return port
