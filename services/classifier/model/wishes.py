"""Messages whose meaning is fixed by rule, not by a model; the notifier goes by the same rules (see ``loket.wishes``)."""

from loket.wishes import Wish, wish_of

__all__ = ["Wish", "wish_of"]
