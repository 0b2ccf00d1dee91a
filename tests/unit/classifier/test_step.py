"""A message gives a classified message, or an unclassified one with a reason; never an exception."""

from pathlib import Path

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loket.codec import header
from loket.municipalities import World
from loket.sealing import Keyring, ensure_keys
from services.classifier.model.artefact import Model
from services.classifier.step import Step
from tests.builders import NOW, a_message, a_personal
from tests.unit.classifier.records import a_record, classified, counted

TOWNS = ("denhaag", "delft")
ANY_TEXT = st.text(st.characters(exclude_categories=[]))
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


@pytest.mark.parametrize(("town", "team"), [("denhaag", "Team Wegbeheer"), ("delft", "Straten en Wegen")])
def test_a_message_is_classified_with_the_departments_of_its_own_municipality(
    step: Step, keyring: Keyring, town: str, team: str
) -> None:
    message = a_message(keyring, municipality=town, personal=a_personal(text="er ligt een losse tegel op de stoep"))

    found = classified(step(a_record(message)))

    assert found.municipality == town
    assert (found.language, found.intent, found.decision) == ("nl", "report", "route")
    assert (found.candidates[0].sub, found.candidates[0].department) == ("losse stoeptegel", team)
    assert len(found.candidates) == 3
    assert found.emergency is None


def test_everything_that_the_message_said_goes_on_and_stays_sealed(step: Step, keyring: Keyring, model: Model) -> None:
    message = a_message(
        keyring,
        municipality="delft",
        kind="image",
        aliases=("v1-user", "v1-phone"),
        former=("v1-before",),
        sent_at=NOW,
        provider="meta",
        app="meta-delft",
        personal=a_personal(text="graffiti op de brug, groetjes Sam"),
    )

    outgoing = step(a_record(message))

    found = classified(outgoing)
    for name in message.__struct_fields__:
        assert getattr(found, name) == getattr(message, name), name
    assert found.model == model.name
    assert outgoing.value is not None
    assert b"groetjes" not in outgoing.value
    assert "graffiti" not in repr(outgoing)


@pytest.mark.parametrize("key", [b"denhaag:v1-alias", b"any bytes \xff", b"", None])
def test_the_key_goes_on_as_it_was_read_so_that_the_order_holds(
    step: Step, keyring: Keyring, key: bytes | None
) -> None:
    record = msgspec.structs.replace(a_record(a_message(keyring)), key=key)

    assert step(record).key == key


def test_the_trace_goes_on(step: Step, keyring: Keyring) -> None:
    outgoing = step(a_record(a_message(keyring), traceparent=TRACE))

    onwards = header(outgoing.headers, "traceparent")
    assert onwards is not None
    assert onwards.split("-")[1] == TRACE.split("-")[1]


@pytest.mark.parametrize("trace", [b"", b"nonsense", b"\xff\xfe", b"00-" + b"0" * 32 + b"-" + b"0" * 16 + b"-00"])
def test_a_trace_that_is_none_stops_no_message(step: Step, keyring: Keyring, trace: bytes) -> None:
    record = a_record(a_message(keyring))
    record = msgspec.structs.replace(record, headers=(*record.headers, ("traceparent", trace)))

    assert classified(step(record)).decision == "route"


def test_the_headers_of_the_classified_message_are_its_own(step: Step, keyring: Keyring) -> None:
    outgoing = step(a_record(a_message(keyring, municipality="delft", event_id="v1-own")))

    names = [name for name, _ in outgoing.headers]
    assert len(names) == len(set(names))
    assert header(outgoing.headers, "ce_type") == "message.classified"
    assert header(outgoing.headers, "ce_id") == "v1-own"
    assert header(outgoing.headers, "municipality") == "delft"


def test_a_message_whose_key_is_not_there_yet_goes_on_unread_so_that_it_can_be_parked(
    model: Model, world: World, tmp_path: Path
) -> None:
    ensure_keys(tmp_path / "theirs", ["denhaag"], NOW.date())
    message = a_message(Keyring(tmp_path / "theirs"), emergency="fire", emergency_level="certain")
    ensure_keys(tmp_path / "ours", ["delft"], NOW.date())

    found = classified(Step(model, world, Keyring(tmp_path / "ours"))(a_record(message)))

    assert (found.decision, found.reason) == ("human", "key_missing")
    assert (found.emergency, found.emergency_level) == ("fire", "certain")
    assert found.personal == message.personal
    assert (found.intent, found.candidates) == (None, ())


