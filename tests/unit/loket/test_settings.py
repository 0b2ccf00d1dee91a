"""What the environment says is read as it is meant."""

import pytest

from loket.settings import ProviderSettings


@pytest.mark.parametrize("slash", ["", "/"])
def test_an_address_may_end_in_a_slash(monkeypatch: pytest.MonkeyPatch, slash: str) -> None:
    monkeypatch.setenv("LOKET_PUBLIC_URL", f"https://loket.example.org{slash}")
    monkeypatch.setenv("LOKET_PROVIDER_URLS", f'{{"twilio": "https://api.twilio.com/2010-04-01{slash}"}}')

    found = ProviderSettings()  # type: ignore[call-arg]  # read from the environment

    assert found.public_url == "https://loket.example.org"
    assert found.provider_urls == {"twilio": "https://api.twilio.com/2010-04-01"}
