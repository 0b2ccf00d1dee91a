"""What staff write of a case for other residents: short, of nobody, and read by who reports the same."""

from datetime import timedelta
from uuid import NAMESPACE_OID, uuid5

import pytest

from loket.texts import LONGEST, category_name
from services.notifier.cases import public
from services.notifier.cases.handling import Refusal
from services.notifier.cases.near import Near
from services.notifier.conversation.glance import at_a_glance
from services.notifier.conversation.shapes import Step
from services.notifier.desk import words
from tests.builders import NOW
from tests.unit.notifier.talking import Talk, likely

LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")
LONG = "lantaarnpaal scheef of beschadigd"
SHORT = "De paal voor de school staat scheef. De aannemer komt maandag."
WHOLE = ("De lantaarnpaal voor de school staat scheef en het deurtje onderin is open. " * 3)[: public.LONGEST - 1] + "."


def near(described: str | None) -> Near:
    """The same, reported by somebody else close by."""
    return Near(
        case=uuid5(NAMESPACE_OID, "another"),
        conversation=uuid5(NAMESPACE_OID, "somebody"),
        number="DH-2611-00009",
        sub=LONG,
        state="in behandeling",
        created_at=NOW - timedelta(days=1),
        metres=12.0,
        street="Groot Hertoginnelaan",
        described=described,
    )


def offered(language: str, described: str | None, slug: str = "denhaag") -> str:
    """What a resident reads who reports what somebody else had reported, and knows that a computer answers."""
    talk = Talk(slug)
    talk.knows_who_answers()
    talk.near = near(described)
    talk.say("het is scheef gezakt, Groot Hertoginnelaan 90", language=language, candidates=likely(LONG, 0.9, slug))
    talk.wait(15)
    (sent,) = talk.sent
    return sent.text


def a_case() -> Talk:
    talk = Talk()
    talk.say("er ligt een losse tegel bij Kerkstraat 12")
    talk.wait(10)
    return talk


def describe(talk: Talk, text: str | None) -> Step:
    return talk.act(lambda draft: public.describe(draft, talk.cases[0], text=text, actor="medewerker"))


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_who_reports_the_same_reads_what_staff_wrote_of_it_in_every_language(slug: str, language: str) -> None:
    told = offered(language, SHORT, slug)

    assert SHORT in told
    assert "DH-2611-00009" in told
    assert "Groot Hertoginnelaan" not in told.partition("DH-2611-00009")[2]
    assert language == "nl" or category_name(LONG, language) in told
    assert len(told) <= LONGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_such_words_it_is_offered_by_what_it_is_about_and_where(language: str) -> None:
    told = offered(language, None)

    assert "DH-2611-00009" in told
    assert "Groot Hertoginnelaan" in told
    assert "“" not in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_description_leaves_the_message_short_and_keeps_number_and_question(language: str) -> None:
    assert len(WHOLE) == public.LONGEST
    told = offered(language, WHOLE)

    assert len(told) <= LONGEST
    assert "DH-2611-00009" in told
    assert WHOLE[:50] in told
    assert "…" in told
    assert told.endswith(("?", "؟"))


def test_words_are_left_out_whole_and_only_where_there_is_no_room() -> None:
    talk = Talk()
    talk.near = near(WHOLE)
    talk.say("scheef, Groot Hertoginnelaan 90", candidates=likely(LONG))
    talk.wait(15)
    (sent,) = talk.sent

    cut = sent.text.partition("“")[2].partition("…")[0]
    assert WHOLE.startswith((f"{cut} ", f"{cut}.", f"{cut},"))
    assert SHORT in at_a_glance(f"“{SHORT}”", (), (SHORT,))


@pytest.mark.parametrize(
    "text",
    [
        "Bel 06-00000000 als u hem ziet",
        "bel +31 6 0000 0001",
        "Mail naar wegen@example.org",
        "Maak over op NL91ABNA0417164300",
        "De fiets van 111222333",
        "De auto AB-12-CD staat ervoor",
        "Bel 06-0000\u200b0000 voor meer",
        "Bel 06-000\n00000",
        "bel *06*00000000",
    ],
)
def test_what_points_at_a_person_is_refused_and_nothing_changes(text: str) -> None:
    talk = a_case()

    with pytest.raises(Refusal) as refused:
        describe(talk, text)

    assert refused.value.code == "description_personal"
    assert talk.cases[0].described is None
    assert "described" not in [h.what for _, _, step in talk.steps for h in step.history]


@pytest.mark.parametrize("text", ["Losse tegels voor nummer 12 tot en met 18", "Bij Jan de Vries voor de deur"])
def test_a_house_number_or_a_name_stands_in_it_only_if_somebody_is_sure(text: str) -> None:
    talk = a_case()
    with pytest.raises(Refusal) as refused:
        describe(talk, text)
    assert refused.value.code == "description_doubtful"

    talk.act(lambda draft: public.describe(draft, talk.cases[0], text=text, sure=True, actor="medewerker"))

    assert talk.cases[0].described == text


@pytest.mark.parametrize("text", ["Losse tegels bij lijn 16", "Gat van 30 cm, sinds 12-10-2025"])
def test_other_numbers_and_days_may_stand_in_it(text: str) -> None:
    talk = a_case()

    describe(talk, text)

    assert talk.cases[0].described == text


def test_it_is_one_line_of_plain_words() -> None:
    talk = a_case()

    describe(talk, "  *Losse* tegels\r\nvoor de\u202e school\u0000 \t ")

    assert talk.cases[0].described == "Losse tegels voor de school"


def test_it_has_two_hundred_characters_at_most() -> None:
    talk = a_case()

    describe(talk, "a" * 200)
    with pytest.raises(Refusal) as refused:
        describe(talk, "a" * 201)

    assert refused.value.code == "description_too_long"
    assert talk.cases[0].described == "a" * 200


def test_the_history_says_who_wrote_and_took_away_what_and_the_resident_hears_nothing() -> None:
    talk = a_case()
    talk.sent.clear()

    steps = [describe(talk, text) for text in ("Losse tegels", "Losse tegels ", "Vier losse tegels", "", None)]

    lines = [(h.what, h.actor, h.why, h.became) for step in steps for h in step.history]
    assert lines == [
        ("described", "medewerker", "Losse tegels", None),
        ("described", "medewerker", "Vier losse tegels", None),
        ("undescribed", "medewerker", None, None),
    ]
    assert all(words.step(what, None, None).startswith("Omschrijving voor andere") for what, *_ in lines)
    assert talk.cases[0].described is None
    assert talk.sent == []


def test_a_closed_case_is_not_described() -> None:
    talk = a_case()
    talk.set_status(talk.cases[0].id, "afgehandeld", "Klaar.")

    with pytest.raises(Refusal) as refused:
        describe(talk, "Losse tegels")

    assert refused.value.code == "closed"
