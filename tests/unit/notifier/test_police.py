"""Whoever tells of something for the police that is no emergency reads their number beside the answer."""

# ruff: noqa: RUF001 - letters of nine languages

import pytest

from services.notifier.conversation.police import is_theft, wanted
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import WORDLESS, Talk, likely

FOR_THE_POLICE = [
    *("mijn fiets is gestolen bij het station", "Goedemorgen, vannacht is mijn scooter gejat", "mijn auto is gestolen"),
    *("er is ingebroken in onze schuur toen we op vakantie waren", "Er is vannacht inbraak geweest bij de buren"),
    *(
        "iemand heeft mijn auto bekrast",
        "de banden van mijn auto zijn lekgestoken",
        "ik zag jongens een hek vernielen gisteren",
    ),
    *(
        "er wordt hier elke avond drugs verkocht in het portiek",
        "ze dealen pillen op de hoek",
        "drugsdealers in de straat",
    ),
    *("er is gisteravond gevochten bij het café", "de vechtpartij is voorbij maar het was heel luid"),
    *("er staat al twee dagen een verdachte auto", "een verdacht busje rijdt steeds rondjes"),
    *(
        "my bike was stolen from the rack outside",
        "Our shed was burgled last night",
        "someone broke into my house yesterday",
    ),
    *("somebody scratched my car", "there are people selling drugs in the park", "a suspicious van in our street"),
    *("the fight is over, they are gone", "ktoś w nocy porysował mi samochód", "vannacht is mijn auto gekrast"),
    *("quelqu'un a rayé ma voiture", "arabamı çizmişler", "хтось подряпав мою машину"),
    *(
        "mein Fahrrad wurde gestohlen",
        "bei uns wurde eingebrochen",
        "ein verdächtiges Auto steht hier",
        "hier wird mit Drogen gedealt, jemand will Drogen verkaufen",
    ),
    *("on m'a volé mon vélo", "notre cave a été cambriolée", "des jeunes vendent de la drogue", "une voiture suspecte"),
    *("me robaron la bicicleta", "entraron a robar en mi casa", "venden drogas en la plaza", "un coche sospechoso"),
    *(
        "skradziono mi rower",
        "włamano się do naszej piwnicy",
        "sprzedają narkotyki na rogu",
        "podejrzany samochód stoi tu",
    ),
    *("bisikletim çalındı", "evimize hırsız girmiş", "parkta uyuşturucu satıyorlar", "şüpheli bir araba var"),
    *(
        "у мене вкрали велосипед",
        "нас обікрали поки ми були у відпустці",
        "тут продають наркотики",
        "підозріла машина стоїть",
    ),
    *("سُرقت دراجتي أمس", "دخل لصوص إلى بيتنا", "يبيعون المخدرات في الحديقة", "سيارة مشبوهة في الشارع"),
]
NOT_FOR_THEM = [
    *(
        "de lantaarnpaal is kapot",
        "straatverlichting doet het niet, ik ben bang voor inbraak",
        "het is donker, kans op inbraak",
    ),
    *(
        "de putdeksel is gestolen naast mijn auto",
        "prullenbak vernield, ik zag het gisteren",
        "het bankje is vernield door jongeren",
    ),
    *(
        "er ligt een fietswrak",
        "fout geparkeerde auto op de stoep",
        "de buren hebben ruzie over de heg",
        "drugsafval in de bosjes",
    ),
    *("naalden en spuiten in het park", "er staat verdacht veel water op straat", "autodealer zet auto's op de stoep"),
    *(
        "het inbraakalarm van de winkel gaat al uren",
        "de politie is al gebeld, mijn fiets is gestolen",
        "mijn auto is niet bekrast",
    ),
    *(
        "graffiti op de muur",
        "er wordt vuurwerk verkocht",
        "de auto staat scheef naast een gat in de weg",
        "hoe voorkom ik inbraak gisteren gelezen",
    ),
    *(
        "The street light is broken since yesterday",
        "broken bench, last week it was fine",
        "car parked on the pavement",
    ),
    *(
        "streetlight out, suspicious people at night in the dark car park",
        "my bin was stolen",
        "drug needles near the slide",
    ),
    *("die Laterne ist kaputt", "ein Auto steht auf dem Gehweg", "le lampadaire est cassé près de ma voiture"),
    *(
        "un sac vole au vent",
        "la farola no funciona",
        "un coche mal aparcado",
        "latarnia nie świeci",
        "samochód stoi na chodniku",
    ),
    *(
        "sokak lambası çalışmıyor",
        "arabam çalışmıyor",
        "не світить ліхтар",
        "машина на тротуарі",
        "عمود الإنارة لا يعمل",
        "سيارة على الرصيف",
    ),
    *("ruit van het bushokje ligt eruit", "", "ja", "dank u wel", "Er ligt een losse tegel Kerkstraat 12"),
]


def the_text(talk: Talk, language: str = "nl") -> str:
    return talk.municipality.text("police", language)


@pytest.mark.parametrize("text", FOR_THE_POLICE)
def test_what_the_police_want_to_hear_of_is_known_in_nine_languages(text: str) -> None:
    assert wanted(text)


@pytest.mark.parametrize("text", NOT_FOR_THEM)
def test_what_is_a_report_like_any_other_or_is_known_to_the_police_is_not(text: str) -> None:
    assert not wanted(text)


