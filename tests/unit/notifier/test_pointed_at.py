"""A place that the classifier learned to see counts where the rules find none, and never tells two reports apart."""

from typing import Any

import pytest

from loket.events import Whereabouts
from services.notifier.conversation.places import Found, learned, place_in, reading
from tests.unit.notifier.talking import WORLD, Talk, likely

CHURCH = "in de gracht bij het oude wachthuis"
NAME = "het oude wachthuis"


def pointing(text: str, *names: str, p: float = 0.99) -> dict[str, Any]:
    """What the classifier says of a text in which it sees these names."""
    words = []
    for name in names:
        begin = text.index(name)
        for word in name.split():
            begin = text.index(word, begin)
            words.append((begin, begin + len(word)))
            begin += len(word)
    return {"whereabouts": Whereabouts(p=p, words=tuple(words))}


def told(talk: Talk) -> list[tuple[str, str | None, bool]]:
    return [(case.sub, case.place.street, case.place.good) for case in talk.cases]


def test_the_rules_know_nothing_of_it() -> None:
    assert place_in(f"plastic {CHURCH}") is None


def test_a_report_is_where_the_classifier_sees_it() -> None:
    talk = Talk()
    text = f"plastic {CHURCH}"

    talk.say(text, candidates=likely("drijfvuil in water"), **pointing(text, NAME))
    talk.wait(30)

    assert told(talk) == [("drijfvuil in water", "Het oude wachthuis", True)]
    assert not any("Waar is het" in said for said in talk.texts)


@pytest.mark.parametrize("changes", [{"p": 0.85}, {"intent": "question"}])
def test_what_it_is_not_sure_of_and_what_is_no_report_is_asked(changes: dict[str, Any]) -> None:
    talk = Talk()
    text = f"plastic {CHURCH}"
    said = pointing(text, NAME, p=changes.pop("p", 0.99)) | changes

    talk.say(text, candidates=likely("drijfvuil in water"), **said)
    talk.wait(30)

    assert not any(case.place.good for case in talk.cases)


def test_less_is_enough_of_an_answer() -> None:
    talk = Talk()
    talk.say("er drijft plastic", candidates=likely("drijfvuil in water"))
    talk.wait(30)
    text = "oude wachthuis"

    talk.say(text, intent="gibberish", decision="ask", candidates=(), **pointing(text, text, p=0.75))
    talk.wait(30)

    assert told(talk) == [("drijfvuil in water", "Oude wachthuis", True)]


def test_what_a_rule_knows_comes_first() -> None:
    talk = Talk()
    text = "plastic bij het oude wachthuis, Kerkstraat 12"

    talk.say(text, candidates=likely("drijfvuil in water"), **pointing(text, NAME))
    talk.wait(30)

    assert told(talk) == [("drijfvuil in water", "Kerkstraat 12", True)]


@pytest.mark.parametrize(
    ("then", "street"),
    [
        ("Kerkstraat 12 dus", "Kerkstraat 12"),
        ("Kerkstraat dus", "Kerkstraat, Het oude wachthuis"),
    ],
)
def test_a_place_that_a_rule_knows_takes_its_place_and_is_no_other_report(then: str, street: str) -> None:
    talk = Talk()
    text = f"plastic {CHURCH}"
    talk.say(text, candidates=likely("drijfvuil in water"), **pointing(text, NAME))
    talk.wait(30)

    talk.say(then, candidates=likely("drijfvuil in water", 0.6))
    talk.wait(30)

    assert told(talk) == [("drijfvuil in water", street, True)]


def test_it_moves_no_report_whose_place_is_known_and_opens_no_other() -> None:
    talk = Talk()
    talk.say("plastic in het water bij Kerkstraat 12", candidates=likely("drijfvuil in water"))
    talk.wait(30)
    text = "er komt nog meer uit het oude wachthuis"

    talk.say(text, candidates=likely("drijfvuil in water"), **pointing(text, NAME))
    talk.wait(30)

    assert told(talk) == [("drijfvuil in water", "Kerkstraat 12", True)]


