"""The desk: what staff see and do, as pages under ``/desk`` and as an API under ``/api/v1``."""
