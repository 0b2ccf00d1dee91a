"""Where a resident lives, which is not where something is when another place is told: "ik woon op Spui 3" (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from typing import Final

_LIVES: Final = re.compile(
    r"(?<!\w)(?:ik woon|wij wonen|we wonen|ik ben woonachtig|mijn (?:eigen )?adres is|mijn huis(?:adres)? is|i live|"
    r"we live|my address is|ich wohne|wir wohnen|meine adresse ist|j'habite|nous habitons|mon adresse est|vivo|vivimos|"
    r"mi dirección es|mieszkam|mieszkamy|mój adres to|я живу|ми живемо|моя адреса|أسكن|اسكن|أنا ساكن|عنواني)(?!\w)"
    r"[^,.;!?\n]{0,60}?(?=[,.;!?\n]|\s(?:en|and|und|et|y|i|та|і|а|و|maar|but|aber|mais|pero|ale|але)\s|$)",
    re.IGNORECASE,
)


def without(text: str) -> str:
    """A message without the words by which its resident says where they live."""
    return _LIVES.sub(" ", text)
