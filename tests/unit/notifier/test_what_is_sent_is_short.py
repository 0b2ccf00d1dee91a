"""Whatever leaves by itself has fewer than 300 characters as it is sent, with the line about who answers and without.

What is left out for that is never the number of a case, one to call, or where the privacy statement is.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final
from uuid import NAMESPACE_OID, UUID, uuid5

import pytest
from msgspec import structs

from loket.events import Location
from loket.texts import LONGEST, category_name
from services.notifier.cases import handling
from services.notifier.cases.near import Near
from services.notifier.conversation.shapes import Purpose
from tests.builders import NOW
from tests.unit.notifier.talking import PIN, WORDLESS, WORLD, Talk, likely

LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")
SLUGS = ("denhaag", "delft")
STREET: Final = {"denhaag": "Laan van Meerdervoort 1234", "delft": "Schieweg 1234"}
BEYOND: Final = {"denhaag": (52.0800, 4.4300), "delft": (52.0300, 4.4400)}
"""In Leidschendam-Voorburg, and in Pijnacker-Nootdorp."""
EVENING: Final = NOW.replace(hour=20, minute=30)
WORDS: Final[dict[str, Any]] = {"candidates": (), "decision": "human"}


def longest(talk: Talk, language: str) -> tuple[str, str]:
    """The category with the longest name in a language, and the one with the longest department."""
    categories = talk.municipality.categories
    by_name = max(categories, key=lambda c: len(category_name(c.sub, language)))
    by_department = max(categories, key=lambda c: (len(c.department), len(category_name(c.sub, language))))
    return by_name.sub, by_department.sub


def report(
    talk: Talk, language: str, *, which: int = 0, text: str = "het is helemaal scheef gezakt", **more: Any
) -> None:
    sub = longest(talk, language)[which]
    talk.say(text, language=language, candidates=likely(sub, 0.95, talk.municipality.slug), **more)


def placed(talk: Talk, language: str, which: int = 0) -> None:
    report(talk, language, which=which, text=f"het is helemaal scheef gezakt, {STREET[talk.municipality.slug]}")


def beyond(talk: Talk, language: str) -> None:
    report(talk, language)
    latitude, longitude = BEYOND[talk.municipality.slug]
    talk.say(None, kind="location", location=Location(latitude=latitude, longitude=longitude), **WORDLESS)


def beside(wish: str | None, text: str, now: Any = NOW, **changes: Any) -> Callable[[Talk, str], None]:
    """A report, and in a breath something that is answered beside it."""

    def act(talk: Talk, language: str) -> None:
        talk.now = now
        report(talk, language)
        talk.wait(1)
        talk.say(text, language=language, intent=wish, **(WORDS | changes))

    return act


def words(text: str | None, now: Any = NOW, **changes: Any) -> Callable[[Talk, str], None]:
    """Something else than a report."""

    def act(talk: Talk, language: str) -> None:
        talk.now = now
        talk.say(text, **({"language": language} | WORDS | changes))

    return act


def near(street: str | None, described: str | None) -> Callable[[Talk, str], None]:
    """What somebody else reported close by."""

    def act(talk: Talk, language: str) -> None:
        talk.near = Near(
            case=uuid5(NAMESPACE_OID, "another"),
            conversation=uuid5(NAMESPACE_OID, "somebody"),
            number="DH-2611-00009",
            sub=longest(talk, language)[0],
            state="ingepland",
            created_at=NOW - timedelta(days=1),
            metres=12.0,
            street=street,
            described=described,
        )
        placed(talk, language)

    return act


def several(count: int, where: str = "") -> Callable[[Talk, str], None]:
    """So many reports in a row."""

    def act(talk: Talk, language: str) -> None:
        subs = sorted((c.sub for c in talk.municipality.categories), key=lambda sub: -len(category_name(sub, language)))
        texts = ("de lantaarnpaal staat scheef", "de brug is stuk", "het bankje is kapot", "er zit graffiti op")
        for n, text in enumerate(texts[:count]):
            sub = likely(subs[n], 0.95, talk.municipality.slug)
            talk.say(f"{text} {where} {n + 5}" if where else text, language=language, candidates=sub)
            talk.wait(1)

    return act


def open_cases(count: int, talk: Talk, language: str) -> None:
    """A resident with so many open reports, each told of."""
    subs = sorted((c.sub for c in talk.municipality.categories), key=lambda sub: -len(category_name(sub, language)))
    for n in range(count):
        sub = likely(subs[n], 0.95, talk.municipality.slug)
        talk.say(f"losse tegel Kerkstraat {2 * n + 1}", language=language, candidates=sub)
        talk.wait(7200)
    assert len(talk.cases) == count
    for case in talk.cases:
        talk.set_status(case.id, "in behandeling")


def how_it_stands(count: int, after: timedelta = timedelta()) -> Callable[[Talk, str], None]:
    def act(talk: Talk, language: str) -> None:
        noticed = talk.memory.noticed
        open_cases(count, talk, language)
        talk.wait(after.total_seconds())
        talk.reads_who_answers(read=noticed)
        talk.say("hoe staat het met mijn meldingen?", language=language, intent="status_question", **WORDS)
        talk.wait(60)
        assert talk.sent[-1].purpose is Purpose.ANSWER
        talk.wait(3 * 3600)
        talk.say("hoe staat het met mijn meldingen?", language=language, intent="status_question", **WORDS)

    return act


def staff(talk: Talk, language: str) -> None:
    """What staff do without a word."""
    placed(talk, language)
    talk.wait(60)
    for state in ("in behandeling", "ingepland", "doorgezet", "in behandeling", "reactie gevraagd", "afgehandeld"):
        talk.set_status(talk.cases[0].id, state)
        talk.wait(60)
    assert talk.purposes().count(Purpose.STATUS) == 6


def merged(talk: Talk, language: str) -> None:
    open_cases(2, talk, language)
    first, second = talk.cases
    talk.act(lambda draft: handling.merge_away(draft, draft.cases[first.id], draft.cases[second.id], **BY_STAFF))
    talk.reads_who_answers(read=False)
    talk.say(f"hoe staat het met {first.number}?", language=language, intent="status_question", **WORDS)
    talk.wait(60)
    assert talk.cases[0].merged_into == second.id


BY_STAFF: Final[dict[str, Any]] = {"cause": UUID(int=7), "why": None, "actor": "medewerker"}
TOLD: Final = "De lantaarnpaal voor de school staat scheef en het deurtje onderin is open. " * 3
KINDS: Final[dict[str, Callable[[Talk, str], None]]] = {
    "report": report,
    "report of the longest department": lambda talk, language: report(talk, language, which=1),
    "report with its place": placed,
    "report of the longest department with its place": lambda talk, language: placed(talk, language, 1),
    "report elsewhere": beyond,
    "report that another one made": near(None, None),
    "report that another one made in the street": near("Laan van Meerdervoort", None),
    "report that another one made, described": near("Laan van Meerdervoort", TOLD[:199]),
    "report, and for the police": beside(None, "en mijn fiets is gestolen"),
    "report and question": beside("question", "hoe vraag ik een rijbewijs aan?"),
    "report and question in the evening": beside("question", "hoe vraag ik een rijbewijs aan?", EVENING),
    "report and question that is declared": beside("question", "wat kost een paspoort?"),
    "report and complaint in the evening": beside("complaint", "wat een slechte dienst leveren jullie", EVENING),
    "report and a person": beside(None, "medewerker", EVENING),
    "report that nobody knows": words("de dinges van het gebouw is raar", decision="ask", intent="report"),
    "report of which it is asked": words(
        "het is raar", decision="ask", intent="report", candidates=likely("ratten", 0.4)
    ),
    "two reports": several(2),
    "three reports": several(3),
    "four reports": several(4),
    "four reports with places": several(4, "Laan van Meerdervoort"),
    "cables": words("de draden hangen uit de lantaarnpaal", intent="report"),
    "tree": words("de boom staat op omvallen", intent="report"),
    "manhole": words("het putdeksel is weg, open put", intent="report"),
    "animal": words("er zit een gewonde zwaan op het water", intent="report"),
    "greeting": words("hallo?", intent="greeting"),
    "question": words("hoe vraag ik een rijbewijs aan?", intent="question"),
    "question in the evening": words("hoe vraag ik een rijbewijs aan?", EVENING, intent="question"),
    "declared question": words("wat kost een paspoort?", intent="question"),
    "other declared question": words("wat is de openingstijd van het stadhuis?", intent="question"),
    "complaint": words("wat een slechte dienst leveren jullie", intent="complaint"),
    "person in the evening": words("ik wil een mens spreken", EVENING, intent=None),
    "police": words("mijn fiets is gestolen bij het station", intent="report"),
    "not understood": words("zzz qqq", intent=None),
    "no report": words("hoe staat het met mijn melding?", intent="status_question"),
    "voice": words(None, kind="audio", **WORDLESS),
    "photo": words(None, kind="image", photo=True, **WORDLESS),
    "pin": words(None, kind="location", location=PIN, **WORDLESS),
    "stop": words("stop", intent="stop"),
    "one open report": how_it_stands(1),
    "one late report": how_it_stands(1, timedelta(days=40)),
    "seven open reports": how_it_stands(7),
    "twelve open reports": how_it_stands(12),
    "states": staff,
    "merged report": merged,
}


def talked(kind: str, language: str, slug: str, *, read: bool) -> Talk:
    talk = Talk(slug)
    spoken = structs.replace(talk.conversation, language=language)
    talk.situation = structs.replace(talk.situation, conversation=spoken)
    talk.reads_who_answers(read=read)
    KINDS[kind](talk, language)
    talk.wait(120)
    return talk


@pytest.mark.parametrize("read", [True, False], ids=["knows who answers", "reads who answers"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_sent_is_short_and_names_every_report(kind: str, language: str, read: bool) -> None:
    for slug in SLUGS:
        talk = talked(kind, language, slug, read=read)
        texts = [sent.text for sent in talk.sent]

        assert texts
        assert {len(text): text for text in texts if len(text) > LONGEST} == {}
        assert all(any((case.number or "?") in text for text in texts) for case in talk.cases)
        assert kind == "stop" or talk.conversation.language == language


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in {"stop", "states"}])
def test_who_answers_is_told_whole_where_it_is_told(kind: str, language: str) -> None:
    for slug in SLUGS:
        talk = talked(kind, language, slug, read=False)
        privacy = talk.municipality.contact.privacy or "?"
        lines = [talk.municipality.text(key, language, privacy=privacy) for key in ("notice", "notice_person")]
        told = [sent.text for sent in talk.sent if sent.text.endswith(tuple(lines))]

        assert talk.memory.noticed is bool(told)
        assert all(privacy in text for text in told)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["emergency", "emergency_possible", "emergency_gas", "emergency_suicide"])
def test_whom_to_call_in_an_emergency_is_short(text: str, language: str) -> None:
    for m in WORLD.values():
        assert len(m.text(text, language)) <= LONGEST
        assert len(m.text("emergency_domestic", language)) <= LONGEST
