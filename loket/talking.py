"""What a municipality declares about conversations: numbers to call, opening hours, questions, dangers (pure)."""

from collections.abc import Mapping
from typing import Annotated, Final

from msgspec import Meta, Struct

from loket.routing import ClockTime, Day

_Number = Annotated[str, Meta(pattern=r"^[0-9][0-9 -]{1,18}[0-9]$")]
_Said = Annotated[str, Meta(min_length=1, max_length=299, description="what the resident reads")]
_Spoken = Annotated[Mapping[Annotated[str, Meta(pattern="^[a-z]{2}$")], _Said], Meta(min_length=1)]
COMPOUND: Final = "-"
"""Before a stem: a word may also end in it, as compounds do: ``-deksel`` finds "putdeksel" too."""
BETWEEN: Final = " .. "
"""Between words of a stem: up to six others may stand there: ``deksel .. is weg``."""
_Stem = Annotated[
    str,
    Meta(
        min_length=2,
        max_length=40,
        description="the beginning of a word, or of words as they follow each other; -deksel finds putdeksel too; "
        "up to six other words may stand for the dots of: deksel .. is weg",
    ),
]


class Numbers(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whom to call; texts name them as ``{emergency_number}`` and so on."""

    emergency: Annotated[_Number, Meta(description="danger to life: fire brigade, ambulance, police")] = "112"
    gas: Annotated[_Number, Meta(description="the smell of gas")] = "0800-9009"
    suicide: Annotated[_Number, Meta(description="thoughts of suicide")] = "113"
    domestic: Annotated[_Number, Meta(description="violence at home: Veilig Thuis")] = "0800-2000"
    police: Annotated[_Number, Meta(description="police without hurry")] = "0900-8844"
    animals: Annotated[_Number, Meta(description="animals in need")] = "144"

    def words(self) -> Mapping[str, str]:
        """What the placeholders of texts stand for."""
        return {
            "emergency_number": self.emergency,
            "gas_number": self.gas,
            "suicide_number": self.suicide,
            "domestic_number": self.domestic,
            "police_number": self.police,
            "animal_number": self.animals,
        }


NUMBER_WORDS = frozenset(Numbers().words())


class Hours(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When a person reads what residents write; on holidays and closing days nobody does."""

    days: Annotated[tuple[Day, ...], Meta(min_length=1)]
    opens: ClockTime
    closes: ClockTime


class Faq(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A question that residents ask, and its answer."""

    words: Annotated[
        tuple[Annotated[tuple[_Stem, ...], Meta(min_length=1)], ...],
        Meta(min_length=1, description="beginnings of words; one of each group must stand in the question"),
    ]
    answer: Annotated[_Spoken, Meta(description="per language; in another one a person answers")]


class Transcriber(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who writes out what residents say in voice notes; nobody does unless declared: they are asked to type it then."""

    address: Annotated[
        str,
        Meta(
            pattern=r"^https?://[^\s]+$",
            max_length=200,
            description="base address of an API for transcriptions such as OpenAI's, with its version",
        ),
    ]
    model: Annotated[str, Meta(min_length=1, max_length=120, description="as that API names it")]
    key: Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{0,39}$", description="its key is the secret {slug}.{key}")] = (
        "transcriber_key"
    )
    within_s: Annotated[
        float, Meta(gt=0, le=8, description="what takes longer is tried once more; the resident is asked meanwhile")
    ] = 6.0
    largest_kb: Annotated[
        int, Meta(ge=1, le=16_384, description="what is larger is not sent; a minute of a voice note is some 120")
    ] = 2048


class Danger(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A situation in which the resident must hear at once what to do, also while the classifier is down."""

    name: Annotated[str, Meta(pattern="^[a-z][a-z0-9_]{1,39}$")]
    words: Annotated[
        tuple[Annotated[tuple[_Stem, ...], Meta(min_length=1)], ...],
        Meta(min_length=1, description="beginnings of words in any language; one of each group must stand there"),
    ]
    category: Annotated[str | None, Meta(description="sub of the case; without one a person reads it")] = None
    advice: Annotated[_Spoken, Meta(description="per language; may name {phone} and {emergency_number}")]


class Quiet(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hours in which residents hear of nothing that is not urgent; Dutch time, may pass midnight."""

    begins: ClockTime
    ends: ClockTime
