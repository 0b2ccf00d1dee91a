"""What residents say about a closed case is counted for its department, once."""

from loket.metrics import SATISFACTION
from services.notifier import commands
from tests.component.notifier.core import WORLD, WRAPPER, Core


async def test_whether_it_is_solved_is_counted_for_the_department_and_once(core: Core) -> None:
    await core.report("v1-1", "losse tegel Kerkstraat 12")
    (case,) = await core.cases()
    await commands.set_status(
        core.database,
        WORLD,
        WRAPPER,
        "denhaag",
        case["id"],
        state="afgehandeld",
        text="De tegel ligt vast.",
        actor="medewerker",
        now=core.clock.now,
    )
    counted = {a: SATISFACTION.labels("denhaag", case["department"], a) for a in ("yes", "no")}
    before = {answer: counter._value.get() for answer, counter in counted.items()}
    answer = core.said("v1-2", "ja", intent="feedback_yes", candidates=(), decision="human")

    await core.handle(answer)
    await core.handle(answer)
    await core.wait(5)

    after = {answer: counter._value.get() for answer, counter in counted.items()}
    assert {answer: after[answer] - before[answer] for answer in after} == {"yes": 1, "no": 0}
    assert [(c["state"], c["solved"]) for c in await core.cases()] == [("afgehandeld", True)]
