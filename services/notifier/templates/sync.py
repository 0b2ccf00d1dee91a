"""Keeps an account's templates in step with what is declared: makes what is missing, looks how they stand."""

from datetime import datetime

import aiohttp

from loket import telemetry
from loket.declarations import Channel, Municipality
from loket.failures import Retryable
from loket.metrics import TEMPLATES, TEMPLATES_MARKETING, TEMPLATES_SILENT
from loket.providers import PROVIDERS
from loket.providers.shapes import Access, NotOffered, Refused, TemplateDraft, TemplateState, Unclear, Unreachable
from services.notifier.store import templates
from services.notifier.store.database import Database
from services.notifier.templates.choosing import USABLE, Standing, drafts, silent

_LOG = telemetry.log(__name__)


async def sync(
    pool: Database,
    http: aiohttp.ClientSession,
    access: Access,
    municipality: Municipality,
    way: Channel,
    *,
    now: datetime,
    serves: bool = True,
) -> bool:
    """Bring one account in step.

    Args:
        pool: the database.
        http: for the calls.
        access: to the provider's API.
        municipality: whose templates.
        way: the channel by the way whose account it is.
        now: this moment (UTC).
        serves: whether the channel is served by this way: only then the gauges tell how its templates stand.

    Returns:
        False when the provider did not answer: try again soon.
    """
    provider = PROVIDERS[way.provider]
    wanted = list(drafts(municipality))
    if not wanted or not provider.wire.CAPABILITIES.template_management:
        return True
    try:
        found = {(t.name, t.language): t for t in await provider.client.templates(http, access, way)}
        for draft in wanted:
            if (draft.name, draft.language) not in found:
                found[draft.name, draft.language] = await _make(http, access, municipality, way, draft)
        async with pool.transaction() as connection:
            await templates.seen(connection, municipality.slug, way.account, list(found.values()), now=now)
            marketing = await templates.marketing(connection, municipality.slug, way.account, now=now)
    except (Unreachable, Unclear, Retryable):
        return False
    except NotOffered:
        return True
    except Refused as refused:
        _LOG.warning(
            "the platform does not tell of the templates",
            municipality=municipality.slug,
            channel=way.name,
            code=refused.code,
        )
        return False
    if not serves:
        return True
    usable = sum(found[d.name, d.language].status in USABLE for d in wanted)
    TEMPLATES.labels(municipality.slug, way.name, "usable").set(usable)
    TEMPLATES.labels(municipality.slug, way.name, "not_usable").set(len(wanted) - usable)
    states = {k: t.status for k, t in found.items()}
    mute = silent(municipality, Standing(states=states, told=True, marketing=marketing))
    for purpose, language in mute:
        _LOG.warning(
            "nothing can be said outside the window",
            municipality=municipality.slug,
            channel=way.name,
            purpose=purpose,
            language=language,
        )
    TEMPLATES_SILENT.labels(municipality.slug, way.name).set(len(mute))
    TEMPLATES_MARKETING.labels(municipality.slug, way.name).set(len(marketing))
    return True


async def _make(
    http: aiohttp.ClientSession, access: Access, municipality: Municipality, way: Channel, draft: TemplateDraft
) -> TemplateState:
    try:
        made = await PROVIDERS[way.provider].client.make_template(http, access, way, draft)
    except Refused as refused:
        _LOG.warning(
            "the platform takes a template not even for review",
            municipality=municipality.slug,
            channel=way.name,
            template=draft.name,
            language=draft.language,
            code=refused.code,
        )
        made = TemplateState(
            name=draft.name,
            language=draft.language,
            status=templates.MISSING,
            category=draft.category,
            reason=str(refused.code or refused.http_status),
        )
    else:
        _LOG.info(
            "a template was handed in",
            municipality=municipality.slug,
            channel=way.name,
            template=draft.name,
            language=draft.language,
            status=made.status,
        )
    return made
