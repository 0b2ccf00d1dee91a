"""Who asks to end their report, in whatever verb, takes it back; who asks why it ended, or for silence, does not."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation import meaning
from tests.unit.notifier.test_taken_back import STOP, reported


@pytest.mark.parametrize(
    "said",
    [
        *("stop toch maar met deze melding", "laat deze melding maar rusten", "trek mijn melding maar in"),
        *("die melding kunnen jullie sluiten", "haal die melding maar weg", "stopt u maar met mijn melding"),
        *("just drop that report", "you may discard my report", "please stop this report"),
        *("lassen Sie die Meldung", "diese Meldung bitte streichen", "beenden Sie meine Meldung"),
        *("arrêtez tout avec ce signalement", "abandonnez mon signalement", "laissez tomber ce signalement"),
        *("dejen ya ese aviso", "cancelen mi aviso", "retiren este aviso"),
        *("wstrzymajcie to zgłoszenie", "proszę wycofać moje zgłoszenie", "zamknijcie już to zgłoszenie"),
        *("bildirimimi durdurun", "bu bildirimi kapatın", "bildirimimi geri çekin"),
        *("припиніть це звернення", "прошу відкликати моє звернення", "закрийте звернення"),
        *("اسحبوا هذا البلاغ", "أغلقوا البلاغ", "أوقفوا بلاغي"),
    ],
)
def test_a_report_that_is_to_end_is_taken_back(said: str) -> None:
    talk = reported()

    talk.say(said, **STOP)
    talk.wait(15)

    assert [(c.state, talk.conversation.stopped) for c in talk.cases] == [("geannuleerd", False)]
    assert talk.texts[1:] == [f"Goed. Dan stoppen wij met uw melding {talk.cases[0].number}."]


@pytest.mark.parametrize(
    "said",
    [
        *("sluit mijn melding niet", "waarom sluiten jullie die melding", "wie heeft de melding gesloten"),
        *("why did you close my report", "don't drop that report", "can you close the report?"),
        *("warum schließen Sie meine Meldung", "streichen Sie die Meldung nicht", "ne fermez pas mon signalement"),
        *(
            "¿por qué cierran mi aviso",
            "no cancelen mi aviso",
            "nie zamknijcie zgłoszenie",
            "neden bildirimimi iptal",
        ),
        *("чому закрити звернення", "لا تغلقوا البلاغ"),
        *("stop de meldingen", "geen meldingen meer", "bu bildirimi durdurun", "stop reporting", "meldung machen"),
    ],
)
def test_a_denial_a_question_or_a_wish_for_silence_takes_nothing_back(said: str) -> None:
    assert not meaning.withdraws(said)
