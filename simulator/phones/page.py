"""The page itself: phones side by side, rendered here, kept alive by its script."""

from pathlib import Path

import msgspec
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from simulator.accounts import Account, Accounts
from simulator.answers import json_answer
from simulator.bodies import BadRequest, read_object
from simulator.control.messages import business_number
from simulator.pages import templates_in
from simulator.phones.events import events
from simulator.residents import profile_name, read_phone
from simulator.store import people, standing
from simulator.store.db import transaction
from simulator.vendors.meta.gate import world_of
from simulator.world import World

HERE = Path(__file__).parent
FIRST_PHONES = (("+31600000001", "denhaag"), ("+31600000002", "delft"))
MOST_PHONES = 12
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:;"
    " connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
STATIC = {
    "phones.css": "text/css",
    "phones.js": "text/javascript",
    "phone.js": "text/javascript",
    "chat.js": "text/javascript",
    "bubbles.js": "text/javascript",
    "texts.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}
# Where a pin starts: a street corner in the middle of the municipality, in degrees.
PLACES = {"denhaag": ("52.07750", "4.30780"), "delft": ("52.01160", "4.35710")}
SOMEWHERE = ("52.09070", "5.12140")

_TEMPLATES = templates_in(HERE / "templates")


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """A municipality that a phone can write to, as the page shows it."""

    number: str
    shown_number: str
    name: str
    place: str
    latitude: str
    longitude: str


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """A phone on the page."""

    phone: str
    shown_phone: str
    person: str
    chosen: Choice
    choices: tuple[Choice, ...]
    blocked: tuple[str, ...] = ()


def spaced(number: str) -> str:
    """Write a Dutch number as people do, such as +31 70 000 0001."""
    if number.startswith("+316"):
        return f"+31 6 {number[4:8]} {number[8:]}"
    return f"{number[:3]} {number[3:5]} {number[5:8]} {number[8:]}".strip()


def _choice(account: Account) -> Choice:
    place = account.name.removeprefix("Gemeente ")
    latitude, longitude = PLACES.get(account.municipality, SOMEWHERE)
    return Choice(
        number=account.number,
        shown_number=spaced(account.number),
        name=f"Gemeente {place}",
        place=place,
        latitude=latitude,
        longitude=longitude,
    )


def choices(accounts: Accounts) -> tuple[Choice, ...]:
    """Return the municipalities to choose from, each number once."""
    return tuple({account.number: _choice(account) for account in accounts.all}.values())


def frame(world: World, phone: str, number: str) -> Frame:
    """Return a phone for the page; it writes to the first municipality when its own is gone."""
    offered = choices(world.accounts)
    blocked = tuple(one.number for one in offered if standing.blocked(world.db, one.number, phone))
    chosen = next((choice for choice in offered if choice.number == number), offered[0])
    return Frame(
        phone=phone,
        shown_phone=spaced(phone),
        person=profile_name(phone),
        chosen=chosen,
        choices=offered,
        blocked=blocked,
    )


def first_frames(world: World) -> None:
    """Put the first two phones on the page, once in the life of the state."""
    with transaction(world.db):
        if people.setting(world.db, "first_frames", "todo") == "done":
            return
        for phone, municipality in FIRST_PHONES:
            own = [a.number for a in world.accounts.all if a.municipality == municipality]
            people.put_frame(world.db, phone, own[0] if own else world.accounts.all[0].number)
        world.db.execute("UPDATE settings SET value = 'done' WHERE name = 'first_frames'")


def _html(text: str, status: int = 200) -> Response:
    headers = {
        "Content-Security-Policy": CONTENT_SECURITY_POLICY,
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
    }
    return Response(text, status_code=status, media_type="text/html", headers=headers)


async def page(request: Request) -> Response:
    """`GET /phones`."""
    world = world_of(request)
    frames = [frame(world, phone, number) for phone, number in people.frames(world.db)]
    return _html(_TEMPLATES.get_template("page.html").render(frames=frames, most=MOST_PHONES))


async def add(request: Request) -> Response:
    """`POST /phones/frames`: put the next free number on the page; answers its frame as HTML."""
    world = world_of(request)
    with transaction(world.db):
        taken = dict(people.frames(world.db))
        if len(taken) >= MOST_PHONES:
            raise BadRequest(f"The page holds at most {MOST_PHONES} phones.")
        phone = next(n for i in range(1, 1000) if (n := f"+3160000{i:04d}") not in taken)
        offered = choices(world.accounts)
        number = offered[len(taken) % len(offered)].number
        people.put_frame(world.db, phone, number)
    return _html(_TEMPLATES.get_template("added.html").render(frame=frame(world, phone, number)), 201)


async def choose(request: Request) -> Response:
    """`PUT /phones/frames/{phone}`: let a phone write to another municipality."""
    world = world_of(request)
    phone = read_phone(request.path_params["phone"])
    number = business_number(world.accounts, read_object(await request.body()).get("number"))
    if phone not in dict(people.frames(world.db)):
        raise BadRequest("There is no such phone on the page.", 404)
    people.put_frame(world.db, phone, number)
    return json_answer({"phone": phone, "number": number})


async def remove(request: Request) -> Response:
    """`DELETE /phones/frames/{phone}`: take a phone off the page."""
    people.remove_frame(world_of(request).db, read_phone(request.path_params["phone"]))
    return Response(status_code=204)


async def static(request: Request) -> Response:
    """`GET /phones/static/{name}`: the page's own files."""
    name = request.path_params["name"]
    if name not in STATIC:
        raise BadRequest("There is no such file.", 404)
    headers = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
    return FileResponse(HERE / "static" / name, media_type=STATIC[name], headers=headers)


def routes() -> list[Route]:
    """Return the routes of the page."""
    return [
        Route("/phones", page, methods=["GET"]),
        Route("/phones/events", events, methods=["GET"]),
        Route("/control/phones/{phone}/events", events, methods=["GET"]),
        Route("/phones/frames", add, methods=["POST"]),
        Route("/phones/frames/{phone}", choose, methods=["PUT"]),
        Route("/phones/frames/{phone}", remove, methods=["DELETE"]),
        Route("/phones/static/{name}", static, methods=["GET"]),
    ]
