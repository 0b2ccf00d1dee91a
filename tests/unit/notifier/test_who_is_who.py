"""Who a resident is, by what the platform named together, and whom a number that was given up leads to."""

from datetime import timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from services.notifier.conversation.naming import Named, Standing, Who, id_of, who
from tests.builders import NOW

CITIES = ("denhaag", "delft")


def _named(*aliases: str, minutes: float = 0, **changes: object) -> Named:
    values: dict[str, object] = {
        "municipality": "denhaag",
        "aliases": aliases,
        "channel": "whatsapp",
        "at": NOW + timedelta(minutes=minutes),
    }
    return Named(**(values | changes))  # type: ignore[arg-type]


def _moved(minutes: float = 10) -> Named:
    return _named("bsuid", "phone2", minutes=minutes, former=("phone1",), given_up="phone1")


def _keys(*named: Named, standing: Standing | None = None) -> Who:
    return who(named, standing or Standing())


def _count(found: Who) -> int:
    return len({key for key in found.keys if key is not None})


def test_two_identities_that_were_never_named_together_are_two_residents() -> None:
    assert _count(_keys(_named("bsuid"), _named("phone"))) == 2


@given(st.permutations([_named("bsuid"), _named("phone"), _named("bsuid", "phone"), _named("other", "phone")]))
def test_identities_that_were_named_together_are_one_resident_in_any_order(named: list[Named]) -> None:
    found = _keys(*named)

    assert (_count(found), len(found.fresh)) == (1, 1)


def test_two_that_exist_and_are_named_together_become_one() -> None:
    one, two = UUID(int=1), UUID(int=2)
    standing = Standing(known={("denhaag", "bsuid"): one, ("denhaag", "phone"): two})

    found = _keys(_named("bsuid", "phone"), standing=standing)

    assert found.groups == ((("denhaag", one), ("denhaag", two)),)


def test_the_same_alias_in_two_municipalities_is_two_residents() -> None:
    found = _keys(*(_named("phone", municipality=city) for city in CITIES))

    assert (_count(found), found.groups) == (2, ())


def test_who_gets_a_number_that_was_given_up_begins_anew() -> None:
    found = _keys(_named("bsuid", "phone1"), _moved(), _named("stranger", "phone1", minutes=20))

    assert found.keys[0] == found.keys[1] != found.keys[2]
    assert "phone1" in found.owned[2]


def test_a_stranger_with_a_number_that_was_given_up_never_comes_in_by_a_message_of_before_the_change() -> None:
    found = _keys(_named("bsuid", "phone1"), _moved(), _named("stranger", "phone1", minutes=5))

    assert found.keys[2] != found.keys[0]


def test_a_late_message_from_the_old_number_finds_its_resident() -> None:
    found = _keys(_named("bsuid", "phone1"), _moved(), _named("phone1", minutes=5), _named("phone1", minutes=15))

    assert found.keys[2] == found.keys[0] != found.keys[3]


def test_a_late_message_with_the_old_number_does_not_teach_it_again() -> None:
    found = _keys(_named("bsuid", "phone1"), _moved(), _named("bsuid", "phone1", minutes=5))

    assert found.keys[2] == found.keys[0]
    assert ("denhaag", "phone1") not in found.learned
    assert "phone1" not in found.owned[2]


def test_a_number_that_went_to_another_never_makes_one_of_two() -> None:
    found = _keys(
        _named("bsuid", "phone1"),
        _moved(),
        _named("stranger", "phone1", minutes=20),
        _named("bsuid", "phone1", minutes=30),
    )

    assert found.keys[3] == found.keys[0] != found.keys[2]
    assert found.groups == ()


def test_a_conversation_that_begins_with_a_number_given_up_has_an_id_of_its_own() -> None:
    found = _keys(
        _named("phone1"), _named("phone2", former=("phone1",), given_up="phone1"), _named("phone1", minutes=9)
    )

    assert found.keys[2] == ("denhaag", id_of("denhaag", "phone1", times_given_up=1))
    assert found.keys[2] != found.keys[0]


def test_a_receipt_begins_no_conversation_and_teaches_what_it_names_together() -> None:
    nobody = _keys(_named("bsuid", "phone", begins=False))
    known = _keys(_named("bsuid", "phone", begins=False), standing=Standing(known={("denhaag", "phone"): UUID(int=1)}))

    assert (nobody.keys, nobody.fresh, nobody.learned) == ((None,), {}, {})
    assert known.learned == {("denhaag", "bsuid"): UUID(int=1)}


_names = st.sampled_from(["b1", "b2", "p1", "p2"])


@given(st.lists(st.tuples(_names, _names), max_size=6))
def test_residents_are_exactly_what_was_named_together(pairs: list[tuple[str, str]]) -> None:
    named = [_named(*dict.fromkeys(pair)) for pair in pairs]
    groups: list[set[str]] = []
    for pair in pairs:
        met = [g for g in groups if g & set(pair)]
        groups = [g for g in groups if g not in met] + [set(pair).union(*met)]

    assert _count(_keys(*named)) == len(groups)


def test_a_change_of_number_that_is_told_again_takes_nothing_from_who_has_the_number_now() -> None:
    found = _keys(
        _named("bsuid", "phone1"),
        _moved(),
        _named("stranger", "phone1", minutes=20),
        _moved(25),
        _named("phone1", minutes=30),
    )

    assert found.keys[4] == found.keys[2] != found.keys[0]
    assert len(found.given_up) == 1


def test_a_number_is_given_up_once_at_the_moment_that_was_told_first() -> None:
    key = _keys(_named("bsuid", "phone1")).keys[0]
    assert key is not None

    found = _keys(_named("bsuid", "phone1"), _moved(10), _moved(5))

    assert found.given_up == ((("denhaag", "phone1"), NOW + timedelta(minutes=10), key[1]),)


def test_a_number_that_stays_is_not_given_up() -> None:
    found = _keys(_named("bsuid", "phone1"), _named("bsuid", "phone1", former=("phone1",), given_up="phone1"))

    assert found.given_up == ()
    assert "phone1" in found.owned[1]


def test_the_id_of_a_conversation_never_changes() -> None:
    ids = [str(id_of("denhaag", "v1-alias", times_given_up=times)) for times in (0, 1)]

    assert ids == ["35834fc1-88c5-51c4-90bc-1b3eb053c5d0", "62144143-12cd-5e57-a014-613e3f2cf97d"]
