"""What a case is, may become and when it is due (pure)."""
