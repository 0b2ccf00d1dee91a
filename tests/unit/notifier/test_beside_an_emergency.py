"""What stands beside a cry for help: a report that it does not swallow, its address, and word that help came."""

import pytest

from loket.events import Part
from services.notifier.conversation import meaning
from tests.unit.notifier.talking import Talk, likely

ACCIDENT = {"emergency": "accident", "emergency_level": "certain", "decision": "human", "reason": "emergency"}
INJURY = ACCIDENT | {"emergency": "injury"}
FIRE = ACCIDENT | {"emergency": "fire"}
UNSURE = {"decision": "ask", "reason": "low_confidence", "candidates": likely("lantaarnpaal kapot", 0.4)}


@pytest.mark.parametrize(
    "text",
    [
        "ik wilde de losse tegels melden bij Kerkstraat 40 maar nu is er een vrouw over gevallen en ze is bewusteloos",
        "I wanted to report the loose tiles at Kerkstraat 40 but now a woman fell and she is unconscious",
    ],
)
def test_a_report_before_a_but_is_kept_with_its_address(text: str) -> None:
    talk = Talk()

    talk.guarded(talk.say(text, candidates=likely("losse stoeptegel", 0.99), **INJURY))
    talk.wait(16)

    assert [(case.sub, case.place.street) for case in talk.cases] == [("losse stoeptegel", "Kerkstraat 40")]
    assert talk.conversation.urgent


def test_what_stands_before_a_but_without_an_address_or_a_sure_model_is_no_report() -> None:
    for text, p in (
        ("de tegels liggen hier helemaal los maar nu is er een vrouw gevallen en ze is bewusteloos", 0.99),
        ("de tegels liggen los bij Kerkstraat 40 maar nu is er een vrouw gevallen en ze is bewusteloos", 0.75),
    ):
        talk = Talk()

        talk.guarded(talk.say(text, candidates=likely("losse stoeptegel", p), **INJURY))
        talk.wait(16)

        assert talk.cases == ()


@pytest.mark.parametrize(
    ("text", "subs"),
    [
        ("er is een vrouw aangereden op de Kerkstraat, ze bloedt heel erg", []),
        ("lantaarnpaal omver gereden Kerkstraat 8, een vrouw is aangereden", ["dood dier"]),
    ],
)
def test_an_accident_damaged_something_only_where_its_words_tell_of_more_than_people(
    text: str, subs: list[str]
) -> None:
    talk = Talk()

    talk.guarded(talk.say(text, candidates=likely("dood dier", 0.96), **ACCIDENT))
    talk.wait(16)

    assert [case.sub for case in talk.cases] == subs


@pytest.mark.parametrize("text", ["Kerkstraat 8 help", "help Kerkstraat 8 snel aub", "Kerkstraat 8 please hurry"])
def test_an_address_with_a_cry_for_help_tells_where_the_emergency_is(text: str) -> None:
    talk = Talk()
    talk.guarded(talk.say("er komen vlammen uit het dak", **FIRE))
    talk.wait(7)

    talk.say(text, **UNSURE)
    talk.wait(30)

    assert talk.cases == ()
    assert talk.sent == []


@pytest.mark.parametrize(
    "text",
    [
        "politie en ambu zijn er, laat maar",
        "police came, thanks",
        "Krankenwagen ist gekommen",
        "les pompiers viennent d'arriver",
        "ya llegó la ambulancia",
        "karetka już jest na miejscu",
        "ambulans geldi",
        "поліція вже тут",
        "وصلت الشرطة الآن",
        "de brandweer is er",
    ],
)
def test_help_has_come_in_nine_languages(text: str) -> None:
    assert meaning.help_is_there(text)


