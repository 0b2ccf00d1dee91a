"""The desk's lists, in Dutch: cases, who waits for a person, how the departments stand. None needs JavaScript."""

from typing import Annotated, Final, TypeAlias
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query
from msgspec import Struct, structs
from starlette.responses import Response

from loket.declarations import Municipality
from services.notifier.cases import workflow
from services.notifier.desk import channel_views, faces, rendering, shapes, views
from services.notifier.desk.asking import reading
from services.notifier.desk.case_api import all_figures
from services.notifier.desk.channels import all_standing
from services.notifier.desk.entrance import see
from services.notifier.desk.parts import TheDesk, TheMunicipality, around, today_of
from services.notifier.store import case_reads, desk_reads, live, numbered, placed

ALL = "alle"
LONGEST_PLACE: Final = 80
router = APIRouter(prefix="/desk/{municipality}", include_in_schema=False)


class Chosen(Struct, frozen=True, kw_only=True):
    """What a list is narrowed down to, as the form and the address say it."""

    state: str
    department: str
    late: bool
    waits: bool
    sub: str = ""
    place: str = ""
    """Words of where it is."""

    @property
    def narrow(self) -> bool:
        """Whether anything is left out beside what is closed."""
        said = self.department or self.late or self.waits or self.sub or self.place
        return bool(self.state not in {case_reads.OPEN, ALL} or said)

    @property
    def query(self) -> dict[str, str]:
        """What of it stands in an address."""
        said = {"state": "" if self.state == case_reads.OPEN else self.state, "department": self.department}
        said |= {"laat": "1" if self.late else "", "wacht": "1" if self.waits else ""}
        said |= {"categorie": self.sub, "plek": self.place}
        return {name: text for name, text in said.items() if text}


def chosen(
    state: Annotated[str, Query(max_length=40)] = "",
    department: Annotated[str, Query(max_length=80)] = "",
    laat: bool = False,
    wacht: bool = False,
    categorie: Annotated[str, Query(max_length=80)] = "",
    plek: Annotated[str, Query(max_length=LONGEST_PLACE)] = "",
) -> Chosen:
    """What somebody chose; of a department or category that is declared no more the cases are still found."""
    return Chosen(
        state=state if state in {*workflow.STATES, ALL} else case_reads.OPEN,
        department=shapes.plain(department),
        late=laat,
        waits=wacht,
        sub=shapes.plain(categorie),
        place=shapes.plain(plek).strip(),
    )


Picked: TypeAlias = Annotated[Chosen, Depends(chosen)]


def wanted(desk: TheDesk, picked: Chosen) -> case_reads.Filter:
    """What the database is asked for."""
    return case_reads.Filter(
        today=today_of(desk),
        state=None if picked.state == ALL else picked.state,
        department=picked.department or None,
        late=picked.late,
        waits=picked.waits,
        sub=picked.sub or None,
    )


async def version_of(desk: TheDesk, municipality: str, picked: Chosen) -> str:
    """What tells that a list would look different now."""
    ask = live.of_search if picked.place else live.of_list
    return await ask(desk.pool, municipality, wanted(desk, picked))


@router.get("")
async def cases(
    desk: TheDesk,
    municipality: TheMunicipality,
    picked: Picked,
    nummer: Annotated[str, Query(max_length=40)] = "",
    cursor: Annotated[str | None, Query()] = None,
) -> Response:
    """Who waits for a person, and the cases: the late ones first, then by priority and term."""
    here = f"/desk/{municipality.slug}"
    sought = shapes.plain(nummer).strip()
    found = await numbered.find(desk.pool, municipality.slug, sought) if sought else ()
    if len(found) == 1:
        return see(f"{here}/meldingen/{found[0].id}")
    as_number = sought.upper().startswith(f"{municipality.case_prefix.upper()}-")
    if sought and not as_number and numbered.ending(sought) is None:
        # What is no number is a place.
        return see(f"{here}?{urlencode({**picked.query, 'plek': sought})}")
    version = await version_of(desk, municipality.slug, picked)
    which, every = wanted(desk, picked), True
    if picked.place:
        there = await placed.at(desk.pool, desk.wrapper, municipality.slug, which, picked.place)
        which, every = structs.replace(which, among=there.cases), there.all
    with reading(cursor):
        page = await case_reads.pressing(desk.pool, desk.wrapper, municipality.slug, which, cursor=cursor)
    waiting = await desk_reads.waiting(desk.pool, desk.wrapper, municipality.slug, most=desk_reads.AT_THE_TOP)
    return rendering.html(
        "list.html",
        **around(desk, municipality, "meldingen"),
        cases=[faces.case_line(views.case(row, today_of(desk))) for row in page.items],
        count=page.count,
        by_urgency=which.is_worked_on,
        not_all=None if every else f"{placed.MOST:,}".replace(",", "."),
        waiting=[faces.waiting(one) for one in waiting.items],
        waiting_count=waiting.count,
        notices=channel_views.notices(await all_standing(desk, municipality)),
        states=workflow.STATES,
        departments=list(
            dict.fromkeys((*(d.name for d in municipality.departments), *filter(None, (picked.department,))))
        ),
        categories=_categories(municipality, picked),
        chosen=picked,
        sought=sought,
        alike=found,
        first_page_url=f"{here}?{urlencode(picked.query)}" if cursor else None,
        next_url=f"{here}?{urlencode({**picked.query, 'cursor': page.next_cursor})}" if page.next_cursor else None,
        live_url=f"{here}/live?{urlencode({'blad': 'meldingen', **picked.query})}",
        version=version,
    )


def _categories(municipality: Municipality, picked: Chosen) -> list[tuple[str, list[str]]]:
    """The categories to choose from, and the one that was chosen though it is declared no more."""
    found = faces.categories(municipality)
    known = {sub for _, subs in found for sub in subs}
    return found if not picked.sub or picked.sub in known else [*found, ("Vroeger", [picked.sub])]


@router.get("/gesprekken")
async def waiting(desk: TheDesk, municipality: TheMunicipality) -> Response:
    """Every conversation that waits for a person: since when, why, and what was said last; emergencies on top."""
    version = await live.of_waiting(desk.pool, municipality.slug)
    found = await desk_reads.waiting(desk.pool, desk.wrapper, municipality.slug, most=desk_reads.ON_THEIR_PAGE)
    return rendering.html(
        "waiting.html",
        **around(desk, municipality, "gesprekken"),
        waiting=[faces.waiting(one) for one in found.items],
        waiting_count=found.count,
        live_url=f"/desk/{municipality.slug}/live?blad=gesprekken",
        version=version,
    )


@router.get("/cijfers")
async def figures(desk: TheDesk, municipality: TheMunicipality) -> Response:
    """How each department stands."""
    return rendering.html(
        "figures.html",
        **around(desk, municipality, "cijfers"),
        departments=await all_figures(desk, municipality),
    )
