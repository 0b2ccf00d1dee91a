"""What goes on about the problem before it, and what says where that is, is no other problem."""

import pytest

from services.notifier.conversation import goes_on
from tests.unit.notifier.talking import Talk, likely


def told(text: str = "hondenpoep op de stoep bij de school, Kerkkade 48", sub: str = "hondenpoep") -> Talk:
    talk = Talk()
    talk.say(text, candidates=likely(sub, 0.97))
    talk.wait(5)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "vooral aan de kant van de fietsenstalling",
        "trouwens vooral bij de fietsenrekken",
        "especially by the bike racks",
        "vor allem bei den Fahrrädern",
        "surtout du côté des vélos",
        "sobre todo por las bicis",
        "zwłaszcza przy rowerach",
        "özellikle bisikletlerin orada",
        "особливо біля велосипедів",
        "tiene un agujero con bordes cortantes",
        "ma dziurę z boku",
    ],
)
def test_what_begins_as_one_that_goes_on_is_no_other_problem(text: str) -> None:
    talk = told()

    talk.say(text, candidates=likely("fietswrak", 0.99))
    talk.wait(5)

    assert [case.sub for case in talk.cases] == ["hondenpoep"]


@pytest.mark.parametrize(
    "text",
    [
        "langs het water bij het strandje, vanaf het bankje kun je hem zien liggen",
        "by the pond, you can see it from the bench",
        "am Teich, vom Spielplatz aus sieht man es",
        "près de l'étang, on le voit depuis le banc",
        "junto al estanque, se ve desde el banco",
        "widać go z ławki przy stawie",
    ],
)
def test_from_where_it_is_seen_is_no_other_problem(text: str) -> None:
    talk = told("dode zwaan in het riet bij Kerkkade 48", "dood dier")

    talk.say(text, candidates=likely("bankje kapot", 0.98))
    talk.wait(5)

    assert [case.sub for case in talk.cases] == ["dood dier"]


@pytest.mark.parametrize("text", ["heeft ook een wrak staan", "er staat een fietswrak, vooral in de weg"])
def test_what_only_holds_such_a_word_may_be_another_problem(text: str) -> None:
    assert not goes_on.of_the_same(text)


@pytest.mark.parametrize("text", ["is die steeg naast Javastraat 97", "it's the one next to Javastraat 97"])
def test_who_says_where_it_is_with_an_address_reports_no_second_one(text: str) -> None:
    talk = told("de lamp in de steeg achter Sumatrastraat 3 is uit", "lantaarnpaal kapot")

    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.9))
    talk.wait(5)

    assert len(talk.cases) == 1


def test_one_more_of_the_same_at_another_address_is_a_second_one() -> None:
    talk = told("de lamp bij Sumatrastraat 3 is uit", "lantaarnpaal kapot")

    talk.say("en ook bij Javastraat 97 is de lamp uit", candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(5)

    assert [case.place.street for case in talk.cases] == ["Sumatrastraat 3", "Javastraat 97"]


def test_all_that_speaks_for_another_problem_and_against_it_counts_together() -> None:
    sure, added, unsure = told(), told(), told()
    sure.say("lantaarn bij de trap is uit", candidates=likely("lantaarnpaal kapot", 0.97), addition_p=0.01)
    added.say("lantaarn doet het daar wel", candidates=likely("lantaarnpaal kapot", 0.97), addition_p=0.999)
    unsure.say("het is er donker", candidates=likely("lantaarnpaal kapot", 0.5), addition_p=0.2)
    for talk in (sure, added, unsure):
        talk.wait(5)

    assert [len(talk.cases) for talk in (sure, added, unsure)] == [2, 1, 1]


def test_a_photo_called_after_the_one_of_two_problems_that_has_none_is_its() -> None:
    talk = told("bankje kapot, Kerkkade 48", "bankje kapot")
    talk.say("en de prullenbak puilt uit", candidates=likely("prullenbak vol of kapot", 0.97))
    talk.photo("bankje", candidates=likely("bankje kapot", 0.9))
    talk.photo("en de bak", candidates=likely("zwerfvuil", 0.5))
    talk.wait(5)

    assert [(case.sub, case.photos) for case in talk.cases] == [("bankje kapot", 1), ("prullenbak vol of kapot", 1)]


@pytest.mark.parametrize("text", ["naast speeltuin", "achterkant, bij de rekken"])
def test_what_only_says_where_opens_no_case_whatever_it_is_taken_for(text: str) -> None:
    talk = told()

    talk.say(text, candidates=likely("speeltoestel kapot", 0.99))
    talk.wait(5)

    assert [case.sub for case in talk.cases] == ["hondenpoep"]


def test_what_surely_goes_on_does_so_later_too() -> None:
    talk = told()
    talk.wait(20 * 60)

    talk.say("ook komt het nu al tot mijn knieën", candidates=likely("overlast jongeren", 0.64), addition_p=0.99)
    talk.wait(5)

    assert [case.sub for case in talk.cases] == ["hondenpoep"]


def test_who_says_yes_and_a_place_tells_of_the_same_thing() -> None:
    talk = told("de klok op de Markt staat stil, Kerkkade 48", "openbare klok")

    talk.say("ja de toren van de Nieuwe Kerk", candidates=likely("openbare klok", 0.9))
    talk.wait(5)

    assert len(talk.cases) == 1


def test_a_caption_shows_one_more_side_of_what_it_names() -> None:
    talk = told("gat in de weg, Kerkkade 48", "gat in de weg")
    talk.say("en het zebrapad is weg, Kerkkade 60", candidates=likely("straatmarkering", 0.97))
    talk.wait(5)
    first, second = talk.cases

    talk.say("gat", photo=True, candidates=likely("gat in de weg", 0.99))
    talk.say("nog een van het gat", photo=True, candidates=likely("gat in de weg", 0.98))
    talk.wait(5)

    photos = {case.id: case.photos for case in talk.cases}
    assert (photos[first.id], photos[second.id]) == (2, 0)
