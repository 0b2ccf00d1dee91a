"""What a municipality declares about the classifier: how sure it must be, its own names, a second opinion (pure)."""

from typing import Annotated

from msgspec import Meta, Struct

_Name = Annotated[str, Meta(min_length=2, max_length=80)]


class Opinion(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A language model to ask about reports of which the classifier is not sure; none is asked unless declared."""

    address: Annotated[
        str,
        Meta(
            pattern=r"^https?://[^\s]+$",
            max_length=200,
            description="base address of an API such as OpenAI's, with its version; its key is the secret "
            "{slug}.opinion_key",
        ),
    ]
    model: Annotated[str, Meta(min_length=1, max_length=120, description="as that API names it")]
    per_day: Annotated[
        int, Meta(ge=1, le=1_000_000, description="questions that all processes together may ask in a day of UTC")
    ] = 200
    within_s: Annotated[float, Meta(gt=0, le=10, description="an answer that takes longer does not count")] = 2.0
    right: Annotated[
        float, Meta(ge=0.5, le=0.99, description="how often it is taken to be right: what its answer weighs")
    ] = 0.8


class Judging(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the classifier works for this municipality."""

    precision: Annotated[
        float,
        Meta(ge=0.5, le=0.98, description="of the reports that go on without a question so many must be right"),
    ] = 0.90
    words: Annotated[
        frozenset[_Name],
        Meta(description="names of places that say nothing of what a report is about, beside streets and areas"),
    ] = frozenset()
    opinion: Opinion | None = None