@pytest.mark.parametrize(
    "text",
    [
        "de ambulance is er nog niet",
        "is de politie er al?",
        "waar blijft de ambulance, is die onderweg",
        "the police are not here",
        "der Krankenwagen ist noch nicht da",
        "la ambulancia no ha llegado",
        "karetka jeszcze nie przyjechała",
        "ambulans gelmedi",
        "bel de brandweer",
    ],
)
def test_help_has_not_come_where_it_is_waited_for(text: str) -> None:
    assert not meaning.help_is_there(text)


def test_a_report_in_another_sentence_than_that_help_came_is_a_report() -> None:
    talk = Talk()
    talk.guarded(talk.say("twee mannen slaan iemand, hij beweegt niet", **INJURY | {"candidates": ()}))
    talk.wait(700)

    talk.say("politie is gekomen, bedankt. Trouwens de lamp bij Kerkstraat 25 is uit", **UNSURE)
    talk.wait(16)

    assert [case.place.street for case in talk.cases] == ["Kerkstraat 25"]


POSSIBLE = {"emergency": "injury", "emergency_level": "possible", "decision": "human", "reason": "emergency_possible"}


@pytest.mark.parametrize(
    ("text", "p", "subs"),
    [
        ("een kind is in een open put gevallen en schreeuwt", 0.85, []),
        ("een kind is in een open put gevallen en schreeuwt", 0.95, []),
        ("de put is kapot, er is een kind in gevallen en het schreeuwt", 0.95, ["put verstopt"]),
        ("een oude man viel over de put bij Kerkstraat 12", 0.55, ["put verstopt"]),
        ("een oude man viel over de put bij Kerkstraat 12", 0.45, []),
    ],
)
def test_an_emergency_of_which_nobody_knows_what_else_it_is_about_is_only_an_emergency(
    text: str, p: float, subs: list[str]
) -> None:
    talk = Talk()

    talk.guarded(talk.say(text, candidates=likely("put verstopt", p), **POSSIBLE))
    talk.wait(60)

    assert [case.sub for case in talk.cases] == subs
    assert (talk.conversation.waits_for, talk.conversation.urgent) == ("person", True)


def test_its_photo_waits_for_a_person_and_for_the_report_that_may_follow() -> None:
    talk = Talk()

    talk.guarded(talk.photo("hier viel een kind in", candidates=likely("put verstopt", 0.6), **POSSIBLE))
    talk.wait(60)
    without = talk.cases
    talk.say("de put bij Kerkstraat 12 staat open", candidates=likely("put verstopt", 0.95))
    talk.wait(10)

    assert without == ()
    assert [(case.sub, case.photos) for case in talk.cases] == [("put verstopt", 1)]
    assert talk.waited_for_person


def test_what_may_be_an_emergency_in_an_open_report_belongs_to_it() -> None:
    talk = Talk()

    talk.say("er ligt een losse tegel, Kerkstraat 12")
    talk.wait(10)
    talk.guarded(
        talk.say("een oude dame is erover gevallen, net nog", candidates=likely("losse stoeptegel", 0.8), **POSSIBLE)
    )
    talk.wait(10)

    assert [case.sub for case in talk.cases] == ["losse stoeptegel"]
    assert len({m for *_, step in talk.steps for m in step.attached}) == 2
    assert talk.conversation.urgent


@pytest.mark.parametrize(
    ("text", "p", "subs"),
    [
        ("kind gevallen van klimrek", 0.85, []),
        ("kind gevallen van klimrek", 0.95, []),
        ("klimrek kapot, kind gevallen", 0.95, ["speeltoestel kapot"]),
    ],
)
def test_a_few_words_that_may_be_an_emergency_wait_for_what_comes_next(text: str, p: float, subs: list[str]) -> None:
    alone, followed = Talk(), Talk()

    for talk in (alone, followed):
        talk.guarded(talk.say(text, candidates=likely("speeltoestel kapot", p), **POSSIBLE))
        talk.wait(1)
    followed.guarded(followed.say("bewusteloos", **INJURY | {"candidates": ()}))
    for talk in (alone, followed):
        talk.wait(60)

    assert [case.sub for case in alone.cases] == subs
    assert followed.cases == ()
    assert all(talk.conversation.urgent for talk in (alone, followed))


