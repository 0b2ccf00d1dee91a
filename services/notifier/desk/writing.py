"""What staff write to a resident, from a page or over the API: about a case, or about none."""

import asyncio
from typing import Final
from uuid import UUID

from loket.declarations import Municipality
from services.notifier import commands, file_commands
from services.notifier.desk.asking import Refused, commanding
from services.notifier.desk.parts import STAFF, Desk
from services.notifier.desk.uploads import Upload
from services.notifier.file_commands import FileWork
from services.notifier.media.enclosing import enclose
from services.notifier.media.scan import Scanner, ScannerAway
from services.notifier.store.desk_reads import StandingView
from services.notifier.store.rows import DeliveryView
from services.notifier.templates import outside

_SHORT: Final = "Dank u."
"""What every template for staff has room for."""


async def send(
    desk: Desk,
    municipality: Municipality,
    text: str,
    *,
    case_id: UUID | None = None,
    conversation_id: UUID | None = None,
    cause: UUID | None = None,
) -> DeliveryView:
    """Send a text; one of ``case_id`` and ``conversation_id`` says to whom.

    Raises:
        Refused: the resident wrote too long ago for free text.
        Problem: there is no such case or conversation here.
    """
    with commanding("case" if case_id is not None else "conversation"):
        return await commands.send_text(
            desk.pool,
            desk.world,
            desk.wrapper,
            municipality.slug,
            case_id=case_id,
            conversation_id=conversation_id,
            text=text,
            actor=STAFF,
            now=desk.clock(),
            cause=cause,
        )


async def send_file(
    desk: Desk,
    municipality: Municipality,
    upload: Upload,
    caption: str | None,
    *,
    case_id: UUID | None = None,
    conversation_id: UUID | None = None,
) -> DeliveryView:
    """Send a photo or PDF; one of ``case_id`` and ``conversation_id`` says to whom.

    Raises:
        Refused: it is no such file, there may be a virus in it, or no file can go to this resident now.
        Problem: there is no such case or conversation here.
    """
    if not upload.content:
        raise Refused("no_file", "No file was chosen.")
    if desk.storage is None:
        raise Refused("storage_away", "There is no object storage here.")
    with commanding("case" if case_id is not None else "conversation"):
        if desk.scanner is not None:
            # What is dangerous is not opened.
            await _scanned(desk.scanner, upload.content)
        async with desk.one_at_a_time:
            enclosure = await asyncio.to_thread(enclose, upload.content, upload.filename)
        work = FileWork(
            pool=desk.pool,
            world=desk.world,
            wrapper=desk.wrapper,
            storage=desk.storage,
            municipality=municipality.slug,
            actor=STAFF,
            now=desk.clock(),
        )
        return await work.send(enclosure, caption, case_id=case_id, conversation_id=conversation_id)


async def _scanned(scanner: Scanner, content: bytes) -> None:
    try:
        found = await scanner.scan(content)
    except ScannerAway as error:
        raise Refused("scanner_away", "The malware scanner cannot be reached.") from error
    if found is not None:
        raise Refused("malware", "The malware scanner found something in this file.")


async def takes_files(desk: Desk, municipality: Municipality, conversation: UUID) -> bool:
    """Whether a photo or PDF can go to a resident by the way that serves their channel."""
    if desk.storage is None:
        return False
    async with desk.pool.connection() as connection:
        return await file_commands.takes(connection, municipality, conversation)


async def by_template(
    desk: Desk,
    municipality: Municipality,
    conversation: UUID,
    standing: StandingView | None,
    case_id: UUID | None = None,
) -> bool:
    """Whether an approved template can say what staff write, now that free text is not allowed."""
    if standing is None or (standing.window_until is not None and standing.window_until >= desk.clock()):
        return False
    async with desk.pool.connection() as connection:
        return await outside.for_staff(connection, municipality, conversation, case_id, _SHORT, now=desk.clock())
