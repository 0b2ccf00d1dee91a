"""What stands on the rows and buttons that Loket offers is a choice in every language, and nothing else is."""

import pytest

from loket.choices import is_ours, is_tap
from loket.texts import category_name
from tests.builders import a_world

WORLD = a_world()
CASE = "0b8f3c1e111142228333000000000000"
LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_and_button_of_ours_is_a_choice_also_where_it_is_typed(slug: str, language: str) -> None:
    m = WORLD[slug]
    titles = [m.text(key, language) for key in ("other", "answer_yes", "answer_no")]
    titles += [category_name(one.sub, language) for one in m.categories]

    assert [title for title in titles if not is_ours(m, f" {title.upper()}. ", None)] == []


@pytest.mark.parametrize("payload", [f"category:{CASE}:other", f"category:{CASE}:=ratten", f"solved:{CASE}:no"])
def test_what_was_tapped_of_ours_is_a_choice_whatever_its_words_are(payload: str) -> None:
    assert is_tap(payload)
    assert is_ours(WORLD["denhaag"], "brand", payload)


@pytest.mark.parametrize("payload", [None, "", "unknown:brand", "category:other", "place:here", "xcategory:"])
def test_a_tap_on_what_is_not_ours_is_none(payload: str | None) -> None:
    assert not is_tap(payload)
    assert not is_ours(WORLD["denhaag"], "brand", payload)


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "brand",
        "wybuch!",
        "something else is on fire",
        "Etwas anderes brennt",
        "coś innego wybuchło",
        "x" * 500,
    ],
)
def test_other_words_are_none(text: str | None) -> None:
    assert not is_ours(WORLD["denhaag"], text, None)
