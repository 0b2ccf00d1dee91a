"""What the platform page shows, taken from the world."""

from collections.abc import Mapping, Sequence

import msgspec

from simulator import clock, oversight
from simulator.accounts import Account
from simulator.faults.effects import Fault, hits
from simulator.faults.kinds import BANS, KINDS
from simulator.phones.page import spaced
from simulator.store import standing, templates
from simulator.vendors.meta import objects
from simulator.world import World

# What the page says for Meta's words, with the colour that goes with each.
WORDS: Mapping[str, tuple[str, str]] = {
    "CONNECTED": ("Werkt", "good"),
    "FLAGGED": ("Gemarkeerd", "warn"),
    "RESTRICTED": ("Beperkt", "bad"),
    "RATE_LIMITED": ("Limiet bereikt", "warn"),
    "BANNED": ("Geblokkeerd", "bad"),
    "DISCONNECTED": ("Niet aangemeld", "bad"),
    "DELETED": ("Verwijderd", "bad"),
    "GREEN": ("Groen", "good"),
    "YELLOW": ("Geel", "warn"),
    "RED": ("Rood", "bad"),
    "UNKNOWN": ("Nog onbekend", "quiet"),
    "AVAILABLE": ("Kan sturen", "good"),
    "LIMITED": ("Kan beperkt sturen", "warn"),
    "BLOCKED": ("Kan niets sturen", "bad"),
    "APPROVED": ("Goedgekeurd", "good"),
    "PENDING": ("Wordt bekeken", "quiet"),
    "REJECTED": ("Afgekeurd", "bad"),
    "PAUSED": ("Gepauzeerd", "warn"),
    "DISABLED": ("Uitgeschakeld", "bad"),
}
TIER_WORDS: Mapping[str, str] = {
    "TIER_50": "50 per dag",
    "TIER_250": "250 per dag",
    "TIER_2K": "2.000 per dag",
    "TIER_10K": "10.000 per dag",
    "TIER_100K": "100.000 per dag",
    "TIER_UNLIMITED": "onbeperkt",
}
STEPS: Mapping[str, str] = {
    "warning": "Waarschuwing",
    "restrict_1d": "1 dag geen sjablonen",
    "restrict_3d": "3 dagen geen sjablonen",
    "restrict_5d": "5 dagen geen berichten",
    "restrict_7d": "7 dagen geen berichten",
    "restrict_30d": "30 dagen geen berichten",
    "lock": "Op slot",
    "disable": "Voorgoed uitgeschakeld",
    "reinstate": "Alles opheffen",
}
CATEGORIES: Mapping[str, str] = {"UTILITY": "dienst", "MARKETING": "marketing", "AUTHENTICATION": "code"}
PROVIDERS: Mapping[str, str] = {"meta": "Meta", "dialog360": "360dialog", "twilio": "Twilio", "cm": "CM.com"}


