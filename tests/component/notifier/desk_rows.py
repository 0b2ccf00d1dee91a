"""Fills a real database the way the notifier does: conversations, plans, one write; and serves the desk on it."""

import base64
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID, uuid4

import httpx
from msgspec import Struct
from pydantic import SecretStr

from loket.events import Candidate, Location, Personal
from loket.sealing import Wrapper
from loket.storage import Storage
from services.notifier.cases.near import Theirs
from services.notifier.conversation.inputs import Due, Input, Said
from services.notifier.conversation.naming import Named
from services.notifier.conversation.plan import plan
from services.notifier.conversation.shapes import Recipient, Step, TimerKind
from services.notifier.desk.app import create_app
from services.notifier.store import conversations, identities, messages, write
from services.notifier.store.database import Database
from tests.builders import NOW, STORAGE_BASE64, a_world
from tests.component.notifier.tables import empty

TOKEN: Final = "an-invented-local-token"
WRAPPER: Final = Wrapper(base64.b64decode(STORAGE_BASE64))
WORLD: Final = a_world()
BASE: Final = "/api/v1/municipalities"
PROBLEM: Final = "application/problem+json"
NOWHERE: Final = "00000000-0000-0000-0000-000000000000"
BEARER: Final = {"Authorization": f"Bearer {TOKEN}"}
PIN: Final = Location(latitude=52.0775, longitude=4.3078, address="Kerkstraat 12, Den Haag")


class OnlyToken(Struct, frozen=True):
    """The one setting that the desk reads."""

    local_token: SecretStr | None = SecretStr(TOKEN)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def tile(municipality: str, p: float = 0.81) -> tuple[Candidate, ...]:
    """What the classifier says of a loose tile."""
    found = []
    for sub, share in (("losse stoeptegel", p), ("verzakking", 0.12), ("gat in de weg", 0.04)):
        category = WORLD[municipality].category(sub)
        found.append(Candidate(main=category.main, sub=sub, department=category.department, p=share))
    return tuple(found)


class Rows:
    """Writes to the database as residents and the sender would."""

    def __init__(self, database: Database) -> None:
        self.database = database

    async def _decide(self, municipality: str, conversation: UUID, found: Sequence[Input], now: datetime) -> list[Step]:
        key = (municipality, conversation)
        async with self.database.transaction() as connection:
            loaded = (await conversations.lock(connection, WRAPPER, [key]))[key]
            steps: list[Step] = []
            situation = loaded.situation
            for one in found:
                steps.append(plan(WORLD[municipality], situation, one, now))
                situation = steps[-1].after
            await write.write(connection, WORLD, [write.Result.of(loaded, steps)], now=now)
        return steps

    async def say(
        self, municipality: str, who: str, text: str | None, *, now: datetime = NOW, settle: bool = True, **changes: Any
    ) -> UUID:
        """A resident sends one message; the answer is the conversation's id."""
        message = uuid4()
        values: dict[str, Any] = {
            "event_id": f"v1-{message.hex}",
            "message": message,
            "kind": "text",
            "channel": "whatsapp",
            "received_at": now,
            "text": text,
            "location": None,
            "photo": False,
            "recipient": Recipient(phone="31600000001", name="Sam"),
            "language": "nl",
            "intent": "report",
            "intent_p": 0.97,
            "candidates": tile(municipality),
            "decision": "route",
            "reason": None,
            "emergency": None,
            "emergency_level": None,
        } | changes
        said = Said(**values)
        resident = Named(municipality=municipality, aliases=(f"v1-{who}",), channel="whatsapp", at=now)
        async with self.database.transaction() as connection:
            met = await identities.meet(connection, WRAPPER, [resident], [], now=now)
            ((key, loaded),) = met.locked.items()
            data_key = loaded.data_key
            kept = messages.Kept(
                key=key,
                data_key=data_key,
                id=message,
                direction="in",
                kind=said.kind,
                at=now,
                received_at=now,
                body=Personal(text=said.text, location=said.location),
                language=said.language,
                intent=said.intent,
                emergency=said.emergency,
            )
            await messages.keep(connection, [kept])
        await self._decide(municipality, key[1], [said], now)
        if settle:
            await self.settle(municipality, key[1], now=now)
        return key[1]

    async def settle(
        self, municipality: str, conversation: UUID, *, now: datetime, theirs: tuple[Theirs, ...] = ()
    ) -> None:
        """The resident seems done; ``theirs`` are the cases that go on for reports of theirs."""
        due = Due(kind=TimerKind.SETTLE, due=now, theirs=theirs)
        await self._decide(municipality, conversation, [due], now + timedelta(seconds=4))

    async def case_of(self, municipality: str, conversation: UUID) -> UUID:
        """The newest case of a conversation."""
        async with self.database.connection() as connection:
            found: UUID | None = await connection.fetchval(
                "SELECT id FROM case_ WHERE municipality = $1 AND conversation = $2 ORDER BY created_at DESC LIMIT 1",
                *(municipality, conversation),
            )
        assert found is not None
        return found

    async def became(self, municipality: str, conversation: UUID, state: str, *, code: int | None = None) -> None:
        """The platform told what became of everything sent in a conversation."""
        async with self.database.connection() as connection:
            await connection.execute(
                "UPDATE delivery SET state = $3, failed_at = $4, failed_code = $5, failed_class = $6 "
                "WHERE municipality = $1 AND conversation = $2",
                *(municipality, conversation, state, NOW if code else None, code, "recipient" if code else None),
            )

    async def execute(self, statement: str, *arguments: object) -> None:
        """Run one statement."""
        async with self.database.connection() as connection:
            await connection.execute(statement, *arguments)


@asynccontextmanager
async def empty_rows(address: str) -> AsyncIterator["Rows"]:
    """Rows of a migrated database whose tables were emptied."""
    opened = Database(address, size=4)
    await opened.connect()
    try:
        async with opened.connection() as connection:
            await empty(connection)
        yield Rows(opened)
    finally:
        await opened.close()


@asynccontextmanager
async def a_client(
    database: Database,
    *,
    clock: Clock | None = None,
    address: str = "127.0.0.1",
    token: str | None = TOKEN,
    storage: Storage | None = None,
) -> AsyncIterator[httpx.AsyncClient]:
    """A caller of the API that comes from ``address``."""
    app = create_app(
        pool=database,
        world=WORLD,
        settings=OnlyToken(SecretStr(token) if token else None),
        wrapper=WRAPPER,
        clock=clock or Clock(NOW + timedelta(minutes=5)),
        storage=storage,
    )
    transport = httpx.ASGITransport(app=app, client=(address, 40000))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8080") as client:
        yield client


def assert_problem(answer: httpx.Response, status: int) -> dict[str, Any]:
    """Check that an answer is a problem document; returns it."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == PROBLEM
    assert answer.headers["api-version"]
    body: dict[str, Any] = answer.json()
    assert body["status"] == status
    assert body["title"]
    assert body["detail"]
    return body
