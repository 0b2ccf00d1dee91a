"""Under which licences an artefact is: those of what its numbers were learned from."""

from services.classifier.model import encoders
from services.classifier.model.manifest import Licence
from services.classifier.model.second_look import SecondLook


def licences_of(encoder: str, second: SecondLook | None) -> tuple[Licence, ...]:
    """Of the sentences, of the encoder, and of what those that look for emergencies were taught on from.

    Args:
        encoder: its name, or ``none``.
        second: those that look, where there are any.
    """
    found = [Licence("the sentences of this project", "CC0-1.0")]
    if encoder != encoders.NONE:
        offered = encoders.ENCODERS[encoder]
        found.append(Licence(f"{offered.about}, in the package {offered.package}", offered.licence))
    if second is not None:
        begun = encoders.ENCODERS[encoders.DEFAULT]
        found.append(Licence(f"the reader that looks for emergencies, taught on from {begun.about}", begun.licence))
    if second is not None and second.deeper is not None:
        begun = encoders.ENCODERS[encoders.E5]
        about = f"the transformer that looks for emergencies, taught on from {begun.about}"
        found.append(Licence(about, begun.licence))
    return tuple(found)
