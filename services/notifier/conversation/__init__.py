"""Conversation and input -> next conversation, case changes and deliveries (pure)."""
