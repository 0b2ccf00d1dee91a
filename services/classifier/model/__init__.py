"""What a message says: language, intent, category, by a trained artefact and a few fixed rules (pure once loaded)."""
