"""Turns values into the desk's pages: templates, security headers, the page for an error."""

from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import Response

from loket.codec import clean
from services.notifier.desk import words

HERE: Final = Path(__file__).parent
STATIC: Final = MappingProxyType(
    {
        "base.css": "text/css",
        "list.css": "text/css",
        "case.css": "text/css",
        "desk.js": "text/javascript",
        "kept.js": "text/javascript",
        "icon.svg": "image/svg+xml",
    }
)
HEADERS: Final = MappingProxyType(
    {
        "Content-Security-Policy": (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self';"
            " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
        ),
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
    }
)
"""On every answer under /desk. The referrer stays ours: browsers leave Origin out of a form under ``no-referrer``."""

_ERRORS: Final = MappingProxyType(
    {
        400: "Dit adres klopt niet.",
        403: "Dit formulier kwam niet van deze site. Ga terug en probeer het opnieuw.",
        404: "Deze pagina bestaat niet, of niet bij deze gemeente.",
        405: "Dat kan hier niet.",
        409: "Dat kan niet meer: iemand anders was eerder. Ga terug en kijk hoe de melding er nu voor staat.",
        410: "Deze gegevens zijn gewist.",
        413: "De tekst of het bestand is te groot.",
        422: "Er ontbreekt iets in het formulier, of de tekst is te lang. Ga terug: wat u schreef, staat er nog.",
        503: "De database is even niet bereikbaar. Probeer het zo opnieuw.",
    }
)

_ENVIRONMENT: Final = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_ENVIRONMENT.filters.update(
    {
        "percent": words.percent,
        "tick": words.tick,
        "state": words.state,
        "moment": words.moment,
        "stamp": words.stamp,
        "term": words.term,
        "age": words.age,
        "degrees": words.degrees,
        "slug": words.slug,
        "marks": words.marks,
        "language": words.language,
        "capitalise": words.capitalise,
        "shown": words.shown,
    }
)


def html(template: str, *, status: int = 200, headers: Mapping[str, str] | None = None, **values: Any) -> Response:
    """Render a template; a lone surrogate or NUL in what a resident wrote becomes U+FFFD."""
    text = clean(_ENVIRONMENT.get_template(template).render(**values)).replace("\x00", "\ufffd")
    return Response(text, status_code=status, media_type="text/html", headers=dict(headers or {}))


def error_page(status: int, *, headers: Mapping[str, str] | None = None) -> Response:
    """A plain page that says what is wrong and where to go on."""
    sentence = _ERRORS.get(status, "Er ging iets mis. Probeer het opnieuw; helpt dat niet, bel dan de beheerder.")
    title = "Niet gevonden" if status == HTTPStatus.NOT_FOUND else "Dat lukte niet"
    merged = {**HEADERS, "Cache-Control": "no-store", **(headers or {})}
    return html("error.html", status=status, headers=merged, title=title, sentence=sentence)
