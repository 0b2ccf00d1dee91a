"""Recorded webhooks, damaged in every way that comes to mind: nothing breaks and nothing is lost."""
