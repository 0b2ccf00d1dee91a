"""Servers that speak the protocols of S3 and Azure: how each is started, and what Loket is told of it."""

import base64
import hashlib
import hmac
import os
import secrets
import shutil
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from email.utils import formatdate
from pathlib import Path
from typing import Final

from msgspec import Struct

from deploy.local.ports import free_port

BUCKET: Final = "loket-media"
_READY_S: Final = 60.0
_AZURE_VERSION: Final = "2021-08-06"


class NotHere(Exception):  # noqa: N818 - what it is
    """The server's program is not on the path."""


class Running(Struct, frozen=True, kw_only=True):
    """A server with an empty bucket."""

    url: str
    """For ``LOKET_STORAGE_URL``."""
    variables: Mapping[str, str]
    """The cloud's own variables."""
    wrong: Mapping[str, str]
    """Those of somebody who may not."""
    process: subprocess.Popen[bytes]

    def __repr__(self) -> str:
        return f"Running({self.url!r})"


def _call(method: str, url: str, headers: Mapping[str, str]) -> None:
    request = urllib.request.Request(url, method=method, headers=dict(headers))  # noqa: S310 - loopback
    with urllib.request.urlopen(request, timeout=10):  # noqa: S310 - loopback
        return


def _answers(url: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until somebody answers, whatever it is."""
    end = time.monotonic() + _READY_S
    while True:
        assert process.poll() is None, f"the server ended with {process.returncode}"
        try:
            _call("GET", url, {})
        except urllib.error.HTTPError as error:
            error.close()
            return
        except OSError:
            assert time.monotonic() < end, "the server never answered"
            time.sleep(0.1)
        else:
            return


@contextmanager
def _started(
    name: str, arguments: list[str], folder: Path, remedy: str, **more: str
) -> Iterator[subprocess.Popen[bytes]]:
    program = shutil.which(name)
    if program is None:
        raise NotHere(f"{name} is not on the path: {remedy}")
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen([program, *arguments], env={**os.environ, **more}, stdout=log, stderr=log)
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(10)


@contextmanager
def s3(folder: Path) -> Iterator[Running]:
    """MinIO."""
    port, user, password = free_port(), secrets.token_hex(8), secrets.token_hex(16)
    files = folder / "files"
    # A folder of its files is a bucket.
    (files / BUCKET).mkdir(parents=True)
    address = f"127.0.0.1:{port}"
    arguments = ["server", "--address", address, "--console-address", f"127.0.0.1:{free_port()}", str(files)]
    remedy = "go install github.com/minio/minio@latest"
    with _started(
        "minio", arguments, folder, remedy, MINIO_ROOT_USER=user, MINIO_ROOT_PASSWORD=password, MINIO_UPDATE="off"
    ) as process:
        _answers(f"http://{address}/minio/health/ready", process)
        yield Running(
            url=f"s3+http://{BUCKET}/production",
            variables={
                "AWS_ENDPOINT_URL": f"http://{address}",
                "AWS_REGION": "eu-west-1",
                "AWS_ACCESS_KEY_ID": user,
                "AWS_SECRET_ACCESS_KEY": password,
            },
            wrong={"AWS_SECRET_ACCESS_KEY": "somebody else's"},
            process=process,
        )


@contextmanager
def azure(folder: Path) -> Iterator[Running]:
    """Azurite, Microsoft's own emulator of Azure Storage."""
    port, account = free_port(), "loket"
    key = base64.b64encode(secrets.token_bytes(64)).decode()
    arguments = ["--blobHost", "127.0.0.1", "--blobPort", str(port), "--location", str(folder), "--disableTelemetry"]
    remedy = "npm install azurite"
    with _started("azurite-blob", arguments, folder, remedy, AZURITE_ACCOUNTS=f"{account}:{key}") as process:
        endpoint = f"http://127.0.0.1:{port}/{account}"
        _answers(endpoint, process)
        _make_container(endpoint, account, key)
        yield Running(
            url=f"az+http://{BUCKET}/production",
            variables={
                "AZURE_STORAGE_ENDPOINT": endpoint,
                "AZURE_STORAGE_ACCOUNT_NAME": account,
                "AZURE_STORAGE_ACCOUNT_KEY": key,
            },
            wrong={"AZURE_STORAGE_ACCOUNT_KEY": base64.b64encode(secrets.token_bytes(64)).decode()},
            process=process,
        )


def _make_container(endpoint: str, account: str, key: str) -> None:
    """Source: Microsoft, "Authorize with Shared Key"."""
    date = formatdate(usegmt=True)
    named = f"x-ms-date:{date}\nx-ms-version:{_AZURE_VERSION}\n/{account}/{account}/{BUCKET}\nrestype:container"
    signed = hmac.digest(base64.b64decode(key), ("PUT" + "\n" * 12 + named).encode(), hashlib.sha256)
    headers = {
        "x-ms-date": date,
        "x-ms-version": _AZURE_VERSION,
        "Authorization": f"SharedKey {account}:{base64.b64encode(signed).decode()}",
        "Content-Length": "0",
    }
    _call("PUT", f"{endpoint}/{BUCKET}?restype=container", headers)


SERVERS: Final = (s3, azure)
"""None for GCS: Google gives none away, and the free ones do not take what its XML API takes."""
