"""The apps that may call, each with what one POST needs to know about it: secrets, numbers, accounts."""

from collections.abc import Mapping

from msgspec import Struct

from loket.declarations import Channel, Municipality
from loket.municipalities import Secrets, World
from loket.providers import PROVIDERS, Client, Wire
from loket.providers.shapes import Access

Place = tuple[Municipality, Channel | None]
"""Whom something is about; no channel when it is about several of the municipality's."""


class App(Struct, frozen=True, kw_only=True):
    """One Meta app or vendor account. Its ``repr`` shows no secret."""

    provider: str
    name: str
    wire: Wire
    client: Client
    secret: str
    verify_token: str
    access: Access
    numbers: Mapping[str, tuple[Municipality, Channel]]
    """By the platform's id of the number; the channel by the way of this app."""
    accounts: Mapping[str, Place]
    """By WhatsApp Business Account; one that serves several municipalities is nobody's alone and is left out."""

    def __repr__(self) -> str:
        return f"App({self.provider}/{self.name})"

    def knows(self, number_id: str) -> bool:
        """Whether a number is declared for this app."""
        return number_id in self.numbers


class UnknownProvider(ValueError):  # noqa: N818 - what it is
    """A channel names a provider that Loket does not speak, or whose address is not set."""


def _accounts(placed: list[tuple[Municipality, Channel]]) -> dict[str, Place]:
    found: dict[str, Place] = {}
    for account in {channel.account for _, channel in placed}:
        sharing = [(m, c) for m, c in placed if c.account == account]
        municipality, channel = sharing[0]
        if all(m.slug == municipality.slug for m, _ in sharing):
            found[account] = (municipality, channel if len(sharing) == 1 else None)
    return found


def apps_of(
    world: World, secrets: Secrets, urls: Mapping[str, str], public_url: str = ""
) -> Mapping[tuple[str, str], App]:
    """Every declared app, by provider and name.

    Args:
        world: the declarations.
        secrets: must hold every app's three secrets.
        urls: base address of each provider.
        public_url: under which the platforms reach us.

    Raises:
        UnknownProvider: a channel's provider is none of ours, or has no address.
    """
    found = {}
    for provider, name in sorted(world.apps):
        if provider not in PROVIDERS:
            raise UnknownProvider(f"app {name}: the provider {provider!r} is none that Loket speaks")
        if provider not in urls:
            raise UnknownProvider(f"app {name}: LOKET_PROVIDER_URLS has no address for {provider!r}")
        ways = ((m, way) for m in world.values() for channel in m.channels for way in channel.ways)
        placed = [(m, way) for m, way in ways if (way.provider, way.app) == (provider, name)]
        found[provider, name] = App(
            provider=provider,
            name=name,
            wire=PROVIDERS[provider].wire,
            client=PROVIDERS[provider].client,
            secret=secrets.get(name, "app_secret"),
            verify_token=secrets.get(name, "verify_token"),
            access=Access(
                base_url=urls[provider].rstrip("/"),
                token=secrets.get(name, "access_token"),
                callback=f"{public_url}/webhooks/{provider}/{name}" if public_url else None,
            ),
            numbers={c.number_id: (m, c) for m, c in placed},
            accounts=_accounts(placed),
        )
    return found
