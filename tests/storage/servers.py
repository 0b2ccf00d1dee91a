"""Servers that speak the protocols of S3, Azure and GCS: how each is started, and what Loket is told of it."""

import base64
import hashlib
import hmac
import json
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

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from msgspec import Struct

from deploy.local.ports import free_port
from tests.storage import gate

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


def _call(method: str, url: str, headers: Mapping[str, str], body: bytes | None = None) -> None:
    request = urllib.request.Request(url, body, dict(headers), method=method)  # noqa: S310 - loopback
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


@contextmanager
def gcs(folder: Path) -> Iterator[Running]:
    """fake-gcs-server, against which the library's own makers test, behind a gate that looks at the token."""
    port, email = free_port(), "loket@example.iam.gserviceaccount.com"
    address = f"127.0.0.1:{port}"
    arguments = ["-scheme", "http", "-host", "127.0.0.1", "-port", str(port), "-public-host", address]
    arguments += ["-backend", "memory"]
    remedy = "go install github.com/fsouza/fake-gcs-server@latest"
    mine, strangers = (rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2))
    with _started("fake-gcs-server", arguments, folder, remedy) as process:
        _answers(f"http://{address}/storage/v1/b", process)
        bucket = json.dumps({"name": BUCKET}).encode()
        _call("POST", f"http://{address}/storage/v1/b?project=loket", {"Content-Type": "application/json"}, bucket)
        with gate.before(port, mine.public_key(), email) as gate_port:
            base = f"http://127.0.0.1:{gate_port}"
            yield Running(
                url=f"gs+http://{BUCKET}/production",
                variables={"GOOGLE_SERVICE_ACCOUNT_KEY": _account(base, email, mine)},
                wrong={"GOOGLE_SERVICE_ACCOUNT_KEY": _account(base, email, strangers)},
                process=process,
            )


def _account(base_url: str, email: str, key: rsa.RSAPrivateKey) -> str:
    """A service account's key file as Google hands it out, for a server of one's own."""
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    return json.dumps(
        {
            "type": "service_account",
            "client_email": email,
            "private_key_id": "1",
            "private_key": pem,
            "gcs_base_url": base_url,
        }
    )


SERVERS: Final = (s3, azure, gcs)
