"""Deliveries hold any content, sealed; what is too long leaves as several, once each and in order."""

from uuid import UUID, uuid5

import pytest

from loket.providers.content import AskLocation, Button, Buttons, Content, Reaction, Text, taps, words
from services.notifier.conversation.shapes import Delivery, Purpose
from services.notifier.store import claims, deliveries, read
from services.notifier.store.conversations import lock
from services.notifier.store.seals import open_content, open_key
from tests.component.notifier.core import WORLD, WRAPPER, Core
from tests.component.notifier.sending_stand import Stand
from tests.simulated import until

YES_NO = Buttons(text="Is het opgelost?", buttons=(Button(id="y", title="Ja"), Button(id="n", title="Nee")))
LONG = "Wij hebben uw vraag bekeken. " * 300


async def say(core: Core, content: Content, city: str = "denhaag") -> Delivery:
    """Plan a delivery with a content for the first conversation of a municipality."""
    (row,) = await core.rows("SELECT id FROM conversation WHERE municipality = $1 LIMIT 1", city)
    key = (city, row["id"])
    planned = Delivery(
        id=uuid5(row["id"], ascii(words(content))),
        case=None,
        channel="whatsapp",
        purpose=Purpose.ANSWER,
        content=content,
        actor="loket",
        due_at=core.clock.now,
    )
    async with core.database.transaction() as connection:
        loaded = (await lock(connection, WRAPPER, [key]))[key]
        await deliveries.plan(connection, [(key, loaded.data_key, planned)], now=core.clock.now)
    return planned


@pytest.mark.parametrize("content", [Text(text="Dank u \ud800."), YES_NO, AskLocation(text="Waar is het?")])
async def test_what_is_planned_is_what_is_claimed_and_nothing_of_it_lies_open(stand: Stand, content: Content) -> None:
    core = stand.core
    await core.report(municipality="delft")
    await core.rows("UPDATE delivery SET state = 'accepted'")
    await say(core, content, "delft")

    (claimed,) = await stand.claim(await stand.lease(city="delft"))

    (row,) = [r for r in await core.deliveries("delft") if r["state"] == "sending"]
    assert claimed.content is not None
    assert words(claimed.content) == words(content).replace("\ud800", "\ufffd")
    assert taps(claimed.content) == taps(content)
    assert all(part.encode() not in row["body"] for part in ("Dank", "opgelost", "Waar is"))
    assert "opgelost" not in repr(claimed)


async def test_a_body_that_an_earlier_version_sealed_still_opens(core: Core) -> None:
    delivery = await core.report()
    (row,) = await core.rows("SELECT municipality, id, wrapped_key FROM conversation")
    key = open_key(WRAPPER, row, row["id"])
    assert key is not None
    before = key.seal("Dank u wel.", bound_to=f"delivery:{delivery}")

    assert open_content(key, before, delivery=delivery) == Text(text="Dank u wel.")


async def test_the_desk_names_what_can_be_tapped(core: Core) -> None:
    await core.report()
    await say(core, YES_NO)
    (row,) = await core.rows("SELECT id FROM conversation")

    found = await read.conversation(core.database, WRAPPER, "denhaag", row["id"])

    assert found is not None
    assert (found.deliveries[-1].text, found.deliveries[-1].taps) == ("Is het opgelost?", ("Ja", "Nee"))


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_the_desk_names_the_button_for_a_place_in_the_residents_language(core: Core, language: str) -> None:
    await core.report()
    label = WORLD["denhaag"].text("send_location", language)
    await say(core, AskLocation(text="Waar is het?", label=label))
    (row,) = await core.rows("SELECT id FROM conversation")

    found = await read.conversation(core.database, WRAPPER, "denhaag", row["id"])

    assert found is not None
    assert found.deliveries[-1].taps == (label,)
    assert label == {"nl": "Stuur uw locatie", "en": "Send your location"}[language]


async def test_a_long_text_leaves_as_several_messages_before_whatever_was_planned_after_it(stand: Stand) -> None:
    core = stand.core
    await core.report()
    await core.rows("UPDATE delivery SET state = 'accepted'")
    await say(core, Text(text=LONG))
    await core.report("v1-2", "hoe staat het", intent="status_question")

    async with stand.sender():
        await until(lambda: len(stand.graph.taken) == 4)

    sent = stand.graph.taken
    assert " ".join(one.text for one in sent[:3]).split() == LONG.split()
    assert all(len(one.text) <= 4096 and one.text.endswith(".") for one in sent[:3])
    assert len({one.delivery for one in sent}) == 4
    rows = {str(row["id"]): row for row in await core.deliveries()}
    assert [rows[one.delivery]["part"] for one in sent] == [0, 1, 2, 0]


