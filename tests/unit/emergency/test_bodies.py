"""Somebody seen or heard in need: under a vehicle, bleeding, hanging, behind a door, in nine languages."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import by_rules, detect


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("other", "mijn buurvrouw hangt aan het balkon ze valt bijna"),
        ("other", "man hangt aan de dakgoot"),
        ("injury", "zwangere vrouw verliest bloed"),
        ("injury", "oma ligt te kermen achter de voordeur"),
        ("injury", "buurman doet al 3 dagen niet open, brievenbus puilt uit en het stinkt"),
        ("water", "er drijft een lichaam in de singel"),
        ("missing_child", "peuter loopt alleen op straat zonder ouders"),
        ("violence", "een gast met bivakmuts staat bij de buren naar binnen te klimmen"),
        ("accident", "paal omver gereden, bestuurder zit vast"),
        ("violence", "ze trappen die jongen helemaal verrot"),
        ("suicide", "my roommate took a lot of pills"),
        ("suicide", "meine Schwester hat viele Tabletten genommen"),
        ("suicide", "elle a pris beaucoup de médicaments"),
        ("suicide", "mi hermana ha tomado muchas pastillas"),
        ("suicide", "siostra połknęła całą paczkę tabletek"),
        ("suicide", "ablam çok fazla ilaç içti"),
        ("suicide", "اختي بلعت كثير من الحبوب"),
        ("suicide", "сестра випила багато таблеток"),
        ("injury", "blood everywhere"),
        ("injury", "my neighbour is not answering and I hear moaning"),
        ("injury", "überall Blut"),
        ("gas", "es riecht nach faulen Eiern im Keller"),
        ("other", "un enfant est suspendu au balcon"),
        ("injury", "mon voisin ne répond pas et gémit"),
        ("injury", "hay sangre por todas partes"),
        ("injury", "krew wszędzie"),
        ("injury", "sąsiad nie otwiera i jęczy"),
        ("accident", "adam tramvayın altında kaldı"),
        ("injury", "çocuğum ilaç yuttu"),
        ("other", "طفل معلق من الشرفة"),
        ("accident", "شخص تحت الترام"),
        ("gas", "ريحة غاز في الدرج"),
        ("violence", "حرامي في بيت الجيران الآن"),
        ("accident", "людина під трамваєм"),
        ("injury", "кров всюди"),
        ("gas", "у під'їзді сильно тхне газом, що робити?"),
    ],
)
def test_somebody_in_need_is_found(kind: str, text: str) -> None:
    ruled, found = by_rules(text), detect(text)

    assert ruled is not None
    assert ruled.kind == kind
    assert found is not None


@pytest.mark.parametrize(
    "text",
    [
        "buurman hangt de was uit het raam",
        "buurman hangt weer dronken uit het raam te schreeuwen",
        "de buren hebben een vlag aan het balkon gehangen",
        "er ligt geen lichaam in het water, alleen een oude jas en zakken",
        "squashed cat, blood everywhere",
        "de container gaat niet open en piept",
        "poubelle qui pend au balcon",
        "faule Eier stinken aus dem Gully",
        "jongeren trappen elke avond de prullenbak kapot",
        "هذي مو ريحة غاز، هذي مجاري",
        "кіт під машиною",
        "yolda ezilmiş kedi var kan içinde",
    ],
)
def test_what_only_sounds_so_is_none(text: str) -> None:
    assert detect(text) is None
