"""Landmarks of Dutch towns as messages in nine languages name them, with their prepositions and endings."""

# ruff: noqa: RUF001 - words in their own alphabets

from importlib import resources
from typing import Final

import pytest

from services.notifier.conversation.places import place_in

_NAMES: Final = (
    (resources.files("services.notifier.conversation.places") / "landmarks.tsv").read_text("utf-8").splitlines()
)


def test_the_list_of_landmarks_is_in_order_and_has_each_name_once() -> None:
    assert sorted(set(_NAMES)) == _NAMES
    assert len(_NAMES) > 100


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Vor dem Mauritshuis fehlt ein Pflasterstein", "Mauritshuis"),
        ("Das Geländer hinter dem Sea Life ist locker", "Sea Life"),
        ("gegenüber vom kurhaus liegt ein Fahrrad", "Kurhaus"),
        ("hinter dem Blauwe Hert steht ein Sofa", "Blauwe Hert"),
        ("le lampadaire à côté du Mauritshuis est éteint", "Mauritshuis"),
        ("le garde-corps de la laakbrug est cassé", "Laakbrug"),
        ("l'escalier de la station mariahoeve est glissant", "Station mariahoeve"),
        ("detrás del mauritshuis hay cristales", "Mauritshuis"),
        ("la farola de la trekvlietbrug no funciona", "Trekvlietbrug"),
        ("obok Mauritshuisu jest dziura", "Mauritshuis"),
        ("koło Blauwe Hert jest dziura", "Blauwe Hert"),
        ("przystanek moerwijk jest zalany", "Przystanek moerwijk"),
        ("na Erasmusbrugu jest rozlany olej", "Erasmusbrug"),
        ("westbroekparkta lamba yanmıyor", "Westbroekpark"),
        ("au pied de l'Euromast un arbre est tombé", "Euromast"),
        ("stoi namiot, w lasku obok Sea Life", "Sea Life"),
        ("Westbroekparkın girişinde cam var", "Westbroekpark"),
        ("Mauritshuis'in önünde çukur var", "Mauritshuis"),
        ("Sea Life'ın yanında çöp var", "Sea Life"),
        ("قدام Mauritshuis في حفرة", "Mauritshuis"),
        ("біля Mauritshuis яма", "Mauritshuis"),
        ("навпроти Blauwe Hert розбите скло", "Blauwe Hert"),
        ("за Museonом сміття", "Museon"),
        ("there is oil on the stairs of the vondelpark", "Vondelpark"),
        ("er ligt glas voor de ingang van hoog catharijne", "Hoog Catharijne"),
    ],
)
def test_a_landmark_is_found_behind_the_words_of_any_language(text: str, place: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (place, False)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("in den scheveningse bosjes liegt müll", "Scheveningse Bosjes"),
        ("auf dem Zwarte Pad liegen Scherben", "Zwarte Pad"),
        ("там шприци, в Scheveningse Bosjes", "Scheveningse Bosjes"),
        ("dans le haagse bos il y a une tente", "Haagse Bos"),
        ("there are needles in the rijswijkse bos", "Rijswijkse Bos"),
    ],
)
def test_a_wood_or_a_long_path_is_too_large_to_find_something_in(text: str, place: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words.casefold(), found.rough) == (place.casefold(), True)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Beim Gesundheitszentrum De Linde ist der Gehweg kaputt", "Gesundheitszentrum De Linde"),
        ("devant la garderie Het Zonnetje il y a du verre", "Garderie Het Zonnetje"),
        ("derrière la résidence Vrederust il y a des rats", "Résidence Vrederust"),
        ("Centro de salud Moerwijk, hay un hoyo en la rampa", "Centro de salud Moerwijk"),
        ("frente a la residencia De Lindehof hay un árbol caído", "Residencia De Lindehof"),
        ("przy podstawówce De Vlinder leży szkło", "Podstawówce De Vlinder"),
        ("przy przychodni Moerwijk nie świeci latarnia", "Przychodni Moerwijk"),
        ("De Vlinder ilkokulunun önünde arabalar duruyor", "De Vlinder ilkokulunun"),
        ("عند روضة De Vlinder سيارات", "روضة De Vlinder"),
        ("біля поліклініки Moerwijk не горить ліхтар", "Поліклініки Moerwijk"),
        ("bij de Moskee Al Amal staan de auto's dubbel", "Moskee Al Amal"),
        ("achter moskee al amal ligt afval", "Moskee al amal"),
        ("przy meczecie Al Amal leży gruz", "Meczecie Al Amal"),
        ("naast Christelijke Basisschool De Vlinder ligt glas", "Christelijke Basisschool De Vlinder"),
        ("de ruit van Openbare Basisschool De Eik is stuk", "Openbare Basisschool De Eik"),
        ("glas op de Markt achter het stadhuis", "Markt"),
        ("het trottoir voor De Bijenkorf is glad", "De Bijenkorf"),
    ],
)
def test_an_institution_is_told_with_its_whole_name(text: str, place: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (place, False)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("na tyłach sklepu action leżą igły", "Action"),
        ("za sklepem lidl leżą materace", "Lidl"),
        ("przed hemą ktoś wyrzucił śmieci", "Hemą"),
        ("jumbonun arkasında çöp var", "Jumbo"),
        ("Lidlin önünde cam kırıkları var", "Lidl"),
        ("Jumbonun otoparkında cam var", "Jumbo"),
        ("albert heijnin önünde çöp var", "Albert heijn"),
        ("przed Aldim stoi wrak", "Aldim"),
        ("za Albertem Heijnem leżą śmieci", "Albertem Heijnem"),
        ("قدام الجمبو في عربات", "الجمبو"),
        ("Kwantumun karşısında araba lastiği var", "Kwantum"),
        ("за супермаркетом лідл сміття", "Лідл"),
        ("біля Ікеї розбите скло", "Ікеї"),
        ("ورا محل جمبو زبالة", "جمبو"),
        ("قدام سوبرماركت البرت هاين كنبة", "البرت هاين"),
    ],
)
def test_a_chain_is_found_with_the_endings_of_a_language_and_behind_a_word_for_a_shop(text: str, place: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (place, False)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("في زاودر بارك كراسي مكسورة", "زاودر بارك"),
        ("المرجيحة مقطوعة بحديقة فوندل بارك", "فوندل بارك"),
        ("على جسر إيراسموس زيت", "جسر إيراسموس"),
        ("زبالة عند سوق لاهاي", "سوق لاهاي"),
        ("باب متحف ماوريتسهاوس مكسور", "متحف ماوريتسهاوس"),
        ("الدرج زلق عند محطة مارياهوفه", "محطة مارياهوفه"),
        ("عند كوبري لاكبروخ حفرة", "كوبري لاكبروخ"),
        ("حفرة جنب مدرسة ريخنبورخ", "مدرسة ريخنبورخ"),
    ],
)
def test_a_dutch_name_in_arabic_letters_is_found(text: str, place: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (place, False)


@pytest.mark.parametrize(
    "text",
    [
        "ik hou van het Mauritshuis",
        "op weg naar het Mauritshuis ben ik gevallen",
        "Das Mauritshuis ist schön",
        "شكرا بارك الله فيكم",
        "محل ملابس قديم",
        "ابني انولد بمستشفى لاهاي",
        "الجسر كبير والحديقة جميلة",
        "hinter der Familie Jansen de Boer wohnt niemand",
        "obok Pani Kowalskiej mieszka kot",
        "він за WhatsApp не відповідає",
        "біля Den Haag гарно",
        "wir haben falschparkte Autos gesehen",
        "die Eltern müssen die Kinder zur Schule bringen",
        "abandoned car without plates",
        "wat een mooie markt, de kaas is lekker",
        "sparda bankası nerede",
        "il gagne en sparte",
    ],
)
def test_what_names_no_landmark_is_none(text: str) -> None:
    found = place_in(text)

    assert found is None or found.rough
