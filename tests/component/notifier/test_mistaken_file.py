"""A file that was sent by mistake stands with no case, on a real database, and the case's history says so."""

from tests.component.notifier.core import Core

NOISE = {"intent": "gibberish", "candidates": (), "decision": "human"}
WORDLESS = {"intent": None, "candidates": (), "decision": "human", "reason": "no_text"}


async def test_a_file_sent_by_mistake_stands_with_no_case(core: Core) -> None:
    await core.handle(core.said("v1-1", "losse tegel Kerkstraat 12"))
    await core.wait(12)
    await core.handle(core.said("v1-2", None, kind="document", **WORDLESS))
    await core.wait(12)
    before = await core.rows("SELECT case_id FROM message ORDER BY seq")

    await core.handle(core.said("v1-3", "oeps verkeerd bestand", **NOISE))
    await core.wait(12)

    (case,) = await core.rows("SELECT id FROM case_")
    after = [row["case_id"] for row in await core.rows("SELECT case_id FROM message ORDER BY seq")]
    assert [row["case_id"] for row in before] == [case["id"], case["id"]]
    assert after == [case["id"], None, case["id"]]
    history = await core.rows("SELECT what, actor FROM case_history ORDER BY at DESC")
    assert ("file_withdrawn", "resident") in [(row["what"], row["actor"]) for row in history]
