"""What a provider does not have: every such function of its client is this one."""

from typing import NoReturn

from loket.providers.shapes import NotOffered


async def not_offered(*_args: object, **_more: object) -> NoReturn:
    """Say that the provider has no such thing, whatever was asked.

    Raises:
        NotOffered: always.
    """
    raise NotOffered
