"""Who may enter the desk, decided from a request alone."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request

from services.notifier.desk.access import BACK, COOKIE, Access, gone_back, is_local, same_origin, way_back

NOW = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)
TOKEN = "an-invented-token"


def a_request(*, client: str | None = "127.0.0.1", **headers: str) -> Request:
    named = [(name.replace("_", "-").encode(), value.encode("latin-1")) for name, value in headers.items()]
    return Request(
        {
            "type": "http",
            "method": "POST",
            "path": "/desk/delft",
            "query_string": b"",
            "headers": [(b"host", b"127.0.0.1:8080"), *named],
            "client": (client, 50000) if client else None,
        }
    )


def an_access(token: str | None = TOKEN, now: datetime = NOW) -> Access:
    return Access(token, clock=lambda: now)


@pytest.mark.parametrize("client", ["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])
def test_this_machine_is_local(client: str) -> None:
    assert is_local(a_request(client=client))


@pytest.mark.parametrize("client", ["10.0.0.7", "192.168.1.2", "::ffff:10.0.0.7", "fe80::1", "testclient", "", None])
def test_every_other_machine_is_not_local(client: str | None) -> None:
    assert not is_local(a_request(client=client))


@pytest.mark.parametrize("header", ["forwarded", "x_forwarded_for", "x_real_ip"])
def test_who_comes_through_a_proxy_on_this_machine_is_not_local(header: str) -> None:
    assert not is_local(a_request(**{header: "127.0.0.1"}))


def test_the_token_opens_the_api_from_this_machine_only() -> None:
    bearer = f"Bearer {TOKEN}"

    assert an_access().bearer(a_request(authorization=bearer))
    assert not an_access().bearer(a_request(client="10.0.0.7", authorization=bearer))
    assert not an_access().bearer(a_request(authorization=f"Basic {TOKEN}"))
    assert not an_access().bearer(a_request())


@pytest.mark.parametrize("token", [None, ""])
def test_without_a_token_nobody_enters(token: str | None) -> None:
    access = an_access(token)

    assert not access.bearer(a_request(authorization="Bearer "))
    assert not access.bearer(a_request(authorization="Bearer None"))
    assert not access.cookie(a_request(cookie=f"{COOKIE}={access.session()}"))


@given(st.text(st.characters(max_codepoint=255, blacklist_categories=["Cc"])))
def test_no_other_text_is_the_token(text: str) -> None:
    assert an_access().bearer(a_request(authorization=f"Bearer {text}")) == (text.strip() == TOKEN)


def test_a_session_counts_for_half_a_day() -> None:
    session = an_access().session()
    request = a_request(cookie=f"{COOKIE}={session}")

    assert an_access(now=NOW + timedelta(hours=11)).cookie(request)
    assert not an_access(now=NOW + timedelta(hours=12)).cookie(request)


@pytest.mark.parametrize("wrong", ["", ".", "9999999999.", "9999999999.abc", "²2.x", "-1.x", "9" * 400 + ".x"])
def test_a_session_that_was_made_up_does_not_count(wrong: str) -> None:
    assert not an_access().cookie(a_request(cookie=f"{COOKIE}={wrong}"))


def test_a_session_cannot_be_prolonged_nor_used_with_another_token() -> None:
    until, _, signature = an_access().session().partition(".")

    assert not an_access().cookie(a_request(cookie=f"{COOKIE}={int(until) + 1}.{signature}"))
    assert not an_access("another-token").cookie(a_request(cookie=f"{COOKIE}={until}.{signature}"))


def test_a_form_of_another_site_is_told_apart() -> None:
    assert same_origin(a_request(origin="http://127.0.0.1:8080"))
    assert same_origin(a_request())
    assert not same_origin(a_request(origin="http://127.0.0.1:9090"))
    assert not same_origin(a_request(origin="null"))
    assert not same_origin(a_request(sec_fetch_site="cross-site"))


@pytest.mark.parametrize(
    ("method", "path", "back"),
    [
        ("GET", "/desk/denhaag/cijfers", "/desk/denhaag"),
        ("GET", f"/desk/denhaag/meldingen/{'a' * 36}", "/desk/denhaag"),
        ("POST", f"/desk/denhaag/meldingen/{'a' * 36}/berichten", f"/desk/denhaag/meldingen/{'a' * 36}"),
        ("POST", f"/desk/delft/gesprekken/{'b' * 36}/klaar", f"/desk/delft/gesprekken/{'b' * 36}"),
        ("GET", "/desk", None),
    ],
)
def test_who_has_to_sign_in_first_goes_on_where_they_were(method: str, path: str, back: str | None) -> None:
    request = a_request()
    request.scope.update(method=method, path=path)

    assert way_back(Request(request.scope)) == back


def test_what_a_page_asks_by_itself_is_no_place_to_go_to() -> None:
    assert way_back(a_request(sec_fetch_mode="cors")) is None
    assert way_back(a_request(sec_fetch_mode="navigate")) == "/desk/delft"


@pytest.mark.parametrize(
    "made_up", ["", "//elsewhere.example", "/desk/nergens", "/desk/delft/../../x", "/desk/delft/cijfers"]
)
def test_nobody_is_sent_to_what_is_no_page_of_ours(made_up: str) -> None:
    assert gone_back(a_request(cookie=f"{BACK}={made_up}"), {"delft"}) is None
    assert gone_back(a_request(cookie=f"{BACK}=/desk/delft"), {"delft"}) == "/desk/delft"
