"""A resident's photo, sound or file, as the API answers it."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field


class File(BaseModel):
    """What came with a message."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    id: UUID
    kind: str
    state: Literal["waiting", "fetched", "gone", "refused"]
    reason: Annotated[str | None, Field(description="why it is gone or refused, or why it still waits")] = None
    shown: Annotated[str | None, Field(description="image, audio, video, file or danger: how it may be shown")] = None
    mime_type: Annotated[str | None, Field(description="by its bytes, not by what was declared")] = None
    contradicts: Annotated[bool, Field(description="its bytes are something else than its message announced")] = False
    size_bytes: int | None = None
    width: int | None = None
    height: int | None = None
    voice: bool = False
    filename: str | None = None
    url: Annotated[str | None, Field(description="where it can be fetched with the same bearer token")] = None
    thumb_url: str | None = None
