"""Webhook in, durable events out."""