class Badge(msgspec.Struct, frozen=True, kw_only=True):
    """A word in a colour: good, warn, bad or quiet; `code` is Meta's own word for it."""

    word: str
    colour: str
    code: str


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One fault that is set."""

    id: str
    kind: str
    target: str
    about: str
    until: str
    silent: bool


class NumberView(msgspec.Struct, frozen=True, kw_only=True):
    """A number, with its state and the vendors and apps that serve it."""

    number: str
    shown: str
    name: str
    status: Badge
    quality: Badge
    health: Badge
    reasons: tuple[str, ...]
    tier: str
    throughput: str
    blocks: int
    banned: bool
    apps: tuple[str, ...]


class TemplateView(msgspec.Struct, frozen=True, kw_only=True):
    """A template of a business account."""

    name: str
    language: str
    category: str
    status: Badge
    quality: Badge


class WabaView(msgspec.Struct, frozen=True, kw_only=True):
    """A business account with what belongs to it."""

    waba: str
    review: Badge
    numbers: tuple[NumberView, ...]
    templates: tuple[TemplateView, ...]


class BusinessView(msgspec.Struct, frozen=True, kw_only=True):
    """A portfolio with its business accounts."""

    name: str
    id: str
    wabas: tuple[WabaView, ...]


def badge(code: str) -> Badge:
    """Return the page's word for one of Meta's."""
    word, colour = WORDS.get(code, (code.replace("_", " ").capitalize(), "quiet"))
    return Badge(word=word, colour=colour, code=code)


def businesses(world: World) -> tuple[BusinessView, ...]:
    """Return every portfolio, in the order of the accounts file."""
    grouped: dict[str, dict[str, list[Account]]] = {}
    for account in world.accounts.all:
        grouped.setdefault(account.portfolio, {}).setdefault(account.waba, []).append(account)
    return tuple(
        BusinessView(
            name=_name(next(iter(wabas.values()))[0]),
            id=next(iter(wabas.values()))[0].business_id,
            wabas=tuple(_waba(world, rows) for rows in wabas.values()),
        )
        for wabas in grouped.values()
    )


def _name(account: Account) -> str:
    return account.business or account.name.removeprefix("Gemeente ")


def _waba(world: World, rows: Sequence[Account]) -> WabaView:
    described = objects.waba(world, rows[0])
    numbers: dict[str, list[Account]] = {}
    for account in rows:
        numbers.setdefault(account.number, []).append(account)
    return WabaView(
        waba=rows[0].waba,
        review=badge(described["account_review_status"]),
        numbers=tuple(_number(world, same) for same in numbers.values()),
        templates=tuple(
            TemplateView(
                name=one.name,
                language=one.language,
                category=CATEGORIES.get(one.category, one.category.lower()),
                status=badge(one.status),
                quality=badge(one.quality),
            )
            for one in (oversight.template_now(world, kept) for kept in templates.every(world.db, rows[0].waba))
        ),
    )


def _number(world: World, rows: Sequence[Account]) -> NumberView:
    account = rows[0]
    described = objects.number(world, account)
    aimed = [fault for fault in world.faults() if hits(fault, account)]
    since = clock.now() - 7 * 86_400
    return NumberView(
        number=account.number,
        shown=spaced(account.number),
        name=account.name,
        status=badge(described["status"]),
        quality=badge(described["quality_rating"]),
        health=badge(described["health_status"]["can_send_message"]),
        reasons=tuple(
            f"{entity['entity_type']} {error['error_code']}: {error['error_description']}"
            for entity in described["health_status"]["entities"]
            for error in entity.get("errors", [])
        ),
        tier=TIER_WORDS.get(described["messaging_limit_tier"], described["messaging_limit_tier"]),
        throughput="hoog" if described["throughput"]["level"] == "HIGH" else "gewoon",
        blocks=sum(not one.lifted for one in standing.blocks(world.db, account.number, since)),
        banned=any(fault.kind in BANS for fault in aimed),
        apps=tuple(
            f"{PROVIDERS.get(one.provider, one.provider)} · {one.app}{'' if world.serves(one) else ' (verhuisd)'}"
            for one in rows
        ),
    )


def lines(world: World) -> tuple[Line, ...]:
    """Return the faults set now."""
    return tuple(
        Line(
            id=fault.id,
            kind=fault.kind,
            target=fault.target,
            about=KINDS[fault.kind].about,
            until=_until(fault),
            silent=fault.silent,
        )
        for fault in world.faults()
    )


def _until(fault: Fault) -> str:
    left = fault.until - clock.now()
    for size, word in ((86_400.0, "dagen"), (3600.0, "uur"), (60.0, "minuten")):
        if left >= 2 * size:
            return f"nog {left / size:.0f} {word}"
    return f"nog {max(0.0, left):.0f} seconden"


def targets(world: World) -> tuple[tuple[str, str], ...]:
    """Return what a fault may aim at, each with its words."""
    found: dict[str, str] = {}
    for account in world.accounts.all:
        found.setdefault(f"number:{account.number}", f"Nummer {spaced(account.number)}")
    for account in world.accounts.all:
        found.setdefault(f"waba:{account.waba}", f"Account {account.waba}")
    for account in world.accounts.all:
        found.setdefault(f"app:{account.app}", f"App {account.app}")
        found.setdefault(
            f"vendor:{account.provider}", f"Leverancier {PROVIDERS.get(account.provider, account.provider)}"
        )
    for account in world.accounts.all:
        found.setdefault(f"business:{account.portfolio}", f"Bedrijf {account.portfolio}")
    for template in templates.every(world.db):
        found.setdefault(f"template:{template.key}", f"Sjabloon {template.name} ({template.language})")
    return tuple(found.items())