def test_what_began_a_report_stays_one_only_where_the_cry_for_help_speaks_of_it() -> None:
    talk, other = Talk(), Talk()
    asked = {"decision": "ask", "reason": "low_confidence"}

    for one, cry in ((talk, "hondenpoep"), (other, "geluidsoverlast buren")):
        one.say("mijn hond", candidates=likely("hondenpoep", 0.6), **asked)
        one.wait(2)
        one.guarded(one.say("hij stikt bijna", candidates=likely(cry, 0.5), **POSSIBLE))
        one.wait(60)

    assert [[case.sub for case in one.cases] for one in (talk, other)] == [["hondenpoep"], []]


def test_a_report_that_the_classifier_told_apart_from_the_emergency_is_judged_by_its_own_words() -> None:
    own, cry = "het verkeerslicht is uit op Kerkstraat 12", "en nu is er een scooter aangereden"
    part = Part(start=0, end=len(own), candidates=likely("verkeerslicht storing", 0.94))
    talk = Talk()

    talk.guarded(talk.say(f"{own}, {cry}", candidates=likely("dood dier", 0.5), parts=(part,), **ACCIDENT))
    talk.wait(16)

    assert [(case.sub, case.place.street) for case in talk.cases] == [("verkeerslicht storing", "Kerkstraat 12")]
    assert talk.conversation.urgent


def test_a_part_of_an_emergency_that_names_no_place_is_no_report() -> None:
    own, cry = "er ligt een man op straat", "en hij is aangereden"
    part = Part(start=0, end=len(own), candidates=likely("dakloze of slaper", 0.97))
    talk = Talk()

    talk.guarded(talk.say(f"{own}, {cry}", candidates=likely("dakloze of slaper", 0.5), parts=(part,), **ACCIDENT))
    talk.wait(16)

    assert talk.cases == ()


def test_who_cries_for_help_is_not_greeted() -> None:
    talk = Talk()

    talk.say("hallo?", intent="greeting", candidates=())
    talk.wait(1)
    talk.guarded(talk.say("brand", **FIRE))
    talk.wait(60)

    assert talk.sent == []


def test_a_cry_for_help_is_no_answer_to_where_it_is() -> None:
    talk = Talk()

    talk.say("er ligt een losse tegel")
    talk.wait(10)
    talk.guarded(talk.say("er schreeuwt iemand", candidates=likely("geluidsoverlast buren", 0.75), **POSSIBLE))
    talk.wait(10)

    assert [(case.sub, case.place.street) for case in talk.cases] == [("losse stoeptegel", None)]


@pytest.mark.parametrize(
    ("text", "subs"),
    [
        ("is het normaal dat het in de kelder zo naar gas ruikt, Kerkstraat 40", []),
        ("het ruikt naar gas uit het riool, Kerkstraat 40", ["riolering stank"]),
    ],
)
def test_the_smell_of_gas_is_that_of_sewers_only_where_they_are_named(text: str, subs: list[str]) -> None:
    talk = Talk()

    talk.guarded(
        talk.say(
            text,
            candidates=likely("riolering stank", 0.95),
            **(FIRE | {"emergency": "gas", "emergency_level": "possible"}),
        )
    )
    talk.wait(16)

    assert [case.sub for case in talk.cases] == subs


def test_a_longer_message_that_names_nothing_to_mend_goes_on_about_the_emergency() -> None:
    talk = Talk()
    talk.guarded(
        talk.say("er vallen brokken beton van een balkon", candidates=(), **(FIRE | {"emergency": "collapse"}))
    )
    talk.wait(30)

    talk.say("het blijft vallen, er hangt nog een heel stuk los", **UNSURE)
    talk.wait(16)

    assert talk.cases == ()
