"""The way to PostgreSQL: a pool that waits for it, knows the schema, and turns its troubles into ours."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Final, TypeAlias, TypeVar

import asyncpg
from asyncpg.pool import PoolConnectionProxy

from loket import telemetry
from loket.failures import Code, Retryable
from services.notifier.store.migrate import KNOWN, WrongSchema, version_of

Connection: TypeAlias = PoolConnectionProxy
T = TypeVar("T")

_LOG: Final = telemetry.log(__name__)
_CONNECT_TIMEOUT_S: Final = 5.0
_COMMAND_TIMEOUT_S: Final = 60.0
_PULSE_S: Final = 1.0
_GONE: Final = (
    OSError,
    TimeoutError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.ReadOnlySQLTransactionError,
)
"""PostgreSQL is not there, is going, or takes no work for now."""
_MET: Final = (asyncpg.DeadlockDetectedError, asyncpg.SerializationError, asyncpg.LockNotAvailableError)
"""Two writers met."""
_ALWAYS_REFUSED: Final = (asyncpg.InvalidAuthorizationSpecificationError, asyncpg.InvalidCatalogNameError)
"""Wrong password, or no such database."""


def _is_gone(connection: Connection) -> bool:
    try:
        return connection.is_closed()
    except asyncpg.InterfaceError:  # asyncpg takes a connection that broke away from whoever holds it
        return True


class Database:
    """A pool of connections; every caller gets ``Retryable`` while PostgreSQL is away."""

    def __init__(self, dsn: str, *, size: int = 10) -> None:
        """Nothing is connected yet; see ``connect``."""
        self._dsn = dsn
        self._size = size
        self._pool: asyncpg.Pool | None = None
        self.not_ready: str | None = "not connected to PostgreSQL"
        """Why the database cannot be used now, or None."""

    async def connect(self, stop: asyncio.Event | None = None) -> bool:
        """Wait until PostgreSQL answers and look at its schema.

        Args:
            stop: set when waiting is over.

        Returns:
            False when it was stopped first.

        Raises:
            WrongSchema: the database has another schema than this version knows.
        """
        while stop is None or not stop.is_set():
            try:
                pool = await asyncpg.create_pool(
                    self._dsn,
                    min_size=1,
                    max_size=self._size,
                    timeout=_CONNECT_TIMEOUT_S,
                    command_timeout=_COMMAND_TIMEOUT_S,
                    server_settings={"application_name": "loket-notifier", "timezone": "UTC"},
                )
            except (*_GONE, *_ALWAYS_REFUSED) as error:
                self.not_ready = "PostgreSQL does not answer"
                _LOG.warning("postgresql does not answer yet", error=type(error).__name__)
                await asyncio.sleep(0.5)
                continue
            found = await self._look(pool)
            if found is None:
                continue
            if found != KNOWN:
                await pool.close()
                raise WrongSchema(found)
            self._pool = pool
            self.not_ready = None
            return True
        return False

    async def _look(self, pool: asyncpg.Pool) -> int | None:
        try:
            async with pool.acquire() as connection:
                return await version_of(connection)
        except _GONE:
            pool.terminate()
            await asyncio.sleep(0.2)
            return None

    async def feel_pulse(self, stop: asyncio.Event) -> None:
        """Ask PostgreSQL once a second whether it is there, so that readiness knows it within two.

        A server that hangs answers nothing at all: such a question is left alone and not asked again meanwhile.
        """
        asked: asyncio.Task[None] | None = None
        while not stop.is_set():
            asked = asked or asyncio.create_task(self._ask(), name="pulse")
            done, _ = await asyncio.wait({asked}, timeout=_PULSE_S)
            if not done:
                self.not_ready = "PostgreSQL does not answer"
            else:
                asked.result()
                asked = None
                await asyncio.sleep(_PULSE_S)
        if asked is not None:
            asked.cancel()

    async def _ask(self) -> None:
        try:
            async with self.connection() as connection:
                await connection.fetchval("SELECT 1")
        except Retryable:
            return

    async def close(self) -> None:
        """Give all connections back and end them."""
        pool, self._pool = self._pool, None
        if pool is not None:
            try:
                async with asyncio.timeout(5):
                    await pool.close()
            except TimeoutError:
                pool.terminate()

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """A connection for reading, or for single statements.

        Raises:
            Retryable: ``database_unavailable`` or ``conflict``.
        """
        pool = self._pool
        if pool is None:
            raise Retryable(Code.DATABASE_UNAVAILABLE)
        gone = True
        try:
            async with pool.acquire(timeout=_CONNECT_TIMEOUT_S) as connection:
                try:
                    yield connection
                except (asyncpg.InterfaceError, asyncpg.InternalClientError):
                    gone = _is_gone(connection)
                    raise
        except _GONE as error:
            self.not_ready = "PostgreSQL does not answer"
            raise Retryable(Code.DATABASE_UNAVAILABLE, after_s=0.5) from error
        except _MET as error:
            raise Retryable(Code.CONFLICT, after_s=0.05) from error
        except (asyncpg.InterfaceError, asyncpg.InternalClientError) as error:
            # asyncpg uses them for a connection that broke, also as it is given back, and for a wrong call of ours:
            # only the first one passes.
            if not gone:
                raise
            self.not_ready = "PostgreSQL does not answer"
            raise Retryable(Code.DATABASE_UNAVAILABLE, after_s=0.5) from error
        else:
            self.not_ready = None

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """A connection in a transaction (read committed); errors as in ``connection``."""
        async with self.connection() as connection, connection.transaction():
            yield connection

    async def patiently(self, work: Callable[[Connection], Awaitable[T]]) -> T:
        """Do something in a transaction, however long PostgreSQL is away; the work's result."""
        while True:
            try:
                async with self.transaction() as connection:
                    return await work(connection)
            except Retryable as retryable:
                await asyncio.sleep(retryable.after_s)
