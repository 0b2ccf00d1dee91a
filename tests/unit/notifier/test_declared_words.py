"""Words that a municipality declares: how its dangers are told, in one word or in several."""

from typing import Final

import pytest

from bench.conversations.declared import declared
from services.notifier.conversation.declared_words import spaced, stands
from tests.unit.notifier.talking import Talk

LIDS: Final = ("-deksel .. is weg", "no lid", "кришка .. зникла")


@pytest.mark.parametrize(
    "text",
    [
        "Het deksel van de put voor nummer 12 is weg",
        "putdeksel is weg!!",
        "PUTDEKSELTJE is wég",
        "there is no lid",
        "кришка люка кудись зникла",
    ],
)
def test_a_compound_ends_in_a_stem_and_words_stand_between(text: str) -> None:
    assert stands(LIDS, spaced(text))


@pytest.mark.parametrize(
    "text",
    [
        "weg is het deksel",
        "het deksel zit er nog op hoor maar morgen om negen uur is weg",
        "casino lid",
        "кришки зникли",
        "",
    ],
)
def test_other_words_or_another_order_do_not_tell_it(text: str) -> None:
    assert not stands(LIDS, spaced(text))


def test_a_stem_without_a_hyphen_only_begins_a_word() -> None:
    assert stands(("boom",), spaced("de boomwortels"))
    assert not stands(("boom",), spaced("de kastanjeboom"))
    assert stands(("-boom",), spaced("de kastanjeboom"))


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("putdeksel ontbreekt op de Laan", "manhole_without_lid"),
        ("Der Kanaldeckel vor dem Haus ist weg", "manhole_without_lid"),
        ("the drain cover has gone missing", "manhole_without_lid"),
        ("la plaque d'égout a disparu", "manhole_without_lid"),
        ("la tapa de la alcantarilla la han robado", "manhole_without_lid"),
        ("pokrywa studzienki zniknęła", "manhole_without_lid"),
        ("rögar kapağı yine yok", "manhole_without_lid"),  # noqa: RUF001 - Turkish
        ("غطاء المجاري مسروق", "manhole_without_lid"),
        ("de kastanjeboom dreigt om te vallen", "tree_about_to_fall"),
        ("losse draden uit de straatlantaarn", "cables_of_a_lamp"),
        ("het deksel van de container is weg", None),
        ("put zit verstopt en het deksel ligt los", None),
    ],
)
def test_what_the_examples_declare_is_heard_in_the_words_of_residents(text: str, danger: str | None) -> None:
    said = spaced(text)
    found = [one.name for one in declared(None).dangers if all(stands(group, said) for group in one.words)]

    assert found == ([] if danger is None else [danger])


def test_advice_for_a_lid_that_is_gone_comes_with_the_classifier_down() -> None:
    talk = Talk()

    talk.say("het putdeksel is weg, Newtonstraat 77", candidates=())
    talk.wait(15)

    assert any("Blijf uit de buurt van de put" in text for text in talk.texts)
    assert talk.conversation.urgent