def test_another_report_is_where_the_classifier_sees_it() -> None:
    talk = Talk()
    talk.say("plastic in het water bij Kerkstraat 12", candidates=likely("drijfvuil in water"))
    talk.wait(30)
    text = "en ook een kapotte lamp achter het oude wachthuis"

    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.97), **pointing(text, NAME))
    talk.wait(30)

    assert told(talk)[1] == ("lantaarnpaal kapot", "Het oude wachthuis", True)


def test_what_something_stands_beside_in_a_street_stays_with_the_street() -> None:
    talk = Talk()
    talk.say("De stoep zakt weg in de Kerkstraat", candidates=likely("verzakking"))
    talk.say(
        "tussen de dierenarts en de bushalte",
        candidates=likely("verzakking", 0.5),
        **pointing("tussen de dierenarts en de bushalte", "dierenarts"),
    )
    talk.wait(30)

    assert [(case.place.street or "")[:10] for case in talk.cases] == ["Kerkstraat"]


@pytest.mark.parametrize(
    ("text", "names", "found"),
    [
        ("bij theehuis aan de Plassen", ("theehuis", "Plassen"), ("theehuis aan de Plassen",)),
        ("in Zandhoek, bij de Meent", ("Zandhoek", "Meent"), ("Zandhoek", "Meent")),
        ("de Meent. Zandhoek", ("Meent", "Zandhoek"), ("Meent", "Zandhoek")),
        ("mijn moeder is 69", ("69",), ()),
    ],
)
def test_words_near_each_other_are_one_name(text: str, names: tuple[str, ...], found: tuple[str, ...]) -> None:
    assert learned.names(text, pointing(text, *names)["whereabouts"]) == found


def test_words_that_lie_outside_the_text_are_none() -> None:
    assert learned.names("kort", Whereabouts(p=1.0, words=((0, 40), (3, 2), (-2, 3)))) == ()


def test_the_town_itself_is_no_place_in_it() -> None:
    talk = Talk()
    text = "plastic in Den Haag"

    talk.say(text, candidates=likely("drijfvuil in water"), **pointing(text, "Den Haag"))
    talk.wait(30)

    assert not any(case.place.good for case in talk.cases)


@pytest.mark.parametrize(
    ("text", "name", "place"),
    [
        ("vuil bij de Jumbo, na Leywegu przy Jumbo", "Leywegu przy Jumbo", Found("Leywegu przy Jumbo", rough=False)),
        ("op de rotonde bij de Makro", "rotonde bij de Makro", Found("Rotonde bij de Makro", rough=False)),
        (
            "Nijkerkerstraat afslag ligt vol glas",
            "Nijkerkerstraat afslag",
            Found("Nijkerkerstraat, afslag", rough=False),
        ),
        ("bij de afslag Trekweg", "afslag Trekweg", Found("Trekweg, afslag Trekweg", rough=False)),
    ],
)
def test_a_place_is_kept_by_the_whole_of_its_name(text: str, name: str, place: Found) -> None:
    by_rules = reading(text)
    assert by_rules.place is not None
    assert by_rules.place.words != place.words

    assert learned.read(text, by_rules, (name,), WORLD["denhaag"]).found == place


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("losse tegel op het Spui bij de rails", "rails op het Spui"),
        ("glas op Leyweg 12 bij de Jumbo", "Leyweg 12 bij de Jumbo"),
        ("hoek Kerkstraat en Dorpsstraat", "hoek Kerkstraat en Dorpsstraat"),
        ("glas op de Kerkstraat", "op de Kerkstraat"),
        ("glas in de Kerkstraat, gezien vanuit het oude wachthuis", "oude wachthuis"),
    ],
)
def test_an_address_a_crossing_and_a_street_stay_what_they_are(text: str, name: str) -> None:
    by_rules = reading(text)
    assert by_rules.place is not None

    assert learned.read(text, by_rules, (name,), WORLD["denhaag"]) == by_rules
