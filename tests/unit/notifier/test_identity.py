"""Two conversations of one resident become one without loss, and a number that was given up leads nobody astray."""

from datetime import timedelta
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.events import Location, Media, Personal
from loket.sealing import DataKey
from services.notifier.conversation.identity import merge
from services.notifier.conversation.naming import Named, Standing, Who, id_of, who
from services.notifier.conversation.shapes import Case, Conversation, Emergency, Memory, Recipient, Situation
from services.notifier.conversation.twice import Heard, original, refs
from tests.builders import NOW
from tests.unit.notifier.talking import Talk, a_said, a_situation

CITIES = ("denhaag", "delft")
_moments = st.integers(0, 5).map(lambda n: NOW + timedelta(minutes=n))
_maybe = st.none() | _moments
_words = st.none() | st.sampled_from(["a", "b", "c"])
_ids = st.integers(1, 6).map(lambda n: UUID(int=n))


def _some(values: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(values, max_size=3, unique=True).map(tuple)


_emergencies = st.lists(
    st.sampled_from("efgh").map(lambda e: Emergency(event_id=e, kind="fire", level="certain", at=NOW)),
    max_size=3,
    unique_by=lambda e: e.event_id,
).map(tuple)
_pins = st.none() | st.just(Location(latitude=52.0, longitude=4.3))


def _two_cases() -> tuple[Case, ...]:
    talk = Talk()
    talk.say("er ligt een losse tegel")
    (case,) = talk.cases
    return case, case


_CASES = _two_cases()


@st.composite
def _memories(draw: st.DrawFn, side: int) -> Memory:
    loose = tuple(UUID(int=side * 100 + n) for n in range(draw(st.integers(0, 3))))
    unanswered = draw(_maybe)
    warned_at = draw(_maybe)
    return Memory(
        current=draw(st.none() | _ids),
        unanswered_from=unanswered,
        accepted_at=unanswered,
        say=draw(_some(st.sampled_from(["report", "pin", "thanks"]))),
        loose=loose,
        loose_photos=draw(st.integers(0, len(loose))),
        loose_pin=draw(_pins) if loose else None,
        hinted=draw(st.booleans()),
        last_reply=draw(_words),
        person_for=draw(_some(st.sampled_from(["human", "complaint", "case:1"]))),
        emergencies=draw(_emergencies),
        guarded=draw(_some(st.sampled_from("xyz"))),
        warned="w" if warned_at else None,
        warned_at=warned_at,
    )


@st.composite
def _situations(draw: st.DrawFn, side: int) -> Situation:
    memory = draw(_memories(side))
    waits = draw(st.booleans())
    conversation = Conversation(
        municipality="denhaag",
        id=UUID(int=side),
        channel=draw(st.sampled_from(["whatsapp", "second"])),
        created_at=draw(_moments),
        language=draw(st.none() | st.sampled_from(["nl", "en"])),
        stopped=draw(st.booleans()),
        waits_for="person" if waits else None,
        urgent=waits and draw(st.booleans()),
        waits_since=draw(_moments) if waits else None,
        last_message_at=draw(_maybe),
        windows=draw(st.dictionaries(st.sampled_from(["whatsapp", "second"]), _moments)),
        recipient=Recipient(phone=draw(_words), bsuid=draw(_words), parent=draw(_words), name=draw(_words)),
        memory=memory,
    )
    count = draw(st.integers(0, 2))
    cases = tuple(
        msgspec.structs.replace(case, id=UUID(int=side * 1000 + n), conversation=UUID(int=side))
        for n, case in enumerate(_CASES[:count])
    )
    return Situation(conversation=conversation, cases=cases)


@given(_situations(1), _situations(2))
def test_the_order_of_two_conversations_does_not_count(a: Situation, b: Situation) -> None:
    assert merge(a, b) == merge(b, a)


@given(_situations(1), _situations(2))
def test_a_second_merge_changes_nothing(a: Situation, b: Situation) -> None:
    once = merge(a, b)

    assert (merge(a, a), merge(once, once)) == (a, once)
    assert (merge(once, a), merge(once, b)) == (once, once)


@given(_situations(1), _situations(2))
def test_a_merge_loses_nothing(a: Situation, b: Situation) -> None:
    one, two = a.conversation, b.conversation
    merged = merge(a, b)
    conversation, memory = merged.conversation, merged.conversation.memory

    assert conversation.id in {one.id, two.id}
    assert {case.id for case in merged.cases} == {case.id for case in (*a.cases, *b.cases)}
    assert {case.conversation for case in merged.cases} <= {conversation.id}
    assert conversation.stopped == (one.stopped or two.stopped)
    assert conversation.urgent == (one.urgent or two.urgent)
    assert (conversation.waits_for is not None) == (one.waits_for is not None or two.waits_for is not None)
    for channel in {*one.windows, *two.windows}:
        assert conversation.windows[channel] == max(c.windows[channel] for c in (one, two) if channel in c.windows)
    assert memory.loose_photos == one.memory.loose_photos + two.memory.loose_photos
    for kept in ("say", "loose", "person_for", "emergencies", "guarded"):
        assert set(getattr(memory, kept)) == {*getattr(one.memory, kept), *getattr(two.memory, kept)}
    for name in ("phone", "bsuid", "parent", "name"):
        assert (getattr(conversation.recipient, name) is None) == (
            getattr(one.recipient, name) is None and getattr(two.recipient, name) is None
        )


# Who is who


def _named(*aliases: str, minutes: float = 0, **changes: object) -> Named:
    values: dict[str, object] = {
        "municipality": "denhaag",
        "aliases": aliases,
        "channel": "whatsapp",
        "at": NOW + timedelta(minutes=minutes),
    }
    return Named(**(values | changes))  # type: ignore[arg-type]


def _moved(minutes: float = 10) -> Named:
    return _named("bsuid", "phone2", minutes=minutes, former=("phone1",), given_up="phone1")


def _keys(*named: Named, standing: Standing | None = None) -> Who:
    return who(named, standing or Standing())


def _count(found: Who) -> int:
    return len({key for key in found.keys if key is not None})


def test_two_identities_that_were_never_named_together_are_two_residents() -> None:
    assert _count(_keys(_named("bsuid"), _named("phone"))) == 2


@given(st.permutations([_named("bsuid"), _named("phone"), _named("bsuid", "phone"), _named("other", "phone")]))
def test_identities_that_were_named_together_are_one_resident_in_any_order(named: list[Named]) -> None:
    found = _keys(*named)

    assert (_count(found), len(found.fresh)) == (1, 1)


def test_two_that_exist_and_are_named_together_become_one() -> None:
    one, two = UUID(int=1), UUID(int=2)
    standing = Standing(known={("denhaag", "bsuid"): one, ("denhaag", "phone"): two})

    found = _keys(_named("bsuid", "phone"), standing=standing)

    assert found.groups == ((("denhaag", one), ("denhaag", two)),)


def test_the_same_alias_in_two_municipalities_is_two_residents() -> None:
    found = _keys(*(_named("phone", municipality=city) for city in CITIES))

    assert (_count(found), found.groups) == (2, ())


def test_who_gets_a_number_that_was_given_up_begins_anew() -> None:
    found = _keys(_named("bsuid", "phone1"), _moved(), _named("stranger", "phone1", minutes=20))

    assert found.keys[0] == found.keys[1] != found.keys[2]
    assert "phone1" in found.owned[2]


def test_a_stranger_with_a_number_that_was_given_up_never_comes_in_by_a_message_of_before_the_change() -> None:
    found = _keys(_named("bsuid", "phone1"), _moved(), _named("stranger", "phone1", minutes=5))

    assert found.keys[2] != found.keys[0]


def test_a_late_message_from_the_old_number_finds_its_resident() -> None:
    found = _keys(_named("bsuid", "phone1"), _moved(), _named("phone1", minutes=5), _named("phone1", minutes=15))

    assert found.keys[2] == found.keys[0] != found.keys[3]


def test_a_late_message_with_the_old_number_does_not_teach_it_again() -> None:
    found = _keys(_named("bsuid", "phone1"), _moved(), _named("bsuid", "phone1", minutes=5))

    assert found.keys[2] == found.keys[0]
    assert ("denhaag", "phone1") not in found.learned
    assert "phone1" not in found.owned[2]


def test_a_number_that_went_to_another_never_makes_one_of_two() -> None:
    found = _keys(
        _named("bsuid", "phone1"),
        _moved(),
        _named("stranger", "phone1", minutes=20),
        _named("bsuid", "phone1", minutes=30),
    )

    assert found.keys[3] == found.keys[0] != found.keys[2]
    assert found.groups == ()


def test_a_conversation_that_begins_with_a_number_given_up_has_an_id_of_its_own() -> None:
    found = _keys(
        _named("phone1"), _named("phone2", former=("phone1",), given_up="phone1"), _named("phone1", minutes=9)
    )

    assert found.keys[2] == ("denhaag", id_of("denhaag", "phone1", times_given_up=1))
    assert found.keys[2] != found.keys[0]


def test_a_receipt_begins_no_conversation_and_teaches_what_it_names_together() -> None:
    nobody = _keys(_named("bsuid", "phone", begins=False))
    known = _keys(_named("bsuid", "phone", begins=False), standing=Standing(known={("denhaag", "phone"): UUID(int=1)}))

    assert (nobody.keys, nobody.fresh, nobody.learned) == ((None,), {}, {})
    assert known.learned == {("denhaag", "bsuid"): UUID(int=1)}


_names = st.sampled_from(["b1", "b2", "p1", "p2"])


@given(st.lists(st.tuples(_names, _names), max_size=6))
def test_residents_are_exactly_what_was_named_together(pairs: list[tuple[str, str]]) -> None:
    named = [_named(*dict.fromkeys(pair)) for pair in pairs]
    groups: list[set[str]] = []
    for pair in pairs:
        met = [g for g in groups if g & set(pair)]
        groups = [g for g in groups if g not in met] + [set(pair).union(*met)]

    assert _count(_keys(*named)) == len(groups)


# Windows and where to answer


def test_a_window_is_kept_for_each_channel() -> None:
    talk = Talk()
    talk.say("losse tegel")
    talk.wait(60)
    talk.say("en nog een", channel="second")

    windows = talk.conversation.windows

    assert windows["second"] - windows["whatsapp"] == timedelta(seconds=60)
    assert talk.conversation.window_until == windows["second"]


def test_reactions_and_system_messages_open_no_window_and_what_cannot_be_read_does() -> None:
    for kind, opens in (
        ("reaction", False),
        ("system", False),
        ("edit", False),
        ("unsupported", True),
        ("brandnew", True),
    ):
        talk = Talk()
        talk.say(None, kind=kind)
        assert (talk.conversation.window_until is not None) is opens, kind


def test_a_message_that_was_delivered_days_late_opens_nothing_now() -> None:
    talk = Talk()
    talk.say("losse tegel", sent_at=NOW - timedelta(days=3))

    assert talk.conversation.window_until == NOW - timedelta(days=2)


@pytest.mark.parametrize("wrong_by", [timedelta(days=-365), timedelta(days=-8), timedelta(hours=1), timedelta(days=9)])
def test_a_time_that_no_webhook_can_have_is_not_believed(wrong_by: timedelta) -> None:
    talk = Talk()
    talk.say("losse tegel", sent_at=NOW + wrong_by)

    assert talk.conversation.window_until == NOW + timedelta(days=1)


def test_a_number_that_was_given_up_is_written_to_no_more() -> None:
    talk = Talk()
    talk.say("losse tegel", recipient=Recipient(phone="31600000001", bsuid="NL.1"))
    talk.say(None, kind="system", recipient=Recipient(bsuid="NL.2"), was_phone="31600000001", was_bsuid="NL.1")

    assert (talk.conversation.recipient.phone, talk.conversation.recipient.bsuid) == (None, "NL.2")


def test_a_stop_on_either_side_wins() -> None:
    talk = Talk()
    talk.say("stop")

    assert merge(talk.situation, a_situation(id=UUID(int=9))).conversation.stopped
    assert a_said().recipient.phone is not None


# The same message under two ids

KEY = DataKey(b"k" * 32)


def _heard(n: int, space: str, said: Personal, *, seconds: float = 0, same_as: int | None = None) -> Heard:
    return Heard(
        id=UUID(int=n),
        space=space,
        refs=refs(KEY, "denhaag", "text", said),
        received_at=NOW + timedelta(seconds=seconds),
        same_as=UUID(int=same_as) if same_as else None,
    )


WORDS = Personal(text="losse tegel")
WITHIN = timedelta(seconds=90)


def test_the_same_words_from_another_space_shortly_after_are_the_same_message() -> None:
    first = _heard(1, "wamid", WORDS)

    assert original([first], _heard(2, "twilio", WORDS, seconds=90), WITHIN) == first.id
    assert original([first], _heard(2, "twilio", WORDS, seconds=91), WITHIN) is None
    assert original([first], _heard(2, "twilio", Personal(text="iets anders")), WITHIN) is None
    assert original([first], _heard(2, "twilio", WORDS), timedelta(0)) is None


def test_two_messages_of_one_space_are_never_the_same() -> None:
    assert original([_heard(1, "wamid", WORDS)], _heard(2, "wamid", WORDS), WITHIN) is None


def test_who_says_the_same_twice_is_heard_twice() -> None:
    found: list[Heard] = []
    for n, space in enumerate(("wamid", "twilio", "wamid", "twilio"), 1):
        new = _heard(n, space, WORDS, seconds=n)
        found.append(msgspec.structs.replace(new, same_as=original(found, new, WITHIN)))

    assert [one.same_as and one.same_as.int for one in found] == [None, 1, None, 3]


def test_a_file_is_told_by_its_hash_where_both_ways_give_one() -> None:
    photos = [Personal(media=Media(id=str(n), sha256=sha)) for n, sha in enumerate(("x", "y", None))]
    first, other, hidden = (_heard(n, f"space{n}", photo) for n, photo in enumerate(photos, 1))

    assert original([first], other, WITHIN) is None
    assert original([first], hidden, WITHIN) == first.id
