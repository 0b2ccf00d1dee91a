"""Who scolds is told so once; that it happened is in the log, without who or what."""

from structlog.testing import capture_logs

from tests.component.notifier.core import WORLD, Core

WORDS = "stelletje klootzakken"


async def test_scolding_is_answered_once_and_logged_without_a_word_of_it(core: Core) -> None:
    scolds = {"intent": "complaint", "candidates": (), "decision": "human"}

    with capture_logs() as lines:
        await core.handle(core.said("v1-1", WORDS, **scolds), core.said("v1-2", municipality="delft"))
        await core.wait(12)
        await core.handle(core.said("v1-3", WORDS, **scolds))
        await core.wait(12)

    (conversation,) = await core.rows("SELECT id, waits_for FROM conversation WHERE municipality = 'denhaag'")
    about_it = [line for line in lines if line["event"] == "a resident scolds"]
    assert about_it == [
        {
            "event": "a resident scolds",
            "log_level": "warning",
            "municipality": "denhaag",
            "conversation": str(conversation["id"]),
        }
    ]
    assert "klootzak" not in str(lines)
    assert conversation["waits_for"] == "person"
    (told,) = await core.texts()
    assert told.startswith(WORLD["denhaag"].text("abuse"))
