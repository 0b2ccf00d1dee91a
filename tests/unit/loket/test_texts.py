"""What residents read: in nine languages, short, with the same things named, and refused where it is not so."""

import shutil
from pathlib import Path

import pytest

from loket.municipalities import InvalidDeclarations, load
from loket.texts import LONGEST, TEXTS, placeholders
from tests.builders import MUNICIPALITIES_DIR, a_world

LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_there_short_and_names_no_more_than_it_may(language: str) -> None:
    for municipality in a_world().values():
        texts = municipality.texts[language]

        assert texts.keys() == TEXTS.keys()
        for key, text in texts.items():
            assert 0 < len(text) <= LONGEST < 300, (key, text)
            assert "!" not in text, (key, text)
            assert placeholders(text) <= TEXTS[key] | placeholders(municipality.texts["nl"][key]), key


def test_declared_answers_and_advice_are_there_in_every_language_and_short() -> None:
    for municipality in a_world().values():
        declared = [*(one.answer for one in municipality.faq), *(one.advice for one in municipality.dangers)]

        assert len(declared) >= 6
        for texts in declared:
            assert sorted(texts) == sorted(LANGUAGES)
            assert all(0 < len(text) <= LONGEST and "!" not in text for text in texts.values()), texts["nl"]
            assert any("\u0600" <= c <= "\u06ff" for c in texts["ar"])
            assert any("\u0400" <= c <= "\u04ff" for c in texts["uk"])


@pytest.mark.parametrize("key", sorted(key for key in TEXTS if key.startswith("emergency")))
def test_an_emergency_names_its_number_in_every_language(key: str) -> None:
    numbers = {"emergency_gas": "0800-9009", "emergency_suicide": "113", "emergency_domestic": "0800-2000"}
    for municipality in a_world().values():
        for language in LANGUAGES:
            assert numbers.get(key, "112") in municipality.text(key, language), language


def test_the_police_without_hurry_are_named_with_112_beside_it_in_every_language() -> None:
    for municipality in a_world().values():
        for language in LANGUAGES:
            text = municipality.text("police", language)
            assert "0900-8844" in text, language
            assert "112" in text, language


def test_arabic_is_written_in_arabic_and_ukrainian_in_cyrillic() -> None:
    for municipality in a_world().values():
        for key in TEXTS.keys() - {"status_line"}:
            assert any("\u0600" <= c <= "\u06ff" for c in municipality.texts["ar"][key]), key
            assert any("\u0400" <= c <= "\u04ff" for c in municipality.texts["uk"][key]), key


@pytest.mark.parametrize(
    ("declared", "sentence"),
    [
        (f"texts: {{nl: {{greeting: '{'a' * 300}'}}}}", "text 'greeting' has 300 characters, 299 at most"),
        ("texts: {de: {emergency_gas: 'Rufen Sie an.'}}", "does not name whom to call: {gas_number}"),
        ("numbers: {gas: 'bel maar'}", "bel maar"),
        (
            "dangers: [{name: sinkhole, words: [[kuil]], advice: {nl: Blijf weg., en: Stay away.}}]",
            "danger 'sinkhole' has no advice in language 'de'",
        ),
        ("dangers: [{name: sinkhole, words: [[kuil, ' -- ']], advice: {nl: Blijf weg.}}]", "' -- ' holds no word"),
        ("faq: [{words: [[kuil .. ?!]], answer: {nl: Ja.}}]", "'kuil .. ?!' holds no word"),
    ],
)
def test_a_text_or_number_that_helps_nobody_is_refused_before_it_is_used(
    tmp_path: Path, declared: str, sentence: str
) -> None:
    for name in ("denhaag.yaml", "delft.yaml"):
        shutil.copy(MUNICIPALITIES_DIR / name, tmp_path / name)
    file = tmp_path / "delft.yaml"
    key = f"{declared.partition(':')[0]}:"
    file.write_text("\n".join([*_without(key, file.read_text("utf-8").splitlines()), declared, ""]), "utf-8")

    with pytest.raises(InvalidDeclarations) as caught:
        load(tmp_path)

    assert any("delft.yaml" in error and sentence in error for error in caught.value.errors), caught.value.errors


def _without(key: str, lines: list[str]) -> list[str]:
    """A declaration without one of its keys."""
    kept, inside = [], False
    for line in lines:
        if not line.startswith((" ", "#")):
            inside = line.startswith(key)
        if not inside:
            kept.append(line)
    return kept