def test_a_bug_of_the_model_sends_the_message_to_a_person_counts_and_says_nothing_of_the_text(
    model: Model, world: World, keyring: Keyring, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = {name: msgspec.structs.replace(h, bias=np.zeros(3, dtype=np.float32)) for name, h in model.heads.items()}
    broken = Step(msgspec.structs.replace(model, heads=wrong), world, keyring)
    before = counted("loket_classifier_errors_total", municipality="delft")

    found = classified(
        broken(
            a_record(a_message(keyring, municipality="delft", personal=a_personal(text="tegel van mevrouw Pietersen")))
        )
    )

    assert (found.decision, found.reason, found.intent) == ("human", "classifier_error", None)
    assert counted("loket_classifier_errors_total", municipality="delft") == before + 1
    said = capsys.readouterr()
    assert "Pietersen" not in said.out + said.err


def test_an_emergency_goes_to_a_person_with_its_kind_and_level(step: Step, keyring: Keyring) -> None:
    personal = a_personal(text="brand!! er slaan vlammen uit het dak")

    for town in TOWNS:
        found = classified(step(a_record(a_message(keyring, municipality=town, personal=personal))))

        assert (found.emergency, found.emergency_level) == ("fire", "certain")
        assert (found.decision, found.reason) == ("human", "emergency")


def test_what_ingest_found_at_the_door_stands_whatever_the_text_says(step: Step, keyring: Keyring) -> None:
    message = a_message(
        keyring, emergency="gas", emergency_level="possible", personal=a_personal(text="brand! vlammen uit het dak")
    )

    found = classified(step(a_record(message)))

    assert (found.emergency, found.emergency_level) == ("gas", "possible")


@pytest.mark.parametrize("text", [None, "", " ", "\n\t  \u00a0\u2003", "\u2028"])
@pytest.mark.parametrize("town", TOWNS)
def test_a_message_without_words_is_not_guessed_at(step: Step, keyring: Keyring, town: str, text: str | None) -> None:
    message = a_message(keyring, municipality=town, kind="image", personal=a_personal(text=text))

    found = classified(step(a_record(message)))

    assert (found.decision, found.reason) == ("ask", "no_text")
    assert (found.intent, found.candidates) == (None, ())


@pytest.mark.parametrize(
    "text", ["\x00", "\x00" * 50, "\ud800", "\udfff\ud800 \x00", "🙂" * 4096, "👩‍👩‍👧", "?!", "\u202e"]
)
def test_what_has_no_meaning_is_asked_about(step: Step, keyring: Keyring, text: str) -> None:
    found = classified(step(a_record(a_message(keyring, personal=a_personal(text=text)))))

    assert (found.intent, found.decision) == ("gibberish", "ask")
    assert found.reason in {"too_short", "no_meaning"}
    assert len(found.candidates) == 3


def test_words_among_nul_and_lone_surrogates_are_read(step: Step, keyring: Keyring) -> None:
    text = "\ud800er ligt\x00een losse tegel\udfff op de stoep"

    outgoing = step(a_record(a_message(keyring, personal=a_personal(text=text))))

    found = classified(outgoing)
    assert found.candidates[0].sub == "losse stoeptegel"
    assert keyring.open_personal(found.personal, event_id=found.event_id).text == text


def test_the_second_time_a_record_is_read_it_gives_the_same(step: Step, keyring: Keyring) -> None:
    record = a_record(a_message(keyring))

    first, second = step(record), step(record)

    assert (first.topic, first.key, first.value) == (second.topic, second.key, second.value)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=ANY_TEXT, town=st.sampled_from(TOWNS))
def test_any_text_is_classified_and_can_be_read_by_the_next(step: Step, keyring: Keyring, text: str, town: str) -> None:
    found = classified(step(a_record(a_message(keyring, municipality=town, personal=a_personal(text=text)))))

    assert found.reason != "classifier_error"
    assert found.decision in {"route", "ask", "human"}
    assert found.reason is not None or found.decision == "route"
    assert keyring.open_personal(found.personal, event_id=found.event_id).text == text


def test_a_message_whose_body_lies_elsewhere_is_read_with_it_and_left_to_a_person_without(
    step: Step, keyring: Keyring
) -> None:
    message = a_message(keyring, personal=a_personal(text="er ligt een losse stoeptegel"))
    ref = "denhaag/bodies/2026-11/x"
    sealed = msgspec.structs.replace(message.personal, ciphertext=b"", ref=ref)
    record = a_record(msgspec.structs.replace(message, personal=sealed))

    fetched = classified(step(msgspec.structs.replace(record, body=message.personal.ciphertext)))
    unfetched = classified(step(record))

    assert fetched.candidates == classified(step(a_record(message))).candidates
    assert fetched.personal == sealed
    assert (unfetched.decision, unfetched.reason) == ("human", "too_large")
