"""What every role of the classifier does before it serves."""

import sys
from typing import Final

from pydantic import ValidationError

from loket import telemetry
from loket.municipalities import World
from services.classifier.model import encoders
from services.classifier.model.artefact import Model
from services.classifier.model.language import warm_up
from services.classifier.settings import ModelSettings

_LOG: Final = telemetry.log(__name__)


class WrongDefault(ValueError):  # noqa: N818 - what it is
    """The default municipality is not declared; the text is one sentence for the operator."""


def refuse(reason: str) -> int:
    """Say why the process does not start; answers its exit code."""
    sys.stderr.write(f"classifier does not start: {reason}\n")
    return 2


def wrong_settings(error: ValidationError) -> str:
    """Which settings are wrong and how."""
    return "; ".join(f"LOKET_{'.'.join(str(p) for p in e['loc']).upper()}: {e['msg']}" for e in error.errors())


def default_of(settings: ModelSettings, world: World) -> str:
    """Whose categories count for callers that name none.

    Raises:
        WrongDefault: it is not declared.
    """
    default = settings.default_municipality or next(iter(world))
    if default not in world:
        raise WrongDefault(f"LOKET_DEFAULT_MUNICIPALITY: {default!r} is not declared")
    return default


def warm(model: Model) -> None:
    """Load what would make the first message wait."""
    warm_up()
    if model.manifest.encoder != encoders.NONE and encoders.load(model.manifest.encoder) is None:
        _LOG.warning("the sentence encoder is not installed: messages are judged by their words alone")
