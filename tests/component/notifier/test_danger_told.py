"""Advice that ingest gave is kept with the conversation and not given again, in whichever order both are here."""

import pytest
from msgspec import structs

from loket.events import GuardAnswered, Personal
from tests.builders import NOW
from tests.component.notifier.core import Core

CABLES = "cables_of_a_lamp"
TEXT = "draden hangen uit de lantaarnpaal, Spui 70"
ADVICE = "Blijf er vandaan en raak niets aan."


def told(core: Core, *, failed: bool = False) -> GuardAnswered:
    """What ingest says of it."""
    text = None if failed else ADVICE
    return GuardAnswered(
        event_id="v1-told",
        municipality="denhaag",
        received_at=NOW,
        channel="whatsapp",
        aliases=("v1-alias",),
        message_event_id="v1-danger",
        kind="danger",
        level="danger",
        danger=CABLES,
        message_ref=None if failed else "v1-ref",
        failed=failed,
        personal=core.keyring.seal(Personal(text=text), scope="denhaag", event_id="v1-told", month=NOW.date()),
    )


@pytest.mark.parametrize("word_first", [False, True])
async def test_what_ingest_told_is_told_once_and_the_case_is_acknowledged(core: Core, *, word_first: bool) -> None:
    said = core.said("v1-danger", TEXT, danger=CABLES, aliases=("v1-alias",))

    for one in (told(core), said) if word_first else (said, told(core)):
        await core.handle(one)
    await core.handle(told(core), said)
    await core.wait(15)

    (case,) = await core.cases()
    (text,) = await core.texts()
    kept = await core.rows("SELECT direction, kind, emergency FROM message ORDER BY direction")
    assert ADVICE not in text
    assert case["number"] in text
    assert [tuple(row) for row in kept] == [("in", "text", None), ("out", "guard", None)]
    assert [row["urgent"] for row in await core.rows("SELECT urgent FROM conversation")] == [True]


async def test_what_ingest_could_not_tell_goes_before_the_acknowledgement_as_ever(core: Core) -> None:
    said = core.said("v1-danger", TEXT, danger=CABLES, aliases=("v1-alias",))

    await core.handle(said)
    await core.handle(told(core, failed=True))
    await core.wait(0)
    await core.handle(structs.replace(told(core), event_id="v1-late"))
    await core.wait(15)

    (text,) = await core.texts()
    assert text.startswith(ADVICE)
