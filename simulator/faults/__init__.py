"""Faults that a test or a person sets: a table of kinds, and what the active ones do together."""
