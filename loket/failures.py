"""The two ways in which handling an event may fail, and the closed set of codes that name why.

``Permanent``: the event is set aside on its dead-letter topic, the offset moves on.
``Retryable``: the same event is tried again in place, in order.
Anything else is a bug: the process ends without committing and is restarted.
"""

from enum import StrEnum


class Code(StrEnum):
    """Why something failed; labels metrics and dead letters. Values never change."""

    UNDECODABLE = "undecodable"
    """The bytes are no event of a type that this consumer knows."""
    UNKNOWN_MUNICIPALITY = "unknown_municipality"
    """The event names a municipality that is not declared."""
    UNKNOWN_CHANNEL = "unknown_channel"
    """The event names a channel that the municipality does not declare."""
    KEY_MISSING = "key_missing"
    """The sealing key is not there (yet): the event is parked and replayed when the key appears."""
    KEY_ERASED = "key_erased"
    """The sealing key was erased on purpose: the content is gone for good."""
    SEAL_BROKEN = "seal_broken"
    """The sealed bytes do not open with their key: they were changed, or belong to another event."""
    TOO_LARGE = "too_large"
    """The record would not fit into Kafka."""
    BUG = "bug"
    """The event ended the process three times."""
    KAFKA_UNAVAILABLE = "kafka_unavailable"
    """Kafka did not acknowledge in time."""
    DATABASE_UNAVAILABLE = "database_unavailable"
    """PostgreSQL cannot be reached or refuses work for now."""
    STORAGE_UNAVAILABLE = "storage_unavailable"
    """Object storage cannot be reached, refuses work for now, or has not got what an event refers to."""
    PROVIDER_UNAVAILABLE = "provider_unavailable"
    """The provider's API cannot be reached, answers too late or answers with a server error."""
    PROVIDER_REFUSED = "provider_refused"
    """The provider's API refuses this request for good."""
    CONFLICT = "conflict"
    """Two writers met: the same again will do."""


class Permanent(Exception):  # noqa: N818 - the names are the house's two words for failing
    """This will fail for ever: set it aside and go on."""

    def __init__(self, code: Code) -> None:
        super().__init__(code.value)
        self.code = code


class Retryable(Exception):  # noqa: N818
    """This may succeed later: try the same again, in place.

    Attributes:
        code: why.
        after_s: seconds to wait before the next try.
    """

    def __init__(self, code: Code, *, after_s: float = 1.0) -> None:
        super().__init__(code.value)
        self.code = code
        self.after_s = after_s
