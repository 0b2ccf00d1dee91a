"""What the simulator remembers: one SQLite file, so that a killed simulator goes on where it was."""
