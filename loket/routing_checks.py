"""What departments, categories, areas and rules must be so that every case has exactly one department (pure)."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from loket.declarations import Municipality

Path: TypeAlias = tuple[str | int, ...]
Fault: TypeAlias = tuple[Path, str]


def faults(m: Municipality) -> Iterator[Fault]:
    """Every fault, with the place in the declaration."""
    yield from _fallback(m)
    yield from _replaced(
        "departments",
        "department",
        {d.name: d.replaced_by for d in m.departments},
        {d.name: d.active for d in m.departments},
    )
    yield from _replaced(
        "categories", "category", {c.sub: c.replaced_by for c in m.categories}, {c.sub: c.active for c in m.categories}
    )
    yield from _areas(m)
    yield from _rules(m)


def _fallback(m: Municipality) -> Iterator[Fault]:
    if not m.fallback.active:
        yield ("fallback", "active"), "the fallback must be active: what has no category goes there"
    department = next((d for d in m.departments if d.name == m.fallback.department), None)
    if department is not None and not department.active:
        yield ("fallback", "department"), f"the fallback's department {department.name!r} must be active"


def _replaced(
    where: str, what: str, successors: Mapping[str, str | None], active: Mapping[str, bool]
) -> Iterator[Fault]:
    for i, (name, successor) in enumerate(successors.items()):
        if successor is None:
            continue
        at = (where, i, "replaced_by")
        if active[name]:
            yield at, f"{what} {name!r} is active, so nothing can have replaced it"
        elif successor not in successors:
            yield at, f"{what} {name!r} names the unknown successor {successor!r}"
        elif _comes_back(name, successors):
            yield at, f"{what} {name!r} is replaced in a circle"


def _comes_back(name: str, successors: Mapping[str, str | None]) -> bool:
    seen: set[str] = set()
    at: str | None = name
    while at is not None and at not in seen:
        seen.add(at)
        at = successors.get(at)
    return at is not None


def _areas(m: Municipality) -> Iterator[Fault]:
    seen: set[str] = set()
    for i, area in enumerate(m.areas):
        if area.name in seen:
            yield ("areas", i, "name"), f"area {area.name!r} is declared twice"
        seen.add(area.name)
        if any(ring[0] != ring[-1] for rings in area.geometry.parts for ring in rings):
            yield (
                ("areas", i, "geometry"),
                f"area {area.name!r} has a ring that is not closed: its last position must be its first",
            )


def _rules(m: Municipality) -> Iterator[Fault]:
    departments = {d.name: d.active for d in m.departments}
    about = {c.sub for c in (*m.categories, m.fallback)} | {c.main for c in (*m.categories, m.fallback)}
    areas = {area.name for area in m.areas}
    for i, rule in enumerate(m.routing):
        if not departments.get(rule.department, False):
            state = "inactive" if rule.department in departments else "unknown"
            yield ("routing", i, "department"), f"routing rule {i + 1} names the {state} department {rule.department!r}"
        for name in rule.categories:
            if name not in about:
                yield ("routing", i, "categories"), f"routing rule {i + 1} names the unknown category {name!r}"
        for name in rule.areas:
            if name not in areas:
                yield ("routing", i, "areas"), f"routing rule {i + 1} names the unknown area {name!r}"
        if (rule.after is None) != (rule.before is None):
            yield ("routing", i), f"routing rule {i + 1} needs both after and before, or neither"
        elif rule.after is not None and rule.after == rule.before:
            yield ("routing", i), f"routing rule {i + 1} has no time between after and before"
