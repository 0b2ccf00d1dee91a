"""By which of a channel's ways a delivery is tried first: an emergency leaves a way that is held for the last."""

from datetime import timedelta
from uuid import UUID

import pytest
from msgspec import structs

from loket.declarations import Channel, Way
from loket.providers import PROVIDERS
from loket.providers.content import Reaction, Text
from loket.providers.shapes import Class
from services.notifier.conversation.shapes import Purpose, Recipient
from services.notifier.delivery.saying import Going, as_it_fits, in_order, left, meaning
from services.notifier.store.claims import Claimed
from tests.builders import NOW

CHANNEL = Channel(
    name="whatsapp",
    provider="meta",
    app="meta-denhaag",
    account="100000000000070",
    number_id="200000000000070",
    number="+31700000001",
    standby=(
        Way(provider="cm", app="cm-denhaag", account="cm70", number_id="+31700000001"),
        Way(provider="dialog360", app="d360-denhaag", account="100000000000070", number_id="200000000000070"),
    ),
)
META, CM, DIALOG360 = (("meta", "meta-denhaag"), ("cm", "cm-denhaag"), ("dialog360", "d360-denhaag"))


def a_claimed(
    purpose: Purpose = Purpose.EMERGENCY,
    *,
    tried: tuple[str, str] | None = None,
    held: bool = False,
    recipient: Recipient | None = None,
) -> Claimed:
    """A delivery to send now."""
    return Claimed(
        id=UUID(int=1),
        conversation=UUID(int=2),
        purpose=purpose,
        seq=1,
        part=0,
        attempts=1,
        token=1,
        key=None,
        content=Text(text="Bel 112."),
        recipient=recipient or Recipient(phone="+31600000001"),
        language="nl",
        about=None,
        window_until=NOW,
        needs_template=False,
        provider="meta",
        app="meta-denhaag",
        answers_from=None,
        traceparent=None,
        tried=tried,
        held=held,
    )


@pytest.mark.parametrize(
    ("claimed", "order"),
    [
        (a_claimed(), (META, CM, DIALOG360)),
        (a_claimed(held=True), (CM, DIALOG360, META)),
        (a_claimed(tried=META), (CM, DIALOG360, META)),
        (a_claimed(tried=CM, held=True), (DIALOG360, META, CM)),
        (a_claimed(tried=DIALOG360, held=True), (META, CM, DIALOG360)),
        (a_claimed(tried=("twilio", "declared-no-more"), held=True), (CM, DIALOG360, META)),
        (a_claimed(Purpose.ANSWER, tried=META, held=True), (META, CM, DIALOG360)),
    ],
)
def test_an_emergency_begins_after_the_way_that_failed_or_is_held(
    claimed: Claimed, order: tuple[tuple[str, str], ...]
) -> None:
    assert tuple((way.provider, way.app) for way in in_order(claimed, CHANNEL.ways)) == order


def test_an_emergency_passes_over_a_way_that_cannot_reach_the_resident_and_an_answer_fails_there() -> None:
    cm_first = (CHANNEL.ways[1], CHANNEL.ways[2])
    nameless = Recipient(bsuid="NL.1349")
    emergency, answer = (a_claimed(p, recipient=nameless) for p in (Purpose.EMERGENCY, Purpose.ANSWER))

    going = as_it_fits(emergency, Text(text="Bel 112."), cm_first)

    assert isinstance(going, Going)
    assert going.way.provider == "dialog360"
    assert as_it_fits(answer, Text(text="Dank u."), cm_first) == Class.RECIPIENT.value


def test_a_reaction_that_is_too_late_is_said_in_its_words_or_not_at_all() -> None:
    bare, told = Reaction(message="wamid.1", emoji="✅"), Reaction(message="wamid.1", emoji="✅", instead="Dank u.")
    later = NOW + timedelta(seconds=1)

    assert [left(structs.replace(a_claimed(), content=one), NOW) for one in (bare, told)] == [bare, told]
    assert [left(structs.replace(a_claimed(), content=one), later) for one in (bare, told)] == [
        None,
        Text(text="Dank u."),
    ]


def test_an_emergency_waits_no_minutes_where_all_others_do() -> None:
    rule = PROVIDERS["meta"].wire.rule(133015, 400)

    assert meaning(a_claimed(), rule).pause_s == 0.0
    assert meaning(a_claimed(Purpose.ANSWER), rule).pause_s == 300.0
