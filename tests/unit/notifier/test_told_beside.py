"""What beside a cry for help is a report: a sentence that names a fault at an address; people in danger are none."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from services.notifier.conversation.told import names_a_fault
from tests.unit.notifier.talking import Talk, likely

CERTAIN = {"emergency_level": "certain", "decision": "human", "reason": "emergency"}
POSSIBLE = {"emergency_level": "possible", "decision": "human", "reason": "emergency_possible"}


@pytest.mark.parametrize(
    "text",
    [
        "De lantaarn bij Kerkstraat 12 is kapot. Nu slaat een man zijn vrouw hier, ze gilt om hulp",
        "The street light at Kerkstraat 12 is broken. Now a man is beating his wife here, she screams for help",
        "Die Laterne bei Kerkstraat 12 ist kaputt. Jetzt schlägt hier ein Mann seine Frau, sie schreit um Hilfe",
        "Le lampadaire devant Kerkstraat 12 est en panne. Là un homme frappe sa femme, elle crie au secours",
        "La farola de Kerkstraat 12 no funciona. Ahora un hombre está pegando a su mujer, ella pide socorro",
        "Latarnia przy Kerkstraat 12 nie działa. Teraz mąż bije żonę, ona krzyczy o pomoc",
        "Kerkstraat 12 önündeki sokak lambası bozuk. Şimdi bir adam karısını dövüyor, imdat diye bağırıyor",
        "مصباح الشارع أمام Kerkstraat 12 معطل. الآن رجل يضرب زوجته وهي تصرخ النجدة",
        "Ліхтар біля Kerkstraat 12 не працює. Зараз чоловік б'є дружину, вона кричить",
    ],
)
def test_a_sentence_with_a_fault_and_an_address_is_a_report_in_nine_languages(text: str) -> None:
    talk = Talk()

    talk.guarded(talk.say(text, candidates=likely("lantaarnpaal kapot", 0.45), emergency="violence", **CERTAIN))
    talk.wait(16)

    assert [(case.sub, case.place.street) for case in talk.cases] == [("lantaarnpaal kapot", "Kerkstraat 12")]
    assert talk.conversation.urgent


@pytest.mark.parametrize(
    "text",
    [
        "Goedemiddag, excuus voor het storen. Mijn man is grauw en zweterig en er zit een olifant op zijn borst",
        "Sorry to trouble you this afternoon. My husband has come over rather grey and sweaty. His chest hurts badly",
        "Guten Tag, entschuldigen Sie die Störung. Mein Mann ist ganz grau und schwitzt. Er hat starke Brustschmerzen",
        "Bonjour, excusez-moi de vous déranger. Mon mari est tout gris et il transpire. Il a mal dans la poitrine",
        "Buenas tardes, disculpen la molestia. Mi marido está gris y suda mucho. Le duele muchísimo el pecho",
        "Dzień dobry, przepraszam że piszę. Mąż zrobił się szary i cały się poci. Bardzo boli go w klatce",
        "İyi günler, rahatsız ediyorum kusura bakmayın. Kocam bembeyaz oldu ve terliyor. Göğsü çok ağrıyor",
        "مساء الخير وآسفة على الإزعاج. زوجي وجهه رمادي ويتعرق كثيرا. صدره يؤلمه جدا",
        "Добрий день, вибачте за турботу. Чоловік став сірий і весь спітнів. У нього сильно болить у грудях",
    ],
)
def test_people_in_danger_are_no_case_however_sure_the_model_is(text: str) -> None:
    talk = Talk()

    talk.guarded(talk.say(text, candidates=likely("ratten", 0.97), emergency="injury", **CERTAIN))
    talk.wait(60)

    assert talk.cases == ()
    assert (talk.conversation.waits_for, talk.conversation.urgent) == ("person", True)


def test_a_fault_at_an_address_stays_a_report_where_thanks_and_danger_drown_it() -> None:
    talk = Talk()
    text = (
        "Buenas tardes, quería avisar que la farola de Kerkstraat 12 no funciona. Mi ex marido está dando patadas a la "
        "puerta y dice que nos va a matar. Gracias por su amabilidad"
    )
    said = POSSIBLE | {"intent": "thanks", "intent_p": 0.92, "emergency": "domestic"}

    talk.guarded(talk.say(text, candidates=likely("lantaarnpaal kapot", 0.54), **said))
    talk.wait(60)

    assert [(case.sub, case.place.street) for case in talk.cases] == [("lantaarnpaal kapot", "Kerkstraat 12")]


@pytest.mark.parametrize(
    ("text", "subs"),
    [
        ("Kerkstraat 12 boom hangt met zijn stam op het dak en kraakt", ["boom gevaarlijk"]),
        ("Kerkstraat 12 boom is op een man gevallen, hij ligt bewusteloos eronder", []),
    ],
)
def test_a_tree_that_comes_down_is_a_report_unless_somebody_lies_under_it(text: str, subs: list[str]) -> None:
    talk = Talk()

    talk.guarded(talk.say(text, candidates=likely("boom gevaarlijk", 0.98), emergency="collapse", **CERTAIN))
    talk.wait(60)

    assert [case.sub for case in talk.cases] == subs


@pytest.mark.parametrize(
    ("text", "p", "count"),
    [
        ("Kerkstraat 12 tweede, er is een mevrouw die er niet uit kan", 0.3, 0),
        ("Kerkstraat 12, de lantaarn daar is kapot", 0.6, 1),
    ],
)
def test_an_address_soon_after_a_sure_emergency_tells_where_it_is_unless_it_names_a_fault(
    text: str, p: float, count: int
) -> None:
    talk = Talk()
    talk.guarded(talk.say("brand in het balkon boven", emergency="fire", candidates=(), **CERTAIN))
    talk.wait(20)

    talk.say(text, candidates=likely("lantaarnpaal kapot", p), decision="ask", reason="low_confidence")
    talk.wait(60)

    assert len(talk.cases) == count


@pytest.mark.parametrize(
    "text",
    ["los niños están aquí", "I am only finding out who does what", "mi vecino y los otros", "un vol à main armée"],
)
def test_words_that_are_a_fault_in_another_language_are_none(text: str) -> None:
    assert not names_a_fault(text)
