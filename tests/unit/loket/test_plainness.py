"""What residents read is plain: short sentences, somebody who does it, common words; and what is not is found."""

# ruff: noqa: RUF001 - the letters of nine languages

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.municipalities import main
from loket.plainness import all_texts, hard, remarks, sentences
from tests.builders import MUNICIPALITIES_DIR, a_world
from tests.unit.loket.reading_ease import ease, lix, syllables, years_of_school

LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")
EASY = 70.0
"""Reading ease of all texts together: "fairly easy" to Flesch (1949), "kolay" to Ateşman."""
PLAIN = 60.0
"""Of each text by itself, where it has words enough: "plain English" begins here to Flesch."""
ENOUGH_WORDS = 12
PRIMARY_SCHOOL_YEARS = 8
"""What everybody in Poland has had."""
LIX_REACHED = {"nl": 30.0, "en": 30.0, "de": 30.0, "fr": 30.0, "es": 30.0, "ar": 20.0, "uk": 45.0}
"""30 is easy to Björnsson. He measured no Arabic (shorter words) and no Ukrainian (longer): there, what is reached."""
LETTERS = {
    "nl": "Met betrekking tot de behandeling van onderhavige aangelegenheid verzoeken wij u de gevraagde documentatie "
    "te overleggen, alvorens een definitieve beslissing genomen kan worden.",
    "en": "Pursuant to the aforementioned regulations, additional documentation must be submitted prior to the "
    "determination of your application by the responsible administrative authority.",
    "de": "Bezüglich der Bearbeitung Ihres Anliegens wird darauf hingewiesen, dass die erforderlichen Unterlagen "
    "unverzüglich bei der zuständigen Verwaltungsbehörde einzureichen sind.",
    "fr": "Conformément aux dispositions réglementaires susmentionnées, votre réclamation sera ultérieurement examinée "
    "par l'autorité administrative compétente dans les meilleurs délais.",
    "es": "Conforme a las disposiciones administrativas anteriormente citadas, la documentación complementaria será "
    "examinada por la autoridad responsable a la mayor brevedad posible.",
    "pl": "Uprzejmie informujemy, iż przedmiotowe postępowanie administracyjne zostało wszczęte na podstawie "
    "obowiązujących przepisów, wobec czego należy niezwłocznie uzupełnić dokumentację.",
    "tr": "İlgili yönetmelik hükümleri gereğince, başvurunuzun değerlendirilebilmesi için gerekli belgelerin "
    "ivedilikle müdürlüğümüze ulaştırılması hususunda gereğini rica ederiz.",
    "ar": "وفقاً للأنظمة المذكورة أعلاه سيتم النظر في الطلب المقدم من قبل الجهة المختصة بعد استكمال المستندات المطلوبة "
    "خلال المدة المحددة لذلك حسب الأصول.",
    "uk": "Відповідно до вищезазначених положень розгляд звернення здійснюється уповноваженим структурним підрозділом "
    "на підставі наданих документів протягом установленого законодавством терміну.",
}
"""How an office used to write, in each language."""


