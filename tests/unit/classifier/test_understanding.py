"""Whatever a message says, what Loket thinks of it holds together."""

import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from loket.declarations import Municipality
from loket.emergency import KINDS, detect
from loket.municipalities import World
from loket.wishes import without_greeting
from services.classifier.model.artefact import Model
from services.classifier.model.language import LANGUAGES, language_of
from services.classifier.model.understand import Understanding, understand
from services.classifier.model.wishes import wish_of
from services.classifier.training.labels import INTENTS
from tests.unit.classifier.small import small_corpus

ANY_TEXT = st.text(st.characters(exclude_categories=[]))
TOWNS = ("denhaag", "delft")
SAID = st.lists(
    ANY_TEXT | st.sampled_from([s.text for s in small_corpus().sentences]) | st.sampled_from(("brand", "STOP", "\x00")),
    max_size=4,
).map(" ".join)


def holds_together(found: Understanding, text: str, town: Municipality) -> None:
    shares = [candidate.p for candidate in found.candidates]
    assert all(math.isfinite(p) and 0.0 <= p <= 1.0 for p in (*shares, found.intent_p, found.emergency_p))
    assert sum(shares) <= 1.0 + 1e-3
    assert shares == sorted(shares, reverse=True)
    assert len({candidate.sub for candidate in found.candidates}) == 3
    for candidate in found.candidates:
        declared = town.category(candidate.sub)
        assert (candidate.main, candidate.department) == (declared.main, declared.department)
    assert found.intent in {*INTENTS, "start"}
    assert found.language is None or found.language in LANGUAGES
    assert found.decision in {"route", "ask", "human"}
    assert (found.reason is None) == (found.decision == "route")
    guard = detect(text)
    assert found.emergency == guard or (guard is None and found.emergency and found.emergency.level == "possible")
    assert found.emergency is None or (found.emergency.kind in KINDS and found.decision == "human")
    places = [place for part in found.parts for place in (part.start, part.end)]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= len(text)
    if len(found.parts) == 1 and found.emergency is not None and found.emergency.level == "certain":
        # What is left when the cry for help is left out.
        assert detect(text[places[0] : places[1]]) is None or places == [0, len(text)]
    elif len(found.parts) == 1:
        assert places == [0, len(text)]
        assert found.parts[0].candidates == found.candidates
    else:
        assert len({part.candidates[0].sub for part in found.parts}) == len(found.parts)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=SAID, town=st.sampled_from(TOWNS), language=st.none() | st.sampled_from(LANGUAGES))
def test_any_string_gives_a_classification_that_holds_together(
    model: Model, world: World, text: str, town: str, language: str | None
) -> None:
    found = understand(text, model, world[town], language=language)

    holds_together(found, text, world[town])
    assert language is None or found.language == language


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "\x00", "\ud800", "a" * 100_000, "🙂" * 4096, "٣٣٣", "ǅ" * 500, "!" * 4096, "\u0300" * 4096]
)
def test_odd_texts_give_one_too(model: Model, world: World, text: str) -> None:
    for town in TOWNS:
        holds_together(understand(text, model, world[town]), text, world[town])


def test_the_same_text_gives_the_same_probabilities_in_both_municipalities(model: Model, world: World) -> None:
    here, there = (understand("de put is verstopt", model, world[town]) for town in TOWNS)

    assert [(c.sub, c.p) for c in here.candidates] == [(c.sub, c.p) for c in there.candidates]
    assert [c.department for c in here.candidates] != [c.department for c in there.candidates]


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("STOP", "stop"),
        ("stop aub.", "stop"),
        ("Afmelden!", "stop"),
        ("unsubscribe", "stop"),
        ("стоп", "stop"),
        ("إلغاء", "stop"),
        ("start", "start"),
        ("Hoi", "greeting"),
        ("dank u wel", "thanks"),
        ("Ja hoor", "feedback_yes"),
        ("nog steeds niet", "feedback_no"),
    ],
)
def test_what_is_fixed_by_rule_is_certain(model: Model, world: World, text: str, intent: str) -> None:
    found = understand(text, model, world["delft"])

    assert (found.intent, found.intent_p, found.decision) == (intent, 1.0, "route")


