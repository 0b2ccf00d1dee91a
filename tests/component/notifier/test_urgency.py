"""That danger was told of a case is kept with it, also after a person lowered its priority."""

from datetime import timedelta

import httpx

from tests.builders import NOW
from tests.component.notifier.desk_rows import BASE, Rows

CABLES = "er hangen losse kabels uit de lantaarnpaal, Kerkstraat 12"


async def test_danger_raises_a_case_once_and_a_person_has_the_last_word(rows: Rows, client: httpx.AsyncClient) -> None:
    conversation = await rows.say("denhaag", "sam", CABLES)
    case = f"{BASE}/denhaag/cases/{await rows.case_of('denhaag', conversation)}"
    raised = (await client.get(case)).json()

    lowered = await client.post(f"{case}/priority", json={"priority": "laag"})
    await rows.say("denhaag", "sam", f"nog steeds: {CABLES}", now=NOW + timedelta(minutes=20))

    assert raised["priority"] == "hoog"
    assert [(h["what"], h["was"], h["became"], h["why"], h["actor"]) for h in raised["history"] if h["was"]] == [
        ("priority", "normaal", "hoog", "gevaar", "loket")
    ]
    assert lowered.json()["priority"] == "laag"
    shown = (await client.get(case)).json()
    assert shown["priority"] == "laag"
    assert [h["became"] for h in shown["history"] if h["what"] == "priority"] == ["hoog", "laag"]
