"""Declared dangerous situations: ingest finds them as the notifier does, and gives their advice as the guard does."""

from typing import Final

import pytest
from msgspec import structs

from loket.danger_gate import Gate
from loket.dangers import advice, danger_in
from loket.declarations import Municipality
from loket.emergency import Emergency
from loket.events import MessageReceived
from loket.providers.content import words
from loket.providers.shapes import Inbound
from services.ingest.answers import need_of
from services.ingest.dangers import MOST_READ, Warned, look
from services.ingest.facts import Facts, Letter
from services.ingest.guard import Guard
from tests.builders import a_personal
from tests.unit.ingest.guarded import WORLD, Platform, a_letter, an_app, now
from tests.unit.ingest.webhooks import APPS, a_text, a_webhook, told

TOWN: Final = WORLD["denhaag"]
TOLD: Final = (
    ("nl", "cables_of_a_lamp", "Uit de lantaarnpaal bij de school steken losse draden, kinderen spelen ernaast"),
    ("en", "tree_about_to_fall", "The big tree by the playground looks like it is going to fall on the path"),
    (
        "de",
        "manhole_without_lid",
        "Vor der Bäckerei ist ein Schacht ohne Deckel, Kanaldeckel gestohlen",
    ),
    ("fr", "cables_of_a_lamp", "Des câbles sortent du lampadaire devant notre immeuble, à hauteur d'enfant"),
    ("es", "tree_about_to_fall", "El árbol de la esquina va a caer sobre la acera, está muy inclinado"),
    ("pl", "manhole_without_lid", "Na chodniku jest studzienka bez pokrywy, w nocy nic nie widać"),
    ("tr", "tree_about_to_fall", "Okulun önündeki ağaç devrilmek üzere, lütfen birini gönderin"),
    ("ar", "cables_of_a_lamp", "هناك أسلاك مكشوفة تتدلى من عمود الإنارة قرب المدرسة"),
    ("uk", "manhole_without_lid", "Посеред тротуару відкритий люк, хтось може впасти, немає кришки"),
)
CABLES: Final = TOLD[0][2]


def an_inbound(text: str | None, kind: str = "text") -> Inbound:
    return Inbound(number_id="n", kind=kind, sent_at=None, personal=a_personal(text=text))


def warned(number: int = 1, name: str = "cables_of_a_lamp", language: str = "nl") -> Letter:
    return structs.replace(a_letter(number), emergency=None, danger=Warned(name, language))


@pytest.mark.parametrize(("language", "danger", "text"), TOLD)
def test_what_the_notifier_would_find_is_found_and_told_in_the_language_of_the_message(
    facts: Facts, language: str, danger: str, text: str
) -> None:
    ((letter,), (event,)) = told(facts, APPS["denhaag"], a_webhook({"messages": [a_text(text)]}))

    found = danger_in(TOWN, text)
    assert found is not None
    assert found.name == danger
    assert letter.danger == Warned(danger, language)
    assert isinstance(event, MessageReceived)
    assert (event.danger, event.emergency) == (danger, None)
    assert need_of(letter).text == advice(TOWN, found, language)
    assert TOWN.contact.phone in need_of(letter).text


@pytest.mark.parametrize(
    "text",
    [
        "de lantaarn voor ons huis brandt niet",
        "a tree has been planted in front of our house",
        "der Baum braucht Wasser",
        "wąski chodnik, krzywa płyta",
        "",
        None,
    ],
)
def test_where_nothing_declared_is_told_nothing_is_found(text: str | None) -> None:
    assert look(Gate(TOWN), an_inbound(text)) is None


def test_an_emergency_goes_before_a_danger_and_is_answered_alone(facts: Facts) -> None:
    text = f"BRAND!! er slaan vlammen uit het dak. {CABLES}"

    ((letter,), (event,)) = told(facts, APPS["denhaag"], a_webhook({"messages": [a_text(text)]}))

    assert isinstance(event, MessageReceived)
    assert (letter.danger, event.danger, event.emergency) == (None, None, "fire")
    assert need_of(structs.replace(letter, danger=Warned("cables_of_a_lamp", "nl"))).danger is None


