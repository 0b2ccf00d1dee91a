"""The vendors' APIs by the path they stand under."""

from collections.abc import Mapping, Sequence

from starlette.applications import Starlette
from starlette.routing import BaseRoute, Mount

from simulator.notifynl import routes as notifynl
from simulator.vendors.cm import routes as cm
from simulator.vendors.dialog360 import routes as dialog360
from simulator.vendors.meta import routes as meta
from simulator.vendors.twilio import routes as twilio
from simulator.world import World


def mounts(world: World) -> list[Mount]:
    """Return one application per vendor, all on the same world."""
    faces: Mapping[str, Sequence[BaseRoute]] = {
        "/graph": meta.routes(),
        "/360dialog": dialog360.routes(),
        "/twilio": twilio.routes(),
        "/cm": cm.routes(),
        "/notifynl": notifynl.routes(),
    }
    mounted = []
    for path, routes in faces.items():
        app = Starlette(routes=list(routes))
        app.state.world = world
        mounted.append(Mount(path, app=app))
    return mounted
