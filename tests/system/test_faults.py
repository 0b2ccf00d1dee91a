"""Any of our processes may be killed at any moment: one case, no answer twice, nothing lost."""

import re
import time

import psutil
import pytest

from tests.system.running import System, wait_for

pytestmark = [pytest.mark.system, pytest.mark.timeout(300)]

TREE = "er is een grote tak van de boom afgebroken aan de Lindelaan 8"
OURS = ("ingest", "classifier", "notifier", "simulator")


def one_case_one_answer(system: System, phone: str) -> str:
    answer = system.answer(phone, "DH-", within_s=90)
    # Their own comes first; the others here report the same, so that they are asked about it.
    number, *_ = re.findall(r"DH-\d{4}-\d{5}", answer)
    mine = [t for t in system.received(phone) if t.startswith("Dank u. Uw melding")]
    assert mine == [answer]
    return str(number)


@pytest.mark.parametrize("part", OURS)
def test_a_kill_in_the_middle_leaves_one_case_and_one_answer(system: System, part: str) -> None:
    before = len(system.cases())
    # Three residents, whose messages are 1.7, 0.4 and 0 seconds on their way at the kill.
    phones = [f"+3160000{OURS.index(part) + 1}1{n:02d}" for n in range(3)]
    for phone, pause_s in zip(phones, (1.3, 0.4, 0.0), strict=True):
        system.says(phone, TREE)
        time.sleep(pause_s)

    system.kill(part)

    numbers = [one_case_one_answer(system, phone) for phone in phones]
    assert len(set(numbers)) == 3
    wait_for("notifier that is ready", lambda: system.ready("notifier")[0] == 200)
    for phone, number in zip(phones, numbers, strict=True):
        assert system.set_state(system.case_of(number)["id"], "in behandeling").status_code == 200
        system.answer(phone, f"Uw melding {number} (afgebroken tak): in behandeling", within_s=90)
    assert len(system.cases()) - before == 3
    wait_for(
        "all services that are ready",
        lambda: all(system.ready(s)[0] == 200 for s in ("ingest", "classifier", "notifier")),
    )


def test_a_kill_of_ingest_around_an_emergency_leaves_never_too_few_answers_and_seldom_one_too_many(
    system: System,
) -> None:
    phones = {f"+316000002{n:02d}": after_s for n, after_s in enumerate((0.0, 0.02, 0.1, 0.5))}
    for phone, after_s in phones.items():
        system.says(phone, "brand!! er slaan vlammen uit het dak")
        time.sleep(after_s)
        system.kill("ingest")
        wait_for("ingest that is ready", lambda: system.ready("ingest")[0] == 200)
        system.answer(phone, "112", within_s=30)

    # Longer than the notifier waits for ingest's word before it answers itself.
    time.sleep(17)

    answers = [len([t for t in system.received(phone) if "112" in t]) for phone in phones]
    # Where a process died between its answer and its note of it, the next one waits six seconds for a receipt (ADR 6).
    assert sorted(answers) in ([1, 1, 1, 1], [1, 1, 1, 2])


def test_a_kill_of_kafka_loses_nothing(system: System) -> None:
    system.says("+31600000101", TREE)

    system.kill("kafka")
    system.says("+31600000102", TREE)

    for phone in ("+31600000101", "+31600000102"):
        one_case_one_answer(system, phone)


def test_without_postgresql_the_notifier_is_not_ready_consumes_nothing_and_recovers(system: System) -> None:
    go_on = system.pause("postgres")
    try:
        system.says("+31600000111", TREE)
        wait_for("notifier that is not ready", lambda: system.ready("notifier")[0] == 503)
        assert system.received("+31600000111") == []
    finally:
        go_on()

    one_case_one_answer(system, "+31600000111")
    wait_for("notifier that is ready", lambda: system.ready("notifier")[0] == 200)


def test_a_kill_of_postgresql_loses_nothing(system: System) -> None:
    system.says("+31600000121", TREE)

    system.kill("postgres")

    one_case_one_answer(system, "+31600000121")


def test_ctrl_c_ends_everything_and_a_second_run_still_knows_the_case(system: System) -> None:
    number = one_case_one_answer_of_a_new_resident(system, "+31600000131")
    children = [
        pid
        for part in ("ingest", "classifier", "notifier", "kafka", "postgres", "simulator")
        for pid in system.pids(part)
    ]

    assert system.interrupt() == 0

    assert not [pid for pid in children if alive(pid)]
    assert not (system.run_dir / "endpoints.json").exists()
    system.start()
    assert system.case_of(number)["number"] == number
    system.says("+31600000131", "hoe staat het met mijn melding")
    system.answer("+31600000131", number, "afgebroken tak")


def one_case_one_answer_of_a_new_resident(system: System, phone: str) -> str:
    system.says(phone, TREE)
    return one_case_one_answer(system, phone)


def alive(pid: int) -> bool:
    """Whether a process is still running; one that ended and was not waited for is not."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
