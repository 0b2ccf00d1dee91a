"""Replays written conversations through the services' own decision functions; see ``python -m bench.conversations``."""
