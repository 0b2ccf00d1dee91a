"""Whether a message surely tells of another thing at another address than a report that has its place (pure)."""

# ruff: noqa: E501 - the list of words is read best as it is, and in its own alphabets

import re
from typing import Final

from services.notifier.conversation import saying, whereabouts
from services.notifier.conversation.pieces import Piece
from services.notifier.conversation.places import number_of
from services.notifier.conversation.shapes import Case

_SURE: Final = 0.9
_NUMBER: Final = re.compile(r"\s\d.*")
_ABOUT_IT: Final = (
    "het gaat om|het gaat over|gaat om|gaat over|het betreft|betreft|het is|dat is|ik bedoel|ik bedoelde|it's about|it is about|about|it's|it is|i mean|i meant|es geht um|es handelt sich|es ist|das ist|ich meine|"
    "c'est|il s'agit|je veux dire|es sobre|se trata|es|me refiero|chodzi o|to jest|chodziło|konu|bu|yani|йдеться|це|маю на увазі|يتعلق|هو|هي|اقصد|أقصد"
)
"""With these who was asked begins to say what something is about."""


def is_told(case: Case, piece: Piece) -> bool:
    """Whether a piece surely tells of something in another street than a case that has been answered, and its place.

    So it is no answer to what that is about, unless it begins as one: "it's about the lamp post at ...".
    """
    if not _is_sure(piece) or not (case.acknowledged and case.place.good) or not whereabouts.elsewhere(case, piece):
        return False
    if piece.place is None or saying.begins(_ABOUT_IT, piece.text):
        return False
    if number_of(piece.place.words) is None and number_of(case.place.street or "") is None:
        return False  # a street and a thing in it may be one spot
    return _street_of(piece.place.words) != _street_of(case.place.street or "")


def is_shown(case: Case, piece: Piece) -> bool:
    """Whether the words of a photo surely tell of something at another exact address than a case that has its place."""
    place = piece.place
    if not piece.photo or place is None or place.rough or not case.place.good or not _is_sure(piece):
        return False
    return number_of(place.words) is not None and whereabouts.elsewhere(case, piece)


def _is_sure(piece: Piece) -> bool:
    return piece.routed and piece.best is not None and piece.best.p >= _SURE


def _street_of(words: str) -> str:
    return _NUMBER.sub("", words).casefold().strip()
