"""Who says that a report is about something else is heard: by the new category, by a person, never by silence."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely

NO: Final[dict[str, Any]] = {"candidates": (), "intent": "feedback_no", "intent_p": 0.95, "decision": "ask"}
UNSURE = {"intent": "question", "intent_p": 0.4, "decision": "ask"}


def _told(then: str, sub: str = "losse stoeptegel", language: str = "nl", **changes: Any) -> Talk:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26", candidates=likely(sub), language=language)
    talk.wait(3600)
    talk.say(then, language=language, **changes)
    talk.wait(15)
    assert len(talk.cases) == 1
    return talk


@pytest.mark.parametrize(
    ("then", "language"),
    [
        *(("het is geen tegel, maar een verzakking", "nl"), ("ik bedoelde eigenlijk een verzakking", "nl")),
        *(("verkeerde categorie, dit is een verzakking", "nl"), ("it's not a loose tile but sunken pavement", "en")),
        *(("wrong category: sunken pavement", "en"), ("das ist kein Loch sondern eine Absenkung", "de")),
        *(("ce n'est pas un pavé mais un affaissement", "fr"), ("no es una baldosa sino un hundimiento", "es")),
        *(("to nie płyta tylko zapadnięta nawierzchnia", "pl"), ("taş değil, zemin çökmesi", "tr")),
        *(("це не плитка, а просідання дороги", "uk"), ("ليس بلاطة بل هبوط في الأرض", "ar")),
    ],
)
@pytest.mark.parametrize("meant", [NO, UNSURE | {"candidates": likely("losse stoeptegel")}])
def test_a_category_that_is_named_instead_is_taken(then: str, language: str, meant: dict[str, Any]) -> None:
    talk = _told(then, language=language, **meant)

    (case,) = talk.cases
    assert (case.sub, case.fixed, case.place.street) == ("verzakking", True, "Kerkstraat 26")
    assert (len(talk.texts), talk.waited_for_person) == (2, False)
    assert talk.municipality.category("verzakking").sub == case.sub


def test_the_resident_reads_what_it_is_about_now() -> None:
    talk = _told("niet vol maar kapot", sub="container vol", **NO)

    (case,) = talk.cases
    assert case.sub == "container kapot"
    assert f"{case.number} gaat naar Team Afval: container kapot, Kerkstraat 26." in talk.texts[-1]


def test_what_the_model_is_sure_of_is_taken_though_it_is_called_otherwise() -> None:
    talk = _told("verkeerde categorie, het gaat om een oude bank", candidates=likely("bijplaatsing en grofvuil", 0.95))

    assert talk.cases[0].sub == "bijplaatsing en grofvuil"


@pytest.mark.parametrize(
    "then",
    [
        *("jullie hebben het verkeerd begrepen", "verkeerde categorie", "niet de stoeptegel maar iets eronder"),
        *("you misunderstood me", "falsch verstanden", "mal compris", "lo han entendido mal", "zła kategoria"),
        *("yanlış anladınız", "ви неправильно зрозуміли", "فهمتم خطأ"),
    ],
)
def test_what_names_nothing_that_we_know_is_read_by_a_person(then: str) -> None:
    talk = _told(then, **NO)

    assert (talk.cases[0].sub, talk.conversation.waits_for) == ("losse stoeptegel", "person")
    assert talk.texts[-1].startswith("Een medewerker leest uw bericht.")


@pytest.mark.parametrize(
    "then",
    [
        "nikomu nic się nie stało, zabrałam dzieci do domu, ale trzeba posprzątać",
        "niemand is gewond en de kinderen zijn nu niet meer buiten, ook zijn ze thuis, maar ruim het op",
        "het is niet gevaarlijk maar er ligt nu grofvuil",
        "it's not dangerous but there is dumped waste now",
    ],
)
def test_what_there_is_besides_is_not_what_it_is_instead(then: str) -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26")
    talk.wait(3600)

    talk.say(then, candidates=likely("bijplaatsing en grofvuil", 0.95))

    assert not talk.cases[0].fixed


def test_once_staff_have_it_a_person_decides() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26")
    talk.wait(60)
    talk.set_status(talk.cases[0].id, "in behandeling")
    talk.wait(600)

    talk.say("geen tegel maar een verzakking", **NO)
    talk.wait(15)

    assert (talk.cases[0].sub, talk.conversation.waits_for) == ("losse stoeptegel", "person")


@pytest.mark.parametrize(
    "then",
    [
        *("niet alleen een tegel maar ook een verzakking", "het is niet erg maar wel vervelend", "niet 3 maar 4 stuks"),
        *(
            "not only the tile but the kerb",
            "niet vandaag maar gisteren gevallen",
            "is het geen verzakking maar een gat?",
        ),
    ],
)
def test_other_contrasts_change_no_category_and_are_not_met_with_silence(then: str) -> None:
    talk = _told(then, intent="report", intent_p=0.9, candidates=likely("losse stoeptegel"))

    assert talk.cases[0].sub == "losse stoeptegel"
    assert len(talk.texts) > 1
