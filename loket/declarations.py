"""What a municipality declares about itself: the shape of municipalities/*.yaml (pure)."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Annotated, Final, Literal

from msgspec import Meta, Struct, structs

from loket.events import Slug
from loket.judging import Judging
from loket.routing import Area, MultiPolygon, Neighbour, Polygon, Priority, RoutingRule
from loket.talking import Danger, Faq, Hours, Numbers, Quiet, Transcriber
from loket.texts import DEFAULT_LANGUAGE, category_name, fill

Name = Annotated[str, Meta(min_length=1, max_length=80)]
Address = Annotated[str, Meta(min_length=3, max_length=80)]
Allowed = Literal["acknowledgement", "answer", "status", "staff"]
"""What a message may be for, beside an emergency's answer. There is no kind for marketing or politics, and no other."""
EMERGENCY: Final = "emergency"
ALL_ALLOWED: Final[frozenset[Allowed]] = frozenset(("acknowledgement", "answer", "status", "staff"))
Language = Annotated[str, Meta(pattern="^[a-z]{2}$")]


class Way(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Another app or vendor that can serve the same number."""

    provider: str
    app: Annotated[str, Meta(pattern=r"^[a-z][a-z0-9-]{1,39}$")]
    account: Annotated[str, Meta(min_length=1)]
    number_id: Annotated[str, Meta(min_length=1)]


class Channel(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One WhatsApp number of a municipality, and the app or vendor account that serves it."""

    name: Annotated[str, Meta(pattern=r"^[a-z][a-z0-9-]{0,29}$", description="how Loket calls it, such as whatsapp")]
    provider: Annotated[str, Meta(description="meta, or another folder of loket/providers")]
    app: Annotated[
        str, Meta(pattern=r"^[a-z][a-z0-9-]{1,39}$", description="the app in the webhook's path and in secret names")
    ]
    account: Annotated[str, Meta(min_length=1, description="WhatsApp Business Account id, or the vendor's account")]
    number_id: Annotated[str, Meta(min_length=1, description="phone_number_id, or the vendor's sender id")]
    number: Annotated[str, Meta(pattern=r"^\+[1-9][0-9]{6,14}$", description="E.164, what residents see")]
    standby: Annotated[tuple[Way, ...], Meta(description="other ways to the same number, ready to take over")] = ()
    bsuid_in: Annotated[
        Literal["recipient", "to"], Meta(description="where a resident without a number is named; sources disagree")
    ] = "recipient"
    per_second: Annotated[
        float,
        Meta(
            gt=0,
            le=1000,
            description="messages that the number may send per second; more once the platform raised its throughput",
        ),
    ] = 60
    app_per_second: Annotated[
        float, Meta(gt=0, le=10_000, description="messages that the app may send per second for all its numbers")
    ] = 200

    @property
    def ways(self) -> tuple["Channel", ...]:
        """The channel by each way to it, the declared first choice first; each without further ways."""
        own = structs.replace(self, standby=())
        return (
            own,
            *(
                structs.replace(own, provider=w.provider, app=w.app, account=w.account, number_id=w.number_id)
                for w in self.standby
            ),
        )

    def from_way(self, first: "Channel") -> tuple["Channel", ...]:
        """Every way, beginning with one of them."""
        return (first, *(w for w in self.ways if (w.provider, w.app) != (first.provider, first.app)))

    def by(self, provider: str, app: str | None = None) -> "Channel | None":
        """The way through a provider (and app), or None when none is declared."""
        return next((w for w in self.ways if w.provider == provider and app in {None, w.app}), None)


class Department(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A team that handles cases."""

    name: Name
    active: Annotated[bool, Meta(description="false: no case goes there any more")] = True
    replaced_by: Annotated[
        Name | None, Meta(description="the department that takes over; without one, the fallback's")
    ] = None


class Category(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a case can be about; it belongs to exactly one department."""

    main: Name
    sub: Annotated[str, Meta(min_length=1, max_length=80, description="unique within the municipality")]
    names: Annotated[Mapping[Language, Name], Meta(description="per language, what residents read for it")] = {}
    department: Name
    term_workdays: Annotated[int, Meta(ge=1, le=60, description="when the resident hears from us at the latest")] = 5
    photo: Annotated[bool, Meta(description="whether a resident who sent none is asked for a photo")] = False
    priority: Annotated[Priority, Meta(description="how urgent a new case is")] = "normaal"
    active: Annotated[bool, Meta(description="false: no case gets it any more")] = True
    replaced_by: Annotated[
        str | None, Meta(description="sub of the category that took its place; without one, the fallback")
    ] = None
    learned: Annotated[
        tuple[Annotated[str, Meta(min_length=1, max_length=80)], ...],
        Meta(description="names that the model has learned for this, where they are others than its own"),
    ] = ()
    signalen: Annotated[
        Annotated[str, Meta(pattern=r"^[a-z0-9_-]+/[a-z0-9_-]+$")] | None,
        Meta(description="main/sub as slugs in Signalen, for its backend's calls; absent: made of the names"),
    ] = None


class Contact(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The way to a person: required, since automation must always have one (WhatsApp Business policy)."""

    phone: Annotated[str, Meta(min_length=2, max_length=30)]
    web: Address
    privacy: Annotated[Address | None, Meta(description="where the privacy statement is; else the web address")] = None


class Pace(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a conversation breathes."""

    settle_s: Annotated[
        float, Meta(ge=0.2, le=30, description="the first answer waits this long after the last message")
    ] = 2.0
    join_minutes: Annotated[
        float, Meta(ge=1, le=2880, description="what follows within this time may still belong to the same case")
    ] = 1440
    merge_s: Annotated[
        float, Meta(ge=0, le=3600, description="changes of a case that come within this time are told together")
    ] = 0
    quiet: Annotated[Quiet | None, Meta(description="when residents hear of no change that is not urgent")] = None


class DeclaredTemplate(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A message that WhatsApp approves beforehand, for when a resident wrote more than a day ago."""

    name: Annotated[str, Meta(pattern="^[a-z][a-z0-9_]{0,59}$", description="as the platform names it")]
    purpose: Annotated[
        Literal["status", "acknowledgement", "answer", "staff"],
        Meta(description="what it is sent for; without one for staff, that for answers serves"),
    ]
    category: Literal["utility"] = "utility"
    body: Annotated[
        Mapping[Language, Annotated[str, Meta(min_length=1, max_length=1024)]],
        Meta(min_length=1, description="per language, with {number}, {category}, {state}, {text}, {municipality}, ..."),
    ]
    examples: Annotated[
        Mapping[str, Annotated[str, Meta(min_length=1, max_length=200)]],
        Meta(description="what may stand for each placeholder: WhatsApp wants it for its review"),
    ] = {}
    buttons: Annotated[
        Mapping[Language, Annotated[tuple[Annotated[str, Meta(min_length=1, max_length=20)], ...], Meta(max_length=3)]],
        Meta(description="titles of quick-reply buttons, per language"),
    ] = {}
    second: Annotated[str | None, Meta(description="the template to use when this one cannot be")] = None


class Budget(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the messages of a calendar month may come to."""

    messages: Annotated[int, Meta(ge=1, description="that the platform bills in a month")]
    warn_at: Annotated[float, Meta(gt=0, le=1, description="share of them at which people are told")] = 0.8


_MOST_REMEMBERED: Final = 1000


class Municipality(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, dict=True):
    """The declared world of one municipality."""

    slug: Slug
    name: Name
    case_prefix: Annotated[str, Meta(pattern="^[A-Z]{1,4}$", description="first letters of a case number")]
    languages: Annotated[tuple[Language, ...], Meta(min_length=1, description="the first one is the fallback")]
    contact: Contact
    channels: Annotated[tuple[Channel, ...], Meta(min_length=1)]
    departments: Annotated[tuple[Department, ...], Meta(min_length=1)]
    categories: Annotated[tuple[Category, ...], Meta(min_length=1)]
    fallback: Category
    areas: tuple[Area, ...] = ()
    routing: Annotated[
        tuple[RoutingRule, ...],
        Meta(description="before the category's own department: the first rule that matches wins"),
    ] = ()
    judging: Judging = Judging()
    closing_days: Annotated[
        frozenset[date], Meta(description="days on which the municipality is closed, beside the public holidays")
    ] = frozenset()
    pace: Pace = Pace()
    numbers: Numbers = Numbers()
    hours: Annotated[tuple[Hours, ...], Meta(description="when a person reads; none: always")] = ()
    faq: tuple[Faq, ...] = ()
    dangers: tuple[Danger, ...] = ()
    transcriber: Transcriber | None = None
    boundary: Annotated[
        Polygon | MultiPolygon | None, Meta(description="a pin outside it is said to be outside; none: nothing is said")
    ] = None
    neighbours: Annotated[
        tuple[Neighbour, ...],
        Meta(description="the municipalities around: of a pin in one, or of words such as: in Delft, that is said"),
    ] = ()
    streets: Annotated[
        frozenset[Name],
        Meta(
            description="the streets there are; what residents write is matched to them, and a well-known name such as "
            "Rokin that is not among them is no street here"
        ),
    ] = frozenset()
    same_message_within_s: Annotated[
        float,
        Meta(
            ge=0,
            le=3600,
            description="the same words by two ways, one of which hides WhatsApp's message id, are one message when "
            "they come within this time; 0: never",
        ),
    ] = 90
    media_days: Annotated[
        int, Meta(ge=1, le=3650, description="photos, sounds and files of residents are deleted after so many days")
    ] = 365
    texts: Mapping[Language, Mapping[str, str]] = {}
    allowed: Annotated[
        frozenset[Allowed],
        Meta(description="what Meta allowed the channels to be used for; beside emergencies nothing else leaves"),
    ] = ALL_ALLOWED
    templates: tuple[DeclaredTemplate, ...] = ()
    budget: Budget | None = None
    read_marks: Annotated[bool, Meta(description="residents see that their message was read and is worked on")] = True

    @cached_property
    def declared(self) -> dict[str, Category]:
        """The categories by their ``sub``, active or not."""
        return {category.sub: category for category in self.categories}

    @cached_property
    def _departments_by_name(self) -> dict[str, str]:
        """What was found before: of every message several departments are asked for."""
        return {}

    def category(self, sub: str) -> Category:
        """The declared category of that name, or what took its place, or the fallback: never nothing."""
        found = self.declared.get(sub, self.fallback)
        while not found.active:
            found = self.declared.get(found.replaced_by or "", self.fallback)
        return found

    def category_name(self, sub: str, language: str) -> str:
        """What a category is called in a language: its declared name, else the known one, else its own."""
        one = self.fallback if sub == self.fallback.sub else self.declared.get(sub)
        return (one.names.get(language) if one is not None else None) or category_name(sub, language)

    def department(self, name: str) -> str:
        """The department of that name, or the one that took its place, or the fallback's: always an active one."""
        known = self._departments_by_name.get(name)
        if known is not None:
            return known
        found = next((d for d in self.departments if d.name == name), None)
        while found is not None and not found.active:
            found = next((d for d in self.departments if d.name == found.replaced_by), None)
        active = self.fallback.department if found is None else found.name
        if len(self._departments_by_name) < _MOST_REMEMBERED:
            self._departments_by_name[name] = active
        return active

    def department_of(self, sub: str) -> str:
        """The one department of a category; the fallback's for an unknown one."""
        return self.department(self.category(sub).department)

    def channel(self, name: str) -> Channel | None:
        """The declared channel of that name."""
        return next((c for c in self.channels if c.name == name), None)

    def may_send(self, purpose: str) -> bool:
        """Whether a message for a purpose may leave by this municipality's channels."""
        return purpose == EMERGENCY or purpose in self.allowed

    def template(self, name: str) -> DeclaredTemplate | None:
        """The declared template of that name."""
        return next((t for t in self.templates if t.name == name), None)

    def language(self, wanted: str | None) -> str:
        """The language to answer in: the wanted one when it is declared, else the first declared one."""
        return wanted if wanted in self.languages else self.languages[0]

    def text(self, key: str, language: str | None = None, **values: str) -> str:
        """A text that a resident reads, in their language when it is declared.

        Args:
            key: one of ``loket.texts.TEXTS``.
            language: the resident's, or None.
            values: what the placeholders stand for.
        """
        spoken = self.texts.get(self.language(language)) or self.texts[DEFAULT_LANGUAGE]
        return fill(spoken[key], {**self.numbers.words(), **values})
