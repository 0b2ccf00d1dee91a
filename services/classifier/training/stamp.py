"""Which artefact it would be: known before anything is read, so that nothing is learned twice."""

import hashlib
from importlib import resources
from typing import Final

from loket.emergency.head_file import HEAD_FILE
from services.classifier.model import encoders

_CODE: Final = (
    "model/artefact.py",
    "model/concepts.py",
    "model/concepts.tsv",
    "model/convolutions.py",
    "model/encoders.py",
    "model/features.py",
    "model/manifest.py",
    "model/products.py",
    "model/reader.py",
    "model/second_look.py",
    "model/transformer.py",
    "model/ukrainian.py",
    "model/ukrainian.tsv",
    "model/ukrainian_forms.tsv",
    "model/unigram.py",
    "model/universal.py",
    "training/additions.py",
    "training/additions.tsv",
    "training/seconds.tsv",
    "training/conversations.py",
    *(f"training/conversations/{language}.tsv" for language in ("ar", "de", "en", "es", "fr", "nl", "pl", "tr", "uk")),
    "training/corpus.py",
    "training/emergency.py",
    "training/emergency_head.py",
    "training/figures.py",
    "training/fit.py",
    "training/inputs.py",
    "training/labels.py",
    "training/mixtures.py",
    "training/own.py",
    "training/reader.safetensors",
    "training/reader_file.py",
    "training/second_limits.py",
    "training/second_look.py",
    "training/solver.py",
    "training/tasks.py",
    "training/transformer.safetensors",
)


def encoder_for_training(wanted: str | None = None) -> str:
    """The encoder that an artefact made now will need: the wanted one, or the default where it is installed."""
    name = wanted or encoders.DEFAULT
    return name if encoders.installed(name) else encoders.NONE


def fingerprint(data: str, encoder: str | None = None) -> str:
    """SHA-256 of everything that decides the artefact: data, encoder, and the code that makes features and fits.

    Args:
        data: digest of the corpus.
        encoder: name of the sentence encoder; the one that training would take when absent.
    """
    name = encoder if encoder is not None else encoder_for_training()
    digest = hashlib.sha256(f"{data} {name}".encode())
    here = resources.files("services.classifier")
    for path in _CODE:
        digest.update((here / path).read_bytes())
    # The second look adds to the guard, so an artefact belongs to one.
    digest.update((resources.files("loket.emergency") / HEAD_FILE).read_bytes())
    return digest.hexdigest()