async def test_the_desk_lists_the_parts_of_a_message_in_their_order_and_none_is_lost_between_pages(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    core = stand.core
    await core.report()
    await core.rows("UPDATE delivery SET state = 'accepted'")
    await say(core, Text(text=LONG))
    async with stand.sender():
        await until(lambda: len(stand.graph.taken) == 3)
    # A row that changes is written anew behind the others: where rows lie says nothing of their order.
    await core.rows("UPDATE delivery SET attempts = attempts WHERE part < 2")
    monkeypatch.setattr(read, "PAGE", 1)

    (conversation,) = {row["conversation"] for row in await core.deliveries()}
    found = await read.conversation(core.database, WRAPPER, "denhaag", conversation)
    newest, cursor = [], None
    while True:
        page = await read.deliveries(core.database, "denhaag", cursor=cursor)
        newest += [one.part for one in page.items]
        cursor = page.next_cursor
        if cursor is None:
            break

    assert found is not None
    assert [one.part for one in found.deliveries] == [0, 0, 1, 2]
    assert newest == [2, 1, 0, 0]


async def test_a_crash_between_two_parts_repeats_neither(stand: Stand) -> None:
    core = stand.core
    await core.report()
    await core.rows("UPDATE delivery SET state = 'accepted'")
    planned = await say(core, Text(text=LONG))
    killed = await stand.lease()
    (claimed,) = await stand.claim(killed)
    await stand.post().send(killed, claimed)  # the process dies after the first part
    await stand.lapse()

    async with stand.sender(holder="next"):
        await until(lambda: len(stand.graph.taken) == 3)

    assert stand.graph.taken[0].delivery == str(planned.id)
    assert " ".join(one.text for one in stand.graph.taken).split() == LONG.split()


async def test_a_sender_that_lost_the_lease_splits_nothing(stand: Stand) -> None:
    core = stand.core
    await core.report()
    old = await stand.lease("old")
    (claimed,) = await stand.claim(old)
    await core.rows("UPDATE delivery SET state = 'in_doubt'")

    async with core.database.transaction() as connection:
        assert not await claims.split(connection, old, claimed, (Text(text="een"), Text(text="twee")))

    assert len(await core.deliveries()) == 1


async def over(stand: Stand, delivery: UUID) -> None:
    """Wait until a delivery waits for nothing more."""

    async def has() -> bool:
        row = next(r for r in await stand.core.deliveries() if r["id"] == delivery)
        return row["state"] in {"accepted", "cancelled"} or row["failed_at"] is not None

    await until(has)


async def a_reaction(stand: Stand, instead: str) -> UUID:
    """A reaction that is all there is to send."""
    await stand.core.report()
    await stand.core.rows("UPDATE delivery SET state = 'accepted'")
    return (await say(stand.core, Reaction(message="wamid.1", emoji="✅", instead=instead))).id


async def test_a_reaction_that_is_refused_and_stands_for_nothing_is_dropped(stand: Stand) -> None:
    refused = await a_reaction(stand, "")
    stand.graph.plans["denhaag"] = [131009]

    async with stand.sender():
        await over(stand, refused)

    assert stand.graph.taken == []
    assert await stand.core.state(refused) == "cancelled"
    assert await stand.core.value("SELECT waits_for FROM conversation") is None


@pytest.mark.parametrize("code", [131009, 131051, 137000, 999_999])
async def test_a_reaction_that_is_refused_leaves_as_the_words_that_it_stands_for(stand: Stand, code: int) -> None:
    refused = await a_reaction(stand, "De foto is er.")
    stand.graph.plans["denhaag"] = [code]

    async with stand.sender():
        await over(stand, refused)

    assert [(one.text, one.delivery) for one in stand.graph.taken] == [("De foto is er.", str(refused))]
    assert (await stand.core.texts())[-1] == "De foto is er."
    assert await stand.core.value("SELECT waits_for FROM conversation") is None


@pytest.mark.parametrize(("refusals", "calls"), [([131009, 131009], 2), ([131026], 1)])
async def test_a_reaction_goes_in_words_once_and_not_to_whom_nothing_reaches(
    stand: Stand, refusals: list[int], calls: int
) -> None:
    refused = await a_reaction(stand, "De foto is er.")
    stand.graph.plans["denhaag"] = list[str | int](refusals)

    async with stand.sender():
        await over(stand, refused)

    assert stand.graph.calls.count("denhaag") == calls
    assert stand.graph.taken == []
    assert await stand.core.value("SELECT waits_for FROM conversation") == "person"


@pytest.mark.parametrize(("code", "texts"), [(131009, ["✅", "De foto is er."]), (131026, ["✅"])])
async def test_a_reaction_that_a_receipt_calls_failed_leaves_as_words_too(
    stand: Stand, code: int, texts: list[str]
) -> None:
    core = stand.core
    reaction = await a_reaction(stand, "De foto is er.")
    async with stand.sender() as sender:
        await stand.reaches(reaction, "accepted")
        await core.handle(core.receipt(reaction, "failed", native_id=stand.graph.taken[0].wamid, code=code))
        sender.wake.set()
        await over(stand, reaction)

    assert [one.text for one in stand.graph.taken] == texts
    assert (await core.value("SELECT waits_for FROM conversation") == "person") is (code == 131026)
