"""What a month's messages may cost, and what follows when they do (pure)."""

from enum import StrEnum

from loket.declarations import Budget


class Spending(StrEnum):
    """How a municipality's month stands."""

    FINE = "fine"
    WARNS = "warns"
    """Much of the budget is used: people are told, residents notice nothing."""
    SAVES = "saves"
    """It is used up: an acknowledgement waits for an answer to go with. People and emergencies never wait."""


def spending(budget: Budget | None, used: int) -> Spending:
    """How the month stands.

    Args:
        budget: what is declared, or None.
        used: messages that the platform billed this month.
    """
    if budget is None:
        return Spending.FINE
    if used >= budget.messages:
        return Spending.SAVES
    return Spending.WARNS if used >= budget.messages * budget.warn_at else Spending.FINE
