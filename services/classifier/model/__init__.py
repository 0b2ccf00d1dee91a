"""What a message says: language, intent and category, from a trained artefact and a few fixed rules (pure after loading)."""
