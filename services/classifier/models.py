"""Which model speaks for which municipality: its own where it has one that can be used, else the shared one.

In the folder of the shared model a folder named after a municipality holds its own. One that is damaged, or that does
not fit what is declared, is refused with a sentence and counted; the shared one then speaks for that municipality, so
that one city's mistake stops nobody, not even itself.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from loket import telemetry
from loket.declarations import Municipality
from loket.metrics import MODEL_REFUSED
from services.classifier.model.artefact import MANIFEST, Model, UnusableModel, load_model
from services.classifier.model.ranking import unsuited

_LOG: Final = telemetry.log(__name__)


class Models:
    """The models of one process."""

    def __init__(self, shared: Model, own: Mapping[str, Model] = MappingProxyType({})) -> None:
        self.shared = shared
        self._own = dict(own)

    def of(self, slug: str) -> Model:
        """The model that speaks for a municipality."""
        return self._own.get(slug, self.shared)

    @property
    def all(self) -> tuple[Model, ...]:
        """Each of them once, the shared one first."""
        return (self.shared, *self._own.values())


def as_models(model: Model | Models) -> Models:
    """One model as that of every municipality."""
    return model if isinstance(model, Models) else Models(model)


def load_models(folder: Path, world: Mapping[str, Municipality], load: Callable[[Path], Model] = load_model) -> Models:
    """The shared model of a folder and the municipalities' own in the folders inside it.

    Raises:
        UnusableModel: the shared one cannot be used at all.
    """
    shared = load(folder)
    own: dict[str, Model] = {}
    for slug, municipality in world.items():
        reason = None
        if (folder / slug / MANIFEST).exists():
            try:
                model = load(folder / slug)
            except UnusableModel as error:
                reason = str(error)
            else:
                reason = unsuited(model.manifest, municipality, own=True)
                if reason is None:
                    own[slug] = model
        if reason is not None:
            _LOG.error("the shared model is used", municipality=slug, reason=reason)
        MODEL_REFUSED.labels(slug, "own").set(reason is not None)
        reason = None if slug in own else unsuited(shared.manifest, municipality, own=False)
        if reason is not None:
            _LOG.error("every report goes to a person", municipality=slug, reason=reason)
        MODEL_REFUSED.labels(slug, "shared").set(reason is not None)
    return Models(shared, own)


def model_of(folder: Path, municipality: Municipality) -> Model:
    """The model that would speak for one municipality, for command lines.

    Raises:
        UnusableModel: it cannot be used, or does not fit what is declared; nothing else is taken in its place.
    """
    own = (folder / municipality.slug / MANIFEST).exists()
    model = load_model(folder / municipality.slug if own else folder)
    reason = unsuited(model.manifest, municipality, own=own)
    if reason is not None:
        raise UnusableModel(reason)
    return model
