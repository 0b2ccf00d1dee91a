"""Meta's WhatsApp Cloud API, v23.0."""
