"""Who forgot the photo and says the next day that it comes means the report of before."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely

DAY = 26 * 3600
UNCLEAR = {"candidates": (), "intent": "status_question", "intent_p": 0.8, "decision": "ask", "reason": "no_meaning"}

GREETING = {"candidates": (), "intent": "greeting", "intent_p": 0.99, "decision": "ask", "reason": "no_meaning"}


@pytest.mark.parametrize(
    "text",
    [
        "gister vergeten, hier nog de foto",
        "foto was ik gisteren vergeten",
        "here's the photo I forgot",
        "forgot to send the picture",
        "hier noch das Foto",
        "j'ai oublié la photo",
        "aquí va la foto",
        "zapomniałam o zdjęciu",
        "fotoğrafı unutmuşum",
        "забула надіслати фото",
        "نسيت الصورة",
    ],
)
def test_the_photo_stands_with_the_report_of_before(text: str) -> None:
    talk = Talk()
    talk.say("bankje kapot Kerkstraat 12", candidates=likely("bankje kapot"))
    talk.wait(DAY)
    talk.say("hoi ik weer", **GREETING)
    talk.wait(8)
    talk.say(text, **UNCLEAR)
    talk.wait(8)
    talk.photo()
    talk.wait(60)

    (case,) = talk.cases
    assert case.photos == 1
    assert not [sent for sent in talk.texts if "Wilt u iets melden" in sent]
