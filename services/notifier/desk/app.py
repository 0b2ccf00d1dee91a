"""The web application of the desk role: API, pages, and nothing that talks to WhatsApp."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, Protocol

from fastapi import Depends, FastAPI
from fastapi.security import HTTPBearer
from pydantic import SecretStr

from loket.municipalities import World
from loket.sealing import Wrapper
from loket.storage import Storage
from services.notifier.desk import (
    api,
    case_api,
    case_forms,
    case_page,
    channel_page,
    channels,
    entrance,
    live,
    media,
    page,
    talk_page,
)
from services.notifier.desk.access import Access, Gate
from services.notifier.desk.live import Stamps
from services.notifier.desk.parts import Desk
from services.notifier.desk.problems import API_VERSION, handle_problems
from services.notifier.media.scan import Scanner
from services.notifier.store.database import Database

ABOUT: Final = (
    "Cases, conversations, deliveries and channels of the municipalities that Loket serves. "
    "Lists answer 50 items a page, newest first. Instants are RFC 3339 in UTC. Errors are problem+json (RFC 9457)."
)


class HasLocalToken(Protocol):
    """The one setting that the desk reads."""

    @property
    def local_token(self) -> SecretStr | None:
        """A bearer token that counts on this machine only."""


def now() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


def create_app(
    *,
    pool: Database,
    world: World,
    settings: HasLocalToken,
    wrapper: Wrapper,
    clock: Callable[[], datetime] = now,
    storage: Storage | None = None,
    scanner: Scanner | None = None,
    live_s: float = 25.0,
) -> FastAPI:
    """Make the application; whoever serves it owns the pool.

    Args:
        pool: of the database whose schema is up to date.
        world: the declared municipalities.
        settings: for the local token.
        wrapper: opens what residents wrote.
        clock: the present moment, with its zone.
        storage: where files lie; without it none can be shown or sent.
        scanner: looks at files that staff send; without it none does.
        live_s: a stream of news to an open page ends after so long, and the browser opens the next one.
    """
    app = FastAPI(
        title="Loket",
        version=API_VERSION,
        description=ABOUT,
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
        license_info={"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
    )
    token = settings.local_token
    access = Access(token.get_secret_value() if token else None, clock=clock)
    app.state.desk = Desk(
        pool=pool,
        world=world,
        wrapper=wrapper,
        clock=clock,
        storage=storage,
        scanner=scanner,
        stamps=Stamps(),
        live_s=live_s,
    )
    app.state.access = access
    handle_problems(app)
    app.add_middleware(Gate, access=access)
    # The gate asks for the token; this only lets the OpenAPI document say so.
    documented = [Depends(HTTPBearer(auto_error=False, description="OIDC, or the local token from this machine"))]
    app.include_router(api.router, dependencies=documented)
    app.include_router(case_api.router, dependencies=documented)
    app.include_router(channels.router, dependencies=documented)
    app.include_router(media.api, dependencies=documented)
    app.include_router(entrance.router)
    app.include_router(media.pages)
    pages = (live, channel_page, case_page, case_forms, talk_page, page)
    for router in (module.router for module in pages):
        app.include_router(router)
    return app
