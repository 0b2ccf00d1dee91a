"""Two residents report the same: the second is asked, and follows the first one's case by saying yes."""

from datetime import timedelta
from typing import Any

from loket.events import Location
from loket.metrics import SAME_REPORTS
from services.notifier import commands
from services.notifier.conversation.shapes import Place
from services.notifier.store import followers
from tests.builders import NOW, a_personal
from tests.component.notifier.core import WORLD, WRAPPER, Core

METRE = 1 / 111_195
PIN = Location(latitude=52.0775, longitude=4.3078)
QUESTION = "Is dit hetzelfde?"


async def reports(core: Core, who: str, *, metres: float = 0.0, **changes: Any) -> None:
    """A resident reports a loose tile so far north of the pin, with a photo, and is answered."""
    pin = Location(latitude=PIN.latitude + metres * METRE, longitude=PIN.longitude)
    personal = a_personal(text="losse tegel, mijn buurman is woest", location=pin)
    await core.report(f"v1-{who}", aliases=(f"v1-{who}",), kind="image", personal=personal, **changes)


async def answers(core: Core, who: str, text: str, event_id: str, **changes: Any) -> None:
    """A resident answers a question, and time goes by until they are answered."""
    said = core.said(
        event_id, text, aliases=(f"v1-{who}",), intent="feedback_yes", candidates=(), decision="human", **changes
    )
    await core.handle(said)
    await core.handle(said)
    await core.wait(5)


async def history(core: Core, case: Any) -> list[tuple[str, str]]:
    rows = await core.rows("SELECT what, actor FROM case_history WHERE case_id = $1", case["id"])
    return [(row["what"], row["actor"]) for row in rows]


async def test_the_second_is_asked_in_public_words_and_by_yes_follows_the_first_and_hears_the_same(core: Core) -> None:
    await reports(core, "a")
    await reports(core, "b", metres=30)
    first, second = await core.cases()
    asked = (await core.texts())[-1]
    answered_a = len(await core.texts())

    await answers(core, "b", "ja", "v1-b2")
    texts = (await core.texts())[answered_a:]

    assert f"nummer {first['number']}" in asked
    assert QUESTION in asked
    assert "buurman" not in asked
    assert texts == [
        WORLD["denhaag"].text("merged", number=second["number"], other=first["number"]),
    ]
    kept, gone = await core.cases()
    assert (kept["state"], gone["state"], gone["merged_into"]) == ("gemeld", "geannuleerd", first["id"])
    assert gone["photos"] == kept["photos"] == 1
    assert ("merged", "resident") in await history(core, gone)
    assert ("joined", "resident") in await history(core, kept)
    await core.handle(core.said("v1-a2", "laat maar", aliases=("v1-a",), intent=None, candidates=(), decision="human"))
    await core.wait(5)
    (kept, _) = await core.cases()
    assert (kept["state"], kept["let_go"]) == ("gemeld", core.clock.now - timedelta(seconds=5))
    assert (await core.texts())[-1] == WORLD["denhaag"].text("withdrawn", number=first["number"])
    assert ("let_go", "resident") in await history(core, kept)


async def test_no_leaves_two_cases_and_nobody_follows(core: Core) -> None:
    await reports(core, "a")
    await reports(core, "b")

    await answers(core, "b", "nee", "v1-b2")

    assert [c["state"] for c in await core.cases()] == ["gemeld", "gemeld"]
    assert await core.count("case_follower") == 0
    assert ("not_same", "resident") in await history(core, (await core.cases())[1])


async def test_nobody_is_asked_about_another_municipality_another_place_or_their_own_report(core: Core) -> None:
    await reports(core, "a", municipality="delft")
    await reports(core, "b", metres=60)
    await reports(core, "c")
    await core.handle(core.said("v1-c2", "ook nog iets anders: losse tegel Lindelaan 5", aliases=("v1-c",)))
    await core.wait(6)

    texts = [*(await core.texts()), *(await core.texts("delft"))]
    assert len(await core.cases()) >= 2
    assert not any(QUESTION in text for text in texts)


async def test_the_same_house_number_in_words_is_near_and_a_street_alone_is_not(core: Core) -> None:
    for who, text in (("a", "losse tegel Kerkstraat 12"), ("b", "losse tegel Kerkstraat 14"), ("c", "losse tegel")):
        await core.report(f"v1-{who}", text, aliases=(f"v1-{who}",))
    assert not any(QUESTION in text for text in await core.texts())

    await core.report("v1-d", "er ligt een losse tegel bij kerkstraat 12", aliases=("v1-d",))

    first = (await core.cases())[0]
    asked = (await core.texts())[-1]
    assert QUESTION in asked
    assert f"nummer {first['number']}" in asked


async def test_the_same_crossing_or_bridge_in_words_is_near_and_the_same_park_is_not(core: Core) -> None:
    for who, text in (
        ("a", "losse tegel hoek Kerkstraat en Lindelaan"),
        ("b", "losse tegel op de Conradbrug"),
        ("c", "losse tegel in het Westbroekpark"),
        ("d", "losse tegel in het Westbroekpark bij de ingang"),
    ):
        await core.report(f"v1-{who}", text, aliases=(f"v1-{who}",))
    assert not any(QUESTION in text for text in await core.texts())
    crossing, bridge, *_ = await core.cases()

    await core.report("v1-e", "tegel los, kruising Lindelaan/Kerkstraat", aliases=("v1-e",))
    asked = (await core.texts())[-1]
    await core.report("v1-f", "onder de Conradbrug ligt een losse tegel", aliases=("v1-f",))

    assert QUESTION in asked
    assert f"nummer {crossing['number']}" in asked
    assert f"nummer {bridge['number']}" in (await core.texts())[-1]


