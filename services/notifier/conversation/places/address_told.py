"""Words that say that an address follows: "mijn adres is Dorp 61" (pure)."""

from typing import Final

from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.tokens import Words

_IS: Final = frozenset(listed("is|ist|est|es|to|jest|هو|це|:|-"))
_ADDRESS: Final = frozenset(
    listed(
        "adres|adresse|address|dirección|direccion|adresim|adresimiz|adresi|адреса|адресу|عنواني|العنوان|عنوان|عنواننا|woonadres|anschrift"
    )
)


def follows_address(words: Words, before: int) -> bool:
    """Whether it is said that an address follows: ``mijn adres is |Dorp 61``, ``adresim |Dorp 61``."""
    if words.low[before] in _IS and before > 0 and not words.breaks[before]:
        before -= 1
    return words.low[before] in _ADDRESS and not words.breaks[before]
