"""``python -m services.notifier``: work until SIGTERM or SIGINT; with ``migrate``: bring the schema forward."""

import argparse
import asyncio
import base64
import sys
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import asyncpg
import msgspec
import uvloop
from pydantic import SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from loket import telemetry
from loket.failures import Permanent, Retryable
from loket.municipalities import InvalidDeclarations, World, load
from loket.providers import PROVIDERS
from loket.settings import WrongStorage
from services.notifier.exporting import drift_page, export
from services.notifier.roles import Notifier
from services.notifier.settings import Settings, StorageKey
from services.notifier.store.migrate import ChangedMigration, WrongSchema, migrate


class ExportSettings(BaseSettings):
    """What the export of corrections reads."""

    model_config = SettingsConfigDict(env_prefix="LOKET_", frozen=True, extra="ignore", hide_input_in_errors=True)

    postgres_dsn: SecretStr
    storage_key: StorageKey


class MigrationSettings(BaseSettings):
    """What the migration reads: the address of the database, and nothing else."""

    model_config = SettingsConfigDict(env_prefix="LOKET_", frozen=True, extra="ignore", hide_input_in_errors=True)

    postgres_dsn: SecretStr


def _refuse(reason: str) -> int:
    sys.stderr.write(f"notifier does not start: {reason}\n")
    return 2


def _wrong(error: ValidationError) -> int:
    return _refuse("; ".join(f"LOKET_{'.'.join(str(p) for p in e['loc']).upper()}: {e['msg']}" for e in error.errors()))


def _migrate() -> int:
    try:
        settings = MigrationSettings()  # type: ignore[call-arg] # pydantic-settings reads it from the environment
    except ValidationError as error:
        return _wrong(error)
    try:
        applied = asyncio.run(migrate(settings.postgres_dsn.get_secret_value()))
    except (WrongSchema, ChangedMigration) as error:
        return _refuse(str(error))
    except (OSError, asyncpg.PostgresError) as error:
        return _refuse(f"PostgreSQL does not take the migration ({type(error).__name__})")
    print("\n".join(applied) if applied else "the schema is up to date")
    return 0


def _export(write: Callable[[str, bytes], Coroutine[Any, Any, object]]) -> int:
    try:
        settings = ExportSettings()  # type: ignore[call-arg] # pydantic-settings reads it from the environment
    except ValidationError as error:
        return _wrong(error)
    dsn, key = settings.postgres_dsn.get_secret_value(), base64.b64decode(settings.storage_key.get_secret_value())
    try:
        asyncio.run(write(dsn, key))
    except WrongSchema as error:
        return _refuse(str(error))
    except (OSError, asyncpg.PostgresError, Retryable, Permanent) as error:
        return _refuse(f"PostgreSQL or the storage key does not give what is asked ({type(error).__name__})")
    return 0


class _Learned(msgspec.Struct):
    by_category: dict[str, int]


def _learned(report: Path) -> dict[str, int] | None:
    """Rows by category that a model learned from; None when its report does not tell them."""
    return msgspec.json.decode(report.read_bytes(), type=_Learned).by_category or None


def _moment(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _unknown_provider(world: World, settings: Settings) -> str | None:
    for slug, municipality in world.items():
        for channel in municipality.channels:
            if channel.provider not in PROVIDERS:
                return f"channel {slug}/{channel.name} names the unknown provider {channel.provider!r}"
            if channel.provider not in settings.provider_urls:
                return f"LOKET_PROVIDER_URLS has no address for {channel.provider!r}, which {slug} uses"
    return None


def _run() -> int:
    try:
        settings = Settings()  # type: ignore[call-arg] # pydantic-settings reads them from the environment
        settings.identity()
    except ValidationError as error:
        return _wrong(error)
    except ValueError:
        return _refuse("LOKET_IDENTITY_KEY is not base64 of 32 bytes")
    telemetry.start("notifier", level=settings.log_level, otlp_endpoint=settings.otlp_endpoint)
    try:
        world = load(settings.municipalities_dir, settings.secrets_dir)
    except InvalidDeclarations as error:
        return _refuse(str(error))
    unknown = _unknown_provider(world, settings)
    if unknown is not None:
        return _refuse(unknown)
    try:
        uvloop.run(_until_stopped(settings, world))
    except WrongStorage as error:
        return _refuse(str(error))
    except BaseExceptionGroup as group:
        first = _first(group)
        if isinstance(first, WrongSchema):
            return _refuse(str(first))
        raise
    return 0


async def _until_stopped(settings: Settings, world: World) -> None:
    await Notifier(settings, world).run()


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    found: BaseException = group
    while isinstance(found, BaseExceptionGroup):
        found = found.exceptions[0]
    return found


def main() -> int:
    """Run, or migrate; 2 when it cannot start."""
    parser = argparse.ArgumentParser(prog="python -m services.notifier", description="Cases, answers and the desk.")
    commands = parser.add_subparsers(dest="command")
    commands.add_parser("migrate", help="bring the database's schema forward")
    corrections = commands.add_parser(
        "corrections", help="write what staff chose as CSV, to train with: masked, without erased residents"
    )
    corrections.add_argument("--municipality", required=True)
    corrections.add_argument("--since", type=_moment, help="ISO 8601; only what was chosen from then on")
    drift = commands.add_parser("drift", help="write a page: whether what residents write is what the model knows")
    drift.add_argument("--municipality", required=True)
    drift.add_argument("--report", type=Path, help="report.json of the model: compares with the rows it learned from")
    chosen = parser.parse_args()
    match chosen.command:
        case "migrate":
            return _migrate()
        case "corrections":
            return _export(partial(export, municipality=chosen.municipality, since=chosen.since, out=sys.stdout))
        case "drift":
            try:
                reference = _learned(chosen.report) if chosen.report is not None else None
            except (OSError, msgspec.DecodeError) as error:
                return _refuse(f"{chosen.report} holds no report of a training: {error}")
            here = {"municipality": chosen.municipality, "now": datetime.now(UTC)}
            return _export(partial(drift_page, **here, reference=reference, out=sys.stdout))
        case _:
            return _run()


if __name__ == "__main__":
    raise SystemExit(main())
