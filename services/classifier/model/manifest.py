"""What an artefact says of itself, without its numbers."""

from typing import Final, Literal

from msgspec import Struct

from services.classifier.model.second_look import SecondFacts

FORMAT: Final = 8
INTENT: Final = "intent"
CATEGORY: Final = "category"
TASKS: Final = (INTENT, CATEGORY)

ADDITION: Final = "addition"
"""Of what only goes on about a problem: the other class is ``report``."""

SUBJECT: Final = "subject"
"""Of what tells what a report could be about: the other class is ``nothing``."""

HeadName = Literal["joint", "text", "embedding"]


class Threshold(Struct, frozen=True):
    """From which probability on a stated precision was kept, measured out-of-fold."""

    precision: float
    first: float
    """From this probability on the first class is right that often."""
    first_coverage: float
    """Share of the sentences at or over it."""
    three: float
    """From this sum on the right class is among the first three that often."""


class Figures(Struct, frozen=True, kw_only=True):
    """How good a head was on sentences it had not seen."""

    rows: int
    accuracy: float
    accuracy_top3: float
    macro_f1: float
    ece: float
    """Expected calibration error, ten bins, after the temperature."""


class HeadFacts(Struct, frozen=True, kw_only=True):
    """How one head of a task is calibrated, and how good it was out-of-fold."""

    temperature: float
    factors: dict[str, float]
    """The temperature is multiplied by this for texts of a language; 1 where none stands."""
    thresholds: tuple[Threshold, ...]
    """By rising precision; of all sentences."""
    thresholds_of: dict[str, tuple[Threshold, ...]] = {}
    """The same of the sentences of a language, where enough of them were there to tell."""
    whole: Figures
    by_language: dict[str, Figures]


class Task(Struct, frozen=True, kw_only=True):
    """One question about a text."""

    classes: tuple[str, ...]
    rows: int
    heads: dict[HeadName, HeadFacts]

    def facts(self, head: HeadName) -> HeadFacts:
        """Of a head that the artefact has."""
        return self.heads[head]


class Licence(Struct, frozen=True):
    """Under which terms something that the artefact was made with may be used."""

    what: str
    licence: str


class Manifest(Struct, frozen=True, kw_only=True):
    """Everything about an artefact except its numbers."""

    format: int
    fingerprint: str
    """SHA-256 of the training data and of the code that makes features and fits."""
    tensors_sha256: str
    encoder: str
    """Name of the sentence encoder that two of the heads need, or ``none``."""
    encoder_version: str
    precision: float
    """What a municipality gets that states none."""
    languages: tuple[str, ...]
    """In which sentences were learned."""
    intent: Task
    """Without classes in a model that is only compared."""
    category: Task
    addition: Task | None = None
    """Whether a text tells of a problem or only goes on about one, learned where a corpus holds many reports."""
    subject: Task | None = None
    """Whether a text tells what a report could be about at all, learned where a corpus holds many reports."""
    mains: dict[str, str]
    """Main category of each category."""
    sources: tuple[str, ...]
    data_sha256: str
    rows_by_language: dict[str, int]
    licences: tuple[Licence, ...]
    note: str
    guard: dict[str, float] = {}
    """How good the emergency guard is out-of-fold that ships beside it."""
    emergency: SecondFacts | None = None
    """Of the second look for emergencies, where there is one."""
    deeper: SecondFacts | None = None
    """The same where the transformer reads too."""

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Those that were learned, in the order in which their classes stand in the heads."""
        found = (self.intent, self.category, self.addition, self.subject)
        return tuple(task for task in found if task is not None)

    def task(self, name: str) -> Task:
        """One of ``TASKS``."""
        return self.intent if name == "intent" else self.category
