"""Hours and days later a resident tells more of the thing that was reported: no other case is opened for that."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from services.notifier.conversation import refers_back
from tests.unit.notifier.talking import Talk, likely

HOURS_4 = 4 * 3_600
DAYS_2 = 2 * 86_400
IN_IT = [
    "er slaapt nu ook iemand in",
    "er is vannacht ook iemand over gestruikeld",
    "somebody has put a sofa in it now",
    "es wächst inzwischen Gras drauf",
    "des gamins y jouent maintenant",
    "ahora duerme alguien dentro",
    "teraz ktoś w niej śpi",
    "şimdi içinde biri uyuyor",
    "والآن في داخله كلاب",
    "тепер у ньому хтось живе",
]
PARTS = [
    "het achterwiel is er nu ook af",
    "the lid has gone as well now",
    "jetzt fehlt auch die Klappe",
    "maintenant les vitres sont cassées aussi",
    "ahora también le faltan las ruedas",
    "teraz odpadły też koła",
    "şimdi camları da kırılmış",
    "тепер ще й колеса зняли",
]
WORSE = [
    "hij hangt nu nog schever",
    "it is leaning even more now",
    "er steht jetzt noch schiefer",
    "c'est encore pire maintenant",
    "ahora está todavía peor",
    "teraz jest jeszcze gorzej",
    "şimdi daha da kötü",
    "صار أسوأ الآن",
    "тепер воно ще гірше",
]
AROUND = ["inmiddels ligt er ook glas bij", "there is glass around it now", "inzwischen liegt Müll drumherum"]
OF_ITS_OWN = [
    "er ligt een dode duif op de stoep",
    "er zijn twee lampen uit",
    "er staat nu ook een auto op de stoep geparkeerd",
    "someone left a fridge with maggots in it",
    "het deksel van de container is nu ook kapot",
    "the lid of the container is broken now",
    "da steht ein Auto, in dem jemand schläft",
    "les voisins du dessus font du bruit",
    "ahora también está roto el columpio",
    "teraz jest też zapchana studzienka",
    "şimdi konteyner de dolmuş",
    "тепер ще й контейнер переповнений",
    "ik erger me dood aan die hondenpoep",
    "er parkt jetzt schon wieder auf dem Gehweg",
    "kontener pełny, worki leżą obok",
]


def a_caravan() -> Talk:
    """A caravan that was reported and answered."""
    talk = Talk()
    talk.say("er staat een verlaten caravan voor Kerkstraat 12", candidates=likely("autowrak of aanhanger", 0.97))
    talk.wait(10)
    return talk


@pytest.mark.parametrize("text", [*IN_IT, *PARTS])
def test_what_is_in_it_or_of_it_cannot_be_told_of_anything_else(text: str) -> None:
    assert refers_back.is_in_it(text)


@pytest.mark.parametrize("text", AROUND)
def test_what_lies_around_it_is_known_by_its_words(text: str) -> None:
    assert refers_back.is_around_it(text)


@pytest.mark.parametrize("text", WORSE)
def test_what_became_worse_is_known_by_its_words(text: str) -> None:
    assert refers_back.says_how_it_is(text)


@pytest.mark.parametrize("text", OF_ITS_OWN)
def test_what_names_a_thing_of_its_own_refers_to_nothing_before_it(text: str) -> None:
    found = (refers_back.is_in_it(text), refers_back.is_around_it(text), refers_back.says_how_it_is(text))

    assert found == (False, False, False)


@pytest.mark.parametrize("after", [HOURS_4, DAYS_2])
@pytest.mark.parametrize("text", [*IN_IT, *PARTS])
def test_it_belongs_to_the_case_whatever_its_words_are_about(text: str, after: int) -> None:
    talk = a_caravan()
    talk.wait(after)

    talk.say(text, candidates=likely("dakloze of slaper", 0.99))
    talk.wait(10)

    (case,) = talk.cases
    assert case.sub == "autowrak of aanhanger"
    assert talk.texts[-1] == talk.municipality.text("added", number=case.number or "")


@pytest.mark.parametrize("text", WORSE)
def test_days_later_it_is_worse_and_no_other_case_where_its_category_is_unsure(text: str) -> None:
    talk = a_caravan()
    talk.wait(DAYS_2)

    talk.say(text, candidates=likely("boom gevaarlijk", 0.45), decision="ask", reason="low_confidence")
    talk.wait(10)

    assert [case.sub for case in talk.cases] == ["autowrak of aanhanger"]


@pytest.mark.parametrize("after", [HOURS_4, DAYS_2])
@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("het is nu ook spekglad hier", "gladheid"),
        ("er ligt nu ook een dode duif", "dood dier"),
        ("er zit nu iemand in de bushalte op Molenweg 7 te slapen", "dakloze of slaper"),
        ("jetzt ist auch der Gully verstopft", "put verstopt"),
        ("ahora también está roto el columpio", "speeltoestel kapot"),
    ],
)
def test_another_thing_or_another_place_is_still_a_case_of_its_own(text: str, sub: str, after: int) -> None:
    talk = a_caravan()
    talk.wait(after)

    talk.say(text, candidates=likely(sub, 0.99))
    talk.wait(10)

    assert [case.sub for case in talk.cases] == ["autowrak of aanhanger", sub]


def test_rats_around_it_are_for_who_catches_rats() -> None:
    talk = a_caravan()
    talk.wait(HOURS_4)

    talk.say("er lopen nu ook ratten omheen", candidates=likely("ratten", 0.99))
    talk.wait(10)

    assert [case.sub for case in talk.cases] == ["autowrak of aanhanger", "ratten"]


def test_of_two_cases_of_before_it_is_the_one_that_its_words_fit() -> None:
    talk = a_caravan()
    talk.say("nog iets anders: boom staat scheef bij Molenweg 7", candidates=likely("boom gevaarlijk", 0.98))
    talk.wait(DAYS_2)

    talk.say("er slaapt nu iemand in", candidates=likely("autowrak of aanhanger", 0.5))
    talk.wait(10)

    caravan, tree = talk.cases
    assert (caravan.sub, tree.sub) == ("autowrak of aanhanger", "boom gevaarlijk")
    assert caravan.changed_at > tree.changed_at


def test_who_announced_another_report_tells_of_that_and_not_of_the_one_before() -> None:
    talk = a_caravan()
    talk.say("en nog iets", candidates=likely("zwerfvuil", 0.4), decision="ask")
    talk.wait(60)

    talk.say("er zit een groot gat in", candidates=likely("gat in de weg", 0.98))
    talk.wait(10)

    assert [case.sub for case in talk.cases] == ["autowrak of aanhanger", "gat in de weg"]


@pytest.mark.parametrize(
    "text",
    [
        "vandaag zijn het drie matrassen haha",
        "nu liggen er al 4",
        "het zijn er inmiddels vijf",
        "today it's three mattresses",
        "there are three mattresses now",
        "heute sind es drei Matratzen",
        "aujourd'hui il y en a trois",
        "hoy son tres colchones jaja",
        "dziś są już trzy materace",
        "bugün üç yatak var",
        "сьогодні вже три матраци",
        "اليوم صاروا ثلاثة",
    ],
)
def test_how_many_there_are_by_now_is_told_of_the_report_that_it_may_be_of(text: str) -> None:
    talk = Talk()
    talk.say("er staan twee matrassen, Kerkstraat 12", candidates=likely("bijplaatsing en grofvuil", 0.97))
    talk.wait(DAYS_2)
    first, *others = likely("geluidsoverlast buren", 0.65)
    (mattress, *_) = likely("bijplaatsing en grofvuil", 0.27)

    talk.say(text, candidates=(first, mattress, *others[:1]))
    talk.wait(15)
    talk.photo()
    talk.wait(30)

    assert [(case.sub, case.photos) for case in talk.cases] == [("bijplaatsing en grofvuil", 1)]


def test_so_many_of_something_else_are_a_report_of_their_own() -> None:
    talk = a_caravan()
    talk.wait(DAYS_2)

    talk.say("vandaag liggen er drie matrassen", candidates=likely("bijplaatsing en grofvuil", 0.97))
    talk.wait(10)

    assert len(talk.cases) == 2
