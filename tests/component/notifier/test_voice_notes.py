"""A voice note is written out where that is declared, and goes the way of every message; else its resident is asked."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from prometheus_client import REGISTRY
from pydantic import SecretStr

from deploy.local.kafka import Kafka
from loket.publishing import Publisher
from services.notifier.media.listening import LATE
from services.notifier.media.role import MediaRole
from services.notifier.settings import Settings
from services.notifier.store import transcripts
from tests.builders import IDENTITY_BASE64, MUNICIPALITIES_DIR, STORAGE_BASE64
from tests.component.notifier.core import WRAPPER
from tests.component.notifier.desk_rows import TOKEN, a_client
from tests.component.notifier.media_stand import MediaStand
from tests.component.notifier.voice_stand import SOUND, VoiceStand, a_voice_stand
from tests.simulated import until

pytestmark = pytest.mark.alone
ASKED = "Wij kunnen niet naar spraakberichten luisteren."


@pytest.fixture
async def voices(
    files: MediaStand, publisher: Publisher, kafka: Kafka, tmp_path: Path, take_port: Callable[[], int]
) -> AsyncIterator[VoiceStand]:
    async with a_voice_stand(files, publisher, kafka, tmp_path, take_port()) as made:
        yield made


def counted(outcome: str) -> float:
    labels = {"municipality": "denhaag", "outcome": outcome}
    return REGISTRY.get_sample_value("loket_transcripts_total", labels) or 0.0


async def test_what_a_voice_note_says_becomes_one_case_and_one_answer(voices: VoiceStand) -> None:
    voices.api.says = "Er ligt een losse stoeptegel bij Spui 70."
    before = counted("told")
    await voices.send("v1-voice-report")

    assert await voices.listener.listen() == 1
    (said,) = await voices.published("v1-voice-report")
    await voices.classify(said)
    await voices.classify(said)
    await voices.core.wait(12)

    assert voices.api.keys == ["Bearer secret-key"]
    assert voices.api.asked == [{"model": "whisper-1", "name": "voice.ogg", "sound": SOUND}]
    (case,) = await voices.core.cases()
    kinds = await voices.core.rows("SELECT kind FROM message WHERE case_id = $1 ORDER BY seq", case["id"])
    assert [row["kind"] for row in kinds] == ["audio", "transcript"]
    (answer,) = await voices.core.texts()
    assert case["number"] in answer
    assert counted("told") == before + 1
    assert await voices.listener.listen() == 0
    assert await voices.core.value("SELECT speaker FROM transcript") is None
    async with a_client(voices.core.database, storage=voices.files.storage) as client:
        await client.post("/desk/aanmelden", data={"token": TOKEN})
        page = (await client.get(f"/desk/denhaag/meldingen/{case['id']}")).text
    assert (
        page.index('data-role="sound"') < page.index("automatisch uitgeschreven") < page.index("losse stoeptegel bij")
    )


async def test_an_emergency_told_in_a_voice_note_is_answered_at_once(voices: VoiceStand) -> None:
    voices.api.says = "Help, mijn huis staat in brand, er zijn nog mensen binnen!"
    await voices.send("v1-voice-fire")

    await voices.listener.listen()
    (said,) = await voices.published("v1-voice-fire")
    await voices.classify(said)

    assert said.emergency is not None
    (delivery,) = await voices.core.deliveries()
    assert delivery["purpose"] == "emergency"
    assert "112" in (await voices.core.texts())[0]


@pytest.mark.parametrize(
    ("says", "status", "sound", "outcome", "asked"),
    [
        ("", 200, SOUND, "silent", 1),
        ("x", 400, SOUND, "refused", 1),
        ("x", 500, SOUND, "failed", 2),
        ("x", 200, SOUND + bytes(1024), "too_large", 0),
    ],
)
async def test_who_cannot_be_heard_is_asked_once_to_type_it(
    voices: VoiceStand, says: str, status: int, sound: bytes, outcome: str, asked: int
) -> None:
    voices.api.says, voices.api.status = says, status
    before = counted(outcome)
    await voices.send("v1-voice-unheard", sound)

    await voices.listener.listen()
    voices.core.clock.now += timedelta(seconds=1)
    await voices.listener.listen()
    await voices.core.wait(2)
    soon = await voices.core.texts()
    await voices.core.wait(30)

    assert len(voices.api.asked) == asked
    assert counted(outcome) == before + 1
    assert len(soon) == 1
    assert ASKED in soon[0]
    assert await voices.core.texts() == soon
    assert await voices.published("v1-voice-unheard") == []


async def test_a_voice_note_whose_process_died_is_written_out_by_another(voices: VoiceStand) -> None:
    voices.api.says = "Er ligt een losse tegel."
    await voices.send("v1-voice-died")
    async with voices.core.database.transaction() as connection:
        now = voices.core.clock()
        died = await transcripts.claim(connection, WRAPPER, ["denhaag"], now=now, lease=timedelta(0), limit=9)

    await voices.listener.listen()

    assert len(died) == 1
    assert len(await voices.published("v1-voice-died")) == 1
    async with voices.core.database.transaction() as connection:
        assert not await transcripts.settle(connection, died[0], outcome="failed", told=False, now=now)
    assert await voices.core.value("SELECT state FROM transcript") == "told"


async def test_after_failures_in_a_row_nobody_waits_for_the_transcriber(voices: VoiceStand) -> None:
    voices.api.status = 503
    before = counted("paused")
    for n in range(3):
        await voices.send(f"v1-voice-away-{n}")
        await voices.listener.listen()
        voices.core.clock.now += timedelta(seconds=1)
        await voices.listener.listen()

    # Three tries failed: the fourth, the second voice note's last, is not made.
    assert len(voices.api.asked) == 3
    assert counted("paused") == before + 2


async def test_a_voice_note_of_long_ago_is_not_written_out(voices: VoiceStand) -> None:
    await voices.send("v1-voice-late")
    voices.core.clock.now += LATE + timedelta(seconds=1)

    await voices.listener.listen()

    assert voices.api.asked == []
    assert await voices.core.value("SELECT outcome FROM transcript") == "late"


async def test_where_none_is_declared_nothing_is_noted_and_the_resident_is_asked(voices: VoiceStand) -> None:
    await voices.send("v1-voice-delft", municipality="delft")

    assert await voices.listener.listen() == 0
    await voices.core.wait(5)

    assert await voices.core.count("transcript") == 0
    assert ASKED in (await voices.core.texts("delft"))[0]


async def test_the_media_role_listens_where_it_is_declared(
    voices: VoiceStand, migrated: str, kafka: Kafka, publisher: Publisher, tmp_path: Path
) -> None:
    core = voices.core
    voices.api.says = "Er ligt een losse tegel."
    settings = Settings(
        kafka_bootstrap=kafka.bootstrap,
        municipalities_dir=MUNICIPALITIES_DIR,
        secrets_dir=tmp_path,
        keys_dir=core.keys_dir,
        identity_key=SecretStr(IDENTITY_BASE64),
        provider_urls={"meta": voices.files.platform.base_url},
        storage_url=voices.files.folder.as_uri(),
        postgres_dsn=SecretStr(migrated),
        storage_key=SecretStr(STORAGE_BASE64),
    )
    role = MediaRole(
        settings=settings,
        pool=core.database,
        world=voices.world,
        storage=voices.files.storage,
        wrapper=WRAPPER,
        publisher=publisher,
        keyring=core.keyring,
        clock=core.clock,
    )
    await voices.send("v1-voice-role")
    stop = asyncio.Event()
    running = asyncio.create_task(role.run(stop))

    async def told() -> bool:
        return bool(await core.value("SELECT EXISTS (SELECT FROM transcript WHERE state = 'told')"))

    await until(told)
    stop.set()
    await running

    assert len(await voices.published("v1-voice-role")) == 1