@pytest.mark.parametrize("kind", ["reaction", "edit", "revoke", "system"])
def test_what_the_notifier_does_not_look_into_is_not_looked_into(kind: str) -> None:
    assert look(Gate(TOWN), an_inbound(CABLES, kind)) is None
    assert look(Gate(TOWN), an_inbound(CABLES, "image")) is not None


@pytest.mark.parametrize(
    "text",
    [
        "de kabels hangen uit de lantaarnpaal, stuur mij geen berichten meer",
        "the tree is about to fall on Spui 12. stop sending me messages",
        "Із ліхтаря стирчать дроти, більше не надсилайте мені повідомлень",
    ],
)
def test_who_wants_no_messages_in_the_same_breath_is_not_answered(text: str) -> None:
    assert danger_in(TOWN, text) is not None
    assert look(Gate(TOWN), an_inbound(text)) is None


def test_where_answers_are_not_allowed_the_guard_gives_none() -> None:
    silent: Municipality = structs.replace(TOWN, allowed=frozenset({"status"}))

    assert look(Gate(silent), an_inbound(CABLES)) is None


def test_of_a_long_message_the_beginning_is_read_and_odd_letters_cost_little() -> None:
    before = "wij wonen hier al heel lang en zijn tevreden. " * 20

    assert len(before) > MOST_READ
    assert look(Gate(TOWN), an_inbound(CABLES + before)) is not None
    assert look(Gate(TOWN), an_inbound(before + CABLES)) is None
    assert look(Gate(TOWN), an_inbound("\ufdfa" * 4_000)) is None
    assert look(Gate(TOWN), an_inbound("\ud800" + CABLES)) is not None


async def test_the_advice_leaves_as_an_emergencys_answer_does_and_the_notifier_is_told(
    guard: Guard, platform: Platform
) -> None:
    answer = await guard.answer(an_app(platform), warned(language="uk"), now())

    assert answer is not None
    ((number_id, message),) = platform.sent
    event = guard.event(answer)
    assert number_id == TOWN.channels[0].number_id
    assert message.delivery == "guard-v1-denhaag-1"
    assert words(message.content).startswith("Тримайтеся подалі")
    assert (event.danger, event.kind, event.level) == ("cables_of_a_lamp", "danger", "danger")
    assert (event.message_event_id, event.repeated, event.failed) == ("v1-denhaag-1", False, False)


async def test_the_same_advice_is_given_once_in_ten_minutes_and_another_one_at_once(
    guard: Guard, platform: Platform
) -> None:
    app = an_app(platform)
    names = ("cables_of_a_lamp", "cables_of_a_lamp", "tree_about_to_fall", "tree_about_to_fall")

    found = [await guard.answer(app, warned(n, name), now()) for n, name in enumerate(names)]

    assert [one.repeated for one in found if one] == [False, True, False, True]
    assert len(platform.sent) == 2


async def test_advice_about_a_lamp_holds_no_emergency_back_nor_the_other_way_round(
    guard: Guard, platform: Platform
) -> None:
    app = an_app(platform)

    found = [
        await guard.answer(app, letter, now())
        for letter in (warned(1), a_letter(2, kind="fire"), warned(3, "tree_about_to_fall"), a_letter(4, kind="fire"))
    ]

    assert [one.repeated for one in found if one] == [False, False, False, True]


async def test_a_letter_with_neither_is_not_for_the_guard(guard: Guard, platform: Platform) -> None:
    neither = structs.replace(a_letter(1), emergency=None)

    assert not neither.is_urgent
    assert a_letter(1).is_urgent
    assert structs.replace(neither, danger=Warned("cables_of_a_lamp", "nl")).is_urgent
    assert structs.replace(neither, emergency=Emergency("gas", "certain", "nl")).is_urgent
    with pytest.raises(ValueError, match="only who is in danger"):
        guard.answer(an_app(platform), neither, now())
