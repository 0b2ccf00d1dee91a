"""Who says that it is a second problem tells of another one, also beside a first that nobody knows yet."""

import pytest

from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "een tweede probleem: een autowrak zonder kenteken bij Dorpsstraat 3"),
        ("en", "a second problem: an abandoned car without plates at Dorpsstraat 3"),
        ("de", "ein zweites Problem: ein Autowrack ohne Kennzeichen, Dorpsstraat 3"),
        ("fr", "un deuxième problème, une voiture abandonnée, Dorpsstraat 3"),
        ("es", "un segundo problema: un coche abandonado en Dorpsstraat 3"),
        ("pl", "drugi problem to porzucony samochód, Dorpsstraat 3"),
        ("tr", "ikinci sorun: terk edilmiş araba, Dorpsstraat 3"),
        ("uk", "друга проблема: покинута машина, Dorpsstraat 3"),
        ("ar", "وفي مشكلة ثانية، سيارة مهجورة بدون لوحات عند Dorpsstraat 3"),
    ],
)
def test_a_second_problem_is_a_case_of_its_own(language: str, text: str) -> None:
    talk = Talk()
    talk.say("het deksel zit dicht", candidates=likely("put verstopt", 0.66), decision="ask", language=language)
    talk.wait(25)
    talk.pin()
    talk.wait(3600)

    talk.say(text, candidates=likely("autowrak of aanhanger", 0.98), language=language)
    talk.wait(30)

    assert [case.sub for case in talk.cases][1:] == ["autowrak of aanhanger"]