@pytest.mark.parametrize(
    "text", ["de verlichting doet het niet, stop er iets in", "stop" * 30, "bij de bushalte stop ligt afval", ""]
)
def test_a_word_inside_a_message_is_no_wish(text: str) -> None:
    assert wish_of(text) is None


def test_a_wish_for_a_person_and_a_complaint_go_to_one(model: Model, world: World) -> None:
    wishes = [s for s in small_corpus().sentences if s.intent in {"human", "complaint"}]

    found = [understand(s.text, model, world["denhaag"]) for s in wishes]

    assert len(found) == 12
    assert sum(f.decision == "human" for f in found) >= 10


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("de lantaarnpaal voor mijn deur is kapot", "nl"),
        ("the street light in front of my house is broken", "en"),
        ("die Laterne vor meinem Haus ist kaputt", "de"),
        ("le lampadaire devant ma maison est cassé", "fr"),
        ("la farola delante de mi casa está rota", "es"),
        ("latarnia przed moim domem nie świeci się", "pl"),
        ("evimin önünde bir ağaç devrildi, çok tehlikeli", "tr"),
        ("مصباح الشارع أمام بيتي مكسور", "ar"),
        ("ліхтар біля мого будинку не світить", "uk"),
        ("12345", None),
        ("🙂", None),
        ("", None),
        ("\ud800", None),
    ],
)
def test_the_language_of_a_message_is_found_or_not_claimed(text: str, language: str | None) -> None:
    assert language_of(text).code == language


@settings(deadline=None)
@given(ANY_TEXT)
def test_any_string_has_a_language_or_none(text: str) -> None:
    found = language_of(text)

    assert found.code is None or found.code in LANGUAGES
    assert 0.0 <= found.p <= 1.0 + 1e-9


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("goedemiddag ik wil zeggen, put ruikt slecht", "ik wil zeggen, put ruikt slecht"),
        ("Guten Tag, die Ampel blinkt nur", "die Ampel blinkt nur"),
        ("Buenos días, hay una rata", "hay una rata"),
        ("доброго дня, ліхтар не горить", "ліхтар не горить"),
        ("السلام عليكم، العمود مكسور من أمس", "العمود مكسور من أمس"),
        ("hallo daar", None),
        ("de lamp is stuk", None),
        ("", None),
        ("hallo", None),
    ],
)
def test_what_follows_a_greeting_is_told_apart(text: str, rest: str | None) -> None:
    assert without_greeting(text) == rest


@pytest.mark.parametrize("wish", ["stuur mij geen berichten meer", "please stop sending me messages"])
def test_who_reports_and_wants_no_messages_reports(model: Model, world: World, wish: str) -> None:
    alone = understand("put op straat ruikt heel slecht", model, world["denhaag"])
    found = understand(f"put op straat ruikt heel slecht, {wish}", model, world["denhaag"])

    assert found.intent == "report"
    assert found.candidates[0].sub == alone.candidates[0].sub
    assert found.parts[0].end <= len(f"put op straat ruikt heel slecht, {wish}")


@pytest.mark.parametrize("greeting", ["goedemiddag ", "Hallo, ", "guten Tag, ", ""])
def test_who_greets_and_reports_has_reported(model: Model, world: World, greeting: str) -> None:
    found = understand(f"{greeting}put op straat ruikt heel slecht", model, world["denhaag"])

    assert found.intent == "report"
    assert found.candidates[0].sub in {"riolering stank", "put verstopt"}


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Losse tegel voor de deur. Heel hartelijk dank, alvast bedankt, fijne dag", "report"),
        ("Hartelijk dank voor alles en nog een fijne dag.", "thanks"),
    ],
)
def test_who_thanks_in_advance_has_reported(model: Model, world: World, text: str, intent: str) -> None:
    assert understand(text, model, world["denhaag"]).intent == intent


@pytest.mark.parametrize("text", ["hallo hoe gaat het met je", "goedemorgen allemaal, fijne dag gewenst"])
def test_who_only_greets_has_reported_nothing(model: Model, world: World, text: str) -> None:
    assert understand(text, model, world["denhaag"]).intent != "report"