def texts_in(language: str) -> Iterator[tuple[str, str]]:
    """Name and text of everything that residents of the examples may read."""
    for municipality in a_world().values():
        yield from ((name, text) for name, spoken, text in all_texts(municipality) if spoken == language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_that_residents_read_is_hard(language: str) -> None:
    found = [f"{name} {remark}" for name, text in texts_in(language) for remark in remarks(text, language)]

    assert len(list(texts_in(language))) >= 160
    assert found == []


@pytest.mark.parametrize("language", ["nl", "en", "de", "fr", "es", "tr"])
def test_texts_read_easily_by_the_formula_of_their_language(language: str) -> None:
    texts = dict(texts_in(language))
    long = {name: text for name, text in texts.items() if sum(map(len, sentences(text))) >= ENOUGH_WORDS}

    assert ease(texts.values(), language) >= EASY
    assert len(long) >= 20
    assert {name: low for name, text in long.items() if (low := ease([text], language)) < PLAIN} == {}


def test_polish_texts_ask_for_no_more_than_primary_school() -> None:
    assert years_of_school(text for _, text in texts_in("pl")) <= PRIMARY_SCHOOL_YEARS


@pytest.mark.parametrize("language", sorted(LIX_REACHED))
def test_texts_have_few_long_words(language: str) -> None:
    assert lix(text for _, text in texts_in(language)) <= LIX_REACHED[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_of_an_office_is_hard_in_every_way(language: str) -> None:
    letter = LETTERS[language]

    found = list(remarks(letter, language))

    assert any("a word of offices" in remark for remark in found)
    assert any("a sentence of" in remark for remark in found)
    if language in {"nl", "en", "de", "fr", "es", "tr"}:
        assert ease([letter], language) < PLAIN
    elif language == "pl":
        assert years_of_school([letter]) > PRIMARY_SCHOOL_YEARS
    else:
        assert lix([letter]) > LIX_REACHED[language]


@pytest.mark.parametrize(
    ("language", "text", "remark"),
    [
        ("nl", "Zo willen wij niet aangesproken worden.", "does not say who does it: 'worden'"),
        ("nl", "Melding {other} is intussen afgesloten.", "has a word of offices: 'intussen'"),
        ("nl", "Wij weten dat u wacht omdat iemand die komt niet kon.", "has a sentence with 3 subordinate clauses"),
        ("nl", f"Uw melding {'{number} ' * 14}", "has a sentence of 16 words, 15 at most"),
        ("nl", "Een twee drie vier vijf zes zeven acht negen tien elf. " * 2, "has 11.0 words a sentence on average"),
        ("en", "Something was reported close by already.", "does not say who does it: 'was reported'"),
        ("de", "In der Nähe wurde schon etwas gemeldet.", "does not say who does it: 'wurde'"),
        ("de", "Wir schauen, wer zuständig ist.", "has a word of offices: 'zuständig'"),
        ("fr", "Votre message sera lu demain.", "does not say who does it: 'sera lu'"),
        ("fr", "Nous regardons qui est compétent.", "has a word of offices: 'compétent'"),
        ("es", "Su mensaje será leído mañana.", "does not say who does it: 'será leído'"),
        ("es", "Sabrá de nosotros a más tardar el {date}.", "has a word of offices: 'a más tardar'"),
        ("pl", "Zgłoszenie {number} zostało anulowane.", "does not say who does it: 'zostało anulowane'"),
        ("tr", "{number} numaralı bildiriminiz iptal edildi.", "does not say who does it: 'edildi'"),
        ("ar", "تم إلغاء بلاغكم {number}.", "does not say who does it: 'تم'"),
        ("ar", "ستسمعون منا في موعد أقصاه {date}.", "has a word of offices: 'في موعد أقصاه'"),
        ("uk", "Ваше звернення розглядається та вирішується.", "does not say who does it: 'вирішується'"),
        ("uk", "Є новини щодо вашого звернення.", "has a word of offices: 'щодо'"),
    ],
)
def test_what_makes_a_text_hard_is_named(language: str, text: str, remark: str) -> None:
    assert any(found.startswith(remark) for found in remarks(text, language)), list(remarks(text, language))


def test_a_placeholder_is_one_word_and_a_point_in_a_number_ends_no_sentence() -> None:
    said = sentences("Dank u. Uw melding {number} ({category}) is open van 8.30 tot 16.30 uur.")

    assert [len(words) for words in said] == [2, 11]


@given(st.text(max_size=300), st.sampled_from([*LANGUAGES, "xx"]))
def test_anything_may_be_looked_at(text: str, language: str) -> None:
    for remark in remarks(text, language):
        assert remark.startswith(("has ", "does not say "))


@pytest.mark.parametrize(
    ("language", "word", "count"),
    [
        ("nl", "medewerker", 4),
        ("nl", "ideeën", 3),
        ("nl", "vrijdag", 2),
        ("en", "message", 2),
        ("en", "called", 1),
        ("de", "Hausnummer", 3),
        ("de", "Mitarbeiterin", 5),
        ("fr", "adresse", 2),
        ("fr", "maintenant", 3),
        ("es", "ayuntamiento", 5),
        ("es", "policía", 4),
        ("pl", "niebezpieczeństwo", 5),
        ("tr", "teşekkürler", 4),
    ],
)
def test_syllables_are_counted_as_they_are_heard(language: str, word: str, count: int) -> None:
    assert syllables(word, language) == count


def test_the_formulas_give_what_their_authors_would_have_counted() -> None:
    assert ease(["The cat sat on the mat."], "en") == pytest.approx(206.835 - 1.015 * 6 - 84.6)
    assert ease(["De kat zat op de mat."], "nl") == pytest.approx(206.84 - 0.93 * 6 - 77)
    assert lix(["The elephant sat on the mat."]) == pytest.approx(6 + 100 / 6)
    assert years_of_school(["Ala ma niebezpieczeństwo."]) == pytest.approx((3**2 + (100 / 3) ** 2) ** 0.5 / 2)


def test_a_municipality_is_told_which_of_its_own_texts_could_be_plainer_and_may_use_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("denhaag.yaml", "delft.yaml"):
        shutil.copy(MUNICIPALITIES_DIR / name, tmp_path / name)
    with (tmp_path / "delft.yaml").open("a", encoding="utf-8") as file:
        file.write("texts: {nl: {noted: 'Derhalve dank.'}}\n")

    assert main(["check", str(MUNICIPALITIES_DIR)]) == 0
    assert capsys.readouterr().err == ""

    assert main(["check", str(tmp_path)]) == 0
    told = capsys.readouterr().err
    assert told == "delft: could be plainer: texts.nl.noted has a word of offices: 'Derhalve'\n"


def test_the_examples_of_both_municipalities_need_no_advice() -> None:
    assert {slug: list(hard(municipality)) for slug, municipality in a_world().items()} == {"denhaag": [], "delft": []}