async def test_a_yes_too_late_is_told_honestly(core: Core) -> None:
    await reports(core, "a")
    await reports(core, "b")
    first, second = await core.cases()
    await core.handle(core.said("v1-a2", "laat maar", aliases=("v1-a",), intent=None, candidates=(), decision="human"))

    await answers(core, "b", "ja", "v1-b2")

    assert [c["state"] for c in await core.cases()] == ["geannuleerd", "gemeld"]
    told = WORLD["denhaag"].text("same_closed", other=first["number"], number=second["number"])
    assert (await core.texts())[-1] == told
    assert await core.count("case_follower") == 0


async def test_yes_to_a_case_that_was_merged_meanwhile_leads_to_the_one_that_goes_on(core: Core) -> None:
    await reports(core, "a")
    await reports(core, "b", metres=30)
    await reports(core, "c", metres=45)
    first, second, third = await core.cases()
    assert f"nummer {second['number']}" in (await core.texts())[-1]
    await answers(core, "b", "ja", "v1-b2")

    await answers(core, "c", "ja", "v1-c2")

    assert {c["merged_into"] for c in (await core.cases())[1:]} == {first["id"]}
    async with core.database.transaction() as connection:
        following = await followers.of_case(connection, "denhaag", first["id"])
        assert set(following) == {second["conversation"], third["conversation"]}
        assert await followers.goes_on_in(connection, "delft", second["id"]) is None


async def test_a_follower_asks_how_it_stands_and_hears_that_yet_another_one_goes_on(core: Core) -> None:
    for who in "abc":
        await reports(core, who, metres=ord(who) - ord("a"))
    first, second, third = await core.cases()
    await answers(core, "c", "nee", "v1-c2")
    async with core.database.transaction() as connection:
        await followers.follow(connection, "denhaag", second["id"], third["conversation"], now=NOW)
    question = core.said(
        "v1-c3", "hoe staat het", aliases=("v1-c",), intent="status_question", candidates=(), decision="human"
    )
    await core.handle(question)
    await core.wait(5)
    overview = (await core.texts())[-1]

    await answers(core, "b", "ja", "v1-b2")

    assert second["number"] in overview
    assert third["number"] in overview
    told = WORLD["denhaag"].text("merged", number=second["number"], other=first["number"])
    hearing = [
        d["conversation"] for d, text in zip(await core.deliveries(), await core.texts(), strict=True) if text == told
    ]
    assert sorted(hearing) == sorted([second["conversation"], third["conversation"]])
    assert (await core.cases())[2]["state"] == "gemeld"


async def test_an_erased_reporter_is_never_offered_and_an_erased_follower_stops_nobody(core: Core) -> None:
    await reports(core, "a")
    await reports(core, "b")
    await answers(core, "b", "ja", "v1-b2")
    first, second = await core.cases()
    erase = "UPDATE conversation SET wrapped_key = NULL WHERE id = $1 RETURNING id"
    await core.rows(erase, second["conversation"])
    await core.handle(core.said("v1-a2", "laat maar", aliases=("v1-a",), intent=None, candidates=(), decision="human"))
    await core.wait(5)
    assert (await core.cases())[0]["state"] == "geannuleerd"
    await reports(core, "c")
    await core.rows(erase, (await core.cases())[2]["conversation"])

    await reports(core, "d")

    newest = (await core.cases())[-1]
    own = [newest["conversation"]]
    async with core.database.transaction() as connection:
        found = await followers.nearby(
            connection, WRAPPER, "denhaag", sub=newest["sub"], place=Place(pin=PIN), now=NOW, besides=own
        )
        assert found == ()
        assert await followers.of_case(connection, "denhaag", first["id"]) == (second["conversation"],)


async def test_of_two_reports_only_the_later_one_is_asked_about(core: Core) -> None:
    pin = a_personal(text="losse tegel", location=PIN)
    await core.handle(
        core.said("v1-a", aliases=("v1-a",), personal=pin), core.said("v1-b", aliases=("v1-b",), personal=pin)
    )
    await core.wait(6)

    asked = [text for text in await core.texts() if QUESTION in text]
    assert len(asked) == 1
    assert (await core.cases())[0]["created_at"] == NOW
    assert f"nummer {(await core.cases())[0]['number']}" in asked[0]


def counted(municipality: str = "denhaag") -> dict[str, float]:
    return {o: SAME_REPORTS.labels(municipality, o)._value.get() for o in ("offered", "joined", "other", "kept")}


async def test_how_often_it_was_offered_and_what_they_said_is_counted_once_for_their_municipality(core: Core) -> None:
    before, elsewhere = counted(), counted("delft")
    for who in "abc":
        await reports(core, who)
    await answers(core, "b", "ja", "v1-b2")
    await answers(core, "c", "nee", "v1-c2")
    await reports(core, "d")
    await commands.set_status(
        core.database, WORLD, WRAPPER, "denhaag", (await core.cases())[0]["id"],
        state="afgehandeld", text="Ligt vast.", actor="Ali", now=core.clock.now,
    )  # fmt: skip

    await answers(core, "d", "ja", "v1-d2")

    now = counted()
    assert {name: now[name] - before[name] for name in now} == {"offered": 3, "joined": 1, "other": 1, "kept": 1}
    assert counted("delft") == elsewhere
