"""A message that does not fit into a Kafka record goes its way by object storage, sealed, and is read whole."""

import random
import string
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from msgspec import structs

from deploy.local.kafka import Kafka
from loket.codec import DATAREF, decode, header
from loket.consuming import Record
from loket.events import MessageClassified, MessageReceived, Personal
from loket.failures import Code, Retryable
from loket.municipalities import load
from loket.sealing import Keyring, SealedBytes
from loket.storage import Storage
from services.notifier.consume import Batches
from services.notifier.store.seals import open_key
from tests.component.ingest.bodies import body as webhook
from tests.component.ingest.bodies import change, text
from tests.component.ingest.running import DEN_HAAG, IngestProcess, Log, Town
from tests.component.notifier.core import WORLD, WRAPPER, Core, a_record

LETTERS = "".join(c for c in string.printable[:95] if c not in '"\\')


def a_long_order() -> tuple[str, bytes]:
    """Words without any pattern, which the event keeps twice: as text, and within the message's own JSON."""
    words = "".join(random.Random(4).choices(LETTERS, k=2_950_000))  # noqa: S311 - the same every time
    message = text(1) | {"type": "order", "order": {"catalog_id": "1", "text": words, "product_items": []}}
    del message["text"]
    return words, webhook(change([message]))


def classified(event: MessageReceived) -> Record:
    """The record that the classifier makes of a message."""
    names = set(MessageClassified.__struct_fields__) & set(MessageReceived.__struct_fields__)
    return a_record(MessageClassified(**{name: getattr(event, name) for name in names}, reason="no_text"))


def referring(event: MessageClassified, ref: str) -> Record:
    """The same message with its body elsewhere."""
    return a_record(structs.replace(event, personal=structs.replace(event.personal, ciphertext=b"", ref=ref)))


@pytest.fixture
async def log(kafka: Kafka) -> AsyncIterator[Log]:
    """What this test leaves in Kafka."""
    async with Log(kafka.bootstrap) as opened:
        yield opened


async def test_a_message_larger_than_a_record_is_accepted_sealed_away_and_read_whole(
    core: Core, kafka: Kafka, log: Log, tmp_path: Path, municipalities: Path, take_port: Callable[[], int]
) -> None:
    folder = tmp_path / "storage"
    (tmp_path / "town").mkdir()
    town = Town.build(tmp_path / "town", municipalities)
    ingest = IngestProcess(
        town,
        kafka=kafka.bootstrap,
        port=take_port(),
        graph="http://127.0.0.1:9",
        log=tmp_path / "ingest.log",
        LOKET_STORAGE_URL=folder.as_uri(),
    )
    words, body = a_long_order()
    try:
        ingest.wait("/health/ready")
        status, _ = await ingest.post(DEN_HAAG[0], body)
    finally:
        ingest.kill()
    assert status == 200
    (record,) = await log.records()
    event = decode(record.value)
    assert isinstance(event, MessageReceived)
    assert event.personal.ciphertext == b""
    assert event.personal.ref == header(record.headers, DATAREF)
    (stored,) = [path for path in folder.rglob("*") if path.is_file()]
    assert stored.relative_to(folder).as_posix() == event.personal.ref
    assert event.personal.ref.startswith("denhaag/bodies/")
    assert words[:40].encode() not in stored.read_bytes()

    storage = Storage.at(folder.as_uri())
    world, keyring = load(town.municipalities, town.secrets), Keyring(town.keys)
    batches = Batches(core.database, world, keyring, WRAPPER, core.clock, storage)
    await batches.handle([classified(event)])

    (row,) = await core.rows("SELECT m.*, v.wrapped_key FROM message m JOIN conversation v ON v.id = m.conversation")
    key = open_key(WRAPPER, row, row["conversation"])
    assert key is not None
    assert key.open(row["body"], Personal, bound_to=f"message:{row['id']}").text == words


async def test_a_body_that_is_not_there_is_waited_for(core: Core, tmp_path: Path) -> None:
    storage = Storage.at((tmp_path / "storage").as_uri())
    batches = Batches(core.database, WORLD, core.keyring, WRAPPER, core.clock, storage)
    event = core.said()
    record = referring(event, "denhaag/bodies/2026-11/x")

    with pytest.raises(Retryable) as waits:
        await batches.handle([record])
    assert waits.value.code is Code.STORAGE_UNAVAILABLE
    assert await core.count("message") == 0

    await storage.put("denhaag/bodies/2026-11/x", SealedBytes(event.personal.ciphertext))
    assert await batches.handle([record]) == ()
    assert await core.count("message") == 1
