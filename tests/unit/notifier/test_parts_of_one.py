"""Parts of a message that the model takes for problems and that are none: where it is, what came of it, its subject."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from loket.events import Part
from tests.unit.notifier.talking import Talk, likely


def _told(one: str, other: str, subs: tuple[str, str], link: str) -> Talk:
    """A conversation in which a message of two parts was said, each likeliest about a category of its own."""
    talk = Talk()
    text = f"{one}{link}{other}"
    begins = len(text) - len(other)
    parts = (
        Part(start=0, end=len(one), candidates=likely(subs[0])),
        Part(start=begins, end=len(text), candidates=likely(subs[1])),
    )
    talk.say(text, candidates=likely(subs[0], 0.5), parts=parts)
    talk.wait(5)
    return talk


def _cases(talk: Talk) -> list[tuple[str, str | None, bool]]:
    return [(case.sub, case.place.street, case.place.good) for case in talk.cases]


@pytest.mark.parametrize(
    ("one", "other", "street"),
    [
        ("Het bankje is gesloopt", "Staat op de Zwaaikade ter hoogte van nummer 12", "Zwaaikade 12"),
        ("De rugleuning is eraf", "Hij staat aan de Havenkade 7", "Havenkade 7"),
        ("latten van de bank gebroken", "ligt voor Steigerlaan 40", "Steigerlaan 40"),
        ("the bench has lost two slats", "It's on Havenkade by number 15", "Havenkade 15"),
        ("somebody smashed the bench up", "that's opposite Steigerlaan 3", "Steigerlaan 3"),
        ("die Sitzbank ist zerbrochen", "Sie steht in der Havenstraat 9", "Havenstraat 9"),
        ("le banc est cassé en deux", "il se trouve devant Havenkade 22", "Havenkade 22"),
        ("el banco tiene tablas rotas", "está en Steigerlaan 18", "Steigerlaan 18"),
        ("ławka jest całkiem połamana", "stoi przy Havenkade 31", "Havenkade 31"),
        ("лавка повністю зламана вже тиждень", "вона стоїть біля Havenkade 5", "Havenkade 5"),
    ],
)
def test_a_sentence_that_only_tells_where_it_stands_is_no_other_report(one: str, other: str, street: str) -> None:
    talk = _told(one, other, ("bankje kapot", "haven en steiger"), ". ")

    assert _cases(talk) == [("bankje kapot", street, True)]


def test_photos_right_after_such_a_sentence_belong_to_the_one_report() -> None:
    other = "Staat op de Zwaaikade ter hoogte van nummer 12"
    talk = _told("Het bankje is gesloopt", other, ("bankje kapot", "haven en steiger"), ". ")

    talk.photo()
    talk.photo()
    talk.wait(5)

    assert [(case.sub, case.photos) for case in talk.cases] == [("bankje kapot", 2)]


@pytest.mark.parametrize(
    ("one", "other", "sub", "street"),
    [
        (
            "glasbak overvol sinds vrijdag",
            "overal scherven. Rozenkade hoek Tulplaan",
            "zwerfvuil",
            "Rozenkade / Tulplaan",
        ),
        ("de papierbak zit propvol", "en dozen over de grond, Tulpstraat 8", "zwerfvuil", "Tulpstraat 8"),
        ("prullenbakken puilen weer uit", "meeuwen vieren feest, Tulpstraat 9", "duiven en meeuwen", "Tulpstraat 9"),
        (
            "bin's been overflowing all week",
            "crows have emptied it. Rosestraat 14",
            "duiven en meeuwen",
            "Rosestraat 14",
        ),
        ("the glass bank is totally full", "bottles on the ground. Tulpstraat 3", "zwerfvuil", "Tulpstraat 3"),
        (
            "der Container quillt schon lange über",
            "Möwen holen alles raus. Tulpstraat 5",
            "duiven en meeuwen",
            "Tulpstraat 5",
        ),
        (
            "la poubelle déborde depuis lundi",
            "les mouettes se régalent. Tulpstraat 6",
            "duiven en meeuwen",
            "Tulpstraat 6",
        ),
        ("la papelera está llena hasta arriba", "latas por el suelo. Tulpstraat 7", "zwerfvuil", "Tulpstraat 7"),
        ("kosz jest przepełniony od soboty", "mewy mają ucztę. Tulpstraat 11", "duiven en meeuwen", "Tulpstraat 11"),
        ("урна переповнена вже три дні", "чайки все розтягли. Tulpstraat 13", "duiven en meeuwen", "Tulpstraat 13"),
    ],
)
def test_a_place_behind_what_came_of_it_is_that_of_the_whole(one: str, other: str, sub: str, street: str) -> None:
    talk = _told(one, other, ("container vol", sub), ", ")

    assert _cases(talk) == [("container vol", street, True)]


def test_what_lies_elsewhere_is_another_report_though_a_bin_is_full_too() -> None:
    subs = ("container vol", "zwerfvuil")
    talk = _told("container vol bij Kerkstraat 12", "overal blikjes op de grond bij Tulplaan 40", subs, ", ")

    assert [case.place.street for case in talk.cases] == ["Kerkstraat 12", "Tulplaan 40"]


def test_what_birds_do_by_themselves_is_another_report_beside_a_full_bin() -> None:
    subs = ("container vol", "duiven en meeuwen")
    talk = _told("container vol bij Kerkstraat 12", "de meeuwen krijsen de hele nacht", subs, ", ")

    assert [case.sub for case in talk.cases] == list(subs)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("wespennest bij de glijbaan Tulpstraat 4", "kinderen durven niet meer te spelen"),
        ("groot wespennest in de heg Tulpstraat 4", "mijn dochter is doodsbang"),
        ("wasps' nest by the swings Tulpstraat 4", "the kids are scared to death"),
        ("Wespennest neben der Tür Tulpstraat 4", "die Kinder haben große Angst"),
        ("nid de guêpes sous le toit Tulpstraat 4", "mes enfants ont peur"),
        ("nido de avispas en el árbol Tulpstraat 4", "los niños tienen mucho miedo"),
        ("gniazdo os przy huśtawce Tulpstraat 4", "dzieci umierają ze strachu"),
        ("salıncağın yanında eşek arısı yuvası Tulpstraat 4", "çocuklar çok korkuyor"),
        ("осине гніздо біля гойдалки Tulpstraat 4", "діти бояться виходити з дому"),
        ("عش دبابير جنب المراجيح Tulpstraat 4", "الأطفال خايفين من اللعب هناك"),
    ],
)
def test_who_is_afraid_of_what_was_told_reports_nothing_else(one: str, other: str) -> None:
    talk = _told(one, other, ("wespen", "overlast jongeren"), ", ")

    assert [case.sub for case in talk.cases] == ["wespen"]


@pytest.mark.parametrize("other", ["mijn vrouw is bang voor de jongeren hier", "jongeren hangen hier elke avond rond"])
def test_of_whom_somebody_is_afraid_is_a_report_of_its_own(other: str) -> None:
    talk = _told("de lantaarn doet het niet Tulpstraat 4", other, ("lantaarnpaal kapot", "overlast jongeren"), ", ")

    assert [case.sub for case in talk.cases] == ["lantaarnpaal kapot", "overlast jongeren"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the railing by the station entrance", "is a graveyard of old bikes"),
        ("the fence along the canal path", "has been full of dead bikes for years"),
        ("the whole rack outside the library", "looks like a scrapyard of bicycles"),
        ("de reling voor de ingang van het station", "is een kerkhof van oude fietsen"),
        ("het hek langs de brug over het water", "hangt al jaren vol met kapotte fietsen"),
        ("das Geländer am Eingang zum Bahnhof", "ist ein Friedhof für alte Räder"),
        ("la rambarde devant la gare centrale", "est un cimetière de vieux vélos"),
        ("la barandilla de la entrada principal", "está llena de bicis viejas"),
        ("barierka przy wejściu na dworzec", "jest pełna starych rowerów bez kół"),
        ("паркан біля входу на вокзал", "виглядає як кладовище велосипедів"),
    ],
)
def test_the_subject_of_a_sentence_is_no_report_apart_from_its_verb(one: str, other: str) -> None:
    talk = _told(one, other, ("brug storing of schade", "fietswrak"), ", ")

    assert len(talk.cases) == 1


@pytest.mark.parametrize(
    "other",
    [
        "en bij mij in de straat doet de lantaarn het niet",
        "en voor mijn deur is de lantaarn ook uit",
        "and in my street the lamp is out as well",
        "and outside our house the lamp is broken",
        "und in meiner Straße geht die Laterne nicht",
        "et dans ma rue le lampadaire est éteint",
        "y en mi calle la farola no funciona",
        "a na mojej ulicy nie świeci latarnia",
        "ve bizim sokakta lamba yanmıyor",
        "і на нашій вулиці не горить ліхтар",
    ],
)
def test_what_is_wrong_in_their_own_street_is_not_at_a_place_of_the_town_and_gets_its_own(other: str) -> None:
    talk = _told("op het Malieveld dreunt dat festival nog", other, ("geluid evenement", "lantaarnpaal kapot"), ". ")

    talk.say("de lantaarn is voor Tulpstraat 20", candidates=likely("lantaarnpaal kapot"))
    talk.wait(5)

    assert _cases(talk) == [
        ("geluid evenement", "Malieveld", True),
        ("lantaarnpaal kapot", "Tulpstraat 20", True),
    ]


def test_who_tells_of_an_address_first_may_live_there() -> None:
    subs = ("losse stoeptegel", "lantaarnpaal kapot")
    talk = _told("losse tegel bij Tulpstraat 20", "en voor mijn deur is de lantaarn uit", subs, ". ")

    assert [case.place.street for case in talk.cases] == ["Tulpstraat 20"] * 2


@pytest.mark.parametrize(
    "caption",
    [
        "wat een teringzooi weer",
        "kijk nou hoe dit erbij ligt, schandalig",
        "belachelijk dit",
        "what a disgrace, look at this",
        "absolute state of this place again",
        "was für eine Sauerei schon wieder",
        "quelle honte, regardez ça",
        "qué vergüenza, mirad esto",
        "co za wstyd, popatrzcie",
        "яке неподобство, подивіться",
    ],
)
def test_a_photo_with_words_that_name_nothing_and_a_pin_is_a_case_that_its_resident_or_a_person_names(
    caption: str,
) -> None:
    talk = Talk()
    talk.photo(caption, intent="complaint", decision="human", reason="complaint", candidates=likely("zwerfvuil", 0.1))
    talk.wait(6)

    talk.pin()
    talk.wait(5)

    (case,) = talk.cases
    asked = talk.memory.question is not None or talk.waited_for_person
    assert (case.sub, case.photos, case.place.good, asked) == ("overig", 1, True, True)


@pytest.mark.parametrize("caption", ["hier", "kijk", "goedemorgen allemaal", "👍"])
def test_a_photo_whose_words_say_nothing_waits_for_what_it_is_about(caption: str) -> None:
    talk = Talk()
    talk.photo(caption, intent="greeting", decision="route", candidates=())
    talk.wait(6)

    assert not talk.cases
    assert talk.memory.loose_photos == 1


@pytest.mark.parametrize(
    ("one", "link", "other"),
    [
        ("losse tegel op Havenkade 7", " ", "en graffiti op Steigerlaan 18"),
        ("losse tegel op Havenkade 7", " ", "en een bekladde muur op Steigerlaan 18"),
        ("losse tegel op Havenkade 7", ", ", "en een bekladde kast op de kade"),
        ("Platte lose Havenkade 7", " ", "und Graffiti in Steigerlaan 18"),
        ("tuile cassée Havenkade 7", " ", "et graffiti à Steigerlaan 18"),
        ("luźna płyta Havenkade 7", " ", "i graffiti na Steigerlaan 18"),
    ],
)
def test_an_and_before_a_thing_and_its_address_does_not_only_tell_where(one: str, link: str, other: str) -> None:
    talk = _told(one, other, ("losse stoeptegel", "graffiti"), link)

    assert [case.sub for case in talk.cases] == ["losse stoeptegel", "graffiti"]