@pytest.mark.parametrize("municipality", ["denhaag", "delft"])
def test_the_number_stands_beside_the_answer_and_the_report_is_a_case_like_any_other(municipality: str) -> None:
    plain, talk = Talk(municipality), Talk(municipality)
    for one, text in (
        (plain, "losse tegel Kerkstraat 12"),
        (talk, "losse tegel Kerkstraat 12, en mijn fiets is gestolen"),
    ):
        one.knows_who_answers()
        one.say(text)
        one.wait(10)

    assert talk.texts[0] == f"{plain.texts[0]} {the_text(talk)}"
    assert "0900-8844" in talk.texts[0]
    assert [(c.sub, c.state, c.department) for c in talk.cases] == [(c.sub, c.state, c.department) for c in plain.cases]
    assert talk.purposes() == plain.purposes() == [Purpose.ACKNOWLEDGEMENT]
    assert not talk.conversation.urgent


def test_it_comes_also_while_the_classifier_is_down_and_the_report_stays_one() -> None:
    talk = Talk()

    talk.say("mijn fiets is gestolen", **WORDLESS | {"reason": "classifier_down"})
    talk.wait(10)

    assert the_text(talk) in talk.texts[0]
    assert talk.waited_for_person or talk.cases
    assert not talk.conversation.urgent


def test_it_stands_instead_of_the_hint_that_we_did_not_understand_and_a_person_still_reads_it() -> None:
    plain, talk = Talk(), Talk()
    for one, text in ((plain, "de maan is van kaas"), (talk, "mijn fiets is gestolen")):
        one.say(text, candidates=(), decision="human", intent_p=0.1, kind="interactive")
        one.wait(10)

    assert plain.texts == [plain.municipality.text("unreadable")]
    assert talk.texts == [the_text(talk)]
    assert talk.waited_for_person


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "my bike was stolen"),
        ("pl", "skradziono mi rower"),
        ("ar", "سُرقت دراجتي أمس"),
        ("uk", "у мене вкрали велосипед"),
    ],
)
def test_it_is_told_in_the_residents_language(language: str, text: str) -> None:
    talk = Talk()

    talk.say(text, language=language)
    talk.wait(10)

    assert any(the_text(talk, language) in sent for sent in talk.texts)


def test_it_is_told_once_a_day() -> None:
    talk = Talk()
    told = []

    for hours in (0, 1, 22.9, 0.2):
        talk.wait(hours * 3600)
        before = len(talk.sent)
        talk.say(f"mijn fiets is gestolen na {hours} uur")
        talk.wait(10)
        told.append(any(the_text(talk) in d.text for d in talk.sent[before:]))

    assert told == [True, False, False, True]


def test_an_emergency_names_112_only() -> None:
    talk = Talk()

    talk.guarded(talk.say("ze steken iemand neer", emergency="violence", emergency_level="certain"))
    talk.say("en mijn fiets is gestolen, losse tegel Kerkstraat 12")
    talk.wait(10)
    talk.wait(600)
    talk.say("mijn scooter is ook gestolen, verdachte auto")
    talk.wait(10)

    with_number = [the_text(talk) in text for text in talk.texts]
    assert with_number.count(True) == 1
    assert with_number[-1]


STOLEN = [
    "mijn fiets is vannacht gestolen",
    "Goedemorgen, mijn fiets is gestolen, hij stond op slot voor het station",
    *("someone stole my bike", "mein Fahrrad wurde geklaut", "on m'a volé mon vélo", "me han robado la bici"),
    *("ukradli mi rower", "bisikletim çalındı", "у мене вкрали велосипед", "سرقوا دراجتي"),
]


@pytest.mark.parametrize("text", STOLEN)
@pytest.mark.parametrize("municipality", ["denhaag", "delft"])
def test_a_theft_is_for_the_police_and_no_case(municipality: str, text: str) -> None:
    talk = Talk(municipality)

    talk.say(text, candidates=likely("fietswrak", municipality=municipality))
    talk.wait(10)

    assert talk.cases == ()
    assert talk.texts == [the_text(talk)]
    assert not talk.conversation.urgent


@pytest.mark.parametrize(
    "text",
    [
        "er ligt een gestolen fiets in de sloot",
        "waarschijnlijk gestolen fiets bij ons in de straat",
        "mijn fiets is gestolen. er is een tegel los",
        "losse tegel, en mijn auto is gestolen",
        "mijn fiets is gestolen en de verlichting in de straat stond al weken uit",
        "Mijn fiets is gestolen. De straatverlichting stond uit",
        "fiets gestolen en er is een slot van het hek geforceerd bij het park",
        "putdeksel gestolen naast mijn auto",
        "mijn fiets is gestolen en de camera doet het niet",
        "ik ben bang dat mijn fiets gestolen wordt",
    ],
)
def test_what_may_be_a_report_beside_a_theft_stays_one(text: str) -> None:
    talk = Talk()

    talk.say(text)
    talk.wait(10)

    assert not is_theft(text)
    assert [c.sub for c in talk.cases] == ["losse stoeptegel"]


def test_who_tells_of_a_theft_again_is_read_by_a_person() -> None:
    talk = Talk()

    for text in (STOLEN[0], "mijn fiets is ECHT gestolen hoor"):
        talk.say(text)
        talk.wait(3600)

    assert talk.cases == ()
    assert len(talk.texts) == 2
    assert talk.waited_for_person


def test_a_photo_with_a_theft_is_kept_for_a_person() -> None:
    talk = Talk()

    talk.photo(STOLEN[0])
    talk.wait(10)

    assert talk.cases == ()
    assert talk.memory.loose_photos == 1
    assert talk.waited_for_person
