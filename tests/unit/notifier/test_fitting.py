"""Whatever is to be said fits the provider it goes by, and nothing of it is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from loket.providers import PROVIDERS
from loket.providers.content import (
    AskLocation,
    Attachment,
    Button,
    Buttons,
    Capabilities,
    Choices,
    Content,
    Reaction,
    Row,
    Template,
    Text,
    words,
)
from loket.providers.fitting import BUTTON_LIMIT, CAPTION_LIMIT, DESCRIPTION_LIMIT, ROW_LIMIT, fit, takes_files
from loket.providers.graphemes import split, units
from loket.texts import defaults

LANGUAGES = ("nl", "en", "tr", "ar", "pl", "uk", "fr", "de", "es")
META = Capabilities()
BARE = Capabilities(
    text_limit=160,
    body_limit=160,
    buttons=0,
    rows=0,
    ask_location=False,
    reactions=False,
    attachments=False,
    uploads=False,
    templates=False,
)
FAMILY = "👩‍👩‍👧‍👦"
TEXTS = st.lists(
    st.sampled_from(["a", "e\u0301", "🇳🇱", FAMILY, "👍🏽", "\n", ". ", " ", "woord ", "Zin. "]), max_size=300
).map("".join)
TITLES = st.text(st.sampled_from("abc é🙂"), min_size=1, max_size=40)
BUTTONS = st.lists(st.builds(Button, id=st.text("abc", min_size=1, max_size=3), title=TITLES), max_size=5).map(tuple)
ROWS = st.lists(
    st.builds(Row, id=st.text("abc", min_size=1, max_size=3), title=TITLES, description=st.none() | TITLES),
    max_size=12,
).map(tuple)
ATTACHMENTS = st.builds(
    Attachment,
    kind=st.sampled_from(["image", "audio", "document", "sticker"]),
    media_id=st.none() | st.just("m1"),
    url=st.none() | st.just("https://loket.example/foto"),
    caption=st.none() | TEXTS,
)
CONTENTS = (
    st.builds(Text, text=TEXTS)
    | st.builds(Buttons, text=TEXTS, buttons=BUTTONS)
    | st.builds(Choices, text=TEXTS, label=TITLES, rows=ROWS)
    | st.builds(AskLocation, text=TEXTS)
    | ATTACHMENTS
)
CAPABILITIES = st.builds(
    Capabilities,
    text_limit=st.sampled_from([40, 160, 1600, 4096]),
    body_limit=st.sampled_from([40, 160, 1024]),
    buttons=st.sampled_from([0, 3]),
    rows=st.sampled_from([0, 10]),
    ask_location=st.booleans(),
    attachments=st.booleans(),
    uploads=st.booleans(),
)


def said(content: Content) -> str:
    """Every character that a resident would read of it, without white space."""
    parts = [words(content)]
    if isinstance(content, Buttons):
        parts += [b.title for b in content.buttons]
    if isinstance(content, Choices):
        parts += [f"{r.title}{r.description or ''}" for r in content.rows]
    return "".join("".join(parts).split())


def within(content: Content, can: Capabilities) -> bool:
    match content:
        case Text():
            return 0 < units(content.text) <= can.text_limit
        case AskLocation():
            return can.ask_location and 0 < units(content.text) <= can.body_limit
        case Buttons():
            titles = [units(b.title) for b in content.buttons]
            return (
                0 < units(content.text) <= can.body_limit
                and 0 < len(titles) <= can.buttons
                and max(titles) <= BUTTON_LIMIT
            )
        case Choices():
            sizes = [(units(r.title), units(r.description or "")) for r in content.rows]
            return (
                0 < units(content.text) <= can.body_limit
                and 0 < len(sizes) <= can.rows
                and units(content.label) <= BUTTON_LIMIT
                and all(title <= ROW_LIMIT and about <= DESCRIPTION_LIMIT for title, about in sizes)
            )
        case Attachment():
            has = content.url is not None or (content.media_id is not None and can.uploads)
            return can.attachments and has and units(content.caption or "") <= CAPTION_LIMIT
        case _:
            return True


@given(CONTENTS, CAPABILITIES)
def test_every_part_is_within_the_limits_and_every_word_arrives_in_order(content: Content, can: Capabilities) -> None:
    parts = fit(content, can)

    assert parts is not None
    assert all(within(part, can) for part in parts), parts
    everything = "".join(said(part) for part in parts)
    if isinstance(content, Buttons | Choices) and not isinstance(parts[-1] if parts else None, Buttons | Choices):
        # Rewritten as lines: numbers and colons are added, nothing is taken away.
        rest = iter(everything)
        assert all(character in rest for character in said(content))
    elif isinstance(content, Attachment) and not any(isinstance(p, Attachment) for p in parts):
        assert everything == said(content) + (content.url or "")
    else:
        assert everything == said(content)


@given(TEXTS, st.integers(30, 200))
def test_no_visible_character_is_cut_in_two(text: str, limit: int) -> None:
    for piece in split(text, limit):
        assert 0 < units(piece) <= limit
        assert piece[0] not in {"\u0301", "\u200d", "🏽"}
        assert piece[-1] != "\u200d"
        assert sum("\U0001f1e6" <= c <= "\U0001f1ff" for c in piece) % 2 == 0


def test_a_long_text_is_cut_where_a_sentence_ends_else_between_words() -> None:
    sentences = "Wij komen morgen. " * 10
    assert split(sentences, 60) == ("Wij komen morgen. Wij komen morgen. Wij komen morgen.",) * 3 + (
        "Wij komen morgen.",
    )
    assert split("een twee drie vier", 9) == ("een twee", "drie vier")
    assert split(FAMILY * 3, 15) == (FAMILY,) * 3
    assert split("e" + "\u0301" * 9, 4) == ("e\u0301\u0301\u0301", "\u0301" * 4, "\u0301" * 2)


def test_a_short_text_stays_as_it_is_and_an_empty_one_is_nothing() -> None:
    assert fit(Text(text="Dank u."), META) == (Text(text="Dank u."),)
    assert fit(Text(text=" \n"), META) == ()


YES_NO = Buttons(text="Is het opgelost?", buttons=(Button(id="y", title="Ja"), Button(id="n", title="Nee")))


@pytest.mark.parametrize(
    ("content", "bare"),
    [
        (YES_NO, (Text(text="Is het opgelost?\n1. Ja\n2. Nee"),)),
        (
            Choices(
                text="Waarover gaat het?", label="Kies", rows=(Row(id="a", title="Afval", description="op straat"),)
            ),
            (Text(text="Waarover gaat het?\n1. Afval: op straat"),),
        ),
        (AskLocation(text="Waar is het?"), (Text(text="Waar is het?"),)),
        (Reaction(message="wamid.1", emoji="👍"), ()),
        (Reaction(message="wamid.1", emoji="✅", instead="De foto is er."), (Text(text="De foto is er."),)),
        (
            Attachment(kind="image", url="https://loket.example/kaart.jpg", caption="De plek"),
            (Text(text="De plek\nhttps://loket.example/kaart.jpg"),),
        ),
        (Template(name="status", language="nl"), None),
    ],
)
def test_what_a_vendor_lacks_becomes_text_or_nothing_and_what_it_has_stays(
    content: Content, bare: tuple[Content, ...] | None
) -> None:
    assert fit(content, META) == (content,)
    assert fit(content, BARE) == bare


FILE = Attachment(kind="image", caption="Zo is het geworden.", stored=True)


@pytest.mark.parametrize("provider", sorted(PROVIDERS))
def test_a_file_of_ours_goes_as_it_is_where_it_can_be_uploaded_and_its_words_never_go_without_it(provider: str) -> None:
    can = PROVIDERS[provider].wire.CAPABILITIES

    assert takes_files(can) is (provider in {"meta", "dialog360"})
    assert fit(FILE, can) == ((FILE,) if takes_files(can) else None)
    assert fit(FILE, structs.replace(META, attachments=False)) is None


def test_a_list_without_lists_becomes_buttons_where_they_fit() -> None:
    rows = (Row(id="y", title="Ja"), Row(id="n", title="Nee"))

    found = fit(Choices(text="Is het opgelost?", label="Kies", rows=rows), Capabilities(rows=0))

    assert found == (YES_NO,)


def test_long_words_above_buttons_go_ahead_of_them_as_text() -> None:
    text = "Wij hebben dit gedaan. " * 100 + "Is het opgelost?"

    *ahead, last = fit(Buttons(text=text, buttons=YES_NO.buttons), META) or ()

    assert all(isinstance(part, Text) for part in ahead)
    assert isinstance(last, Buttons)
    assert last.text.endswith("Is het opgelost?")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("provider", sorted(PROVIDERS))
def test_a_request_for_the_place_leaves_whole_in_every_language_by_every_vendor(provider: str, language: str) -> None:
    can, texts = PROVIDERS[provider].wire.CAPABILITIES, defaults(language)
    label = texts["send_location"]

    asked = fit(AskLocation(text=texts["ask_place"], label=label), can)

    assert label == label.strip()
    assert 0 < units(label) <= BUTTON_LIMIT
    assert asked is not None
    assert [words(one) for one in asked] == [texts["ask_place"]]
    assert isinstance(asked[0], AskLocation) == can.ask_location
