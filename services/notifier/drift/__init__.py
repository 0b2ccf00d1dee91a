"""Whether what residents write still is what the model knows."""
