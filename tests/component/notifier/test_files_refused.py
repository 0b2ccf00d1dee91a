"""Files that cannot go: the desk says why, keeps the words that were typed, and sends and stores nothing."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec import structs

from loket.municipalities import World
from services.notifier.delivery.channel import ChannelSender
from services.notifier.desk import uploads
from services.notifier.media.enclosing import LARGEST_BYTES
from services.notifier.media.scan import Scanner
from tests.component.notifier.core import WORLD
from tests.component.notifier.enclosing_stand import PAPER, PHOTO, Enclosing, an_enclosing
from tests.component.notifier.sending_stand import Stand
from tests.component.notifier.test_media_looked_at import EICAR_LIKE, Clam
from tests.component.notifier.test_switch import TWILIO, with_ways
from tests.component.notifier.test_templates import approve

TYPED = "Zo is de lamp <geworden>."
KEPT = "Zo is de lamp &lt;geworden&gt;."
FORM = 'name="bestand"'
WORDS = f">{KEPT}</textarea>"


@pytest.fixture
async def desk(stand: Stand, tmp_path: Path) -> AsyncIterator[Enclosing]:
    async with an_enclosing(stand, tmp_path) as made:
        yield made


async def nothing_went(desk: Enclosing) -> bool:
    """Whether nothing was planned, stored or told."""
    planned = await desk.core.value("SELECT count(*) FROM delivery WHERE purpose = 'staff'")
    told = await desk.core.value("SELECT count(*) FROM case_history WHERE what = 'file_sent'")
    return planned == told == await desk.core.count("media") == 0 and desk.objects() == []


def where_the_words_are(page: str) -> str | None:
    """The name of the field in which what was typed stands."""
    before = page.partition(WORDS)[0] if WORDS in page else ""
    return before.rpartition('name="')[2].partition('"')[0] or None


@pytest.mark.parametrize(
    ("file", "says"),
    [
        (None, "U hebt nog geen foto of PDF gekozen."),
        (("foto.jpg", b"MZ" + bytes(400), "image/jpeg"), "Dit soort bestand kan niet."),
        (("foto.jpg", b"\xff\xd8\xff\xe0" + bytes(500), "image/jpeg"), "Deze foto is beschadigd."),
        (("groot.pdf", PAPER[1] + bytes(LARGEST_BYTES), "application/pdf"), "Dit bestand is te groot."),
        (("groter.pdf", PAPER[1] + bytes(3 * LARGEST_BYTES), "application/pdf"), "Dit bestand is te groot."),
    ],
)
async def test_a_file_that_cannot_go_is_refused_with_a_sentence_and_what_was_typed_stays(
    desk: Enclosing, file: tuple[str, bytes, str] | None, says: str
) -> None:
    case = await desk.reported()

    answer = await desk.send(case, file, TYPED)

    assert answer.status_code == 409
    assert says in answer.text
    assert where_the_words_are(answer.text) == "bijschrift"
    assert '<details class="enclose" data-role="enclose" open>' in answer.text
    assert await nothing_went(desk)


async def test_words_that_are_too_long_for_a_caption_are_not_cut(desk: Enclosing) -> None:
    case = await desk.reported()

    answer = await desk.send(case, PHOTO, "🙂" * 513)

    assert (answer.status_code, "hoogstens 1024 tekens" in answer.text) == (409, True)
    assert "🙂" * 513 in answer.text
    assert (await desk.send(case, PHOTO, "🙂" * 512)).status_code == 303


async def test_after_a_day_no_file_goes_and_the_desk_says_what_can(desk: Enclosing) -> None:
    case = await desk.reported()
    desk.core.clock.now += timedelta(hours=24, seconds=10)
    await desk.sign_in()

    page = (await desk.client.get(case)).text
    answer = await desk.send(case, PHOTO, TYPED)

    assert FORM not in page
    assert "WhatsApp laat nu geen foto of bestand toe. Bel de bewoner." in page
    assert answer.status_code == 409
    assert "WhatsApp laat nu geen foto of PDF toe." in answer.text
    assert where_the_words_are(answer.text) == "text"
    assert await nothing_went(desk)
    await approve(desk.core, "antwoord")
    assert "Een kort antwoord kan wel." in (await desk.client.get(case)).text


async def test_a_file_that_waited_until_the_window_closed_is_not_sent_as_a_template_of_its_words(
    desk: Enclosing,
) -> None:
    case = await desk.reported()
    await approve(desk.core, "antwoord")
    await desk.send(case, PHOTO, "Zo is de lamp geworden.")
    desk.core.clock.now += timedelta(hours=25)

    async with desk.stand.sender():
        assert await desk.fails(await desk.newest()) == "window"

    assert (desk.stand.graph.taken, desk.stand.graph.uploaded) == ([], [])


async def test_a_vendor_that_takes_no_files_is_named_at_the_desk_and_offered_none(stand: Stand, tmp_path: Path) -> None:
    world = World([with_ways(WORLD["denhaag"], TWILIO), WORLD["delft"]])
    async with an_enclosing(stand, tmp_path, world=world) as desk:
        case, other = await desk.reported(), await desk.reported("delft")
        await desk.send(case, PHOTO, "Zo is de lamp geworden.")
        planned = await desk.newest()
        await desk.core.rows(
            "INSERT INTO channel_lease (municipality, channel, holder, token, until, provider, app) "
            "VALUES ('denhaag', 'whatsapp', '', 0, 'epoch', 'twilio', 'twilio-denhaag')"
        )

        page = (await desk.client.get(case)).text
        refused = await desk.send(case, PHOTO, TYPED)
        post = structs.replace(
            stand.post(),
            municipality=world["denhaag"],
            channel=world["denhaag"].channels[0],
            provider_urls={"meta": stand.graph.base_url, "twilio": stand.graph.base_url},
        )
        async with stand.working(ChannelSender(post, "one")):
            failed = await desk.fails(planned)
        after = (await desk.client.get(case)).text

        assert FORM not in page
        assert "kan niet via de leverancier van dit nummer. Een gewoon antwoord kan wel." in page
        assert FORM in (await desk.client.get(other)).text
        assert refused.status_code == 409
        assert where_the_words_are(refused.text) == "text"
        assert failed == "no_files"
        assert "een leverancier die geen bestanden verstuurt. Bel de bewoner." in after
        assert stand.graph.taken == []


async def test_what_the_scanner_finds_or_cannot_say_does_not_go(
    stand: Stand, tmp_path: Path, take_port: Callable[[], int]
) -> None:
    port = take_port()
    async with an_enclosing(stand, tmp_path, scanner=Scanner(f"127.0.0.1:{port}")) as desk:
        case = await desk.reported()
        away = await desk.send(case, PHOTO, TYPED)
        async with await asyncio.start_server(Clam(), "127.0.0.1", port):
            found = await desk.send(case, ("a.pdf", PAPER[1] + EICAR_LIKE, "application/pdf"), TYPED)
            nothing = await nothing_went(desk)
            clean = await desk.send(case, PAPER, TYPED)

    assert "nu niet op virussen nakijken" in away.text
    assert "mogelijk een virus" in found.text
    assert [where_the_words_are(one.text) for one in (away, found)] == ["bijschrift"] * 2
    assert nothing
    assert clean.status_code == 303


async def test_storage_that_is_away_plans_nothing(desk: Enclosing, tmp_path: Path) -> None:
    case = await desk.reported()
    (tmp_path / "media").rmdir()
    (tmp_path / "media").write_bytes(b"")

    answer = await desk.send(case, PHOTO, TYPED)

    assert (answer.status_code, "nu niet bewaren" in answer.text) == (409, True)
    assert where_the_words_are(answer.text) == "bijschrift"
    assert await desk.core.value("SELECT count(*) FROM delivery WHERE purpose = 'staff'") == 0


async def test_only_our_own_pages_and_whoever_is_signed_in_may_send_one(desk: Enclosing) -> None:
    case = await desk.reported()
    foreign = await desk.client.post(
        f"{case}/bestanden", files={"bestand": PHOTO}, headers={"Origin": "https://elders.example"}
    )
    other_city = await desk.send(case.replace("denhaag", "delft"), PHOTO)
    no_form = await desk.client.post(f"{case}/bestanden", data={"bijschrift": TYPED})
    marked = {"Content-Type": "multipart/form-data; boundary=x"}
    broken = await desk.client.post(f"{case}/bestanden", content=b"--x\r\nnonsense", headers=marked)
    half = b'--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.pdf"\r\n\r\n' + PAPER[1]
    broken_off = await desk.client.post(f"{case}/bestanden", content=half, headers=marked)
    desk.client.cookies.clear()
    outside = await desk.send(case, PHOTO)

    assert (foreign.status_code, other_city.status_code) == (403, 404)
    assert [one.status_code for one in (no_form, broken, broken_off)] == [400] * 3
    assert (outside.status_code, outside.headers["location"]) == (303, "/desk/aanmelden")
    assert await nothing_went(desk)


async def test_a_body_without_end_is_not_read_to_it(desk: Enclosing, monkeypatch: pytest.MonkeyPatch) -> None:
    case = await desk.reported()
    monkeypatch.setattr(uploads, "MOST_READ_BYTES", 2000)

    answer = await desk.send(case, ("a.pdf", PAPER[1] * 3, "application/pdf"), TYPED)

    assert answer.status_code == 413
    assert "te groot" in answer.text


async def test_a_file_goes_to_a_resident_without_a_case_too(desk: Enclosing) -> None:
    await desk.core.handle(desk.core.said("v1-1", "hallo", intent="question", candidates=(), decision="human"))
    (conversation,) = await desk.core.rows("SELECT id FROM conversation")
    where = f"/desk/denhaag/gesprekken/{conversation['id']}"

    refused = await desk.send(where, None, TYPED)
    answer = await desk.send(where, PHOTO, "Zo is de lamp geworden.")

    assert where_the_words_are(refused.text) == "bijschrift"
    assert answer.headers["location"] == f"{where}?gedaan=bestand"
    assert "Foto van de gemeente" in (await desk.client.get(where)).text
    assert await desk.core.value("SELECT case_id IS NULL FROM delivery WHERE purpose = 'staff'")
