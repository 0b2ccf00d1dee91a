"""Who greets, and thanks in advance, reports what they would report without it."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from loket.municipalities import World
from services.classifier.model.artefact import Model
from services.classifier.model.understand import understand

REPORTS = {
    "nl": "de lantaarn voor mijn deur doet het niet meer",
    "en": "the street light is broken",
    "de": "der Gully ist verstopft",
    "fr": "le lampadaire devant chez moi ne marche plus",
    "es": "hay ratas en el parque",
    "pl": "latarnia nie działa",
    "tr": "evimin önündeki sokak lambası yanmıyor",
    "ar": "عمود الإنارة مكسور",
    "uk": "ліхтар не світить",
}
AROUND = {
    "nl": ("Hallo, ", ", alvast bedankt"),
    "en": ("Good morning, ", ". Thanks in advance!"),
    "de": ("Guten Tag, ", ", vielen Dank im Voraus"),
    "fr": ("Bonjour, ", ", merci d'avance"),
    "es": ("Buenos días, ", ". Gracias de antemano"),
    "pl": ("Dzień dobry, ", ", z góry dziękuję"),
    "tr": ("Merhaba, ", ", şimdiden teşekkürler"),
    "ar": ("السلام عليكم، ", "، شكرا مقدما"),
    "uk": ("Добрий день, ", ", дякую наперед"),
}


@pytest.mark.parametrize("language", REPORTS)
def test_a_greeting_and_thanks_in_advance_change_nothing(model: Model, world: World, language: str) -> None:
    text, (before, behind) = REPORTS[language], AROUND[language]
    alone = understand(text, model, world["denhaag"], language=language)
    found = understand(f"{before}{text}{behind}", model, world["denhaag"], language=language)

    assert alone.intent == "report"
    assert (found.intent, found.decision) == (alone.intent, alone.decision)
    assert [each.sub for each in found.candidates] == [each.sub for each in alone.candidates]


@pytest.mark.parametrize("text", ["{}. Bedankt!", "{}, dank u wel", "Hoi, {}. Thanks!"])
def test_who_only_says_thanks_behind_a_report_reports_it(model: Model, world: World, text: str) -> None:
    found = understand(text.format("er ligt een losse tegel op de stoep"), model, world["denhaag"])

    assert (found.intent, found.candidates[0].sub) == ("report", "losse stoeptegel")


@pytest.mark.parametrize(
    "text",
    [
        "De lamp doet het weer, bedankt",
        "container is geleegd. Bedankt!",
        "The light works again, thank you!",
        "Die Laterne brennt wieder, danke",
    ],
)
def test_who_thanks_for_what_was_mended_reports_nothing(model: Model, world: World, text: str) -> None:
    assert understand(text, model, world["denhaag"]).intent != "report"
